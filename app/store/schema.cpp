// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "store/backup.h"
#include "store/connection.h"
#include "store/place.h"
#include "store/schemaversion4.h"
#include "store/summary.h"
#include "store/work.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <array>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

// Money is micros, times are UTC ms, states are the numbers of domain/states.h.
// A batch's messages have neighbouring ids, and a later batch has higher ones: paging through the messages of a list
// of batches rests on that.
// Counts are kept by triggers, so that they cannot differ from the rows; the search indexes are kept by BatchTable and
// PhoneTable, because a trigger that writes a virtual table is refused under trusted_schema=OFF.
constexpr std::array version1 {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID"_L1,

    "CREATE TABLE batch ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " public_id TEXT NOT NULL UNIQUE,"
    " account TEXT NOT NULL,"
    " kind TEXT NOT NULL,"
    " sender TEXT NOT NULL,"
    " comment TEXT NOT NULL,"
    " draft TEXT NOT NULL,"
    " text TEXT NOT NULL,"
    " folded TEXT NOT NULL,"
    " text_hash BLOB NOT NULL,"
    " state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5),"
    " hold INTEGER NOT NULL CHECK (hold BETWEEN 0 AND 9),"
    " confirmed_cost INTEGER,"
    " price_source INTEGER NOT NULL CHECK (price_source BETWEEN 0 AND 2),"
    " currency TEXT NOT NULL,"
    " parts_each INTEGER NOT NULL,"
    " created_ms INTEGER NOT NULL,"
    " hold_until_ms INTEGER NOT NULL,"
    " at_ms INTEGER,"
    " first_message INTEGER NOT NULL DEFAULT 0,"
    " last_message INTEGER NOT NULL DEFAULT 0"
    ") STRICT"_L1,
    "CREATE INDEX batch_created ON batch (created_ms)"_L1,
    "CREATE INDEX batch_account ON batch (account)"_L1,
    "CREATE INDEX batch_sender ON batch (sender)"_L1,
    "CREATE INDEX batch_kind ON batch (kind)"_L1,
    "CREATE INDEX batch_text ON batch (text_hash)"_L1,
    "CREATE VIRTUAL TABLE batch_words USING fts5 (folded, content = 'batch', content_rowid = 'id',"
    " tokenize = 'trigram')"_L1,

    "CREATE TABLE phone ("
    " id INTEGER PRIMARY KEY,"
    " address TEXT NOT NULL UNIQUE,"
    " digits TEXT NOT NULL"
    ") STRICT"_L1,
    "CREATE VIRTUAL TABLE phone_digits USING fts5 (digits, content = 'phone', content_rowid = 'id',"
    " tokenize = 'trigram')"_L1,

    // One gateway id, used for one request and its repetitions.
    "CREATE TABLE request ("
    " id INTEGER PRIMARY KEY,"
    " gateway_id TEXT NOT NULL UNIQUE,"
    " batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE"
    ") STRICT"_L1,
    "CREATE INDEX request_batch ON request (batch)"_L1,
    "CREATE TABLE attempt ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,"
    " number INTEGER NOT NULL CHECK (number > 0),"
    " fingerprint BLOB NOT NULL,"
    " epoch INTEGER NOT NULL,"
    " state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 9),"
    " settled_by INTEGER NOT NULL DEFAULT 0 CHECK (settled_by BETWEEN 0 AND 6),"
    " started_ms INTEGER NOT NULL,"
    " ended_ms INTEGER NOT NULL DEFAULT 0,"
    " http_status INTEGER NOT NULL DEFAULT 0,"
    " code INTEGER NOT NULL DEFAULT 0,"
    " UNIQUE (request, number)"
    ") STRICT"_L1,
    "CREATE INDEX attempt_open ON attempt (state) WHERE state = 3"_L1,

    "CREATE TABLE message ("
    " id INTEGER PRIMARY KEY,"
    " batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,"
    " phone INTEGER NOT NULL REFERENCES phone,"
    " state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 9),"
    " hold INTEGER NOT NULL DEFAULT 0 CHECK (hold BETWEEN 0 AND 9),"
    " settled_by INTEGER NOT NULL DEFAULT 0 CHECK (settled_by BETWEEN 0 AND 6),"
    " request INTEGER REFERENCES request,"
    " code INTEGER NOT NULL DEFAULT 0,"
    " parts INTEGER NOT NULL DEFAULT 0,"
    " expected_cost INTEGER,"
    " cost INTEGER,"
    " delivery INTEGER NOT NULL DEFAULT 0 CHECK (delivery BETWEEN 0 AND 8),"
    " status_code INTEGER,"
    " err_code INTEGER,"
    " refresh INTEGER NOT NULL DEFAULT 0 CHECK (refresh IN (0, 1)),"
    " sent_ms INTEGER NOT NULL DEFAULT 0,"
    " delivered_ms INTEGER NOT NULL DEFAULT 0,"
    " checked_ms INTEGER NOT NULL DEFAULT 0,"
    " attempt_ended_ms INTEGER NOT NULL DEFAULT 0,"
    " asked INTEGER NOT NULL DEFAULT 0,"
    " first_absent_ms INTEGER NOT NULL DEFAULT 0,"
    " next_ask_ms INTEGER,"
    " UNIQUE (batch, phone)"
    ") STRICT"_L1,
    "CREATE INDEX message_batch ON message (batch, state)"_L1,
    "CREATE INDEX message_state ON message (state)"_L1,
    "CREATE INDEX message_delivery ON message (delivery) WHERE delivery > 0"_L1,
    "CREATE INDEX message_phone ON message (phone)"_L1,
    // status.php answers by (phone, id): a phone occurs once per id.
    "CREATE UNIQUE INDEX message_request ON message (request, phone) WHERE request IS NOT NULL"_L1,
    "CREATE INDEX message_ask ON message (next_ask_ms) WHERE next_ask_ms IS NOT NULL"_L1,
    "CREATE INDEX message_refresh ON message (checked_ms) WHERE refresh = 1"_L1,

    "CREATE TABLE batch_count ("
    " batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,"
    " state INTEGER NOT NULL,"
    " messages INTEGER NOT NULL CHECK (messages >= 0),"
    " parts INTEGER NOT NULL,"
    " cost INTEGER NOT NULL,"
    " PRIMARY KEY (batch, state)"
    ") STRICT, WITHOUT ROWID"_L1,
    "CREATE INDEX batch_count_open ON batch_count (batch) WHERE messages > 0 AND state <= 5"_L1,
    "CREATE TRIGGER message_added AFTER INSERT ON message BEGIN"
    " INSERT INTO batch_count VALUES (NEW.batch, NEW.state, 1, NEW.parts, COALESCE(NEW.cost, 0))"
    " ON CONFLICT DO UPDATE SET messages = messages + 1, parts = parts + excluded.parts,"
    " cost = cost + excluded.cost; END"_L1,
    "CREATE TRIGGER message_changed AFTER UPDATE OF state, parts, cost ON message BEGIN"
    " UPDATE batch_count SET messages = messages - 1, parts = parts - OLD.parts, cost = cost - COALESCE(OLD.cost, 0)"
    " WHERE batch = OLD.batch AND state = OLD.state;"
    " INSERT INTO batch_count VALUES (NEW.batch, NEW.state, 1, NEW.parts, COALESCE(NEW.cost, 0))"
    " ON CONFLICT DO UPDATE SET messages = messages + 1, parts = parts + excluded.parts,"
    " cost = cost + excluded.cost; END"_L1,
    "CREATE TRIGGER message_removed AFTER DELETE ON message BEGIN"
    " UPDATE batch_count SET messages = messages - 1, parts = parts - OLD.parts, cost = cost - COALESCE(OLD.cost, 0)"
    " WHERE batch = OLD.batch AND state = OLD.state; END"_L1,

    // What became of each message of an attempt; with attempt itself this is two of the kinds of events.
    "CREATE TABLE attempt_message ("
    " message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,"
    " attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,"
    " state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 9),"
    " hold INTEGER NOT NULL DEFAULT 0,"
    " code INTEGER NOT NULL DEFAULT 0,"
    " parts INTEGER NOT NULL DEFAULT 0,"
    " cost INTEGER,"
    " PRIMARY KEY (message, attempt)"
    ") STRICT, WITHOUT ROWID"_L1,
    "CREATE INDEX attempt_message_attempt ON attempt_message (attempt)"_L1,
    "CREATE TABLE event ("
    " id INTEGER PRIMARY KEY,"
    " message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,"
    " at_ms INTEGER NOT NULL,"
    " what INTEGER NOT NULL CHECK (what BETWEEN 0 AND 6),"
    " state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 9),"
    " code INTEGER NOT NULL DEFAULT 0,"
    " note TEXT NOT NULL DEFAULT ''"
    ") STRICT"_L1,
    "CREATE INDEX event_message ON event (message)"_L1,

    "CREATE TABLE draft (slot TEXT PRIMARY KEY, json TEXT NOT NULL, saved_ms INTEGER NOT NULL) STRICT"_L1,
    "CREATE TABLE price ("
    " account TEXT NOT NULL,"
    " kind TEXT NOT NULL,"
    " prefix TEXT NOT NULL,"
    " mccmnc TEXT NOT NULL,"
    " per_part INTEGER NOT NULL,"
    " learned_ms INTEGER NOT NULL,"
    " PRIMARY KEY (account, kind, prefix)"
    ") STRICT, WITHOUT ROWID"_L1,
    "CREATE TABLE sender ("
    " account TEXT NOT NULL,"
    " name TEXT NOT NULL,"
    " used_ms INTEGER NOT NULL,"
    " PRIMARY KEY (account, name)"
    ") STRICT, WITHOUT ROWID"_L1,
    "CREATE TABLE balance ("
    " account TEXT PRIMARY KEY,"
    " amount INTEGER NOT NULL,"
    " currency TEXT NOT NULL,"
    " asked_ms INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID"_L1,
};

