// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace Visnyk {

class Connection;

/** Messages kept for the next time. */
class TemplateTable
{
public:
    explicit TemplateTable(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<QList<Template>> find(std::optional<MessageKind> kind, const QString &search);
    [[nodiscard]] Result<qint64> save(const Template &stored);
    [[nodiscard]] Result<> remove(qint64 id);

private:
    Connection &m_connection;
};

} // namespace Visnyk
