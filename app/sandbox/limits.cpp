// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/limits.h"

#include <algorithm>

namespace Visnyk::Practice {
namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int floodLength = 50;

} // namespace

int MinuteCounter::count(const QByteArray &key, qint64 nowMs)
{
    forgetOld(nowMs);
    QList<qint64> &times = m_times[key];
    times.removeIf([nowMs](qint64 at) { return nowMs - at >= minuteMs; });
    times.append(nowMs);
    return static_cast<int>(times.size());
}

int MinuteCounter::seen(const QByteArray &key, qint64 nowMs) const
{
    const QList<qint64> times = m_times.value(key);
    return static_cast<int>(
        std::count_if(times.begin(), times.end(), [nowMs](qint64 at) { return nowMs - at < minuteMs; }));
}

void MinuteCounter::forgetOld(qint64 nowMs)
{
    if (nowMs - m_swept < minuteMs)
        return;
    m_swept = nowMs;
    m_times.removeIf([nowMs](const auto &it) { return nowMs - it.value().last() >= minuteMs; });
}

bool FloodGuard::allows(const QString &address, qint64 nowMs)
{
    Run &run = m_runs[address];
    run.length = run.length > 0 && nowMs - run.lastMs < minuteMs ? run.length + 1 : 1;
    run.lastMs = nowMs;
    return run.length <= floodLength;
}

} // namespace Visnyk::Practice
