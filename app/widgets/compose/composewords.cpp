// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/composewords.h"

#include "widgets/wording.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

/** The alphabet and the borders of parts are of interest where the text itself is sent as an SMS. */
bool isPlainText(MessageKind kind)
{
    return kind == MessageKind::Sms || kind == MessageKind::Flash;
}

} // namespace

QString ComposeWords::amount(Unit unit, qint64 number)
{
    switch (unit) {
    case Unit::Part: return Wording::parts(number);
    case Unit::Message: return Wording::messages(number);
    case Unit::Number: return tr("%Ln number(s)", nullptr, int(number));
    case Unit::Second: return Wording::seconds(number);
    }
    return {};
}

QString ComposeWords::textLine(MessageKind kind, const Measure &measured, const RecipientList &list)
{
    const SegmentCount &count = measured.segments;
    const qint64 all = qint64(measured.each) * list.addresses.size();
    if (measured.unit == Unit::Number)
        return amount(measured.unit, all);
    QString each = amount(measured.unit, measured.each);
    if (measured.unit == Unit::Second && measured.each > 0)
        each = tr("about %1", "a number of seconds").arg(each);
    if (isPlainText(kind)) {
        const QString alphabet = count.alphabet == Alphabet::Gsm7 ? tr("Latin") : tr("Unicode");
        const QString units = count.estimate ? tr("about %1", "a number of characters").arg(Wording::count(count.units))
                                             : Wording::count(count.units);
        each = tr("%1 · %2 of %3 · %4", "Latin · 132 of 160 · 1 part")
                   .arg(alphabet, units, Wording::count(count.capacity), each);
    }
    if (measured.each == 0 || list.addresses.isEmpty())
        return each;
    if (list.groups > 0) // how many people are in a group is known to the gateway only
        return tr("%1 × (%2 and %3)", "Latin · 132 of 160 · 1 part × (3 people and 1 group)")
            .arg(each, Wording::people(list.people), tr("%Ln group(s)", nullptr, list.groups));
    return tr("%1 × %2 = %3", "Latin · 132 of 160 · 1 part × 1,240 people = 1,240 parts")
        .arg(each, Wording::people(list.people), amount(measured.unit, all));
}

QString ComposeWords::announcement(MessageKind kind, const Measure &measured)
{
    QString what = amount(measured.unit, measured.each);
    if (measured.unit == Unit::Number)
        what = Wording::kind(kind);
    else if (isPlainText(kind))
        what = QString((measured.segments.alphabet == Alphabet::Gsm7 ? tr("Latin") : tr("Unicode")) % u", " % what);
    return tr("%1. Press to see what makes the price.", "Latin, 2 parts").arg(what);
}

QString ComposeWords::sendButton(MessageKind kind, const RecipientList &list, bool asks)
{
    const bool check = info(kind).unit == Unit::Number;
    const bool call = kind == MessageKind::Call;
    const int all = list.people + list.groups;
    QString text;
    if (all == 0)
        text = check ? tr("Che&ck numbers") : call ? tr("Call people") : tr("&Send");
    else if (check)
        text = tr("Che&ck %Ln number(s)", nullptr, all);
    else if (call)
        text = list.groups == 0 ? tr("Call %Ln people", nullptr, all) : tr("Call %Ln people and groups", nullptr, all);
    else
        text = list.groups == 0 ? tr("&Send to %Ln people", nullptr, all)
                                : tr("&Send to %Ln people and groups", nullptr, all);
    if (asks && all > 0)
        text += QChar(0x2026);
    return text;
}

QString ComposeWords::confirmed(MessageKind kind, int number)
{
    if (info(kind).unit == Unit::Number)
        return tr("Check %Ln number(s)", nullptr, number);
    if (kind == MessageKind::Call)
        return tr("Call %Ln people", nullptr, number);
    return tr("Send %Ln message(s)", nullptr, number);
}

QString ComposeWords::missing(const Finding &finding, MessageKind kind, const RecipientList &list)
{
    const bool mail = info(kind).fields.testFlag(Field::Mailboxes);
    if (finding.code == Finding::Code::NoRecipients && list.rejected > 0)
        return mail ? tr("No e-mail address could be read yet. Check what is marked red.")
                    : tr("No number could be read yet. Check the numbers marked red.");
    return Wording::finding(finding);
}

QString ComposeWords::content(const Draft &draft, const QString &counted)
{
    QStringList lines;
    const MessageOptions &options = draft.options;
    if (!options.subject.isEmpty())
        lines.append(tr("Subject: %1").arg(options.subject));
    if (draft.kind == MessageKind::Push)
        lines.append(tr("Link: %1").arg(options.push.href));
    if (options.voice.code)
        lines.append(tr("A code that the gateway makes up"));
    else if (!counted.isEmpty())
        lines.append(counted);
    if (draft.kind == MessageKind::Binary && options.binary.mode == BinaryContent::Mode::Raw)
        lines = QStringList { options.binary.udhHex, options.binary.dataHex };
    QStringList files;
    for (const Attachment &file : options.attachments)
        files.append(file.name);
    if (!files.isEmpty())
        lines.append(tr("Files: %1").arg(files.join(u", ")));
    if (!options.fileUrl.isEmpty())
        lines.append(tr("File: %1").arg(options.fileUrl));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ComposeWords::textLabel(MessageKind kind)
{
    if (kind == MessageKind::Push)
        return tr("Title of the messa&ge:");
    if (kind == MessageKind::Call)
        return tr("Messa&ge that the voice says:");
    return tr("Messa&ge:");
}

QString ComposeWords::textPlaceholder(MessageKind kind, bool codeByVoice)
{
    if (codeByVoice)
        return tr("The voice says a code. Nothing has to be written here.");
    if (kind == MessageKind::Push)
        return tr("Write here what the phone shows for the link");
    if (kind == MessageKind::Call)
        return tr("Write here what the voice says, or attach a recording below");
    return tr("Write the message here");
}

QString ComposeWords::moneyLine(const Price &price)
{
    const Quote &quote = price.quote;
    if (quote.people == 0 || quote.parts == 0)
        return tr("The price appears when there is a text and somebody to send it to.");
    if (!quote.total)
        return price.asking ? tr("Price not known yet; the gateway is being asked…") : tr("Price not known");
    const QString total = Wording::money(*quote.total, price.currency);
    const bool confirmed = quote.source == PriceSource::Gateway;
    if (!price.balanceAfter)
        return confirmed ? tr("%1, confirmed · balance not known").arg(total)
                         : tr("about %1, an estimate · balance not known").arg(total);
    if (*price.balanceAfter < Money()) {
        const QString lack = Wording::money(Money() - *price.balanceAfter, price.currency);
        return confirmed ? tr("%1, confirmed · the balance is too small by %2").arg(total, lack)
                         : tr("about %1, an estimate · the balance is too small by %2").arg(total, lack);
    }
    const QString after = Wording::money(*price.balanceAfter, price.currency);
    return confirmed ? tr("%1, confirmed · balance after: %2").arg(total, after)
                     : tr("about %1, an estimate · balance after: %2").arg(total, after);
}

} // namespace Visnyk
