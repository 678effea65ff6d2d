// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clijson.h"

#include "recipients/phoneparser.h"

#include <QJsonValue>
#include <QLocale>

#include <cmath>

namespace Visnyk {

using namespace Qt::StringLiterals;

tl::unexpected<Error> badMember(const QString &member, const QString &what)
{
    return failure(Error::Kind::Input, u"%1: %2"_s.arg(member, what));
}

Result<QString> textOf(const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (value.isString())
        return value.toString();
    if (value.isDouble()) {
        const double number = value.toDouble();
        constexpr double ExactIntegers = 9007199254740992.0; // 2^53
        if (std::abs(number) < ExactIntegers && std::floor(number) == number)
            return QString::number(qint64(number));
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    return badMember(member, u"should be a text or a number"_s);
}

Result<QString> regionOf(const QJsonObject &object, const QString &absent)
{
    const Result<QString> text = textOf(object, u"region"_s);
    if (!text)
        return failure(text.error());
    if (text->isEmpty())
        return absent;
    const QString region = text->toUpper();
    if (!isKnownRegion(region))
        return badMember(u"region"_s, u"\"%1\" is no country; write its two letters, like UA"_s.arg(*text));
    return region;
}

Result<int> numberOf(const QJsonObject &object, const QString &member, int absent)
{
    const Result<QString> text = textOf(object, member);
    if (!text)
        return failure(text.error());
    if (text->isEmpty())
        return absent;
    bool ok = false;
    const int number = text->toInt(&ok);
    if (!ok)
        return badMember(member, u"\"%1\" is not a whole number"_s.arg(*text));
    return number;
}

Result<bool> switchOf(const QJsonObject &object, const QString &member)
{
    const Result<int> number = numberOf(object, member, 0);
    if (!number)
        return failure(number.error());
    if (*number != 0 && *number != 1)
        return badMember(member, u"should be 0 or 1"_s);
    return *number == 1;
}

} // namespace Visnyk
