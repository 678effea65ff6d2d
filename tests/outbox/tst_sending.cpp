// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"
#include "sendrules.h"

#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Sending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsInRequestsOfHundred();
    void groupsGoAlone();
    void undoSendsNothing();
    void undoIsOverAfterTheHold();
    void sendNowEndsTheHold();
    void stopLetsTheWireFinish();
    void cancelLeavesNothing();
    void badPlansAreRefused_data();
    void badPlansAreRefused();
    void ownIdIsUsedOnce();
    void progressAlwaysAddsUp();
    void isSendingTellsTheTruth();
    void whatNeverLeftIsCancelledOrHeldToo_data();
    void whatNeverLeftIsCancelledOrHeldToo();
    void theLogIsToldEverySecretFirst();
};

void tst_Sending::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!sending stopped)"_s));
}

void tst_Sending::sendsInRequestsOfHundred()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(250))));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 250"_s);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 3);
    QCOMPARE(sends.at(0).addresses, people(250).mid(0, 100));
    QCOMPARE(sends.at(2).addresses.size(), 50);
    QVERIFY(sends.at(0).id != sends.at(1).id);
    QVERIFY(!sends.at(0).atUnix);
    QTRY_COMPARE(int(await(kit.engine->batch(*batch))->state), int(BatchState::Done));
    QCOMPARE(await(kit.engine->progress(*batch))->spent.micros(), 250 * qint64(1'100'000));
    // Learned on the way: balance and price.
    QTRY_VERIFY(kit.engine->accountStatus(TestAccount).balance.has_value());
    QTRY_VERIFY(kit.engine->priceBook(TestAccount).lookup(MessageKind::Sms, person(1)).has_value());
}

void tst_Sending::groupsGoAlone()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    SendPlan plan = planFor({ person(1), Address(u"G12"_s), person(2) });
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    QCOMPARE(kit.script->sends().size(), 3);
}

void tst_Sending::undoSendsNothing()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3), 10)));
    QVERIFY(batch);
    kit.clock->pass(9'000);
    QCOMPARE(await(kit.engine->undo(*batch)).value_or(-1), 3);
    kit.clock->pass(60'000);
    QTRY_COMPARE(kit.counts(*batch), u"cancelled 3"_s);
    QVERIFY(kit.settledBy(*batch, SendState::Cancelled) == SettledBy::Person);
    QTRY_COMPARE(int(await(kit.engine->batch(*batch))->state), int(BatchState::Done));
    QVERIFY(kit.script->sends().isEmpty());
}

void tst_Sending::undoIsOverAfterTheHold()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3), 10)));
    QVERIFY(batch);
    kit.clock->pass(10'000);
    const auto undone = await(kit.engine->undo(*batch));
    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(Error::Kind::Input));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
}

void tst_Sending::sendNowEndsTheHold()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3), 60)));
    QVERIFY(batch);
    kit.engine->sendNow(*batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
}

void tst_Sending::stopLetsTheWireFinish()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 2;
    kit.script->holdSends();
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(5))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QCOMPARE(await(kit.engine->stop(*batch)).value_or(-1), 3);
    kit.script->releaseSends();
    QTRY_COMPARE(kit.counts(*batch), u"held 3, accepted 2"_s);
    QCOMPARE(kit.script->sends().size(), 1);
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 3);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 5"_s);
    QCOMPARE(kit.script->sends().size(), 3);
}

void tst_Sending::cancelLeavesNothing()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(5), 30)));
    QVERIFY(batch);
    QVERIFY(await(kit.engine->stop(*batch)));
    QCOMPARE(await(kit.engine->cancel(*batch)).value_or(-1), 5);
    QTRY_COMPARE(kit.counts(*batch), u"cancelled 5"_s);
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 0);
    QVERIFY(kit.script->sends().isEmpty());
}

void tst_Sending::badPlansAreRefused_data()
{
    QTest::addColumn<int>("which");
    const char *names[] { "nobody", "twice", "not a number", "no parts", "hold", "text", "account",
        "twice without plus" };
    for (int i = 0; i < 8; ++i)
        QTest::newRow(names[i]) << i;
}

