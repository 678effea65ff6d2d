// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"

#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Schedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scheduledIsSentAsUnixSeconds();
    void passedScheduleIsHeld();
    void wrongClockHoldsScheduled();
    void aScheduleWaitsForTheGatewaysClock();
    void aClockMovedLaterHoldsScheduled();
    void planWithoutItsInstantIsRefused();
};

void tst_Schedules::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!sending stopped)"_s));
}

void tst_Schedules::scheduledIsSentAsUnixSeconds()
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

void tst_Schedules::passedScheduleIsHeld()
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
    QVERIFY(kit.settledBy(*batch, SendState::Held) == SettledBy::Program);
    QTRY_COMPARE(int(await(kit.engine->batch(*batch))->holdReason), int(HoldReason::SchedulePassed));
    QVERIFY(kit.script->sends().isEmpty());
    kit.engine->retryPaused(TestAccount); // not what this batch waits for
    QCOMPARE(kit.counts(*batch), u"held 2"_s);
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 2);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QVERIFY(!kit.script->sends().constFirst().atUnix);
}

void tst_Schedules::wrongClockHoldsScheduled()
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

/** Nothing has been asked of the gateway in this run: what time it is there is not known. */
void tst_Schedules::aScheduleWaitsForTheGatewaysClock()
{
    EngineKit kit;
    kit.script->setBalance(failure(Error::Kind::Unreachable));
    QVERIFY(kit.startSignedIn());
    SendPlan plan = planFor(people(2));
    plan.draft.options.schedule.mode = Schedule::Mode::After;
    plan.draft.options.schedule.afterMinutes = 60;
    plan.atUtcMs = kit.clock->utcMs() + 3'600'000;
    const auto scheduled = await(kit.engine->queue(plan));
    QVERIFY(scheduled);
    QTRY_VERIFY(kit.script->balanceQuestions() > 0);
    QVERIFY(!await(kit.engine->refreshBalance(TestAccount)));
    QCOMPARE(kit.counts(*scheduled), u"queued 2"_s);
    QVERIFY(kit.script->sends().isEmpty());
    kit.script->setBalance(BalanceReply { Money::fromMicros(5), u"UAH"_s, {}, kit.clock->utcMs() - 3'600'000 });
    kit.clock->pass(15'000);
    QTRY_COMPARE(kit.counts(*scheduled), u"held 2"_s);
    QCOMPARE(int(await(kit.engine->batch(*scheduled))->holdReason), int(HoldReason::ClockSkew));
    QVERIFY(kit.script->sends().isEmpty());
}

void tst_Schedules::aClockMovedLaterHoldsScheduled()
{
    EngineKit kit;
    kit.script->setBalance(BalanceReply { Money::fromMicros(5), u"UAH"_s, {}, kit.clock->utcMs() });
    QVERIFY(kit.startSignedIn());
    QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
    SendPlan plan = planFor(people(2), 30);
    plan.draft.options.schedule.mode = Schedule::Mode::After;
    plan.draft.options.schedule.afterMinutes = 60;
    plan.atUtcMs = kit.clock->utcMs() + 3'600'000;
    const auto scheduled = await(kit.engine->queue(plan));
    QVERIFY(scheduled);
    kit.clock->setWall(kit.clock->utcMs() - 121'000); // somebody sets it
    kit.clock->pass(30'000);
    QTRY_COMPARE(kit.counts(*scheduled), u"held 2"_s);
    QCOMPARE(int(await(kit.engine->batch(*scheduled))->holdReason), int(HoldReason::ClockSkew));
    QVERIFY(kit.script->sends().isEmpty());
}

void tst_Schedules::planWithoutItsInstantIsRefused()
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

QTEST_GUILESS_MAIN(tst_Schedules)
#include "tst_schedules.moc"
