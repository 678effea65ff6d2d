// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"
#include "failingstore.h"

#include <QRegularExpression>

#include <atomic>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

using Rule = GatewayScript::SendRule;

Rule fails(Error::Kind kind, int code = 0)
{
    return [kind, code](const SendRequest &) -> Result<SendReply> {
        return failure(Error { kind, {}, code, code != 0 ? 200 : 0, {} });
    };
}

Rule accepts()
{
    return [](const SendRequest &request) -> Result<SendReply> { return GatewayScript::accept(request); };
}

} // namespace

class tst_Engine : public QObject
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
    void neverLeftIsTriedAgainUnderTheSameId();
    void networkPausesAfterFiveFailures();
    void threeUnknownInARowPause();
    void unpublishedCodePausesAtOnce();
    void wrongPasswordStopsAllTraffic();
    void newPasswordIsTriedBeforeGoingOn();
    void noMoneyWaitsForThePerson();
    void blockedProbesThreeTimes();
    void blockEndsWithTheProbe();
    void refusedTextPausesItsBatchOnly();
    void error9IsUnknownAndWaitsAMinute();
    void unknownBecomesAcceptedByStatus();
    void absentNeedsTwoAnswersAndFiveMinutes();
    void absentIsSentAgainWithTheSameBytes();
    void reconcilingAsksOneListAMinute();
    void phoneTheAnswerForgotIsAskedAbout();
    void noAnswerToStatusChangesNothing();
    void unknownCanBeClosedByThePerson();
    void scheduledIsSentAsUnixSeconds();
    void passedScheduleIsHeld();
    void wrongClockHoldsScheduled();
    void planWithoutItsInstantIsRefused();
    void badPlansAreRefused_data();
    void badPlansAreRefused();
    void ownIdIsUsedOnce();
    void crashLeavesUnknownAndAsks();
    void cleanQuitResumesOnlyWhenChosen_data();
    void cleanQuitResumesOnlyWhenChosen();
    void quitAbortsWhatDoesNotEnd();
    void secondEngineIsLockedOut();
    void readOnlyLooksAndSendsNothing();
    void failedT1SendsNothing();
    void failedT2KeepsTheAnswer();
    void deliveryIsRefreshedUntilFinal();
    void progressAlwaysAddsUp();
    void isSendingTellsTheTruth();
    void sleepDelaysTheNextAttempt();
};

void tst_Engine::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!sending stopped)"_s));
}

void tst_Engine::sendsInRequestsOfHundred()
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

void tst_Engine::groupsGoAlone()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    SendPlan plan = planFor({ person(1), Address(u"G12"_s), person(2) });
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    QCOMPARE(kit.script->sends().size(), 3);
}

void tst_Engine::undoSendsNothing()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3), 10)));
    QVERIFY(batch);
    kit.clock->pass(9'000);
    QCOMPARE(await(kit.engine->undo(*batch)).value_or(-1), 3);
    kit.clock->pass(60'000);
    QTRY_COMPARE(kit.counts(*batch), u"cancelled 3"_s);
    QTRY_COMPARE(int(await(kit.engine->batch(*batch))->state), int(BatchState::Done));
    QVERIFY(kit.script->sends().isEmpty());
}

void tst_Engine::undoIsOverAfterTheHold()
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

void tst_Engine::sendNowEndsTheHold()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3), 60)));
    QVERIFY(batch);
    kit.engine->sendNow(*batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
}

void tst_Engine::stopLetsTheWireFinish()
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

void tst_Engine::cancelLeavesNothing()
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

void tst_Engine::neverLeftIsTriedAgainUnderTheSameId()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unreachable), fails(Error::Kind::Unreachable), accepts() });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Network));
    QCOMPARE(kit.counts(*batch), u"queued 3"_s);
    kit.clock->pass(4'900);
    QCOMPARE(kit.engine->accountStatus(TestAccount).retryAtMs, kit.clock->utcMs() + 100);
    kit.clock->pass(100);
    QTRY_COMPARE(kit.script->sends().size(), 2);
    QTRY_COMPARE(kit.counts(*batch), u"queued 3"_s);
    kit.clock->pass(15'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 3);
    QCOMPARE(fingerprint(sends.at(0)), fingerprint(sends.at(2)));
    QCOMPARE(sends.at(0).id.text(), sends.at(2).id.text());
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::None));
}

