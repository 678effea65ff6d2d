// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Visnyk::Practice {

/** "param=w,i,n" of a call. */
struct CallPlan
{
    int ringSeconds = 25;
    int pauseSeconds = 8; // of the gateway's own pattern: 3 to 14 seconds, growing; this is their mean
    int attempts = 8;
    bool isOwnPattern = true; // the gateway's own: nothing was given, or something impossible

    /** How long it takes until the last attempt has failed. */
    [[nodiscard]] qint64 patienceMs() const { return (ringSeconds + pauseSeconds) * 1000LL * attempts; }
};

/**
 * w 0-99 is brought to 10-35, i 0-3600 to 10-3600, n 0-9 to 1-9. Anything else, a missing value included, makes the
 * gateway take its own pattern for all three; it is never an error.
 */
[[nodiscard]] CallPlan callPlan(const QByteArray &param);

/** max(5, characters / 14 rounded up): fourteen characters a second; no call is shorter than five seconds. */
[[nodiscard]] int spokenSeconds(const QString &text);
/** Four digits said twice. */
constexpr int codeSeconds = 12;

} // namespace Visnyk::Practice
