// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

#include "store/summary.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <limits>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 HourMs = qint64 { 60 } * 60 * 1000;
constexpr qint64 DayMs = 24 * HourMs;
constexpr qint64 End = std::numeric_limits<qint64>::max();

/** Number of differences between the sums of one span and the rows; a text when the question itself fails. */
QString differences(qint64 span)
{
    const QString rows = u"SELECT b.created_ms / %1, b.account, b.kind, b.currency, m.state, count(*), sum(m.parts),"
                         " sum(COALESCE(m.cost, 0)) FROM message m JOIN batch b ON b.id = m.batch WHERE b.state <> 0"
                         " GROUP BY 1, 2, 3, 4, 5"_s.arg(span);
    const QString sums = u"SELECT number, account, kind, currency, state, messages, parts, cost FROM summary"
                         " WHERE span = %1 AND messages > 0"_s.arg(span);
    return StoreKit::ask(
        u"SELECT (SELECT count(*) FROM (%1 EXCEPT %2)) + (SELECT count(*) FROM (%2 EXCEPT %1))"_s.arg(rows, sums))
        .toString();
}

} // namespace

class tst_Summary : public QObject
{
    Q_OBJECT

private slots:
    void everyMomentIsInOneStretch_data();
    void everyMomentIsInOneStretch();
    void wholeTimeIsReadByDays();
    void sumsAreThoseOfTheRows_data();
    void sumsAreThoseOfTheRows();
    void incompleteBatchesAreNotSummed();

private:
    static void changeSomething(StoreKit &kit, QRandomGenerator &random, const QList<BatchId> &batches);
    static void compareTotals(StoreKit &kit, QRandomGenerator &random);
};

void tst_Summary::everyMomentIsInOneStretch_data()
{
    QTest::addColumn<qint64>("since");
    QTest::addColumn<qint64>("until");
    const qint64 day = StoreKit::Start / DayMs * DayMs;
    struct Named
    {
        const char *name;
        qint64 since;
        qint64 until;
    };
    for (const Named &each : { Named { "a day of UTC", day, day + DayMs },
             Named { "a day three hours east", day - 3 * HourMs, day + 21 * HourMs },
             Named { "a day at a half hour's zone", day - 5 * HourMs - HourMs / 2, day + 18 * HourMs + HourMs / 2 },
             Named { "a week to the millisecond", day + 1, day + 7 * DayMs - 1 },
             Named { "minutes", day + HourMs - 60'000, day + HourMs + 60'000 },
             Named { "minutes of one hour", day + 60'000, day + 120'000 },
             Named { "an hour", day + HourMs, day + 2 * HourMs },
             Named { "two nights", day + 22 * HourMs, day + DayMs + HourMs }, Named { "nothing", day, day },
             Named { "backwards", day + DayMs, day }, Named { "before 1970", -DayMs, HourMs },
             Named { "without an end", day + 5, End } })
        QTest::newRow(each.name) << each.since << each.until;
}

void tst_Summary::everyMomentIsInOneStretch()
{
    QFETCH(qint64, since);
    QFETCH(qint64, until);
    const auto stretches = Summary::stretches(since, until == End ? std::nullopt : std::optional(until));
    const auto holds = [](const Summary::Stretch &stretch, qint64 moment) {
        return moment / stretch.span >= stretch.first && moment / stretch.span < stretch.last;
    };
    for (const qint64 border : { since, until == End ? since : until })
        for (qint64 moment = std::max<qint64>(border - 2 * DayMs, 0); moment < border + 2 * DayMs; moment += HourMs / 4)
            for (const qint64 near : { moment, moment + border % HourMs, moment + border % HourMs - 1 }) {
                const auto count = std::count_if(
                    stretches.cbegin(), stretches.cend(), [&](const auto &stretch) { return holds(stretch, near); });
                QVERIFY2(near < 0 || count == (near >= since && near < until ? 1 : 0),
                    qPrintable(QString::number(near) + u": "_s + QString::number(count)));
            }
}

void tst_Summary::wholeTimeIsReadByDays()
{
    const auto stretches = Summary::stretches(std::nullopt, std::nullopt);
    QCOMPARE(stretches.size(), 1);
    QCOMPARE(stretches.first().span, DayMs);
    QCOMPARE(stretches.first().first, 0);
    QVERIFY(stretches.first().last > StoreKit::Start / DayMs * 1000);
}

