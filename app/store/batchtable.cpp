// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batchtable.h"

#include "base/logging.h"
#include "store/clause.h"
#include "store/messagerows.h"
#include "store/phonetable.h"
#include "store/place.h"
#include "store/texts.h"
#include "store/work.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList stringsFrom(const QString &json)
{
    QStringList strings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        strings << value.toString();
    return strings;
}

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
    info.requestsEach = row.small(16);
    info.personal = row.small(17) != 0;
    if (const QString mes = row.text(15); !mes.isEmpty())
        info.mes = stringsFrom(mes);
    else if (!info.personal)
        info.mes = QStringList { info.text };
    if (!info.personal && info.mes.size() != info.requestsEach)
        work.fail(Error::Kind::Storage, u"the database holds a batch with requests missing"_s);
    return info;
}

QString jsonOf(const QStringList &strings)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact));
}

qsizetype requestsEach(const NewBatch &batch)
{
    return std::max<qsizetype>(1, batch.mes.size());
}

/** Contradictions that would send the wrong words to somebody. */
Result<> checkContent(const NewBatch &batch)
{
    const bool isPersonal = !batch.texts.isEmpty();
    if (isPersonal && (batch.texts.size() != batch.addresses.size() || batch.partsOf.size() != batch.addresses.size()))
        return failure(Error::Kind::Input, u"every recipient needs a text of their own"_s);
    if (isPersonal && !batch.mes.isEmpty())
        return failure(Error::Kind::Input, u"personal texts are sent as they are"_s);
    return {};
}

bool isPlain(const NewBatch &batch)
{
    return batch.expectedCost.isEmpty() && batch.partsOf.isEmpty();
}

/** [1,2,3], or with expected costs and units of each [[1,1364000,1],[2,null,1]]. */
QString rowsOf(const NewBatch &batch, const QList<qint64> &phones, qsizetype from, qsizetype end)
{
    QString json(u'[');
    for (qsizetype i = from; i < end; ++i) {
        if (i > from)
            json += u',';
        const QString phone = QString::number(phones.at(i));
        if (isPlain(batch)) {
            json += phone;
            continue;
        }
        const auto price = batch.expectedCost.constFind(batch.addresses.at(i).text());
        json += u'[' % phone % u','
            % (price == batch.expectedCost.constEnd() ? u"null"_s : QString::number(price->micros())) % u','
            % QString::number(batch.partsOf.isEmpty() ? batch.partsEach : batch.partsOf.at(i)) % u']';
    }
    return json + u']';
}

void addOwnText(Work &work, MessageId message, qint64 phone, const QString &text)
{
    const QString folded = Texts::folded(text);
    work.expect(1,
        u"INSERT INTO own_text (message, text, folded, hash) SELECT id, ?, ?, ? FROM message WHERE id = ? AND phone = ?"_s,
        text, folded, Texts::hash(text), message, phone);
    work.run(u"INSERT INTO own_words (rowid, folded) VALUES (?, ?)"_s, message, folded);
}

} // namespace

Result<BatchId> BatchTable::add(const NewBatch &batch, const std::function<bool(qint64)> &progress)
{
    if (batch.addresses.isEmpty())
        return failure(Error::Kind::Input, u"a batch without recipients"_s);
    if (const auto sound = checkContent(batch); !sound)
        return failure(sound.error());
    if (const auto room = Place::checkFree(m_dir, Place::FreeNeeded); !room)
        return failure(room.error());
    if (!Place::makeBallast(m_dir))
        return failure(Error::Kind::Storage, u"not enough room on the disk: the reserve for answers cannot be made"_s);
    Result<BatchId> id = start(batch);
    if (!id)
        return id;
    Result<> done = m_connection.setBulk(true);
    if (done)
        done = fill(batch, *id, progress);
    if (const auto usual = m_connection.setBulk(false); !usual)
        qCWarning(lcStore) << "the database keeps its settings for many rows:" << usual.error().detail;
    if (done)
        return id;
    // What stays is incomplete: never sent, never shown, and removed by the next start.
    if (const auto gone = discard(m_connection, *id); !gone)
        qCWarning(lcStore) << "an incomplete batch stays until the next start:" << gone.error().detail;
    return failure(done.error());
}

Result<> BatchTable::fill(const NewBatch &batch, BatchId id, const std::function<bool(qint64)> &progress)
{
    const Result<QList<qint64>> phones = phonesOf(batch.addresses);
    if (!phones)
        return failure(phones.error());
    for (qsizetype from = 0; from < batch.addresses.size(); from += ChunkRows) {
        if (auto added = addChunk(batch, id, *phones, from); !added)
            return added;
        const qint64 rows = std::min<qint64>(from + ChunkRows, batch.addresses.size());
        if (progress && !progress(rows))
            return failure(Error::Kind::Cancelled, u"stopped while the batch was being stored"_s);
    }
    if (requestsEach(batch) > 1)
        if (auto added = addParts(batch, id); !added)
            return added;
    return complete(batch, id);
}

