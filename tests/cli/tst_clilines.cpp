// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of input: how the addresses in them are read, and that each is answered once and in its order.

#include "cligateway.h"
#include "clirun.h"

#include <QJsonArray>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_CliLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statusFindsWhatSendWasTold_data();
    void statusFindsWhatSendWasTold();
    void statusRefusesWhatIsNoAddress();
    void numericIdIsItsText();
    void regionOfALineIsReadInAnyCase();
    void unknownRegionIsAUsageError();
    void eachLineIsAnsweredOnceAndInOrder_data();
    void eachLineIsAnsweredOnceAndInOrder();
    void aGatewayThatIsDownIsSaidOfEachLine();
    void aLimitOfTheCostIsSaidOfEachLine();
    void moreLinesThanOneQuestionHolds();

private:
    std::unique_ptr<CliGateway> m_practice;
};

namespace {

QString kindOfError(const QJsonObject &line)
{
    return line.value(u"error"_s).toObject().value(u"kind"_s).toString();
}

QByteArray message(const QJsonObject &more)
{
    QJsonObject object { { u"to"_s, QJsonArray { u"0501234567"_s } }, { u"text"_s, u"Hello"_s } };
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return jsonLine(object);
}

} // namespace

void tst_CliLines::init()
{
    m_practice = std::make_unique<CliGateway>();
    QCOMPARE(m_practice->start(), QString());
}

void tst_CliLines::statusFindsWhatSendWasTold_data()
{
    QTest::addColumn<QJsonObject>("person");
    QTest::addColumn<QStringList>("options");
    const QString typed = u"0501234567"_s;
    QTest::newRow("national") << QJsonObject { { u"to"_s, typed } } << QStringList {};
    QTest::newRow("international") << QJsonObject { { u"to"_s, u"+380501234567"_s } } << QStringList {};
    QTest::newRow("signs in it") << QJsonObject { { u"to"_s, u"(050) 123-45-67"_s } } << QStringList {};
    QTest::newRow("region of the line") << QJsonObject { { u"to"_s, typed }, { u"region"_s, u"ua"_s } }
                                        << QStringList { u"--region"_s, u"DE"_s };
    QTest::newRow("region of the command")
        << QJsonObject { { u"to"_s, typed } } << QStringList { u"--region"_s, u"ua"_s };
}

void tst_CliLines::statusFindsWhatSendWasTold()
{
    QFETCH(QJsonObject, person);
    QFETCH(const QStringList, options);
    const Run sent = run(
        m_practice->online({ u"send"_s, u"--yes"_s, u"-"_s }), "practice\n" + message({ { u"id"_s, u"my-1"_s } }));
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    person.insert(u"id"_s, u"my-1"_s);
    const Run status
        = run(m_practice->online(QStringList { u"status"_s, u"-"_s } << options), "practice\n" + jsonLine(person));
    QVERIFY2(status.exitCode == 0, status.errors.constData());
    QCOMPARE(status.lines.size(), 1);
    QVERIFY2(status.lines.at(0).value(u"status"_s).toInt(-3) != -3, status.output.constData());
    QCOMPARE(status.lines.at(0).value(u"to"_s).toString(), u"+380501234567"_s);
}

void tst_CliLines::statusRefusesWhatIsNoAddress()
{
    for (const QJsonValue &to : { QJsonValue(u"nobody"_s), QJsonValue(u""_s), QJsonValue(380501234567.0),
             QJsonValue(u"0501234567, 0671234567"_s) }) {
        const Run status = run(m_practice->online({ u"status"_s, u"-"_s }),
            "practice\n" + jsonLine({ { u"id"_s, u"my-1"_s }, { u"to"_s, to } }));
        QCOMPARE(status.exitCode, 1);
        QCOMPARE(status.lines.size(), 1);
        QCOMPARE(status.lines.at(0).value(u"line"_s).toInt(), 1);
        QCOMPARE(kindOfError(status.lines.at(0)), u"input"_s);
    }
    QVERIFY(m_practice->gateway().requests().isEmpty()); // nothing was asked about nobody
}

