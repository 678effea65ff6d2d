// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringView>

#include <compare>

namespace Visnyk {

/**
 * An exact amount in the currency of the account it belongs to; 1 unit = 1'000'000 micros. There is deliberately no
 * conversion to or from double and no division. The currency is known only from the balance and kept beside the
 * account; amounts of two accounts are never added.
 */
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromMicros(qint64 micros) { return Money(micros); }
    /** "1.40", "0", "-2.5", at most 12 digits before and 6 after the point. Anything else is an Input error. */
    [[nodiscard]] static Result<Money> fromDecimal(QStringView text);

    [[nodiscard]] constexpr qint64 micros() const { return m_micros; }
    /** Canonical form for the wire, CLI and exports: a point, at least 2 decimals, no more than needed: "1364.00",
     * "0.385". */
    [[nodiscard]] QString toDecimal() const;

    friend constexpr auto operator<=>(Money, Money) = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 errs
    /** Overflow is asserted. */
    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    friend Money operator*(Money price, qint64 count);

private:
    constexpr explicit Money(qint64 micros)
        : m_micros(micros)
    {
    }
    qint64 m_micros = 0;
};

} // namespace Visnyk
