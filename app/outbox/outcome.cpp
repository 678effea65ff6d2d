// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/outcome.h"

#include "domain/addresskind.h"
#include "gateway/protocol.h"
#include "outbox/ids.h"

#include <QHash>

#include <numeric>

namespace Visnyk::Outbox {

namespace {

using Queue = Outcome::Queue;

constexpr int ProxyWantsLogin = 407;

Settlement::Row rowOf(const SentRow &sent, SendState state, HoldReason hold = HoldReason::None, int code = 0)
{
    Settlement::Row row;
    row.message = sent.message;
    row.state = state;
    row.holdReason = hold;
    row.code = code;
    return row;
}

/** The same for all rows of the request. */
Outcome uniform(const SentRequest &sent, const Error &error, SendState state, SettledBy by, HoldReason hold,
    Queue queue, QueuePause pause = QueuePause::None)
{
    Outcome outcome;
    outcome.queue = queue;
    outcome.pause = pause;
    outcome.settlement.state = state;
    outcome.settlement.by = by;
    outcome.settlement.code = error.gatewayCode;
    outcome.settlement.httpStatus = error.httpStatus;
    const int code = state == SendState::Refused ? error.gatewayCode : 0;
    for (const SentRow &row : sent.rows)
        outcome.settlement.rows.append(rowOf(row, state, hold, code));
    return outcome;
}

Outcome unknown(const SentRequest &sent, const Error &error, Queue queue, QueuePause pause = QueuePause::None)
{
    return uniform(sent, error, SendState::Unknown, SettledBy::Nobody, HoldReason::None, queue, pause);
}

Outcome refused(const SentRequest &sent, const Error &error, Queue queue, QueuePause pause = QueuePause::None)
{
    return uniform(sent, error, SendState::Refused, SettledBy::Answer, HoldReason::None, queue, pause);
}

Outcome held(const SentRequest &sent, const Error &error, HoldReason hold, QueuePause pause)
{
    return uniform(sent, error, SendState::Held, SettledBy::Answer, hold, Queue::PauseAccount, pause);
}

Outcome decideRefusal(const SentRequest &sent, const Error &error)
{
    switch (error.gatewayCode) {
    case 5:
    case 6: return refused(sent, error, Queue::PauseBatch, QueuePause::Refused);
    case 7:
    case 8: return refused(sent, error, Queue::GoOn);
    default: return unknown(sent, error, Queue::PauseAccount, QueuePause::UnknownAnswer);
    }
}

/** The proxy wants a login, which the system's settings have to know: trying again by itself would not help. */
Outcome stoppedByProxy(const SentRequest &sent, const Error &error)
{
    if (error.kind != Error::Kind::Unreachable)
        return unknown(sent, error, Queue::PauseAccount, QueuePause::Proxy);
    return uniform(
        sent, error, SendState::Queued, SettledBy::Proof, HoldReason::None, Queue::PauseAccount, QueuePause::Proxy);
}

Outcome decideError(const SentRequest &sent, const Error &error)
{
    // A refusal under another id is an answer to another request.
    if (!error.gatewayId.isEmpty() && error.gatewayId != sent.id.text())
        return unknown(sent, error, Queue::PauseAccount, QueuePause::UnknownAnswer);
    if (error.httpStatus == ProxyWantsLogin)
        return stoppedByProxy(sent, error);
    switch (error.kind) {
    case Error::Kind::Unreachable:
        return uniform(
            sent, error, SendState::Queued, SettledBy::Proof, HoldReason::None, Queue::RetryLater, QueuePause::Network);
    case Error::Kind::Tls:
        return uniform(
            sent, error, SendState::Queued, SettledBy::Proof, HoldReason::None, Queue::PauseAccount, QueuePause::Tls);
    case Error::Kind::Input:
        if (error.gatewayCode == 1)
            return refused(sent, error, Queue::PauseAccount, QueuePause::Refused);
        // Not a gateway's answer: the request could not even be built, so nothing left.
        return uniform(sent, error, SendState::Held, SettledBy::Proof, HoldReason::BatchPaused, Queue::PauseBatch,
            QueuePause::Refused);
    case Error::Kind::Auth: return held(sent, error, HoldReason::Login, QueuePause::Login);
    case Error::Kind::Balance: return held(sent, error, HoldReason::NoMoney, QueuePause::NoMoney);
    case Error::Kind::Blocked: return held(sent, error, HoldReason::Blocked, QueuePause::Blocked);
    case Error::Kind::Refused: return decideRefusal(sent, error);
    case Error::Kind::Throttled: return unknown(sent, error, Queue::WaitMinute);
    case Error::Kind::Unanswered:
        if (error.saidNo || error.gatewayCode != 0) // a code nobody published, 0 among them
            return unknown(sent, error, Queue::PauseAccount, QueuePause::UnknownAnswer);
        return unknown(sent, error, Queue::CountUnknown);
    case Error::Kind::Protocol:
    case Error::Kind::Storage:
    case Error::Kind::KeyStore:
    case Error::Kind::NotFound:
    case Error::Kind::Cancelled: break;
    }
    return unknown(sent, error, Queue::CountUnknown);
}

int expectedOf(const SentRequest &sent, const SentRow &row)
{
    return row.parts > 0 ? row.parts : sent.partsEach;
}

qint64 expectedOfAll(const SentRequest &sent)
{
    return std::accumulate(sent.rows.cbegin(), sent.rows.cend(), qint64 { 0 },
        [&sent](qint64 sum, const SentRow &row) { return sum + expectedOf(sent, row); });
}

/** Units of each accepted recipient by the gateway's count; 0 = as expected, or the count does not tell. */
int countedEach(const SentRequest &sent, const QList<Settlement::Row> &settled, qint64 cnt)
{
    qint64 accepted = 0;
    qint64 expected = 0;
    bool alike = true;
    for (qsizetype i = 0; i < settled.size(); ++i) {
        if (settled[i].state != SendState::Accepted)
            continue;
        ++accepted;
        expected += expectedOf(sent, sent.rows[i]);
        alike = alike && expectedOf(sent, sent.rows[i]) == expectedOf(sent, sent.rows[0]);
    }
    if (cnt <= 0 || accepted == 0 || !alike || cnt == expected || cnt == expectedOfAll(sent) || cnt > INT_MAX)
        return 0;
    if (cnt % accepted == 0)
        return int(cnt / accepted);
    return cnt % sent.rows.size() == 0 ? int(cnt / sent.rows.size()) : 0;
}

struct Reports
{
    QHash<QString, PhoneReport> byKey;
    QHash<QString, bool> contradicted; // one phone, two different verdicts
};

bool isBad(const PhoneReport &report)
{
    return report.error.value_or(0) != 0;
}

Reports readReports(const QList<PhoneReport> &phones)
{
    Reports reports;
    for (const PhoneReport &report : phones) {
        const QString key = matchKey(Address(report.phone));
        const auto known = reports.byKey.constFind(key);
        if (known != reports.byKey.constEnd() && isBad(*known) != isBad(report))
            reports.contradicted.insert(key, true);
        reports.byKey.insert(key, report);
    }
    return reports;
}

Settlement::Row settleByReport(const SentRow &sent, const Reports &reports)
{
    const QString key = matchKey(sent.address);
    const auto report = reports.byKey.constFind(key);
    if (report == reports.byKey.constEnd() || reports.contradicted.contains(key))
        return rowOf(sent, SendState::Unknown);
    if (isBad(*report) && errorFromCode(Endpoint::Send, *report->error).kind == Error::Kind::Throttled)
        return rowOf(sent, SendState::Unknown); // may be the echo of our own
    if (isBad(*report))
        return rowOf(sent, SendState::Refused, HoldReason::None, *report->error);
    Settlement::Row row = rowOf(sent, SendState::Accepted);
    row.cost = report->cost;
    return row;
}

/** No list of phones in the answer, or a group whose members we do not know: the count decides. */
Settlement::Row settleByCount(const SentRequest &sent, const SentRow &row, const SendReply &reply)
{
    const bool counted = isGroup(row.address) ? sent.rows.size() == 1 && reply.cnt > 0
        : sent.anyCount                       ? sent.rows.size() == 1 && reply.cnt > 0
                                              : reply.cnt == expectedOfAll(sent);
    Settlement::Row settled = rowOf(row, counted ? SendState::Accepted : SendState::Unknown);
    if (counted && sent.rows.size() == 1)
        settled.cost = reply.cost;
    return settled;
}

SendState stateOfAll(const QList<Settlement::Row> &rows)
{
    bool anyUnknown = false;
    for (const Settlement::Row &row : rows) {
        if (row.state == SendState::Accepted)
            return SendState::Accepted;
        anyUnknown = anyUnknown || row.state == SendState::Unknown;
    }
    return anyUnknown ? SendState::Unknown : SendState::Refused;
}

Outcome decideReply(const SentRequest &sent, const SendReply &reply)
{
    Outcome outcome;
    Settlement &settlement = outcome.settlement;
    settlement.by = SettledBy::Answer;
    settlement.httpStatus = reply.httpStatus;
    settlement.balance = reply.balance;
    const Reports reports = readReports(reply.phones);
    for (const SentRow &row : sent.rows) {
        const bool byReport = reply.hasPhones && !isGroup(row.address);
        settlement.rows.append(byReport ? settleByReport(row, reports) : settleByCount(sent, row, reply));
    }
    const bool group = sent.rows.size() == 1 && isGroup(sent.rows.constFirst().address);
    const int each = group ? int(qMin(reply.cnt, qint64(INT_MAX))) : countedEach(sent, settlement.rows, reply.cnt);
    for (qsizetype i = 0; i < settlement.rows.size(); ++i) {
        Settlement::Row &row = settlement.rows[i];
        if (row.state != SendState::Accepted)
            continue;
        row.parts = each > 0 ? each : expectedOf(sent, sent.rows[i]);
        row.replyCode = reply.code;
    }
    settlement.state = stateOfAll(settlement.rows);
    return outcome;
}

} // namespace

Outcome decide(const SentRequest &sent, const Result<SendReply> &answer, qint64 endedMs)
{
    Outcome outcome;
    if (!answer)
        outcome = decideError(sent, answer.error());
    else if (answer->id != sent.id.text()) // an answer to somebody else proves nothing about ours
        outcome = unknown(sent, Error { Error::Kind::Unanswered, {}, 0, answer->httpStatus, {} }, Queue::CountUnknown);
    else
        outcome = decideReply(sent, *answer);
    outcome.settlement.attempt = sent.attempt;
    outcome.settlement.endedMs = endedMs;
    return outcome;
}

} // namespace Visnyk::Outbox
