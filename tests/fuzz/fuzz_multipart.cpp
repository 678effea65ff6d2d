// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first octet is the length of the boundary (modulo 80), which follows it; the rest is the body. The same octet
// says (divided by 80) what is done with them: one thing an input, or each costs as much as all.

#include "sandbox/httprequest.h"
#include "sandbox/multipart.h"
#include "sandbox/parameters.h"

#include "require.h"

#include <algorithm>
#include <cstdint>
#include <functional>

using namespace Visnyk::Practice;

namespace {

/** Whatever is read lies in the body, one part after the other, and none of it is a boundary. */
void checkForeign(const QByteArray &body, const QByteArray &boundary)
{
    const auto parts = readFormParts(body, boundary);
    if (!parts)
        return;
    require(parts->size() <= maxFormParts, "the number of parts is limited");
    require(body.contains(QByteArray("--" + boundary + "--")), "the end is marked");
    const char *at = body.constData();
    const char *end = at + body.size();
    for (const FormPart &part : *parts) {
        require(!part.name.isEmpty(), "a part has a name");
        require(part.isFile || part.fileName.isEmpty(), "only files have file names");
        const char *begin = part.content.data();
        require(std::less_equal<>()(at, begin) && std::less_equal<>()(begin + part.content.size(), end),
            "contents lie in the body, in order");
        at = begin + part.content.size();
        const QByteArray content = part.content.toByteArray();
        require(!content.contains(QByteArray("\r\n--" + boundary + "\r\n"))
                && !content.contains(QByteArray("\r\n--" + boundary + "--")),
            "a content ends at the boundary");
    }
}

/** What is put together by the rules is taken apart the same. */
void checkOwn(const QByteArray &bytes)
{
    const QByteArray boundary = "aQ7zX0Lm2Vb9Kp4";
    if (bytes.contains(boundary))
        return;
    const qsizetype step = bytes.size() / 3 + 1;
    QByteArray body;
    QList<QByteArray> contents;
    for (qsizetype from = 0; from <= bytes.size(); from += step) {
        contents.append(bytes.mid(from, step));
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"n\"; filename=\"f\"\r\n\r\n"
            + contents.last() + "\r\n";
    }
    body += "--" + boundary + "--\r\n";
    const auto parts = readFormParts(body, boundary);
    require(parts && parts->size() == contents.size(), "every part is found");
    for (qsizetype i = 0; i < contents.size(); ++i)
        require((*parts)[i].isFile && (*parts)[i].content == contents[i], "contents are untouched");
}

/** The reader of requests answers the same, however the bytes arrive. */
void checkRequests(const QByteArray &bytes, qsizetype cut)
{
    HttpParser whole;
    whole.feed(bytes);
    HttpParser pieces;
    for (qsizetype at = 0; at < bytes.size(); at += cut)
        pieces.feed(bytes.mid(at, cut));
    require(whole.isComplete() == pieces.isComplete(), "pieces make the same request");
    // A head that grows too long may be refused before its fault would have been seen.
    require((whole.failedStatus() == 0) == (pieces.failedStatus() == 0), "pieces are as wrong as the whole");
    if (!whole.isComplete())
        return;
    const HttpRequest one = whole.take();
    const HttpRequest other = pieces.take();
    require(one.path == other.path && one.body == other.body && one.headers == other.headers, "and the same content");
    const auto parameters = Parameters::read(one);
    require(!parameters || parameters->files().size() <= maxFormParts, "parameters come of it, or error 1");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.isEmpty())
        return 0;
    const auto length = std::min<qsizetype>(static_cast<unsigned char>(bytes[0]) % 80, bytes.size() - 1);
    const QByteArray boundary = bytes.mid(1, length);
    const QByteArray body = bytes.mid(1 + length);
    const QByteArray head = "POST /sys/send.php HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=" + boundary;
    const qsizetype cut = 1 + length % 7;
    switch (static_cast<unsigned char>(bytes[0]) / 80) {
    case 0:
        checkForeign(body, boundary);
        checkRequests(head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body, cut);
        break;
    case 1: checkOwn(body); break;
    case 2:
        checkRequests(head + "\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n"
                + body + "\r\n0\r\n\r\n",
            cut);
        break;
    default: checkRequests(body, cut); break;
    }
    return 0;
}
