// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/wappushreader.h"
#include "wapcases.h"

namespace Visnyk {

inline constexpr auto ports = "0605040B8423F0";
inline constexpr auto siHead = "0605040B8423F0DC0601AE";
inline constexpr auto slHead = "0605040B8423F0DC0601B0";

[[nodiscard]] inline QByteArray octets(const QByteArray &hex)
{
    return QByteArray::fromHex(hex);
}

/** The digits of an inline string. */
[[nodiscard]] inline QByteArray text(const QByteArray &letters)
{
    return "03" + letters.toHex() + "00";
}

/** Head of a document with a string table of less than 128 octets. */
[[nodiscard]] inline QByteArray headWith(const QByteArray &table)
{
    return "02056A" + QByteArray(1, char(table.size())).toHex() + table.toHex();
}

inline const QByteArray simpleBody = "45C60C" + text("a") + "01" + text("b") + "0101";

/** Every octet of every part is in exactly one note, in order. */
[[nodiscard]] inline bool isCovered(const QByteArrayList &parts, const WapReading &reading)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        qsizetype at = 0;
        for (const OctetNote &note : reading.notes.at(i)) {
            if (note.at != at || note.length <= 0)
                return false;
            at += note.length;
        }
        if (at != parts.at(i).size())
            return false;
    }
    return reading.notes.size() == parts.size();
}

} // namespace Visnyk
