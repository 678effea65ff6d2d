// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/causes.h"

#include "widgets/banner.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

bool digitsOnly(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::Causes)

public:
    static std::optional<Money> saving(const CauseInput &input, int betterParts)
    {
        if (!input.localPrice || betterParts >= input.count.parts)
            return std::nullopt;
        const std::optional<Money> now = input.localPrice(input.count.parts);
        const std::optional<Money> better = input.localPrice(betterParts);
        if (!now || !better || *now <= *better)
            return std::nullopt;
        return *now - *better;
    }

    /** For fewer parts than now. */
    static QString gain(const CauseInput &input, int betterParts)
    {
        QString parts = tr("%1 instead of %2.", "numbers of parts: '1 part' instead of '2 parts'")
                            .arg(Wording::parts(betterParts), Wording::parts(input.count.parts));
        const std::optional<Money> saved = saving(input, betterParts);
        if (!saved)
            return parts;
        return tr("%1 That saves %2.").arg(parts, Wording::money(*saved, input.currency));
    }

    static int partsOf(const QString &text, const Draft &draft, Translit translit)
    {
        return countMessage(text, { draft.options.maxParts, int(translit) }).parts;
    }

    static QString listed(const QStringList &characters)
    {
        QStringList shown = characters.mid(0, 6);
        if (characters.size() > shown.size())
            shown.append(u"…"_s);
        return Wording::visible(shown.join(u"  "_s));
    }

    static void addUnicode(const CauseInput &input, QList<Cause> &causes)
    {
        if (input.count.alphabet != Alphabet::Ucs2)
            return;
        QStringList replaceable;
        QStringList hopeless;
        const QList<ForcingCharacter> forcing = forcingCharacters(input.draft.text);
        for (const ForcingCharacter &character : forcing) {
            QStringList &list = character.replacement ? replaceable : hopeless;
            if (!list.contains(character.character))
                list.append(character.character);
        }
        if (hopeless.isEmpty() && !replaceable.isEmpty()) {
            const int better = partsOf(replaceForcing(input.draft.text), input.draft, input.draft.options.translit);
            const QString text = better < input.count.parts
                ? tr("These characters make the whole text Unicode: %1. With plain ones it needs %2")
                      .arg(listed(replaceable), gain(input, better))
                : tr("These characters make the whole text Unicode: %1. With plain ones it has as many parts.")
                      .arg(listed(replaceable));
            causes.append({ Tone::Warning, text, Cause::Remedy::ReplaceCharacters, tr("&Replace them") });
            return;
        }
        if (input.draft.options.translit != Translit::None)
            return;
        const int better = partsOf(input.draft.text, input.draft, Translit::Latin);
        const bool few = hopeless.size() <= 3;
        const QString why = few
            ? tr("These characters make the whole text Unicode, 70 characters a part: %1.").arg(listed(hopeless))
            : tr("Letters that are not Latin are sent as Unicode: 70 characters in one part, 67 in each of several.");
        if (!few && better < input.count.parts)
            causes.append({ Tone::Info, tr("%1 In Latin letters it would be about %2").arg(why, gain(input, better)),
                Cause::Remedy::WriteInLatin, tr("Write in &Latin letters") });
        else
            causes.append({ Tone::Info, why, Cause::Remedy::None, {} });
    }

    static void addLength(const CauseInput &input, QList<Cause> &causes)
    {
        const SegmentCount &count = input.count;
        if (count.cut)
            causes.append({ Tone::Error,
                tr("The text is cut at the limit of %1; people do not get the rest.")
                    .arg(Wording::parts(input.draft.options.maxParts)),
                Cause::Remedy::None, {} });
        if (count.parts < 2)
            return;
        const int single = count.alphabet == Alphabet::Gsm7 ? 160 : 70;
        const int each = count.alphabet == Alphabet::Gsm7 ? 153 : 67;
        const int fewer = count.parts == 2 ? single : each * (count.parts - 1);
        const QString gone = gain(input, count.parts - 1);
        causes.append({ Tone::Info,
            tr("A text of more than %1 characters is sent in parts of %2. %Ln character(s) less would make it %3",
                nullptr, count.units - fewer)
                .arg(QString::number(single), QString::number(each), gone),
            Cause::Remedy::None, {} });
    }

    static void addExtended(const CauseInput &input, QList<Cause> &causes)
    {
        if (input.count.alphabet != Alphabet::Gsm7)
            return;
        // The extension table of the GSM alphabet: 3GPP TS 23.038 6.2.1.1, two septets each.
        static const QString extended = u"^{}\\[~]|€\f"_s;
        QStringList found;
        for (const QChar c : input.draft.text) {
            if (extended.contains(c) && !found.contains(QString(c)))
                found.append(QString(c));
        }
        if (!found.isEmpty())
            causes.append(
                { Tone::Info, tr("These characters count twice: %1").arg(listed(found)), Cause::Remedy::None, {} });
    }

    static void addPrice(const CauseInput &input, QList<Cause> &causes)
    {
        switch (input.quote.source) {
        case PriceSource::Gateway:
            causes.append({ Tone::Good,
                tr("The price was confirmed by the gateway %1.").arg(Wording::ago(input.quote.askedMs, input.nowMs)),
                Cause::Remedy::None, {} });
            break;
        case PriceSource::Estimate:
            causes.append({ Tone::Info,
                tr("The price is an estimate from what the gateway told %1.")
                    .arg(Wording::ago(input.quote.askedMs, input.nowMs)),
                Cause::Remedy::None, {} });
            break;
        case PriceSource::Unknown:
            if (input.quote.people > 0)
                causes.append({ Tone::Info,
                    tr("The price for %Ln of the people is not known yet. The gateway tells it when it is asked.",
                        nullptr, int(std::max<qint64>(input.quote.unpriced, 1))),
                    Cause::Remedy::None, {} });
            break;
        }
        const bool files = !input.draft.options.attachments.isEmpty();
        if (files && input.answer && input.answer->error.kind == Error::Kind::Input)
            causes.append({ Tone::Info,
                tr("The gateway was asked for the price without the files. It counts them when the message is sent."),
                Cause::Remedy::None, {} });
        else if (input.answer && input.answer->quote.source != PriceSource::Gateway
            && !input.answer->error.detail.isEmpty())
            causes.append({ Tone::Warning, Wording::error(input.answer->error, Wording::Doing::Asking).brief(),
                Cause::Remedy::None, {} });
        if (input.answer && !input.answer->refused.isEmpty()) {
            QStringList phones;
            for (const PhoneReport &phone : std::as_const(input.answer->refused))
                phones.append(
                    formatForPeople(Address(digitsOnly(phone.phone) ? QString(u'+' % phone.phone) : phone.phone)));
            causes.append({ Tone::Warning, tr("The gateway would refuse these numbers: %1").arg(listed(phones)),
                Cause::Remedy::CheckNumbers, tr("&Show the numbers") });
        }
        if (input.balanceAfter && *input.balanceAfter < Money())
            causes.append({ Tone::Error,
                tr("The balance is too small by %1.")
                    .arg(Wording::money(Money() - *input.balanceAfter, input.currency)),
                Cause::Remedy::None, {} });
        if (input.groups > 0)
            causes.append({ Tone::Info, tr("How many people are in a group is known to the gateway only."),
                Cause::Remedy::None, {} });
        if (input.count.estimate)
            causes.append({ Tone::Info,
                tr("The gateway writes in Latin letters by a table of its own, so the number of parts is an estimate."),
                Cause::Remedy::None, {} });
    }
};

} // namespace

