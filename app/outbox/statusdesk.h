// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/gateway.h"
#include "outbox/runtime.h"

#include <QHash>
#include <QObject>

namespace Visnyk::Outbox {

class Lane;

/**
 * All questions to status.php of one account: what became of unknown messages (always first), then whether accepted
 * ones were delivered. One request at a time; a list of them once a minute, as the gateway demands.
 */
class StatusDesk : public QObject
{
    Q_OBJECT

public:
    StatusDesk(Runtime &runtime, Lane &lane);

    /** Asks what is due; returns the monotonic time to look again, 0 = when something happens. */
    qint64 wake();
    void gatewayChanged();
    void attemptEnded(const GatewayId &id, qint64 mono);
    void unknownAppeared();
    void accepted();
    void delayUntil(qint64 mono);
    void reconcileNow();    // every unknown message is due, whatever its schedule says
    void refreshDelivery(); // every message on its way is due

private:
    [[nodiscard]] QList<ReconcileItem> dueUnknown();
    [[nodiscard]] QList<DeliveryItem> dueDeliveries();
    [[nodiscard]] bool isDue(const DeliveryItem &item, qint64 nowMs) const;
    void ask(const QList<StatusQuery> &queries, const std::function<void(const Result<QList<StatusReport>> &)> &then);
    void askUnknown(const QList<ReconcileItem> &items);
    void record(const QList<ReconcileItem> &items, const Result<QList<StatusReport>> &reports);
    [[nodiscard]] ReconcileOutcome judged(const ReconcileItem &item, const std::optional<StatusReport> &report) const;
    void noteOutcome(const ReconcileOutcome &outcome);
    void askDeliveries(const QList<DeliveryItem> &items);
    void recordDeliveries(const QList<DeliveryItem> &items, const QList<StatusReport> &reports);
    [[nodiscard]] qint64 allowedAt(qsizetype questions, MessageId first) const;

    Runtime &m_rt;
    Lane &m_lane;
    bool m_asking = false;
    bool m_reconcileWaits = false; // unknown messages wait for the next list request
    qint64 m_listAllowedMono = 0;
    qint64 m_notBeforeMono = 0;
    qint64 m_reconcileLookMono = 0; // 0 = nothing known to be unknown
    qint64 m_deliveryLookMono = 0;
    qint64 m_askAllSinceMono = -1;
    qint64 m_refreshAllSinceMono = -1;
    QHash<MessageId, qint64> m_askedMono;
    QHash<MessageId, qint64> m_firstAbsentMono;
    QHash<GatewayId, qint64> m_endedMono;
};

} // namespace Visnyk::Outbox
