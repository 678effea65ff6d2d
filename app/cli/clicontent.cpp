// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clicontent.h"

#include "cli/clijson.h"
#include "domain/emsjson.h"
#include "domain/hexfield.h"
#include "domain/userdata.h"

#include <array>
#include <optional>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

struct Alias
{
    QLatin1StringView name;
    MessageKind kind;
};
/** Kinds as `encode` and the gateway name them, where that is not the name of the table. */
constexpr std::array aliases { Alias { "ems"_L1, MessageKind::Binary }, Alias { "bin"_L1, MessageKind::Binary },
    Alias { "wap-si"_L1, MessageKind::Push }, Alias { "wap-sl"_L1, MessageKind::Push },
    Alias { "wap-text"_L1, MessageKind::Push }, Alias { "social"_L1, MessageKind::Social },
    Alias { "bot"_L1, MessageKind::Telegram } };

std::optional<MessageKind> kindNamed(const QString &name)
{
    for (const Alias &alias : aliases) {
        if (alias.name == name)
            return alias.kind;
    }
    return kindFromName(name);
}

/** The kind a bot belongs to: the gateway tells WhatsApp's by "wa:", and they have numbers for names. */
MessageKind kindOfBot(const QString &bot)
{
    const bool number = bot.startsWith(u'+') || (!bot.isEmpty() && bot.front().isDigit());
    return number || bot.startsWith("wa:"_L1) ? MessageKind::WhatsApp : MessageKind::Telegram;
}

/** A member that is null is as good as absent. */
bool isGiven(const QJsonObject &object, const QString &member)
{
    return object.contains(member) && !object.value(member).isNull();
}

/** May `bin` stand beside this kind? It then says how the octets travel, and not which kind it is. */
bool isMadeOfOctets(const QString &kindName)
{
    const std::optional<MessageKind> kind = kindNamed(kindName);
    return kind == MessageKind::Binary || kind == MessageKind::Push;
}

/** Kinds that switches of the gateway's page ask for. */
Result<std::optional<MessageKind>> kindBySwitch(const QJsonObject &object)
{
    static constexpr std::array switches { MessageKind::Flash, MessageKind::Push, MessageKind::Hlr, MessageKind::Ping,
        MessageKind::Mms, MessageKind::Mail, MessageKind::Call, MessageKind::Viber, MessageKind::WhatsApp,
        MessageKind::Social };
    std::optional<MessageKind> found;
    const auto take = [&found](MessageKind kind, const QString &member) -> Result<> {
        if (found && *found != kind)
            return badMember(member, u"a message is of one kind only"_s);
        found = kind;
        return {};
    };
    for (const MessageKind kind : switches) {
        const QString member(info(kind).wireFlag);
        const Result<bool> on = switchOf(object, member);
        if (!on)
            return failure(on.error());
        if (const Result<> taken = *on ? take(kind, member) : Result<>(); !taken)
            return failure(taken.error());
    }
    const Result<QString> bot = textOf(object, u"bot"_s);
    const Result<bool> code = switchOf(object, u"tg"_s);
    const Result<int> octets = numberOf(object, u"bin"_s, 0);
    if (!bot)
        return failure(bot.error());
    if (!code)
        return failure(code.error());
    if (!octets)
        return failure(octets.error());
    if (*octets < 0 || *octets > 2)
        return badMember(u"bin"_s, u"should be 0, 1 or 2"_s);
    if (*octets != 0 && !isMadeOfOctets(object.value(u"kind"_s).toString())) {
        if (const Result<> taken = take(MessageKind::Binary, u"bin"_s); !taken)
            return failure(taken.error());
    }
    if (!bot->isEmpty() && *code)
        return badMember(u"tg"_s, u"a message is of one kind only: from a bot, or a code"_s);
    if (!bot->isEmpty() || *code) {
        if (const Result<> taken = take(bot->isEmpty() ? MessageKind::Telegram : kindOfBot(*bot), u"bot"_s); !taken)
            return failure(taken.error());
    }
    return found;
}

