// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/historypage.h"

#include "store/work.h"

#include <algorithm>
#include <functional>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int BatchesAtOnce = 500;

struct BatchRange
{
    qint64 id;
    qint64 first;
    qint64 last;
};

} // namespace

HistoryPageQuery::HistoryPageQuery(
    Work &work, const HistoryFilter &filter, const SearchTerms &terms, qint64 before, int limit)
    : m_work(work)
    , m_filter(filter)
    , m_terms(terms)
    , m_before(before)
    , m_limit(limit)
{
}

QList<MessageId> HistoryPageQuery::merged(QList<MessageId> ids, int limit)
{
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.resize(std::distance(ids.begin(), std::unique(ids.begin(), ids.end())));
    return ids.mid(0, limit);
}

QList<MessageId> HistoryPageQuery::ids()
{
    if (!m_terms.digits.isEmpty() || !m_terms.group.isEmpty())
        if (const auto phones = fewPhones(m_work, m_terms))
            return byPhones(*phones);
    if (!m_terms.words.isEmpty())
        return merged(byBatches() + byOwnTexts(), m_limit);
    if (Clause::asksBatch(m_filter, m_terms))
        return byBatches();
    if (!m_filter.deliveries.isEmpty() && !m_filter.deliveries.contains(DeliveryState::None))
        return byDelivery();
    if (!m_filter.states.isEmpty())
        return byState();
    Clause clause = Clause::ofBatch(m_filter, m_terms);
    clause.add(Clause::ofMessage(m_filter)).add(Clause::ofPhone(m_terms));
    return read(u"message m CROSS JOIN batch b ON b.id = m.batch"_s % phoneJoin(), clause, m_limit);
}

QString HistoryPageQuery::phoneJoin() const
{
    const bool asksPhone = !m_terms.digits.isEmpty() || !m_terms.group.isEmpty();
    return asksPhone ? u" CROSS JOIN phone p ON p.id = m.phone"_s : QString();
}

QList<MessageId> HistoryPageQuery::read(const QString &from, const Clause &clause, int limit)
{
    QList<MessageId> found;
    Clause all(u"m.id < ?"_s, { m_before });
    all.add(clause);
    m_work.eachOf([&found](const Row &row) { found << row.integer(0); },
        u"SELECT m.id FROM "_s % from % u" WHERE "_s % all.sql() % u" ORDER BY m.id DESC LIMIT ?"_s,
        QVariantList(all.values()) << limit);
    return found;
}

QList<MessageId> HistoryPageQuery::byPhones(const QList<qint64> &phones)
{
    if (phones.isEmpty())
        return {};
    Clause clause(u"m.phone IN (SELECT value FROM json_each(?))"_s, { jsonList(phones) });
    clause.add(Clause::ofMessage(m_filter)); // the index has compared the numbers already
    const QString messages = u"message m INDEXED BY message_phone"_s;
    if (Clause::asksBatch(m_filter, m_terms))
        return read(messages % u" CROSS JOIN batch b ON b.id = m.batch"_s,
            clause.add(Clause::ofBatch(m_filter, m_terms)), m_limit);
    // Thousands may match: the newest of them are found in the index alone.
    clause.add(u"m.batch NOT IN (SELECT id FROM batch INDEXED BY batch_incomplete WHERE state = 0)"_s);
    return read(messages, clause, m_limit);
}

QList<MessageId> HistoryPageQuery::byBatches()
{
    const QString words = Clause::wordsQuery(m_terms);
    Clause clause = Clause::ofBatch(m_filter, m_terms);
    clause.add(u"b.first_message < ?"_s, { m_before });
    if (!m_filter.states.isEmpty())
        clause.add(u"EXISTS (SELECT 1 FROM batch_count c WHERE c.batch = b.id AND c.messages > 0 AND c.state IN ("_s
            % numberList(m_filter.states) % u"))"_s);
    if (!words.isEmpty())
        clause.add(u"w.folded MATCH ?"_s, { words });
    const QString sql = words.isEmpty()
        ? u"SELECT b.id, b.first_message, b.last_message FROM batch b WHERE b.id < ? AND "_s % clause.sql()
            % u" ORDER BY b.id DESC LIMIT ?"_s
        : u"SELECT b.id, b.first_message, b.last_message FROM batch_words w CROSS JOIN batch b ON b.id = w.rowid"
          " WHERE w.rowid < ? AND "_s
            % clause.sql() % u" ORDER BY w.rowid DESC LIMIT ?"_s;

    QList<MessageId> found;
    // Later batches have higher ids: begin with the one that holds the row before.
    qint64 below
        = m_work.number(u"SELECT batch + 1 FROM message WHERE id < ? ORDER BY id DESC LIMIT 1"_s, m_before).value_or(0);
    int wanted = std::min(m_limit, BatchesAtOnce); // enough when every batch has a message to show
    for (bool more = true; more && m_work.ok() && found.size() < m_limit; wanted = BatchesAtOnce) {
        QList<BatchRange> batches;
        m_work.eachOf(
            [&batches](const Row &row) {
                batches << BatchRange { row.integer(0), row.integer(1), row.integer(2) };
            },
            sql, (QVariantList() << below) + clause.values() + (QVariantList() << wanted));
        more = batches.size() == wanted;
        for (const BatchRange &batch : std::as_const(batches)) {
            below = batch.id;
            if (found.size() >= m_limit)
                break;
            found << ofBatch(batch.id, batch.first, batch.last, m_limit - static_cast<int>(found.size()));
        }
    }
    return found;
}

