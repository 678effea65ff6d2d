// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Visnyk::Practice {

/** What the practice gateway makes of one typed recipient. */
struct Destination
{
    QString address; // digits, "G12", an e-mail address in lower case, "@nick" or "#id"
    QString mccmnc;
    QString country;
    QString operatorName;
    qint64 priceMicros = 0; // of one SMS part to it, all members of a group together
    int members = 1;
    int status = 0; // 22 wrong format, 25 no way to deliver; 0 = good
    int err = 0;
};

/**
 * Reads one recipient. A number without '+' is corrected the way offices type them (0671234567, 80671234567,
 * 671234567, 8 for a Russian 7); with '+' it is taken as it stands.
 *
 * A number that ends in 0000 is refused at once (error 8); what becomes of the others: fate.h.
 * Practice groups: G1 (3 members), G2 (5), G12 (12), G100 (100).
 */
[[nodiscard]] Destination destinationFor(const QString &typed);
/** For mail=1: an address of the form a@b.c. */
[[nodiscard]] Destination mailDestinationFor(const QString &typed);
/** For bot: a number, "@nick" or "#id". */
[[nodiscard]] Destination botDestinationFor(const QString &typed);

/** How two ways of writing one recipient are compared: digits of a number, lower case of anything else. */
[[nodiscard]] QString addressKey(const QString &address);

} // namespace Visnyk::Practice
