// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/countries.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

void sortByName(QList<Countries::Country> &countries)
{
    const QCollator collator;
    std::sort(countries.begin(), countries.end(),
        [&collator](const auto &a, const auto &b) { return collator.compare(a.name, b.name) < 0; });
}

} // namespace

QList<Countries::Country> Countries::all()
{
    QList<Country> likely {
        { u"AM"_s, tr("Armenia") },
        { u"AZ"_s, tr("Azerbaijan") },
        { u"BG"_s, tr("Bulgaria") },
        { u"BY"_s, tr("Belarus") },
        { u"CZ"_s, tr("Czechia") },
        { u"DE"_s, tr("Germany") },
        { u"EE"_s, tr("Estonia") },
        { u"ES"_s, tr("Spain") },
        { u"FR"_s, tr("France") },
        { u"GB"_s, tr("United Kingdom") },
        { u"GE"_s, tr("Georgia") },
        { u"HU"_s, tr("Hungary") },
        { u"IL"_s, tr("Israel") },
        { u"IT"_s, tr("Italy") },
        { u"KG"_s, tr("Kyrgyzstan") },
        { u"KZ"_s, tr("Kazakhstan") },
        { u"LT"_s, tr("Lithuania") },
        { u"LV"_s, tr("Latvia") },
        { u"MD"_s, tr("Moldova") },
        { u"PL"_s, tr("Poland") },
        { u"RO"_s, tr("Romania") },
        { u"RU"_s, tr("Russia") },
        { u"SK"_s, tr("Slovakia") },
        { u"TJ"_s, tr("Tajikistan") },
        { u"TR"_s, tr("Turkey") },
        { u"UA"_s, tr("Ukraine") },
        { u"US"_s, tr("United States") },
        { u"UZ"_s, tr("Uzbekistan") },
    };
    QList<Country> others;
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = QLocale::Territory(number);
        const QString region = QLocale::territoryToCode(territory);
        const bool isCountry = region.size() == 2 && region.at(0).isLetter();
        const auto same = [&region](const Country &country) { return country.region == region; };
        if (isCountry && std::none_of(likely.cbegin(), likely.cend(), same))
            others.append({ region, QLocale::territoryToString(territory) });
    }
    sortByName(likely);
    sortByName(others);
    return likely + others;
}

} // namespace Visnyk
