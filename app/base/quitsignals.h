// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Visnyk {

/**
 * SIGTERM, SIGINT and SIGHUP as a signal of the event loop, so that the outbox ends in order when the session or a
 * script ends the program. The first of each only asks; a second one ends the process as if nobody had listened. One
 * object at a time. Where there are no such signals it is silent.
 */
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitRequested();
};

} // namespace Visnyk
