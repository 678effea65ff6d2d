// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Visnyk::Practice {

/** What an HLR request finds out about a subscriber who was found. The same for the same number, always. */
struct Whereabouts
{
    QString imsi; // 15 digits, begins with mcc and mnc
    QString msc;  // number of the switch it is in
    QString mcc;
    QString mnc;
    QString homeCountry;
    QString homeNetwork;
    QString roamingCountry; // empty = at home
    QString roamingNetwork;
};

/**
 * Numbers that end in 0007 and one in ten of the others (4567 and 7777 never) roam; where, follows from the number.
 * @p mccmnc, @p country and @p network are those of its home operator.
 */
[[nodiscard]] Whereabouts whereaboutsOf(
    const QString &number, const QString &mccmnc, const QString &country, const QString &network);

} // namespace Visnyk::Practice
