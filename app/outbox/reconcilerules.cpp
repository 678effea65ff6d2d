// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/reconcilerules.h"

#include "domain/addresskind.h"
#include "domain/states.h"
#include "outbox/backoff.h"
#include "outbox/ids.h"

namespace Visnyk::Outbox {

namespace {

bool isLongEnough(const ReconcileItem &item, qint64 nowMs, const SinceStart &since)
{
    const bool gap = nowMs - item.firstAbsentMs >= AbsentGap
        && (!since.firstAbsentMono || since.nowMono - *since.firstAbsentMono >= AbsentGap);
    const bool late = nowMs - item.attemptEndedMs >= AbsentAfter
        && (!since.attemptEndedMono || since.nowMono - *since.attemptEndedMono >= AbsentAfter);
    const bool known = nowMs - item.startedMs <= AbsentWithin;
    return gap && late && known;
}

/** The schedule, but never without a second question when the first one said "no such message". */
qint64 nextAsk(const ReconcileItem &item, qint64 nowMs, qint64 firstAbsentMs)
{
    const qint64 planned = nextReconcile(item.attemptEndedMs, nowMs);
    if (firstAbsentMs == 0 || planned != Never)
        return planned;
    return qMax(nowMs, firstAbsentMs) + AbsentGap + Second;
}

} // namespace

Verdict judge(
    const ReconcileItem &item, const std::optional<StatusReport> &report, qint64 nowMs, const SinceStart &since)
{
    Verdict verdict;
    if (report && report->status == StatusNotFound) {
        verdict.status = updateFrom(item.message, *report);
        if (item.firstAbsentMs != 0 && isLongEnough(item, nowMs, since))
            verdict.becomes = SendState::Absent;
        verdict.nextAskMs = nextAsk(item, nowMs, item.firstAbsentMs != 0 ? item.firstAbsentMs : nowMs);
    } else if (report && deliveryFromStatus(report->status)) {
        verdict.status = updateFrom(item.message, *report);
        verdict.becomes = SendState::Accepted;
        verdict.nextAskMs = Never;
    } else { // no answer, or a number nobody published
        verdict.nextAskMs = nextAsk(item, nowMs, item.firstAbsentMs);
    }
    return verdict;
}

std::optional<StatusReport> reportFor(const QList<StatusReport> &reports, const Address &address, const GatewayId &id)
{
    const QString key = matchKey(address);
    for (const StatusReport &report : reports) {
        if (report.id == id.text() && matchKey(Address(report.phone)) == key)
            return report;
    }
    return std::nullopt;
}

DeliveryUpdate updateFrom(MessageId message, const StatusReport &report)
{
    DeliveryUpdate update;
    update.message = message;
    update.status = report.status;
    update.err = report.err;
    update.lastMs = report.lastMs;
    update.cost = report.cost;
    update.parts = report.parts;
    update.hlr = report.hlr;
    return update;
}

} // namespace Visnyk::Outbox
