// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/server.h"

#include "sandbox/connection.h"

#include <QSslSocket>

#include <memory>

namespace Visnyk::Practice {

Server::Server(Desk &desk, std::optional<QSslConfiguration> tls)
    : m_desk(desk)
    , m_tls(std::move(tls))
{
    setListenBacklogSize(200); // tests open many connections at once
}

// Connections report to this server when they go, so they must go before it does.
Server::~Server()
{
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

void Server::incomingConnection(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    if (m_desk.refusesConnection()) {
        socket->abort();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // drips must arrive as drips
    auto *tlsSocket = qobject_cast<QSslSocket *>(socket.get());
    if (tlsSocket != nullptr) {
        tlsSocket->setSslConfiguration(*m_tls);
        tlsSocket->startServerEncryption();
    }
    new Connection(std::move(socket), *this); // its parent is this server; it goes when the socket closes
}

} // namespace Visnyk::Practice
