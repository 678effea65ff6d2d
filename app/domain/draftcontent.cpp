// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draftreader.h"

#include "domain/emsjson.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr std::array modeNames { "text"_L1, "si"_L1, "sl"_L1 }; // in the order of WapPush::Mode

template <typename T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined);
}

QJsonObject toJson(const BinaryContent &binary)
{
    return {
        { u"raw"_s, binary.mode == BinaryContent::Mode::Raw },
        { u"runs"_s, toJson(binary.runs) },
        { u"objects"_s, toJson(binary.objects) },
        { u"udh"_s, binary.udhHex },
        { u"data"_s, binary.dataHex },
        { u"pid"_s, orNull(binary.pid) },
        { u"dcs"_s, orNull(binary.dcs) },
        { u"octets"_s, binary.octets },
    };
}

/** Not the JSON of the command line: a draft keeps also what is not finished. */
QJsonObject pushToJson(const WapPush &push)
{
    return {
        { u"mode"_s, QString(modeNames.at(static_cast<std::size_t>(push.mode))) },
        { u"href"_s, push.href },
        { u"title"_s, push.title },
        { u"action"_s, QString(toString(push.action)) },
        { u"createdMs"_s, orNull(push.createdUtcMs) },
        { u"expiresMs"_s, orNull(push.expiresUtcMs) },
        { u"siId"_s, push.siId },
    };
}

QJsonObject toJson(const VoiceContent &voice)
{
    QJsonObject object { { u"voice"_s, voice.voice }, { u"language"_s, voice.language }, { u"code"_s, voice.code } };
    if (voice.pattern) {
        object.insert(u"pattern"_s,
            QJsonObject { { u"ring"_s, voice.pattern->ringSeconds }, { u"pause"_s, voice.pattern->pauseSeconds },
                { u"attempts"_s, voice.pattern->attempts } });
    }
    return object;
}

QJsonArray toJson(const QList<Attachment> &files)
{
    QJsonArray array;
    for (const Attachment &file : files) {
        array.append(QJsonObject { { u"path"_s, file.path }, { u"name"_s, file.name }, { u"size"_s, file.size },
            { u"type"_s, file.type }, { u"sha256"_s, file.sha256 } });
    }
    return array;
}

template <typename List, typename T>
void take(const DraftReader &reader, const QString &key, const Result<List> &read, T *target)
{
    if (read)
        *target = *read;
    else
        reader.complain(key, read.error().detail);
}

void readBinary(const DraftReader &reader, BinaryContent *binary)
{
    bool raw = false;
    reader.read(u"raw"_s, &raw);
    binary->mode = raw ? BinaryContent::Mode::Raw : BinaryContent::Mode::Formatted;
    take(reader, u"runs"_s, runsFromJson(reader.array(u"runs"_s)), &binary->runs);
    take(reader, u"objects"_s, objectsFromJson(reader.array(u"objects"_s)), &binary->objects);
    reader.read(u"udh"_s, &binary->udhHex);
    reader.read(u"data"_s, &binary->dataHex);
    reader.read(u"pid"_s, &binary->pid);
    reader.read(u"dcs"_s, &binary->dcs);
    reader.read(u"octets"_s, &binary->octets);
}

void readPush(const DraftReader &reader, WapPush *push)
{
    QString mode = modeNames.front();
    QString action;
    reader.read(u"mode"_s, &mode);
    reader.read(u"href"_s, &push->href);
    reader.read(u"title"_s, &push->title);
    reader.read(u"action"_s, &action);
    reader.read(u"createdMs"_s, &push->createdUtcMs);
    reader.read(u"expiresMs"_s, &push->expiresUtcMs);
    reader.read(u"siId"_s, &push->siId);
    const auto *known = std::find(modeNames.cbegin(), modeNames.cend(), mode);
    if (known == modeNames.cend())
        reader.complain(u"mode"_s, u"is unknown"_s);
    else
        push->mode = static_cast<WapPush::Mode>(known - modeNames.cbegin());
    const std::optional<WapPush::Action> named = wapActionFromName(action);
    if (!action.isEmpty() && !named)
        reader.complain(u"action"_s, u"is unknown"_s);
    push->action = named.value_or(WapPush::Action::Default);
}

