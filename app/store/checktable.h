// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace Visnyk {

class Connection;
class Work;

/** What checks of numbers (HLR, ping) found. */
class CheckTable
{
public:
    explicit CheckTable(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<QHash<QString, NumberCheck>> last(const QList<Address> &addresses);

    /** Within somebody's transaction. */
    static void write(Work &work, MessageId message, const HlrResult &result);
    [[nodiscard]] static HlrResult fromJson(const QString &json);

private:
    Connection &m_connection;
};

} // namespace Visnyk
