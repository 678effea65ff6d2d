// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/faults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

using Argument = FaultInfo::Argument;

constexpr const char *page = "text/html; charset=utf-8";

void set(Answer &answer, const QByteArray &name, const QString &value, bool quoted)
{
    if (Member *member = answer.member(name); member != nullptr)
        *member = { name, value, quoted };
}

void setInRows(Answer &answer, const QByteArray &name, const QString &value, bool quoted)
{
    for (Row &row : answer.rows)
        for (Member &member : row.members)
            if (member.name == name)
                member = { name, value, quoted };
}

void setEverywhere(Answer &answer, const QByteArray &name, const QString &value, bool quoted)
{
    set(answer, name, value, quoted);
    setInRows(answer, name, value, quoted);
}

template <typename Change> void forAllMembers(Answer &answer, Change change)
{
    for (Member &member : answer.members)
        change(member);
    for (Row &row : answer.rows)
        for (Member &member : row.members)
            change(member);
}

void refuse(Answer &answer, qint64 code)
{
    const bool accepted = answer.accepted;
    const Member *id = answer.member("id");
    const bool named = id != nullptr && (code == 3 || (code >= 6 && code <= 8));
    answer = errorAnswer(static_cast<int>(code), answer.fmt, named ? id->value : QString());
    answer.accepted = accepted;
}

void wrongTypes(Answer &answer, qint64 /*unused*/)
{
    forAllMembers(answer, [](Member &member) {
        const bool list = member.name == "id" || member.name == "phone";
        const QString inner = member.quoted ? u"null"_s : member.value;
        const QString array = u'[' + inner + u']';
        member = { member.name, list ? array : u"true"_s, false };
    });
}

void textIdUnquoted(Answer &answer, qint64 /*unused*/)
{
    forAllMembers(answer, [](Member &member) {
        if (member.name == "id")
            member.quoted = false;
    });
}

void numbersAsStrings(Answer &answer, qint64 /*unused*/)
{
    forAllMembers(answer, [](Member &member) { member.quoted = true; });
}

void stringsAsNumbers(Answer &answer, qint64 /*unused*/)
{
    forAllMembers(answer, [](Member &member) {
        if (member.quoted && !member.value.isEmpty()
            && std::all_of(member.value.begin(), member.value.end(),
                [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); }))
            member.quoted = false;
    });
}

void duplicateKeys(Answer &answer, qint64 /*unused*/)
{
    if (!answer.members.isEmpty())
        answer.members.append(answer.members.first());
    for (Row &row : answer.rows)
        row.members.append(row.members.first());
}

void loseRow(Answer &answer, qint64 /*unused*/)
{
    if (!answer.rows.isEmpty())
        answer.rows.removeLast();
}

void addRow(Answer &answer, qint64 /*unused*/)
{
    if (answer.rows.isEmpty())
        return;
    answer.rows.append(answer.rows.last());
    for (Member &member : answer.rows.last().members)
        if (member.name == "phone")
            member.value = u"380509999999"_s;
}

void swapStatus(Answer &answer, qint64 /*unused*/)
{
    setEverywhere(answer, "status", u"777"_s, false);
}

QByteArray nested(const QByteArray &body, qint64 depth)
{
    const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
    const qsizetype brace = body.lastIndexOf('}');
    return brace < 0 ? deep : QByteArray(body).insert(brace, ",\n\"deep\": " + deep + '\n');
}

QByteArray padded(const QByteArray &body, qint64 bytes)
{
    const qint64 missing = std::max<qint64>(0, bytes - body.size());
    return body + QByteArray(missing, ' ');
}

QByteArray firstHalf(const QByteArray &body, qint64 /*unused*/)
{
    return body.left(body.size() / 2);
}

QByteArray withByteOrderMark(const QByteArray &body, qint64 /*unused*/)
{
    return "\xEF\xBB\xBF" + body;
}

QByteArray brokenUtf8(const QByteArray &body, qint64 /*unused*/)
{
    const qsizetype brace = body.lastIndexOf('}');
    return brace < 0 ? body + "\xC3\x28" : QByteArray(body).insert(brace, ",\n\"note\": \"\xC3\x28\"\n");
}

QByteArray withNul(const QByteArray &body, qint64 /*unused*/)
{
    return QByteArray(body).insert(body.size() / 2, '\0');
}

// The four families of rows. "accepts" decides what the ledger says afterwards; the rest is what the client sees.
FaultInfo wire(QLatin1StringView name, const char *meaning, bool accepts, Wire wire, Argument argument = Argument::None,
    qint64 preset = 0)
{
    FaultInfo out { name, meaning, accepts };
    out.wire = wire;
    out.argument = argument;
    out.defaultArgument = preset;
    return out;
}

FaultInfo change(QLatin1StringView name, const char *meaning, void (*with)(Answer &, qint64))
{
    FaultInfo out { name, meaning, true };
    out.change = with;
    return out;
}

FaultInfo code(QLatin1StringView name, const char *meaning, bool accepts, qint64 preset)
{
    FaultInfo out { name, meaning, accepts };
    out.change = refuse;
    out.argument = Argument::Code;
    out.defaultArgument = preset;
    return out;
}