// Which host and login an attempt went to, as a digest: another one's "no such message" proves nothing.
constexpr std::array version2 { "ALTER TABLE request ADD COLUMN endpoint TEXT NOT NULL DEFAULT ''"_L1 };

// Whatever a batch's counts say, a day's and an hour's sums say too: summary.cpp adds what is new before each commit.
// A message's number comes first in its index, so that one index finds a person's messages and keeps a batch from
// holding a number twice. The digits' index keeps no positions: it is a third of the size, and the few numbers it
// finds are compared anyway.
constexpr std::array version3 {
    "CREATE TABLE message_3 ("
    " id INTEGER PRIMARY KEY,"
    " batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,"
    " phone INTEGER NOT NULL REFERENCES phone,"
    " state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 9),"
    " hold INTEGER NOT NULL DEFAULT 0 CHECK (hold BETWEEN 0 AND 9),"
    " settled_by INTEGER NOT NULL DEFAULT 0 CHECK (settled_by BETWEEN 0 AND 6),"
    " request INTEGER REFERENCES request,"
    " code INTEGER NOT NULL DEFAULT 0,"
    " parts INTEGER NOT NULL DEFAULT 0,"
    " expected_cost INTEGER,"
    " cost INTEGER,"
    " delivery INTEGER NOT NULL DEFAULT 0 CHECK (delivery BETWEEN 0 AND 8),"
    " status_code INTEGER,"
    " err_code INTEGER,"
    " refresh INTEGER NOT NULL DEFAULT 0 CHECK (refresh IN (0, 1)),"
    " sent_ms INTEGER NOT NULL DEFAULT 0,"
    " delivered_ms INTEGER NOT NULL DEFAULT 0,"
    " checked_ms INTEGER NOT NULL DEFAULT 0,"
    " attempt_ended_ms INTEGER NOT NULL DEFAULT 0,"
    " asked INTEGER NOT NULL DEFAULT 0,"
    " first_absent_ms INTEGER NOT NULL DEFAULT 0,"
    " next_ask_ms INTEGER,"
    " forgotten INTEGER NOT NULL DEFAULT 0"
    ") STRICT"_L1,
    "INSERT INTO message_3 SELECT id, batch, phone, state, hold, settled_by, request, code, parts, expected_cost, cost,"
    " delivery, status_code, err_code, refresh, sent_ms, delivered_ms, checked_ms, attempt_ended_ms, asked,"
    " first_absent_ms, next_ask_ms, 0 FROM message ORDER BY id"_L1,
    "DROP TABLE message"_L1,
    "ALTER TABLE message_3 RENAME TO message"_L1,
    "CREATE INDEX message_batch ON message (batch, state)"_L1,
    "CREATE INDEX message_state ON message (state)"_L1,
    "CREATE INDEX message_delivery ON message (delivery) WHERE delivery > 0"_L1,
    "CREATE UNIQUE INDEX message_phone ON message (phone, batch)"_L1,
    "CREATE UNIQUE INDEX message_request ON message (request, phone) WHERE request IS NOT NULL"_L1,
    "CREATE INDEX message_ask ON message (next_ask_ms) WHERE next_ask_ms IS NOT NULL"_L1,
    "CREATE INDEX message_refresh ON message (checked_ms) WHERE refresh = 1"_L1,

    // Numbers with a higher id were first met by this batch: what to remove with it while it is incomplete.
    "ALTER TABLE batch ADD COLUMN phones_above INTEGER NOT NULL DEFAULT 0"_L1,

    "CREATE INDEX batch_incomplete ON batch (state) WHERE state = 0"_L1,

    "ALTER TABLE batch_count ADD COLUMN summed INTEGER NOT NULL DEFAULT 0 CHECK (summed IN (0, 1))"_L1,
    "ALTER TABLE batch_count ADD COLUMN summed_messages INTEGER NOT NULL DEFAULT 0"_L1,
    "ALTER TABLE batch_count ADD COLUMN summed_parts INTEGER NOT NULL DEFAULT 0"_L1,
    "ALTER TABLE batch_count ADD COLUMN summed_cost INTEGER NOT NULL DEFAULT 0"_L1,
    "CREATE INDEX batch_count_news ON batch_count (batch) WHERE summed = 0"_L1,
    // Rows are added by BatchTable alone, which counts them itself, a chunk at a time.
    "CREATE TRIGGER message_changed AFTER UPDATE OF state, parts, cost ON message"
    " WHEN NEW.state <> OLD.state OR NEW.parts <> OLD.parts OR NEW.cost IS NOT OLD.cost BEGIN"
    " UPDATE batch_count SET messages = messages - 1, parts = parts - OLD.parts, cost = cost - COALESCE(OLD.cost, 0),"
    " summed = 0 WHERE batch = OLD.batch AND state = OLD.state;"
    " INSERT INTO batch_count (batch, state, messages, parts, cost)"
    " VALUES (NEW.batch, NEW.state, 1, NEW.parts, COALESCE(NEW.cost, 0))"
    " ON CONFLICT DO UPDATE SET messages = messages + 1, parts = parts + excluded.parts,"
    " cost = cost + excluded.cost, summed = 0; END"_L1,
    "CREATE TRIGGER message_removed AFTER DELETE ON message BEGIN"
    " UPDATE batch_count SET messages = messages - 1, parts = parts - OLD.parts, cost = cost - COALESCE(OLD.cost, 0),"
    " summed = 0 WHERE batch = OLD.batch AND state = OLD.state; END"_L1,

    "CREATE TABLE summary ("
    " span INTEGER NOT NULL,"   // ms: an hour or a day of UTC
    " number INTEGER NOT NULL," // of spans since 1970
    " account TEXT NOT NULL,"
    " kind TEXT NOT NULL,"
    " currency TEXT NOT NULL,"
    " state INTEGER NOT NULL,"
    " messages INTEGER NOT NULL,"
    " parts INTEGER NOT NULL,"
    " cost INTEGER NOT NULL,"
    " PRIMARY KEY (span, number, account, kind, currency, state)"
    ") STRICT, WITHOUT ROWID"_L1,
    Summary::AddNews,
    Summary::MarkAdded,

    "DROP TABLE phone_digits"_L1,
    "CREATE VIRTUAL TABLE phone_digits USING fts5 (digits, content = 'phone', content_rowid = 'id',"
    " tokenize = 'trigram', detail = none, columnsize = 0)"_L1,
    "INSERT INTO phone_digits (phone_digits) VALUES ('rebuild')"_L1,
};

