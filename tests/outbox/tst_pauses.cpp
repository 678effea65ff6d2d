// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"
#include "failingstore.h"
#include "sendrules.h"

#include <QRegularExpression>

#include <atomic>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Pauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neverLeftIsTriedAgainUnderTheSameId();
    void networkPausesAfterFiveFailures();
    void threeUnknownInARowPause();
    void unpublishedCodePausesAtOnce_data();
    void unpublishedCodePausesAtOnce();
    void aProxyThatWantsALoginPausesAtOnce();
    void wrongPasswordStopsAllTraffic();
    void newPasswordIsTriedBeforeGoingOn();
    void aYesIsOverOnceThePersonSaysNo_data();
    void aYesIsOverOnceThePersonSaysNo();
    void noMoneyWaitsForThePerson();
    void blockedProbesThreeTimes();
    void blockEndsWithTheProbe();
    void aLaterAnswerKeepsTheBlock_data();
    void aLaterAnswerKeepsTheBlock();
    void aLaterAnswerKeepsTheLoginPause();
    void anUnwrittenAnswerKeepsTheBlock();
    void refusedTextPausesItsBatchOnly();
    void error9IsUnknownAndWaitsAMinute();
    void failedT1SendsNothing();
    void failedT2KeepsTheAnswer();
    void sleepDelaysTheNextAttempt();
};

void tst_Pauses::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!sending stopped)"_s));
}

void tst_Pauses::neverLeftIsTriedAgainUnderTheSameId()
{
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unreachable), fails(Error::Kind::Unreachable), accepts() });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Network));
    QCOMPARE(kit.counts(*batch), u"queued 3"_s);
    QVERIFY(kit.settledBy(*batch, SendState::Queued) == SettledBy::Proof);
    kit.clock->pass(4'900);
    QCOMPARE(kit.engine->accountStatus(TestAccount).retryAtMs, kit.clock->utcMs() + 100);
    kit.clock->pass(100);
    QTRY_COMPARE(kit.script->sends().size(), 2);
    QTRY_COMPARE(kit.counts(*batch), u"queued 3"_s);
    kit.clock->pass(15'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    QVERIFY(kit.settledBy(*batch, SendState::Accepted) == SettledBy::Answer);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 3);
    QCOMPARE(fingerprint(sends.at(0)), fingerprint(sends.at(2)));
    QCOMPARE(sends.at(0).id.text(), sends.at(2).id.text());
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::None));
}

void tst_Pauses::networkPausesAfterFiveFailures()
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

void tst_Pauses::threeUnknownInARowPause()
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

void tst_Pauses::unpublishedCodePausesAtOnce_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("10") << 10;
    QTest::newRow("0") << 0;
    QTest::newRow("-1") << -1;
}

void tst_Pauses::unpublishedCodePausesAtOnce()
{
    QFETCH(const int, code);
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    kit.script->answerSends({ [code](const SendRequest &) -> Result<SendReply> {
        Error error { Error::Kind::Unanswered, {}, code, 200, {} };
        error.saidNo = true;
        return failure(error);
    } });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::UnknownAnswer));
    QTRY_COMPARE(kit.counts(*batch), u"queued 1, unknown 1"_s);
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_Pauses::aProxyThatWantsALoginPausesAtOnce()
{
    EngineKit kit;
    kit.script->answerSends({ [](const SendRequest &) -> Result<SendReply> {
        return failure(Error { Error::Kind::Unreachable, {}, 0, 407, {} });
    } });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Proxy));
    QCOMPARE(kit.engine->accountStatus(TestAccount).retryAtMs, 0); // not by itself
    kit.clock->pass(3'600'000);
    QTRY_COMPARE(kit.counts(*batch), u"queued 2"_s);
    QCOMPARE(kit.script->sends().size(), 1);
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
}

void tst_Pauses::wrongPasswordStopsAllTraffic()
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

void tst_Pauses::newPasswordIsTriedBeforeGoingOn()
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

void tst_Pauses::aYesIsOverOnceThePersonSaysNo_data()
{
    QTest::addColumn<bool>("cancel");
    QTest::addColumn<QString>("end");
    QTest::newRow("stop") << false << u"held 4"_s;
    QTest::newRow("cancel") << true << u"cancelled 4"_s;
}

/** "Continue" asks the gateway first; whoever stops or cancels before it has answered wants nothing sent. */
void tst_Pauses::aYesIsOverOnceThePersonSaysNo()
{
    QFETCH(bool, cancel);
    QFETCH(QString, end);
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Auth, 2) });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(4))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Login));
    kit.script->holdBalance();
    const auto resumed = kit.engine->resume(*batch);
    QTRY_COMPARE(kit.script->balanceQuestions(), 1);
    QVERIFY(await(cancel ? kit.engine->cancel(*batch) : kit.engine->stop(*batch)));
    kit.script->releaseBalance();
    const auto answered = await(resumed);
    if (cancel)
        QCOMPARE(answered.value_or(-1), 0); // it is over: nothing is left that could go on
    else
        QVERIFY(!answered && answered.error().kind == Error::Kind::Cancelled);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::None)); // the gateway's answer counts for the others
    QCOMPARE(kit.counts(*batch), end);
    QCOMPARE(int(await(kit.engine->batch(*batch))->state), int(cancel ? BatchState::Done : BatchState::Stopped));
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_Pauses::noMoneyWaitsForThePerson()
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