/** Sorted numbers go into neighbouring pages, so each transaction writes few of them. */
Result<QList<qint64>> BatchTable::phonesOf(const QList<Address> &addresses)
{
    QList<qsizetype> order(addresses.size());
    std::iota(order.begin(), order.end(), qsizetype { 0 });
    std::sort(order.begin(), order.end(),
        [&addresses](qsizetype a, qsizetype b) { return addresses.at(a).text() < addresses.at(b).text(); });
    QList<qint64> phones(addresses.size());
    for (qsizetype from = 0; from < order.size(); from += ChunkPhones) {
        const QList<qsizetype> chunk = order.sliced(from, std::min<qsizetype>(ChunkPhones, order.size() - from));
        QList<QString> texts;
        texts.reserve(chunk.size());
        for (const qsizetype each : chunk)
            texts << addresses.at(each).text();
        Work work(m_connection, Work::Kind::Write);
        const QList<qint64> ids = PhoneTable::idsOf(work, texts);
        if (auto done = work.finish(); !done)
            return failure(done.error());
        for (qsizetype i = 0; i < chunk.size(); ++i)
            phones[chunk.at(i)] = ids.at(i);
    }
    return phones;
}

Result<BatchId> BatchTable::start(const NewBatch &batch)
{
    const QString json = QString::fromUtf8(QJsonDocument(toJson(batch.draft)).toJson(QJsonDocument::Compact));
    // What was written for everybody is not what anybody gets: the words of personal texts are found in those alone.
    const QString &comment = batch.draft.options.comment;
    const QString folded = Texts::folded(batch.texts.isEmpty() ? QString(batch.text % u'\n' % comment) : comment);
    Work work(m_connection, Work::Kind::Write);
    const BatchId id = work.insert(
        u"INSERT INTO batch (public_id, account, kind, sender, comment, draft, text, folded, text_hash, state, hold,"
        " confirmed_cost, price_source, currency, parts_each, created_ms, hold_until_ms, at_ms,"
        " phones_above, mes, requests, personal)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        batch.publicId, batch.account.text(), QString(info(batch.draft.kind).name), batch.draft.options.sender,
        batch.draft.options.comment, json, batch.text, folded, Texts::hash(batch.text), batch.confirmedCost,
        batch.priceSource, batch.currency, batch.partsEach, batch.createdMs, batch.holdUntilMs, batch.atUtcMs,
        PhoneTable::lastId(work), batch.mes.isEmpty() ? QString() : jsonOf(batch.mes),
        static_cast<int>(requestsEach(batch)), batch.texts.isEmpty() ? 0 : 1);
    work.run(u"INSERT INTO batch_words (rowid, folded) VALUES (?, ?)"_s, id, folded);
    for (const Attachment &file : batch.draft.options.attachments)
        if (!file.sha256.isEmpty())
            work.run(u"INSERT OR IGNORE INTO batch_file VALUES (?, ?)"_s, file.sha256, id);
    Texts::noteClock(work, batch.createdMs);
    return work.finish(id);
}

Result<> BatchTable::addChunk(const NewBatch &batch, BatchId id, const QList<qint64> &phones, qsizetype from)
{
    const qsizetype end = std::min<qsizetype>(from + ChunkRows, phones.size());
    const QString columns = isPlain(batch) ? u"value, 1, ?2, NULL"_s : u"value ->> 0, 1, value ->> 2, value ->> 1"_s;
    Work work(m_connection, Work::Kind::Write);
    const qint64 last = MessageRows::lastId(work);
    work.expect(end - from,
        u"INSERT INTO message (id, batch, phone, state, parts, expected_cost, requests) SELECT ?5 + 1 + key, ?1, "_s
            % columns % u", ?4 FROM json_each(?3)"_s,
        id, batch.partsEach, rowsOf(batch, phones, from, end), static_cast<int>(requestsEach(batch)), last);
    if (!batch.texts.isEmpty())
        for (qsizetype i = from; i < end; ++i)
            addOwnText(work, last + 1 + (i - from), phones.at(i), batch.texts.at(i));
    // Counted from the rows themselves: later changes are counted by triggers, which would be too slow here.
    work.run(u"INSERT INTO batch_count (batch, state, messages, parts, cost)"
             " SELECT batch, state, count(*), sum(parts), sum(COALESCE(cost, 0)) FROM message NOT INDEXED"
             " WHERE id > ? AND batch = ? GROUP BY batch, state"
             " ON CONFLICT DO UPDATE SET messages = messages + excluded.messages, parts = parts + excluded.parts,"
             " cost = cost + excluded.cost, summed = 0"_s,
        last, id);
    return work.finish();
}

/**
 * The rows that are sent, when one message takes several requests: some people's first parts, then their second ones,
 * so that what belongs together arrives together.
 */
