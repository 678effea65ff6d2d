// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/historyqueries.h"

#include "store/clause.h"
#include "store/historypage.h"
#include "store/messagerows.h"
#include "store/summary.h"
#include "store/work.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

void addSums(Work &work, HistoryTotals &totals, const QString &sql, const QVariantList &values)
{
    work.eachOf(
        [&totals](const Row &row) {
            if (row.integer(2) == 0)
                return; // nothing is in this state any more
            totals.byState[row.as<SendState>(0)] += row.integer(2);
            totals.messages += row.integer(2);
            totals.parts += row.integer(3);
            if (const Money cost = Money::fromMicros(row.integer(4)); cost != Money()) {
                Money &sum = totals.costByCurrency[row.text(1)];
                sum = sum + cost;
            }
        },
        sql, values);
}

/** Sums of whole batches come from the counts kept with every change, without touching a message. */
void addBatchSums(Work &work, HistoryTotals &totals, const HistoryFilter &filter, const SearchTerms &terms)
{
    Clause clause = Clause::ofBatch(filter, terms);
    if (const QString words = Clause::wordsQuery(terms); !words.isEmpty())
        clause.add(u"b.id IN (SELECT rowid FROM batch_words WHERE batch_words MATCH ?)"_s, { words });
    if (!filter.states.isEmpty())
        clause.add(u"c.state IN ("_s % numberList(filter.states) % u')');
    addSums(work, totals,
        u"SELECT c.state, b.currency, sum(c.messages), sum(c.parts), sum(c.cost) FROM batch b"
        " CROSS JOIN batch_count c ON c.batch = b.id WHERE "_s
            % clause.sql() % u" GROUP BY c.state, b.currency"_s,
        clause.values());
}

/** Everything, or what was made in some time: from the sums of days and hours, and from batches at the ends. */
void addSummary(Work &work, HistoryTotals &totals, const HistoryFilter &filter)
{
    const QList<Summary::Stretch> stretches = Summary::stretches(filter.sinceMs, filter.untilMs);
    for (const Summary::Stretch &stretch : stretches) {
        const bool isPartOfHour = stretch.span == 1;
        Clause clause = isPartOfHour
            ? Clause(u"b.created_ms >= ? AND b.created_ms < ? AND b.state <> 0"_s, { stretch.first, stretch.last })
            : Clause(u"c.span = ? AND c.number >= ? AND c.number < ?"_s, { stretch.span, stretch.first, stretch.last });
        const QString table = isPartOfHour ? u"b."_s : u"c."_s;
        if (!filter.account.isEmpty())
            clause.add(table % u"account = ?"_s, { filter.account.text() });
        if (filter.kind)
            clause.add(table % u"kind = ?"_s, { QString(info(*filter.kind).name) });
        if (!filter.states.isEmpty())
            clause.add(u"c.state IN ("_s % numberList(filter.states) % u')');
        const QString from = isPartOfHour
            ? u"batch b INDEXED BY batch_created CROSS JOIN batch_count c ON c.batch = b.id"_s
            : u"summary c"_s;
        addSums(work, totals,
            u"SELECT c.state, "_s % table % u"currency, sum(c.messages), sum(c.parts), sum(c.cost) FROM "_s % from
                % u" WHERE "_s % clause.sql() % u" GROUP BY 1, 2"_s,
            clause.values());
    }
}

/** @p except: messages that another way of matching has counted already. */
void addMessageSums(
    Work &work, HistoryTotals &totals, const HistoryFilter &filter, const SearchTerms &terms, const SearchTerms &except)
{
    Clause clause;
    QString index;
    if (!terms.digits.isEmpty() || !terms.group.isEmpty())
        if (const auto phones = fewPhones(work, terms)) {
            index = u" INDEXED BY message_phone"_s;
            clause.add(u"m.phone IN (SELECT value FROM json_each(?))"_s, { jsonList(*phones) });
        }
    if (const QString words = Clause::wordsQuery(terms); !words.isEmpty())
        clause.add(u"m.batch IN (SELECT rowid FROM batch_words WHERE batch_words MATCH ?)"_s, { words });
    clause.add(Clause::ofBatch(filter, terms)).add(Clause::ofMessage(filter)).add(Clause::ofPhone(terms));
    const Clause counted = Clause::ofPhone(except);
    if (!counted.sql().isEmpty())
        clause.add(u"NOT "_s % counted.sql(), counted.values());
    const QString phone = Clause::ofPhone(terms).sql() % counted.sql();
    addSums(work, totals,
        u"SELECT m.state, b.currency, count(*), sum(m.parts), sum(m.cost) FROM message m"_s % index
            % u" JOIN batch b ON b.id = m.batch"_s % (phone.isEmpty() ? u""_s : u" JOIN phone p ON p.id = m.phone"_s)
            % u" WHERE "_s % clause.sql() % u" GROUP BY m.state, b.currency"_s,
        clause.values());
}

