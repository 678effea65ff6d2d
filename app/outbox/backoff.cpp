// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/backoff.h"

#include <array>

namespace Visnyk::Outbox {

std::optional<qint64> networkRetry(int failures)
{
    static constexpr std::array waits { 5 * Second, 15 * Second, 60 * Second, 300 * Second };
    if (failures < 1 || failures > int(waits.size()))
        return std::nullopt;
    return waits[std::size_t(failures - 1)];
}

qint64 nextReconcile(qint64 attemptEndedMs, qint64 nowMs)
{
    static constexpr std::array early { 5 * Second, 30 * Second, 90 * Second, 5 * Minute, 15 * Minute };
    for (const qint64 offset : early) {
        if (attemptEndedMs + offset > nowMs)
            return attemptEndedMs + offset;
    }
    const qint64 hours = qMax(qint64(0), nowMs - attemptEndedMs) / Hour + 1;
    return hours * Hour <= ReconcileFor ? attemptEndedMs + hours * Hour : Never;
}

std::optional<qint64> deliveryInterval(qint64 ageMs)
{
    struct Step
    {
        qint64 age;
        qint64 interval;
    };
    // An operator keeps a message for 72 h at most, but a planned one may wait at the gateway for a year.
    static constexpr std::array steps { Step { 10 * Minute, Minute }, Step { Hour, 5 * Minute },
        Step { 6 * Hour, 15 * Minute }, Step { 24 * Hour, Hour }, Step { 96 * Hour, 6 * Hour },
        Step { Hour * 24 * 400, 24 * Hour } };
    for (const Step &step : steps) {
        if (ageMs < step.age)
            return step.interval;
    }
    return std::nullopt;
}

} // namespace Visnyk::Outbox
