// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/startup.h"

#include "store/batchtable.h"
#include "store/work.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ClockSlackMs = qint64 { 6 } * 60 * 60 * 1000; // a clock kept in local time jumps by some hours

template <typename Value> void remember(Work &work, const QString &key, const Value &value)
{
    work.expect(1, u"INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s, key, value);
}

QString recalled(Work &work, const QString &key)
{
    return work.text(u"SELECT value FROM meta WHERE key = ?"_s, key).value_or(QString());
}

/** Six characters of RFC 4648 base32: part of every gateway id, so that two installations never make the same. */
QString newPrefix()
{
    static constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_L1;
    QString prefix;
    for (int i = 0; i < 6; ++i)
        prefix += QChar(alphabet[QRandomGenerator::system()->bounded(32)]);
    return prefix;
}

bool isCopy(Work &work, qint64 nowMs, const QByteArray &machineId)
{
    const QString machine = recalled(work, u"machine"_s);
    const bool otherMachine = !machine.isEmpty() && !machineId.isEmpty() && machine != QString::fromUtf8(machineId);
    const qint64 lastAttempt = work.number(u"SELECT started_ms FROM attempt ORDER BY id DESC LIMIT 1"_s).value_or(0);
    const qint64 last = std::max(recalled(work, u"last_ms"_s).toLongLong(), lastAttempt);
    const bool clockWentBack = last > nowMs + ClockSlackMs;
    return otherMachine || clockWentBack || !recalled(work, u"backup"_s).isEmpty();
}

Result<> removeIncomplete(Connection &connection)
{
    QList<BatchId> found;
    Work work(connection, Work::Kind::Read);
    work.each([&found](const Row &row) { found << row.integer(0); }, u"SELECT id FROM batch WHERE state = 0"_s);
    Result<> done = work.finish();
    for (const BatchId id : std::as_const(found))
        if (done)
            done = BatchTable::discard(connection, id);
    return done;
}

/** Whatever was on the wire when the last run died may have been accepted. */
qint64 doubtInFlight(Work &work, qint64 nowMs)
{
    work.run(u"INSERT INTO event (message, at_ms, what, state, note)"
             " SELECT id, ?, 6, 4, 'in_flight_at_start' FROM message WHERE state = 3 AND requests = 1"_s,
        nowMs);
    work.run(u"UPDATE attempt_message SET state = 4 WHERE attempt IN (SELECT id FROM attempt WHERE state = 3)"
             " AND state = 3"_s);
    work.run(u"UPDATE attempt SET state = 4, settled_by = 4, ended_ms = ? WHERE state = 3"_s, nowMs);
    const qint64 messages = work.number(u"SELECT count(*) FROM message WHERE state = 3 AND part = 0"_s).value_or(0);
    work.run(u"UPDATE message SET state = 4, settled_by = 4, attempt_ended_ms = ?1, asked = 0,"
             " first_absent_ms = 0, next_ask_ms = ?2 WHERE state = 3 AND requests = 1"_s,
        nowMs, nowMs + BatchTable::FirstAskMs);
    return messages;
}

qint64 holdCopy(Work &work, qint64 nowMs)
{
    work.run(u"INSERT INTO event (message, at_ms, what, state, note)"
             " SELECT id, ?, 6, 2, 'restored_copy' FROM message WHERE state = 1 AND requests = 1"_s,
        nowMs);
    // What was proven absent then may have been sent again from the original since: it is asked about anew.
    work.run(u"INSERT INTO event (message, at_ms, what, state, note)"
             " SELECT id, ?, 6, 4, 'restored_copy' FROM message WHERE state = 5 AND requests = 1"_s,
        nowMs);
    work.run(u"UPDATE message SET state = 4, settled_by = 4, attempt_ended_ms = ?1, asked = 0, first_absent_ms = 0,"
             " next_ask_ms = ?2 WHERE state = 5 AND requests = 1"_s,
        nowMs, nowMs + BatchTable::FirstAskMs);
    // Paused and stopped ones as well: neither the end of another pause nor a "Continue" without a warning must wake
    // what may have been sent from the original.
    work.run(u"UPDATE batch SET state = 2, hold = 7 WHERE state IN (1, 2, 3, 5)"
             " AND (id IN (SELECT batch FROM batch_count WHERE state IN (1, 2) AND messages > 0)"
             " OR id IN (SELECT batch FROM message WHERE state IN (1, 2) AND part > 0))"_s);
    const qint64 held
        = work.number(u"SELECT count(DISTINCT batch * 1000000000 + phone) FROM message WHERE state = 1"_s).value_or(0);
    work.run(u"UPDATE message SET state = 2, hold = 7, settled_by = 4 WHERE state = 1 AND requests = 1"_s);
    remember(work, u"prefix"_s, newPrefix());
    return held;
}

QList<BatchInfo> askAboutQueued(Work &work, bool mayResume)
{
    const QString queued = u" AND (id IN (SELECT batch FROM batch_count WHERE state = 1 AND messages > 0)"
                           " OR id IN (SELECT batch FROM message WHERE state = 1 AND part > 0))"_s;
    if (!mayResume)
        work.run(u"UPDATE batch SET state = 5 WHERE state = 1"_s % queued);
    return BatchTable::select(work, u"state = 5"_s % queued, {});
}

} // namespace

Result<StartReport> Startup::beginRun(qint64 nowMs, const QByteArray &machineId)
{
    if (const Result<> removed = removeIncomplete(m_connection); !removed)
        return failure(removed.error());
    StartReport report;
    Work work(m_connection, Work::Kind::Write);
    const QString ended = recalled(work, u"ended"_s);
    const bool mayResume = ended == "resume"_L1;
    const qint64 lastEpoch = recalled(work, u"epoch"_s).toLongLong();
    const qint64 epoch = lastEpoch + 1;
    const bool wasCopied = isCopy(work, nowMs, machineId) || m_mark.contradicts(lastEpoch, !ended.isEmpty());

    report.becameUnknown = doubtInFlight(work, nowMs);
    if (wasCopied)
        report.heldCopy = holdCopy(work, nowMs);
    report.interrupted = askAboutQueued(work, mayResume);

    remember(work, u"epoch"_s, epoch);
    remember(work, u"last_ms"_s, nowMs);
    if (!machineId.isEmpty())
        remember(work, u"machine"_s, QString::fromUtf8(machineId));
    if (recalled(work, u"prefix"_s).isEmpty())
        remember(work, u"prefix"_s, newPrefix());
    work.run(u"DELETE FROM meta WHERE key IN ('backup', 'ended')"_s);
    if (const Result<> done = work.finish(); !done)
        return failure(done.error());
    m_mark.write(epoch, false);
    m_connection.setEpoch(epoch);
    report.epoch = static_cast<quint64>(epoch);
    return report;
}

Result<> Startup::endRun(bool resumeByItself)
{
    Work work(m_connection, Work::Kind::Write);
    remember(work, u"ended"_s, resumeByItself ? u"resume"_s : u"clean"_s);
    Result<> done = work.finish();
    if (done)
        m_mark.write(m_connection.epoch(), true);
    return done;
}

Result<QString> Startup::installationPrefix()
{
    Work work(m_connection, Work::Kind::Write);
    QString prefix = recalled(work, u"prefix"_s);
    if (prefix.isEmpty()) {
        prefix = newPrefix();
        remember(work, u"prefix"_s, prefix);
    }
    return work.finish(prefix);
}

} // namespace Visnyk