FaultInfo body(QLatin1StringView name, const char *meaning, QByteArray (*with)(const QByteArray &, qint64),
    const char *contentType = nullptr)
{
    FaultInfo out { name, meaning, true };
    out.body = with;
    out.contentType = contentType;
    return out;
}

FaultInfo sized(
    QLatin1StringView name, const char *meaning, QByteArray (*with)(const QByteArray &, qint64), qint64 preset)
{
    FaultInfo out = body(name, meaning, with);
    out.argument = Argument::Bytes;
    out.defaultArgument = preset;
    return out;
}

FaultInfo status(QLatin1StringView name, const char *meaning, bool accepts, int httpStatus)
{
    FaultInfo out { name, meaning, accepts };
    out.httpStatus = httpStatus;
    if (httpStatus / 100 == 3)
        out.argument = Argument::Url;
    return out;
}

QList<FaultInfo> makeTable()
{
    return {
        wire("close-on-connect"_L1, "the connection is closed before a byte is read (with TLS before the handshake)",
            false, Wire::CloseOnConnect),
        wire("close-before-read"_L1, "the connection is reset without the request being handled", false,
            Wire::CloseUnread),
        wire("close-after-read"_L1, "the whole request is read, not handled, and the connection closed", false,
            Wire::Close),
        wire("reset-after-read"_L1, "the whole request is read, not handled, and the connection reset", false,
            Wire::Reset),
        wire("close-after-accept"_L1, "the request is handled and the connection closed without an answer", true,
            Wire::Close),
        wire("reset-after-accept"_L1, "the request is handled and the connection reset without an answer", true,
            Wire::Reset),
        wire("late-accept"_L1, "the connection is closed at once and the request handled MS later", false, Wire::Late,
            Argument::Ms, 3000),
        wire("delay"_L1, "the request is handled at once and answered MS later", true, Wire::Delay, Argument::Ms, 1000),
        wire("delay-before-accept"_L1, "the request is handled and answered MS later", true, Wire::DelayBefore,
            Argument::Ms, 1000),
        wire("hang"_L1, "the request is not handled; silence for MS (0 = until the client goes), then the end", false,
            Wire::Hang, Argument::Ms),
        wire("hang-before-accept"_L1, "the same as hang", false, Wire::Hang, Argument::Ms),
        wire("hang-after-accept"_L1, "the request is handled; silence for MS (0 = until the client goes), then the end",
            true, Wire::Hang, Argument::Ms),
        wire("drip-reply"_L1, "the answer comes one byte each MS", true, Wire::Drip, Argument::Ms, 100),
        wire("half-reply"_L1, "half of the promised body comes, then the end", true, Wire::HalfBody),
        wire("half-headers"_L1, "half of the answer's head comes, then the end", true, Wire::HalfHead),
        wire("cut-without-length"_L1, "half of the body without any promise of its length, then the end", true,
            Wire::NoLength),
        wire("chunked-reply"_L1, "a proper answer in chunks", true, Wire::Chunked),
        wire("cut-chunks"_L1, "an answer in chunks without the last one", true, Wire::HalfChunked),
        wire("not-http"_L1, "bytes that are no HTTP", true, Wire::NotHttp),
        wire("endless-body"_L1, "a body that never ends", true, Wire::Endless),
        wire("gzip-body"_L1, "a compressed body although nobody asked for one", true, Wire::Gzip),
        wire("continue-first"_L1, "a needless 100 Continue before the answer", true, Wire::Informational),
        body("empty-body"_L1, "status 200 and no body", [](const QByteArray &, qint64) { return QByteArray(); }),
        body(
            "html-body"_L1, "status 200 and a page for people",
            [](const QByteArray &, qint64) { return QByteArray("<html><body><h1>Please wait</h1></body></html>"); },
            page),
        body("bad-json"_L1, "text that is no JSON",
            [](const QByteArray &text, qint64) { return QByteArray(text).replace(':', '='); }),
        body("truncated-json"_L1, "half of the JSON with an honest length", firstHalf),
        body("trailing-garbage"_L1, "text after the JSON",
            [](const QByteArray &text, qint64) { return QByteArray(text + " trailing"); }),
        body("two-objects"_L1, "the answer twice in one body",
            [](const QByteArray &text, qint64) { return text.repeated(2); }),
        body("array-body"_L1, "the JSON inside an array",
            [](const QByteArray &text, qint64) { return QByteArray('[' + text + ']'); }),
        body("bare-ok"_L1, "the word OK instead of JSON", [](const QByteArray &, qint64) { return QByteArray("OK"); }),
        body("null-body"_L1, "the JSON value null", [](const QByteArray &, qint64) { return QByteArray("null"); }),
        body("bom"_L1, "a byte order mark before the JSON", withByteOrderMark),
        body("nul-byte"_L1, "a NUL in the middle of the body", withNul),
        body("invalid-utf8"_L1, "a member whose text is not valid UTF-8", brokenUtf8),
        body("lying-charset"_L1, "a header that names a charset the body is not in", nullptr,
            "application/json; charset=utf-16"),
        sized("nested-deep"_L1, "a member nested N levels deep", nested, 5000),
        sized("huge-body"_L1, "valid JSON followed by blanks up to N bytes", padded, 4LL * 1024 * 1024),
        change("wrong-types"_L1, "true and arrays where numbers and texts belong", wrongTypes),
        change("missing-cnt"_L1, "no member cnt", [](Answer &a, qint64) { a.remove("cnt"); }),
        change("missing-id"_L1, "no member id", [](Answer &a, qint64) { a.remove("id"); }),
        change("missing-cost"_L1, "no member cost", [](Answer &a, qint64) { a.remove("cost"); }),
        change("missing-balance"_L1, "no member balance", [](Answer &a, qint64) { a.remove("balance"); }),
        change("missing-status"_L1, "no member status",
            [](Answer &a, qint64) {
                a.remove("status");
                for (Row &row : a.rows)
                    row.members.removeIf([](const Member &m) { return m.name == "status"; });
            }),
        change("unknown-status"_L1, "a status code nobody has heard of", swapStatus),
        change("foreign-id"_L1, "the id of some other message",
            [](Answer &a, qint64) { setEverywhere(a, "id", u"1999999999"_s, false); }),
        change("foreign-phone"_L1, "other numbers than those asked about",
            [](Answer &a, qint64) { setEverywhere(a, "phone", u"380509999999"_s, true); }),
        change("no-phones"_L1, "no list of numbers although op=1", [](Answer &a, qint64) { a.rows.clear(); }),
        change("missing-phone"_L1, "the list of numbers lacks the last one", loseRow),
        change("extra-phone"_L1, "the list of numbers has one too many", addRow),
        change("extra-member"_L1, "a member nobody knows",
            [](Answer &a, qint64) {
                a.members.append({ "route", u"A7"_s, true });
            }),
        change("duplicate-keys"_L1, "the first member of the answer twice", duplicateKeys),
        change("text-id-unquoted"_L1, "a text id without its quotes", textIdUnquoted),
        change("numbers-as-strings"_L1, "all numbers in quotes", numbersAsStrings),
        change("strings-as-numbers"_L1, "money and numbers without quotes", stringsAsNumbers),
        change("negative-cnt"_L1, "cnt is -1", [](Answer &a, qint64) { set(a, "cnt", u"-1"_s, false); }),
        change("zero-cnt"_L1, "cnt is 0", [](Answer &a, qint64) { set(a, "cnt", u"0"_s, false); }),
        change("fraction-cnt"_L1, "cnt is 1.5", [](Answer &a, qint64) { set(a, "cnt", u"1.5"_s, false); }),
        change("huge-cnt"_L1, "cnt is larger than 64 bits",
            [](Answer &a, qint64) { set(a, "cnt", u"99999999999999999999"_s, false); }),
        change("cost-garbage"_L1, "a price that is no number",
            [](Answer &a, qint64) { setEverywhere(a, "cost", u"1,40 грн"_s, true); }),
        change("cost-exponent"_L1, "a price written as 1e3",
            [](Answer &a, qint64) { setEverywhere(a, "cost", u"1e3"_s, false); }),
        change("balance-garbage"_L1, "a balance that is no number",
            [](Answer &a, qint64) { set(a, "balance", u"much"_s, true); }),
        code("error"_L1, "the request is not handled; the answer is error CODE", false, 9),
        code("unknown-code"_L1, "the request is not handled; the answer is an error code nobody has heard of", false,
            99),
        code("error-after-accept"_L1, "the request is handled; the answer is error CODE all the same", true, 9),
        status("status-404"_L1, "not handled, HTTP status 404", false, 404),
        status("status-429"_L1, "not handled, HTTP status 429", false, 429),
        status("status-500"_L1, "not handled, HTTP status 500", false, 500),
        status("status-502"_L1, "not handled, HTTP status 502", false, 502),
        status("status-503"_L1, "not handled, HTTP status 503", false, 503),
        status("status-500-after-accept"_L1, "handled, HTTP status 500", true, 500),
        status("status-502-after-accept"_L1, "handled, HTTP status 502", true, 502),
        status("status-503-after-accept"_L1, "handled, HTTP status 503", true, 503),
        status("status-404-after-accept"_L1, "handled, HTTP status 404", true, 404),
        status("redirect-301"_L1, "not handled, redirected for good (to URL, or the same place)", false, 301),
        status("redirect-302"_L1, "not handled, redirected (to URL, or the same place)", false, 302),
        status(
            "redirect-307"_L1, "not handled, redirected with method and body (to URL, or the same place)", false, 307),
        status("redirect-308"_L1, "not handled, redirected for good with method and body (to URL, or the same place)",
            false, 308),
        status("redirect-302-after-accept"_L1, "handled, then redirected (to URL, or the same place)", true, 302),
    };
}

} // namespace

std::span<const FaultInfo> faultTable()
{
    static const QList<FaultInfo> table = makeTable();
    return { table.constData(), static_cast<size_t>(table.size()) };
}

} // namespace Visnyk::Practice