// What a request is but for its people, so that its repetition is never another one; what is kept of a request that the
// gateway could not read; and until when an account's address is blocked, which a restart must not forget.
constexpr std::array version5 {
    "ALTER TABLE request ADD COLUMN common BLOB NOT NULL DEFAULT x''"_L1,
    "ALTER TABLE attempt ADD COLUMN outline TEXT NOT NULL DEFAULT ''"_L1,
    "CREATE INDEX attempt_outline ON attempt (id) WHERE outline <> ''"_L1,
    "CREATE TABLE block ("
    " account TEXT PRIMARY KEY,"
    " until_ms INTEGER NOT NULL,"
    " probes INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID"_L1,
};

constexpr std::array<SchemaStep, 5> steps { SchemaStep(version1), SchemaStep(version2), SchemaStep(version3),
    SchemaStep(Schema::version4), SchemaStep(version5) };

constexpr int BackupsKept = 3;

Result<> setVersion(Work &work, int version)
{
    // user_version takes no bound value; it is a number of our own.
    work.run(u"PRAGMA user_version = "_s % QString::number(version));
    return {};
}

Result<> step(Connection &connection, SchemaStep statements, int version)
{
    Work work(connection, Work::Kind::Write);
    for (const QLatin1StringView statement : statements)
        work.run(statement);
    work.each(
        [&work](
            const Row &row) { work.fail(Error::Kind::Storage, u"nothing is left to refer to in "_s % row.text(0)); },
        u"PRAGMA foreign_key_check"_s);
    work.check(setVersion(work, version));
    return work.finish();
}

