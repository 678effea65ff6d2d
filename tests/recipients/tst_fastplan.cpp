// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/fastplan.h"

#include <QTest>

#include <QRandomGenerator>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_FastPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLibphonenumber_data();
    void agreesWithLibphonenumber();
    void agreesAtTheEdgesOfEveryPrefix();
    void knowsTheOfficeSpellings_data();
    void knowsTheOfficeSpellings();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void threadsGetTheSameAnswers();
};

namespace {

QString described(const std::optional<PhoneNumber> &phone)
{
    if (!phone)
        return u"refused"_s;
    return phone->e164.text() + u' ' + phone->region + u' ' + toString(phone->type)
        + (phone->unsure ? u" unsure"_s : QString());
}

std::string padded(quint32 number, int width)
{
    std::string text = std::to_string(number);
    return std::string(std::size_t(width) - text.size(), '0') + text;
}

/** Empty if both agree or the table does not answer. */
QString difference(const std::string &digits, bool plus)
{
    const auto fast = fastPhone(digits, plus, true);
    if (!fast)
        return {};
    const QString whole = described(parsePhone({ digits, plus }, u"UA"_s).phone);
    if (described(fast) == whole)
        return {};
    return QString::fromStdString(digits) + ": "_L1 + described(fast) + " instead of "_L1 + whole;
}

} // namespace

void tst_FastPlan::agreesWithLibphonenumber_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("plus");
    QTest::newRow("nine digits") << QByteArray() << false;
    QTest::newRow("zero") << QByteArray("0") << false;
    QTest::newRow("code") << QByteArray("380") << false;
    QTest::newRow("code with plus") << QByteArray("380") << true;
    QTest::newRow("two zeros") << QByteArray("00380") << false;
}

void tst_FastPlan::agreesWithLibphonenumber()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, plus);
    // More in the benchmark and with VISNYK_NUMBERS=1000000.
    const int count
        = qEnvironmentVariableIsSet("VISNYK_NUMBERS") ? qEnvironmentVariableIntValue("VISNYK_NUMBERS") : 10'000;
    QRandomGenerator random(20261122);
    for (int i = 0; i < count; ++i) {
        const std::string national = padded(random.bounded(1'000'000'000U), 9);
        const QString found = difference(before.toStdString() + national, plus);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

/** The first, last and middle number of each four-digit prefix: where ranges of the plan begin and end. */
void tst_FastPlan::agreesAtTheEdgesOfEveryPrefix()
{
    QRandomGenerator random(1);
    for (quint32 prefix = 1000; prefix < 10'000; ++prefix) {
        for (const quint32 rest : { 0U, 99'999U, random.bounded(100'000U) }) {
            const QString found = difference("380" + std::to_string(prefix) + padded(rest, 5), true);
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }
}

void tst_FastPlan::knowsTheOfficeSpellings_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<bool>("plus");
    QTest::newRow("+380") << QByteArray("380501234567") << true;
    QTest::newRow("380") << QByteArray("380501234567") << false;
    QTest::newRow("0") << QByteArray("0501234567") << false;
    QTest::newRow("nine") << QByteArray("501234567") << false;
    QTest::newRow("00380") << QByteArray("00380501234567") << false;
}

void tst_FastPlan::knowsTheOfficeSpellings()
{
    QFETCH(QByteArray, digits);
    QFETCH(bool, plus);
    QCOMPARE(described(fastPhone(digits.toStdString(), plus, true)), u"+380501234567 UA mobile"_s);
}

void tst_FastPlan::leavesTheRestAlone_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<bool>("plus");
    QTest::addColumn<bool>("homeIsUkraine");
    QTest::newRow("empty") << QByteArray() << false << true;
    QTest::newRow("only plus") << QByteArray() << true << true;
    QTest::newRow("plus and local") << QByteArray("0501234567") << true << true;
    QTest::newRow("trunk after the code") << QByteArray("380050123456") << true << true;
    QTest::newRow("old trunk") << QByteArray("80501234567") << false << true;
    QTest::newRow("local abroad") << QByteArray("0501234567") << false << false;
    QTest::newRow("nine digits abroad") << QByteArray("501234567") << false << false;
    QTest::newRow("code without plus abroad") << QByteArray("380501234567") << false << false;
    QTest::newRow("another country") << QByteArray("48501234567") << true << true;
}

void tst_FastPlan::leavesTheRestAlone()
{
    QFETCH(QByteArray, digits);
    QFETCH(bool, plus);
    QFETCH(bool, homeIsUkraine);
    QVERIFY(!fastPhone(digits.toStdString(), plus, homeIsUkraine));
}

void tst_FastPlan::threadsGetTheSameAnswers()
{
    const auto readAll = [] {
        QStringList answers;
        for (quint32 i = 0; i < 3000; ++i)
            answers.append(described(fastPhone("380" + padded(300'000'000U + i * 200'003U, 9), true, true)));
        return answers;
    };
    QList<QFuture<QStringList>> runs;
    for (int i = 0; i < 4; ++i)
        runs.append(QtConcurrent::run(readAll));
    const QStringList expected = readAll();
    for (QFuture<QStringList> &run : runs)
        QCOMPARE(run.result(), expected);
}

QTEST_GUILESS_MAIN(tst_FastPlan)
#include "tst_fastplan.moc"
