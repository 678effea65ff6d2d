// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

#include "store/connection.h"
#include "store/place.h"
#include "store/schema.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

/** Personal texts, files, codes, checks of numbers and templates. */
class tst_Contents : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_kit.reset(); }
    void everyoneHasATextOfTheirOwn();
    void wordsOfPersonalTextsAreFound();
    void textsForSomeOnlyAreRefused();
    void alreadySentKnowsPersonalTexts();
    void wordsOfAStoppedBatchAreForgotten();
    void filesAreNeededUntilAllIsSettled();
    void codesByVoiceAreKept();
    void checksOfNumbersAreRemembered();
    void templatesAreKeptAndFound();
    void fileOfVersionThreeGoesOn();

private:
    [[nodiscard]] NewBatch personal(const QStringList &texts);
    std::unique_ptr<StoreKit> m_kit;
};

void tst_Contents::init()
{
    m_kit = std::make_unique<StoreKit>();
    QCOMPARE(m_kit->open(), QString());
}

NewBatch tst_Contents::personal(const QStringList &texts)
{
    NewBatch batch = m_kit->newBatch(static_cast<int>(texts.size()), u"Dear {name}"_s);
    batch.texts = texts;
    for (qsizetype i = 0; i < texts.size(); ++i)
        batch.partsOf << static_cast<int>(i) + 1;
    return batch;
}

void tst_Contents::everyoneHasATextOfTheirOwn()
{
    Store &store = m_kit->store();
    const auto id = store.addBatch(personal({ u"Dear Anna"_s, u"Dear Borys"_s }));
    VERIFY_OK(id);
    const auto info = store.batch(*id);
    QVERIFY(info->personal);
    QCOMPARE(info->text, u"Dear {name}"_s);
    const auto rows = store.nextQueued(*id, 100);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).text, u"Dear Anna"_s);
    QCOMPARE(rows->at(0).parts, 1);
    QCOMPARE(rows->at(1).text, u"Dear Borys"_s);
    QCOMPARE(rows->at(1).parts, 2);
    QCOMPARE(rows->at(1).address, StoreKit::people(2).at(1));
    QCOMPARE(store.totals({})->parts, 3);
    QCOMPARE(store.message(rows->at(1).id)->text, u"Dear Borys"_s);
}

void tst_Contents::wordsOfPersonalTextsAreFound()
{
    Store &store = m_kit->store();
    VERIFY_OK(store.addBatch(personal({ u"Dear Anna"_s, u"Dear Borys"_s, u"Dear Anna, again"_s })));
    VERIFY_OK(store.addBatch(m_kit->newBatch(1, u"To all: Anna is ill"_s)));
    for (const auto &[search, found] : { std::pair(u"ANNA"_s, 3), std::pair(u"borys"_s, 1), std::pair(u"dear"_s, 3),
             std::pair(u"anna again"_s, 1), std::pair(u"name"_s, 0), std::pair(u"an"_s, 3), std::pair(u"zz"_s, 0) }) {
        HistoryFilter filter;
        filter.search = search;
        const auto page = store.history(filter, {}, 10);
        VERIFY_OK(page);
        QVERIFY2(page->rows.size() == found, qPrintable(u"%1: %2"_s.arg(search).arg(page->rows.size())));
        QCOMPARE(store.totals(filter)->messages, found);
    }
    HistoryFilter filter;
    filter.search = u"anna"_s;
    const auto first = store.history(filter, {}, 2);
    QCOMPARE(first->rows.size(), 2);
    QVERIFY(first->next.has_value());
    QCOMPARE(store.history(filter, first->next, 2)->rows.size(), 1);
}

void tst_Contents::textsForSomeOnlyAreRefused()
{
    NewBatch batch = personal({ u"Dear Anna"_s, u"Dear Borys"_s });
    batch.texts.removeLast();
    const auto refused = m_kit->store().addBatch(batch);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::Input);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM batch"_s).toInt(), 0);
}

