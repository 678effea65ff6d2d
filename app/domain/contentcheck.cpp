// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/findings.h"

#include "domain/binary.h"
#include "domain/charset.h"
#include "domain/hexfield.h"
#include "domain/hidden.h"
#include "domain/mailbox.h"
#include "domain/measure.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

using Code = Finding::Code;

constexpr int MiB = 1024 * 1024;
constexpr std::array mmsTypes { "txt"_L1, "jpg"_L1, "gif"_L1, "png"_L1, "wav"_L1, "amr"_L1, "mp3"_L1, "mid"_L1,
    "mp4"_L1, "3gp"_L1 };
constexpr std::array soundTypes { "wav"_L1, "amr"_L1, "mp3"_L1, "mid"_L1 };
constexpr qsizetype MaxNameOctets = 100;

template <typename List> bool has(const List &list, const QString &value)
{
    return std::any_of(list.begin(), list.end(), [&value](QLatin1StringView entry) { return entry == value; });
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

void checkAttachments(const Draft &draft, Findings *found)
{
    const QList<Attachment> &files = draft.options.attachments;
    const qint64 largest = maxFileSize(draft.kind);
    static const QRegularExpression unsafe(uR"(["/\\])"_s);
    for (const Attachment &file : files) {
        if (file.size <= 0)
            found->error(Code::AttachmentEmpty, Field::Attachments, 0, file.name);
        else if (file.size > largest)
            found->error(Code::AttachmentTooLarge, Field::Attachments, static_cast<int>(largest / MiB), file.name);
        if (!takesFileType(draft.kind, file.type))
            found->error(Code::AttachmentType, Field::Attachments, 0, file.name);
        if (file.name.isEmpty() || file.name.toUtf8().size() > MaxNameOctets || file.name.contains(unsafe)
            || hasHiddenCharacter(file.name))
            found->error(Code::AttachmentName, Field::Attachments, 0, file.name);
    }
    if (files.size() > MaxFiles)
        found->error(Code::AttachmentTooLarge, Field::Attachments, MaxFiles, QString(), u"count"_s);
    if (!files.isEmpty() && !draft.options.fileUrl.isEmpty())
        found->error(Code::AttachmentsAndUrl, Field::FileUrl);
}

void checkFileUrl(const QString &address, Findings *found)
{
    if (address.isEmpty())
        return;
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || address.contains(u' '))
        found->error(Code::FileUrlSyntax, Field::FileUrl, 0, address);
}

/** `<file 2>` in the text of an e-mail stands for the second file. */
void checkFileReferences(const Draft &draft, Findings *found)
{
    static const QRegularExpression reference(u"<file (\\d{1,9})>"_s);
    for (auto it = reference.globalMatch(draft.text); it.hasNext();) {
        const int number = it.next().captured(1).toInt();
        if (number < 1 || number > draft.options.attachments.size())
            found->error(Code::FileReferenceBad, Field::Text, number);
    }
}

void checkMail(const Draft &draft, Findings *found)
{
    if (draft.options.subject.trimmed().isEmpty())
        found->error(Code::SubjectMissing, Field::Subject);
    if (draft.options.sender.isEmpty())
        found->error(Code::SenderMissing, Field::Sender);
    else if (!isMailbox(draft.options.sender))
        found->error(Code::SenderNotMailbox, Field::Sender, 0, draft.options.sender);
    checkFileReferences(draft, found);
}

/** A message of pictures and sounds, or a call, says something by text, by subject or by a file. */
void checkSomethingToSay(const Draft &draft, Findings *found)
{
    const MessageOptions &options = draft.options;
    const bool text = !draft.text.trimmed().isEmpty();
    if (draft.kind == MessageKind::Mms && !text && options.subject.trimmed().isEmpty())
        found->error(Code::NoContent, Field::Text); // the gateway asks for one of the two, whatever the files
    if (draft.kind == MessageKind::Call && !text && !options.voice.code && options.attachments.isEmpty()
        && options.fileUrl.isEmpty())
        found->error(Code::NoContent, Field::Text);
}

void checkVoice(const VoiceContent &voice, Findings *found)
{
    if (!voice.voice.isEmpty() && !has(voiceNames, voice.voice))
        found->error(Code::VoiceUnknown, Field::Voice, 0, voice.voice, u"voice"_s);
    if (!voice.language.isEmpty() && (voice.voice.isEmpty() || !matches(voice.language, u"[a-z]{2}"_s)))
        found->error(Code::VoiceUnknown, Field::Voice, 0, voice.language, u"language"_s);
    if (!voice.pattern)
        return;
    const CallPattern &pattern = *voice.pattern;
    const auto range = [found](int value, int least, int most, const QString &member) {
        if (value < least || value > most)
            found->error(Code::CallPatternOutOfRange, Field::Voice, value, {}, member);
    };
    range(pattern.ringSeconds, 10, 35, u"ring"_s);
    range(pattern.pauseSeconds, 10, 3600, u"pause"_s);
    range(pattern.attempts, 1, 9, u"attempts"_s);
}

