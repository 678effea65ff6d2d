// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sendtime.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

const QRegularExpression &compactForm()
{
    static const QRegularExpression form(u"^(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)$"_s);
    return form;
}

const QRegularExpression &dottedForm()
{
    static const QRegularExpression form(u"^(\\d\\d)\\.(\\d\\d)\\.(\\d\\d) (\\d\\d):(\\d\\d)$"_s);
    return form;
}

std::optional<qint64> absolute(const QRegularExpressionMatch &match, const QTimeZone &zone)
{
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QDate date(2000 + number(3), number(2), number(1));
    const QTime time(number(4), number(5));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

// Before h1: at h1. Inside: now. After: the next day at h1. h1 > h2 is a window over midnight.
std::optional<qint64> window(int from, int to, const QTimeZone &zone, qint64 nowMs)
{
    if (from > 23 || to > 24 || from == to)
        return std::nullopt;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const int hour = now.time().hour();
    const bool inside = from < to ? hour >= from && hour < to : hour >= from || hour < to;
    if (inside)
        return nowMs;
    const QDate day = hour < from ? now.date() : now.date().addDays(1);
    return QDateTime(day, QTime(from, 0), zone).toMSecsSinceEpoch();
}

} // namespace

QTimeZone accountZone()
{
    for (const char *name : { "Europe/Kyiv", "Europe/Kiev" }) {
        const QTimeZone zone(name);
        if (zone.isValid())
            return zone;
    }
    return QTimeZone(2 * 3600);
}

std::optional<QTimeZone> zoneFromMoscow(const QString &tz)
{
    bool ok = false;
    const int hours = tz.toInt(&ok);
    if (!ok || hours < -15 || hours > 11) // UTC-12 to UTC+14
        return std::nullopt;
    return QTimeZone((hours + 3) * 3600);
}

bool isAbsoluteTime(const QString &time)
{
    return compactForm().match(time).hasMatch() || dottedForm().match(time).hasMatch();
}

std::optional<qint64> sendTime(const QString &time, const QTimeZone &zone, qint64 nowMs)
{
    if (time.isEmpty() || time == "0"_L1)
        return nowMs;
    std::optional<qint64> planned;
    static const QRegularExpression minutes(u"^\\+(\\d{1,6})$"_s);
    static const QRegularExpression hours(u"^(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression stamp(u"^0(\\d{1,11})$"_s);
    QRegularExpressionMatch match = compactForm().match(time); // before the stamp: 0101120000 is a date of ten digits
    if (!match.hasMatch())
        match = dottedForm().match(time);
    if (match.hasMatch())
        planned = absolute(match, zone);
    else if (match = minutes.match(time); match.hasMatch())
        planned = nowMs + match.captured(1).toLongLong() * 60'000;
    else if (match = hours.match(time); match.hasMatch())
        planned = window(match.captured(1).toInt(), match.captured(2).toInt(), zone, nowMs);
    else if (match = stamp.match(time); match.hasMatch())
        planned = match.captured(1).toLongLong() * 1000;
    if (!planned)
        return std::nullopt;
    return std::max(*planned, nowMs);
}

} // namespace Visnyk::Practice
