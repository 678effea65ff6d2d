// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/answertable.h"

#include "store/checktable.h"
#include "store/messagerows.h"
#include "store/work.h"

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StatusAbsent = -3; // status.php: no such message
// The gateway may answer late and keeps what it delivered for a while only: it has forgotten a message of which it says
// several times in a row that there is none, or once when an operator would have given up (3 days).
constexpr int ForgottenAnswers = 5;
constexpr qint64 ForgottenAfterMs = qint64 { 60 } * 60 * 1000;
constexpr qint64 GivenUpAfterMs = 72 * ForgottenAfterMs;

// A Telegram message through a bot is asked about as such (status.php, `bot`).
constexpr auto HeadAndBot
    = "CASE WHEN m.part > 0 THEN (SELECT x.id FROM message x WHERE x.phone = m.phone AND x.batch = m.batch"
      " AND x.part = 0) ELSE 0 END, b.kind = 'telegram' AND COALESCE(b.draft ->> '$.options.bot.name', '') <> ''"_L1;

std::optional<qint64> wide(const std::optional<int> &number)
{
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

/** Counts "no such message" said of an accepted one; in the end it is not asked about any more. */
void forget(Work &work, const DeliveryUpdate &update, qint64 nowMs)
{
    work.expect(1, u"UPDATE message SET forgotten = CASE WHEN ?2 THEN forgotten + 1 ELSE 0 END WHERE id = ?1"_s,
        update.message, update.status == StatusAbsent ? 1 : 0);
    if (update.status == StatusAbsent)
        work.run(u"UPDATE message SET refresh = 0 WHERE id = ?1 AND refresh = 1 AND ?2 - max(sent_ms,"
                 " (SELECT COALESCE(at_ms, 0) FROM batch WHERE id = message.batch))"
                 " >= CASE WHEN forgotten >= ?3 THEN ?4 ELSE ?5 END"_s,
            update.message, nowMs, ForgottenAnswers, ForgottenAfterMs, GivenUpAfterMs);
}

/** Writes what an answer says of an accepted message; a code that says nothing of delivery leaves it as it was. */
void applyDelivery(Work &work, const DeliveryUpdate &update, qint64 nowMs)
{
    const auto delivery = deliveryFromStatus(update.status);
    const std::optional<qint64> state = delivery ? std::optional<qint64>(static_cast<qint64>(*delivery)) : std::nullopt;
    const std::optional<qint64> refresh = delivery ? std::optional<qint64>(isFinal(*delivery) ? 0 : 1) : std::nullopt;
    const bool isNews = work.number(u"SELECT status_code IS NOT ? OR err_code IS NOT ? FROM message WHERE id = ?"_s,
                            static_cast<qint64>(update.status), wide(update.err), update.message)
        == 1;
    work.expect(1,
        u"UPDATE message SET delivery = COALESCE(?2, delivery), refresh = COALESCE(?3, refresh), status_code = ?4,"
        " err_code = ?5, delivered_ms = COALESCE(?6, delivered_ms), cost = COALESCE(?7, cost),"
        " parts = COALESCE(?8, parts), checked_ms = ?9 WHERE id = ?1"_s,
        update.message, state, refresh, update.status, wide(update.err), update.lastMs, update.cost, wide(update.parts),
        nowMs);
    forget(work, update, nowMs);
    if (update.hlr && !update.hlr->isEmpty())
        CheckTable::write(work, update.message, *update.hlr);
    if (!isNews)
        return;
    // When it happened, as far as the gateway tells; its clock may be another one, but not before we sent or after now.
    const qint64 earliest
        = work.number(u"SELECT attempt_ended_ms FROM message WHERE id = ?"_s, update.message).value_or(nowMs);
    const qint64 happened = qBound(qMin(earliest, nowMs), update.lastMs.value_or(nowMs), nowMs);
    MessageRows::addEvent(work, update.message, MessageEvent::What::Delivery, happened, update.status,
        delivery ? toString(*delivery) : u"other"_s);
}

/** What one answer, or none, changes. */
void reconcileOne(Work &work, const ReconcileOutcome &outcome, qint64 nowMs)
{
    const MessageId message = outcome.item.message;
    if (!MessageRows::exists(work, message)) // closed and removed while the question was on the wire
        return;
    if (outcome.becomes && !mayMove(SendState::Unknown, *outcome.becomes)) {
        work.fail(Error::Kind::Storage, u"an unknown message cannot become "_s % toString(*outcome.becomes));
        return;
    }
    const bool isAbsent = outcome.status && outcome.status->status == StatusAbsent;
    const bool isStillUnknown
        = work.number(u"SELECT state FROM message WHERE id = ?"_s, message) == static_cast<qint64>(SendState::Unknown);
    if (isStillUnknown) {
        const std::optional<qint64> next
            = outcome.becomes || outcome.nextAskMs <= 0 ? std::nullopt : std::optional(outcome.nextAskMs);
        work.expect(1,
            u"UPDATE message SET asked = asked + 1, checked_ms = ?2, next_ask_ms = ?3,"
            " first_absent_ms = CASE WHEN ?4 AND first_absent_ms = 0 THEN ?2 ELSE first_absent_ms END"
            " WHERE id = ?1 AND state = 4"_s,
            message, nowMs, next, isAbsent ? 1 : 0);
        if (outcome.becomes)
            work.expect(1,
                u"UPDATE message SET state = ?2, settled_by = 2, refresh = ?2 = 6,"
                " sent_ms = CASE WHEN ?2 = 6 THEN attempt_ended_ms ELSE sent_ms END WHERE id = ?1 AND state = 4"_s,
                message, *outcome.becomes);
    }
    // A person may have closed the message while the question was on the wire: what was answered is still noted.
    MessageRows::addEvent(work, message, MessageEvent::What::StatusAsked, nowMs,
        outcome.status ? outcome.status->status : 0,
        !outcome.status ? u"no_answer"_s
            : isAbsent  ? u"absent"_s
                        : u"found"_s);
    if (isStillUnknown && outcome.becomes == SendState::Accepted && outcome.status) {
        DeliveryUpdate update = *outcome.status;
        update.message = message;
        applyDelivery(work, update, nowMs);
    }
}

} // namespace