Result<> backUp(Connection &connection, const QString &dir, int version)
{
    QDir place(dir);
    const QStringList parts = place.entryList({ u"backup-v*.db.part*"_s }, QDir::Files); // of a program that died
    for (const QString &part : parts)
        place.remove(part);
    const QString name = u"backup-v"_s % QString::number(version) % u'-' % Place::stamp() % u".db"_s;
    return Backup::write(connection, dir % u'/' % name, QDateTime::currentMSecsSinceEpoch());
}

void removeOldBackups(const QString &dir)
{
    QDir place(dir);
    QFileInfoList backups = place.entryInfoList({ u"backup-v*.db"_s }, QDir::Files, QDir::Time);
    while (backups.size() > BackupsKept)
        for (const QString path = backups.takeLast().filePath();
             const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(path % suffix);
}

} // namespace

std::span<const SchemaStep> schemaSteps()
{
    return steps;
}

Result<int> schemaVersion(Connection &connection)
{
    Work work(connection, Work::Kind::Read);
    const qint64 version = work.number(u"PRAGMA user_version"_s).value_or(0);
    return work.finish(static_cast<int>(version));
}

Result<> checkVersion(int found, int known)
{
    if (found <= known)
        return {};
    return failure(Error::Kind::Storage,
        u"the database has version "_s % QString::number(found) % u", made by a newer program; this one knows up to "_s
            % QString::number(known));
}

Result<> migrate(Connection &connection, const QString &dir, std::span<const SchemaStep> wanted)
{
    const int known = static_cast<int>(wanted.size());
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return failure(version.error());
    if (auto usable = checkVersion(*version, known); !usable || *version == known)
        return usable;
    if (*version > 0) {
        if (auto saved = backUp(connection, dir, *version); !saved)
            return saved;
        removeOldBackups(dir);
    }
    // To give a table another shape it is made anew; dropping the old one must not take along what refers to it
    // (sqlite.org/lang_altertable.html). Inside a transaction this cannot be switched.
    if (auto off = connection.setForeignKeys(false); !off)
        return off;
    Result<> done;
    for (int next = *version; done && next < known; ++next)
        done = step(connection, wanted[static_cast<std::size_t>(next)], next + 1);
    if (auto on = connection.setForeignKeys(true); done && !on)
        return on;
    return done;
}

} // namespace Visnyk