void checkBot(MessageKind kind, const BotContent &bot, Findings *found)
{
    if (kind == MessageKind::WhatsApp) {
        if (!bot.name.isEmpty() && !matches(bot.name, u"\\+?\\d{5,15}"_s))
            found->error(Code::BotSyntax, Field::Bot, 0, bot.name, u"name"_s);
    } else if (bot.name.isEmpty()) {
        if (!bot.codeMessage)
            found->error(Code::BotMissing, Field::Bot, 0, {}, u"name"_s);
    } else if (!matches(bot.name, u"@[A-Za-z0-9_]{1,28}_?[bB][oO][tT]"_s)) {
        found->error(Code::BotSyntax, Field::Bot, 0, bot.name, u"name"_s);
    }
    if (bot.reconfirmDays != 0 && (bot.reconfirmDays < 10 || bot.reconfirmDays > 999))
        found->error(Code::ReconfirmOutOfRange, Field::Bot, bot.reconfirmDays, {}, u"reconfirm"_s);
}

/** The octets of @p typed; a fault is told with the place of its character. */
std::optional<QByteArray> typedOctets(const QString &typed, const QString &member, Findings *found)
{
    const auto octets = readHex(typed);
    if (octets)
        return *octets;
    const HexProblem &problem = octets.error();
    found->error(Code::HexSyntax, Field::Formatting, static_cast<int>(problem.at),
        problem.kind == HexProblem::Kind::OddDigits ? QString() : problem.found, member);
    return std::nullopt;
}

void checkProtocolValues(const BinaryContent &binary, Findings *found)
{
    if (binary.pid.has_value() != binary.dcs.has_value())
        found->error(Code::PidDcsIncomplete, Field::Formatting, 0, {}, binary.pid ? u"dcs"_s : u"pid"_s);
    for (const auto &[value, member] : { std::pair(binary.pid, u"pid"_s), std::pair(binary.dcs, u"dcs"_s) }) {
        if (value && (*value < 0 || *value > 255))
            found->error(Code::PidDcsOutOfRange, Field::Formatting, *value, {}, member);
    }
}

void checkRaw(const BinaryContent &binary, Findings *found)
{
    const std::optional<QByteArray> header = typedOctets(binary.udhHex, u"udh"_s, found);
    const std::optional<QByteArray> data = typedOctets(binary.dataHex, u"data"_s, found);
    checkProtocolValues(binary, found);
    if (!header)
        return;
    const auto elements = readTypedHeader(*header);
    if (!elements) {
        const HeaderProblem &problem = elements.error();
        found->error(Code::UserDataMalformed, Field::Formatting, static_cast<int>(problem.at),
            QString(toString(problem.kind)), u"udh"_s);
    }
    if (!elements || !data)
        return;
    const RawMessage raw { *elements, *data, protocolValues(binary) };
    const auto encoded = encodeRaw(raw, 0);
    if (encoded) {
        if (encoded->full)
            found->warning(Code::HeaderlessFull, Field::Formatting, 0, {}, u"data"_s);
        return;
    }
    const RawProblem &problem = encoded.error();
    switch (problem.kind) {
    case RawProblem::Kind::Nothing: found->error(Code::NoText, Field::Formatting, 0, {}, u"data"_s); break;
    case RawProblem::Kind::HeaderTooBig:
    case RawProblem::Kind::CannotSplit:
        found->error(Code::UserDataTooLong, Field::Formatting, static_cast<int>(problem.size),
            QString::number(problem.room), problem.kind == RawProblem::Kind::HeaderTooBig ? u"udh"_s : u"data"_s);
        break;
    case RawProblem::Kind::TooManyParts:
        found->error(Code::TooManyParts, Field::Formatting, static_cast<int>(problem.size), {}, u"data"_s);
        break;
    }
}

void checkFormatted(const Draft &draft, Findings *found)
{
    const BinaryContent &binary = draft.options.binary;
    const auto encoded = encodeEms({ draft.text, binary.runs, binary.objects }, 0);
    if (encoded)
        return;
    const EmsProblem &problem = encoded.error();
    switch (problem.kind) {
    case EmsProblem::Kind::Nothing: found->error(Code::NoText, Field::Text); break;
    case EmsProblem::Kind::TooManyParts: found->error(Code::TooManyParts, Field::Text); break;
    case EmsProblem::Kind::TooBig:
    case EmsProblem::Kind::BadNumber:
    case EmsProblem::Kind::BadSize:
    case EmsProblem::Kind::OutsideTheText:
        found->error(Code::FormattingImpossible, Field::Formatting, static_cast<int>(problem.at),
            QString(toString(problem.kind)), u"objects"_s);
        break;
    }
}