QList<Cause> causesOf(const CauseInput &input)
{
    QList<Cause> causes;
    if (input.draft.kind == MessageKind::Sms || input.draft.kind == MessageKind::Flash) {
        Words::addUnicode(input, causes);
        Words::addLength(input, causes);
        Words::addExtended(input, causes);
    }
    Words::addPrice(input, causes);
    return causes;
}

CausesPopup::CausesPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"causesPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    setAccessibleName(tr("What makes the price"));
}

void CausesPopup::setCauses(const QList<Cause> &causes)
{
    const QList<Banner *> old = findChildren<Banner *>(Qt::FindDirectChildrenOnly);
    for (Banner *banner : old) {
        layout()->removeWidget(banner);
        banner->hide();
        banner->deleteLater();
    }
    for (const Cause &cause : causes) {
        auto *banner = new Banner(this);
        banner->setMessage(cause.tone, cause.text);
        if (cause.remedy != Cause::Remedy::None) {
            QString name = u"remedyButton"_s;
            if (cause.remedy == Cause::Remedy::ReplaceCharacters)
                name = u"replaceCharactersButton"_s;
            banner->addAction(name, cause.remedyText, [this, remedy = cause.remedy] {
                hide();
                Q_EMIT remedyChosen(remedy);
            });
        }
        layout()->addWidget(banner);
        banner->show();
    }
}

void CausesPopup::popUp(const QWidget *anchor)
{
    const int width = std::clamp(anchor->width(), 360, 640);
    setFixedWidth(width);
    layout()->activate();
    const int height
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    resize(width, height);
    QPoint corner = anchor->mapToGlobal(QPoint(0, 0));
    corner.ry() -= height + 4;
    const QRect screen = anchor->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    corner.setY(std::max(corner.y(), screen.top()));
    move(corner);
    show();
}

} // namespace Visnyk