void tst_Contents::alreadySentKnowsPersonalTexts()
{
    Store &store = m_kit->store();
    VERIFY_OK(store.addBatch(personal({ u"Dear Anna"_s, u"Dear Borys"_s })));
    const QList<Address> people = StoreKit::people(2);
    QCOMPARE(*store.alreadySent(u"Dear Anna"_s, people, 0), QList<Address> { people.at(0) });
    QCOMPARE(*store.alreadySent({ u"Dear Anna"_s, u"Dear Anna"_s }, people, 0), QList<Address> { people.at(0) });
    QCOMPARE(*store.alreadySent({ u"Dear Anna"_s, u"Dear Borys"_s }, people, 0), people);
    QVERIFY(store.alreadySent({ u"Dear Borys"_s, u"Dear Anna"_s }, people, 0)->isEmpty());
    NewBatch check = m_kit->newBatch(1, {});
    check.draft.kind = MessageKind::Hlr;
    VERIFY_OK(store.addBatch(check));
    QVERIFY(store.alreadySent(QString(), people, 0)->isEmpty()); // no text is no repetition
}

void tst_Contents::wordsOfAStoppedBatchAreForgotten()
{
    QStringList texts;
    for (int i = 0; i < 2100; ++i)
        texts << u"Dear person %1"_s.arg(i);
    const auto stopped = m_kit->store().addBatch(personal(texts), [](qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM own_text"_s).toInt(), 0);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM own_words WHERE own_words MATCH 'person'"_s).toInt(), 0);
}

void tst_Contents::filesAreNeededUntilAllIsSettled()
{
    Store &store = m_kit->store();
    NewBatch batch = m_kit->newBatch(2);
    batch.draft.kind = MessageKind::Mms;
    batch.draft.options.attachments = { Attachment { u"files/aa"_s, u"a.jpg"_s, 10, u"jpg"_s, u"aa"_s } };
    const auto id = store.addBatch(batch);
    VERIFY_OK(id);
    QCOMPARE(*store.unusedFiles({ u"aa"_s, u"bb"_s }), QStringList { u"bb"_s });
    QCOMPARE(store.batch(*id)->draft.options.attachments, batch.draft.options.attachments);
    VERIFY_OK(m_kit->bring(*id, SendState::Accepted));
    QCOMPARE(*store.unusedFiles({ u"aa"_s }), QStringList { u"aa"_s });
    m_kit->close();
    QCOMPARE(m_kit->open(), QString());
    QCOMPARE(m_kit->report.quarantined, QString()); // it is whole
}

void tst_Contents::codesByVoiceAreKept()
{
    const BatchId id = m_kit->add(1);
    const auto attempt = m_kit->attempt(id);
    VERIFY_OK(attempt);
    Settlement settled = m_kit->settlement(*attempt, SendState::Accepted);
    settled.rows.first().replyCode = u"4711"_s;
    VERIFY_OK(m_kit->store().settle(settled));
    VERIFY_OK(m_kit->store().settle(settled)); // the same again changes nothing
    QCOMPARE(m_kit->store().message(settled.rows.first().message)->replyCode, u"4711"_s);
}

void tst_Contents::checksOfNumbersAreRemembered()
{
    Store &store = m_kit->store();
    HlrResult found;
    found.imsi = u"255010000000001"_s;
    found.country = u"Ukraine"_s;
    found.roamingNetwork = u"Elsewhere"_s;
    for (int round = 0; round < 2; ++round) {
        NewBatch batch = m_kit->newBatch(1, {});
        batch.draft.kind = MessageKind::Hlr;
        batch.mes = QStringList { QString() };
        const auto id = store.addBatch(batch);
        VERIFY_OK(id);
        VERIFY_OK(m_kit->bring(*id, SendState::Accepted));
        const auto due = store.toRefresh(AccountId(u"practice"_s), StoreKit::Start + 3'600'000, 10);
        QCOMPARE(due->size(), 1);
        DeliveryUpdate update { due->constFirst().message, round == 0 ? 20 : 1, 1, StoreKit::Start + round, {}, {} };
        if (round == 1)
            update.hlr = found;
        VERIFY_OK(store.recordDelivery({ update }, StoreKit::Start + 10 + round));
    }
    const QList<Address> people = StoreKit::people(2);
    const auto checks = store.checks(people);
    VERIFY_OK(checks);
    QCOMPARE(checks->size(), 1);
    const NumberCheck last = checks->value(people.at(0).text());
    QVERIFY(last.kind == MessageKind::Hlr);
    QCOMPARE(last.status, 1);
    QCOMPARE(last.atMs, StoreKit::Start + 1);
    QVERIFY(last.hlr == found);
    const auto message = store.message(last.message);
    QVERIFY(message->hlr.has_value());
    QVERIFY(*message->hlr == found);
}

