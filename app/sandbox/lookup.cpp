// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/lookup.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

struct Abroad
{
    const char16_t *country;
    const char *network;
    const char *msc;
};

constexpr std::array abroad { Abroad { u"Польща", "Orange", "48501200111" },
    Abroad { u"Німеччина", "Telekom", "491710760000" }, Abroad { u"Чехія", "O2", "420602909909" },
    Abroad { u"Туреччина", "Turkcell", "905329010000" } };

quint32 sumOf(const QString &number)
{
    quint32 sum = 2'166'136'261U;
    for (const QChar c : number)
        sum = (sum ^ c.unicode()) * 16'777'619U;
    return sum ^ (sum >> 15U);
}

bool roams(const QString &number, quint32 sum)
{
    if (number.endsWith("0007"_L1))
        return true;
    return !number.endsWith("4567"_L1) && !number.endsWith("7777"_L1) && sum % 10 == 0;
}

} // namespace

Whereabouts whereaboutsOf(const QString &number, const QString &mccmnc, const QString &country, const QString &network)
{
    constexpr qsizetype imsiDigits = 15; // ITU-T E.212
    const quint32 sum = sumOf(number);
    Whereabouts out;
    out.mcc = mccmnc.left(3);
    out.mnc = mccmnc.mid(3);
    const qsizetype own = imsiDigits - mccmnc.size();
    out.imsi = mccmnc + number.right(own).rightJustified(own, u'0');
    out.msc = number.left(5) + "0000"_L1 + QString::number(sum % 90 + 10);
    out.homeCountry = country;
    out.homeNetwork = network;
    if (!roams(number, sum))
        return out;
    size_t which = (sum >> 8U) % abroad.size();
    if (country == QString::fromUtf16(abroad.at(which).country))
        which = (which + 1) % abroad.size(); // nobody roams at home
    const Abroad &there = abroad.at(which);
    out.msc = QString::fromLatin1(there.msc);
    out.roamingCountry = QString::fromUtf16(there.country);
    out.roamingNetwork = QString::fromLatin1(there.network);
    return out;
}

} // namespace Visnyk::Practice
