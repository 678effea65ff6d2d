// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace Visnyk::Outbox {

inline constexpr qint64 Second = 1000;
inline constexpr qint64 Minute = 60 * Second;
inline constexpr qint64 Hour = 60 * Minute;
inline constexpr qint64 Never = Q_INT64_C(253402300799000); // end of the year 9999: "not by itself"

inline constexpr qint64 ThrottledWait = Minute;    // the gateway's own unit for error 9
inline constexpr qint64 BlockedWait = 15 * Minute; // error 4
inline constexpr int BlockedProbes = 3;
inline constexpr int UnknownInRowLimit = 3;
inline constexpr qint64 SettleRetry = 5 * Second;
inline constexpr qint64 AfterSleepWait = 5 * Second;
inline constexpr qint64 ListGap = Minute;              // one list request of status.php a minute
inline constexpr qint64 SingleGap = 12 * Second + 500; // five questions a minute about one message
inline constexpr qint64 FirstAskDelay = 5 * Second;
inline constexpr qint64 AbsentWithin = 24 * Hour;   // later the gateway may have forgotten what it delivered
inline constexpr qint64 AbsentGap = Minute;         // between the two answers "no such message"
inline constexpr qint64 AbsentAfter = 300 * Second; // of the last one after the attempt ended
inline constexpr qint64 ReconcileFor = 24 * Hour;
inline constexpr qint64 ScheduleMargin = Minute; // a nearer time would mean "at once" at the gateway
inline constexpr qint64 SkewLimit = 120 * Second;
inline constexpr qint64 AskTimeAgain = 15 * Second; // where the gateway did not tell its time

/** How long to wait after the @p failures-th attempt in a row that never left: 5, 15, 60, 300 s; then nullopt: pause.
 */
[[nodiscard]] std::optional<qint64> networkRetry(int failures);

/**
 * When to ask about an unknown message next: 5 s, 30 s, 90 s, 5 min, 15 min and 1 h after the attempt ended, then
 * hourly for a day; the first of these later than @p nowMs, afterwards Never.
 */
[[nodiscard]] qint64 nextReconcile(qint64 attemptEndedMs, qint64 nowMs);

/** How often the delivery of a message of @p ageMs is asked; nullopt = too old to expect news. */
[[nodiscard]] std::optional<qint64> deliveryInterval(qint64 ageMs);

} // namespace Visnyk::Outbox
