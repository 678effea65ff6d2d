// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/attempttable.h"

#include "store/batchtable.h"
#include "store/messagerows.h"
#include "store/texts.h"
#include "store/work.h"

#include <algorithm>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<EarlierRequest> findRequest(Work &work, const GatewayId &id)
{
    std::optional<EarlierRequest> found;
    work.each(
        [&found](const Row &row) {
            found = EarlierRequest { row.text(0), row.bytes(1), row.integer(2) };
        },
        u"SELECT endpoint, common, (SELECT count(*) FROM message m WHERE m.request = r.id AND m.state IN (4, 6))"
        " FROM request r WHERE gateway_id = ?"_s,
        id.text());
    return found;
}

/** What stands against using a known id for @p attempt; empty if nothing. */
QString objection(const EarlierRequest &known, const NewAttempt &attempt)
{
    // The gateway's guard against doubles works by equal content under an equal id.
    if (!known.common.isEmpty() && known.common != attempt.common)
        return u"the request is not what it was under this id before"_s;
    // What became of the others can only be answered where they went.
    if (!known.endpoint.isEmpty() && known.endpoint != attempt.endpoint && known.othersOut > 0)
        return u"messages of this request went to another gateway or login"_s;
    return {};
}

/** The request of @p attempt, made if its gateway id is new; a known id must be of the same batch. */
qint64 requestFor(Work &work, const NewAttempt &attempt)
{
    const QString &name = attempt.gatewayId.text();
    const auto known = work.number(u"SELECT id FROM request WHERE gateway_id = ? AND batch = ?"_s, name, attempt.batch);
    if (!known)
        return work.insert(u"INSERT INTO request (gateway_id, batch, endpoint, common) VALUES (?, ?, ?, ?)"_s, name,
            attempt.batch, attempt.endpoint, attempt.common);
    const EarlierRequest earlier = findRequest(work, attempt.gatewayId).value_or(EarlierRequest());
    const QString against = objection(earlier, attempt);
    if (!against.isEmpty())
        work.fail(Error::Kind::Storage, against);
    work.run(u"UPDATE request SET endpoint = ?, common = ? WHERE id = ?"_s,
        earlier.othersOut > 0 ? earlier.endpoint : attempt.endpoint, attempt.common, *known);
    return *known;
}

/**
 * A known id takes only rows that were tried with it; a new id rows that were never tried, or that were tried with
 * another gateway or login.
 */
void takeRows(Work &work, const NewAttempt &attempt, qint64 request, bool isRetry, qint64 attemptId)
{
    for (const MessageId message : attempt.messages) {
        work.expect(1,
            u"UPDATE message SET state = 3, hold = 0, settled_by = 0, request = ?1"
            " WHERE id = ?2 AND batch = ?3 AND state = 1 AND requests = 1"
            " AND CASE WHEN ?4 THEN request = ?1 ELSE request IS NULL"
            " OR request IN (SELECT id FROM request WHERE endpoint NOT IN ('', ?5)) END"_s,
            request, message, attempt.batch, isRetry ? 1 : 0, attempt.endpoint);
        work.expect(1, u"INSERT INTO attempt_message (message, attempt, state) VALUES (?, ?, 3)"_s, message, attemptId);
        if (!work.ok())
            return;
    }
}

struct OpenAttempt
{
    qint64 batch = 0;
    SendState state = SendState::InFlight;
    SettledBy by = SettledBy::Nobody;
    qint64 endedMs = 0;
    int httpStatus = 0;
    int code = 0;
};

std::optional<OpenAttempt> findAttempt(Work &work, qint64 id)
{
    std::optional<OpenAttempt> found;
    work.each(
        [&found](const Row &row) {
            found = OpenAttempt { row.integer(0), row.as<SendState>(1), row.as<SettledBy>(2), row.integer(3),
                row.small(4), row.small(5) };
        },
        u"SELECT r.batch, a.state, a.settled_by, a.ended_ms, a.http_status, a.code"
        " FROM attempt a JOIN request r ON r.id = a.request WHERE a.id = ?"_s,
        id);
    return found;
}

/** Rows the settlement does not name: the answer said nothing of them, so an acceptance is no proof for them. */
Settlement::Row unnamed(const Settlement &settlement, MessageId message)
{
    Settlement::Row row;
    row.message = message;
    row.state = settlement.state == SendState::Accepted ? SendState::Unknown : settlement.state;
    row.code = settlement.code;
    return row;
}

