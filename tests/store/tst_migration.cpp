// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

#include "store/connection.h"
#include "store/place.h"
#include "store/schema.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Migration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsAreKept();
    void whatRefersToMessagesIsKept();
    void countsAndSumsAreThoseOfTheRows();
    void numbersAreFoundByTheirParts();
    void incompleteBatchIsRemoved();
    void sendingGoesOn();
    void backupIsOfTheOldVersion();

private:
    static bool run(const QStringList &statements);
    StoreKit m_kit;
};

bool tst_Migration::run(const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(StoreKit::connection());
        if (!query.exec(statement)) {
            qWarning("%s", qPrintable(query.lastError().text()));
            return false;
        }
    }
    return true;
}

/** A file as version 2 of the program wrote it: a sent batch, one half sent, one whose storing was interrupted. */
void tst_Migration::initTestCase()
{
    VERIFY_OK(Place::prepare(m_kit.dir()));
    VERIFY_OK(Place::keepPrivate(Place::databaseFile(m_kit.dir())));
    {
        Connection old(Place::databaseFile(m_kit.dir()), Connection::Mode::Write);
        VERIFY_OK(old.configure());
        VERIFY_OK(migrate(old, m_kit.dir(), schemaSteps().first(2)));
        QCOMPARE(schemaVersion(old).value_or(0), 2);
        const QString batch = u"INSERT INTO batch (id, public_id, account, kind, sender, comment, draft, text, folded,"
                              " text_hash, state, hold, price_source, currency, parts_each, created_ms, hold_until_ms,"
                              " first_message, last_message) SELECT %1, 'B%1', 'practice', 'sms', 'Visnyk', '', '%5',"
                              " 'Text %1', 'text %1', x'00', %2, 0, 0, 'UAH', 1, %6, 0, %3, %4"_s;
        const QString draft
            = QString::fromUtf8(QJsonDocument(toJson(m_kit.newBatch(1).draft)).toJson(QJsonDocument::Compact));
        const auto made = [&](int id, BatchState state, int first, int last) {
            return batch.arg(QString::number(id), QString::number(int(state)), QString::number(first),
                QString::number(last), draft, QString::number(StoreKit::Start + id));
        };
        QVERIFY(run({ made(1, BatchState::Done, 1, 3), made(2, BatchState::Active, 4, 5),
            made(3, BatchState::Incomplete, 0, 0),
            u"INSERT INTO phone SELECT value, '+38050123456' || value, '38050123456' || value FROM"
            " json_each('[1,2,3,4]')"_s,
            u"INSERT INTO phone_digits (rowid, digits) SELECT id, digits FROM phone"_s,
            u"INSERT INTO batch_words (rowid, folded) SELECT id, folded FROM batch"_s,
            u"INSERT INTO request VALUES (1, 'OLDONE-1', 1, 'digest')"_s,
            u"INSERT INTO attempt (id, request, number, fingerprint, epoch, state, settled_by, started_ms, ended_ms)"
            " VALUES (1, 1, 1, x'00', 1, 6, 1, 5, 6)"_s,
            u"INSERT INTO message (id, batch, phone, state, parts, request, cost, refresh, sent_ms) VALUES"
            " (1, 1, 1, 6, 1, 1, 1364000, 1, 6), (2, 1, 2, 6, 2, 1, 2728000, 1, 6), (3, 1, 3, 7, 1, NULL, NULL, 0, 0),"
            " (4, 2, 1, 1, 1, NULL, NULL, 0, 0), (5, 2, 3, 2, 1, NULL, NULL, 0, 0), (6, 3, 4, 1, 1, NULL, NULL, 0, 0)"_s,
            u"INSERT INTO attempt_message (message, attempt, state) VALUES (1, 1, 6), (2, 1, 6)"_s,
            u"INSERT INTO event (message, at_ms, what, state, note) VALUES (2, 7, 4, 6, 'delivered')"_s }));
    }
    QCOMPARE(m_kit.open(), QString());
}

