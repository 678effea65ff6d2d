// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printers.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Schedule : public QObject
{
    Q_OBJECT

private slots:
    void anInstantIsFoundOrRefused_data();
    void anInstantIsFoundOrRefused();
    void windowsFollowTheClockOfTheZone_data();
    void windowsFollowTheClockOfTheZone();
    void badWindowsAreRefused_data();
    void badWindowsAreRefused();
    void delaysAreMinutesFromNow_data();
    void delaysAreMinutesFromNow();
    void nowIsAtOnce();
    void everyQuarterHourOfAYearIsItsOwnInverse();
    void wireSpellingsAreRead_data();
    void wireSpellingsAreRead();
    void wrongWireSpellingsAreRefused_data();
    void wrongWireSpellingsAreRefused();
};

namespace {

qint64 utcMs(const QString &iso)
{
    const QDateTime instant = QDateTime::fromString(iso, Qt::ISODateWithMs);
    Q_ASSERT(instant.isValid() && instant.timeSpec() == Qt::UTC);
    return instant.toMSecsSinceEpoch();
}

QString iso(const std::optional<qint64> &ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODate) : u"at once"_s;
}

Schedule at(const QString &date, const QString &time, const QByteArray &zone)
{
    Schedule schedule;
    schedule.mode = Schedule::Mode::At;
    schedule.date = QDate::fromString(date, Qt::ISODate);
    schedule.time = QTime::fromString(time, Qt::ISODate);
    schedule.zone = zone;
    return schedule;
}

Schedule window(int from, int to, const QByteArray &zone)
{
    Schedule schedule;
    schedule.mode = Schedule::Mode::Window;
    schedule.fromHour = from;
    schedule.toHour = to;
    schedule.zone = zone;
    return schedule;
}

QByteArray kyiv()
{
    return "Europe/Kyiv";
}

} // namespace

