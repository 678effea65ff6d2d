// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/mailbox.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr qsizetype MaxLocal = 64;    // RFC 5321 4.5.3.1.1
constexpr qsizetype MaxAddress = 254; // RFC 5321 4.5.3.1.3 less the brackets

} // namespace

std::optional<QString> mailboxFrom(QStringView typed)
{
    static const QRegularExpression local(
        uR"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z)"_s);
    static const QRegularExpression domain(
        uR"(\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+\z)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])\z)"_s);
    const QStringView trimmed = typed.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 1)
        return std::nullopt;
    const QString name = trimmed.first(at).toString();
    const QString host = QString::fromLatin1(QUrl::toAce(trimmed.sliced(at + 1).toString().toLower()));
    if (name.size() > MaxLocal || !local.match(name).hasMatch() || !domain.match(host).hasMatch())
        return std::nullopt;
    const QString whole = name % u'@' % host;
    if (whole.size() > MaxAddress)
        return std::nullopt;
    return whole;
}

} // namespace Visnyk
