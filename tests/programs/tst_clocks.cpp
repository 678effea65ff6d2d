// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real programs by clocks that are wrong, far away or set while they run (libfaketime), in the two nights in which
// Kyiv changes its clocks, and stopped for longer than a send may last. STOP_SECONDS, a compile definition: how long
// the real command line is stopped, 0 = only in the long variant.

#include "programkit.h"

#include "support/needed.h"
#include <QDateTime>
#include <QTimeZone>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

/** The gateway's clock, as wrong as the programs'. */
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(qint64 seconds)
        : m_shiftMs(seconds * 1000)
    {
    }
    [[nodiscard]] qint64 utcMs() const override { return m_real.utcMs() + m_shiftMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_real.monotonicMs(); }

private:
    SystemClock m_real;
    qint64 m_shiftMs;
};

qint64 secondsFromNow(const QString &utc)
{
    const QDateTime then = QDateTime::fromString(QString(utc + u'Z'), Qt::ISODate);
    return then.toSecsSinceEpoch() - QDateTime::currentSecsSinceEpoch();
}

QString fakeTimeLibrary()
{
    const QStringList places { u"/usr/lib/x86_64-linux-gnu"_s, u"/usr/lib/aarch64-linux-gnu"_s, u"/usr/lib"_s,
        u"/usr/lib64"_s };
    for (const QString &place : places) {
        const QString path = place + u"/faketime/libfaketimeMT.so.1"_s;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

QString shiftOf(qint64 seconds)
{
    return QString((seconds < 0 ? u"-"_s : u"+"_s) + QString::number(qAbs(seconds)));
}

/** The programs' clock; the time that only goes on stays the machine's. */
void shiftClock(ProgramKit &kit, qint64 seconds)
{
    kit.environment.insert(u"LD_PRELOAD"_s, fakeTimeLibrary());
    kit.environment.insert(u"FAKETIME"_s, shiftOf(seconds));
    kit.environment.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
    kit.environment.insert(u"NO_FAKE_STAT"_s, u"1"_s);
    kit.environment.insert(u"ASAN_OPTIONS"_s,
        // A library that is loaded before the sanitizer hides thread-local memory from its search for leaks, which then
        // takes the main thread's own objects for lost; the same programs are searched without it by the other tests.
        QString(kit.environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0:detect_leaks=0"_s));
}

void writeShift(const QString &path, qint64 seconds)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(shiftOf(seconds).toLatin1() + '\n') < 1)
        qFatal("the clock cannot be set");
}

std::unique_ptr<Program> sendAt(const ProgramKit &kit, const QString &time, const QStringList &more = {})
{
    return kit.cli(
        QStringList { u"send"_s, u"--yes"_s, u"--to"_s, person(1).text(), u"--text"_s, u"Hello"_s, u"--time"_s, time }
        + more);
}

QString statesOf(const ProgramKit &kit)
{
    const auto store = Store::open(kit.dataDir(), Store::Mode::Read);
    const auto page = store ? (*store)->history({}, {}, 100) : Result<HistoryPage>();
    QStringList all;
    if (page) {
        for (const MessageInfo &row : page->rows)
            all.append(toString(row.state));
    }
    return all.join(u", "_s);
}

/** How many messages were not known to be sent for a while. */
int onceUnknown(const ProgramKit &kit)
{
    const auto store = Store::open(kit.dataDir(), Store::Mode::Read);
    const auto page = store ? (*store)->history({}, {}, 1000) : Result<HistoryPage>();
    int count = 0;
    for (const MessageInfo &row : page ? page->rows : QList<MessageInfo>()) {
        const auto events = (*store)->events(row.id);
        const bool unknown = events && std::any_of(events->cbegin(), events->cend(), [](const MessageEvent &event) {
            return event.what == MessageEvent::What::Answer && event.state == SendState::Unknown;
        });
        count += unknown ? 1 : 0;
    }
    return count;
}

} // namespace

class tst_Clocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsPlannedIsExactToTheSecond_data();
    void whatIsPlannedIsExactToTheSecond();
    void nightsOfChangeInKyiv_data();
    void nightsOfChangeInKyiv();
    void aWrongClockHoldsWhatIsPlannedOnly_data();
    void aWrongClockHoldsWhatIsPlannedOnly();
    void whatHasPassedIsNotSentAtOnce();
    void aClockThatWentBackHolds();
    void settingTheClockDoesNotDisturbTheHold_data();
    void settingTheClockDoesNotDisturbTheHold();
    void stoppedForLongerThanASendMayLast_data();
    void stoppedForLongerThanASendMayLast();
    void theRealProgramStoppedInFlight();
};

