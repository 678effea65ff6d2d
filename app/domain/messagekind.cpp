// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messagekind.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

// When a message goes, what it is called and what is noted about it: every kind has that.
constexpr Fields common = Field::Schedule | Field::Spread | Field::OwnId | Field::Expert;
constexpr Fields textFields = common | Field::Phones | Field::Groups | Field::Text | Field::Sender | Field::Validity
    | Field::Translit | Field::ShortLinks | Field::MaxParts | Field::Comment;
// Translit, limit of parts and validity are rules of texts; the gateway's page gives none of them for octets. A comment
// would stand where PID and DCS stand.
constexpr Fields octetFields = common | Field::Phones | Field::Text | Field::Sender;
constexpr Fields checkFields = common | Field::Phones;
constexpr Fields fileFields = Field::Attachments | Field::FileUrl;
constexpr Fields messengerFields = common | Field::Phones | Field::Groups | Field::Text | Field::Sender
    | Field::Validity | Field::ShortLinks | Field::Comment | Field::FileUrl;

constexpr std::array<KindInfo, KindCount> rows { {
    { MessageKind::Sms, "sms"_L1, ""_L1, QT_TRANSLATE_NOOP("MessageKind", "Text message"),
        QT_TRANSLATE_NOOP("MessageKind", "An ordinary SMS: it is kept on the phone until it is deleted."), "sms",
        Unit::Part, textFields, 0, true },
    { MessageKind::Flash, "flash"_L1, "flash"_L1, QT_TRANSLATE_NOOP("MessageKind", "Flash message"),
        QT_TRANSLATE_NOOP("MessageKind",
            "Appears on the screen at once without being opened; many phones do not keep it afterwards."),
        "flash", Unit::Part, textFields, 1, true },
    { MessageKind::Binary, "binary"_L1, "bin"_L1, QT_TRANSLATE_NOOP("MessageKind", "Formatted or binary message"),
        QT_TRANSLATE_NOOP("MessageKind",
            "Bold, colours, sounds and small pictures for phones that understand them; or octets of your own."),
        "binary", Unit::Part, octetFields | Field::Formatting, 2, false },
    { MessageKind::Push, "push"_L1, "push"_L1, QT_TRANSLATE_NOOP("MessageKind", "Link to the phone (WAP-push)"),
        QT_TRANSLATE_NOOP("MessageKind", "A title with a link that the phone offers to open."), "push", Unit::Part,
        octetFields | Field::Push, 3, false },
    { MessageKind::Hlr, "hlr"_L1, "hlr"_L1, QT_TRANSLATE_NOOP("MessageKind", "Check numbers (HLR)"),
        QT_TRANSLATE_NOOP(
            "MessageKind", "Asks the operator whether a number works and where it is. The person notices nothing."),
        "hlr", Unit::Number, checkFields, 4, false },
    { MessageKind::Ping, "ping"_L1, "ping"_L1, QT_TRANSLATE_NOOP("MessageKind", "Silent check (ping)"),
        QT_TRANSLATE_NOOP(
            "MessageKind", "An invisible message shows whether a phone is switched on. The person notices nothing."),
        "ping", Unit::Number, checkFields, 5, false },
    { MessageKind::Mms, "mms"_L1, "mms"_L1, QT_TRANSLATE_NOOP("MessageKind", "Picture message (MMS)"),
        QT_TRANSLATE_NOOP("MessageKind", "Pictures, sounds, films and text in one message."), "mms", Unit::Message,
        common | Field::Phones | Field::Text | Field::Sender | Field::Subject | Field::Comment | fileFields, 6, false },
    { MessageKind::Mail, "mail"_L1, "mail"_L1, QT_TRANSLATE_NOOP("MessageKind", "E-mail"),
        QT_TRANSLATE_NOOP("MessageKind", "A letter with a subject and files, from an address of yours."), "mail",
        Unit::Message,
        common | Field::Mailboxes | Field::Text | Field::Sender | Field::Subject | Field::Comment | fileFields, 8,
        true },
    { MessageKind::Call, "call"_L1, "call"_L1, QT_TRANSLATE_NOOP("MessageKind", "Voice call"),
        QT_TRANSLATE_NOOP("MessageKind", "The phone rings and a voice reads the text, or a recording is played."),
        "call", Unit::Second,
        common | Field::Phones | Field::Groups | Field::Text | Field::Sender | Field::Comment | Field::Voice
            | fileFields,
        7, false },
    { MessageKind::Viber, "viber"_L1, "viber"_L1, QT_TRANSLATE_NOOP("MessageKind", "Viber"),
        QT_TRANSLATE_NOOP("MessageKind", "A message in Viber, for people who have it."), "viber", Unit::Message,
        messengerFields, 10, true },
    { MessageKind::WhatsApp, "whatsapp"_L1, "whatsapp"_L1, QT_TRANSLATE_NOOP("MessageKind", "WhatsApp"),
        QT_TRANSLATE_NOOP("MessageKind", "A message in WhatsApp, for people who have it."), "whatsapp", Unit::Message,
        messengerFields | Field::Bot, -1, true },
    { MessageKind::Telegram, "telegram"_L1, "bot"_L1, QT_TRANSLATE_NOOP("MessageKind", "Telegram"),
        QT_TRANSLATE_NOOP("MessageKind", "A message from your Telegram bot, or a code in Telegram."), "telegram",
        Unit::Message, messengerFields | Field::Bot | Field::Nicks, -1, true },
    { MessageKind::Social, "soc"_L1, "soc"_L1, QT_TRANSLATE_NOOP("MessageKind", "Social networks"),
        QT_TRANSLATE_NOOP("MessageKind", "A message in the social networks the gateway reaches."), "social",
        Unit::Message, messengerFields, 12, true },
} };

constexpr bool everyKindHasItsRow()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(everyKindHasItsRow(), "row i describes MessageKind(i)");

} // namespace

constinit const std::array<KindInfo, KindCount> kindTable = rows;

const KindInfo &info(MessageKind kind)
{
    return kindTable.at(static_cast<std::size_t>(kind));
}

std::optional<MessageKind> kindFromName(QStringView name)
{
    const auto *row = std::find_if(
        kindTable.cbegin(), kindTable.cend(), [name](const KindInfo &candidate) { return candidate.name == name; });
    if (row == kindTable.cend())
        return std::nullopt;
    return row->kind;
}

} // namespace Visnyk
