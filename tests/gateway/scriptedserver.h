// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

/**
 * A server that does exactly what a test says with each connection and counts what arrived. It parses only what it
 * needs: where a request ends.
 */
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray head;
        QByteArray body;
        [[nodiscard]] QByteArray path() const { return head.split(' ').value(1); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
        [[nodiscard]] QByteArray form(const QByteArray &name) const;
    };
    /** Called with the complete request; answers through the socket. */
    using Answer = std::function<void(QTcpSocket &, const Request &)>;
    enum class Before : quint8 { Read, Close, Ignore }; // what to do with a connection before anything is read

    explicit ScriptedServer(Answer answer, const QSslConfiguration *tls = nullptr);

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    void setBefore(Before before) { m_before = before; }
    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    void close() { m_server->close(); }

    QList<Request> requests;   // complete ones
    qsizetype connections = 0; // after the TLS handshake, if there is one
    QByteArray everything;     // every byte that arrived in the clear

    static QByteArray http(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {});

private:
    void accept();
    void read(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    Answer m_answer;
    Before m_before = Before::Read;
    bool m_isTls = false;
};
