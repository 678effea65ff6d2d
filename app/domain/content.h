// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ems.h"
#include "domain/messagekind.h"
#include "domain/wappush.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Visnyk {

/** Formatted (EMS) or raw octets. Formatted: the text is the draft's, these are what stands over it. */
struct BinaryContent
{
    enum class Mode : quint8 { Formatted, Raw };
    Mode mode = Mode::Formatted;
    QList<TextRun> runs;      // UTF-16 positions in Draft::text
    QList<EmsObject> objects; // the same
    QString udhHex;           // Raw: as typed, without or with its length octet as the header itself says
    QString dataHex;          // Raw: as typed
    std::optional<int> pid;   // Raw: 0-255; both or none
    std::optional<int> dcs;
    bool octets = false; // bin=1: raw octets on the wire; else bin=2, hexadecimal
    friend bool operator==(const BinaryContent &, const BinaryContent &) = default;
};

/** `param` of a call. The gateway takes its own pattern when one value is impossible, so none may be. */
struct CallPattern
{
    int ringSeconds = 25;  // 10-35
    int pauseSeconds = 60; // 10-3600
    int attempts = 3;      // 1-9
    friend bool operator==(const CallPattern &, const CallPattern &) = default;
};

inline constexpr std::array<QLatin1StringView, 8> voiceNames { QLatin1StringView("m"), QLatin1StringView("m2"),
    QLatin1StringView("m3"), QLatin1StringView("m4"), QLatin1StringView("w"), QLatin1StringView("w2"),
    QLatin1StringView("w3"), QLatin1StringView("w4") };

struct VoiceContent
{
    QString voice;    // of voiceNames; empty = the gateway's own (m3)
    QString language; // two letters, empty = by the text; only with a voice
    std::optional<CallPattern> pattern;
    bool code = false; // the gateway makes a code up, says it and answers with it: `mes=code`
    friend bool operator==(const VoiceContent &, const VoiceContent &) = default;
};

struct BotContent
{
    QString name;             // Telegram: "@name_bot"; WhatsApp: the bot's number, or empty for whatsapp=1
    int reconfirmDays = 0;    // smsreq: 10-999; 0 = not asked
    bool codeMessage = false; // tg=1: a code taken from the text, without a bot
    friend bool operator==(const BotContent &, const BotContent &) = default;
};

/** A file to go with the message. Before queuing @p path is where the person has it; afterwards the outbox has a copy.
 */
struct Attachment
{
    QString path;
    QString name;    // as it goes out: base name, at most 100 octets of UTF-8
    qint64 size = 0; // octets
    QString type;    // by content: txt jpg gif png wav amr mp3 mid mp4 3gp or another ending; empty = not recognised
    QString sha256;  // hexadecimal; empty until it is read
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/** Rare parameters for those who know them. */
struct ExpertOptions
{
    QString partner; // pp
    QString imgcode; // with userIp
    QString userIp;
    bool listBad = false; // err=1
    QString charset;      // empty = utf-8; windows-1251, koi8-r
    friend bool operator==(const ExpertOptions &, const ExpertOptions &) = default;
};

inline constexpr qint64 MaxMmsFile = qint64 { 1024 } * 1024;
inline constexpr qint64 MaxFile = 10 * MaxMmsFile; // e-mail and call
inline constexpr int MaxFiles = 20;                // of one message

/** Largest file @p kind takes, in octets. */
[[nodiscard]] qint64 maxFileSize(MessageKind kind);
/** May a file of @p type (Attachment::type) go with @p kind? An e-mail takes any. */
[[nodiscard]] bool takesFileType(MessageKind kind, const QString &type);

} // namespace Visnyk