void tst_Clocks::initTestCase()
{
    if (fakeTimeLibrary().isEmpty())
        VISNYK_LACKS("libfaketime");
}

void tst_Clocks::whatIsPlannedIsExactToTheSecond_data()
{
    QTest::addColumn<qint64>("shift");
    const qint64 day = 86'400;
    QTest::newRow("now") << qint64 { 0 };
    QTest::newRow("a day behind") << -day;
    QTest::newRow("a day ahead") << day;
    QTest::newRow("1970") << secondsFromNow(u"1970-01-03T05:06:07"_s);
    QTest::newRow("to the end of 32 bits") << secondsFromNow(u"2038-01-19T02:30:00"_s);
    QTest::newRow("beyond it") << secondsFromNow(u"2038-01-19T03:14:09"_s);
    QTest::newRow("a leap day of 2040") << secondsFromNow(u"2040-02-29T23:30:00"_s);
}

void tst_Clocks::whatIsPlannedIsExactToTheSecond()
{
    QFETCH(const qint64, shift);
    const ShiftedClock clock(shift);
    ProgramKit kit(&clock);
    shiftClock(kit, shift);
    const qint64 planned = clock.utcMs() / 1000 + 2'661; // no round minute
    const auto send = sendAt(kit, u"0%1"_s.arg(planned));
    QVERIFY(send->ended());
    QVERIFY2(send->exitCode() == 0, send->said().constData());
    QCOMPARE(kit.sends(), 1);
    QCOMPARE(kit.gateway->ledger().size(), 1);
    QCOMPARE(kit.gateway->ledger().constFirst().sendAtMs, planned * 1000);
    const auto requests = kit.gateway->requests();
    const auto sent
        = std::find_if(requests.cbegin(), requests.cend(), [](const auto &r) { return r.endpoint == u"send"_s; });
    QVERIFY(sent->parameters.contains({ u"time"_s, u"0%1"_s.arg(planned) }));
    for (const auto &parameter : sent->parameters)
        QVERIFY(parameter.first != u"tz"_s);
}

void tst_Clocks::nightsOfChangeInKyiv_data()
{
    QTest::addColumn<QString>("now"); // UTC
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("instant"); // UTC; empty = there is no such time
    const QString spring = u"2026-03-28T15:00:00"_s;
    QTest::newRow("before the gap") << spring << u"29.03.26 02:59"_s << u"2026-03-29T00:59:00"_s;
    QTest::newRow("in the gap, first minute") << spring << u"29.03.26 03:00"_s << QString();
    QTest::newRow("in the gap, last minute") << spring << u"29.03.26 03:59"_s << QString();
    QTest::newRow("after the gap") << spring << u"29.03.26 04:00"_s << u"2026-03-29T01:00:00"_s;
    const QString autumn = u"2026-10-24T15:00:00"_s;
    QTest::newRow("before the double hour") << autumn << u"25.10.26 02:59"_s << u"2026-10-24T23:59:00"_s;
    QTest::newRow("in the double hour") << autumn << u"25.10.26 03:30"_s << u"2026-10-25T00:30:00"_s; // the first
    QTest::newRow("after the double hour") << autumn << u"25.10.26 04:00"_s << u"2026-10-25T02:00:00"_s;
}

void tst_Clocks::nightsOfChangeInKyiv()
{
    QFETCH(const QString, now);
    QFETCH(const QString, wall);
    QFETCH(const QString, instant);
    const ShiftedClock clock(secondsFromNow(now));
    ProgramKit kit(&clock);
    shiftClock(kit, secondsFromNow(now));
    kit.environment.insert(u"TZ"_s, u"Europe/Kyiv"_s);
    const auto send = sendAt(kit, wall);
    QVERIFY(send->ended());
    if (instant.isEmpty()) {
        QCOMPARE(send->exitCode(), 2);
        QCOMPARE(kit.sends(), 0);
        QCOMPARE(statesOf(kit), QString());
        return;
    }
    QVERIFY2(send->exitCode() == 0, send->said().constData());
    QCOMPARE(kit.gateway->ledger().size(), 1);
    const QDateTime expected = QDateTime::fromString(QString(instant + u'Z'), Qt::ISODate);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(kit.gateway->ledger().constFirst().sendAtMs, Qt::UTC), expected);
}

