// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace Visnyk {

enum class MessageKind : quint8 { Sms, Flash };

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
    Groups = 1U << 10U, // recipients may be gateway groups G12
};
Q_DECLARE_FLAGS(Fields, Field)
Q_DECLARE_OPERATORS_FOR_FLAGS(Fields)

/** What is counted and paid for. */
enum class Unit : quint8 { Part };

struct KindInfo
{
    MessageKind kind;
    QLatin1StringView name;     // stable name: command line, database, drafts
    QLatin1StringView wireFlag; // parameter set to 1 in send.php; empty for a plain SMS
    const char *title;          // for people; translate in context "MessageKind"
    const char *hint;           // one sentence for people; context "MessageKind"
    const char *icon;           // resource name below :/icons without extension
    Unit unit;
    Fields fields;
    int statusType; // `type` in status.php replies
};

[[nodiscard]] const KindInfo &info(MessageKind kind);
[[nodiscard]] std::optional<MessageKind> kindFromName(QStringView name);
extern const std::array<KindInfo, 2> kindTable;

} // namespace Visnyk
