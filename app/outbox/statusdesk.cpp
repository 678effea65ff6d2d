// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/statusdesk.h"

#include "base/logging.h"
#include "outbox/backoff.h"
#include "outbox/lane.h"
#include "outbox/reconcilerules.h"

#include <QSet>

namespace Visnyk::Outbox {

namespace {

constexpr qsizetype PairsPerRequest = 100;
constexpr int Looked = 500; // messages looked at to find due ones
constexpr int LookedAtMost = 20'000;
constexpr qint64 FirstDeliveryDelay = 10 * Second; // an operator needs a moment
constexpr qint64 LookAgain = 20 * Second;

} // namespace

StatusDesk::StatusDesk(Runtime &runtime, Lane &lane)
    : m_rt(runtime)
    , m_lane(lane)
{
}

void StatusDesk::gatewayChanged()
{
    const qint64 now = m_rt.mono();
    m_askAllSinceMono = now; // a start asks about everything unknown once
    m_reconcileLookMono = now;
    m_deliveryLookMono = now;
}

void StatusDesk::attemptEnded(const GatewayId &id, qint64 mono)
{
    m_endedMono.insert(id, mono);
}

void StatusDesk::unknownAppeared()
{
    m_reconcileLookMono = m_rt.mono();
}

void StatusDesk::accepted()
{
    const qint64 soon = m_rt.mono() + FirstDeliveryDelay;
    m_deliveryLookMono = m_deliveryLookMono == 0 ? soon : qMin(m_deliveryLookMono, soon);
}

void StatusDesk::delayUntil(qint64 mono)
{
    m_notBeforeMono = qMax(m_notBeforeMono, mono);
}

void StatusDesk::reconcileNow()
{
    m_askAllSinceMono = m_rt.mono();
    m_reconcileLookMono = m_askAllSinceMono;
}

void StatusDesk::refreshDelivery()
{
    m_refreshAllSinceMono = m_rt.mono();
    m_deliveryLookMono = m_refreshAllSinceMono;
}

qint64 StatusDesk::allowedAt(qsizetype questions, MessageId first) const
{
    if (questions > 1)
        return m_listAllowedMono;
    const auto asked = m_askedMono.constFind(first);
    return asked == m_askedMono.constEnd() ? 0 : *asked + SingleGap;
}

qint64 StatusDesk::wake()
{
    if (m_asking)
        return 0;
    const qint64 now = m_rt.mono();
    if (m_notBeforeMono > now)
        return m_notBeforeMono;
    if (m_reconcileLookMono != 0 && m_reconcileLookMono <= now) {
        const QList<ReconcileItem> due = dueUnknown();
        if (!due.isEmpty()) {
            const qint64 allowed = allowedAt(due.size(), due.constFirst().message);
            m_reconcileLookMono = qMax(allowed, now);
            if (allowed > now)
                return allowed; // reconciling has the first right to the next list
            askUnknown(due);
            return 0;
        }
    }
    if (m_deliveryLookMono != 0 && m_deliveryLookMono <= now) {
        const QList<DeliveryItem> due = dueDeliveries();
        if (!due.isEmpty()) {
            const qint64 allowed = allowedAt(due.size(), due.constFirst().message);
            m_deliveryLookMono = qMax(allowed, now);
            if (allowed <= now) {
                askDeliveries(due);
                return 0;
            }
        }
    }
    if (m_reconcileLookMono == 0 || m_deliveryLookMono == 0)
        return qMax(m_reconcileLookMono, m_deliveryLookMono);
    return qMin(m_reconcileLookMono, m_deliveryLookMono);
}

/** Sets m_reconcileLookMono when nothing is due now. */
QList<ReconcileItem> StatusDesk::dueUnknown()
{
    auto items = m_rt.store->toReconcile(m_lane.id(), Never, Looked);
    const auto hopeless = [this](const ReconcileItem &item) {
        // status.php knows members of a group only: its "no such message" would prove nothing.
        return isGroup(item.address) || !m_lane.canAnswerFor(item.endpoint);
    };
    if (items && items->size() == Looked && std::all_of(items->cbegin(), items->cend(), hopeless))
        items = m_rt.store->toReconcile(m_lane.id(), Never, LookedAtMost);
    const qint64 nowMs = m_rt.utc();
    const qint64 nowMono = m_rt.mono();
    if (!items) {
        qCWarning(lcOutbox) << "cannot read the unknown messages:" << toString(items.error().kind);
        m_reconcileLookMono = nowMono + LookAgain;
        return {};
    }
    QList<ReconcileItem> due;
    qint64 nextMs = Never;
    for (const ReconcileItem &item : std::as_const(*items)) {
        if (hopeless(item))
            continue;
        const bool askAll = m_askedMono.value(item.message, -1) < m_askAllSinceMono;
        const qint64 planned = qMax(askAll ? 0 : item.nextAskMs, item.attemptEndedMs + FirstAskDelay);
        const bool together = due.isEmpty() || due.constFirst().bot == item.bot;
        if (planned <= nowMs && due.size() < PairsPerRequest && together)
            due.append(item);
        else
            nextMs = qMin(nextMs, planned);
    }
    if (due.isEmpty())
        m_reconcileLookMono = nextMs >= Never ? 0 : nowMono + qBound(qint64(1), nextMs - nowMs, Minute);
    return due;
}

void StatusDesk::ask(
    const QList<StatusQuery> &queries, const std::function<void(const Result<QList<StatusReport>> &)> &then)
{
    m_asking = true;
    if (queries.size() > 1)
        m_listAllowedMono = m_rt.mono() + ListGap + Second;
    onAnswer(m_lane.gateway()->status(queries), this, Error::Kind::Cancelled,
        [this, then](const Result<QList<StatusReport>> &reports) {
            m_asking = false;
            if (reports)
                m_lane.noteOnline();
            else
                m_lane.noteError(reports.error());
            then(reports);
            m_rt.wake();
        });
}

void StatusDesk::askUnknown(const QList<ReconcileItem> &items)
{
    QList<StatusQuery> queries;
    const qint64 now = m_rt.mono();
    for (const ReconcileItem &item : items) {
        queries.append({ item.address.text(), item.gatewayId, item.bot });
        m_askedMono.insert(item.message, now);
    }
    ask(queries, [this, items](const Result<QList<StatusReport>> &reports) { record(items, reports); });
    m_rt.at("reconcile-asked");
}

void StatusDesk::record(const QList<ReconcileItem> &items, const Result<QList<StatusReport>> &reports)
{
    m_rt.at("reconcile-answered");
    QList<ReconcileOutcome> outcomes;
    QSet<BatchId> batches;
    for (const ReconcileItem &item : items) {
        outcomes.append(judged(item, reports ? reportFor(*reports, item.address, item.gatewayId) : std::nullopt));
        batches.insert(item.batch);
    }
    if (const Result<> stored = m_rt.store->recordReconciles(outcomes, m_rt.utc()); stored) {
        for (const ReconcileOutcome &outcome : std::as_const(outcomes))
            noteOutcome(outcome);
    } else { // the messages stay unknown and are asked about again
        qCWarning(lcOutbox) << "answers about unknown messages were not recorded:" << toString(stored.error().kind);
    }
    for (const BatchId batch : std::as_const(batches))
        m_rt.closeIfSettled(batch);
    m_rt.at("reconciled");
}

ReconcileOutcome StatusDesk::judged(const ReconcileItem &item, const std::optional<StatusReport> &report) const
{
    SinceStart since;
    since.nowMono = m_rt.mono();
    if (const auto it = m_endedMono.constFind(item.gatewayId); it != m_endedMono.constEnd())
        since.attemptEndedMono = *it;
    if (const auto it = m_firstAbsentMono.constFind(item.message); it != m_firstAbsentMono.constEnd())
        since.firstAbsentMono = *it;
    const Verdict verdict = judge(item, report, m_rt.utc(), since);
    return { item, verdict.status, verdict.becomes, verdict.nextAskMs };
}

void StatusDesk::noteOutcome(const ReconcileOutcome &outcome)
{
    const MessageId message = outcome.item.message;
    if (outcome.status && outcome.status->status == StatusNotFound && outcome.item.firstAbsentMs == 0)
        m_firstAbsentMono.insert(message, m_rt.mono());
    if (outcome.becomes) {
        m_firstAbsentMono.remove(message);
        m_askedMono.remove(message);
        if (*outcome.becomes == SendState::Accepted)
            accepted();
    }
    m_rt.notices.touch(outcome.item.batch, { outcome.item.head != 0 ? outcome.item.head : message });
}

bool StatusDesk::isDue(const DeliveryItem &item, qint64 nowMs) const
{
    if (isGroup(item.address) || !m_lane.canAnswerFor(item.endpoint))
        return false;
    const qint64 asked = m_askedMono.value(item.message, -1);
    if (asked < m_refreshAllSinceMono)
        return true;
    if (asked >= 0 && m_rt.mono() - asked < SingleGap)
        return false;
    const auto interval = deliveryInterval(nowMs - item.acceptedMs);
    return interval && nowMs - qMax(item.checkedMs, item.acceptedMs - *interval) >= *interval;
}

/** Sets m_deliveryLookMono when nothing is due now. */
QList<DeliveryItem> StatusDesk::dueDeliveries()
{
    const qint64 nowMs = m_rt.utc();
    QList<DeliveryItem> due;
    bool any = false;
    // Old messages that will never be final come first; only when they fill the first page, look behind them.
    for (const int limit : { Looked, LookedAtMost }) {
        const auto items = m_rt.store->toRefresh(m_lane.id(), nowMs + 1, limit);
        if (!items) {
            qCWarning(lcOutbox) << "cannot read the messages on their way:" << toString(items.error().kind);
            m_deliveryLookMono = m_rt.mono() + Minute;
            return {};
        }
        due.clear();
        for (const DeliveryItem &item : *items) {
            const bool together = due.isEmpty() || due.constFirst().bot == item.bot;
            if (due.size() < PairsPerRequest && together && isDue(item, nowMs))
                due.append(item);
        }
        any = !items->isEmpty();
        if (!due.isEmpty() || items->size() < limit)
            break;
    }
    if (due.isEmpty())
        m_deliveryLookMono = any ? m_rt.mono() + LookAgain : 0;
    return due;
}

void StatusDesk::askDeliveries(const QList<DeliveryItem> &items)
{
    if (m_askedMono.size() > LookedAtMost) // older ones are kept from too many questions by their schedule
        m_askedMono.removeIf([old = m_rt.mono() - Hour](auto it) { return it.value() < old; });
    QList<StatusQuery> queries;
    const qint64 now = m_rt.mono();
    for (const DeliveryItem &item : items) {
        queries.append({ item.address.text(), item.gatewayId, item.bot });
        m_askedMono.insert(item.message, now);
    }
    m_deliveryLookMono = now + LookAgain;
    ask(queries, [this, items](const Result<QList<StatusReport>> &reports) {
        if (reports)
            recordDeliveries(items, *reports);
    });
}

void StatusDesk::recordDeliveries(const QList<DeliveryItem> &items, const QList<StatusReport> &reports)
{
    QList<DeliveryUpdate> updates;
    QList<MessageId> unanswered;
    QHash<MessageId, MessageId> heads; // of parts: what people see
    for (const DeliveryItem &item : items) {
        if (item.head != 0)
            heads.insert(item.message, item.head);
        if (const auto report = reportFor(reports, item.address, item.gatewayId))
            updates.append(updateFrom(item.message, *report));
        else
            unanswered.append(item.message);
    }
    if (!unanswered.isEmpty())
        if (const Result<> stored = m_rt.store->recordUnanswered(unanswered, m_rt.utc()); !stored)
            qCWarning(lcOutbox) << "a question without an answer was not recorded:" << toString(stored.error().kind);
    if (const Result<> stored = m_rt.store->recordDelivery(updates, m_rt.utc()); !stored) {
        qCWarning(lcOutbox) << "delivery news were not recorded:" << toString(stored.error().kind);
        return;
    }
    for (const DeliveryUpdate &update : std::as_const(updates))
        m_rt.notices.touchMessage(heads.value(update.message, update.message));
}

} // namespace Visnyk::Outbox