void tst_Engine::networkPausesAfterFiveFailures()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unreachable), fails(Error::Kind::Unreachable),
        fails(Error::Kind::Unreachable), fails(Error::Kind::Unreachable), fails(Error::Kind::Unreachable) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    const QList<qint64> waits { 5'000, 15'000, 60'000, 300'000 };
    for (int i = 0; i < waits.size(); ++i) {
        QTRY_COMPARE(kit.script->sends().size(), i + 1);
        QTRY_COMPARE(kit.engine->accountStatus(TestAccount).retryAtMs, kit.clock->utcMs() + waits.at(i));
        kit.clock->pass(waits.at(i));
    }
    QTRY_COMPARE(kit.script->sends().size(), 5);
    QTRY_COMPARE(kit.engine->accountStatus(TestAccount).retryAtMs, 0);
    QCOMPARE(int(kit.pause()), int(QueuePause::Network));
    QTRY_COMPARE(int(await(kit.engine->batch(*batch))->state), int(BatchState::Paused));
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
}

void tst_Engine::threeUnknownInARowPause()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    kit.script->answerSends({ fails(Error::Kind::Unanswered), fails(Error::Kind::Unanswered), accepts(),
        fails(Error::Kind::Unanswered), fails(Error::Kind::Unanswered), fails(Error::Kind::Unanswered) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(8))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::UnknownInRow));
    QTRY_COMPARE(kit.counts(*batch), u"queued 2, unknown 5, accepted 1"_s);
    QCOMPARE(kit.script->sends().size(), 6);
    QCOMPARE(int(await(kit.engine->batch(*batch))->state), int(BatchState::Paused));
    QVERIFY(await(kit.engine->resume(*batch)));
    QTRY_COMPARE(kit.counts(*batch), u"unknown 5, accepted 3"_s);
}

void tst_Engine::unpublishedCodePausesAtOnce()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    kit.script->answerSends({ fails(Error::Kind::Unanswered, 10) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::UnknownInRow));
    QTRY_COMPARE(kit.counts(*batch), u"queued 1, unknown 1"_s);
}

void tst_Engine::wrongPasswordStopsAllTraffic()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    kit.script->answerSends({ fails(Error::Kind::Unanswered), fails(Error::Kind::Auth, 2) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(4))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Login));
    QTRY_COMPARE(kit.counts(*batch), u"queued 2, held 1, unknown 1"_s);
    const qsizetype asked = kit.script->questions().size();
    for (int i = 0; i < 5; ++i)
        kit.clock->pass(3'600'000);
    const auto price = await(kit.engine->askPrice(TestAccount, textDraft(), people(1)));
    QVERIFY(price);
    QCOMPARE(int(price->error.kind), int(Error::Kind::Auth));
    QCOMPARE(kit.script->sends().size(), 2);
    QCOMPARE(kit.script->questions().size(), asked);
    QCOMPARE(kit.script->costs().size(), 0);
    QCOMPARE(kit.script->balanceQuestions(), 0);
}

void tst_Engine::newPasswordIsTriedBeforeGoingOn()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Auth, 2) });
    kit.script->setBalance(failure(Error::Kind::Auth, {}, 2));
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(4))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Login));
    const auto resumed = await(kit.engine->resume(*batch));
    QVERIFY(!resumed);
    QCOMPARE(int(resumed.error().kind), int(Error::Kind::Auth));
    QCOMPARE(kit.script->sends().size(), 1);
    QCOMPARE(kit.counts(*batch), u"held 4"_s);
    kit.script->setBalance(BalanceReply { Money::fromMicros(1), u"UAH"_s, {}, {} });
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 4);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 4"_s);
    QCOMPARE(kit.script->balanceQuestions(), 2);
}

void tst_Engine::noMoneyWaitsForThePerson()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 2;
    kit.script->answerSends({ accepts(), fails(Error::Kind::Balance, 3) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(6))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"queued 2, held 2, accepted 2"_s);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::NoMoney));
    kit.clock->pass(24 * 3'600'000);
    QCOMPARE(int(await(kit.engine->batch(*batch))->holdReason), int(HoldReason::NoMoney));
    QCOMPARE(kit.script->sends().size(), 2);
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 6"_s);
}

