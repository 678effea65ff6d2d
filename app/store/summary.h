// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QLatin1StringView>

namespace Visnyk {

class Work;

/**
 * Sums of batches by UTC day and hour, account, kind, currency and state, so that totals are read from thousands of
 * rows and not from millions. Incomplete batches are not in them.
 */
namespace Summary {

// The counts of a batch remember how much of them is in the sums already; what has changed since is marked.
inline constexpr QLatin1StringView AddNews {
    "INSERT INTO summary SELECT s.value, b.created_ms / s.value, b.account, b.kind, b.currency, c.state,"
    " sum(c.messages - c.summed_messages), sum(c.parts - c.summed_parts), sum(c.cost - c.summed_cost)"
    " FROM batch_count c INDEXED BY batch_count_news CROSS JOIN batch b ON b.id = c.batch"
    " CROSS JOIN (SELECT 3600000 AS value UNION ALL SELECT 86400000) s"
    " WHERE c.summed = 0 AND b.state <> 0 GROUP BY 1, 2, 3, 4, 5, 6"
    " ON CONFLICT DO UPDATE SET messages = messages + excluded.messages, parts = parts + excluded.parts,"
    " cost = cost + excluded.cost"
};
inline constexpr QLatin1StringView MarkAdded {
    "UPDATE batch_count INDEXED BY batch_count_news SET summed = 1, summed_messages = messages, summed_parts = parts,"
    " summed_cost = cost WHERE summed = 0 AND batch IN (SELECT id FROM batch WHERE state <> 0)"
};

/** Brings the sums up to the counts; the last step of every writing transaction. */
void fold(Work &work);

/** True when the sums know everything @p filter asks for. */
[[nodiscard]] bool canAnswer(const HistoryFilter &filter);

/** Part of the time asked for: @p span is an hour or a day, @p first and @p last (exclusive) count spans since 1970;
 * span 1 = what no whole hour covers, from the batches themselves. */
struct Stretch
{
    qint64 span = 1;
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};
/** The time asked for as days, hours and what is left at both ends: each moment in exactly one of them. */
[[nodiscard]] QList<Stretch> stretches(std::optional<qint64> sinceMs, std::optional<qint64> untilMs);

} // namespace Summary

} // namespace Visnyk
