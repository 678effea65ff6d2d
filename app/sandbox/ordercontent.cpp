// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ordercontent.h"

#include "sandbox/binarymessage.h"
#include "sandbox/callplan.h"
#include "sandbox/mediafile.h"
#include "sandbox/messagetext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

constexpr qsizetype maxCharacters = 1000;

tl::unexpected<Error> wrong(const char *what)
{
    return failure(Error::Kind::Input, QString::fromLatin1(what), 1);
}

Result<Content> plain(const QString &text, const Parameters &parameters)
{
    const BilledText billed = billedText(text,
        { parameters.raw("translit").toInt(), parameters.raw("tinyurl") == "1", parameters.raw("maxsms").toInt() });
    if (billed.text.isEmpty())
        return wrong("no text");
    Content out;
    out.text = billed.text;
    out.comment = billed.comment;
    out.units = billed.parts;
    return out;
}

Result<Content> binary(const QString &text, const Parameters &parameters)
{
    const bool hex = parameters.raw("bin") == "2";
    const bool listed = !parameters.raw("list").isEmpty();
    const QByteArray octets = listed ? text.toLatin1() : parameters.raw("mes"); // as it came: line breaks count
    const std::optional<BinaryOrder> order = readBinaryOrder(octets, hex);
    const std::optional<BinaryMessage> message = order ? readUserData(order->userData) : std::nullopt;
    if (!message)
        return wrong("binary message");
    Content out;
    out.text = QString::fromLatin1(order->userData.toHex().toUpper());
    out.comment = order->tail;
    if (message->part && message->part->total > 1)
        return out; // its words come when all parts are there
    const Sight sight = sightOf(*message, message->payload, order->tail);
    out.view = sight.words;
    out.isBroken = sight.isBroken;
    return out;
}

// The gateway makes the binary message itself: a PDU of the link, the title and about thirty octets around them, in one
// message up to 133 octets, else in pieces of 128.
Result<Content> push(const QString &text)
{
    const QString link = text.section(u'\n', 0, 0).trimmed();
    const QString title = text.section(u'\n', 1).trimmed();
    if (!isWebAddress(link) || title.isEmpty())
        return wrong("link and title");
    constexpr qsizetype around = 30;
    const qsizetype octets = link.toUtf8().size() + title.toUtf8().size() + around;
    Content out;
    out.text = text;
    out.view = R"(WAP push ")"_L1 + title + R"(" )"_L1 + link;
    out.units = octets <= 133 ? 1 : static_cast<int>((octets + 127) / 128);
    return out;
}

Result<Content> mms(const QString &text, const QString &sender, const Parameters &parameters)
{
    const QString subject = parameters.text("subj").trimmed();
    if (subject.isEmpty() && text.isEmpty())
        return wrong("subject or text");
    const QList<Parameters::File> &files = parameters.files();
    if (std::any_of(files.begin(), files.end(), [](const auto &file) { return mediaOf(file) == Media::None; }))
        return wrong("file type");
    Content out;
    out.text = text;
    out.view = R"(MMS ")"_L1 + (subject.isEmpty() ? sender : subject) + u'"'; // without a subject the sender stands in
    out.fileBytes = totalBytes(files);
    return out;
}

Result<Content> mail(const QString &text, const QString &sender, const Parameters &parameters)
{
    if (!isMailAddress(sender))
        return wrong("sender address");
    if (parameters.text("subj").trimmed().isEmpty() || text.isEmpty())
        return wrong("subject and text");
    Content out;
    out.text = text;
    out.view = R"(mail ")"_L1 + parameters.text("subj") + R"(" from )"_L1 + sender;
    out.fileBytes = totalBytes(parameters.files());
    return out;
}

Result<Content> call(const QString &text, const Parameters &parameters)
{
    Content out;
    out.text = text;
    out.units = 0;
    for (const Parameters::File &file : parameters.files()) {
        if (mediaOf(file) != Media::Sound)
            return wrong("file type");
        out.units += std::min(soundSeconds(file), 24 * 3600);
    }
    out.fileBytes = totalBytes(parameters.files());
    if (text == "code"_L1)
        out.units += codeSeconds;
    else if (!text.isEmpty())
        out.units += spokenSeconds(text);
    out.units = std::max(out.units, spokenSeconds({}));
    const CallPlan plan = callPlan(parameters.raw("param"));
    out.patienceMs = plan.patienceMs();
    const QString voice = parameters.text("voice");
    out.view = "call, voice "_L1 + (voice.isEmpty() ? u"m3"_s : voice)
        + (plan.isOwnPattern
                ? u", the gateway's own pattern"_s
                : QString(", rings "_L1 + QString::number(plan.ringSeconds) + " s, pauses "_L1
                    + QString::number(plan.pauseSeconds) + " s, attempts "_L1 + QString::number(plan.attempts)));
    return out;
}