void tst_Sending::badPlansAreRefused()
{
    QFETCH(const int, which);
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    SendPlan plan = planFor(people(2));
    switch (which) {
    case 0: plan.addresses.clear(); break;
    case 1: plan.addresses.append(person(0)); break;
    case 2: plan.addresses.append(Address(u"office"_s)); break;
    case 3: plan.partsEach = 0; break;
    case 4: plan.holdSeconds = 61; break;
    case 5: plan.draft.text.clear(); break;
    case 6: plan.account = AccountId(); break;
    default: plan.addresses.append(Address(person(0).text().mid(1))); break;
    }
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY(!batch);
    QCOMPARE(int(batch.error().kind), int(Error::Kind::Input));
    QVERIFY(!batch.error().detail.isEmpty());
}

void tst_Sending::ownIdIsUsedOnce()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    SendPlan plan = planFor(people(2), 10);
    plan.draft.options.ownId = u"order-17"_s;
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QVERIFY(!await(kit.engine->queue(plan))); // waiting under that id already
    kit.engine->sendNow(*batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QCOMPARE(kit.script->sends().constFirst().id.text(), u"order-17"_s);
    QVERIFY(!await(kit.engine->queue(plan))); // used
    plan.addresses = people(101);
    plan.draft.options.ownId = u"order-18"_s;
    QVERIFY(!await(kit.engine->queue(plan))); // two requests
}

void tst_Sending::progressAlwaysAddsUp()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 3;
    kit.script->answerSends({ accepts(), fails(Error::Kind::Unanswered), fails(Error::Kind::Refused, 7), accepts() });
    QVERIFY(kit.start());
    int told = 0;
    connect(kit.engine.get(), &Engine::batchChanged, this, [&told](const BatchInfo &, const BatchProgress &progress) {
        ++told;
        QCOMPARE(progress.sum(), 20);
    });
    kit.signIn();
    const auto batch = await(kit.engine->queue(planFor(people(20))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 3, accepted 14, refused 3"_s);
    QTRY_VERIFY(told > 0);
}

void tst_Sending::isSendingTellsTheTruth()
{
    EngineKit kit;
    kit.script->holdSends();
    QVERIFY(kit.startSignedIn());
    QVERIFY(!kit.engine->isSending());
    const auto batch = await(kit.engine->queue(planFor(people(2), 10)));
    QVERIFY(batch);
    QTRY_VERIFY(kit.engine->isSending()); // the hold: would go out without a click
    kit.engine->sendNow(*batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QVERIFY(kit.engine->isSending());
    kit.script->releaseSends();
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QTRY_VERIFY(!kit.engine->isSending());
}

void tst_Sending::whatNeverLeftIsCancelledOrHeldToo_data()
{
    QTest::addColumn<bool>("cancel");
    QTest::addColumn<QString>("end");
    QTest::newRow("cancel") << true << u"cancelled 3"_s;
    QTest::newRow("stop") << false << u"held 3"_s;
}

/** The person said no while the connection was being made: what then proves not to have left stays here. */
void tst_Sending::whatNeverLeftIsCancelledOrHeldToo()
{
    QFETCH(bool, cancel);
    QFETCH(QString, end);
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    kit.script->answerSends({ fails(Error::Kind::Unreachable) });
    kit.script->holdSends();
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QVERIFY(await(cancel ? kit.engine->cancel(*batch) : kit.engine->stop(*batch)));
    kit.script->releaseSends();
    QTRY_COMPARE(kit.counts(*batch), end);
    for (int i = 0; i < 5; ++i) {
        kit.clock->pass(600'000);
        QTest::qWait(50);
    }
    QCOMPARE(kit.counts(*batch), end);
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_Sending::theLogIsToldEverySecretFirst()
{
    EngineKit kit;
    QList<QByteArray> told;
    kit.setup().secretComes = [&told](const SecretBuffer &secret) { told << secret.reveal().toByteArray(); };
    QVERIFY(kit.start());
    kit.signIn("canary-1");
    Account tried; // as the dialog tries what was typed, before it is saved
    tried.id = AccountId(u"test"_s);
    tried.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    kit.engine->setAccount(tried, SecretBuffer("canary-2"));
    Account practice = tried;
    practice.practice = true;
    kit.engine->setAccount(practice, SecretBuffer("practice"));
    QCOMPARE(told, (QList<QByteArray> { "canary-1", "canary-2" }));
}

QTEST_GUILESS_MAIN(tst_Sending)
#include "tst_sending.moc"