QList<Settlement::Row> allRows(Work &work, const Settlement &settlement)
{
    QHash<MessageId, Settlement::Row> named;
    for (const Settlement::Row &row : settlement.rows)
        named.insert(row.message, row);
    QList<Settlement::Row> rows;
    work.each(
        [&](const Row &row) {
            const MessageId message = row.integer(0);
            rows << (named.contains(message) ? named.take(message) : unnamed(settlement, message));
        },
        u"SELECT message FROM attempt_message WHERE attempt = ? ORDER BY message"_s, settlement.attempt);
    if (!named.isEmpty())
        work.fail(Error::Kind::Storage, u"the answer settles a message its attempt did not hold"_s);
    return rows;
}

bool isSame(Work &work, const OpenAttempt &found, const Settlement &settlement, const QList<Settlement::Row> &rows)
{
    bool same = found.state == settlement.state && found.by == settlement.by && found.endedMs == settlement.endedMs
        && found.httpStatus == settlement.httpStatus && found.code == settlement.code;
    for (const Settlement::Row &row : rows)
        same = same
            && work.number(u"SELECT count(*) FROM attempt_message WHERE message = ? AND attempt = ? AND state = ?"
                           " AND hold = ? AND code = ? AND parts = ? AND cost IS ?"_s,
                   row.message, settlement.attempt, row.state, row.holdReason, row.code, row.parts, row.cost)
                == 1;
    return same;
}

/** A message with a part refused is never whole: what is left of it would cost money for nothing. */
void spareRest(Work &work, MessageId part, qint64 nowMs)
{
    QList<MessageId> waiting;
    work.each([&waiting](const Row &row) { waiting << row.integer(0); },
        u"SELECT x.id FROM message m JOIN message x ON x.phone = m.phone AND x.batch = m.batch AND x.part > 0"
        " WHERE m.id = ? AND m.part > 0 AND x.state IN (1, 2)"_s,
        part);
    for (const MessageId message : std::as_const(waiting)) {
        work.expect(1, u"UPDATE message SET state = 8, hold = 0, settled_by = 6 WHERE id = ?"_s, message);
        MessageRows::addEvent(work, message, MessageEvent::What::Answer, nowMs, 0, u"part_refused"_s);
    }
}

void settleRow(Work &work, const Settlement &settlement, const Settlement::Row &row)
{
    if (!mayMove(SendState::InFlight, row.state)) {
        work.fail(Error::Kind::Storage, u"a message on the wire cannot become "_s % toString(row.state));
        return;
    }
    const bool isUnknown = row.state == SendState::Unknown;
    const bool isAccepted = row.state == SendState::Accepted;
    const std::optional<qint64> firstAsk
        = isUnknown ? std::optional(settlement.endedMs + BatchTable::FirstAskMs) : std::nullopt;
    work.expect(1,
        u"UPDATE message SET state = ?2, hold = ?3, settled_by = ?4, code = ?5,"
        " parts = CASE WHEN ?6 > 0 THEN ?6 ELSE parts END, cost = COALESCE(?7, cost), attempt_ended_ms = ?8,"
        " asked = 0, first_absent_ms = 0, next_ask_ms = ?9, sent_ms = CASE WHEN ?10 THEN ?8 ELSE sent_ms END,"
        " refresh = ?10 WHERE id = ?1 AND state = 3"_s,
        row.message, row.state, row.holdReason, settlement.by, row.code, row.parts, row.cost, settlement.endedMs,
        firstAsk, isAccepted ? 1 : 0);
    work.expect(1,
        u"UPDATE attempt_message SET state = ?, hold = ?, code = ?, parts = ?, cost = ?"
        " WHERE message = ? AND attempt = ? AND state = 3"_s,
        row.state, row.holdReason, row.code, row.parts, row.cost, row.message, settlement.attempt);
    if (!row.replyCode.isEmpty())
        work.run(u"INSERT INTO reply_code VALUES (?, ?) ON CONFLICT DO UPDATE SET code = excluded.code"_s, row.message,
            row.replyCode);
    if (row.state == SendState::Refused)
        spareRest(work, row.message, settlement.endedMs);
}