void tst_Summary::sumsAreThoseOfTheRows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_Summary::changeSomething(StoreKit &kit, QRandomGenerator &random, const QList<BatchId> &batches)
{
    static constexpr std::array states { SendState::Queued, SendState::Held, SendState::Cancelled, SendState::Unknown,
        SendState::Closed, SendState::Accepted, SendState::Refused };
    const auto any = [&random] { return states.at(random.bounded(quint32(states.size()))); };
    const BatchId id = batches.at(random.bounded(int(batches.size())));
    switch (random.bounded(5)) {
    case 0:
    case 1:
        if (const auto begun = kit.attempt(id, random.bounded(1, 12))) {
            Settlement settled = kit.settlement(*begun, SendState::Accepted);
            for (Settlement::Row &row : settled.rows) {
                row.state = random.bounded(2) ? SendState::Accepted : SendState::Unknown;
                row.cost = Money::fromMicros(random.bounded(3'000'000));
                row.parts = random.bounded(4);
            }
            VERIFY_OK(kit.store().settle(settled));
        }
        break;
    case 2:
        std::ignore // many of these moves are not allowed
            = kit.store().move(id, {}, any(), any(), SettledBy::Person, HoldReason::Person, StoreKit::Start);
        break;
    case 3: {
        QList<ReconcileOutcome> outcomes;
        for (const AccountId &account : { AccountId(u"practice"_s), AccountId(u"another"_s) })
            for (const ReconcileItem &item :
                kit.store().toReconcile(account, StoreKit::Start * 2, 7).value_or(QList<ReconcileItem> {}))
                outcomes << ReconcileOutcome { item,
                    DeliveryUpdate { item.message, 1, {}, {}, Money::fromMicros(random.bounded(5'000'000)), 3 },
                    random.bounded(2) ? std::optional(SendState::Accepted) : std::nullopt, StoreKit::Start };
        VERIFY_OK(kit.store().recordReconciles(outcomes, StoreKit::Start));
        break;
    }
    default:
        if (random.bounded(3) == 0)
            QCOMPARE(kit.open(), QString()); // as after a crash
        VERIFY_OK(kit.store().setBatchState(id, BatchState::Active, HoldReason::None));
    }
}

/** The same question asked of the sums and, with a filter only rows can answer, of the rows. */
void tst_Summary::compareTotals(StoreKit &kit, QRandomGenerator &random)
{
    HistoryFilter filter;
    if (random.bounded(3) > 0)
        filter.sinceMs = StoreKit::Start - random.bounded(5 * DayMs);
    if (random.bounded(3) > 0)
        filter.untilMs = StoreKit::Start + random.bounded(5 * DayMs);
    if (random.bounded(2))
        filter.account = AccountId(u"another"_s);
    if (random.bounded(2))
        filter.states = { SendState::Accepted, SendState::Unknown };
    if (random.bounded(2))
        filter.kind = MessageKind::Sms;
    QVERIFY(Summary::canAnswer(filter));
    HistoryFilter finer = filter;
    finer.sender = u"Visnyk"_s; // everybody's
    QVERIFY(!Summary::canAnswer(finer));
    const auto sums = kit.store().totals(filter);
    VERIFY_OK(sums);
    const auto rows = kit.store().totals(finer);
    VERIFY_OK(rows);
    QCOMPARE(sums->messages, rows->messages);
    QCOMPARE(sums->parts, rows->parts);
    QVERIFY(sums->byState == rows->byState);
    QVERIFY(sums->costByCurrency == rows->costByCurrency);
}

// Whatever is done in whatever order, over days, accounts and currencies.
void tst_Summary::sumsAreThoseOfTheRows()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QList<BatchId> batches;
    for (int step = 0; step < 120; ++step) {
        if (batches.isEmpty() || random.bounded(5) == 0) {
            NewBatch batch = kit.newBatch(random.bounded(1, 30));
            batch.createdMs = StoreKit::Start + random.bounded(8 * DayMs) - 4 * DayMs;
            if (random.bounded(2))
                batch.account = AccountId(u"another"_s);
            batch.currency = random.bounded(2) ? u"UAH"_s : u"EUR"_s;
            const auto added = kit.store().addBatch(batch);
            VERIFY_OK(added);
            batches << *added;
        }
        changeSomething(kit, random, batches);
        if (QTest::currentTestFailed())
            return;
        compareTotals(kit, random);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(differences(HourMs), u"0"_s);
    QCOMPARE(differences(DayMs), u"0"_s);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM batch_count WHERE summed = 0"_s).toString(), u"0"_s);
}

void tst_Summary::incompleteBatchesAreNotSummed()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.add(3) > 0);
    qint64 during = -1;
    const auto added = kit.store().addBatch(kit.newBatch(4500), [&](qint64 rows) {
        const auto reader = Store::open(kit.dir(), Store::Mode::Read);
        during = reader ? (*reader)->totals({})->messages : -1;
        return rows < 4000;
    });
    QVERIFY(!added);
    QCOMPARE(during, 3);
    QCOMPARE(kit.store().totals({})->messages, 3);
    QVERIFY(kit.add(4500) > 0);
    QCOMPARE(kit.store().totals({})->messages, 4503);
    QCOMPARE(differences(DayMs), u"0"_s);
}

QTEST_GUILESS_MAIN(tst_Summary)
#include "tst_summary.moc"
