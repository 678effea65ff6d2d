// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"
#include "sendrules.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Visnyk;
using namespace Qt::StringLiterals;

/** What a second sending of the same message keeps, and when there is none. */
class tst_SendAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void someOfARequestKeepItsIdAndContent();
    void personalTextsAreThoseOfTheFirstTime();
    void aYesIsToTheNumberThatWasShown();
    void whatWouldGoOutOtherwiseIsHeld();
    void anotherLoginIsAskedUnderAnIdOfItsOwn();
    void anotherLoginKeepsAnIdThatNobodyHas();
    void anUnreadableRequestIsKeptWithoutItsContent();

private:
    /** A sending of @p plan in which the gateway says nothing of the last person, and then has no trace of them. */
    [[nodiscard]] static BatchId withAbsentLast(EngineKit &kit, const SendPlan &plan);
};

void tst_SendAgain::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!a request would not be repeated)"_s));
}

BatchId tst_SendAgain::withAbsentLast(EngineKit &kit, const SendPlan &plan)
{
    kit.script->answerSends({ [](const SendRequest &request) -> Result<SendReply> {
        SendReply reply = GatewayScript::accept(request);
        reply.phones.removeLast();
        return reply;
    } });
    if (!kit.startSignedIn())
        return 0;
    const auto batch = await(kit.engine->queue(plan));
    const QString others = u"accepted %1"_s.arg(plan.addresses.size() - 1);
    if (!batch || !QTest::qWaitFor([&] { return kit.counts(*batch) == u"unknown 1, "_s + others; }))
        return 0;
    kit.script->setStatus(plan.addresses.constFirst().text().mid(1), kit.script->sends().at(0).id.text(), 0);
    for (int i = 0; i < 20 && kit.counts(*batch) != u"absent 1, "_s + others; ++i) {
        kit.clock->pass(310'000);
        kit.engine->reconcileNow(TestAccount);
        (void)await(kit.engine->refreshBalance(TestAccount)); // behind it the answer has been recorded
    }
    return kit.counts(*batch) == u"absent 1, "_s + others ? *batch : 0;
}

void tst_SendAgain::someOfARequestKeepItsIdAndContent()
{
    EngineKit kit;
    SendPlan plan = planFor(people(2));
    plan.draft.options.sender = u"Office"_s;
    const BatchId batch = withAbsentLast(kit, plan);
    QVERIFY(batch > 0);
    QCOMPARE(await(kit.engine->sendAbsentAgain(batch, 1)).value_or(-1), 1);
    QTRY_COMPARE(kit.counts(batch), u"accepted 2"_s);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 2);
    QCOMPARE(sends.at(1).addresses, (QList<Address> { person(1) }));
    SendRequest whole = sends.at(1);
    whole.addresses = sends.at(0).addresses;
    QCOMPARE(fingerprint(whole), fingerprint(sends.at(0)));
}

void tst_SendAgain::personalTextsAreThoseOfTheFirstTime()
{
    EngineKit kit;
    SendPlan plan = planFor(people(3));
    plan.texts = { u"Olena, at 9"_s, u"Ivan, at 10"_s, u"Maria, at 11"_s };
    const BatchId batch = withAbsentLast(kit, plan);
    QVERIFY(batch > 0);
    QCOMPARE(await(kit.engine->sendAbsentAgain(batch, 1)).value_or(-1), 1);
    QTRY_COMPARE(kit.counts(batch), u"accepted 3"_s);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 2);
    QCOMPARE(sends.at(1).id.text(), sends.at(0).id.text());
    QCOMPARE(sends.at(1).addresses, (QList<Address> { person(2) }));
    QCOMPARE(sends.at(1).text, u"Maria, at 11"_s);
}

