// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/hosts.h"

namespace Visnyk {

using namespace Qt::StringLiterals;

const QStringList &publishedHosts()
{
    static const QStringList hosts { u"smsc.ua"_s, u"smsc.kz"_s, u"smsc.tj"_s, u"smsc.ru"_s, u"smscentre.com"_s };
    return hosts;
}

std::optional<QUrl> backupOf(const QUrl &base, const QStringList &hosts)
{
    const QString host = base.host();
    if (!hosts.contains(host))
        return std::nullopt;
    QUrl backup = base;
    backup.setHost(u"www2."_s + host);
    return backup;
}

} // namespace Visnyk