void tst_CliLines::numericIdIsItsText()
{
    const Run sent
        = run(m_practice->online({ u"send"_s, u"--yes"_s, u"-"_s }), "practice\n" + message({ { u"id"_s, 33 } }));
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    const Run status = run(m_practice->online({ u"status"_s, u"-"_s }),
        "practice\n" + jsonLine({ { u"id"_s, 33 }, { u"to"_s, u"+380501234567"_s } }));
    QVERIFY2(status.exitCode == 0, status.errors.constData());
    QCOMPARE(status.lines.at(0).value(u"id"_s).toString(), u"33"_s);
    QVERIFY(status.lines.at(0).value(u"status"_s).toInt(-3) != -3);
}

void tst_CliLines::regionOfALineIsReadInAnyCase()
{
    const Run phones = run({ u"phones"_s, u"--json"_s, u"--region"_s, u"pl"_s, u"-"_s },
        jsonLine({ { u"typed"_s, u"0501234567"_s }, { u"region"_s, u"ua"_s } })
            + jsonLine({ { u"typed"_s, u"512345678"_s } })
            + jsonLine({ { u"typed"_s, u"0501234567"_s }, { u"region"_s, u"XX"_s } })
            + jsonLine({ { u"typed"_s, u"G12"_s } }));
    QCOMPARE(phones.exitCode, 1);
    QCOMPARE(phones.lines.size(), 4);
    const auto first
        = [&phones](int line) { return phones.lines.at(line).value(u"numbers"_s).toArray().at(0).toObject(); };
    QCOMPARE(first(0).value(u"e164"_s).toString(), u"+380501234567"_s);
    QCOMPARE(first(1).value(u"e164"_s).toString(), u"+48512345678"_s);
    QCOMPARE(kindOfError(phones.lines.at(2)), u"input"_s);
    QCOMPARE(first(3).value(u"type"_s).toString(), u"group"_s);
    const Run request = run({ u"request"_s, u"--json"_s, u"--region"_s, u"PL"_s, u"-"_s },
        message({ { u"region"_s, u"ua"_s } }) + message({ { u"region"_s, u"XX"_s } }));
    QCOMPARE(request.lines.size(), 2);
    QCOMPARE(request.lines.at(0).value(u"parameters"_s).toObject().value(u"phones"_s).toString(), u"+380501234567"_s);
    QVERIFY(!request.lines.at(0).value(u"parameters"_s).toObject().contains(u"region"_s));
    QCOMPARE(kindOfError(request.lines.at(1)), u"input"_s);
}

void tst_CliLines::unknownRegionIsAUsageError()
{
    const Run phones = run(
        { u"phones"_s, u"--json"_s, u"--region"_s, u"XX"_s, u"-"_s }, jsonLine({ { u"typed"_s, u"+380501234567"_s } }));
    QCOMPARE(phones.exitCode, 2);
    QVERIFY2(phones.errors.contains("XX"), phones.errors.constData());
}

void tst_CliLines::eachLineIsAnsweredOnceAndInOrder_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("send") << QStringList { u"send"_s, u"--yes"_s, u"-"_s };
    QTest::newRow("cost") << QStringList { u"cost"_s, u"-"_s };
    QTest::newRow("status") << QStringList { u"status"_s, u"-"_s };
}

namespace {

QList<int> numbersOf(const Run &run)
{
    QList<int> numbers;
    for (const QJsonObject &line : run.lines)
        numbers << line.value(u"line"_s).toInt();
    return numbers;
}

/** The lines 1 to 5; the second, third and fifth cannot be read. */
QByteArray mixedLines(bool isStatus)
{
    const QByteArray first = isStatus ? jsonLine({ { u"id"_s, u"a-1"_s }, { u"to"_s, u"0501234567"_s } })
                                      : message({ { u"text"_s, u"One"_s } });
    const QByteArray fourth = isStatus ? jsonLine({ { u"id"_s, u"a-4"_s }, { u"to"_s, u"0671234567"_s } })
                                       : message({ { u"text"_s, u"Four"_s } });
    return first + "no json\n{\"to\": \"nobody\", \"id\": \"b\"}\n" + fourth + "[]\n";
}

} // namespace

