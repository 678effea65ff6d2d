// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace Visnyk {

class Connection;

/** The reckoning at the start of a run, and what a run leaves behind for it. */
class Startup
{
public:
    explicit Startup(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<StartReport> beginRun(qint64 nowMs, const QByteArray &machineId);
    [[nodiscard]] Result<> endRun(bool resumeByItself);
    [[nodiscard]] Result<QString> installationPrefix();

private:
    Connection &m_connection;
};

} // namespace Visnyk
