// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <tl/expected.hpp>

namespace Visnyk {

/** What is wrong with octets typed as hexadecimal digits. */
struct HexProblem
{
    enum class Kind : quint8 {
        NotADigit, // `found` is neither a digit, A to F in either case, nor a blank
        OddDigits, // the last digit, at `at`, has no partner
    };
    Kind kind = Kind::NotADigit;
    qsizetype at = 0; // UTF-16 index in what was typed
    QString found;    // the character there, one code point
    friend bool operator==(const HexProblem &, const HexProblem &) = default;
};

/** Stable names: "not_a_digit", "odd_digits". */
[[nodiscard]] QLatin1StringView toString(HexProblem::Kind kind);
/** @p field is the name of the input for the detail: `data: character "g" at 3 is not a hexadecimal digit`. */
[[nodiscard]] Error toError(const HexProblem &problem, QStringView field);

/** Octets from digits in either case; blanks and line breaks may stand anywhere, even between the digits of an octet.
 */
[[nodiscard]] tl::expected<QByteArray, HexProblem> readHex(QStringView typed);

/** Two upper-case digits an octet, no blanks: the form of the gateway's page. */
[[nodiscard]] QString toHex(QByteArrayView octets);

/** Where octet number @p octet begins in @p typed (UTF-16 index of its first digit), or the size of @p typed. */
[[nodiscard]] qsizetype positionOfOctet(QStringView typed, qsizetype octet);

} // namespace Visnyk
