// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/removal.h"

#include "store/batchtable.h"
#include "store/clause.h"
#include "store/connection.h"
#include "store/messagerows.h"
#include "store/phonetable.h"
#include "store/summary.h"
#include "store/work.h"

#include <array>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StepMessages = 500; // of one transaction
constexpr int StepPages = 300;    // of a search index that is written anew

// A search index keeps what was deleted from it, beside a note that it was, until its pieces are merged into one.
constexpr std::array indexes { "phone_digits"_L1, "batch_words"_L1, "own_words"_L1 };

/** Settled ones; a message of several requests is settled when all of them are. Index first, then the oldest. */
constexpr auto Older
    = " FROM batch b INDEXED BY batch_created CROSS JOIN message m ON m.batch = b.id WHERE b.state <> 0"
      " AND b.created_ms < ?1 AND COALESCE(b.at_ms, 0) < ?1 AND m.part = 0 AND m.state BETWEEN 6 AND 9"
      " AND m.sent_ms < ?1"_L1;

void markForScrub(Work &work)
{
    work.run(u"INSERT INTO meta VALUES ('scrub', 1) ON CONFLICT DO NOTHING"_s);
}

/** What people see as @p heads, with all that belongs to it and to nothing else. */
void remove(Work &work, const QList<qint64> &heads)
{
    QList<qint64> rows;
    QList<qint64> phones;
    QSet<qint64> batches;
    QSet<qint64> requests;
    work.each(
        [&](const Row &row) {
            rows << row.integer(0);
            batches.insert(row.integer(1));
            phones << row.integer(2);
            if (const auto request = row.maybe(3))
                requests.insert(*request);
        },
        u"SELECT m.id, m.batch, m.phone, m.request FROM json_each(?) j CROSS JOIN message head ON head.id = j.value"
        " CROSS JOIN message m ON m.phone = head.phone AND m.batch = head.batch"_s,
        jsonList(heads));
    const QString touched = jsonList(batches.values());
    MessageRows::keepLastId(work);
    MessageRows::remove(work, rows);
    work.run(u"DELETE FROM request WHERE id IN (SELECT value FROM json_each(?)) AND NOT EXISTS"
             " (SELECT 1 FROM message WHERE message.request = request.id)"_s,
        jsonList(requests.values()));
    // What was typed names all of them; nobody reads it any more.
    work.run(u"UPDATE batch SET draft = json_set(draft, '$.recipients', '')"
             " WHERE id IN (SELECT value FROM json_each(?)) AND draft ->> '$.recipients' <> ''"_s,
        touched);
    Summary::fold(work); // what the counts have lost is taken off the sums while the counts are there
    BatchTable::removeEmpty(work,
        work.numbers(u"SELECT id FROM batch WHERE id IN (SELECT value FROM json_each(?)) AND NOT EXISTS"
                     " (SELECT 1 FROM message WHERE message.batch = batch.id)"_s,
            touched));
    PhoneTable::removeUnused(work, phones);
    markForScrub(work);
}

struct KeptDraft
{
    QString slot;
    QString recipients; // without the person
};

QList<KeptDraft> draftsNaming(Work &work, const TakeOut &takeOut)
{
    QList<KeptDraft> found;
    work.each(
        [&](const Row &row) {
            const QString typed = row.text(1);
            const QString rest = takeOut(typed, kindFromName(row.text(2)).value_or(MessageKind::Sms));
            if (rest != typed)
                found << KeptDraft { row.text(0), rest };
        },
        u"SELECT slot, json ->> '$.recipients', json ->> '$.kind' FROM draft WHERE json_valid(json)"_s);
    return found;
}

qint64 unsettled(Work &work, const Address &person)
{
    return work
        .number(u"SELECT count(DISTINCT m.batch) FROM phone p CROSS JOIN message m ON m.phone = p.id"
                " WHERE p.address = ? AND m.state <= 4"_s,
            person.text())
        .value_or(0);
}

void demandSettled(Work &work, const Address &person)
{
    if (unsettled(work, person) > 0)
        work.fail(Error::Kind::Input, u"some messages to this address are not finished"_s);
}

