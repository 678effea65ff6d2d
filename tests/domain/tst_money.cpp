// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printers.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fcntl.h>

#include <limits>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Money : public QObject
{
    Q_OBJECT

private slots:
    void decimalsAreReadExactly_data();
    void decimalsAreReadExactly();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void everyAmountSurvivesTheWayToTextAndBack();
    void sumsOfPricesAreExact();
    void amountsAreOrdered();
    void overflowStopsTheProgram_data();
    void overflowStopsTheProgram();
};

void tst_Money::decimalsAreReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("nothing") << u"0"_s << qint64 { 0 } << u"0.00"_s;
    QTest::newRow("two decimals") << u"1.40"_s << qint64 { 1'400'000 } << u"1.40"_s;
    QTest::newRow("one decimal") << u"4.1"_s << qint64 { 4'100'000 } << u"4.10"_s;
    QTest::newRow("three decimals") << u"0.385"_s << qint64 { 385'000 } << u"0.385"_s;
    QTest::newRow("four decimals") << u"3215.3097"_s << qint64 { 3'215'309'700 } << u"3215.3097"_s;
    QTest::newRow("six decimals") << u"0.000001"_s << qint64 { 1 } << u"0.000001"_s;
    QTest::newRow("needless zeros") << u"1364.000000"_s << qint64 { 1'364'000'000 } << u"1364.00"_s;
    QTest::newRow("leading zeros") << u"007.5"_s << qint64 { 7'500'000 } << u"7.50"_s;
    QTest::newRow("negative") << u"-2.5"_s << qint64 { -2'500'000 } << u"-2.50"_s;
    QTest::newRow("negative below one") << u"-0.05"_s << qint64 { -50'000 } << u"-0.05"_s;
    QTest::newRow("minus nothing") << u"-0"_s << qint64 { 0 } << u"0.00"_s;
    QTest::newRow("largest") << u"999999999999.999999"_s << qint64 { 999'999'999'999'999'999 }
                             << u"999999999999.999999"_s;
}

void tst_Money::decimalsAreReadExactly()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, micros);
    const auto money = Money::fromDecimal(text);
    QVERIFY(money.has_value());
    QCOMPARE(*money, Money::fromMicros(micros));
    QTEST(money->toDecimal(), "canonical");
}

void tst_Money::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const QStringList bad { u""_s, u"-"_s, u"."_s, u"1."_s, u".5"_s, u"-.5"_s, u"+1"_s, u"1,40"_s, u"1 000"_s, u" 1"_s,
        u"1 "_s, u"1.2.3"_s, u"--1"_s, u"1e3"_s, u"0x10"_s, u"1.0000001"_s, u"1000000000000"_s, u"NaN"_s,
        u"\u0661.\u0660"_s, u"1.4\u0660"_s, u"1.40 UAH"_s };
    for (const QString &text : bad)
        QTest::addRow("\"%s\"", qPrintable(text)) << text;
}

void tst_Money::anythingElseIsRefused()
{
    QFETCH(const QString, text);
    const auto money = Money::fromDecimal(text);
    QVERIFY(!money.has_value());
    QCOMPARE(toString(money.error().kind), u"input"_s);
    QVERIFY(!money.error().detail.isEmpty());
}

void tst_Money::everyAmountSurvivesTheWayToTextAndBack()
{
    quint64 seed = 1;
    for (int i = 0; i < 20'000; ++i) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        const int width = 1 + i % 59;
        const auto amount = static_cast<qint64>(seed >> (64 - width));
        const Money money = Money::fromMicros(i % 2 == 0 ? amount : -amount);
        const auto back = Money::fromDecimal(money.toDecimal());
        QVERIFY2(back.has_value(), qPrintable(money.toDecimal()));
        QCOMPARE(*back, money);
    }
    QCOMPARE(Money::fromMicros(std::numeric_limits<qint64>::min()).toDecimal(), u"-9223372036854.775808"_s);
}

void tst_Money::sumsOfPricesAreExact()
{
    const Money price = *Money::fromDecimal(u"0.1");
    Money sum;
    for (int i = 0; i < 1'000'000; ++i)
        sum = sum + price;
    QCOMPARE(sum, *Money::fromDecimal(u"100000"));
    QCOMPARE(price * 1'000'000, sum);
    QCOMPARE(sum - price * 999'999, price);
    QCOMPARE(price * -3, *Money::fromDecimal(u"-0.3"));
}

void tst_Money::amountsAreOrdered()
{
    QVERIFY(*Money::fromDecimal(u"-1") < Money());
    QVERIFY(*Money::fromDecimal(u"0.000001") > Money());
    QVERIFY(*Money::fromDecimal(u"9.99") < *Money::fromDecimal(u"10"));
}

namespace {

/** True when @p work ends its process with abort(). It runs in a child, which leaves neither output nor core file. */
template <typename Work> bool aborts(Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit none { 0, 0 };
        setrlimit(RLIMIT_CORE, &none);
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        qInstallMessageHandler(nullptr);
        work();
        _exit(0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

} // namespace

void tst_Money::overflowStopsTheProgram_data()
{
    QTest::addColumn<char>("operation");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("right");
    QTest::addColumn<bool>("stops");
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("sum") << '+' << most << qint64 { 1 } << true;
    QTest::newRow("sum at the edge") << '+' << most - 1 << qint64 { 1 } << false;
    QTest::newRow("difference") << '-' << -most << qint64 { 2 } << true;
    QTest::newRow("difference at the edge") << '-' << -most << qint64 { 1 } << false;
    QTest::newRow("product") << '*' << most / 2 << qint64 { 3 } << true;
    QTest::newRow("product at the edge") << '*' << most / 2 << qint64 { 2 } << false;
}

void tst_Money::overflowStopsTheProgram()
{
    QFETCH(const char, operation);
    QFETCH(const qint64, left);
    QFETCH(const qint64, right);
    const bool stopped = aborts([=] {
        const Money a = Money::fromMicros(left);
        if (operation == '+')
            return a + Money::fromMicros(right);
        if (operation == '-')
            return a - Money::fromMicros(right);
        return a * right;
    });
    QTEST(stopped, "stops");
}

QTEST_APPLESS_MAIN(tst_Money)
#include "tst_money.moc"
