// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/backoff.h"
#include "outbox/ids.h"
#include "outbox/planner.h"
#include "outbox/queuerules.h"
#include "outbox/reconcilerules.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Visnyk;
using namespace Visnyk::Outbox;
using namespace Qt::StringLiterals;

namespace {

LaneView readyLane()
{
    LaneView lane;
    lane.hasGateway = true;
    lane.nowMono = 1000;
    lane.batches = { { 1, true, true, 0 } };
    return lane;
}

MessageInfo row(MessageId id, const QString &address, const QString &gatewayId = {})
{
    MessageInfo info;
    info.id = id;
    info.address = Address(address);
    info.gatewayId = GatewayId(gatewayId);
    return info;
}

QList<MessageId> ids(const QList<MessageInfo> &rows)
{
    QList<MessageId> list;
    for (const MessageInfo &info : rows)
        list.append(info.id);
    return list;
}

ReconcileItem item(qint64 endedMs, qint64 firstAbsentMs = 0)
{
    ReconcileItem one;
    one.message = 5;
    one.address = Address(u"+380501234567"_s);
    one.gatewayId = GatewayId(u"AB2C3D-1"_s);
    one.attemptEndedMs = endedMs;
    one.startedMs = endedMs - 500;
    one.firstAbsentMs = firstAbsentMs;
    return one;
}

StatusReport status(int code)
{
    StatusReport report;
    report.phone = u"380501234567"_s;
    report.id = u"AB2C3D-1"_s;
    report.status = code;
    return report;
}

} // namespace

class tst_QueueRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMinuteAfterIsNeverTooNearForTheWire();
    void queueDoesOneThing_data();
    void queueDoesOneThing();
    void aPauseThatNeedsAProbeIsNotExchangedForAnother();
    void retriesKeepTheirIdAndRows();
    void freshRowsFillOneRequest();
    void groupGoesAlone();
    void networkWaitsGrowAndEnd();
    void reconcileFollowsTheSchedule();
    void absenceNeedsTwoAnswersAndTime_data();
    void absenceNeedsTwoAnswersAndTime();
    void publishedStatusProvesAcceptance_data();
    void publishedStatusProvesAcceptance();
    void clockMovedForwardProvesNothing();
    void anOldAttemptIsNeverAbsent();
    void secondQuestionAlwaysComes();
    void reportsAreMatchedByDigitsAndId();
    void ulidsGrowAndNeverRepeat();
    void ulidOfKnownBits();
    void gatewayIdFitsTheGateway();
};

void tst_QueueRules::queueDoesOneThing_data()
{
    QTest::addColumn<LaneView>("lane");
    QTest::addColumn<Step>("step");
    using Do = Step::Do;
    LaneView lane = readyLane();
    QTest::newRow("sends what is ready") << lane << Step { Do::Send, 1, 0 };
    lane.hasGateway = false;
    QTest::newRow("no secret, nothing") << lane << Step {};
    lane = readyLane();
    lane.onTheWire = true;
    QTest::newRow("one at a time") << lane << Step {};
    lane = readyLane();
    lane.stopping = true;
    QTest::newRow("not while quitting") << lane << Step {};
    lane.answerWaiting = true;
    lane.onTheWire = true;
    QTest::newRow("but an answer is written") << lane << Step { Do::WriteAnswer, 0, 0 };
    lane.writeAtMono = 2000;
    QTest::newRow("again after a while") << lane << Step { Do::Nothing, 0, 2000 };
    lane = readyLane();
    lane.probing = true;
    QTest::newRow("not before the balance") << lane << Step {};
    lane = readyLane();
    lane.pause = QueuePause::NoMoney;
    QTest::newRow("paused for the person") << lane << Step {};
    lane.pause = QueuePause::Network;
    lane.retryAtMono = 5000;
    QTest::newRow("network wait") << lane << Step { Do::Nothing, 0, 5000 };
    lane.nowMono = 5000;
    QTest::newRow("network wait over") << lane << Step { Do::Send, 1, 0 };
    lane.pause = QueuePause::Blocked;
    QTest::newRow("blocked: probe, no send") << lane << Step { Do::Probe, 0, 0 };
    lane = readyLane();
    lane.notBeforeMono = 4000;
    QTest::newRow("error 9 waits") << lane << Step { Do::Nothing, 0, 4000 };
    lane = readyLane();
    lane.batches = { { 1, true, true, 3000 } };
    QTest::newRow("hold") << lane << Step { Do::Nothing, 0, 3000 };
    lane.batches = { { 1, true, true, 3000 }, { 2, true, true, 500 } };
    QTest::newRow("another batch does not wait for a hold") << lane << Step { Do::Send, 2, 0 };
    lane.batches = { { 1, false, true, 0 }, { 2, true, false, 0 } };
    QTest::newRow("stopped or empty batches") << lane << Step {};
    lane.batches = { { 1, true, true, 3000 }, { 2, true, true, 2000 } };
    QTest::newRow("wakes for the earliest") << lane << Step { Do::Nothing, 0, 2000 };
}