Result<Content> messenger(const Kind &kind, const QString &text, const Parameters &parameters)
{
    const QList<Parameters::File> &files = parameters.files();
    if (std::any_of(files.begin(), files.end(), [](const auto &file) { return mediaOf(file) == Media::None; }))
        return wrong("file type");
    Content out;
    out.text = text;
    out.view = QString::fromLatin1(kind.name);
    if (const QString bot = parameters.text("bot"); !bot.isEmpty() && bot != "0"_L1)
        out.view += " by "_L1 + bot;
    if (const QByteArray days = parameters.raw("smsreq"); !days.isEmpty())
        out.view += ", number confirmed within "_L1 + QString::fromLatin1(days) + " days"_L1;
    return out;
}

// The code is taken out of the text: four to eight digits, the lengths that Telegram has codes of.
Result<Content> telegramCode(const QString &text)
{
    static const QRegularExpression code(u"(?<![0-9])[0-9]{4,8}(?![0-9])"_s);
    const QRegularExpressionMatch match = code.match(text);
    if (!match.hasMatch())
        return wrong("no code");
    Content out;
    out.text = text;
    out.view = "Telegram code "_L1 + match.captured();
    return out;
}

/**
 * "<file 1>" names an attached file; messengers also take "<file http://...>". Anything else after "<file " is an error
 * here: what the gateway makes of it is not known.
 */
bool placeholdersAreRight(const Kind &kind, const QString &text, const Parameters &parameters)
{
    static const QRegularExpression form(u"<file ([^>\\n]*)>"_s);
    QRegularExpressionMatchIterator it = form.globalMatch(text);
    while (it.hasNext()) {
        const QString what = it.next().captured(1).trimmed();
        bool isNumber = false;
        const int number = what.toInt(&isNumber);
        if (isNumber ? number < 1 || number > parameters.files().size() : !isMessenger(kind.id) || !isWebAddress(what))
            return false;
    }
    return true;
}

bool takesFiles(KindId id)
{
    return id == KindId::Mms || id == KindId::Mail || id == KindId::Call || isMessenger(id);
}

/** A text of its own, unless files say all there is to say. */
bool hasSomethingToSay(const Kind &kind, const QString &text, const Parameters &parameters)
{
    const bool withoutText = kind.id == KindId::Call || isMessenger(kind.id);
    const bool hasFile = !parameters.files().isEmpty() || !parameters.raw("fileurl").isEmpty();
    return !withoutText || !text.isEmpty() || hasFile;
}

bool countsOwnComment(KindId id)
{
    return id == KindId::Sms || id == KindId::Flash || id == KindId::Binary;
}

Result<Content> dispatch(const Kind &kind, const QString &text, const QString &sender, const Parameters &parameters)
{
    switch (kind.id) {
    case KindId::Sms:
    case KindId::Flash: return plain(text, parameters);
    case KindId::Binary: return binary(text, parameters);
    case KindId::Push: return push(text);
    case KindId::Hlr:
    case KindId::Ping: return Content {};
    case KindId::Mms: return mms(text, sender, parameters);
    case KindId::Call: return call(text, parameters);
    case KindId::Mail: return mail(text, sender, parameters);
    case KindId::Viber:
    case KindId::Social:
    case KindId::WhatsApp:
    case KindId::Bot: return messenger(kind, text, parameters);
    case KindId::TelegramCode: return telegramCode(text);
    }
    return wrong("kind");
}

} // namespace

bool isMailAddress(const QString &text)
{
    static const QRegularExpression shape(u"^[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;.<>]+$"_s);
    return shape.match(text).hasMatch();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

Result<Content> contentOf(const Kind &kind, QString text, const QString &sender, const Parameters &parameters)
{
    if (!parameters.files().isEmpty() && !takesFiles(kind.id))
        return wrong("files");
    const QList<Parameters::File> &files = parameters.files();
    if (std::any_of(files.begin(), files.end(), [](const auto &file) { return file.size == 0; }))
        return wrong("empty file");
    if (!isLookup(kind.id) && text.size() > maxCharacters)
        return wrong("text too long");
    const QString comment = countsOwnComment(kind.id) ? QString() : takeComment(text);
    if (!hasSomethingToSay(kind, text, parameters)
        || (takesFiles(kind.id) && !placeholdersAreRight(kind, text, parameters)))
        return wrong("text");
    Result<Content> out = dispatch(kind, text, sender, parameters);
    if (!out)
        return out;
    if (!countsOwnComment(kind.id))
        out->comment = comment;
    if (!files.isEmpty())
        out->view += ", files: "_L1 + fileList(files);
    if (const QString address = parameters.text("fileurl"); takesFiles(kind.id) && !address.isEmpty())
        out->view += ", file from "_L1 + address;
    return out;
}

} // namespace Visnyk::Practice