void tst_Clocks::aWrongClockHoldsWhatIsPlannedOnly_data()
{
    QTest::addColumn<qint64>("shift");
    QTest::newRow("a day behind") << qint64 { -86'400 };
    QTest::newRow("a day ahead") << qint64 { 86'400 };
    QTest::newRow("three minutes behind") << qint64 { -180 };
    QTest::newRow("1970") << secondsFromNow(u"1970-01-03T05:06:07"_s);
    QTest::newRow("2040") << secondsFromNow(u"2040-01-03T05:06:07"_s);
}

void tst_Clocks::aWrongClockHoldsWhatIsPlannedOnly()
{
    QFETCH(const qint64, shift);
    ProgramKit kit; // it has the right time
    shiftClock(kit, shift);
    kit.setFault("cost error 9"); // no price, whose answer would tell the time
    const auto planned = sendAt(kit, u"+60"_s);
    QVERIFY(planned->ended(120'000));
    QVERIFY2(planned->exitCode() == 1, planned->said().constData());
    QCOMPARE(statesOf(kit), u"held"_s);
    QCOMPARE(kit.sends(), 0);
    kit.gateway->setFaults({});
    const auto atOnce = sendAt(kit, u"0"_s);
    QVERIFY(atOnce->ended());
    QVERIFY2(atOnce->exitCode() == 0, atOnce->said().constData());
    QCOMPARE(kit.gateway->ledger().size(), 1);
    QCOMPARE(statesOf(kit), u"accepted, held"_s);
}

void tst_Clocks::whatHasPassedIsNotSentAtOnce()
{
    const ProgramKit kit;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto past = sendAt(kit, u"0%1"_s.arg(now - 3'600));
    QVERIFY(past->ended());
    QCOMPARE(past->exitCode(), 2);
    // 62 seconds ahead, of which 4 pass before the wire: too near to be sure that it is still ahead at the gateway.
    const auto soon = sendAt(kit, u"0%1"_s.arg(QDateTime::currentSecsSinceEpoch() + 63), { u"--hold"_s, u"5"_s });
    QVERIFY(soon->ended());
    QVERIFY2(soon->exitCode() == 1, soon->said().constData());
    QCOMPARE(statesOf(kit), u"held"_s);
    QCOMPARE(kit.sends(), 0);
}

void tst_Clocks::aClockThatWentBackHolds()
{
    ProgramKit kit;
    QString name;
    {
        const InsideEngine past(kit);
        QVERIFY(past.report);
        SendPlan plan = planFor(people(3), 1);
        plan.account = AccountId(PracticeAccountId);
        plan.draft.account = plan.account;
        const auto batch = await(past.engine->queue(plan));
        QVERIFY(batch);
        name = await(past.engine->batch(*batch))->publicId;
        QVERIFY(await(past.engine->shutDown(true))); // goes on at the next start
    }
    shiftClock(kit, -86'400);
    const auto window = kit.openWindow();
    QVERIFY(window);
    QTRY_COMPARE_WITH_TIMEOUT(statesOf(kit), u"held, held, held"_s, 60'000);
    QTest::qWait(1'500); // the hold it was left with is over by then
    window->signal(SIGTERM);
    QVERIFY(window->ended());
    QCOMPARE(window->exitCode(), 0);
    QCOMPARE(kit.sends(), 0);
    kit.environment.remove(u"LD_PRELOAD"_s);
    // It may be a copy whose original has sent them: nobody goes on without naming them.
    const auto all = kit.cli({ u"resume"_s, u"--yes"_s });
    QVERIFY(all->ended());
    QVERIFY2(all->errors().contains("--batch"), all->errors().constData());
    QCOMPARE(kit.sends(), 0);
    const auto resume = kit.cli({ u"resume"_s, u"--yes"_s, u"--batch"_s, name });
    QVERIFY(resume->ended());
    QVERIFY2(resume->exitCode() == 0, resume->errors().constData());
    QCOMPARE(kit.gateway->ledger().size(), 3);
    QVERIFY(kit.sends() == 1);
}

void tst_Clocks::settingTheClockDoesNotDisturbTheHold_data()
{
    QTest::addColumn<qint64>("shift");
    QTest::newRow("back") << qint64 { -86'400 };
    QTest::newRow("forth") << qint64 { 86'400 };
}

void tst_Clocks::settingTheClockDoesNotDisturbTheHold()
{
    QFETCH(const qint64, shift);
    ProgramKit kit;
    shiftClock(kit, 0);
    const QString file = kit.path(u"shift"_s);
    writeShift(file, 0);
    kit.environment.remove(u"FAKETIME"_s);
    kit.environment.insert(u"FAKETIME_TIMESTAMP_FILE"_s, file);
    kit.environment.insert(u"FAKETIME_NO_CACHE"_s, u"1"_s);
    const qint64 began = SystemClock().utcMs();
    const auto send
        = kit.cli({ u"send"_s, u"--yes"_s, u"--to"_s, person(1).text(), u"--text"_s, u"Hello"_s, u"--hold"_s, u"3"_s });
    QTRY_COMPARE_WITH_TIMEOUT(statesOf(kit), u"queued"_s, 60'000);
    writeShift(file, shift);
    QVERIFY(send->ended()); // not a day later
    QVERIFY2(send->exitCode() == 0, send->said().constData());
    QCOMPARE(kit.gateway->ledger().size(), 1);
    QVERIFY(kit.gateway->ledger().constFirst().acceptedMs >= began + 3'000); // and not at once
    QCOMPARE(kit.sends(), 1);
}

void tst_Clocks::stoppedForLongerThanASendMayLast_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("isAnswered"); // so that either may be first, the answer or the end of the time for it
    QTest::newRow("answered while it stood") << QByteArray("send 2 delay 400") << true;
    QTest::newRow("accepted, never answered") << QByteArray("send 2 hang-after-accept 60000") << false;
    QTest::newRow("broken off while it stood") << QByteArray("send 2 half-reply") << false;
}

/** A sender whose deadlines are short: 0.8 s for a send. */
void tst_Clocks::stoppedForLongerThanASendMayLast()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const bool, isAnswered);
    const ProgramKit kit;
    kit.setFault(fault);
    const Program sender(QStringLiteral(KILLHOST),
        { u"send"_s, kit.dataDir(), kit.url.toString(), QString::number(SystemClock().utcMs()), u"25"_s, u"100"_s,
            u"-"_s, u"0"_s, u"text"_s },
        kit.environment);
    QVERIFY(QTest::qWaitFor([&] { return kit.sends() >= 2; }, 60'000));
    sender.signal(SIGSTOP);
    QTest::qWait(500); // what was on its way arrives
    const auto stopped = kit.sends();
    QTest::qWait(1'500);
    QCOMPARE(kit.sends(), stopped);
    sender.signal(SIGCONT);
    QVERIFY(sender.ended());
    QCOMPARE(sender.exitCode(), 0);
    QCOMPARE(kit.sends(), 4); // 100 people, 25 in a request: none twice
    QCOMPARE(kit.gateway->ledger().size(), 100);
    const int doubted = onceUnknown(kit);
    QVERIFY2(doubted == 25 || (isAnswered && doubted == 0), QByteArray::number(doubted).constData());
}

void tst_Clocks::theRealProgramStoppedInFlight()
{
    if (STOP_SECONDS == 0)
        QSKIP("only in the long variant");
    const ProgramKit kit;
    kit.setFault("send 1 hang-after-accept 200000");
    const auto send = sendAt(kit, u"0"_s, { u"--wait"_s, u"300"_s });
    QVERIFY(QTest::qWaitFor([&] { return kit.sends() == 1; }, 60'000));
    send->signal(SIGSTOP);
    QTest::qWait(STOP_SECONDS * 1000);
    send->signal(SIGCONT);
    QVERIFY(send->ended(180'000));
    QCOMPARE(send->exitCode(), 5);
    QCOMPARE(statesOf(kit), u"unknown"_s);
    const auto reconcile = kit.cli({ u"reconcile"_s, u"--wait"_s, u"60"_s });
    QVERIFY(reconcile->ended(120'000));
    QCOMPARE(statesOf(kit), u"accepted"_s);
    QCOMPARE(kit.sends(), 1);
}

QTEST_GUILESS_MAIN(tst_Clocks)
#include "tst_clocks.moc"
