// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "domain/pricebook.h"
#include "domain/schedule.h"
#include "domain/segments.h"

#include <QTest>

// What QCOMPARE prints of our values; found by argument-dependent look-up.
namespace Visnyk {

inline char *toString(const Money &money)
{
    return qstrdup(qPrintable(money.toDecimal()));
}

inline char *toString(const Alphabet &alphabet)
{
    return qstrdup(alphabet == Alphabet::Gsm7 ? "GSM7" : "UCS2");
}

inline char *toString(const ScheduleProblem &problem)
{
    static constexpr std::array names { "None", "Past", "TooSoon", "TooFar", "InGap", "Ambiguous", "BadWindow",
        "BadMinutes", "BadZone", "BadDate" };
    return qstrdup(names.at(static_cast<std::size_t>(problem)));
}

inline char *toString(const PriceSource &source)
{
    static constexpr std::array names { "Unknown", "Estimate", "Gateway" };
    return qstrdup(names.at(static_cast<std::size_t>(source)));
}

} // namespace Visnyk