void tst_QueueRules::queueDoesOneThing()
{
    QFETCH(const LaneView, lane);
    QFETCH(const Step, step);
    const Step is = nextStep(lane);
    QCOMPARE(is.what, step.what);
    QCOMPARE(is.batch, step.batch);
    QCOMPARE(is.wakeAtMono, step.wakeAtMono);
}

void tst_QueueRules::aPauseThatNeedsAProbeIsNotExchangedForAnother()
{
    using Pause = QueuePause;
    for (const Pause next : { Pause::NoMoney, Pause::Refused, Pause::UnknownInRow, Pause::UnknownAnswer, Pause::Network,
             Pause::Proxy, Pause::Storage, Pause::Tls, Pause::Clock }) {
        QVERIFY(outlasts(Pause::Blocked, next));
        QVERIFY(outlasts(Pause::Login, next));
        QVERIFY(!outlasts(Pause::None, next));
        QVERIFY(!outlasts(Pause::Network, next));
    }
    QVERIFY(outlasts(Pause::Login, Pause::Blocked)); // or the probe would try a wrong password by itself
    QVERIFY(!outlasts(Pause::Blocked, Pause::Login));
    QVERIFY(!outlasts(Pause::Blocked, Pause::Blocked));
    QVERIFY(!outlasts(Pause::Login, Pause::NoSecret));
}

void tst_QueueRules::retriesKeepTheirIdAndRows()
{
    const QList<MessageInfo> queued { row(1, u"+380501234567"_s, u"A"_s), row(2, u"+380501234568"_s, u"A"_s),
        row(3, u"+380501234569"_s, u"B"_s), row(4, u"+380501234570"_s) };
    QCOMPARE(ids(pickRows(queued, 1)), (QList<MessageId> { 1, 2 }));
}

void tst_QueueRules::freshRowsFillOneRequest()
{
    const QList<MessageInfo> queued { row(1, u"+380501234567"_s), row(2, u"+380501234568"_s),
        row(3, u"+380501234569"_s), row(4, u"+380501234570"_s, u"B"_s) };
    QCOMPARE(ids(pickRows(queued, 2)), (QList<MessageId> { 1, 2 }));
    QCOMPARE(ids(pickRows(queued, 100)), (QList<MessageId> { 1, 2, 3 }));
    QCOMPARE(ids(pickRows({}, 100)), QList<MessageId> {});
}

void tst_QueueRules::groupGoesAlone()
{
    const QList<MessageInfo> queued { row(1, u"+380501234567"_s), row(2, u"G12"_s), row(3, u"+380501234569"_s) };
    QCOMPARE(ids(pickRows(queued, 100)), QList<MessageId> { 1 });
    QCOMPARE(ids(pickRows(queued.mid(1), 100)), QList<MessageId> { 2 });
}

