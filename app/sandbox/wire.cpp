// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/wire.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 404: return "Not Found";
    case 405: return "Not Allowed";
    case 408: return "Request Time-out";
    case 413: return "Request Entity Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
    }
}

QByteArray littleEndian(quint32 value)
{
    QByteArray out;
    for (unsigned shift = 0; shift < 32; shift += 8)
        out += static_cast<char>((value >> shift) & 0xFFU);
    return out;
}

} // namespace

QByteArray responseHead(int status, const QByteArray &contentType, qint64 nowMs)
{
    const QString date
        = QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
        + "\r\nServer: nginx\r\nDate: " + date.toLatin1() + " GMT\r\nContent-Type: " + contentType + "\r\n";
}

QByteArray errorPage(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reason(status);
    return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
        + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
}

QByteArray chunks(const QByteArray &body)
{
    QByteArray out;
    for (qsizetype at = 0; at < body.size(); at += 7) {
        const QByteArray piece = body.mid(at, 7);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return out;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFFU;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? (sum >> 1U) ^ 0xEDB88320U : sum >> 1U;
    }
    return ~sum;
}

QByteArray gzip(const QByteArray &body)
{
    // qCompress gives 4 bytes of length, 2 of zlib head, deflate data and 4 of checksum: only the data is used here.
    const QByteArray deflated = qCompress(body).mid(6).chopped(4);
    return QByteArray("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\x03", 10) + deflated + littleEndian(crc32(body))
        + littleEndian(static_cast<quint32>(body.size()));
}

} // namespace Visnyk::Practice
