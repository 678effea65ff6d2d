// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Visnyk {

/** What the operator said of a number; members are empty when not told. Source: status.php, HLR members. */
struct HlrResult
{
    QString imsi;          // of the SIM
    QString serviceCentre; // msc: of the network the phone is in
    QString mcc;           // country and operator codes of the home network
    QString mnc;
    QString country;        // cn
    QString network;        // net
    QString roamingCountry; // rcn: only while roaming
    QString roamingNetwork; // rnet
    [[nodiscard]] bool isRoaming() const { return !roamingCountry.isEmpty() || !roamingNetwork.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return *this == HlrResult(); }
    friend bool operator==(const HlrResult &, const HlrResult &) = default;
};

} // namespace Visnyk
