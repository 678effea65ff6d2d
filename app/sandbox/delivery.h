// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/ledger.h"

namespace Visnyk::Practice {

struct DeliveryState
{
    int status = -1;
    int err = 0;
    qint64 sinceMs = 0; // when it got there, UTC
};

/** Where a message is at @p nowMs; @p timeScale 10 = ten times as fast after its planned time. */
[[nodiscard]] DeliveryState deliveryAt(const StoredMessage &message, qint64 nowMs, double timeScale);

/** The name of a status as the practice account's language has it. */
[[nodiscard]] QString statusName(int status);

} // namespace Visnyk::Practice