Result<> readFormatting(const QJsonObject &object, const QString &kindName, BinaryContent *binary)
{
    const Result<QList<TextRun>> runs = runsFromJson(object.value(u"runs"_s));
    const Result<QList<EmsObject>> objects = objectsFromJson(object.value(u"objects"_s));
    if (!runs)
        return failure(runs.error());
    if (!objects)
        return failure(objects.error());
    binary->runs = *runs;
    binary->objects = *objects;
    const Result<QString> udh = textOf(object, u"udh"_s);
    const Result<QString> data = textOf(object, u"data"_s);
    const Result<int> pid = numberOf(object, u"pid"_s, -1);
    const Result<int> dcs = numberOf(object, u"dcs"_s, -1);
    const Result<int> octets = numberOf(object, u"bin"_s, 2);
    for (const auto *text : { &udh, &data }) {
        if (!*text)
            return failure(text->error());
    }
    for (const auto *number : { &pid, &dcs, &octets }) {
        if (!*number)
            return failure(number->error());
    }
    binary->udhHex = *udh;
    binary->dataHex = *data;
    if (isGiven(object, u"pid"_s))
        binary->pid = *pid;
    if (isGiven(object, u"dcs"_s))
        binary->dcs = *dcs;
    binary->octets = *octets == 1;
    const bool raw = isGiven(object, u"udh"_s) || isGiven(object, u"data"_s) || isGiven(object, u"pid"_s)
        || isGiven(object, u"dcs"_s);
    if (raw && kindName == "ems"_L1)
        return badMember(u"kind"_s, u"a formatted text has runs and objects, not octets; use \"binary\""_s);
    if (raw)
        binary->mode = BinaryContent::Mode::Raw;
    return {};
}

Result<> readPush(const QJsonObject &object, const QString &kindName, WapPush *push)
{
    // Dates and actions are read as `encode` reads them.
    QJsonObject line { { u"kind"_s, kindName.startsWith("wap-"_L1) ? kindName : u"wap-text"_s } };
    for (const QString &member : { u"href"_s, u"action"_s, u"created"_s, u"expires"_s, u"si_id"_s }) {
        if (object.contains(member))
            line.insert(member, object.value(member));
    }
    const Result<WapPush> read = wapPushFromJson(line);
    if (!read)
        return failure(read.error());
    *push = *read;
    return {};
}

Result<> readVoice(const QJsonObject &object, VoiceContent *voice)
{
    const Result<QString> name = textOf(object, u"voice"_s);
    const Result<QString> pattern = textOf(object, u"param"_s);
    if (!name)
        return failure(name.error());
    if (!pattern)
        return failure(pattern.error());
    voice->voice = name->section(u',', 0, 0).trimmed();
    voice->language = name->section(u',', 1).trimmed();
    if (pattern->isEmpty())
        return {};
    const QStringList pieces = pattern->split(u',');
    bool ok = pieces.size() == 3;
    CallPattern read;
    for (int i = 0; ok && i < 3; ++i) {
        int *const target = i == 0 ? &read.ringSeconds : i == 1 ? &read.pauseSeconds : &read.attempts;
        *target = pieces[i].trimmed().toInt(&ok);
    }
    if (!ok)
        return badMember(u"param"_s, u"\"%1\" is not ring,pause,attempts, for example 25,60,3"_s.arg(*pattern));
    voice->pattern = read;
    return {};
}

Result<> readBot(const QJsonObject &object, MessageKind kind, BotContent *bot)
{
    const Result<QString> name = textOf(object, u"bot"_s);
    const Result<int> days = numberOf(object, u"smsreq"_s, 0);
    const Result<bool> code = switchOf(object, u"tg"_s);
    if (!name)
        return failure(name.error());
    if (!days)
        return failure(days.error());
    if (!code)
        return failure(code.error());
    bot->name = kind == MessageKind::WhatsApp && name->startsWith("wa:"_L1) ? name->sliced(3) : *name;
    bot->reconfirmDays = *days;
    bot->codeMessage = *code;
    return {};
}

Result<> readExpert(const QJsonObject &object, ExpertOptions *expert)
{
    const std::array texts { std::pair(u"pp"_s, &expert->partner), std::pair(u"imgcode"_s, &expert->imgcode),
        std::pair(u"userip"_s, &expert->userIp), std::pair(u"charset"_s, &expert->charset) };
    for (const auto &[member, target] : texts) {
        const Result<QString> text = textOf(object, member);
        if (!text)
            return failure(text.error());
        *target = *text;
    }
    if (expert->charset == "utf-8"_L1)
        expert->charset.clear();
    const Result<bool> list = switchOf(object, u"err"_s);
    if (!list)
        return failure(list.error());
    expert->listBad = *list;
    return {};
}

/** The gateway's own form of a push: the link, a line end, the title. */
void splitPush(const QJsonObject &object, Draft *draft)
{
    if (draft->kind != MessageKind::Push || !object.contains(u"mes"_s) || object.contains(u"href"_s))
        return;
    draft->options.push.href = draft->text.section(u'\n', 0, 0).trimmed();
    draft->text = draft->text.section(u'\n', 1);
}

