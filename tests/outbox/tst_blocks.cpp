// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"
#include "sendrules.h"

#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::StringLiterals;

/** The gateway refuses this address for a while: what does not end that, and what it does not end. */
class tst_Blocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRestartDoesNotForgetTheBlock();
    void aRestartAsksNoMoreThanThreeTimesInAll();
    void aClockSetBackDoesNotProlongIt();
    void aPasswordTypedAnewDoesNotEndIt();
    void whatWaitedForThePersonStillDoes();
    void theirYesEndsBoth();
    void aNoToTheProbeKeepsWhatWaitedForThePerson();

private:
    static constexpr qint64 Wait = 900'000;
    [[nodiscard]] static qint64 retryAt(const EngineKit &kit)
    {
        return kit.engine->accountStatus(TestAccount).retryAtMs;
    }
    /** Blocked by the answer to a send, which is held. */
    [[nodiscard]] static BatchId blocked(EngineKit &kit);
    /** The same, learned from a question, while a sending waits for the person: there was no money for it. */
    [[nodiscard]] static BatchId blockedWithoutMoney(EngineKit &kit);
};

void tst_Blocks::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

BatchId tst_Blocks::blocked(EngineKit &kit)
{
    kit.script->answerSends({ fails(Error::Kind::Blocked, 4) });
    kit.script->setBalance(failure(Error::Kind::Blocked, {}, 4));
    if (!kit.startSignedIn())
        return 0;
    const auto batch = await(kit.engine->queue(planFor(people(1))));
    const bool done = batch && QTest::qWaitFor([&] { return kit.pause() == QueuePause::Blocked; })
        && QTest::qWaitFor([&] { return kit.counts(*batch) == u"held 1"_s; });
    return done ? *batch : 0;
}

BatchId tst_Blocks::blockedWithoutMoney(EngineKit &kit)
{
    kit.script->answerSends({ fails(Error::Kind::Balance, 3) });
    if (!kit.startSignedIn())
        return 0;
    const auto batch = await(kit.engine->queue(planFor(people(1))));
    if (!batch || !QTest::qWaitFor([&] { return kit.pause() == QueuePause::NoMoney; }))
        return 0;
    kit.script->setBalance(failure(Error::Kind::Blocked, {}, 4));
    const bool isRefused = !await(kit.engine->refreshBalance(TestAccount));
    const bool done = isRefused && QTest::qWaitFor([&] { return kit.pause() == QueuePause::Blocked; });
    return done ? *batch : 0;
}

void tst_Blocks::aRestartDoesNotForgetTheBlock()
{
    EngineKit kit;
    QVERIFY(blocked(kit) > 0);
    const qint64 until = kit.clock->utcMs() + Wait;
    kit.clock->pass(600'000);
    kit.crash();
    QVERIFY(kit.startSignedIn());
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Blocked));
    QCOMPARE(retryAt(kit), until);
    const auto next = await(kit.engine->queue(planFor({ person(5) })));
    QVERIFY(next);
    kit.clock->pass(299'000);
    kit.engine->sendNow(*next); // makes the queue look
    QCOMPARE(kit.counts(*next), u"queued 1"_s);
    QCOMPARE(kit.script->sends().size(), 1);
    QCOMPARE(kit.script->balanceQuestions(), 0);
    kit.script->setBalance(BalanceReply { Money::fromMicros(5), u"UAH"_s, {}, {} });
    kit.clock->pass(1'000);
    QTRY_COMPARE(kit.counts(*next), u"accepted 1"_s);
    QCOMPARE(kit.script->balanceQuestions(), 1);
    kit.crash(); // and it is over for good
    QVERIFY(kit.startSignedIn());
    const auto third = await(kit.engine->queue(planFor({ person(6) })));
    QVERIFY(third);
    QTRY_COMPARE(kit.counts(*third), u"accepted 1"_s);
    QCOMPARE(kit.script->balanceQuestions(), 1);
}

void tst_Blocks::aRestartAsksNoMoreThanThreeTimesInAll()
{
    EngineKit kit;
    QVERIFY(blocked(kit) > 0);
    for (int probe = 1; probe <= 3; ++probe) {
        kit.clock->pass(Wait);
        QTRY_COMPARE(kit.script->balanceQuestions(), probe);
        QTRY_COMPARE(retryAt(kit), probe < 3 ? kit.clock->utcMs() + Wait : 0);
        kit.crash();
        QVERIFY(kit.startSignedIn());
        QTRY_COMPARE(int(kit.pause()), int(QueuePause::Blocked));
    }
    QCOMPARE(retryAt(kit), 0);
    kit.clock->pass(24 * 3'600'000);
    const auto next = await(kit.engine->queue(planFor({ person(5) })));
    QVERIFY(next);
    kit.engine->sendNow(*next); // makes the queue look
    QCOMPARE(kit.counts(*next), u"queued 1"_s);
    QCOMPARE(kit.script->balanceQuestions(), 3);
    kit.script->setBalance(BalanceReply { Money::fromMicros(5), u"UAH"_s, {}, {} });
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*next), u"accepted 1"_s);
}