void tst_Contents::templatesAreKeptAndFound()
{
    Store &store = m_kit->store();
    Template greeting;
    greeting.folder = u"Clients"_s;
    greeting.name = u"Greeting"_s;
    greeting.draft.text = u"Good morning"_s;
    greeting.changedMs = 5;
    const auto id = store.saveTemplate(greeting);
    VERIFY_OK(id);
    greeting.id = *id;
    Template call;
    call.name = u"Code"_s;
    call.draft.kind = MessageKind::Call;
    VERIFY_OK(store.saveTemplate(call));
    QCOMPARE(store.templates({}, {})->size(), 2);
    QVERIFY(store.templates(MessageKind::Sms, {})->constFirst() == greeting);
    QCOMPARE(store.templates({}, u"MORNING"_s)->size(), 1);
    QVERIFY(store.templates({}, u"evening"_s)->isEmpty());
    greeting.draft.text = u"Good evening"_s;
    QCOMPARE(store.saveTemplate(greeting).value_or(0), *id);
    QCOMPARE(store.templates({}, u"evening"_s)->size(), 1);
    VERIFY_OK(store.deleteTemplate(*id));
    QCOMPARE(store.templates({}, {})->size(), 1);
    QVERIFY(!store.saveTemplate(greeting)); // it is gone
    greeting.id = 0;
    greeting.name = u" "_s;
    QVERIFY(!store.saveTemplate(greeting));
}

void tst_Contents::fileOfVersionThreeGoesOn()
{
    m_kit = std::make_unique<StoreKit>();
    VERIFY_OK(Place::prepare(m_kit->dir()));
    VERIFY_OK(Place::keepPrivate(Place::databaseFile(m_kit->dir())));
    {
        Connection old(Place::databaseFile(m_kit->dir()), Connection::Mode::Write);
        VERIFY_OK(old.configure());
        VERIFY_OK(migrate(old, m_kit->dir(), schemaSteps().first(3)));
        const QString draft
            = QString::fromUtf8(QJsonDocument(toJson(m_kit->newBatch(1).draft)).toJson(QJsonDocument::Compact));
        const QStringList statements {
            u"INSERT INTO batch (id, public_id, account, kind, sender, comment, draft, text, folded, text_hash, state,"
            " hold, price_source, currency, parts_each, created_ms, hold_until_ms, first_message, last_message) VALUES"
            " (1, 'B1', 'practice', 'sms', '', '', '%1', 'Text', 'text', x'00', 1, 0, 0, 'UAH', 1, 1, 0, 1, 2)"_s.arg(
                draft),
            u"INSERT INTO phone VALUES (1, '+380501234567', '380501234567'), (2, '+380501234568', '380501234568')"_s,
            u"INSERT INTO phone_digits (rowid, digits) SELECT id, digits FROM phone"_s,
            u"INSERT INTO batch_words (rowid, folded) SELECT id, folded FROM batch"_s,
            u"INSERT INTO message (id, batch, phone, state, parts) VALUES (1, 1, 1, 1, 1), (2, 1, 2, 8, 1)"_s,
            u"INSERT INTO batch_count (batch, state, messages, parts, cost) VALUES (1, 1, 1, 1, 0), (1, 8, 1, 1, 0)"_s
        };
        for (const QString &statement : statements) {
            QSqlQuery query(StoreKit::connection());
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QCOMPARE(m_kit->open(), QString());
    Store &store = m_kit->store();
    const auto info = store.batch(1);
    VERIFY_OK(info);
    QCOMPARE(info->mes, QStringList { u"Text"_s });
    QVERIFY(!info->personal);
    VERIFY_OK(store.setBatchState(1, BatchState::Active, HoldReason::None));
    VERIFY_OK(m_kit->bring(1, SendState::Accepted));
    QCOMPARE(store.progress(1)->count(SendState::Accepted), 1);
    QCOMPARE(store.totals({})->messages, 2);
    QCOMPARE(StoreKit::ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

QTEST_GUILESS_MAIN(tst_Contents)
#include "tst_contents.moc"
