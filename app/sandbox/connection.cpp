// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/connection.h"

#include "base/logging.h"
#include "sandbox/server.h"
#include "sandbox/wire.h"

#include <QSslSocket>

#include <sys/socket.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Visnyk::Practice {
namespace {

constexpr std::chrono::milliseconds idleLimit = 75s;     // what nginx grants a silent connection
constexpr std::chrono::milliseconds requestLimit = 120s; // a whole request, however slowly it drips in
constexpr qint64 readAhead = 256LL * 1024;

} // namespace

Connection::Connection(std::unique_ptr<QTcpSocket> socket, Server &server)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket.release())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAhead);
    m_timer.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // A TLS socket takes plain bytes at once: only the encrypted ones say what the client has read.
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &Connection::pour);
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::pour);
    connect(&m_timer, &QTimer::timeout, this, &Connection::onTimeout);
    m_timer.start(idleLimit);
}

Connection::~Connection()
{
    release();
    m_socket->disconnect(this);
}

void Connection::begin()
{
    if (std::exchange(m_open, true))
        return;
    m_server.requestBegins();
    m_timer.start(requestLimit);
}

void Connection::release()
{
    if (std::exchange(m_open, false))
        m_server.requestEnds();
}

void Connection::onReadyRead()
{
    if (m_busy)
        return; // the next request waits in the socket until this one is answered
    m_parser.feed(m_socket->readAll());
    if (!m_parser.isIdle())
        begin();
    if (m_parser.takeExpectContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    processNext();
}

void Connection::onTimeout()
{
    if (m_open && !m_busy)
        refuse(408);
    else if (!m_busy)
        end();
}

void Connection::processNext()
{
    if (m_parser.failedStatus() != 0) {
        refuse(m_parser.failedStatus());
        return;
    }
    if (m_busy || !m_parser.isComplete())
        return;
    m_busy = true;
    m_timer.stop();
    begin();
    process(m_parser.take());
}

void Connection::process(const HttpRequest &request)
{
    m_keepAlive = request.keepAlive;
    m_location = request.path + "?moved=1";
    if (request.path == "/rest/send" || request.path == "/rest/status") { // what a web server does with a folder
        m_location = request.path + '/';
        Answer moved;
        moved.httpStatus = 301;
        deliver(moved, nullptr, 0);
        return;
    }
    const Arrival arrival = m_server.desk().arrive(request);
    const FaultInfo *info = arrival.fault ? faultByName(arrival.fault->name) : nullptr;
    if (info == nullptr) {
        answer(arrival, nullptr);
        return;
    }
    m_faultArgument = arrival.fault->argument;
    const qint64 argument = argumentOf(*info, *arrival.fault);
    if (info->wire == Wire::CloseUnread)
        reset();
    else if (info->wire == Wire::Late)
        handleLate(arrival, argument);
    else if (info->wire == Wire::DelayBefore)
        QTimer::singleShot(std::chrono::milliseconds(argument), this, [this, arrival] { answer(arrival, nullptr); });
    else
        answer(arrival, info);
}

// The gateway outlives the connection that brought the request.
void Connection::handleLate(const Arrival &arrival, qint64 delayMs)
{
    Server &server = m_server;
    QTimer::singleShot(std::chrono::milliseconds(delayMs), &server, [&server, arrival] {
        const Answer unheard = server.desk().handle(arrival, server.openRequests() + 1);
        qCDebug(lcPractice) << "late request" << arrival.number << "accepted" << unheard.accepted;
    });
    end();
}

void Connection::answer(const Arrival &arrival, const FaultInfo *info)
{
    Answer out = info != nullptr && !info->accepts ? Desk::unhandled(arrival)
                                                   : m_server.desk().handle(arrival, m_server.openRequests());
    const qint64 argument = info == nullptr ? 0 : argumentOf(*info, *arrival.fault);
    if (info != nullptr && info->wire == Wire::Delay)
        QTimer::singleShot(std::chrono::milliseconds(argument), this, [this, out] { deliver(out, nullptr, 0); });
    else
        deliver(std::move(out), info, argument);
}

void Connection::deliver(Answer answer, const FaultInfo *info, qint64 argument)
{
    QByteArray type = answer.contentType();
    if (info != nullptr && info->change != nullptr)
        info->change(answer, argument);
    if (info != nullptr && info->httpStatus != 0)
        answer.httpStatus = info->httpStatus;
    QByteArray body = answer.httpStatus == 200 ? answer.body() : errorPage(answer.httpStatus);
    if (answer.httpStatus != 200)
        type = "text/html";
    if (info != nullptr && info->body != nullptr)
        body = info->body(body, argument);
    if (info != nullptr && info->contentType != nullptr)
        type = info->contentType;
    QByteArray extra;
    if (answer.httpStatus / 100 == 3)
        extra = "Location: " + (m_faultArgument.isEmpty() ? m_location : m_faultArgument.toUtf8()) + "\r\n";
    const bool keep = m_keepAlive && (info == nullptr || info->wire == Wire::Normal || info->wire == Wire::Chunked);
    m_keepAlive = keep;
    extra += keep ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    write(responseHead(answer.httpStatus, type, m_server.desk().nowMs()) + extra, body, info, argument);
}

void Connection::write(const QByteArray &head, const QByteArray &body, const FaultInfo *info, qint64 argument)
{
    const QByteArray full = head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    switch (info == nullptr ? Wire::Normal : info->wire) {
    case Wire::Reset: reset(); return;
    case Wire::Hang:
        if (argument > 0)
            QTimer::singleShot(std::chrono::milliseconds(argument), this, &Connection::end);
        return;
    case Wire::Drip: drip(full + body, argument); return;
    case Wire::Endless:
        m_socket->write(head + "\r\n" + body);
        m_pouring = true;
        pour();
        return;
    case Wire::HalfBody: m_socket->write(full + body.left(body.size() / 2)); break;
    case Wire::HalfHead: m_socket->write(full.left(full.size() / 2)); break;
    case Wire::NoLength: m_socket->write(head + "\r\n" + body.left(body.size() / 2)); break;
    case Wire::Chunked:
        m_socket->write(head + "Transfer-Encoding: chunked\r\n\r\n" + chunks(body) + "0\r\n\r\n");
        break;
    case Wire::HalfChunked: m_socket->write(head + "Transfer-Encoding: chunked\r\n\r\n" + chunks(body)); break;
    case Wire::NotHttp: m_socket->write("220 practice.example ready\r\n"); break;
    case Wire::Gzip: {
        const QByteArray packed = gzip(body);
        m_socket->write(head + "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(packed.size())
            + "\r\n\r\n" + packed);
        break;
    }
    case Wire::Informational: m_socket->write("HTTP/1.1 100 Continue\r\n\r\n" + full + body); break;
    case Wire::Normal:
    case Wire::Delay:
    case Wire::DelayBefore: m_socket->write(full + body); break;
    case Wire::Close:
    case Wire::CloseOnConnect:
    case Wire::CloseUnread:
    case Wire::Late: break;
    }
    finish();
}

void Connection::drip(const QByteArray &bytes, qint64 intervalMs)
{
    if (bytes.isEmpty()) {
        finish();
        return;
    }
    m_socket->write(bytes.left(1));
    QTimer::singleShot(std::chrono::milliseconds(intervalMs), this,
        [this, rest = bytes.mid(1), intervalMs] { drip(rest, intervalMs); });
}

// Never more than a little ahead of the client, or an endless body would fill our memory instead of its.
void Connection::pour()
{
    if (!m_pouring)
        return;
    const auto *encrypted = qobject_cast<QSslSocket *>(m_socket);
    const qint64 waiting = m_socket->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
    if (waiting < readAhead)
        m_socket->write(QByteArray(readAhead / 4, ' '));
}

void Connection::finish()
{
    release();
    if (!m_keepAlive) {
        end();
        return;
    }
    m_busy = false;
    m_timer.start(idleLimit);
    // Not from within this call: a client that sends thousands of requests at once must not deepen the stack.
    QMetaObject::invokeMethod(this, &Connection::onReadyRead, Qt::QueuedConnection);
}

void Connection::end()
{
    m_busy = true;
    m_socket->disconnectFromHost();
}

void Connection::reset()
{
    m_busy = true;
    // With a linger time of zero the kernel answers with RST instead of an orderly end.
    const linger now { 1, 0 };
    if (::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now) != 0)
        qCWarning(lcPractice) << "the connection cannot be reset, it is closed instead";
    m_socket->abort();
}

void Connection::refuse(int httpStatus)
{
    m_busy = true;
    m_keepAlive = false;
    Answer out;
    out.httpStatus = httpStatus;
    m_faultArgument.clear();
    deliver(out, nullptr, 0);
}

} // namespace Visnyk::Practice
