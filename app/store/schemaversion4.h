// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

namespace Visnyk::Schema {

using namespace Qt::Literals::StringLiterals;

// A message of several requests is one row that people see (part 0, requests > 1) and a row for each request (part 1
// and on), which is what is sent. The first is never written by itself: a trigger derives it from the others. Its state
// is the one that asks most for attention; its delivery the worst, or else the least far.
inline constexpr std::array version4 {
    "ALTER TABLE message ADD COLUMN part INTEGER NOT NULL DEFAULT 0"_L1,
    "ALTER TABLE message ADD COLUMN requests INTEGER NOT NULL DEFAULT 1"_L1,
    "DROP INDEX message_phone"_L1,
    "CREATE UNIQUE INDEX message_phone ON message (phone, batch, part)"_L1,
    "DROP TRIGGER message_changed"_L1,
    "CREATE TRIGGER message_changed AFTER UPDATE OF state, parts, cost ON message"
    " WHEN NEW.part = 0 AND (NEW.state <> OLD.state OR NEW.parts <> OLD.parts OR NEW.cost IS NOT OLD.cost) BEGIN"
    " UPDATE batch_count"
    " SET messages = messages - 1, parts = parts - OLD.parts, cost = cost - COALESCE(OLD.cost, 0), summed = 0"
    " WHERE batch = OLD.batch AND state = OLD.state;"
    " INSERT INTO batch_count (batch, state, messages, parts, cost)"
    " VALUES (NEW.batch, NEW.state, 1, NEW.parts, COALESCE(NEW.cost, 0)) ON CONFLICT DO UPDATE"
    " SET messages = messages + 1, parts = parts + excluded.parts, cost = cost + excluded.cost, summed = 0;"
    " END"_L1,
    "DROP TRIGGER message_removed"_L1,
    "CREATE TRIGGER message_removed AFTER DELETE ON message WHEN OLD.part = 0 BEGIN UPDATE batch_count"
    " SET messages = messages - 1, parts = parts - OLD.parts, cost = cost - COALESCE(OLD.cost, 0), summed = 0"
    " WHERE batch = OLD.batch AND state = OLD.state; END"_L1,
    "CREATE TRIGGER part_changed AFTER UPDATE OF state, hold, settled_by, code, parts, cost, delivery,"
    " status_code, err_code, sent_ms, delivered_ms, checked_ms ON message WHEN NEW.part > 0 BEGIN"
    " UPDATE message SET (state, hold, settled_by, code) = (SELECT x.state, x.hold, x.settled_by, x.code"
    " FROM message x WHERE x.phone = NEW.phone AND x.batch = NEW.batch AND x.part > 0"
    " ORDER BY CASE x.state WHEN 3 THEN 1 WHEN 4 THEN 2 WHEN 5 THEN 3 WHEN 1 THEN 4 WHEN 2 THEN 5 WHEN 7 THEN"
    " 6 WHEN 9 THEN 7 WHEN 8 THEN 8 ELSE 9 END, x.part LIMIT 1),"
    " (parts, cost, sent_ms, delivered_ms, checked_ms) = (SELECT sum(x.parts), sum(x.cost), max(x.sent_ms),"
    " max(x.delivered_ms), max(x.checked_ms) FROM message x"
    " WHERE x.phone = NEW.phone AND x.batch = NEW.batch AND x.part > 0),"
    " (delivery, status_code, err_code) = (SELECT x.delivery, x.status_code, x.err_code FROM message x"
    " WHERE x.phone = NEW.phone AND x.batch = NEW.batch AND x.part > 0"
    " ORDER BY x.delivery < 6, x.delivery, x.part LIMIT 1)"
    " WHERE phone = NEW.phone AND batch = NEW.batch AND part = 0; END"_L1,

    // JSON; empty = the text alone.
    "ALTER TABLE batch ADD COLUMN mes TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE batch ADD COLUMN requests INTEGER NOT NULL DEFAULT 1"_L1,
    "ALTER TABLE batch ADD COLUMN personal INTEGER NOT NULL DEFAULT 0"_L1,

    // Texts of their own. The words of such a batch are only in here.
    "CREATE TABLE own_text ( message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE, text TEXT NOT"
    " NULL, folded TEXT NOT NULL, hash BLOB NOT NULL) STRICT"_L1,
    "CREATE INDEX own_text_hash ON own_text (hash)"_L1,
    "CREATE VIRTUAL TABLE own_words USING fts5 (folded, content = 'own_text', content_rowid = 'message',"
    " tokenize = 'trigram')"_L1,

    // In the order of its key: SQLite 3.40 takes a table WITHOUT ROWID for damaged when that is another one.
    "CREATE TABLE batch_file ( sha256 TEXT NOT NULL, batch INTEGER NOT NULL REFERENCES batch ON DELETE"
    " CASCADE, PRIMARY KEY (sha256, batch)) STRICT, WITHOUT ROWID"_L1,
    "CREATE INDEX batch_file_batch ON batch_file (batch)"_L1,
    "CREATE TABLE hlr ( message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE, json TEXT NOT NULL)"
    " STRICT"_L1,
    "CREATE TABLE reply_code ( message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE, code TEXT NOT"
    " NULL) STRICT"_L1,
    "CREATE TABLE template ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " folder TEXT NOT NULL,"
    " name TEXT NOT NULL,"
    " kind TEXT NOT NULL,"
    " draft TEXT NOT NULL,"
    " folded TEXT NOT NULL," // name and text, for searching
    " gateway_id TEXT NOT NULL, changed_ms INTEGER NOT NULL) STRICT"_L1,
};

} // namespace Visnyk::Schema
