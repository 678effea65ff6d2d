// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace Visnyk {

class Connection;

/** What status.php says later: of unknown messages and of accepted ones. */
class AnswerTable
{
public:
    explicit AnswerTable(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<QList<ReconcileItem>> toReconcile(const AccountId &account, qint64 nowMs, int limit);
    [[nodiscard]] Result<> recordReconciles(const QList<ReconcileOutcome> &outcomes, qint64 nowMs);
    [[nodiscard]] Result<QList<DeliveryItem>> toRefresh(const AccountId &account, qint64 checkedBeforeMs, int limit);
    [[nodiscard]] Result<> recordDelivery(const QList<DeliveryUpdate> &updates, qint64 nowMs);
    [[nodiscard]] Result<> recordUnanswered(const QList<MessageId> &messages, qint64 nowMs);

private:
    Connection &m_connection;
};

} // namespace Visnyk