void tst_CliLines::eachLineIsAnsweredOnceAndInOrder()
{
    QFETCH(const QStringList, command);
    const Run done = run(m_practice->online(command), "practice\n" + mixedLines(command.at(0) == u"status"_s));
    QCOMPARE(numbersOf(done), (QList<int> { 1, 2, 3, 4, 5 }));
    for (const int line : { 1, 2, 4 })
        QCOMPARE(kindOfError(done.lines.at(line)), u"input"_s);
    for (const int line : { 0, 3 })
        QVERIFY2(!done.lines.at(line).contains(u"error"_s), done.output.constData());
    QCOMPARE(done.exitCode, 1);
}

void tst_CliLines::aGatewayThatIsDownIsSaidOfEachLine()
{
    m_practice->gateway().stop();
    const Run status = run(m_practice->online({ u"status"_s, u"-"_s }), "practice\n" + mixedLines(true));
    const Run cost = run(m_practice->online({ u"cost"_s, u"-"_s }), "practice\n" + mixedLines(false));
    const Run sent = run(
        m_practice->online({ u"send"_s, u"--yes"_s, u"--wait"_s, u"1"_s, u"-"_s }), "practice\n" + mixedLines(false));
    for (const Run &all : { status, cost, sent })
        QCOMPARE(numbersOf(all), (QList<int> { 1, 2, 3, 4, 5 }));
    for (const int line : { 0, 3 }) {
        QCOMPARE(kindOfError(status.lines.at(line)), u"unreachable"_s);
        QCOMPARE(kindOfError(cost.lines.at(line)), u"unreachable"_s);
        QCOMPARE(sent.lines.at(line).value(u"state"_s).toString(), u"queued"_s);
    }
    QCOMPARE(status.exitCode, 4);
    QCOMPARE(cost.exitCode, 1);
}

void tst_CliLines::aLimitOfTheCostIsSaidOfEachLine()
{
    const Run sent = run(m_practice->online({ u"send"_s, u"--yes"_s, u"--max-cost"_s, u"0.01"_s, u"-"_s }),
        "practice\n" + mixedLines(false));
    QCOMPARE(sent.exitCode, 2);
    QCOMPARE(numbersOf(sent), (QList<int> { 1, 2, 3, 4, 5 }));
    for (const int line : { 0, 3 }) {
        const QJsonObject error = sent.lines.at(line).value(u"error"_s).toObject();
        QVERIFY2(error.value(u"detail"_s).toString().contains(u"--max-cost"_s), sent.output.constData());
    }
    QVERIFY(m_practice->gateway().ledger().isEmpty());
}

void tst_CliLines::moreLinesThanOneQuestionHolds()
{
    m_practice->gateway().stop();
    QByteArray lines;
    QList<int> expected;
    for (int i = 1; i <= 205; ++i) {
        lines += i % 50 == 0 ? QByteArray("{}\n")
                             : jsonLine({ { u"id"_s, u"a-%1"_s.arg(i) }, { u"to"_s, u"0501234567"_s } });
        expected << i;
    }
    const Run status = run(m_practice->online({ u"status"_s, u"-"_s }), "practice\n" + lines);
    QCOMPARE(numbersOf(status), expected);
    QCOMPARE(status.exitCode, 4);
    for (int i = 1; i <= 205; ++i)
        QCOMPARE(kindOfError(status.lines.at(i - 1)), i % 50 == 0 ? u"input"_s : u"unreachable"_s);
}

QTEST_GUILESS_MAIN(tst_CliLines)
#include "tst_clilines.moc"
