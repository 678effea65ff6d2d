// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/runmark.h"
#include "store/store.h"

namespace Visnyk {

class Connection;

/** The reckoning at the start of a run, and what a run leaves behind for it. */
class Startup
{
public:
    Startup(Connection &connection, const QString &dir)
        : m_connection(connection)
        , m_mark(dir)
    {
    }
    [[nodiscard]] Result<StartReport> beginRun(qint64 nowMs, const QByteArray &machineId);
    [[nodiscard]] Result<> endRun(bool resumeByItself);
    [[nodiscard]] Result<QString> installationPrefix();

private:
    Connection &m_connection;
    RunMark m_mark;
};

} // namespace Visnyk
