// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace Visnyk {

class Connection;

/** Looking back: pages, sums, one message's story. */
class HistoryQueries
{
public:
    explicit HistoryQueries(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<HistoryPage> page(const HistoryFilter &filter, std::optional<MessageId> before, int limit);
    [[nodiscard]] Result<HistoryTotals> totals(const HistoryFilter &filter);
    [[nodiscard]] Result<MessageInfo> message(MessageId id);
    [[nodiscard]] Result<QList<MessageEvent>> events(MessageId id);
    [[nodiscard]] Result<QList<Address>> alreadySent(
        const QString &text, const QList<Address> &addresses, qint64 sinceMs);
    [[nodiscard]] Result<QList<Address>> alreadySent(
        const QStringList &texts, const QList<Address> &addresses, qint64 sinceMs);

private:
    Connection &m_connection;
};

} // namespace Visnyk