void saveBalance(Work &work, BatchId batch, Money balance, qint64 nowMs)
{
    work.run(u"INSERT INTO balance SELECT account, ?1, currency, ?2 FROM batch WHERE id = ?3"
             " ON CONFLICT DO UPDATE SET amount = excluded.amount, asked_ms = excluded.asked_ms"_s,
        balance, nowMs, batch);
}

QString noteOf(SettledBy by)
{
    switch (by) {
    case SettledBy::Nobody: return u"nobody"_s;
    case SettledBy::Answer: return u"answer"_s;
    case SettledBy::Status: return u"status"_s;
    case SettledBy::Person: return u"person"_s;
    case SettledBy::Start: return u"start"_s;
    case SettledBy::Proof: return u"proof"_s;
    case SettledBy::Program: return u"program"_s;
    }
    return {};
}

} // namespace

Result<QList<MessageInfo>> AttemptTable::nextQueued(BatchId id, int limit)
{
    Work work(m_connection, Work::Kind::Read);
    // The rows people see come first; parts are behind them.
    const qint64 above = work.number(u"SELECT last_message FROM batch WHERE id = ? AND requests > 1"_s, id).value_or(0);
    const QList<MessageInfo> first = MessageRows::select(work, MessageRows::TextOf::Wire,
        u"m.batch = ? AND m.state = 1 AND m.requests = 1 AND m.id > ?"
        " ORDER BY m.id LIMIT 1"_s,
        { id, above });
    if (first.isEmpty())
        return work.finish(first);
    const GatewayId &tried = first.first().gatewayId;
    // A request is repeated whole, whatever the limit is now.
    const QList<MessageInfo> found = tried.isEmpty()
        ? MessageRows::select(work, MessageRows::TextOf::Wire,
            u"m.batch = ? AND m.state = 1 AND m.requests = 1 AND m.id > ? AND m.request IS NULL AND m.part = ?"
            " ORDER BY m.id LIMIT ?"_s,
            { id, above, first.first().part, limit })
        : MessageRows::select(work, MessageRows::TextOf::Wire,
            u"m.batch = ? AND m.state = 1 AND r.gateway_id = ? ORDER BY m.id"_s, { id, tried.text() });
    return work.finish(found);
}

Result<bool> AttemptTable::gatewayIdUsed(const GatewayId &id)
{
    Work work(m_connection, Work::Kind::Read);
    const bool used = work.number(u"SELECT id FROM request WHERE gateway_id = ?"_s, id.text()).has_value();
    return work.finish(used);
}

Result<std::optional<EarlierRequest>> AttemptTable::earlierRequest(const GatewayId &id)
{
    Work work(m_connection, Work::Kind::Read);
    const std::optional<EarlierRequest> found = findRequest(work, id);
    return work.finish(found);
}

Result<QStringList> AttemptTable::unreadRequests(int limit)
{
    QStringList outlines;
    Work work(m_connection, Work::Kind::Read);
    work.each([&outlines](const Row &row) { outlines << row.text(0); },
        u"SELECT outline FROM attempt WHERE outline <> '' ORDER BY id DESC LIMIT ?"_s, limit);
    return work.finish(outlines);
}

Result<AttemptInfo> AttemptTable::begin(const NewAttempt &attempt)
{
    if (m_connection.epoch() == 0)
        return failure(Error::Kind::Storage, u"nothing is sent before the reckoning of the start"_s);
    if (attempt.messages.isEmpty() || attempt.gatewayId.isEmpty())
        return failure(Error::Kind::Storage, u"an attempt needs messages and a gateway id"_s);
    AttemptInfo info;
    info.batch = attempt.batch;
    info.gatewayId = attempt.gatewayId;
    info.fingerprint = attempt.fingerprint;
    info.startedMs = attempt.startedMs;

    Work work(m_connection, Work::Kind::Write);
    const auto account = work.text(u"SELECT account FROM batch WHERE id = ? AND state = 1"_s, attempt.batch);
    if (!account)
        work.fail(Error::Kind::Storage, u"only a batch that is going on may be sent"_s);
    info.account = AccountId(account.value_or(QString()));
    const qint64 request = requestFor(work, attempt);
    const qint64 earlier = work.number(u"SELECT count(*) FROM attempt WHERE request = ?"_s, request).value_or(0);
    info.number = static_cast<int>(earlier) + 1;
    info.id = work.insert(u"INSERT INTO attempt (request, number, fingerprint, epoch, state, started_ms)"
                          " SELECT ?1, ?2, ?3, ?4, 3, ?5"
                          " WHERE (SELECT value FROM meta WHERE key = 'epoch') = ?4"_s,
        request, info.number, attempt.fingerprint, m_connection.epoch(), attempt.startedMs);
    takeRows(work, attempt, request, earlier > 0, info.id);
    Texts::noteClock(work, attempt.startedMs);
    return work.finish(info);
}