void tst_Migration::rowsAreKept()
{
    const auto page = m_kit.store().history({}, {}, 10);
    VERIFY_OK(page);
    QCOMPARE(StoreKit::idsOf(page->rows), (QList<MessageId> { 5, 4, 3, 2, 1 }));
    const MessageInfo second = page->rows.at(3);
    QCOMPARE(second.address.text(), u"+380501234562"_s);
    QCOMPARE(second.gatewayId.text(), u"OLDONE-1"_s);
    QCOMPARE(second.cost, std::optional(Money::fromMicros(2'728'000)));
    QCOMPARE(second.parts, 2);
    QCOMPARE(second.text, u"Text 1"_s);
    QCOMPARE(m_kit.store().toRefresh(AccountId(u"practice"_s), StoreKit::Start, 10)->size(), 2);
}

void tst_Migration::whatRefersToMessagesIsKept()
{
    const auto events = m_kit.store().events(2);
    VERIFY_OK(events);
    QCOMPARE(events->size(), 4); // queued, attempt, answer, delivered
    QVERIFY(StoreKit::ask(u"PRAGMA foreign_key_check"_s).toString().trimmed().isEmpty());
    QCOMPARE(StoreKit::ask(u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(StoreKit::ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void tst_Migration::countsAndSumsAreThoseOfTheRows()
{
    QCOMPARE(m_kit.store().progress(1)->count(SendState::Accepted), 2);
    const auto totals = m_kit.store().totals({});
    QCOMPARE(totals->messages, 5);
    QCOMPARE(totals->parts, 6);
    QCOMPARE(totals->costByCurrency.value(u"UAH"_s), Money::fromMicros(4'092'000));
}

void tst_Migration::numbersAreFoundByTheirParts()
{
    HistoryFilter filter;
    for (const auto &[search, found] : { std::pair(u"234562"_s, 1), std::pair(u"562"_s, 1), std::pair(u"0501"_s, 5),
             std::pair(u"+380 50 123 45 63"_s, 2), std::pair(u"05021"_s, 0) }) {
        filter.search = search;
        QCOMPARE(m_kit.store().history(filter, {}, 10)->rows.size(), found);
    }
}

void tst_Migration::incompleteBatchIsRemoved()
{
    QCOMPARE(StoreKit::ask(u"SELECT group_concat(id) FROM batch"_s).toString(), u"1,2"_s);
    QCOMPARE(StoreKit::ask(u"SELECT group_concat(id) FROM phone"_s).toString(), u"1,2,3"_s);
}

void tst_Migration::sendingGoesOn()
{
    VERIFY_OK(m_kit.store().setBatchState(2, BatchState::Active, HoldReason::None));
    VERIFY_OK(m_kit.bring(2, SendState::Accepted));
    QCOMPARE(m_kit.store().totals({})->byState.value(SendState::Accepted), 3);
    QVERIFY(m_kit.add(2500) > 0);
    NewBatch twice = m_kit.newBatch(2);
    twice.addresses << twice.addresses.first();
    QVERIFY(!m_kit.store().addBatch(twice));
    QCOMPARE(m_kit.store().totals({})->messages, 2505);
}

void tst_Migration::backupIsOfTheOldVersion()
{
    const QStringList backups = QDir(m_kit.dir()).entryList({ u"backup-*.db"_s }, QDir::Files);
    QCOMPARE(backups.size(), 1);
    QVERIFY(backups.first().startsWith(u"backup-v2-"_s));
    Connection backup(m_kit.dir() + u'/' + backups.first(), Connection::Mode::Read);
    VERIFY_OK(backup.configure());
    QCOMPARE(schemaVersion(backup).value_or(0), 2);
}

QTEST_GUILESS_MAIN(tst_Migration)
#include "tst_migration.moc"