/** A ready-made message of octets, as the gateway takes it: hexadecimal in the text, PID and DCS behind it. */
Result<> splitOctets(Draft *draft)
{
    BinaryContent &binary = draft->options.binary;
    const PastedMes pasted = splitMes(draft->text);
    binary.mode = BinaryContent::Mode::Raw;
    const auto octets = readHex(pasted.hex);
    if (!octets)
        return failure(toError(octets.error(), u"mes"));
    const auto data = readUserData(*octets);
    if (!data)
        return badMember(u"mes"_s, toError(data.error()).detail);
    if (pasted.values && (binary.pid || binary.dcs))
        return badMember(u"mes"_s, u"brings pid and dcs; leave the members out"_s);
    binary.udhHex = data->headerSize > 1 ? toHex(octets->first(data->headerSize)) : QString();
    binary.dataHex = toHex(data->payload);
    if (pasted.values) {
        binary.pid = pasted.values->pid;
        binary.dcs = pasted.values->dcs;
    }
    draft->text.clear();
    return {};
}

} // namespace

const QStringList &contentMembers()
{
    static const QStringList names { u"flash"_s, u"bin"_s, u"push"_s, u"hlr"_s, u"ping"_s, u"mms"_s, u"mail"_s,
        u"soc"_s, u"viber"_s, u"whatsapp"_s, u"call"_s, u"bot"_s, u"tg"_s, u"smsreq"_s, u"subj"_s, u"fileurl"_s,
        u"files"_s, u"voice"_s, u"param"_s, u"pp"_s, u"imgcode"_s, u"userip"_s, u"err"_s, u"charset"_s, u"runs"_s,
        u"objects"_s, u"udh"_s, u"data"_s, u"pid"_s, u"dcs"_s, u"href"_s, u"title"_s, u"action"_s, u"created"_s,
        u"expires"_s, u"si_id"_s };
    return names;
}

Result<MessageKind> readKind(const QJsonObject &object)
{
    const Result<QString> name = textOf(object, u"kind"_s);
    if (!name)
        return failure(name.error());
    const Result<std::optional<MessageKind>> switched = kindBySwitch(object);
    if (!switched)
        return failure(switched.error());
    if (name->isEmpty())
        return switched->value_or(MessageKind::Sms);
    const std::optional<MessageKind> named = kindNamed(*name);
    if (!named)
        return badMember(u"kind"_s, u"\"%1\" is not a kind of message"_s.arg(*name));
    if (*switched && **switched != *named)
        return badMember(QString(info(**switched).wireFlag), u"contradicts the kind"_s);
    return *named;
}

Result<> readContent(const QJsonObject &object, Draft *draft)
{
    MessageOptions &options = draft->options;
    const QString kindName = object.value(u"kind"_s).toString();
    const Result<QString> subject = textOf(object, u"subj"_s);
    const Result<QString> fileUrl = textOf(object, u"fileurl"_s);
    const Result<QString> title = textOf(object, u"title"_s);
    for (const auto *text : { &subject, &fileUrl, &title }) {
        if (!*text)
            return failure(text->error());
    }
    options.subject = *subject;
    options.fileUrl = *fileUrl;
    if (!title->isEmpty()) {
        if (draft->kind != MessageKind::Push)
            return badMember(u"title"_s, u"is that of a link (push); this kind has a text"_s);
        if (!draft->text.isEmpty())
            return badMember(u"title"_s, u"is another name of the text; give one of them"_s);
        draft->text = *title;
    }
    for (const Result<> &read : { readFormatting(object, kindName, &options.binary),
             readPush(object, kindName, &options.push), readVoice(object, &options.voice),
             readBot(object, draft->kind, &options.bot), readExpert(object, &options.expert) }) {
        if (!read)
            return failure(read.error());
    }
    if (draft->kind == MessageKind::Call && draft->text == "code"_L1) {
        options.voice.code = true;
        draft->text.clear();
    }
    splitPush(object, draft);
    if (draft->kind != MessageKind::Binary || kindName == "ems"_L1)
        return {};
    const bool apart = isGiven(object, u"udh"_s) || isGiven(object, u"data"_s);
    if (apart && !draft->text.isEmpty())
        return badMember(u"data"_s, u"these octets are the message; leave the text out"_s);
    const Result<int> bin = numberOf(object, u"bin"_s, 0);
    const bool inText = object.contains(u"mes"_s) || bin.value_or(0) != 0;
    const bool formatted = !options.binary.runs.isEmpty() || !options.binary.objects.isEmpty();
    return inText && !apart && !formatted ? splitOctets(draft) : Result<>();
}

} // namespace Visnyk
