// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jsonmembers.h"

#include "domain/hexfield.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

tl::unexpected<Error> wrongMember(const QString &member, const QString &what)
{
    return failure(Error::Kind::Input, QString(member % u": " % what));
}

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1.5);
    const bool fits = std::trunc(number) == number && std::abs(number) <= 0x7FFFFFFF;
    return fits ? std::optional(static_cast<int>(number)) : std::nullopt;
}

Result<quint8> octetFrom(const QJsonValue &value, const QString &member)
{
    const auto number = wholeNumber(value);
    if (!number || *number < 0 || *number > 0xFF)
        return wrongMember(member, u"should be a whole number from 0 to 255"_s);
    return static_cast<quint8>(*number);
}

Result<QByteArray> hexFrom(const QJsonValue &value, const QString &member)
{
    if (!value.isString())
        return wrongMember(member, u"should be hexadecimal digits"_s);
    auto octets = readHex(value.toString());
    if (!octets)
        return failure(toError(octets.error(), member));
    return *std::move(octets);
}

} // namespace Visnyk