void tst_SendAgain::aYesIsToTheNumberThatWasShown()
{
    EngineKit kit;
    const BatchId batch = withAbsentLast(kit, planFor(people(3)));
    QVERIFY(batch > 0);
    for (const qint64 shown : { 0, 2 }) {
        const auto sent = await(kit.engine->sendAbsentAgain(batch, shown));
        QVERIFY(!sent);
        QCOMPARE(int(sent.error().kind), int(Error::Kind::Cancelled));
    }
    QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
    QCOMPARE(kit.counts(batch), u"absent 1, accepted 2"_s);
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_SendAgain::whatWouldGoOutOtherwiseIsHeld()
{
    EngineKit kit;
    const BatchId batch = withAbsentLast(kit, planFor(people(2)));
    QVERIFY(batch > 0);
    kit.crash();
    { // as if the request had been made by a program that encodes it in another way
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        file.setDatabaseName(kit.dataDir() + u"/visnyk.db"_s);
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY2(query.exec(u"UPDATE request SET common = x'0102'"_s), qPrintable(query.lastError().text()));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    QVERIFY(kit.startSignedIn());
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::None));
    QVERIFY(await(kit.engine->sendAbsentAgain(batch, 1)));
    QTRY_COMPARE(kit.counts(batch), u"held 1, accepted 1"_s);
    QCOMPARE(int(await(kit.engine->batch(batch))->state), int(BatchState::Paused));
    QCOMPARE(kit.script->sends().size(), 1);
    const auto page = await(kit.engine->history({}, {}, 10));
    QVERIFY(page);
    const auto story = await(kit.engine->events(page->rows.constFirst().id));
    QVERIFY(story);
    QCOMPARE(story->constLast().note, u"changed_request"_s);
}

void tst_SendAgain::anotherLoginIsAskedUnderAnIdOfItsOwn()
{
    EngineKit kit;
    const BatchId batch = withAbsentLast(kit, planFor(people(2)));
    QVERIFY(batch > 0);
    kit.signIn("other", u"accounts"_s);
    QVERIFY(await(kit.engine->sendAbsentAgain(batch, 1)));
    QTRY_COMPARE(kit.counts(batch), u"accepted 2"_s);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 2);
    QCOMPARE(sends.at(1).addresses, (QList<Address> { person(1) }));
    QVERIFY(sends.at(1).id.text() != sends.at(0).id.text());
    // Each is asked about where it went: the first one's login is not there any more.
    const qsizetype before = kit.script->questions().size();
    kit.clock->pass(3'600'000);
    kit.engine->refreshDelivery(TestAccount);
    QTRY_VERIFY(kit.script->questions().size() > before);
    for (const QList<StatusQuery> &question : kit.script->questions().mid(before)) {
        for (const StatusQuery &query : question)
            QCOMPARE(query.id.text(), sends.at(1).id.text());
    }
}

void tst_SendAgain::anotherLoginKeepsAnIdThatNobodyHas()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unreachable) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Network));
    kit.signIn("other", u"accounts"_s);
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QCOMPARE(kit.script->sends().size(), 2);
    QCOMPARE(kit.script->sends().at(1).id.text(), kit.script->sends().at(0).id.text());
}

void tst_SendAgain::anUnreadableRequestIsKeptWithoutItsContent()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Input, 1) });
    QVERIFY(kit.startSignedIn());
    SendPlan plan = planFor(people(2));
    plan.draft.options.sender = u"Office"_s;
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"refused 2"_s);
    const auto kept = await(kit.engine->unreadRequests());
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->constFirst(), outline(kit.script->sends().at(0)));
    QVERIFY(kept->constFirst().contains(u"phones=<27> mes=<13> sender=<6>"_s));
    // What was answered otherwise is not kept.
    const auto next = await(kit.engine->queue(planFor({ person(7) })));
    QVERIFY(next);
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*next), u"accepted 1"_s);
    QCOMPARE(await(kit.engine->unreadRequests())->size(), 1);
}

QTEST_GUILESS_MAIN(tst_SendAgain)
#include "tst_sendagain.moc"