Result<> BatchTable::addParts(const NewBatch &batch, BatchId id)
{
    constexpr qint64 Together = 100; // people of one request
    const qint64 requests = requestsEach(batch);
    const int units = static_cast<int>(std::max<qint64>(1, batch.partsEach / requests));
    const qint64 step = std::max<qint64>(Together, ChunkRows / requests / Together * Together);
    qint64 first = 0;
    {
        Work work(m_connection, Work::Kind::Read);
        first = work.number(u"SELECT min(id) FROM message WHERE batch = ?"_s, id).value_or(0);
        if (auto done = work.finish(); !done)
            return done;
    }
    const qint64 end = first + batch.addresses.size();
    for (qint64 chunk = first; chunk < end; chunk += step) {
        Work work(m_connection, Work::Kind::Write);
        for (qint64 from = chunk; from < std::min(chunk + step, end); from += Together)
            for (int part = 1; part <= requests; ++part)
                work.expect(std::min(Together, end - from),
                    u"INSERT INTO message (batch, phone, state, parts, part) SELECT batch, phone, 1, ?, ? FROM message "
                    u"NOT INDEXED"
                    " WHERE id >= ? AND id < ? AND batch = ? AND part = 0 ORDER BY id"_s,
                    units, part, from, std::min(from + Together, end), id);
        if (auto done = work.finish(); !done)
            return done;
    }
    return {};
}

Result<> BatchTable::complete(const NewBatch &batch, BatchId id)
{
    const qint64 rows = batch.addresses.size();
    Work work(m_connection, Work::Kind::Write);
    const qint64 first = work.number(u"SELECT min(id) FROM message WHERE batch = ?"_s, id).value_or(0);
    const qint64 last = work.number(u"SELECT max(id) FROM message WHERE batch = ?"_s, id).value_or(0);
    const qint64 each = requestsEach(batch) > 1 ? requestsEach(batch) + 1 : 1;
    if (last - first + 1 != rows * each)
        work.fail(Error::Kind::Storage, u"the batch was not stored whole"_s);
    if (work.number(u"SELECT messages FROM batch_count WHERE batch = ? AND state = 1"_s, id) != rows)
        work.fail(Error::Kind::Storage, u"the batch was not stored whole"_s);
    work.expect(1, u"UPDATE batch SET state = 1, first_message = ?2, last_message = ?3 WHERE id = ?1 AND state = 0"_s,
        id, first, first + rows - 1);
    return work.finish();
}

Result<> BatchTable::discard(Connection &connection, BatchId id)
{
    qint64 above = 0;
    for (qint64 removed = ChunkRows; removed > 0;) {
        Work work(connection, Work::Kind::Write);
        above = work.number(u"SELECT phones_above FROM batch WHERE id = ? AND state = 0"_s, id).value_or(-1);
        if (above < 0)
            work.fail(Error::Kind::Storage, u"only an incomplete batch is thrown away"_s);
        const QList<MessageId> rows
            = work.numbers(u"SELECT id FROM message INDEXED BY message_batch WHERE batch = ? LIMIT ?"_s, id, ChunkRows);
        MessageRows::remove(work, rows);
        removed = rows.size();
        if (auto done = work.finish(); !done)
            return done;
    }
    for (bool more = true; more;) {
        Work work(connection, Work::Kind::Write);
        more = PhoneTable::removeUnused(work, above, ChunkRows);
        if (auto done = work.finish(); !done)
            return done;
    }
    Work work(connection, Work::Kind::Write);
    removeEmpty(work, { id });
    return work.finish();
}

void BatchTable::removeEmpty(Work &work, const QList<BatchId> &ids)
{
    const QString list = jsonList(ids);
    // The index of a table kept elsewhere must be told what it forgets, while that is still there.
    work.run(u"INSERT INTO batch_words (batch_words, rowid, folded) SELECT 'delete', id, folded FROM batch"
             " WHERE id IN (SELECT value FROM json_each(?))"_s,
        list);
    work.run(u"DELETE FROM batch WHERE id IN (SELECT value FROM json_each(?))"_s, list);
}

Result<QStringList> BatchTable::unusedFiles(const QStringList &candidates)
{
    QStringList unused;
    Work work(m_connection, Work::Kind::Read);
    for (const QString &sha256 : candidates) // what may yet be sent, be it again: all but the final states
        if (!work.number(u"SELECT f.batch FROM batch_file f JOIN batch b ON b.id = f.batch WHERE f.sha256 = ?"
                         " AND (b.state = 0 OR EXISTS (SELECT 1 FROM batch_count c WHERE c.batch = f.batch"
                         " AND c.messages > 0 AND c.state <= 5)) LIMIT 1"_s,
                sha256))
            unused << sha256;
    return work.finish(unused);
}

QList<BatchInfo> BatchTable::select(Work &work, const QString &condition, const QVariantList &values)
{
    QList<BatchInfo> found;
    work.eachOf([&](const Row &row) { found << batchFrom(work, row); },
        u"SELECT id, public_id, account, kind, draft, text, state, hold, confirmed_cost, price_source, currency,"
        " parts_each, created_ms, hold_until_ms, at_ms, mes, requests, personal FROM batch WHERE state <> 0 AND "_s
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
