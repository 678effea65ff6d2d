// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace Visnyk {

/**
 * When a message goes out, as the person put it. Resolved to an absolute instant by resolve(); the wire only ever sees
 * Unix seconds, so the account's zone at the gateway plays no part.
 */
struct Schedule
{
    enum class Mode : quint8 { Now, At, Window, After };
    Mode mode = Mode::Now;
    QDate date;           // At: local date and time in zone
    QTime time;           // At
    QByteArray zone;      // IANA id, for At and Window; empty = the system's
    int fromHour = 9;     // Window: 0-23
    int toHour = 20;      // Window: 1-24, after fromHour
    int afterMinutes = 0; // After: 1-43200

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/** Why a schedule cannot be kept; wording is made in widgets and cli. */
enum class ScheduleProblem : quint8 {
    None,
    Past,
    TooSoon,
    TooFar,
    InGap,
    Ambiguous,
    BadWindow,
    BadMinutes,
    BadZone,
    BadDate
};

struct ResolvedSchedule
{
    std::optional<qint64> atUtcMs;                   // nullopt = at once
    ScheduleProblem problem = ScheduleProblem::None; // None or Ambiguous (earlier instant taken) are sendable
};

/** The instant @p schedule means when asked at @p nowUtcMs. Less than 60 s ahead is TooSoon, over 1 year TooFar. */
[[nodiscard]] ResolvedSchedule resolve(const Schedule &schedule, qint64 nowUtcMs);

/**
 * The gateway's own four spellings of `time` (command line, expert input): "DDMMYYhhmm", "DD.MM.YY hh:mm", "h1-h2",
 * "0<unix>", "+m", "0" and empty for now; @p tzHours is relative to Moscow (UTC+3), nullopt = @p zone.
 */
[[nodiscard]] Result<Schedule> scheduleFromWire(
    QStringView time, std::optional<double> tzHours, const QByteArray &zone);

} // namespace Visnyk
