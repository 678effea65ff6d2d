// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/emsdecode.h"
#include "domain/userdata.h"
#include "domain/wappush.h"

namespace Visnyk {

/** Where octets cannot be read on. */
struct WapFault
{
    enum class Code : quint8 {
        NoParts,
        Header,        // the user data header: see header
        NotForWap,     // no port element, or not a port of WAP push
        PartsMissing,  // other parts of the same message are needed
        PartsMixed,    // parts of different messages, or one part twice with different octets
        Truncated,     // the PDU or the document ends early
        NotPush,       // a WSP PDU of another type
        WspHeaders,    // the lengths inside the WSP headers do not fit
        ContentType,   // neither SI nor SL in binary form
        NumberTooLong, // a variable-length number above 32 bits
        WbxmlVersion,
        PublicId, // another document type, or not the one of the content type
        Charset,  // not UTF-8, ASCII or Latin-1
        StringNotEnded,
        TableReference, // outside the string table
        UnknownTag,
        UnknownAttribute,
        UnknownToken, // not legal in SI and SL
        Structure,    // known tags, wrongly nested
        TooMuchText,  // more than 64 KiB out of string references
        BadDate,
        BadText,  // octets that are no characters
        Trailing, // octets after the document
    };
    Code code = Code::NoParts;
    int part = 0;   // index among the parts as given
    int offset = 0; // octet in that part; its size when something is missing at the end
    HeaderProblem header;
    friend bool operator==(const WapFault &, const WapFault &) = default;
};
/** Stable name: "unknown_tag"; of a header problem the name of that. */
[[nodiscard]] QLatin1StringView toString(const WapFault &fault);
/** Input error: `unknown_tag at octet 21 of part 1: ...`; the window translates by code instead. */
[[nodiscard]] Error toError(const WapFault &fault);
/** {"kind": "malformed", "detail": ..., "code": "unknown_tag", "part": 0, "at": 21}: the error of `decode`. */
[[nodiscard]] QJsonObject toJson(const WapFault &fault);

/** A push as it was read, as far as @p fault. */
struct WapReading
{
    std::optional<WapFault> fault;
    Ports ports;                                // to 2948, or 2949 secured
    std::optional<Concatenation> concatenation; // of the first part
    int transaction = 0;                        // WSP transaction id
    QString contentType;                        // "application/vnd.wap.sic"
    QStringList headers;                        // other WSP headers: "x-wap-application-id: 2"
    QByteArray pdu;                             // all parts joined, without their headers
    WapPush push;                               // mode, link and so on
    QStringList ignored;                        // "class=...", "info": legal, but not part of a WapPush
    QList<QList<OctetNote>> notes;              // of each part as given; only by describeWapPush()
};

/**
 * Reads the parts of one push in any order. Accepts longer WSP headers, opaque data, string tables and character
 * entities where WBXML has them; every input gives an answer in time and memory proportional to its size.
 */
[[nodiscard]] WapReading readWapPush(const QByteArrayList &parts);
/** The same with the meaning of every octet, for a live view: what comes before the fault is described too. */
[[nodiscard]] WapReading describeWapPush(const QByteArrayList &parts);
/** {"kind": "si" or "sl", "href", "title", "action", "created", "expires", "si_id"} without those that are not there.
 */
[[nodiscard]] QJsonObject meaningToJson(const WapPush &push);
/** True when the user data header of @p part names a port of WAP push. */
[[nodiscard]] bool isWapPush(const QByteArray &part);

} // namespace Visnyk
