// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QUrl>
#include <QtEndian>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace Visnyk::Raw {

/** What came back over the wire, byte for byte. */
struct Reply
{
    QByteArray head; // without the empty line
    QByteArray body;
    bool closed = false; // the gateway ended the connection

    [[nodiscard]] QByteArray all() const { return head + body; }
    [[nodiscard]] int status() const { return head.mid(9, 3).toInt(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const QByteArray wanted = name.toLower() + ':';
        const QList<QByteArray> lines = head.split('\n');
        for (const QByteArray &line : lines)
            if (line.toLower().startsWith(wanted))
                return line.mid(name.size() + 1).trimmed();
        return {};
    }
};

/** A client of hand-written bytes; shares nothing with the product's own client. */
class Client
{
public:
    explicit Client(const QUrl &url)
    {
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.waitForConnected(5000);
    }

    QTcpSocket &socket() { return m_socket; }

    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    /** One answer framed by Content-Length, or everything until the end when it has none. */
    Reply read(int timeoutMs = 5000)
    {
        Reply reply;
        while (m_buffer.indexOf("\r\n\r\n") < 0 && more(timeoutMs)) { }
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end >= 0) {
            reply.head = m_buffer.left(end);
            m_buffer.remove(0, end + 4);
        }
        const QByteArray length = reply.header("Content-Length");
        const qsizetype wanted = length.isEmpty() ? -1 : length.toLongLong();
        while ((wanted < 0 || m_buffer.size() < wanted) && more(timeoutMs)) { }
        reply.body = wanted < 0 ? m_buffer : m_buffer.left(wanted);
        m_buffer.remove(0, reply.body.size());
        reply.closed = m_socket.state() != QAbstractSocket::ConnectedState;
        return reply;
    }

    /** Everything until the gateway closes. */
    QByteArray readToEnd(int timeoutMs = 5000)
    {
        while (more(timeoutMs)) { }
        return std::exchange(m_buffer, {});
    }

private:
    bool more(int timeoutMs)
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(timeoutMs))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

inline QByteArray formRequest(const QByteArray &path, const QByteArray &form, const QByteArray &more = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n" + more
        + "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form;
}

/** How the gateway ends a connection on which @p bytes were sent; Qt's sockets do not tell a reset from an end. */
enum class Ending : quint8 { Orderly, Reset, SomethingElse };
inline Ending endingOf(const QUrl &url, const QByteArray &bytes)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto closed = qScopeGuard([descriptor] { ::close(descriptor); });
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(static_cast<quint16>(url.port()));
    address.sin_addr.s_addr = qToBigEndian(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::send(descriptor, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) != bytes.size())
        return Ending::SomethingElse;
    char byte = 0;
    const ssize_t got = ::recv(descriptor, &byte, 1, 0);
    if (got == 0)
        return Ending::Orderly;
    return got < 0 && errno == ECONNRESET ? Ending::Reset : Ending::SomethingElse;
}

inline Reply post(const QUrl &url, const QByteArray &path, const QByteArray &form)
{
    Client client(url);
    client.write(formRequest(path, form));
    return client.read();
}

inline const QByteArray login = "login=practice&psw=practice";

inline QByteArray send(const QUrl &url, const QByteArray &form)
{
    return post(url, "/sys/send.php", login + "&charset=utf-8&" + form).body;
}

} // namespace Visnyk::Raw
