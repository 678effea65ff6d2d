// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The exit status of a send, by what really happened at the gateway.

#include "cligateway.h"
#include "clirun.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_CliExit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendEndsWithTheWorst_data();
    void sendEndsWithTheWorst();
    void readingIsNeverUnknown_data();
    void readingIsNeverUnknown();
};

namespace {

const QString Good = u"+380501234567"_s;
const QString Refused = u"+380501230000"_s; // the practice gateway refuses numbers that end in 0000

} // namespace

void tst_CliExit::sendEndsWithTheWorst_data()
{
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<int>("accepted");
    const QStringList one { Good };
    const QStringList two { Good, u"+380671234567"_s };
    const QByteArray never = "\nstatus status-500";
    const QString unknown = u"unknown"_s;
    QTest::newRow("all accepted") << two << ""_ba << 0 << QStringList { u"accepted"_s, u"accepted"_s } << 2;
    QTest::newRow("all refused") << QStringList { Refused } << ""_ba << 6 << QStringList { u"refused"_s } << 0;
    QTest::newRow("part refused") << QStringList { Good, Refused } << ""_ba << 1
                                  << QStringList { u"accepted"_s, u"refused"_s } << 1;
    QTest::newRow("no answer, but taken")
        << one << "send 1 close-after-accept" + never << 5 << QStringList { unknown } << 1;
    QTest::newRow("no answer, not taken")
        << one << "send 1 reset-after-read" + never << 5 << QStringList { unknown } << 0;
    QTest::newRow("one forgotten by the answer")
        << two << "send 1 missing-phone" + never << 1 << QStringList { u"accepted"_s, unknown } << 2;
    QTest::newRow("error 9") << one << "send 1 error 9" + never << 5 << QStringList { unknown } << 0;
    QTest::newRow("code 77") << one << "send 1 error 77" + never << 5 << QStringList { unknown } << 0;
    QTest::newRow("code 0") << one << "send 1 error 0" + never << 5 << QStringList { unknown } << 0;
    QTest::newRow("error 1") << one << "send 1 error 1"_ba << 6 << QStringList { u"refused"_s } << 0;
    QTest::newRow("error 2") << one << "send 1 error 2"_ba << 3 << QStringList { u"held"_s } << 0;
    QTest::newRow("error 3") << one << "send 1 error 3"_ba << 6 << QStringList { u"held"_s } << 0;
    QTest::newRow("error 4") << one << "send 1 error 4"_ba << 3 << QStringList { u"held"_s } << 0;
    for (const int code : { 5, 6, 7, 8 })
        QTest::addRow("error %d", code) << one << QByteArray("send 1 error " + QByteArray::number(code)) << 6
                                        << QStringList { u"refused"_s } << 0;
}

void tst_CliExit::sendEndsWithTheWorst()
{
    QFETCH(const QStringList, to);
    QFETCH(const QByteArray, fault);
    QFETCH(const int, code);
    QFETCH(const QStringList, states);
    QFETCH(const int, accepted);
    CliGateway practice;
    QCOMPARE(practice.start(), QString());
    const auto faults = PracticeGateway::parseScript(fault);
    QVERIFY2(faults, faults ? "" : qPrintable(faults.error().detail));
    practice.gateway().setFaults(*faults);
    QStringList arguments { u"send"_s, u"--yes"_s, u"--wait"_s, u"2"_s, u"--text"_s, u"Hello"_s };
    for (const QString &phone : to)
        arguments << u"--to"_s << phone;
    const Run sent = run(practice.online(arguments), "practice\n");
    QStringList told;
    for (const QJsonObject &line : sent.lines)
        told.append(line.value(u"state"_s).toString());
    told.sort();
    QStringList expected = states;
    expected.sort();
    QVERIFY2(told == expected, QByteArray(sent.output + sent.errors).constData());
    QVERIFY2(
        sent.exitCode == code, QByteArray(QByteArray::number(sent.exitCode) + sent.output + sent.errors).constData());
    QCOMPARE(practice.gateway().ledger().size(), accepted);
    const bool open = told.contains(u"unknown"_s);
    QCOMPARE(sent.errors.contains("may have been sent and charged"), open);
    QCOMPARE(sent.errors.contains("Do not send again"), open);
    QCOMPARE(sent.errors.contains("were not sent and not charged"), told.contains(u"held"_s));
}

void tst_CliExit::readingIsNeverUnknown_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("no answer") << "balance reset-after-read"_ba << 4;
    QTest::newRow("wrong password") << "balance error 2"_ba << 3;
    QTest::newRow("blocked") << "balance error 4"_ba << 3;
    QTest::newRow("a page for people") << "balance status-502"_ba << 4;
}

void tst_CliExit::readingIsNeverUnknown()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, code);
    CliGateway practice;
    QCOMPARE(practice.start(), QString());
    const auto faults = PracticeGateway::parseScript(fault);
    QVERIFY2(faults, faults ? "" : qPrintable(faults.error().detail));
    practice.gateway().setFaults(*faults);
    const Run asked = run(practice.online({ u"balance"_s }), "practice\n");
    QVERIFY2(asked.exitCode == code,
        QByteArray(QByteArray::number(asked.exitCode) + asked.output + asked.errors).constData());
}

QTEST_GUILESS_MAIN(tst_CliExit)
#include "tst_cliexit.moc"
