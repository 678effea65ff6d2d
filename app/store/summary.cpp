// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/summary.h"

#include "store/work.h"

#include <algorithm>
#include <limits>

namespace Visnyk::Summary {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 HourMs = qint64 { 60 } * 60 * 1000;
constexpr qint64 DayMs = 24 * HourMs;
constexpr qint64 HoursOfDay = 24;

qint64 roundedUp(qint64 number, qint64 step)
{
    return number / step + (number % step > 0 ? 1 : 0);
}

void addUnlessEmpty(QList<Stretch> &all, const Stretch &stretch)
{
    if (stretch.first < stretch.last)
        all << stretch;
}

} // namespace

void fold(Work &work)
{
    static const QString add(AddNews);
    static const QString mark(MarkAdded);
    if (!work.number(u"SELECT batch FROM batch_count INDEXED BY batch_count_news WHERE summed = 0 LIMIT 1"_s))
        return;
    work.run(add);
    work.run(mark);
}

bool canAnswer(const HistoryFilter &filter)
{
    return filter.search.trimmed().isEmpty() && filter.deliveries.isEmpty() && filter.sender.isEmpty()
        && filter.batch == 0;
}

QList<Stretch> stretches(std::optional<qint64> sinceMs, std::optional<qint64> untilMs)
{
    static constexpr qint64 end = std::numeric_limits<qint64>::max();
    const qint64 since = std::max<qint64>(sinceMs.value_or(0), 0);
    const qint64 until = std::max<qint64>(untilMs.value_or(end), 0);
    const qint64 firstHour = roundedUp(since, HourMs);
    const qint64 lastHour = until == end ? roundedUp(until, HourMs) : until / HourMs;
    QList<Stretch> all;
    if (firstHour >= lastHour) {
        addUnlessEmpty(all, { 1, since, until });
        return all;
    }
    addUnlessEmpty(all, { 1, since, firstHour * HourMs });
    const qint64 firstDay = roundedUp(firstHour, HoursOfDay);
    const qint64 lastDay = until == end ? roundedUp(until, DayMs) : lastHour / HoursOfDay;
    const bool hasDays = firstDay < lastDay;
    if (hasDays) {
        addUnlessEmpty(all, { HourMs, firstHour, firstDay * HoursOfDay });
        all << Stretch { DayMs, firstDay, lastDay };
    }
    if (until == end)
        return all;
    addUnlessEmpty(all, { HourMs, hasDays ? lastDay * HoursOfDay : firstHour, lastHour });
    addUnlessEmpty(all, { 1, lastHour * HourMs, until });
    return all;
}

} // namespace Visnyk::Summary