void tst_Engine::blockedProbesThreeTimes()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Blocked, 4) });
    kit.script->setBalance(failure(Error::Kind::Blocked, {}, 4));
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Blocked));
    for (int probe = 1; probe <= 3; ++probe) {
        QTRY_COMPARE(kit.engine->accountStatus(TestAccount).retryAtMs, kit.clock->utcMs() + 900'000);
        kit.clock->pass(900'000);
        QTRY_COMPARE(kit.script->balanceQuestions(), probe);
    }
    QTRY_COMPARE(kit.engine->accountStatus(TestAccount).retryAtMs, 0);
    kit.clock->pass(3'600'000);
    kit.engine->sendNow(*batch); // makes the queue look once more
    QCOMPARE(kit.counts(*batch), u"held 2"_s);
    QCOMPARE(kit.script->balanceQuestions(), 3);
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_Engine::blockEndsWithTheProbe()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    kit.script->answerSends({ fails(Error::Kind::Blocked, 4) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Blocked));
    kit.clock->pass(900'000);
    // What was held goes on only by the person.
    QTRY_COMPARE(kit.counts(*batch), u"held 1, accepted 2"_s);
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 1);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
}

void tst_Engine::refusedTextPausesItsBatchOnly()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    kit.script->answerSends({ fails(Error::Kind::Refused, 6) });
    QVERIFY(kit.startSignedIn());
    const auto first = await(kit.engine->queue(planFor(people(3))));
    const auto second = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(first && second);
    QTRY_COMPARE(kit.counts(*second), u"accepted 2"_s);
    QCOMPARE(kit.counts(*first), u"queued 2, refused 1"_s);
    QCOMPARE(int(await(kit.engine->batch(*first))->state), int(BatchState::Paused));
    QCOMPARE(int(kit.pause()), int(QueuePause::None));
    kit.engine->retryPaused(TestAccount); // no pause of the account: that batch needs its own click
    kit.clock->pass(60'000);
    QCOMPARE(kit.counts(*first), u"queued 2, refused 1"_s);
}

void tst_Engine::error9IsUnknownAndWaitsAMinute()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    kit.script->answerSends({ fails(Error::Kind::Throttled, 9) });
    kit.script->setStatusOfAll(0);
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"queued 1, unknown 1"_s);
    kit.clock->pass(59'000);
    kit.engine->sendNow(*batch); // makes the queue look
    QCOMPARE(kit.counts(*batch), u"queued 1, unknown 1"_s);
    kit.clock->pass(1'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
}

void tst_Engine::unknownBecomesAcceptedByStatus()
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

void tst_Engine::absentNeedsTwoAnswersAndFiveMinutes()
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

void tst_Engine::absentIsSentAgainWithTheSameBytes()
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
    QCOMPARE(await(kit.engine->sendAbsentAgain(*batch)).value_or(-1), 2);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QCOMPARE(kit.script->sends().size(), 2);
    QCOMPARE(fingerprint(kit.script->sends().at(0)), fingerprint(kit.script->sends().at(1)));
    QCOMPARE(kit.script->sends().at(0).id.text(), kit.script->sends().at(1).id.text());
}

void tst_Engine::reconcilingAsksOneListAMinute()
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

void tst_Engine::phoneTheAnswerForgotIsAskedAbout()
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

void tst_Engine::noAnswerToStatusChangesNothing()
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

void tst_Engine::unknownCanBeClosedByThePerson()
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

void tst_Engine::scheduledIsSentAsUnixSeconds()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    SendPlan plan = planFor(people(1));
    plan.draft.options.schedule.mode = Schedule::Mode::After;
    plan.draft.options.schedule.afterMinutes = 60;
    plan.atUtcMs = kit.clock->utcMs() + 3'600'000;
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 1"_s);
    QVERIFY(kit.script->sends().constFirst().atUnix == *plan.atUtcMs / 1000);
}

