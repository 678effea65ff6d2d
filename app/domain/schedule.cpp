// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/schedule.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 DayMs = 1440 * MinuteMs;
constexpr qint64 LeastAheadMs = MinuteMs;
constexpr int MaxAfterMinutes = 43'200; // 30 days
constexpr int HoursInDay = 24;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

qint64 offsetMs(const QTimeZone &zone, qint64 utcMs)
{
    return 1000 * static_cast<qint64>(zone.offsetFromUtc(utc(utcMs)));
}

QTimeZone zoneOf(const QByteArray &id)
{
    if (id.isEmpty())
        return QTimeZone::systemTimeZone();
    // The id becomes part of a file name inside Qt.
    return id.contains("..") || id.startsWith('/') ? QTimeZone() : QTimeZone(id);
}

/** The instants, ascending, at which clocks in @p zone show this: none in a gap, two in a repeated hour. */
QList<qint64> instantsOf(QDate date, QTime time, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    QList<qint64> instants;
    for (const qint64 probe : { wall - DayMs, wall, wall + DayMs }) {
        const qint64 candidate = wall - offsetMs(zone, probe);
        if (candidate + offsetMs(zone, candidate) == wall && !instants.contains(candidate))
            instants.append(candidate);
    }
    std::sort(instants.begin(), instants.end());
    return instants;
}

ResolvedSchedule withProblem(ScheduleProblem problem)
{
    return { std::nullopt, problem };
}

ResolvedSchedule checkedInstant(qint64 atUtcMs, qint64 nowUtcMs, ScheduleProblem otherwise)
{
    if (atUtcMs <= nowUtcMs)
        return withProblem(ScheduleProblem::Past);
    if (atUtcMs - nowUtcMs < LeastAheadMs)
        return withProblem(ScheduleProblem::TooSoon);
    if (atUtcMs > utc(nowUtcMs).addYears(1).toMSecsSinceEpoch())
        return withProblem(ScheduleProblem::TooFar);
    return { atUtcMs, otherwise };
}

ResolvedSchedule resolveAt(const Schedule &schedule, qint64 nowUtcMs)
{
    const QTimeZone zone = zoneOf(schedule.zone);
    if (!zone.isValid())
        return withProblem(ScheduleProblem::BadZone);
    if (!schedule.date.isValid() || !schedule.time.isValid())
        return withProblem(ScheduleProblem::BadDate);
    // First by date alone: far dates do not fit into milliseconds, and zones have no rules for them.
    const QDate today = utc(nowUtcMs).date();
    if (schedule.date > today.addYears(2))
        return withProblem(ScheduleProblem::TooFar);
    if (schedule.date < today.addYears(-1))
        return withProblem(ScheduleProblem::Past);
    const QList<qint64> instants = instantsOf(schedule.date, schedule.time, zone);
    if (instants.isEmpty())
        return withProblem(ScheduleProblem::InGap);
    const bool twice = instants.size() > 1;
    return checkedInstant(instants.first(), nowUtcMs, twice ? ScheduleProblem::Ambiguous : ScheduleProblem::None);
}

/** The first instant of @p date at which it is @p hour or later in @p zone; a skipped hour begins where the gap ends.
 */
qint64 startOfHour(QDate date, int hour, const QTimeZone &zone)
{
    QTime time(hour, 0);
    QList<qint64> instants = instantsOf(date, time, zone);
    for (int minute = 1; instants.isEmpty() && minute <= HoursInDay * 60; ++minute) {
        const QDateTime wall = QDateTime(date, time, Qt::UTC).addSecs(60 * static_cast<qint64>(minute));
        instants = instantsOf(wall.date(), wall.time(), zone);
    }
    return instants.value(0, -1);
}

ResolvedSchedule resolveWindow(const Schedule &schedule, qint64 nowUtcMs)
{
    const bool valid = schedule.fromHour >= 0 && schedule.fromHour < schedule.toHour && schedule.toHour <= HoursInDay;
    if (!valid)
        return withProblem(ScheduleProblem::BadWindow);
    const QTimeZone zone = zoneOf(schedule.zone);
    if (!zone.isValid())
        return withProblem(ScheduleProblem::BadZone);
    const QDateTime wall = utc(nowUtcMs + offsetMs(zone, nowUtcMs));
    const int hour = wall.time().hour();
    if (hour >= schedule.fromHour && hour < schedule.toHour)
        return {};
    const QDate day = hour < schedule.fromHour ? wall.date() : wall.date().addDays(1);
    const qint64 start = startOfHour(day, schedule.fromHour, zone);
    if (start < 0)
        return withProblem(ScheduleProblem::BadZone);
    // A start that is seconds ahead would be too soon to be kept; two minutes later is still inside the window.
    const bool tooSoon = start - nowUtcMs < LeastAheadMs;
    return { tooSoon ? start + 2 * MinuteMs : start, ScheduleProblem::None };
}

ResolvedSchedule resolveAfter(const Schedule &schedule, qint64 nowUtcMs)
{
    if (schedule.afterMinutes < 1 || schedule.afterMinutes > MaxAfterMinutes)
        return withProblem(ScheduleProblem::BadMinutes);
    return { nowUtcMs + schedule.afterMinutes * MinuteMs, ScheduleProblem::None };
}

constexpr double MoscowUtcHours = 3;

