// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messagekind.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr Fields textFields = Field::Text | Field::Sender | Field::Schedule | Field::Validity | Field::Spread
    | Field::Translit | Field::ShortLinks | Field::MaxParts | Field::OwnId | Field::Comment | Field::Groups;

constexpr std::array<KindInfo, 2> rows { {
    { MessageKind::Sms, "sms"_L1, ""_L1, QT_TRANSLATE_NOOP("MessageKind", "Text message"),
        QT_TRANSLATE_NOOP("MessageKind", "An ordinary SMS: it is kept on the phone until it is deleted."), "sms",
        Unit::Part, textFields, 0 },
    { MessageKind::Flash, "flash"_L1, "flash"_L1, QT_TRANSLATE_NOOP("MessageKind", "Flash message"),
        QT_TRANSLATE_NOOP("MessageKind",
            "Appears on the screen at once without being opened; many phones do not keep it afterwards."),
        "flash", Unit::Part, textFields, 1 },
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

constinit const std::array<KindInfo, 2> kindTable = rows;

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