void tst_Blocks::aClockSetBackDoesNotProlongIt()
{
    EngineKit kit;
    QVERIFY(blocked(kit) > 0);
    kit.crash();
    kit.clock->setWall(kit.clock->utcMs() - 30 * 24 * 3'600'000LL);
    QVERIFY(kit.startSignedIn());
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Blocked));
    QCOMPARE(retryAt(kit), kit.clock->utcMs() + Wait);
}

void tst_Blocks::aPasswordTypedAnewDoesNotEndIt()
{
    EngineKit kit;
    QVERIFY(blocked(kit) > 0);
    const qint64 until = kit.clock->utcMs() + Wait;
    kit.signIn({});
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::NoSecret));
    kit.signIn("another");
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Blocked));
    QCOMPARE(retryAt(kit), until);
    const auto next = await(kit.engine->queue(planFor({ person(5) })));
    QVERIFY(next);
    kit.engine->sendNow(*next); // makes the queue look
    QCOMPARE(kit.counts(*next), u"queued 1"_s);
    QCOMPARE(kit.script->sends().size(), 1);
}

void tst_Blocks::whatWaitedForThePersonStillDoes()
{
    EngineKit kit;
    const BatchId batch = blockedWithoutMoney(kit);
    QVERIFY(batch > 0);
    kit.script->setBalance(BalanceReply { Money::fromMicros(5), u"UAH"_s, {}, {} });
    kit.clock->pass(Wait);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::NoMoney));
    QCOMPARE(retryAt(kit), 0);
    const auto next = await(kit.engine->queue(planFor({ person(5) })));
    QVERIFY(next);
    kit.engine->sendNow(*next); // makes the queue look
    QCOMPARE(kit.counts(*next), u"queued 1"_s);
    QCOMPARE(kit.script->sends().size(), 1);
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*next), u"accepted 1"_s);
    QTRY_COMPARE(kit.counts(batch), u"accepted 1"_s);
}

void tst_Blocks::theirYesEndsBoth()
{
    EngineKit kit;
    const BatchId batch = blockedWithoutMoney(kit);
    QVERIFY(batch > 0);
    kit.script->setBalance(BalanceReply { Money::fromMicros(5), u"UAH"_s, {}, {} });
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::None));
    QTRY_COMPARE(kit.counts(batch), u"accepted 1"_s);
}

void tst_Blocks::aNoToTheProbeKeepsWhatWaitedForThePerson()
{
    EngineKit kit;
    QVERIFY(blockedWithoutMoney(kit) > 0);
    kit.engine->retryPaused(TestAccount); // the person is told no
    QTRY_COMPARE(kit.script->balanceQuestions(), 2);
    QVERIFY(!await(kit.engine->refreshBalance(TestAccount)));
    QCOMPARE(int(kit.pause()), int(QueuePause::Blocked));
    kit.script->setBalance(BalanceReply { Money::fromMicros(5), u"UAH"_s, {}, {} });
    kit.clock->pass(Wait);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::NoMoney));
}

QTEST_GUILESS_MAIN(tst_Blocks)
#include "tst_blocks.moc"