void tst_Pauses::blockedProbesThreeTimes()
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

void tst_Pauses::blockEndsWithTheProbe()
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

void tst_Pauses::aLaterAnswerKeepsTheBlock_data()
{
    QTest::addColumn<int>("kind"); // of the later answer; -1 = accepted
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("after"); // the probe
    QTest::newRow("accepted") << -1 << u"queued 1, accepted 1"_s << u"accepted 2"_s;
    QTest::newRow("unknown") << int(Error::Kind::Unanswered) << u"queued 1, unknown 1"_s << u"unknown 1, accepted 1"_s;
    QTest::newRow("never left") << int(Error::Kind::Unreachable) << u"queued 2"_s << u"accepted 2"_s;
}

/** A reading call learns of the block while a send is under way. */
void tst_Pauses::aLaterAnswerKeepsTheBlock()
{
    QFETCH(const int, kind);
    QFETCH(const QString, counts);
    QFETCH(const QString, after);
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    kit.script->holdSends();
    kit.script->answerSends({ kind < 0 ? accepts() : fails(Error::Kind(kind)) });
    kit.script->setBalance(failure(Error::Kind::Blocked, {}, 4));
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QVERIFY(!await(kit.engine->refreshBalance(TestAccount)));
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Blocked));
    const qint64 probeAt = kit.clock->utcMs() + 900'000;
    kit.script->releaseSends();
    QTRY_COMPARE(kit.counts(*batch), counts);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Blocked));
    QCOMPARE(kit.engine->accountStatus(TestAccount).retryAtMs, probeAt);
    kit.script->setStatusError(Error { Error::Kind::Unanswered, {}, 0, 0, {} });
    kit.clock->pass(899'000);
    kit.engine->sendNow(*batch); // makes the queue look
    QCOMPARE(kit.counts(*batch), counts);
    QCOMPARE(kit.script->sends().size(), 1);
    kit.script->setBalance(BalanceReply { Money::fromMicros(5), u"UAH"_s, {}, {} });
    kit.clock->pass(1'000);
    QTRY_COMPARE(kit.counts(*batch), after);
    QCOMPARE(kit.script->balanceQuestions(), 2);
}

void tst_Pauses::aLaterAnswerKeepsTheLoginPause()
{
    EngineKit kit;
    kit.script->holdSends();
    kit.script->answerSends({ fails(Error::Kind::Unreachable) });
    kit.script->setBalance(failure(Error::Kind::Auth, {}, 2));
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QVERIFY(!await(kit.engine->refreshBalance(TestAccount)));
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Login));
    kit.script->releaseSends();
    QTRY_COMPARE(kit.counts(*batch), u"queued 2"_s);
    kit.clock->pass(3'600'000);
    QVERIFY(await(kit.engine->resume(*batch)).error().kind == Error::Kind::Auth); // asked the balance, sent nothing
    QCOMPARE(int(kit.pause()), int(QueuePause::Login));
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_Pauses::anUnwrittenAnswerKeepsTheBlock()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    auto trouble = std::make_shared<StoreTrouble>();
    trouble->settle = true;
    kit.setup().openStore = failingStores(trouble);
    kit.script->holdSends();
    kit.script->setBalance(failure(Error::Kind::Blocked, {}, 4));
    QVERIFY(kit.start());
    QSignalSpy failed(kit.engine.get(), &Engine::storageFailed);
    kit.signIn();
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QVERIFY(!await(kit.engine->refreshBalance(TestAccount)));
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Blocked));
    kit.script->releaseSends();
    QTRY_COMPARE(failed.size(), 1);
    trouble->settle = false;
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"queued 1, accepted 1"_s);
    QCOMPARE(int(kit.pause()), int(QueuePause::Blocked));
    kit.clock->pass(800'000);
    kit.engine->sendNow(*batch); // makes the queue look
    QCOMPARE(kit.counts(*batch), u"queued 1, accepted 1"_s);
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_Pauses::refusedTextPausesItsBatchOnly()
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

void tst_Pauses::error9IsUnknownAndWaitsAMinute()
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

void tst_Pauses::failedT1SendsNothing()
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

void tst_Pauses::failedT2KeepsTheAnswer()
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

void tst_Pauses::sleepDelaysTheNextAttempt()
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

QTEST_GUILESS_MAIN(tst_Pauses)
#include "tst_pauses.moc"