Result<> AttemptTable::settle(const Settlement &settlement)
{
    Work work(m_connection, Work::Kind::Write);
    const std::optional<OpenAttempt> found = findAttempt(work, settlement.attempt);
    if (!found)
        work.fail(Error::Kind::Storage, u"no such attempt"_s);
    const QList<Settlement::Row> rows = allRows(work, settlement);
    if (!work.ok())
        return work.finish();
    if (found->state != SendState::InFlight) {
        if (!isSame(work, *found, settlement, rows))
            work.fail(Error::Kind::Storage, u"the attempt was settled in another way before"_s);
        return work.finish();
    }
    work.expect(1,
        u"UPDATE attempt SET state = ?, settled_by = ?, ended_ms = ?, http_status = ?, code = ?, outline = ?"
        " WHERE id = ? AND state = 3"_s,
        settlement.state, settlement.by, settlement.endedMs, settlement.httpStatus, settlement.code, settlement.outline,
        settlement.attempt);
    for (const Settlement::Row &row : rows)
        settleRow(work, settlement, row);
    if (settlement.balance)
        saveBalance(work, found->batch, *settlement.balance, settlement.endedMs);
    Texts::noteClock(work, settlement.endedMs);
    return work.finish();
}

Result<qint64> AttemptTable::move(BatchId batch, const QList<MessageId> &messages, SendState from, SendState to,
    SettledBy by, HoldReason reason, qint64 nowMs, const QString &note)
{
    // What is on the wire is settled with its attempt, never alone.
    if (from == SendState::InFlight || to == SendState::InFlight || !mayMove(from, to))
        return failure(
            Error::Kind::Storage, u"a message cannot be moved from "_s % toString(from) % u" to "_s % toString(to));
    const QString change = u"UPDATE message SET state = ?1, hold = ?2, settled_by = ?3, next_ask_ms = NULL,"
                           " refresh = ?1 = 6, sent_ms = CASE WHEN ?1 = 6 THEN attempt_ended_ms ELSE sent_ms END"
                           " WHERE state = ?4 AND requests = 1 AND "_s;
    const QString event = u"INSERT INTO event (message, at_ms, what, state, note)"
                          " SELECT id, ?1, 5, ?2, ?3 FROM message WHERE state = ?4 AND requests = 1 AND "_s;
    const QString told = note.isEmpty() ? noteOf(by) : note;
    Work work(m_connection, Work::Kind::Write);
    qint64 moved = 0;
    if (messages.isEmpty()) {
        const auto people = work.number(u"SELECT count(DISTINCT phone) FROM message WHERE state = ? AND requests = 1"
                                        " AND batch = (SELECT id FROM batch WHERE id = ? AND requests > 1)"_s,
            static_cast<int>(from), batch);
        work.run(event % u"batch = ?5"_s, nowMs, to, told, from, batch);
        moved = work.run(change % u"batch = ?5"_s, to, reason, by, from, batch);
        moved = people.value_or(0) > 0 ? *people : moved;
    }
    // Itself, or the parts of what people see.
    const QString rows = u"id IN (SELECT x.id FROM message m JOIN message x ON x.phone = m.phone AND x.batch = m.batch"
                         " WHERE m.id = ?5 AND (x.id = m.id OR m.requests > 1)) AND (batch = ?6 OR ?6 = 0)"_s;
    for (const MessageId message : messages) {
        work.run(event % rows, nowMs, to, told, from, message, batch);
        moved += work.run(change % rows, to, reason, by, from, message, batch) > 0 ? 1 : 0;
    }
    Texts::noteClock(work, nowMs);
    return work.finish(moved);
}

} // namespace Visnyk