/** Words of personal texts belong to messages and not to batches. */
QList<MessageId> HistoryPageQuery::byOwnTexts()
{
    const QString words = Clause::wordsQuery(m_terms);
    Clause clause(u"o.message < ?"_s, { m_before });
    if (!words.isEmpty())
        clause.add(u"w.folded MATCH ?"_s, { words });
    clause.add(Clause::ofOwnText(m_filter, m_terms)).add(Clause::ofMessage(m_filter)).add(Clause::ofPhone(m_terms));
    const QString texts
        = words.isEmpty() ? u"own_text o"_s : u"own_words w CROSS JOIN own_text o ON o.message = w.rowid"_s;
    QList<MessageId> found;
    m_work.eachOf([&found](const Row &row) { found << row.integer(0); },
        u"SELECT o.message FROM "_s % texts
            % u" CROSS JOIN message m ON m.id = o.message CROSS JOIN batch b ON b.id = m.batch"_s % phoneJoin()
            % u" WHERE "_s % clause.sql() % u" ORDER BY "_s % (words.isEmpty() ? u"o.message"_s : u"w.rowid"_s)
            % u" DESC LIMIT ?"_s,
        QVariantList(clause.values()) << m_limit);
    return found;
}

QList<MessageId> HistoryPageQuery::ofBatch(qint64 batch, qint64 first, qint64 last, int limit)
{
    Clause common = Clause::ofMessage(m_filter);
    common.add(Clause::ofPhone(m_terms));
    if (m_filter.states.isEmpty()) {
        // Neighbouring ids: the table itself is the index.
        Clause clause(u"m.id BETWEEN ? AND ?"_s, { first, last });
        return read(u"message m NOT INDEXED"_s % phoneJoin(), clause.add(common), limit);
    }
    QList<MessageId> found;
    for (const SendState state : m_filter.states) {
        // Parts have higher ids than what people see: they are not even looked at.
        Clause clause(u"m.batch = ? AND m.state = ? AND m.id <= ?"_s, { batch, static_cast<int>(state), last });
        found << read(u"message m INDEXED BY message_batch"_s % phoneJoin(), clause.add(common), limit);
    }
    return merged(found, limit);
}

QList<MessageId> HistoryPageQuery::byDelivery()
{
    QList<MessageId> found;
    Clause common = Clause::ofBatch(m_filter, m_terms);
    common.add(Clause::ofMessage(m_filter)).add(Clause::ofPhone(m_terms));
    for (const DeliveryState delivery : m_filter.deliveries) {
        Clause clause(u"m.delivery = ? AND m.delivery > 0"_s, { static_cast<int>(delivery) });
        found << read(u"message m INDEXED BY message_delivery CROSS JOIN batch b ON b.id = m.batch"_s % phoneJoin(),
            clause.add(common), m_limit);
    }
    return merged(found, m_limit);
}

QList<MessageId> HistoryPageQuery::byState()
{
    QList<MessageId> found;
    Clause common = Clause::ofBatch(m_filter, m_terms);
    common.add(Clause::ofMessage(m_filter)).add(Clause::ofPhone(m_terms));
    for (const SendState state : m_filter.states) {
        Clause clause(u"m.state = ?"_s, { static_cast<int>(state) });
        found << read(u"message m INDEXED BY message_state CROSS JOIN batch b ON b.id = m.batch"_s % phoneJoin(),
            clause.add(common), m_limit);
    }
    return merged(found, m_limit);
}

} // namespace Visnyk