void tst_Engine::passedScheduleIsHeld()
{
    EngineKit kit;
    QVERIFY(kit.start()); // no password yet
    SendPlan plan = planFor(people(2));
    plan.draft.options.schedule.mode = Schedule::Mode::After;
    plan.draft.options.schedule.afterMinutes = 5;
    plan.atUtcMs = kit.clock->utcMs() + 300'000;
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY(batch);
    kit.clock->pass(240'001); // 59.999 s ahead: the gateway might take it as "at once"
    kit.signIn();
    QTRY_COMPARE(kit.counts(*batch), u"held 2"_s);
    QCOMPARE(int(await(kit.engine->batch(*batch))->holdReason), int(HoldReason::SchedulePassed));
    QVERIFY(kit.script->sends().isEmpty());
    kit.engine->retryPaused(TestAccount); // not what this batch waits for
    QCOMPARE(kit.counts(*batch), u"held 2"_s);
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 2);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QVERIFY(!kit.script->sends().constFirst().atUnix);
}

void tst_Engine::wrongClockHoldsScheduled()
{
    EngineKit kit;
    BalanceReply late { Money::fromMicros(5), u"UAH"_s, {}, kit.clock->utcMs() + 121'000 };
    kit.script->setBalance(late);
    QVERIFY(kit.startSignedIn());
    QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
    SendPlan plan = planFor(people(2));
    plan.draft.options.schedule.mode = Schedule::Mode::After;
    plan.draft.options.schedule.afterMinutes = 60;
    plan.atUtcMs = kit.clock->utcMs() + 3'600'000;
    const auto scheduled = await(kit.engine->queue(plan));
    const auto atOnce = await(kit.engine->queue(planFor(people(1))));
    QVERIFY(scheduled && atOnce);
    QTRY_COMPARE(kit.counts(*atOnce), u"accepted 1"_s);
    QTRY_COMPARE(kit.counts(*scheduled), u"held 2"_s);
    QCOMPARE(int(await(kit.engine->batch(*scheduled))->holdReason), int(HoldReason::ClockSkew));
    QCOMPARE(kit.engine->accountStatus(TestAccount).clockSkewMs, 121'000);
    // The clock was mended: resuming looks at the gateway's clock again.
    late.serverUtcMs = kit.clock->utcMs() + 1'000;
    kit.script->setBalance(late);
    QVERIFY(await(kit.engine->resume(*scheduled)));
    QTRY_COMPARE(kit.counts(*scheduled), u"accepted 2"_s);
}

void tst_Engine::planWithoutItsInstantIsRefused()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    SendPlan plan = planFor(people(1));
    plan.draft.options.schedule.mode = Schedule::Mode::After;
    plan.draft.options.schedule.afterMinutes = 60;
    const auto missing = await(kit.engine->queue(plan));
    QVERIFY(!missing);
    QCOMPARE(int(missing.error().kind), int(Error::Kind::Input));
    plan = planFor(people(1));
    plan.atUtcMs = kit.clock->utcMs() + 3'600'000;
    QVERIFY(!await(kit.engine->queue(plan)));
    QVERIFY(kit.script->sends().isEmpty());
}

void tst_Engine::badPlansAreRefused_data()
{
    QTest::addColumn<int>("which");
    const char *names[] { "nobody", "twice", "not a number", "no parts", "hold", "text", "account",
        "twice without plus" };
    for (int i = 0; i < 8; ++i)
        QTest::newRow(names[i]) << i;
}

void tst_Engine::badPlansAreRefused()
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

void tst_Engine::ownIdIsUsedOnce()
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

void tst_Engine::crashLeavesUnknownAndAsks()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 2;
    kit.script->holdSends();
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(5))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    kit.crash();
    kit.script->releaseSends();
    kit.script->setStatusOfAll(0);
    kit.clock->pass(60'000);
    const auto report = kit.startSignedIn();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->becameUnknown, 2);
    QCOMPARE(report->interrupted.size(), 1);
    QCOMPARE(report->interrupted.constFirst().id, *batch);
    QCOMPARE(kit.counts(*batch), u"queued 3, unknown 2"_s);
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"queued 3, accepted 2"_s);
    kit.clock->pass(3'600'000);
    QCOMPARE(kit.script->sends().size(), 1); // nothing by itself
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 3);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 5"_s);
    QCOMPARE(kit.script->sends().size(), 3);
}

void tst_Engine::cleanQuitResumesOnlyWhenChosen_data()
{
    QTest::addColumn<bool>("byItself");
    QTest::newRow("chosen") << true;
    QTest::newRow("not chosen") << false;
}