Result<QList<ReconcileItem>> AnswerTable::toReconcile(const AccountId &account, qint64 nowMs, int limit)
{
    QList<ReconcileItem> found;
    Work work(m_connection, Work::Kind::Read);
    work.each(
        [&](const Row &row) {
            found << ReconcileItem { row.integer(0), row.integer(1), account, Address(row.text(2)),
                GatewayId(row.text(3)), row.integer(4), row.small(5), row.integer(6), row.integer(7), row.text(8),
                row.integer(9), row.small(10) != 0, row.integer(11) };
        },
        u"SELECT m.id, m.batch, p.address, r.gateway_id, m.attempt_ended_ms, m.asked, m.first_absent_ms, m.next_ask_ms,"
        " r.endpoint, "_s
            % HeadAndBot % u", COALESCE((SELECT max(a.started_ms) FROM attempt a WHERE a.request = r.id), 0)"_s
            % u" FROM message m INDEXED BY message_ask CROSS JOIN batch b ON b.id = m.batch CROSS JOIN phone p ON p.id "
              u"= "
              "m.phone"
              " CROSS JOIN request r ON r.id = m.request"
              " WHERE m.next_ask_ms <= ? AND m.state = 4 AND b.account = ? ORDER BY m.next_ask_ms, m.id LIMIT ?"_s,
        nowMs, account.text(), limit);
    return work.finish(found);
}

Result<> AnswerTable::recordReconciles(const QList<ReconcileOutcome> &outcomes, qint64 nowMs)
{
    Work work(m_connection, Work::Kind::Write);
    for (const ReconcileOutcome &outcome : outcomes)
        reconcileOne(work, outcome, nowMs);
    return work.finish();
}

Result<QList<DeliveryItem>> AnswerTable::toRefresh(const AccountId &account, qint64 checkedBeforeMs, int limit)
{
    QList<DeliveryItem> found;
    Work work(m_connection, Work::Kind::Read);
    work.each(
        [&](const Row &row) {
            found << DeliveryItem { row.integer(0), account, Address(row.text(1)), GatewayId(row.text(2)),
                row.integer(3), row.integer(4), row.text(5), row.integer(6), row.small(7) != 0 };
        },
        u"SELECT m.id, p.address, r.gateway_id, m.sent_ms, m.checked_ms, r.endpoint, "_s % HeadAndBot
            % u" FROM message m INDEXED BY message_refresh CROSS JOIN batch b ON b.id = m.batch CROSS JOIN phone p ON "
              u"p.id = "
              "m.phone"
              " CROSS JOIN request r ON r.id = m.request"
              " WHERE m.refresh = 1 AND m.checked_ms < ? AND m.state = 6 AND b.account = ?"
              " ORDER BY m.checked_ms, m.id LIMIT ?"_s,
        checkedBeforeMs, account.text(), limit);
    return work.finish(found);
}

Result<> AnswerTable::recordUnanswered(const QList<MessageId> &messages, qint64 nowMs)
{
    Work work(m_connection, Work::Kind::Write);
    for (const MessageId message : messages)
        work.run(u"UPDATE message SET checked_ms = ? WHERE id = ?"_s, nowMs, message); // unless it was removed
    return work.finish();
}

Result<> AnswerTable::recordDelivery(const QList<DeliveryUpdate> &updates, qint64 nowMs)
{
    Work work(m_connection, Work::Kind::Write);
    for (const DeliveryUpdate &update : updates) {
        const auto state = work.number(u"SELECT state FROM message WHERE id = ?"_s, update.message);
        if (!state)
            continue; // removed while the question was on the wire
        if (*state == static_cast<qint64>(SendState::Accepted))
            applyDelivery(work, update, nowMs);
        else
            work.fail(Error::Kind::Storage, u"only an accepted message has a delivery"_s);
    }
    return work.finish();
}

} // namespace Visnyk
