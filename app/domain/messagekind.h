// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace Visnyk {

/** The numbers are those of the rows of kindTable; the database and drafts keep the names. */
enum class MessageKind : quint8 {
    Sms,
    Flash,
    Binary,
    Push,
    Hlr,
    Ping,
    Mms,
    Mail,
    Call,
    Viber,
    WhatsApp,
    Telegram,
    Social
};

/** What a kind of message has; each flag is one editor in the window and one group of parameters on the wire. */
enum class Field : quint32 {
    Text = 1U << 0U,
    Sender = 1U << 1U,
    Schedule = 1U << 2U,
    Validity = 1U << 3U,
    Spread = 1U << 4U,
    Translit = 1U << 5U,
    ShortLinks = 1U << 6U,
    MaxParts = 1U << 7U,
    OwnId = 1U << 8U,
    Comment = 1U << 9U,
    Groups = 1U << 10U,      // recipients may be gateway groups G12
    Subject = 1U << 11U,     // subj
    Attachments = 1U << 12U, // files in the body
    FileUrl = 1U << 13U,     // fileurl: the gateway fetches the file itself
    Formatting = 1U << 14U,  // runs and objects over the text, or raw user data: BinaryContent
    Push = 1U << 15U,        // link and what belongs to it: WapPush
    Voice = 1U << 16U,       // voice, param, code by voice
    Bot = 1U << 17U,         // bot, smsreq, tg
    Expert = 1U << 18U,      // pp, imgcode, userip, err, charset
    Phones = 1U << 19U,      // recipients are telephone numbers
    Mailboxes = 1U << 20U,   // recipients are e-mail addresses
    Nicks = 1U << 21U,       // recipients may also be @nick and #id
};
Q_DECLARE_FLAGS(Fields, Field)
Q_DECLARE_OPERATORS_FOR_FLAGS(Fields)
inline constexpr Field LastField = Field::Nicks;

/** What is counted and paid for. */
enum class Unit : quint8 { Part, Message, Number, Second };

struct KindInfo
{
    MessageKind kind;
    QLatin1StringView name; // stable name: command line, database, drafts
    QLatin1StringView
        wireFlag;      // parameter set to 1 in send.php (bin, push and bot have rules of their own); empty: SMS
    const char *title; // for people; translate in context "MessageKind"
    const char *hint;  // one sentence for people; context "MessageKind"
    const char *icon;  // resource name below :/icons without extension
    Unit unit;
    Fields fields;
    int statusType;    // `type` in status.php replies; -1 = not published
    bool textRequired; // false: a subject, a file or nothing at all will do
};

[[nodiscard]] const KindInfo &info(MessageKind kind);
[[nodiscard]] std::optional<MessageKind> kindFromName(QStringView name);
inline constexpr std::size_t KindCount = 13;
extern const std::array<KindInfo, KindCount> kindTable;

} // namespace Visnyk
