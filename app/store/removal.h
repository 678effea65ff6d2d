// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace Visnyk {

class Connection;

/** Taking away for good: one person, or what is older than it is to be kept. What is not settled always stays. */
class Removal
{
public:
    explicit Removal(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<PersonRecord> personRecord(const Address &person, const TakeOut &takeOut);
    [[nodiscard]] Result<> forget(const Address &person, const TakeOut &takeOut);
    [[nodiscard]] Result<qint64> countOlder(qint64 beforeMs);
    [[nodiscard]] Result<RemovalStep> removeOlder(qint64 beforeMs);
    [[nodiscard]] Result<bool> mustScrub();
    [[nodiscard]] Result<bool> scrub();

private:
    Connection &m_connection;
};

} // namespace Visnyk
