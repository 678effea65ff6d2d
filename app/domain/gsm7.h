// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <QtGlobal>

#include <array>

namespace Visnyk {

/** What a UTF-16 unit costs in the GSM 7-bit default alphabet, by 3GPP TS 23.038 6.2.1. */
enum GsmClass : quint8 {
    GsmSingle = 1,    // one septet
    GsmExtended = 2,  // escape and a second septet
    GsmAbsent = 0x80, // the message needs UCS-2; a bit of its own, so that classes can be or-ed
};

extern const std::array<quint8, 0x10000> gsmClasses;

[[nodiscard]] inline quint8 gsmClass(char16_t unit)
{
    return gsmClasses[unit];
}
[[nodiscard]] inline bool isGsm(char16_t unit)
{
    return gsmClasses[unit] != GsmAbsent;
}
/** Index of the first unit that is absent from the alphabet, or the size of @p text. */
[[nodiscard]] qsizetype firstAbsent(QStringView text);

} // namespace Visnyk