void readVoice(const DraftReader &reader, VoiceContent *voice)
{
    reader.read(u"voice"_s, &voice->voice);
    reader.read(u"language"_s, &voice->language);
    reader.read(u"code"_s, &voice->code);
    if (const std::optional<DraftReader> pattern = reader.child(u"pattern"_s)) {
        voice->pattern.emplace();
        pattern->read(u"ring"_s, &voice->pattern->ringSeconds);
        pattern->read(u"pause"_s, &voice->pattern->pauseSeconds);
        pattern->read(u"attempts"_s, &voice->pattern->attempts);
    }
}

} // namespace

void writeContent(const MessageOptions &options, QJsonObject *object)
{
    const MessageOptions unset;
    object->insert(u"subject"_s, options.subject);
    object->insert(u"fileUrl"_s, options.fileUrl);
    if (!options.attachments.isEmpty())
        object->insert(u"attachments"_s, toJson(options.attachments));
    if (options.binary != unset.binary)
        object->insert(u"binary"_s, toJson(options.binary));
    if (options.push != unset.push)
        object->insert(u"push"_s, pushToJson(options.push));
    if (options.voice != unset.voice)
        object->insert(u"voice"_s, toJson(options.voice));
    if (options.bot != unset.bot) {
        object->insert(u"bot"_s,
            QJsonObject { { u"name"_s, options.bot.name }, { u"reconfirmDays"_s, options.bot.reconfirmDays },
                { u"codeMessage"_s, options.bot.codeMessage } });
    }
    if (options.expert != unset.expert) {
        const ExpertOptions &expert = options.expert;
        object->insert(u"expert"_s,
            QJsonObject { { u"partner"_s, expert.partner }, { u"imgcode"_s, expert.imgcode },
                { u"userIp"_s, expert.userIp }, { u"listBad"_s, expert.listBad }, { u"charset"_s, expert.charset } });
    }
}

void readContent(const DraftReader &reader, MessageOptions *options)
{
    reader.read(u"subject"_s, &options->subject);
    reader.read(u"fileUrl"_s, &options->fileUrl);
    const QList<DraftReader> files = reader.children(u"attachments"_s);
    for (const DraftReader &entry : files) {
        Attachment file;
        entry.read(u"path"_s, &file.path);
        entry.read(u"name"_s, &file.name);
        entry.read(u"size"_s, &file.size);
        entry.read(u"type"_s, &file.type);
        entry.read(u"sha256"_s, &file.sha256);
        options->attachments.append(file);
    }
    if (const std::optional<DraftReader> child = reader.child(u"binary"_s))
        readBinary(*child, &options->binary);
    if (const std::optional<DraftReader> child = reader.child(u"push"_s))
        readPush(*child, &options->push);
    if (const std::optional<DraftReader> child = reader.child(u"voice"_s))
        readVoice(*child, &options->voice);
    if (const std::optional<DraftReader> child = reader.child(u"bot"_s)) {
        child->read(u"name"_s, &options->bot.name);
        child->read(u"reconfirmDays"_s, &options->bot.reconfirmDays);
        child->read(u"codeMessage"_s, &options->bot.codeMessage);
    }
    if (const std::optional<DraftReader> child = reader.child(u"expert"_s)) {
        child->read(u"partner"_s, &options->expert.partner);
        child->read(u"imgcode"_s, &options->expert.imgcode);
        child->read(u"userIp"_s, &options->expert.userIp);
        child->read(u"listBad"_s, &options->expert.listBad);
        child->read(u"charset"_s, &options->expert.charset);
    }
}

} // namespace Visnyk
