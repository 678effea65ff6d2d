// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/queuerules.h"

#include "gateway/listform.h"
#include "outbox/ids.h"

namespace Visnyk::Outbox {

namespace {

qint64 earlier(qint64 a, qint64 b)
{
    if (a == 0 || b == 0)
        return qMax(a, b);
    return qMin(a, b);
}

Step waitUntil(qint64 mono)
{
    Step step;
    step.wakeAtMono = mono;
    return step;
}

Step act(Step::Do what, BatchId batch = 0)
{
    Step step;
    step.what = what;
    step.batch = batch;
    return step;
}

Step firstReady(const LaneView &lane)
{
    qint64 wake = 0;
    for (const BatchView &batch : lane.batches) {
        if (!batch.active || !batch.mayHaveQueued)
            continue;
        if (batch.holdEndsMono <= lane.nowMono)
            return act(Step::Do::Send, batch.id);
        wake = earlier(wake, batch.holdEndsMono);
    }
    return waitUntil(wake);
}

} // namespace

Step nextStep(const LaneView &lane)
{
    if (lane.answerWaiting) // also while stopping: an answer must not be lost
        return lane.writeAtMono <= lane.nowMono ? act(Step::Do::WriteAnswer) : waitUntil(lane.writeAtMono);
    if (lane.stopping || !lane.hasGateway || lane.onTheWire || lane.probing)
        return {};
    if (lane.pause != QueuePause::None) {
        if (lane.retryAtMono == 0)
            return {};
        if (lane.retryAtMono > lane.nowMono)
            return waitUntil(lane.retryAtMono);
        if (lane.pause == QueuePause::Blocked)
            return act(Step::Do::Probe);
    }
    const Step step = firstReady(lane);
    if (step.what == Step::Do::Send && lane.notBeforeMono > lane.nowMono)
        return waitUntil(lane.notBeforeMono);
    return step;
}

QList<MessageInfo> pickRows(const QList<MessageInfo> &queued, int rowsPerRequest)
{
    if (queued.isEmpty())
        return {};
    QList<MessageInfo> rows;
    const MessageInfo &first = queued.constFirst();
    if (!first.gatewayId.isEmpty()) {
        for (const MessageInfo &row : queued) {
            if (row.gatewayId == first.gatewayId)
                rows.append(row);
        }
        return rows;
    }
    if (isGroup(first.address))
        return { first };
    const bool travels = mayTravelInList(first.text);
    for (const MessageInfo &row : queued) {
        if (!row.gatewayId.isEmpty() || isGroup(row.address) || rows.size() >= rowsPerRequest)
            break;
        if (row.text == first.text || (travels && mayTravelInList(row.text)))
            rows.append(row);
    }
    return rows;
}

HoldReason holdReasonOf(QueuePause pause)
{
    switch (pause) {
    case QueuePause::None: return HoldReason::None;
    case QueuePause::Login:
    case QueuePause::NoSecret: return HoldReason::Login;
    case QueuePause::NoMoney: return HoldReason::NoMoney;
    case QueuePause::Blocked: return HoldReason::Blocked;
    case QueuePause::Clock: return HoldReason::ClockSkew;
    case QueuePause::Refused:
    case QueuePause::UnknownInRow:
    case QueuePause::UnknownAnswer:
    case QueuePause::Network:
    case QueuePause::Proxy:
    case QueuePause::Storage:
    case QueuePause::Tls: return HoldReason::BatchPaused;
    }
    return HoldReason::BatchPaused;
}

bool needsProbe(QueuePause pause)
{
    return pause == QueuePause::Login || pause == QueuePause::Blocked || pause == QueuePause::Clock;
}

bool outlasts(QueuePause standing, QueuePause next)
{
    if (next == standing || next == QueuePause::NoSecret)
        return false;
    return standing == QueuePause::Login || (standing == QueuePause::Blocked && next != QueuePause::Login);
}

bool silences(QueuePause pause)
{
    return pause == QueuePause::Login || pause == QueuePause::Blocked || pause == QueuePause::NoSecret;
}

} // namespace Visnyk::Outbox
