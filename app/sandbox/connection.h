// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/desk.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace Visnyk::Practice {

class Server;

/** One client: reads requests, has them handled, writes answers, misbehaves when told to. */
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(std::unique_ptr<QTcpSocket> socket, Server &server);
    ~Connection() override;

private:
    void onReadyRead();
    void onTimeout();
    void processNext();
    void process(const HttpRequest &request);
    void handleLate(const Arrival &arrival, qint64 delayMs);
    void answer(const Arrival &arrival, const FaultInfo *info);
    void deliver(Answer answer, const FaultInfo *info, qint64 argument);
    void write(const QByteArray &head, const QByteArray &body, const FaultInfo *info, qint64 argument);
    void drip(const QByteArray &bytes, qint64 intervalMs);
    void pour();
    void finish();
    void end();
    void reset();
    void refuse(int httpStatus);
    void begin();
    void release();

    Server &m_server;
    QTcpSocket *m_socket; // child of this object
    HttpParser m_parser;
    QTimer m_timer;
    QByteArray m_location; // for redirects without an address
    QString m_faultArgument;
    bool m_open = false; // counted among the requests that are open at once
    bool m_busy = false; // an answer is on its way
    bool m_keepAlive = true;
    bool m_pouring = false;
};

} // namespace Visnyk::Practice
