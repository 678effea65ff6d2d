// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedserver.h"

#include <QSslServer>
#include <QUrlQuery>

QByteArray ScriptedServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray ScriptedServer::Request::form(const QByteArray &name) const
{
    for (const QByteArray &pair : body.split('&')) {
        if (pair.startsWith(QByteArray(name + '=')))
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1));
    }
    return {};
}

ScriptedServer::ScriptedServer(Answer answer, const QSslConfiguration *tls)
    : m_answer(std::move(answer))
    , m_isTls(tls != nullptr)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_server->serverPort());
    return url;
}

QByteArray ScriptedServer::http(const QByteArray &body, const QByteArray &status, const QByteArray &more)
{
    return QByteArray("HTTP/1.1 " + status
        + "\r\nContent-Type: application/json; charset=windows-1251\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body);
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++connections;
        socket->setParent(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_before == Before::Close) {
            socket->abort();
            socket->deleteLater();
        } else if (m_before == Before::Read) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            read(socket);
        }
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray arrived = socket->readAll();
    everything += arrived;
    const QByteArray buffer = socket->property("buffer").toByteArray() + arrived;
    socket->setProperty("buffer", buffer);
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request { buffer.left(end), buffer.mid(end + 4) };
    if (request.body.size() < request.header("Content-Length").toLongLong())
        return;
    socket->setProperty("buffer", QByteArray());
    requests.append(request);
    m_answer(*socket, request);
}
