// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httprequest.h"

#include <algorithm>
#include <utility>

namespace Visnyk::Practice {
namespace {

constexpr qsizetype maxLine = 8LL * 1024;

// RFC 9110 5.6.2
bool isToken(const QByteArray &text)
{
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.contains(c);
    });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray HttpRequest::header(const QByteArray &lowerName) const
{
    for (const auto &[name, value] : headers)
        if (name == lowerName)
            return value;
    return {};
}

void HttpParser::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    while (m_failed == 0 && m_state != State::Done && step()) { }
    // Once a call, not once a chunk: a body in small chunks would move the rest of the buffer for each of them.
    m_buffer.remove(0, std::exchange(m_at, 0));
}

bool HttpParser::takeExpectContinue()
{
    return std::exchange(m_expectContinue, false) && m_state != State::Done;
}

HttpRequest HttpParser::take()
{
    HttpRequest request = std::exchange(m_request, {});
    m_state = State::Head;
    m_left = 0;
    m_trailerBytes = 0;
    feed({}); // a pipelined request may be waiting already
    return request;
}

bool HttpParser::fail(int status)
{
    m_failed = status;
    return false;
}

bool HttpParser::step()
{
    switch (m_state) {
    case State::Head: return readHead();
    case State::Body: return readBody();
    case State::ChunkSize: return readChunkSize();
    case State::ChunkData: return readChunkData();
    case State::ChunkEnd: {
        QByteArray line;
        if (!readLineInto(line))
            return false;
        if (!line.isEmpty())
            return fail(400);
        m_state = State::ChunkSize;
        return true;
    }
    case State::Trailer: {
        QByteArray line;
        if (!readLineInto(line))
            return false;
        m_trailerBytes += line.size() + 2;
        if (m_trailerBytes > maxLine)
            return fail(431);
        if (line.isEmpty())
            m_state = State::Done;
        return true;
    }
    case State::Done: break;
    }
    return false;
}

bool HttpParser::readHead()
{
    while (QByteArrayView(m_buffer).sliced(m_at).startsWith("\r\n")) // RFC 9112 2.2: empty lines before a request
        m_at += 2;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", m_at);
    if (end < 0)
        return m_buffer.size() - m_at > maxHead ? fail(431) : false;
    if (end - m_at > maxHead)
        return fail(431);
    const QByteArray head = m_buffer.mid(m_at, end - m_at);
    m_at = end + 4;
    return parseHead(head) && chooseBody();
}

bool HttpParser::parseHead(const QByteArray &head)
{
    qsizetype at = head.indexOf("\r\n");
    if (head.contains('\0') || !parseRequestLine(at < 0 ? head : head.left(at)))
        return m_failed == 0 ? fail(400) : false;
    while (at >= 0) {
        const qsizetype next = head.indexOf("\r\n", at + 2);
        const QByteArray line = head.mid(at + 2, next < 0 ? -1 : next - at - 2);
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
        if (!isToken(name) || line.contains('\n') || line.contains('\r'))
            return fail(400);
        m_request.headers.append({ name.toLower(), line.mid(colon + 1).trimmed() });
        at = next;
    }
    const QByteArray connection = m_request.header("connection").toLower();
    if (connection.contains("close"))
        m_request.keepAlive = false;
    else if (connection.contains("keep-alive"))
        m_request.keepAlive = true;
    return true;
}

bool HttpParser::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[2].startsWith("HTTP/"))
        return fail(400);
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return fail(505);
    if (parts[0] != "GET" && parts[0] != "POST")
        return fail(405);
    QByteArray target = parts[1];
    if (target.startsWith("http://") || target.startsWith("https://")) // RFC 9112 3.2.2: through a proxy
        target = target.mid(target.indexOf('/', target.indexOf("//") + 2));
    if (!target.startsWith('/'))
        return fail(400);
    const qsizetype question = target.indexOf('?');
    m_request.method = parts[0];
    m_request.path = question < 0 ? target : target.left(question);
    m_request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    m_request.keepAlive = parts[2] == "HTTP/1.1";
    return true;
}

bool HttpParser::chooseBody()
{
    const QByteArray encoding = m_request.header("transfer-encoding").toLower();
    QByteArray length;
    bool several = false;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (name != "content-length")
            continue;
        several = several || (!length.isEmpty() && length != value);
        length = value;
    }
    // RFC 9112 6.1, 6.3: two framings at once are an attack or an accident; never guess.
    if (several || (!encoding.isEmpty() && !length.isEmpty()))
        return fail(400);
    if (!encoding.isEmpty() && encoding != "chunked")
        return fail(501);
    m_expectContinue = m_request.header("expect").toLower() == "100-continue";
    if (!encoding.isEmpty()) {
        m_state = State::ChunkSize;
        return true;
    }
    if (length.isEmpty()) {
        m_state = State::Done;
        return true;
    }
    if (!isDigits(length) || length.size() > 18)
        return fail(400);
    m_left = length.toLongLong();
    if (m_left > maxBody)
        return fail(413);
    m_request.body.reserve(m_left);
    m_state = m_left == 0 ? State::Done : State::Body;
    return true;
}

void HttpParser::moveIntoBody()
{
    const qsizetype taken = std::min(m_left, m_buffer.size() - m_at);
    m_request.body += QByteArrayView(m_buffer).sliced(m_at, taken);
    m_at += taken;
    m_left -= taken;
}

bool HttpParser::readBody()
{
    moveIntoBody();
    if (m_left > 0)
        return false;
    m_state = State::Done;
    return true;
}

bool HttpParser::readLineInto(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf("\r\n", m_at);
    if (end < 0)
        return m_buffer.size() - m_at > maxLine ? fail(400) : false;
    if (end - m_at > maxLine)
        return fail(400);
    line = m_buffer.mid(m_at, end - m_at);
    m_at = end + 2;
    return true;
}

bool HttpParser::readChunkSize()
{
    QByteArray line;
    if (!readLineInto(line))
        return false;
    const QByteArray digits = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
    bool ok = false;
    m_left = digits.toLongLong(&ok, 16);
    if (!ok || m_left < 0 || digits.size() > 15 || digits.startsWith('+') || digits.startsWith("0x"))
        return fail(400);
    if (m_left + m_request.body.size() > maxBody)
        return fail(413);
    m_state = m_left == 0 ? State::Trailer : State::ChunkData;
    return true;
}

bool HttpParser::readChunkData()
{
    moveIntoBody();
    if (m_left > 0)
        return false;
    m_state = State::ChunkEnd;
    return true;
}

} // namespace Visnyk::Practice