/** Sums of the messages whose personal text has the words. */
void addOwnTextSums(
    Work &work, HistoryTotals &totals, const HistoryFilter &filter, const SearchTerms &terms, const SearchTerms &except)
{
    Clause clause;
    if (const QString words = Clause::wordsQuery(terms); !words.isEmpty())
        clause.add(u"o.message IN (SELECT rowid FROM own_words WHERE own_words MATCH ?)"_s, { words });
    clause.add(Clause::ofOwnText(filter, terms)).add(Clause::ofMessage(filter));
    const Clause counted = Clause::ofPhone(except);
    if (!counted.sql().isEmpty())
        clause.add(u"NOT "_s % counted.sql(), counted.values());
    addSums(work, totals,
        u"SELECT m.state, b.currency, count(*), sum(m.parts), sum(m.cost) FROM own_text o"
        " CROSS JOIN message m ON m.id = o.message CROSS JOIN batch b ON b.id = m.batch"
        " CROSS JOIN phone p ON p.id = m.phone WHERE "_s
            % clause.sql() % u" GROUP BY m.state, b.currency"_s,
        clause.values());
}

// A message, and the rows of its requests when it needs several.
constexpr auto Rows = "message head CROSS JOIN message m ON m.phone = head.phone AND m.batch = head.batch"_L1;
constexpr auto OfRows = "head.id = ? AND (m.id = head.id OR head.requests > 1)"_L1;

QList<MessageEvent> attemptEvents(Work &work, MessageId id)
{
    QList<MessageEvent> events;
    work.each(
        [&events](const Row &row) {
            MessageEvent event { row.integer(0), MessageEvent::What::Attempt, row.small(2), SendState::InFlight, 0, 0,
                u"attempt"_s, row.small(7) };
            events << event;
            if (row.integer(1) == 0)
                return;
            event.atMs = row.integer(1);
            event.what = MessageEvent::What::Answer;
            event.state = row.as<SendState>(3);
            event.code = row.small(4);
            event.httpStatus = row.small(5);
            event.note = toString(event.state);
            if (row.as<SettledBy>(6) != SettledBy::Start) // that one has an event of its own
                events << event;
        },
        u"SELECT a.started_ms, a.ended_ms, a.number, x.state, x.code, a.http_status, a.settled_by, m.part FROM "_s
            % Rows % u" CROSS JOIN attempt_message x ON x.message = m.id JOIN attempt a ON a.id = x.attempt WHERE "_s
            % OfRows % u" ORDER BY a.id"_s,
        id);
    return events;
}

} // namespace

Result<HistoryPage> HistoryQueries::page(const HistoryFilter &filter, std::optional<MessageId> before, int limit)
{
    HistoryPage page;
    if (limit <= 0)
        return page;
    const qint64 below = before.value_or(std::numeric_limits<qint64>::max());
    QList<MessageId> ids;
    Work work(m_connection, Work::Kind::Read);
    const QList<SearchTerms> ways = waysOf(filter.search);
    for (const SearchTerms &terms : ways) // one more than asked tells whether there is a next page
        ids << HistoryPageQuery(work, filter, terms, below, limit + 1).ids();
    ids = HistoryPageQuery::merged(ids, limit + 1);
    if (ids.size() > limit) {
        ids.removeLast();
        page.next = ids.last();
    }
    page.rows = MessageRows::byIds(work, ids);
    return work.finish(page);
}

Result<HistoryTotals> HistoryQueries::totals(const HistoryFilter &filter)
{
    HistoryTotals totals;
    SearchTerms counted;
    Work work(m_connection, Work::Kind::Read);
    if (Summary::canAnswer(filter)) {
        addSummary(work, totals, filter);
        return work.finish(totals);
    }
    const QList<SearchTerms> ways = waysOf(filter.search);
    for (const SearchTerms &terms : ways) {
        const bool isOfBatch = terms.digits.isEmpty() && terms.group.isEmpty();
        if (isOfBatch && filter.deliveries.isEmpty() && counted.isEmpty())
            addBatchSums(work, totals, filter, terms);
        else
            addMessageSums(work, totals, filter, terms, counted);
        if (!terms.words.isEmpty())
            addOwnTextSums(work, totals, filter, terms, counted);
        counted = terms;
    }
    return work.finish(totals);
}