/** "UTC+08:30" for 5.5 hours east of Moscow; empty when there is no such zone. */
QByteArray fixedZone(double tzHours)
{
    const double minutes = (tzHours + MoscowUtcHours) * 60;
    const bool whole = std::isfinite(minutes) && std::floor(minutes) == minutes;
    if (!whole || minutes < -12 * 60 || minutes > 14 * 60)
        return {};
    const int offset = static_cast<int>(minutes);
    const QString sign = offset < 0 ? u"-"_s : u"+"_s;
    const QTime clock = QTime(0, 0).addSecs(60 * std::abs(offset));
    const QString id = u"UTC"_s % sign % clock.toString(u"hh:mm"_s);
    return id.toLatin1();
}

tl::unexpected<Error> badTime(QStringView time, const QString &why)
{
    return failure(Error::Kind::Input, u"time \"%1\": %2"_s.arg(time.left(40), why));
}

Result<Schedule> atLocal(QStringView typed, const QRegularExpressionMatch &match, const QByteArray &zone)
{
    const auto number = [&match](const QString &name) { return match.capturedView(name).toInt(); };
    Schedule schedule;
    schedule.mode = Schedule::Mode::At;
    schedule.date = QDate(2000 + number(u"y"_s), number(u"m"_s), number(u"d"_s));
    schedule.time = QTime(number(u"h"_s), number(u"min"_s));
    schedule.zone = zone;
    if (!schedule.date.isValid() || !schedule.time.isValid())
        return badTime(typed, u"there is no such day or hour; write DD.MM.YY hh:mm"_s);
    return schedule;
}

Result<Schedule> atUnixSeconds(QStringView typed)
{
    const QDateTime instant = utc(typed.toLongLong() * 1000);
    Schedule schedule;
    schedule.mode = Schedule::Mode::At;
    schedule.date = instant.date();
    schedule.time = instant.time();
    schedule.zone = "UTC";
    return schedule;
}

Result<Schedule> windowOf(QStringView typed, int from, int to, const QByteArray &zone)
{
    if (from >= to || to > HoursInDay)
        return badTime(typed, u"write hours as 9-20: from 0 to 24, the second after the first"_s);
    Schedule schedule;
    schedule.mode = Schedule::Mode::Window;
    schedule.fromHour = from;
    schedule.toHour = to;
    schedule.zone = zone;
    return schedule;
}

Result<Schedule> afterMinutes(QStringView typed, int minutes)
{
    if (minutes < 1 || minutes > MaxAfterMinutes)
        return badTime(typed, u"write +m with 1 to %1 minutes"_s.arg(MaxAfterMinutes));
    Schedule schedule;
    schedule.mode = Schedule::Mode::After;
    schedule.afterMinutes = minutes;
    return schedule;
}

} // namespace

ResolvedSchedule resolve(const Schedule &schedule, qint64 nowUtcMs)
{
    switch (schedule.mode) {
    case Schedule::Mode::Now: return {};
    case Schedule::Mode::At: return resolveAt(schedule, nowUtcMs);
    case Schedule::Mode::Window: return resolveWindow(schedule, nowUtcMs);
    case Schedule::Mode::After: return resolveAfter(schedule, nowUtcMs);
    }
    return withProblem(ScheduleProblem::BadDate);
}

Result<Schedule> scheduleFromWire(QStringView time, std::optional<double> tzHours, const QByteArray &zone)
{
    // Ten digits are a date, even when the day begins with 0: as a time stamp they would lie before 2001-09-09.
    static const QRegularExpression compact(
        u"\\A(?<d>[0-9]{2})(?<m>[0-9]{2})(?<y>[0-9]{2})(?<h>[0-9]{2})(?<min>[0-9]{2})\\z"_s);
    static const QRegularExpression dotted(
        u"\\A(?<d>[0-9]{2})\\.(?<m>[0-9]{2})\\.(?<y>[0-9]{2}) (?<h>[0-9]{2}):(?<min>[0-9]{2})\\z"_s);
    static const QRegularExpression unix(u"\\A0[0-9]{1,11}\\z"_s);
    static const QRegularExpression window(u"\\A([0-9]{1,2})-([0-9]{1,2})\\z"_s);
    static const QRegularExpression after(u"\\A\\+([0-9]{1,5})\\z"_s);

    const QString typed = time.trimmed().toString();
    QByteArray place = zone;
    if (tzHours) {
        place = fixedZone(*tzHours);
        if (place.isEmpty())
            return failure(
                Error::Kind::Input, u"tz %1: hours from Moscow, -15 to 11, in whole minutes"_s.arg(*tzHours));
    }
    if (typed.isEmpty() || typed == u"0")
        return Schedule();
    for (const QRegularExpression &spelling : { compact, dotted }) {
        if (const auto match = spelling.match(typed); match.hasMatch())
            return atLocal(typed, match, place);
    }
    if (unix.match(typed).hasMatch())
        return atUnixSeconds(typed);
    if (const auto match = window.match(typed); match.hasMatch())
        return windowOf(typed, match.capturedView(1).toInt(), match.capturedView(2).toInt(), place);
    if (const auto match = after.match(typed); match.hasMatch())
        return afterMinutes(typed, match.capturedView(1).toInt());
    return badTime(typed, u"write DD.MM.YY hh:mm, DDMMYYhhmm, h1-h2, +minutes or 0 and Unix seconds"_s);
}

} // namespace Visnyk
