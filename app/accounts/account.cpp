// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/account.h"

#include "base/thiscomputer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr qsizetype MaxAddressLength = 300; // a host name has at most 253 characters

bool hasUnprintable(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

} // namespace

Result<QUrl> checkedBaseUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return failure(Error::Kind::Input, u"the address is empty"_s);
    if (text.size() > MaxAddressLength || hasUnprintable(text) || text.contains(u'\\'))
        return failure(Error::Kind::Input, u"this is not an address"_s);
    // Looked for here and not left to QUrl: it reads "localhost:8080" as the scheme "localhost".
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);

    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return failure(Error::Kind::Input, u"this is not an address"_s);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return failure(Error::Kind::Input, u"the address must not hold a user name or password"_s);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.isEmpty())
        return failure(Error::Kind::Input, u"the address has no host"_s);
    if (url.port() == 0)
        return failure(Error::Kind::Input, u"the port must be 1 to 65535"_s);
    const QString scheme = url.scheme().toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return failure(Error::Kind::Input, u"only https addresses are allowed"_s);
    if (scheme == "http"_L1 && !isThisComputer(host))
        return failure(Error::Kind::Input, u"http is allowed only on this computer (127.0.0.1, ::1, localhost)"_s);

    QUrl base;
    base.setScheme(scheme);
    base.setHost(host, QUrl::StrictMode);
    if (base.host().isEmpty())
        return failure(Error::Kind::Input, u"the address has no host"_s);
    const int usualPort = scheme == "https"_L1 ? 443 : 80;
    if (url.port() > 0 && url.port() != usualPort)
        base.setPort(url.port());
    return base;
}

QString secretKey(const Account &account)
{
    const QString base = account.baseUrl.toString(
        QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return "psw|"_L1 + base + u'|' + account.login;
}

} // namespace Visnyk
