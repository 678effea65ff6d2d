// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/requestlimiter.h"
#include "gatewaytesting.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_RequestLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourEqualCostQuestionsAMinute();
    void otherCostQuestionsAreFree();
    void tenBalancesAMinute();
    void fiveQuestionsAboutOneMessage();
    void oneListAMinute();
    void aListCountsForEachOfItsMessages();
    void refusalSaysWhen();
    void whatNeverLeftIsGivenBack();
    void refusedRequestsAreNotCounted();
    void theWindowSlides();
};

namespace {

StatusQuery query(const QString &phone)
{
    return { phone, GatewayId(u"7"_s) };
}

int allowed(int tries, const std::function<bool()> &ask)
{
    int count = 0;
    for (int i = 0; i < tries; ++i)
        count += ask() ? 1 : 0;
    return count;
}

} // namespace

void tst_RequestLimiter::fourEqualCostQuestionsAMinute()
{
    RequestLimiter limiter;
    qint64 now = 5'000;
    const auto ask = [&] { return limiter.askCost("a", now).has_value(); };
    QCOMPARE(allowed(10, ask), 4);
    now += 60'000;
    QCOMPARE(allowed(10, ask), 0); // a second of margin
    now += 1'000;
    QCOMPARE(allowed(10, ask), 4);
}

void tst_RequestLimiter::otherCostQuestionsAreFree()
{
    RequestLimiter limiter;
    QCOMPARE(allowed(10, [&] { return limiter.askCost("a", 0).has_value(); }), 4);
    QCOMPARE(allowed(10, [&] { return limiter.askCost("b", 0).has_value(); }), 4);
}

void tst_RequestLimiter::tenBalancesAMinute()
{
    RequestLimiter limiter;
    QCOMPARE(allowed(20, [&] { return limiter.askBalance(0).has_value(); }), 10);
}

void tst_RequestLimiter::fiveQuestionsAboutOneMessage()
{
    RequestLimiter limiter;
    QCOMPARE(allowed(9, [&] { return limiter.askStatus({ query(u"+380501234567"_s) }, 0).has_value(); }), 5);
    // The plus makes no other message of it.
    QVERIFY(!limiter.askStatus({ query(u"380501234567"_s) }, 0));
    QVERIFY(limiter.askStatus({ query(u"+380671234567"_s) }, 0));
}

void tst_RequestLimiter::oneListAMinute()
{
    RequestLimiter limiter;
    const QList<StatusQuery> list { query(u"+380501234567"_s), query(u"+380671234567"_s) };
    QVERIFY(limiter.askStatus(list, 0));
    QVERIFY(!limiter.askStatus(list, 60'999));
    QVERIFY(limiter.askStatus(list, 61'000));
}

void tst_RequestLimiter::aListCountsForEachOfItsMessages()
{
    RequestLimiter limiter;
    QVERIFY(limiter.askStatus({ query(u"1"_s), query(u"2"_s) }, 0));
    QCOMPARE(allowed(9, [&] { return limiter.askStatus({ query(u"1"_s) }, 0).has_value(); }), 4);
}

void tst_RequestLimiter::refusalSaysWhen()
{
    RequestLimiter limiter;
    const QList<StatusQuery> list { query(u"1"_s), query(u"2"_s) };
    QVERIFY(limiter.askStatus(list, 0));
    const auto refused = limiter.askStatus(list, 20'500);
    QVERIFY(!refused);
    QCOMPARE(kindOf(refused), Error::Kind::Throttled);
    QCOMPARE(refused.error().gatewayCode, 0); // ours, not the gateway's 9
    QVERIFY2(refused.error().detail.contains(u"41 s"), qPrintable(refused.error().detail));
}

void tst_RequestLimiter::whatNeverLeftIsGivenBack()
{
    RequestLimiter limiter;
    const QList<StatusQuery> list { query(u"1"_s), query(u"2"_s) };
    const auto ticket = limiter.askStatus(list, 0);
    QVERIFY(ticket);
    limiter.giveBack(*ticket);
    QVERIFY(limiter.askStatus(list, 1));
}

void tst_RequestLimiter::refusedRequestsAreNotCounted()
{
    RequestLimiter limiter;
    const QList<StatusQuery> list { query(u"1"_s), query(u"2"_s) };
    QVERIFY(limiter.askStatus(list, 0));
    QCOMPARE(allowed(20, [&] { return limiter.askStatus(list, 1).has_value(); }), 0);
    QCOMPARE(allowed(9, [&] { return limiter.askStatus({ query(u"1"_s) }, 2).has_value(); }), 4);
}

void tst_RequestLimiter::theWindowSlides()
{
    RequestLimiter limiter;
    for (const qint64 at : { 0, 10'000, 20'000, 30'000 })
        QVERIFY(limiter.askCost("a", at));
    QVERIFY(!limiter.askCost("a", 60'000));
    QVERIFY(limiter.askCost("a", 61'000));
    QVERIFY(!limiter.askCost("a", 61'001));
    QVERIFY(limiter.askCost("a", 71'000));
}

QTEST_GUILESS_MAIN(tst_RequestLimiter)
#include "tst_requestlimiter.moc"
