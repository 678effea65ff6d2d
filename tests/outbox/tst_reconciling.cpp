// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"
#include "sendrules.h"

#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Reconciling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unknownBecomesAcceptedByStatus();
    void absentNeedsTwoAnswersAndFiveMinutes();
    void absentIsSentAgainWithTheSameBytes();
    void reconcilingAsksOneListAMinute();
    void phoneTheAnswerForgotIsAskedAbout();
    void noAnswerToStatusChangesNothing();
    void unknownCanBeClosedByThePerson();
    void deliveryIsRefreshedUntilFinal();
};

void tst_Reconciling::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!sending stopped)"_s));
}

void tst_Reconciling::unknownBecomesAcceptedByStatus()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unanswered) });
    kit.script->setStatusOfAll(1);
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 3"_s);
    QVERIFY(kit.script->questions().isEmpty());
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    QCOMPARE(kit.script->sends().size(), 1);
    QCOMPARE(kit.script->questions().constFirst().size(), 3);
    const auto page = await(kit.engine->history({}, {}, 10));
    QVERIFY(page);
    QCOMPARE(int(page->rows.constFirst().settledBy), int(SettledBy::Status));
    QCOMPARE(int(page->rows.constFirst().delivery), int(DeliveryState::Delivered));
}

void tst_Reconciling::absentNeedsTwoAnswersAndFiveMinutes()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unanswered) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 2"_s);
    qsizetype asked = 0;
    for (const qint64 step : { 5'000, 61'000, 233'900 }) { // the last at 299.9 s
        kit.clock->pass(step);
        ++asked;
        kit.engine->reconcileNow(TestAccount);
        QTRY_COMPARE(kit.script->questions().size(), asked);
        QVERIFY(await(kit.engine->refreshBalance(TestAccount))); // behind it the answer has been recorded
        QCOMPARE(kit.counts(*batch), u"unknown 2"_s);
    }
    kit.clock->pass(61'000);
    QTRY_COMPARE(kit.counts(*batch), u"absent 2"_s);
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_Reconciling::absentIsSentAgainWithTheSameBytes()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unanswered) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 2"_s);
    kit.clock->pass(310'000);
    QTRY_COMPARE(kit.script->questions().size(), 1);
    QVERIFY(await(kit.engine->refreshBalance(TestAccount))); // behind it the answer has been recorded
    kit.clock->pass(600'000);
    QTRY_COMPARE(kit.counts(*batch), u"absent 2"_s);
    kit.clock->pass(3'600'000);
    // "Continue" is about what was not tried; only "Send again" repeats.
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 0);
    QCOMPARE(kit.counts(*batch), u"absent 2"_s);
    QCOMPARE(await(kit.engine->sendAbsentAgain(*batch, 2)).value_or(-1), 2);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QCOMPARE(kit.script->sends().size(), 2);
    QCOMPARE(fingerprint(kit.script->sends().at(0)), fingerprint(kit.script->sends().at(1)));
    QCOMPARE(kit.script->sends().at(0).id.text(), kit.script->sends().at(1).id.text());
}

void tst_Reconciling::reconcilingAsksOneListAMinute()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unanswered), fails(Error::Kind::Unanswered) });
    kit.script->setStatusOfAll(1);
    kit.setup().rowsPerRequest = 150;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(250))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 250"_s);
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 150, accepted 100"_s);
    kit.clock->pass(50'000);
    kit.engine->reconcileNow(TestAccount);
    QCOMPARE(kit.counts(*batch), u"unknown 150, accepted 100"_s);
    kit.clock->pass(11'000);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 50, accepted 200"_s);
    kit.clock->pass(61'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 250"_s);
    QCOMPARE(kit.script->questions().size(), 3);
    QCOMPARE(kit.script->mostStatusAtOnce(), 1);
}

void tst_Reconciling::phoneTheAnswerForgotIsAskedAbout()
{
    EngineKit kit;
    kit.script->answerSends({ [](const SendRequest &request) -> Result<SendReply> {
        SendReply reply = GatewayScript::accept(request);
        reply.phones.removeLast();
        return reply;
    } });
    kit.script->setStatusOfAll(0);
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 1, accepted 2"_s);
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
}

void tst_Reconciling::noAnswerToStatusChangesNothing()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unanswered) });
    kit.script->setStatusError(Error { Error::Kind::Protocol, {}, 0, 200, {} });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 2"_s);
    for (int i = 1; i <= 6; ++i) {
        kit.clock->pass(4'000'000);
        QTRY_COMPARE(kit.script->questions().size(), i);
    }
    QCOMPARE(kit.counts(*batch), u"unknown 2"_s);
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_Reconciling::unknownCanBeClosedByThePerson()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unanswered) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 2"_s);
    QList<MessageId> ids;
    const auto page = await(kit.engine->history({}, {}, 10));
    QVERIFY(page);
    for (const MessageInfo &row : page->rows)
        ids.append(row.id);
    QVERIFY(await(kit.engine->closeUnknown(ids)));
    QTRY_COMPARE(kit.counts(*batch), u"closed 2"_s);
    QTRY_COMPARE(int(await(kit.engine->batch(*batch))->state), int(BatchState::Done));
}

void tst_Reconciling::deliveryIsRefreshedUntilFinal()
{
    EngineKit kit;
    kit.script->setStatusOfAll(0);
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    QVERIFY(kit.script->questions().isEmpty());
    kit.clock->pass(10'000);
    QTRY_COMPARE(kit.script->questions().size(), 1);
    kit.script->setStatusOfAll(1);
    kit.clock->pass(62'000);
    QTRY_COMPARE(kit.script->questions().size(), 2);
    QTRY_COMPARE(
        int(await(kit.engine->history({}, {}, 10))->rows.constFirst().delivery), int(DeliveryState::Delivered));
    for (int i = 0; i < 5; ++i)
        kit.clock->pass(600'000);
    kit.engine->refreshDelivery(TestAccount);
    QVERIFY(await(kit.engine->refreshBalance(TestAccount))); // the worker has looked
    QCOMPARE(kit.script->questions().size(), 2);
}

QTEST_GUILESS_MAIN(tst_Reconciling)
#include "tst_reconciling.moc"