void tst_Schedule::anInstantIsFoundOrRefused_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<ScheduleProblem>("problem");
    using P = ScheduleProblem;
    const QString january = u"2026-01-15T10:00:00Z"_s;
    const QString none = u"at once"_s;
    QTest::newRow("winter") << january << u"2026-01-15"_s << u"14:30:00"_s << kyiv() << u"2026-01-15T12:30:00Z"_s
                            << P::None;
    QTest::newRow("summer") << january << u"2026-07-01"_s << u"14:30:00"_s << kyiv() << u"2026-07-01T11:30:00Z"_s
                            << P::None;
    QTest::newRow("half-hour zone") << january << u"2026-01-16"_s << u"09:00:00"_s << QByteArray("Asia/Kolkata")
                                    << u"2026-01-16T03:30:00Z"_s << P::None;
    QTest::newRow("fixed offset") << january << u"2026-01-16"_s << u"09:00:00"_s << QByteArray("UTC+08:30")
                                  << u"2026-01-16T00:30:00Z"_s << P::None;
    QTest::newRow("system zone") << january << u"2026-01-16"_s << u"09:00:00"_s << QByteArray()
                                 << u"2026-01-16T09:00:00Z"_s << P::None;
    QTest::newRow("before the gap") << january << u"2026-03-29"_s << u"02:59:00"_s << kyiv()
                                    << u"2026-03-29T00:59:00Z"_s << P::None;
    QTest::newRow("gap begins") << january << u"2026-03-29"_s << u"03:00:00"_s << kyiv() << none << P::InGap;
    QTest::newRow("gap ends") << january << u"2026-03-29"_s << u"03:59:59"_s << kyiv() << none << P::InGap;
    QTest::newRow("after the gap") << january << u"2026-03-29"_s << u"04:00:00"_s << kyiv() << u"2026-03-29T01:00:00Z"_s
                                   << P::None;
    QTest::newRow("before the repeated hour")
        << january << u"2026-10-25"_s << u"02:59:00"_s << kyiv() << u"2026-10-24T23:59:00Z"_s << P::None;
    QTest::newRow("repeated hour begins")
        << january << u"2026-10-25"_s << u"03:00:00"_s << kyiv() << u"2026-10-25T00:00:00Z"_s << P::Ambiguous;
    QTest::newRow("repeated hour ends") << january << u"2026-10-25"_s << u"03:59:00"_s << kyiv()
                                        << u"2026-10-25T00:59:00Z"_s << P::Ambiguous;
    QTest::newRow("after the repeated hour")
        << january << u"2026-10-25"_s << u"04:00:00"_s << kyiv() << u"2026-10-25T02:00:00Z"_s << P::None;
    QTest::newRow("a minute ahead") << january << u"2026-01-15"_s << u"12:01:00"_s << kyiv()
                                    << u"2026-01-15T10:01:00Z"_s << P::None;
    QTest::newRow("less than a minute ahead")
        << january << u"2026-01-15"_s << u"12:00:59"_s << kyiv() << none << P::TooSoon;
    QTest::newRow("this instant") << january << u"2026-01-15"_s << u"12:00:00"_s << kyiv() << none << P::Past;
    QTest::newRow("a second ago") << january << u"2026-01-15"_s << u"11:59:59"_s << kyiv() << none << P::Past;
    QTest::newRow("years ago") << january << u"1970-01-01"_s << u"00:00:00"_s << kyiv() << none << P::Past;
    QTest::newRow("before history") << january << u"0001-01-01"_s << u"00:00:00"_s << kyiv() << none << P::Past;
    QTest::newRow("a year ahead") << january << u"2027-01-15"_s << u"12:00:00"_s << kyiv() << u"2027-01-15T10:00:00Z"_s
                                  << P::None;
    QTest::newRow("a second more") << january << u"2027-01-15"_s << u"12:00:01"_s << kyiv() << none << P::TooFar;
    QTest::newRow("far") << january << u"9999-12-31"_s << u"00:00:00"_s << kyiv() << none << P::TooFar;
    QTest::newRow("beyond 32 bits of seconds") << u"2038-01-19T03:00:00Z"_s << u"2038-01-20"_s << u"12:00:00"_s
                                               << kyiv() << u"2038-01-20T10:00:00Z"_s << P::None;
    QTest::newRow("summer time after 2037") << u"2041-03-01T00:00:00Z"_s << u"2041-07-01"_s << u"12:00:00"_s << kyiv()
                                            << u"2041-07-01T09:00:00Z"_s << P::None;
    QTest::newRow("gap after 2037") << u"2041-03-01T00:00:00Z"_s << u"2041-03-31"_s << u"03:30:00"_s << kyiv() << none
                                    << P::InGap;
    QTest::newRow("no such day") << january << u"2026-02-30"_s << u"12:00:00"_s << kyiv() << none << P::BadDate;
    QTest::newRow("no such hour") << january << u"2026-02-20"_s << u"24:30:00"_s << kyiv() << none << P::BadDate;
    QTest::newRow("leap day of a common year")
        << january << u"2027-02-29"_s << u"12:00:00"_s << kyiv() << none << P::BadDate;
    QTest::newRow("no such zone") << january << u"2026-02-20"_s << u"12:00:00"_s << QByteArray("Europe/Nowhere") << none
                                  << P::BadZone;
    QTest::newRow("a path is no zone") << january << u"2026-02-20"_s << u"12:00:00"_s << QByteArray("../Europe/Kyiv")
                                       << none << P::BadZone;
}

void tst_Schedule::anInstantIsFoundOrRefused()
{
    QFETCH(const QString, now);
    QFETCH(const QString, date);
    QFETCH(const QString, time);
    QFETCH(const QByteArray, zone);
    const ResolvedSchedule resolved = resolve(at(date, time, zone), utcMs(now));
    QTEST(resolved.problem, "problem");
    QTEST(iso(resolved.atUtcMs), "instant");
}

