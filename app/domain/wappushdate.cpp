// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wappushdate.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Visnyk {

namespace {

constexpr qint64 MsPerSecond = 1000;
constexpr qint64 SecondsPerDay = 86'400;
constexpr qint64 JulianDayOfEpoch = 2'440'588; // 1970-01-01

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

char packed(int twoDigits)
{
    return static_cast<char>(twoDigits / 10 * 16 + twoDigits % 10);
}

/** -1 when a half of @p octet is no decimal digit. */
int unpacked(char octet)
{
    const auto value = static_cast<quint8>(octet);
    const int high = value / 16;
    const int low = value % 16;
    return high > 9 || low > 9 ? -1 : high * 10 + low;
}

} // namespace

PackedDate packDate(qint64 utcMs)
{
    const qint64 seconds = floorDivide(utcMs, MsPerSecond);
    const qint64 days = floorDivide(seconds, SecondsPerDay);
    const int ofDay = static_cast<int>(seconds - days * SecondsPerDay);
    int year = 0;
    int month = 0;
    int day = 0;
    QDate::fromJulianDay(JulianDayOfEpoch + days).getDate(&year, &month, &day);
    PackedDate date;
    date.octets = { packed(year / 100), packed(year % 100), packed(month), packed(day), packed(ofDay / 3600),
        packed(ofDay / 60 % 60), packed(ofDay % 60) };
    date.size = 7;
    while (date.octets.at(date.size - 1U) == 0)
        --date.size; // ends at the day, which is never 0
    return date;
}

std::optional<qint64> unpackDate(QByteArrayView octets)
{
    if (octets.size() < 4 || octets.size() > 7)
        return std::nullopt;
    std::array<int, 7> numbers {};
    std::transform(octets.begin(), octets.end(), numbers.begin(), unpacked);
    if (std::find(numbers.begin(), numbers.end(), -1) != numbers.end())
        return std::nullopt;
    const QDate date(numbers[0] * 100 + numbers[1], numbers[2], numbers[3]);
    const QTime time(numbers[4], numbers[5], numbers[6]);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return (date.toJulianDay() - JulianDayOfEpoch) * SecondsPerDay * MsPerSecond + time.msecsSinceStartOfDay();
}

QString isoDate(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate);
}

std::optional<qint64> readIsoDate(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime || moment.time().msec() != 0)
        return std::nullopt;
    return moment.toMSecsSinceEpoch();
}

bool isPackable(qint64 utcMs)
{
    static const qint64 first = QDate(1, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    static const qint64 end = QDate(10'000, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return utcMs >= first && utcMs < end;
}

} // namespace Visnyk
