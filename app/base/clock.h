// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Visnyk {

/** Time as an argument: production uses SystemClock, tests a clock they move by hand. */
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /** Wall clock, milliseconds since 1970-01-01 UTC. May jump. */
    [[nodiscard]] virtual qint64 utcMs() const = 0;
    /** Milliseconds from an arbitrary start. Never goes back and counts the machine's sleep. */
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 utcMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace Visnyk
