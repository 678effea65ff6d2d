// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batchtable.h"

#include "base/logging.h"
#include "store/place.h"
#include "store/texts.h"
#include "store/work.h"

#include <QJsonDocument>

#include <algorithm>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

BatchInfo batchFrom(Work &work, const Row &row)
{
    BatchInfo info;
    info.id = row.integer(0);
    info.publicId = row.text(1);
    info.account = AccountId(row.text(2));
    const auto kind = kindFromName(row.text(3));
    const auto draft = draftFromJson(QJsonDocument::fromJson(row.text(4).toUtf8()).object());
    if (!kind || !draft)
        work.fail(Error::Kind::Storage, u"the database holds a batch this program cannot read"_s);
    else {
        info.kind = *kind;
        info.draft = *draft;
    }
    info.text = row.text(5);
    info.state = row.as<BatchState>(6);
    info.holdReason = row.as<HoldReason>(7);
    info.confirmedCost = row.money(8);
    info.priceSource = row.as<PriceSource>(9);
    info.currency = row.text(10);
    info.partsEach = row.small(11);
    info.createdMs = row.integer(12);
    info.holdUntilMs = row.integer(13);
    info.atUtcMs = row.maybe(14);
    return info;
}

qint64 phoneId(Work &work, const QString &address)
{
    if (const auto known = work.number(u"SELECT id FROM phone WHERE address = ?"_s, address))
        return *known;
    const QString digits = Texts::digits(address);
    const qint64 id = work.insert(u"INSERT INTO phone (address, digits) VALUES (?, ?)"_s, address, digits);
    work.run(u"INSERT INTO phone_digits (rowid, digits) VALUES (?, ?)"_s, id, digits);
    return id;
}

} // namespace

Result<BatchId> BatchTable::add(const NewBatch &batch, const std::function<bool(qint64)> &progress)
{
    if (batch.addresses.isEmpty())
        return failure(Error::Kind::Input, u"a batch without recipients"_s);
    if (const auto room = Place::checkFree(m_dir, Place::FreeNeeded); !room)
        return failure(room.error());
    Place::makeBallast(m_dir);
    Result<BatchId> id = start(batch);
    if (!id)
        return id;
    Result<> done;
    for (qsizetype from = 0; done && from < batch.addresses.size(); from += ChunkRows) {
        done = addChunk(batch, *id, from);
        const qint64 rows = std::min<qint64>(from + ChunkRows, batch.addresses.size());
        if (done && progress && !progress(rows))
            done = failure(Error::Kind::Cancelled, u"stopped while the batch was being stored"_s);
    }
    if (done)
        done = complete(*id, batch.addresses.size());
    if (done)
        return id;
    discard(*id);
    return failure(done.error());
}

Result<BatchId> BatchTable::start(const NewBatch &batch)
{
    const QString json = QString::fromUtf8(QJsonDocument(toJson(batch.draft)).toJson(QJsonDocument::Compact));
    Work work(m_connection, Work::Kind::Write);
    const BatchId id = work.insert(
        u"INSERT INTO batch (public_id, account, kind, sender, comment, draft, text, folded, text_hash, state, hold,"
        " confirmed_cost, price_source, currency, parts_each, created_ms, hold_until_ms, at_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?)"_s,
        batch.publicId, batch.account.text(), QString(info(batch.draft.kind).name), batch.draft.options.sender,
        batch.draft.options.comment, json, batch.text, Texts::folded(batch.text), Texts::hash(batch.text),
        batch.confirmedCost, batch.priceSource, batch.currency, batch.partsEach, batch.createdMs, batch.holdUntilMs,
        batch.atUtcMs);
    work.run(u"INSERT INTO batch_words (rowid, folded) VALUES (?, ?)"_s, id, Texts::folded(batch.text));
    Texts::noteClock(work, batch.createdMs);
    return work.finish(id);
}

Result<> BatchTable::addChunk(const NewBatch &batch, BatchId id, qsizetype from)
{
    const qsizetype end = std::min<qsizetype>(from + ChunkRows, batch.addresses.size());
    Work work(m_connection, Work::Kind::Write);
    for (qsizetype i = from; work.ok() && i < end; ++i) {
        const QString &address = batch.addresses.at(i).text();
        const auto price = batch.expectedCost.constFind(address);
        const std::optional<Money> expected
            = price == batch.expectedCost.constEnd() ? std::nullopt : std::optional(*price);
        work.expect(1, u"INSERT INTO message (batch, phone, state, parts, expected_cost) VALUES (?, ?, 1, ?, ?)"_s, id,
            phoneId(work, address), batch.partsEach, expected);
    }
    return work.finish();
}

