// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <atomic>

namespace Visnyk {

/** A clock that only moves when told to; may be read from the gateway's thread. */
class TestClock final : public Clock
{
public:
    explicit TestClock(qint64 utcMs)
        : m_now(utcMs)
    {
    }

    [[nodiscard]] qint64 utcMs() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_now; }
    void advance(qint64 ms) { m_now += ms; }

private:
    std::atomic<qint64> m_now;
};

} // namespace Visnyk
