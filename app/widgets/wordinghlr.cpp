// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hlrresult.h"
#include "widgets/wording.h"

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

/** Names come from the gateway: shown with everything in them that could deceive made visible. */
QString named(const QString &network, const QString &country)
{
    QStringList words;
    for (const QString *word : { &network, &country }) {
        if (!word->isEmpty())
            words.append(Wording::visible(*word));
    }
    return words.join(u", "_s);
}

} // namespace

QString Wording::homeNetwork(const HlrResult &hlr)
{
    QString names = named(hlr.network, hlr.country);
    if (hlr.mcc.isEmpty() && hlr.mnc.isEmpty())
        return names;
    const QString codes = visible(hlr.mcc) % u' ' % visible(hlr.mnc);
    return names.isEmpty() ? codes : QString(names % u" ("_s % codes % u')');
}

QString Wording::roaming(const HlrResult &hlr)
{
    return named(hlr.roamingNetwork, hlr.roamingCountry);
}

QString Wording::hlr(const HlrResult &hlr)
{
    QString home = named(hlr.network, hlr.country);
    if (!hlr.isRoaming())
        return home;
    return tr("%1, now in %2", "home network and country, those of roaming").arg(home, roaming(hlr));
}

QString Wording::unitTitle(Unit unit)
{
    switch (unit) {
    case Unit::Part: return tr("Parts:");
    case Unit::Message: return tr("Messages:");
    case Unit::Number: return tr("Numbers:");
    case Unit::Second: return tr("Seconds:");
    }
    return {};
}

} // namespace Visnyk