Result<MessageInfo> HistoryQueries::message(MessageId id)
{
    Work work(m_connection, Work::Kind::Read);
    const QList<MessageInfo> found
        = MessageRows::select(work, MessageRows::TextOf::People, u"m.id = ? AND b.state <> 0"_s, { id });
    if (found.isEmpty())
        work.fail(Error::Kind::NotFound, u"no message "_s % QString::number(id));
    return work.finish(found.value(0));
}

Result<QList<MessageEvent>> HistoryQueries::events(MessageId id)
{
    QList<MessageEvent> events;
    Work work(m_connection, Work::Kind::Read);
    work.each(
        [&events](const Row &row) {
            events << MessageEvent { row.integer(0), MessageEvent::What::Queued, 0, SendState::Queued, 0, 0,
                u"queued"_s };
        },
        u"SELECT b.created_ms FROM message m JOIN batch b ON b.id = m.batch WHERE m.id = ?"_s, id);
    if (events.isEmpty())
        work.fail(Error::Kind::NotFound, u"no message "_s % QString::number(id));
    events << attemptEvents(work, id);
    work.each(
        [&events](const Row &row) {
            events << MessageEvent { row.integer(0), row.as<MessageEvent::What>(1), 0, row.as<SendState>(2),
                row.small(3), 0, row.text(4), row.small(5) };
        },
        u"SELECT e.at_ms, e.what, e.state, e.code, e.note, m.part FROM "_s % Rows
            % u" JOIN event e ON e.message = m.id WHERE "_s % OfRows % u" ORDER BY e.id"_s,
        id);
    std::stable_sort(
        events.begin(), events.end(), [](const MessageEvent &a, const MessageEvent &b) { return a.atMs < b.atMs; });
    return work.finish(events);
}

namespace {

/** Addresses that @p text went, or may go, to. */
QSet<QString> sentTo(Work &work, const QString &text, qint64 sinceMs)
{
    QSet<QString> sent;
    if (text.isEmpty()) // a check of a number or octets: nothing is there to compare
        return sent;
    // Whatever is, or may be, or is about to be in somebody's phone: queued, in flight, unknown, accepted, closed.
    work.each([&sent](const Row &row) { sent.insert(row.text(0)); },
        u"SELECT p.address FROM batch b CROSS JOIN message m ON m.id BETWEEN b.first_message AND b.last_message"
        " CROSS JOIN phone p ON p.id = m.phone WHERE b.text_hash = ?1 AND b.state <> 0"
        " AND (b.created_ms >= ?2 OR m.sent_ms >= ?2) AND m.state IN (1, 3, 4, 6, 9)"_s,
        Texts::hash(text), sinceMs);
    work.each([&sent](const Row &row) { sent.insert(row.text(0)); },
        u"SELECT p.address FROM own_text o CROSS JOIN message m ON m.id = o.message CROSS JOIN batch b ON b.id = "
        u"m.batch"
        " CROSS JOIN phone p ON p.id = m.phone WHERE o.hash = ?1 AND b.state <> 0"
        " AND (b.created_ms >= ?2 OR m.sent_ms >= ?2) AND m.state IN (1, 3, 4, 6, 9)"_s,
        Texts::hash(text), sinceMs);
    return sent;
}

} // namespace

Result<QList<Address>> HistoryQueries::alreadySent(const QString &text, const QList<Address> &addresses, qint64 sinceMs)
{
    Work work(m_connection, Work::Kind::Read);
    const QSet<QString> sent = sentTo(work, text, sinceMs);
    QList<Address> repeated;
    for (const Address &address : addresses)
        if (sent.contains(address.text()))
            repeated << address;
    return work.finish(repeated);
}

Result<QList<Address>> HistoryQueries::alreadySent(
    const QStringList &texts, const QList<Address> &addresses, qint64 sinceMs)
{
    QHash<QString, QSet<QString>> sent; // by text
    QList<Address> repeated;
    Work work(m_connection, Work::Kind::Read);
    for (qsizetype i = 0; i < std::min(texts.size(), addresses.size()); ++i) {
        auto known = sent.find(texts.at(i));
        if (known == sent.end())
            known = sent.insert(texts.at(i), sentTo(work, texts.at(i), sinceMs));
        if (known->contains(addresses.at(i).text()))
            repeated << addresses.at(i);
    }
    return work.finish(repeated);
}

} // namespace Visnyk
