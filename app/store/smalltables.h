// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace Visnyk {

class Connection;

/** Drafts, prices, sender names, balances and blocks. */
class SmallTables
{
public:
    explicit SmallTables(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<> saveDraft(const QString &slot, const Draft &draft, qint64 nowMs);
    [[nodiscard]] Result<std::optional<Draft>> loadDraft(const QString &slot);
    [[nodiscard]] Result<> deleteDraft(const QString &slot);
    [[nodiscard]] Result<> savePrices(const AccountId &account, const QList<PriceEntry> &entries);
    [[nodiscard]] Result<QList<PriceEntry>> loadPrices(const AccountId &account);
    [[nodiscard]] Result<> rememberSender(const AccountId &account, const QString &sender, qint64 nowMs);
    [[nodiscard]] Result<QStringList> senders(const AccountId &account);
    [[nodiscard]] Result<> saveBalance(const AccountId &account, Money balance, const QString &currency, qint64 nowMs);
    [[nodiscard]] Result<std::optional<Store::KnownBalance>> loadBalance(const AccountId &account);
    [[nodiscard]] Result<> saveBlock(const AccountId &account, const std::optional<KnownBlock> &block);
    [[nodiscard]] Result<std::optional<KnownBlock>> loadBlock(const AccountId &account);

private:
    Connection &m_connection;
};

} // namespace Visnyk