void tst_Engine::cleanQuitResumesOnlyWhenChosen()
{
    QFETCH(const bool, byItself);
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3), 30)));
    QVERIFY(batch);
    QVERIFY(await(kit.engine->shutDown(byItself)));
    QVERIFY(kit.script->sends().isEmpty());
    kit.clock->pass(60'000);
    const auto report = kit.startSignedIn();
    QVERIFY(report);
    QCOMPARE(report->interrupted.size(), byItself ? 0 : 1);
    if (byItself) {
        QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    } else {
        kit.clock->pass(60'000);
        kit.engine->sendNow(*batch);
        QCOMPARE(kit.counts(*batch), u"queued 3"_s);
        QVERIFY(kit.script->sends().isEmpty());
    }
}

void tst_Engine::quitAbortsWhatDoesNotEnd()
{
    EngineKit kit;
    kit.setup().quitWaitMs = 200;
    kit.script->holdSends();
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QVERIFY(kit.engine->isSending());
    QVERIFY(await(kit.engine->shutDown(true)));
    kit.script->releaseSends();
    QVERIFY(kit.start());
    QCOMPARE(kit.counts(*batch), u"unknown 2"_s);
}

void tst_Engine::secondEngineIsLockedOut()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    Engine second(kit.setup());
    const auto report = await(second.start());
    QVERIFY(!report);
    QCOMPARE(int(report.error().kind), int(Error::Kind::Storage));
    QVERIFY(report.error().detail.startsWith(u"locked"_s));
    QVERIFY(!await(second.queue(planFor(people(1)))));
    QVERIFY(await(kit.engine->shutDown(false)));
    QVERIFY(await(second.start()));
}

void tst_Engine::readOnlyLooksAndSendsNothing()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    Engine::Setup setup = kit.setup();
    setup.readOnly = true;
    Engine looker(setup);
    const auto report = await(looker.start());
    QVERIFY(report);
    QVERIFY(report->readOnly);
    QCOMPARE(await(looker.history({}, {}, 10))->rows.size(), 3);
    const auto refused = await(looker.queue(planFor(people(1))));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.startsWith(u"read-only"_s));
}

void tst_Engine::failedT1SendsNothing()
{
    EngineKit kit;
    auto trouble = std::make_shared<StoreTrouble>();
    trouble->beginAttempt = true;
    kit.setup().openStore = failingStores(trouble);
    QVERIFY(kit.start());
    QSignalSpy failed(kit.engine.get(), &Engine::storageFailed);
    kit.signIn();
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Storage));
    kit.clock->pass(3'600'000);
    QCOMPARE(kit.counts(*batch), u"queued 2"_s);
    QVERIFY(kit.script->sends().isEmpty());
    trouble->beginAttempt = false;
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
}

void tst_Engine::failedT2KeepsTheAnswer()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    auto trouble = std::make_shared<StoreTrouble>();
    trouble->settle = true;
    kit.setup().openStore = failingStores(trouble);
    QVERIFY(kit.start());
    QSignalSpy failed(kit.engine.get(), &Engine::storageFailed);
    kit.signIn();
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Storage));
    QVERIFY(!failed.isEmpty());
    kit.clock->pass(5'000);
    QTRY_VERIFY(failed.size() >= 2);
    QCOMPARE(kit.script->sends().size(), 1); // nothing else until the answer is written
    QCOMPARE(kit.counts(*batch), u"queued 2, in_flight 1"_s);
    QVERIFY(kit.engine->isSending());
    trouble->settle = false;
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    QCOMPARE(kit.script->sends().size(), 3);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::None));
}

void tst_Engine::deliveryIsRefreshedUntilFinal()
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

void tst_Engine::progressAlwaysAddsUp()
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

void tst_Engine::isSendingTellsTheTruth()
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

void tst_Engine::sleepDelaysTheNextAttempt()
{
    std::atomic_bool slept = false; // outlives the engine
    EngineKit kit;
    kit.setup().sleepJumpMs = 10'000;
    kit.setup().atPoint = [&slept](const char *name) { slept = slept || qstrcmp(name, "slept") == 0; };
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2), 30)));
    QVERIFY(batch);
    kit.clock->pass(3'600'000); // the lid was closed during the hold
    QTRY_VERIFY(slept);         // the wait begins when it is noticed
    QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
    QCOMPARE(kit.counts(*batch), u"queued 2"_s);
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
}

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"