void checkPush(const Draft &draft, qint64 nowUtcMs, Findings *found)
{
    const QList<WapFinding> findings = checkWapPush(pushOf(draft), nowUtcMs);
    for (const WapFinding &finding : findings) {
        const QString code(toString(finding.code));
        const QString member(finding.member);
        const Field field = member == u"title"_s ? Field::Text : Field::Push;
        if (finding.severity == WapFinding::Severity::Error)
            found->error(Code::PushProblem, field, finding.number, code, member);
        else
            found->warning(Code::PushProblem, field, finding.number, code, member);
    }
}

bool isIpAddress(const QString &text)
{
    static const QRegularExpression v4(u"^((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.|$)){4}$"_s);
    static const QRegularExpression v6(u"^[0-9A-Fa-f:]{2,39}$"_s);
    return (v4.match(text).hasMatch() && !text.endsWith(u'.')) || (text.contains(u':') && v6.match(text).hasMatch());
}

/** The first character of @p text, surrogate pairs whole, that @p charset does not have; empty = none. */
QStringView firstForeign(QStringView text, Charset charset)
{
    if (encodeText(text, charset))
        return {};
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QStringView character = text.sliced(at, length);
        if (!encodeText(character, charset))
            return character;
        at += length;
    }
    return {};
}

/** Octets go out as hexadecimal digits or as they are: the charset does not touch the text they are made of. */
bool travelsAsOctets(const Draft &draft)
{
    return draft.kind == MessageKind::Binary
        || (draft.kind == MessageKind::Push && draft.options.push.mode != WapPush::Mode::Text);
}

void checkExpert(const Draft &draft, Findings *found)
{
    const ExpertOptions &expert = draft.options.expert;
    if (!expert.userIp.isEmpty() && !isIpAddress(expert.userIp))
        found->error(Code::UserIpSyntax, Field::Expert, 0, expert.userIp, u"userip"_s);
    if (!expert.imgcode.isEmpty() && expert.userIp.isEmpty())
        found->error(Code::ImgcodeIncomplete, Field::Expert, 0, {}, u"userip"_s);
    if (expert.charset.isEmpty())
        return;
    const std::optional<Charset> charset = charsetFromName(expert.charset);
    if (!charset) {
        found->error(Code::CharsetUnknown, Field::Expert, 0, expert.charset, u"charset"_s);
        return;
    }
    const QString text = travelsAsOctets(draft) ? QString() : wireText(draft);
    for (const QStringView piece : { QStringView(text), QStringView(draft.options.subject) }) {
        if (const QStringView character = firstForeign(piece, *charset); !character.isEmpty())
            found->error(Code::CharsetCannot, Field::Expert, static_cast<int>(character.data() - piece.data()),
                character.toString(), u"charset"_s);
    }
}

} // namespace

qint64 maxFileSize(MessageKind kind)
{
    return kind == MessageKind::Mms ? MaxMmsFile : MaxFile;
}

bool takesFileType(MessageKind kind, const QString &type)
{
    switch (kind) {
    case MessageKind::Mms: return has(mmsTypes, type);
    case MessageKind::Call: return has(soundTypes, type);
    default: return true;
    }
}

void checkContent(const Draft &draft, qint64 nowUtcMs, Findings *found)
{
    const Fields fields = info(draft.kind).fields;
    checkSomethingToSay(draft, found);
    if (draft.kind == MessageKind::Binary) {
        if (draft.options.binary.mode == BinaryContent::Mode::Raw)
            checkRaw(draft.options.binary, found);
        else
            checkFormatted(draft, found);
    }
    if (draft.kind == MessageKind::Push)
        checkPush(draft, nowUtcMs, found);
    if (fields.testFlag(Field::Attachments))
        checkAttachments(draft, found);
    if (fields.testFlag(Field::FileUrl))
        checkFileUrl(draft.options.fileUrl, found);
    if (draft.kind == MessageKind::Mail)
        checkMail(draft, found);
    if (fields.testFlag(Field::Voice))
        checkVoice(draft.options.voice, found);
    if (fields.testFlag(Field::Bot))
        checkBot(draft.kind, draft.options.bot, found);
    checkExpert(draft, found);
    if (draft.kind == MessageKind::Call && !draft.options.voice.code && !draft.text.trimmed().isEmpty())
        found->warning(Code::CallIsEstimate, Field::Text);
}

} // namespace Visnyk