void tst_Schedule::windowsFollowTheClockOfTheZone_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("instant");
    const QString atOnce = u"at once"_s;
    QTest::newRow("inside") << 9 << 20 << u"2026-01-15T10:00:00Z"_s << atOnce;
    QTest::newRow("first minute") << 9 << 20 << u"2026-01-15T07:00:00Z"_s << atOnce;
    QTest::newRow("last second") << 9 << 20 << u"2026-01-15T17:59:59Z"_s << atOnce;
    QTest::newRow("before") << 9 << 20 << u"2026-01-15T05:00:00Z"_s << u"2026-01-15T07:00:00Z"_s;
    QTest::newRow("after") << 9 << 20 << u"2026-01-15T18:00:00Z"_s << u"2026-01-16T07:00:00Z"_s;
    QTest::newRow("after midnight UTC is next day there")
        << 9 << 20 << u"2026-01-15T22:30:00Z"_s << u"2026-01-16T07:00:00Z"_s;
    QTest::newRow("until midnight") << 9 << 24 << u"2026-01-15T21:59:00Z"_s << atOnce;
    QTest::newRow("the whole day") << 0 << 24 << u"2026-01-15T22:00:00Z"_s << atOnce;
    QTest::newRow("over the year") << 9 << 20 << u"2026-12-31T19:00:00Z"_s << u"2027-01-01T07:00:00Z"_s;
    QTest::newRow("over the spring night") << 9 << 20 << u"2026-03-28T19:00:00Z"_s << u"2026-03-29T06:00:00Z"_s;
    QTest::newRow("over the autumn night") << 9 << 20 << u"2026-10-24T18:00:00Z"_s << u"2026-10-25T07:00:00Z"_s;
    QTest::newRow("from the skipped hour") << 3 << 20 << u"2026-03-29T00:30:00Z"_s << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("inside the repeated hour") << 3 << 4 << u"2026-10-25T01:30:00Z"_s << atOnce;
    QTest::newRow("from the repeated hour") << 3 << 20 << u"2026-10-24T23:30:00Z"_s << u"2026-10-25T00:00:00Z"_s;
    QTest::newRow("half a minute before") << 9 << 20 << u"2026-01-15T06:59:30Z"_s << u"2026-01-15T07:02:00Z"_s;
    QTest::newRow("a minute before") << 9 << 20 << u"2026-01-15T06:59:00Z"_s << u"2026-01-15T07:00:00Z"_s;
}

void tst_Schedule::windowsFollowTheClockOfTheZone()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QString, now);
    const ResolvedSchedule resolved = resolve(window(from, to, kyiv()), utcMs(now));
    QCOMPARE(resolved.problem, ScheduleProblem::None);
    QTEST(iso(resolved.atUtcMs), "instant");
}

void tst_Schedule::badWindowsAreRefused_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<ScheduleProblem>("problem");
    QTest::newRow("empty") << 9 << 9 << kyiv() << ScheduleProblem::BadWindow;
    QTest::newRow("over midnight") << 22 << 6 << kyiv() << ScheduleProblem::BadWindow;
    QTest::newRow("negative") << -1 << 6 << kyiv() << ScheduleProblem::BadWindow;
    QTest::newRow("25 hours") << 0 << 25 << kyiv() << ScheduleProblem::BadWindow;
    QTest::newRow("zone") << 9 << 20 << QByteArray("Mars/Base") << ScheduleProblem::BadZone;
}

void tst_Schedule::badWindowsAreRefused()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QByteArray, zone);
    const ResolvedSchedule resolved = resolve(window(from, to, zone), utcMs(u"2026-01-15T10:00:00Z"_s));
    QTEST(resolved.problem, "problem");
    QVERIFY(!resolved.atUtcMs);
}