Result<> BatchTable::complete(BatchId id, qint64 rows)
{
    Work work(m_connection, Work::Kind::Write);
    if (work.number(u"SELECT messages FROM batch_count WHERE batch = ? AND state = 1"_s, id) != rows)
        work.fail(Error::Kind::Storage, u"the batch was not stored whole"_s);
    work.expect(1,
        u"UPDATE batch SET state = 1,"
        " first_message = (SELECT min(id) FROM message WHERE batch = ?1),"
        " last_message = (SELECT max(id) FROM message WHERE batch = ?1) WHERE id = ?1 AND state = 0"_s,
        id);
    return work.finish();
}

void BatchTable::discard(BatchId id)
{
    Work work(m_connection, Work::Kind::Write);
    remove(work, id);
    // What stays is incomplete: never sent, never shown, and removed by the next start.
    if (const auto done = work.finish(); !done)
        qCWarning(lcStore) << "an incomplete batch stays until the next start:" << done.error().detail;
}

void BatchTable::remove(Work &work, BatchId id)
{
    QList<qint64> phones;
    work.each(
        [&phones](const Row &row) { phones << row.integer(0); }, u"SELECT phone FROM message WHERE batch = ?"_s, id);
    work.run(u"DELETE FROM message WHERE batch = ?"_s, id);
    // The index of a table kept elsewhere must be told what it forgets, while that is still there.
    work.run(u"INSERT INTO batch_words (batch_words, rowid, folded) SELECT 'delete', id, folded FROM batch"
             " WHERE id = ?"_s,
        id);
    work.run(u"DELETE FROM batch WHERE id = ?"_s, id);
    const QString unused = u" FROM phone WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM message WHERE phone = ?1)"_s;
    for (const qint64 phone : std::as_const(phones)) {
        work.run(
            u"INSERT INTO phone_digits (phone_digits, rowid, digits) SELECT 'delete', id, digits"_s % unused, phone);
        work.run(u"DELETE"_s % unused, phone);
    }
}

QList<BatchInfo> BatchTable::select(Work &work, const QString &condition, const QVariantList &values)
{
    QList<BatchInfo> found;
    work.eachOf([&](const Row &row) { found << batchFrom(work, row); },
        u"SELECT id, public_id, account, kind, draft, text, state, hold, confirmed_cost, price_source, currency,"
        " parts_each, created_ms, hold_until_ms, at_ms FROM batch WHERE state <> 0 AND "_s
            % condition % u" ORDER BY id"_s,
        values);
    return found;
}

Result<BatchInfo> BatchTable::one(BatchId id)
{
    Work work(m_connection, Work::Kind::Read);
    const QList<BatchInfo> found = select(work, u"id = ?"_s, { id });
    if (found.isEmpty())
        work.fail(Error::Kind::NotFound, u"no batch "_s % QString::number(id));
    return work.finish(found.value(0));
}

Result<std::optional<BatchId>> BatchTable::byPublicId(const QString &publicId)
{
    Work work(m_connection, Work::Kind::Read);
    const std::optional<BatchId> id
        = work.number(u"SELECT id FROM batch WHERE public_id = ? AND state <> 0"_s, publicId);
    return work.finish(id);
}

Result<QList<BatchInfo>> BatchTable::open(qint64 sinceMs)
{
    Work work(m_connection, Work::Kind::Read);
    const QList<BatchInfo> found = select(work,
        u"id IN (SELECT batch FROM batch_count WHERE messages > 0 AND state <= 5"
        " UNION SELECT id FROM batch WHERE created_ms >= ?)"_s,
        { sinceMs });
    return work.finish(found);
}

Result<BatchProgress> BatchTable::progress(BatchId id)
{
    BatchProgress progress;
    progress.batch = id;
    Work work(m_connection, Work::Kind::Read);
    work.each(
        [&progress](const Row &row) {
            if (row.integer(1) > 0)
                progress.counts.insert(row.as<SendState>(0), row.integer(1));
            progress.spent = progress.spent + Money::fromMicros(row.integer(2));
        },
        u"SELECT state, messages, cost FROM batch_count WHERE batch = ?"_s, id);
    if (progress.counts.isEmpty())
        work.fail(Error::Kind::NotFound, u"no batch "_s % QString::number(id));
    return work.finish(progress);
}

Result<> BatchTable::setState(BatchId id, BatchState state, HoldReason reason)
{
    Work work(m_connection, Work::Kind::Write);
    if (state == BatchState::Incomplete)
        work.fail(Error::Kind::Input, u"a stored batch cannot become incomplete"_s);
    work.expect(1, u"UPDATE batch SET state = ?, hold = ? WHERE id = ? AND state <> 0"_s, state, reason, id);
    return work.finish();
}

} // namespace Visnyk
