// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace Visnyk {

/** One window per data directory: the second start asks the first to come to the front, over a socket that only the
 * same user can open. It never passes anything that could be sent. */
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /** True when another window of this data directory answered: nothing is left to do here. */
    [[nodiscard]] bool handOver() const;
    /** From now on later starts hand over to us. */
    void listen();

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace Visnyk