void tst_Schedule::delaysAreMinutesFromNow_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<ScheduleProblem>("problem");
    QTest::newRow("none") << 0 << ScheduleProblem::BadMinutes;
    QTest::newRow("negative") << -5 << ScheduleProblem::BadMinutes;
    QTest::newRow("shortest") << 1 << ScheduleProblem::None;
    QTest::newRow("longest") << 43'200 << ScheduleProblem::None;
    QTest::newRow("too long") << 43'201 << ScheduleProblem::BadMinutes;
}

void tst_Schedule::delaysAreMinutesFromNow()
{
    QFETCH(const int, minutes);
    QFETCH(const ScheduleProblem, problem);
    Schedule schedule;
    schedule.mode = Schedule::Mode::After;
    schedule.afterMinutes = minutes;
    const qint64 now = utcMs(u"2026-03-29T00:59:59.999Z"_s); // the clocks change, minutes do not
    const ResolvedSchedule resolved = resolve(schedule, now);
    QCOMPARE(resolved.problem, problem);
    QCOMPARE(resolved.atUtcMs.has_value(), problem == ScheduleProblem::None);
    if (resolved.atUtcMs)
        QCOMPARE(*resolved.atUtcMs - now, qint64 { 60'000 } * minutes);
}

void tst_Schedule::nowIsAtOnce()
{
    const ResolvedSchedule resolved = resolve(Schedule(), 0);
    QVERIFY(!resolved.atUtcMs);
    QCOMPARE(resolved.problem, ScheduleProblem::None);
}

void tst_Schedule::everyQuarterHourOfAYearIsItsOwnInverse()
{
    const qint64 now = utcMs(u"2026-01-01T00:00:00Z"_s);
    int ambiguous = 0;
    for (const QByteArray &name : { kyiv(), QByteArray("America/St_Johns"), QByteArray("Australia/Lord_Howe") }) {
        const QTimeZone zone(name);
        for (int quarter = 1; quarter < 4 * 24 * 364; ++quarter) {
            const qint64 instant = now + qint64 { 900'000 } * quarter;
            const QDateTime wall = QDateTime::fromMSecsSinceEpoch(instant, zone);
            Schedule schedule;
            schedule.mode = Schedule::Mode::At;
            schedule.date = wall.date();
            schedule.time = wall.time();
            schedule.zone = name;
            const ResolvedSchedule resolved = resolve(schedule, now);
            QVERIFY(resolved.atUtcMs.has_value());
            if (resolved.problem == ScheduleProblem::Ambiguous) {
                ++ambiguous;
                QVERIFY(*resolved.atUtcMs <= instant);
            } else {
                QCOMPARE(*resolved.atUtcMs, instant);
            }
        }
    }
    QCOMPARE(ambiguous, 8 + 8 + 4); // an hour twice in two zones, half an hour twice on Lord Howe Island
}

void tst_Schedule::wireSpellingsAreRead_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<double>("tz"); // 99 = absent
    QTest::addColumn<QString>("instant");
    // All asked at 2026-01-15T10:00Z, noon in Kyiv.
    QTest::newRow("empty") << QString() << 99.0 << u"at once"_s;
    QTest::newRow("zero") << u"0"_s << 99.0 << u"at once"_s;
    QTest::newRow("digits, own zone") << u"1601261430"_s << 99.0 << u"2026-01-16T12:30:00Z"_s;
    QTest::newRow("digits, day below ten") << u"0102260900"_s << 99.0 << u"2026-02-01T07:00:00Z"_s;
    QTest::newRow("points, own zone") << u"16.01.26 14:30"_s << 99.0 << u"2026-01-16T12:30:00Z"_s;
    QTest::newRow("points, Moscow") << u"16.01.26 14:30"_s << 0.0 << u"2026-01-16T11:30:00Z"_s;
    QTest::newRow("points, an hour west of it") << u"16.01.26 14:30"_s << -1.0 << u"2026-01-16T12:30:00Z"_s;
    QTest::newRow("points, half hours") << u"16.01.26 14:30"_s << 2.5 << u"2026-01-16T09:00:00Z"_s;
    QTest::newRow("points, quarter hours") << u"16.01.26 14:30"_s << 2.75 << u"2026-01-16T08:45:00Z"_s;
    QTest::newRow("west of Greenwich") << u"16.01.26 14:30"_s << -6.5 << u"2026-01-16T18:00:00Z"_s;
    QTest::newRow("blanks around") << u" 16.01.26 14:30 "_s << 0.0 << u"2026-01-16T11:30:00Z"_s;
    QTest::newRow("unix seconds") << u"01768566600"_s << 99.0 << u"2026-01-16T12:30:00Z"_s;
    QTest::newRow("unix seconds need no zone") << u"01768566600"_s << 5.0 << u"2026-01-16T12:30:00Z"_s;
    QTest::newRow("minutes") << u"+90"_s << 99.0 << u"2026-01-15T11:30:00Z"_s;
    QTest::newRow("window, inside") << u"9-20"_s << 99.0 << u"at once"_s;
    QTest::newRow("window, tomorrow") << u"9-11"_s << 99.0 << u"2026-01-16T07:00:00Z"_s;
    QTest::newRow("window in Moscow") << u"14-20"_s << 0.0 << u"2026-01-15T11:00:00Z"_s;
}

void tst_Schedule::wireSpellingsAreRead()
{
    QFETCH(const QString, time);
    QFETCH(const double, tz);
    const auto schedule = scheduleFromWire(time, tz < 99 ? std::optional(tz) : std::nullopt, kyiv());
    QVERIFY2(schedule.has_value(), schedule ? "" : qPrintable(schedule.error().detail));
    const ResolvedSchedule resolved = resolve(*schedule, utcMs(u"2026-01-15T10:00:00Z"_s));
    QCOMPARE(resolved.problem, ScheduleProblem::None);
    QTEST(iso(resolved.atUtcMs), "instant");
}

void tst_Schedule::wrongWireSpellingsAreRefused_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<double>("tz");
    const QStringList bad { u"tomorrow"_s, u"2026-01-16 14:30"_s, u"16.01.2026 14:30"_s, u"16.01.26"_s,
        u"16.01.26  14:30"_s, u"32.01.26 14:30"_s, u"30.02.26 14:30"_s, u"16.01.26 24:00"_s, u"3201261430"_s,
        u"160126143"_s, u"16012614305"_s, u"+"_s, u"+0"_s, u"+43201"_s, u"+-5"_s, u"+999999999999"_s, u"9-"_s, u"-9"_s,
        u"9-9"_s, u"20-9"_s, u"9-25"_s, u"9-20-21"_s, u"9.5-20"_s, u"01768566600000"_s, u"1768566600000"_s,
        u"16.01.26 14:30\n"_s % u"x"_s, u"\u0661\u0666.01.26 14:30"_s };
    for (const QString &time : bad)
        QTest::addRow("%s", qPrintable(time.simplified())) << time << 99.0;
    QTest::newRow("zone too far west") << u"16.01.26 14:30"_s << -15.5;
    QTest::newRow("zone too far east") << u"16.01.26 14:30"_s << 11.5;
    QTest::newRow("zone of odd seconds") << u"16.01.26 14:30"_s << 0.001;
    QTest::newRow("zone is no number") << u"16.01.26 14:30"_s << std::numeric_limits<double>::quiet_NaN();
}

void tst_Schedule::wrongWireSpellingsAreRefused()
{
    QFETCH(const QString, time);
    QFETCH(const double, tz);
    const bool absent = tz >= 99;
    const auto schedule = scheduleFromWire(time, absent ? std::nullopt : std::optional(tz), kyiv());
    QVERIFY(!schedule.has_value());
    QCOMPARE(toString(schedule.error().kind), u"input"_s);
    QVERIFY(!schedule.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(tst_Schedule)
#include "tst_schedule.moc"