void tst_QueueRules::networkWaitsGrowAndEnd()
{
    QVERIFY(networkRetry(1) == 5'000);
    QVERIFY(networkRetry(2) == 15'000);
    QVERIFY(networkRetry(3) == 60'000);
    QVERIFY(networkRetry(4) == 300'000);
    QVERIFY(networkRetry(5) == std::nullopt);
    QVERIFY(networkRetry(0) == std::nullopt);
}

void tst_QueueRules::reconcileFollowsTheSchedule()
{
    QList<qint64> offsets;
    for (qint64 now = 0; now != Never && offsets.size() < 40;) {
        now = nextReconcile(0, now);
        offsets.append(now);
    }
    const QList<qint64> early { 5'000, 30'000, 90'000, 300'000, 900'000, Hour, 2 * Hour };
    QCOMPARE(offsets.mid(0, 7), early);
    QCOMPARE(offsets.size(), 5 + 24 + 1);
    QCOMPARE(offsets.at(28), 24 * Hour);
    QCOMPARE(offsets.last(), Never);
}

void tst_QueueRules::absenceNeedsTwoAnswersAndTime_data()
{
    QTest::addColumn<qint64>("firstAbsent"); // after the attempt ended; 0 = this is the first
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("absent");
    QTest::newRow("first answer, soon") << qint64(0) << qint64(5'000) << false;
    QTest::newRow("first answer, late") << qint64(0) << 10 * Hour << false;
    QTest::newRow("second, too soon after the first") << qint64(290'000) << qint64(349'999) << false;
    QTest::newRow("second, before five minutes") << qint64(5'000) << qint64(299'999) << false;
    QTest::newRow("second, five minutes") << qint64(5'000) << qint64(300'000) << true;
    QTest::newRow("second, a minute after the first") << qint64(290'000) << qint64(350'000) << true;
}

void tst_QueueRules::absenceNeedsTwoAnswersAndTime()
{
    QFETCH(const qint64, firstAbsent);
    QFETCH(const qint64, now);
    QFETCH(const bool, absent);
    const qint64 ended = 1'000'000;
    const Verdict verdict = judge(item(ended, firstAbsent == 0 ? 0 : ended + firstAbsent), status(-3), ended + now, {});
    QCOMPARE(verdict.becomes.has_value(), absent);
    if (absent)
        QVERIFY(*verdict.becomes == SendState::Absent);
    QVERIFY(verdict.status.has_value());
    QCOMPARE(verdict.status->status, -3);
}

void tst_QueueRules::publishedStatusProvesAcceptance_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("accepted");
    for (const int code : { -2, -1, 0, 1, 2, 3, 4, 20, 21, 22, 23, 24, 25 })
        QTest::addRow("%d", code) << code << true;
    for (const int code : { -4, 5, 19, 26, 404 })
        QTest::addRow("%d", code) << code << false;
}

void tst_QueueRules::publishedStatusProvesAcceptance()
{
    QFETCH(const int, code);
    QFETCH(const bool, accepted);
    const Verdict verdict = judge(item(1'000'000), status(code), 1'010'000, {});
    QCOMPARE(verdict.becomes.has_value(), accepted);
    if (accepted)
        QVERIFY(*verdict.becomes == SendState::Accepted);
    QCOMPARE(verdict.status.has_value(), accepted);
    QCOMPARE(verdict.nextAskMs, accepted ? Never : 1'030'000);
}

void tst_QueueRules::clockMovedForwardProvesNothing()
{
    const qint64 ended = 1'000'000;
    SinceStart since;
    since.attemptEndedMono = 50'000;
    since.firstAbsentMono = 55'000;
    since.nowMono = 120'000; // 70 s later, though the wall clock says a day
    QVERIFY(!judge(item(ended, ended + 5'000), status(-3), ended + 24 * Hour, since).becomes);
    since.nowMono = 350'000;
    QVERIFY(judge(item(ended, ended + 5'000), status(-3), ended + 23 * Hour, since).becomes == SendState::Absent);
}

/** The gateway keeps what it delivered for a while only: of an attempt of long ago its "no such message" says nothing.
 */
void tst_QueueRules::anOldAttemptIsNeverAbsent()
{
    const qint64 started = 1'000'000;
    const qint64 found = started + 30 * 24 * Hour; // the program died in it, and was started a month later
    ReconcileItem old = item(found, found + 5'000);
    old.startedMs = started;
    const Verdict verdict = judge(old, status(-3), found + Hour, {});
    QVERIFY(!verdict.becomes);
    old.startedMs = found - Hour;
    QVERIFY(judge(old, status(-3), found + Hour, {}).becomes == SendState::Absent);
    QVERIFY(judge(old, status(1), found + 40 * 24 * Hour, {}).becomes == SendState::Accepted);
}

void tst_QueueRules::secondQuestionAlwaysComes()
{
    const qint64 ended = 1'000'000;
    const qint64 now = ended + 72 * Hour;
    QCOMPARE(judge(item(ended), std::nullopt, now, {}).nextAskMs, Never);
    const qint64 next = judge(item(ended), status(-3), now, {}).nextAskMs;
    QVERIFY(next >= now + AbsentGap);
    QVERIFY(next < now + 2 * AbsentGap);
}

void tst_QueueRules::reportsAreMatchedByDigitsAndId()
{
    StatusReport other = status(1);
    other.id = u"AB2C3D-2"_s;
    const Address address(u"+380501234567"_s);
    const GatewayId id(u"AB2C3D-1"_s);
    QVERIFY(!reportFor({ other }, address, id));
    QVERIFY(reportFor({ other, status(0) }, address, id));
    QCOMPARE(reportFor({ other, status(0) }, address, id)->status, 0);
    QVERIFY(!reportFor({ status(0) }, Address(u"+380501234568"_s), id));
}

void tst_QueueRules::ulidsGrowAndNeverRepeat()
{
    UlidSource source;
    QString last;
    QSet<QString> seen;
    static const QRegularExpression shape(u"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"_s);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 now = 1'790'000'000'000 + i / 100 - (i % 7 == 0 ? 50 : 0); // the clock goes back now and then
        const QString ulid = source.next(now);
        QVERIFY2(shape.match(ulid).hasMatch(), qPrintable(ulid));
        QVERIFY(last < ulid);
        last = ulid;
        seen.insert(ulid);
    }
    QCOMPARE(seen.size(), 20'000);
}

void tst_QueueRules::ulidOfKnownBits()
{
    UlidSource zeros([](std::array<quint8, 10> &bytes) { bytes.fill(0); });
    // 1469918176385 ms is the example of the ULID specification: 01ARYZ6S41
    QCOMPARE(zeros.next(1'469'918'176'385), u"01ARYZ6S410000000000000000"_s);
    QCOMPARE(zeros.next(1'469'918'176'385), u"01ARYZ6S410000000000000001"_s);
    UlidSource ones([](std::array<quint8, 10> &bytes) { bytes.fill(0xFF); });
    QCOMPARE(ones.next(1'469'918'176'385), u"01ARYZ6S41ZZZZZZZZZZZZZZZZ"_s);
    QVERIFY(ones.next(1'469'918'176'385) > u"01ARYZ6S41ZZZZZZZZZZZZZZZZ"_s);
}

void tst_QueueRules::gatewayIdFitsTheGateway()
{
    UlidSource source;
    const GatewayId id = makeGatewayId(u"AB2C3D"_s, source.next(1'790'000'000'000));
    static const QRegularExpression shape(u"^[A-Za-z0-9._-]{1,40}$"_s);
    QVERIFY(shape.match(id.text()).hasMatch());
    QCOMPARE(id.text().size(), 33);
}

void tst_QueueRules::aMinuteAfterIsNeverTooNearForTheWire()
{
    constexpr qint64 Now = 1'790'000'000'000;
    SendPlan plan;
    plan.account = AccountId(u"practice"_s);
    plan.addresses = { Address(u"+380501234567"_s) };
    plan.draft.recipients = u"+380501234567"_s;
    plan.draft.text = u"Hello"_s;
    plan.draft.options.schedule.mode = Schedule::Mode::After;
    plan.draft.options.schedule.afterMinutes = 1;
    plan.partsEach = 1;
    plan.holdSeconds = 60;
    plan.atUtcMs = Now + 60'000;
    const Result<NewBatch> batch = makeBatch(plan, 100, u"01"_s, Now);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QVERIFY(*batch->atUtcMs - batch->holdUntilMs > ScheduleMargin);
    plan.draft.options.schedule.afterMinutes = 60;
    plan.atUtcMs = Now + 3'600'000;
    QCOMPARE(makeBatch(plan, 100, u"02"_s, Now)->atUtcMs, plan.atUtcMs);
}

QTEST_GUILESS_MAIN(tst_QueueRules)
#include "tst_queuerules.moc"
