// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/gateway.h"
#include "outbox/engine.h"

namespace Visnyk::Outbox {

struct SentRow
{
    MessageId message = 0;
    Address address;
    int parts = 0; // units expected; 0 = as the request says
};

/** What was on the wire. */
struct SentRequest
{
    qint64 attempt = 0;
    BatchId batch = 0;
    GatewayId id;
    QList<SentRow> rows;
    int partsEach = 0;
    bool anyCount = false; // the gateway alone knows how many units it takes: seconds of a call
};

/** What one answer means for the rows, the batch and the queue. */
struct Outcome
{
    enum class Queue : quint8 {
        GoOn,         // the answer was valid
        CountUnknown, // goes on, but not a third time in a row
        WaitMinute,   // error 9: wait, reconcile, go on
        RetryLater,   // nothing left this machine: the same request again after a while
        PauseAccount, // pause says why
        PauseBatch,   // the rest of this batch would fare the same
    };
    Settlement settlement;
    Queue queue = Queue::GoOn;
    QueuePause pause = QueuePause::None;
};

/**
 * The table of outcomes of a send. "Accepted" and "refused" only by a valid answer, "queued" and "held" only by proof
 * that nothing was taken, everything else is unknown.
 */
[[nodiscard]] Outcome decide(const SentRequest &sent, const Result<SendReply> &answer, qint64 endedMs);

} // namespace Visnyk::Outbox
