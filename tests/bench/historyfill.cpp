// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyfill.h"

#include "store/summary.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

void run(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(query.lastError().text()), qPrintable(sql.left(60)));
}

} // namespace

void fillHistory(const QSqlDatabase &db, qint64 messages)
{
    const qint64 batches = messages / MessagesPerFilledBatch;
    const qint64 phones = std::max(messages / 5, MessagesPerFilledBatch);
    const QString count = u"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %1) "_s;
    run(db, u"PRAGMA synchronous = OFF"_s);
    run(db, u"BEGIN"_s);
    run(db,
        count.arg(phones)
            + u"INSERT INTO phone SELECT n, '+' || d, d FROM (SELECT n, '380' || substr('506793', n % 3 * 2 + 1, 2) ||"
              " printf('%07d', n * 7919 % 10000000) || '' AS d FROM c) WHERE true ON CONFLICT DO NOTHING"_s);
    run(db, u"INSERT INTO phone_digits (phone_digits) VALUES ('rebuild')"_s);
    run(db,
        count.arg(batches)
            + u"INSERT INTO batch (id, public_id, account, kind, sender, comment, draft, text, folded, text_hash, "
              u"state,"
              " hold, confirmed_cost, price_source, currency, parts_each, created_ms, hold_until_ms, at_ms,"
              " first_message, last_message, phones_above) SELECT n, 'B' || n, 'account' || (n % 3), 'sms', 'Visnyk', "
              "'', '{}',"
              " t, lower(t), CAST(t AS BLOB), 4, 0, NULL, 0, 'UAH', 1, %1 + n * 60000, 0, NULL,"
              " (n - 1) * %2 + 1, n * %2, 0 FROM (SELECT n, CASE n % 4 WHEN 0 THEN 'замовлення ' || n || ' готове'"
              " WHEN 1 THEN 'оплата рахунку ' || n WHEN 2 THEN 'візит о ' || (n % 12) || ' годині, кабінет ' || n"
              " ELSE 'акція: знижка на товар ' || n END AS t FROM c)"_s.arg(FilledSinceMs)
                  .arg(MessagesPerFilledBatch));
    run(db, u"INSERT INTO batch_words (batch_words) VALUES ('rebuild')"_s);
    run(db,
        count.arg(messages)
            + u"INSERT INTO message (id, batch, phone, state, parts, cost, delivery, sent_ms)"
              " SELECT n, (n - 1) / %1 + 1, (n * 31 % %2) + 1, CASE WHEN n % 97 = 0 THEN 7 ELSE 6 END, 1, 1364000,"
              " CASE WHEN n % 31 = 0 THEN 7 ELSE 3 END, 1 FROM c"_s.arg(MessagesPerFilledBatch)
                  .arg(phones));
    run(db,
        u"INSERT INTO batch_count (batch, state, messages, parts, cost) SELECT batch, state, count(*), sum(parts),"
        " sum(COALESCE(cost, 0)) FROM message GROUP BY batch, state"_s);
    run(db, Summary::AddNews);
    run(db, Summary::MarkAdded);
    run(db, u"COMMIT"_s);
    run(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace Visnyk
