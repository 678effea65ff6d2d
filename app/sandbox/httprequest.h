// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Visnyk::Practice {

struct HttpRequest
{
    QByteArray method;
    QByteArray path;                              // without the query, percent-encoding untouched
    QByteArray query;                             // raw
    QList<QPair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;                              // chunks joined
    bool keepAlive = true;

    [[nodiscard]] QByteArray header(const QByteArray &lowerName) const;
};

/**
 * Reads HTTP/1.0 and 1.1 requests from bytes in any pieces. After isComplete() take the request with take(), which
 * leaves the parser ready for what follows on the same connection.
 */
class HttpParser
{
public:
    static constexpr qsizetype maxHead = 256LL * 1024; // clients put 1000 numbers into a query
    static constexpr qsizetype maxBody = 32LL * 1024 * 1024;

    void feed(const QByteArray &bytes);
    [[nodiscard]] bool isIdle() const { return m_state == State::Head && m_at == m_buffer.size(); }
    [[nodiscard]] bool isComplete() const { return m_state == State::Done; }
    /** 0 while all is well, else the HTTP status to refuse with (400, 405, 413, 431, 501, 505). */
    [[nodiscard]] int failedStatus() const { return m_failed; }
    /** True once per request that asked to be told to go on before it sends its body. */
    [[nodiscard]] bool takeExpectContinue();
    [[nodiscard]] HttpRequest take();

private:
    enum class State : quint8 { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Done };
    bool step();
    bool readHead();
    bool parseHead(const QByteArray &head);
    bool parseRequestLine(const QByteArray &line);
    bool chooseBody();
    bool readBody();
    bool readChunkSize();
    bool readChunkData();
    bool readLineInto(QByteArray &line);
    void moveIntoBody();
    bool fail(int status);

    State m_state = State::Head;
    QByteArray m_buffer;
    qsizetype m_at = 0; // what stands before it in the buffer has been read
    HttpRequest m_request;
    qsizetype m_left = 0;
    qsizetype m_trailerBytes = 0;
    int m_failed = 0;
    bool m_expectContinue = false;
};

} // namespace Visnyk::Practice