void takeOutOfDrafts(Work &work, const TakeOut &takeOut)
{
    const QList<KeptDraft> drafts = draftsNaming(work, takeOut);
    for (const KeptDraft &draft : drafts)
        work.expect(1, u"UPDATE draft SET json = json_set(json, '$.recipients', ?) WHERE slot = ?"_s, draft.recipients,
            draft.slot);
    if (!drafts.isEmpty())
        markForScrub(work);
}

} // namespace

Result<PersonRecord> Removal::personRecord(const Address &person, const TakeOut &takeOut)
{
    PersonRecord record;
    Work work(m_connection, Work::Kind::Read);
    work.each(
        [&record](const Row &row) {
            record.messages = row.integer(0);
            record.checks = row.integer(1);
        },
        u"SELECT COALESCE(sum(b.kind NOT IN ('hlr', 'ping')), 0), COALESCE(sum(b.kind IN ('hlr', 'ping')), 0)"
        " FROM phone p CROSS JOIN message m ON m.phone = p.id CROSS JOIN batch b ON b.id = m.batch"
        " WHERE p.address = ? AND m.part = 0 AND b.state <> 0"_s,
        person.text());
    record.unsettled = unsettled(work, person);
    record.drafts = draftsNaming(work, takeOut).size();
    return work.finish(record);
}

Result<> Removal::forget(const Address &person, const TakeOut &takeOut)
{
    {
        Work work(m_connection, Work::Kind::Write);
        demandSettled(work, person);
        takeOutOfDrafts(work, takeOut);
        if (auto done = work.finish(); !done)
            return done;
    }
    for (bool more = true; more;) {
        Work work(m_connection, Work::Kind::Write);
        demandSettled(work, person);
        const QList<MessageId> heads = work.numbers(
            u"SELECT m.id FROM phone p CROSS JOIN message m ON m.phone = p.id WHERE p.address = ? AND m.part = 0"
            " LIMIT ?"_s,
            person.text(), StepMessages);
        if (!heads.isEmpty())
            remove(work, heads);
        if (auto done = work.finish(); !done)
            return done;
        more = heads.size() == StepMessages;
    }
    return {};
}

Result<qint64> Removal::countOlder(qint64 beforeMs)
{
    Work work(m_connection, Work::Kind::Read);
    const qint64 count = work.number(u"SELECT count(*)"_s % Older, beforeMs).value_or(0);
    return work.finish(count);
}

Result<RemovalStep> Removal::removeOlder(qint64 beforeMs)
{
    Work work(m_connection, Work::Kind::Write);
    const QList<MessageId> heads
        = work.numbers(u"SELECT m.id"_s % Older % u" ORDER BY b.created_ms LIMIT ?2"_s, beforeMs, StepMessages);
    if (!heads.isEmpty())
        remove(work, heads);
    return work.finish(RemovalStep { heads.size(), !heads.isEmpty() });
}

Result<bool> Removal::mustScrub()
{
    Work work(m_connection, Work::Kind::Read);
    const bool must = work.number(u"SELECT value FROM meta WHERE key = 'scrub'"_s).has_value();
    return work.finish(must);
}

Result<bool> Removal::scrub()
{
    for (const QLatin1StringView index : indexes) {
        Work work(m_connection, Work::Kind::Write);
        const qint64 before = work.number(u"SELECT total_changes()"_s).value_or(0);
        // Negative: down to a single piece. Fewer than two changes: it was one already (sqlite.org/fts5.html).
        work.run(u"INSERT INTO "_s % index % u" ("_s % index % u", rank) VALUES ('merge', ?)"_s, -StepPages);
        const bool more = work.number(u"SELECT total_changes()"_s).value_or(0) - before >= 2;
        if (const auto done = work.finish(); !done)
            return failure(done.error());
        if (more)
            return true;
    }
    const Result<bool> emptied = m_connection.truncateJournal();
    if (!emptied || !*emptied)
        return emptied ? Result<bool>(true) : emptied;
    Work work(m_connection, Work::Kind::Write);
    work.run(u"DELETE FROM summary WHERE messages = 0 AND parts = 0 AND cost = 0"_s);
    work.run(u"DELETE FROM meta WHERE key = 'scrub'"_s);
    return work.finish(false);
}

} // namespace Visnyk
