// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/handover.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace Visnyk {

/**
 * One window per data directory, by a lock that only a living process holds. A later start hands its arguments over to
 * the first one, by a socket that only the same user can open, and leaves.
 */
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role : quint8 {
        First,      // nobody else: go on
        HandedOver, // the window that is open took it: leave
        NoAnswer,   // there is a window, but it does not answer: say so and leave
    };

    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /** Blocks for some seconds at most. */
    [[nodiscard]] Role begin(const HandOver &handOver);
    /** Only after begin() said First: from now on later starts hand over to us. */
    void listen();
    /** What to say where there was no answer. */
    [[nodiscard]] static QString noAnswerWords();
    [[nodiscard]] const QString &socketName() const { return m_name; }

Q_SIGNALS:
    /** Another start: at least the window is to come to the front. */
    void handedOver(const Visnyk::HandOver &handOver);

private:
    [[nodiscard]] bool passOn(const QByteArray &message, qint64 withinMs) const;
    void accept();
    void read(QLocalSocket *peer);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
    int m_peers = 0;
};

} // namespace Visnyk
