// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace Visnyk {

class Connection;
class Work;

/** T1, T2 and the moves between them: the only places that change the state of a message that may be sent. */
class AttemptTable
{
public:
    explicit AttemptTable(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<QList<MessageInfo>> nextQueued(BatchId id, int limit);
    [[nodiscard]] Result<bool> gatewayIdUsed(const GatewayId &id);
    [[nodiscard]] Result<std::optional<EarlierRequest>> earlierRequest(const GatewayId &id);
    [[nodiscard]] Result<QStringList> unreadRequests(int limit);
    [[nodiscard]] Result<AttemptInfo> begin(const NewAttempt &attempt);
    [[nodiscard]] Result<> settle(const Settlement &settlement);
    [[nodiscard]] Result<qint64> move(BatchId batch, const QList<MessageId> &messages, SendState from, SendState to,
        SettledBy by, HoldReason reason, qint64 nowMs, const QString &note);

private:
    Connection &m_connection;
};

} // namespace Visnyk
