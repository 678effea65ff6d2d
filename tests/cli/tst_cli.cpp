// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "outbox/historyexport.h"
#include "sandbox/practicegateway.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countAnswersLineForLine();
    void countOfTexts_data();
    void countOfTexts();
    void phonesAreReadAndRefusedWithReasons();
    void requestShowsTheParametersWithoutCredentials();
    void misspeltMemberSendsNothing();
    void sendingAsksWithoutTerminal();
    void foreignWordsCannotActOnTheTerminal();
    void messageIsSentOnceAndFoundAgain();
    void tooHighPriceSendsNothing();
    void estimateDoesNotKeepMaxCost();
    void damagedDatabaseStopsTheCommand();
    void wrongPasswordIsAnAccountError();
    void unreachableGatewaySendsNothingAndResumeGoesOn();
    void lostAnswerIsUnknownAndNeverResent();
    void refusedNumberIsNamed();
    void badLineDoesNotStopTheRest();
    void balanceIsExactText();
    void usageErrors_data();
    void usageErrors();
    void formulaCellsAreDisarmed_data();
    void formulaCellsAreDisarmed();
    void exportedFileIsPrivate();
    void workbookHoldsTextsOnly();

private:
    [[nodiscard]] QStringList online(const QStringList &arguments) const
    {
        return QStringList(arguments) << u"--json"_s << u"--data-dir"_s << m_dir->path() << u"--gateway"_s << m_url
                                      << u"--login"_s << u"practice"_s << u"--password-stdin"_s;
    }
    void startGateway();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PracticeGateway> m_gateway;
    QString m_url;
};

void tst_Cli::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    startGateway();
}

void tst_Cli::startGateway()
{
    PracticeGateway::Setup setup;
    setup.timeScale = 1000;
    m_gateway = std::make_unique<PracticeGateway>(setup);
    const Result<QUrl> url = m_gateway->start();
    QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
    m_url = url->toString();
}

void tst_Cli::cleanup()
{
    m_gateway.reset();
    m_dir.reset();
}

void tst_Cli::countAnswersLineForLine()
{
    const Run result = run({ u"count"_s, u"--json"_s, u"-"_s },
        "{\"text\": \"Hello\"}\n\nnot json\n{\"nothing\": 1}\n{\"text\": "
        "\"\\u041f\\u0440\\u0438\\u0432\\u0456\\u0442\"}\n");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.lines.size(), 4);
    QCOMPARE(result.lines.at(0).value(u"line"_s).toInt(), 1);
    QCOMPARE(result.lines.at(0).value(u"charset"_s).toString(), u"GSM7"_s);
    QCOMPARE(result.lines.at(1).value(u"line"_s).toInt(), 3);
    QCOMPARE(result.lines.at(1).value(u"error"_s).toObject().value(u"kind"_s).toString(), u"input"_s);
    QCOMPARE(result.lines.at(2).value(u"line"_s).toInt(), 4);
    QVERIFY(result.lines.at(2).contains(u"error"_s));
    QCOMPARE(result.lines.at(3).value(u"charset"_s).toString(), u"UCS2"_s);
    QCOMPARE(result.lines.at(3).value(u"units"_s).toInt(), 6);
}

void tst_Cli::countOfTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxParts");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<QList<int>>("partUnits");
    QTest::addColumn<int>("countedLength");
    QTest::newRow("comment is not counted") << u"Latin\n~~~\n\u0436\u0436"_s << 0 << u"GSM7"_s << QList<int> { 5 } << 5;
    QTest::newRow("bracket over the border") << QString(u"q"_s.repeated(152) + u'^' + u"q"_s.repeated(20)) << 0
                                             << u"GSM7"_s << QList<int> { 152, 22 } << 173;
    QTest::newRow("cut to one part") << u"q"_s.repeated(400) << 1 << u"GSM7"_s << QList<int> { 160 } << 160;
    QTest::newRow("cut to two parts") << u"\u0436"_s.repeated(400) << 2 << u"UCS2"_s << QList<int> { 67, 67 } << 134;
    QTest::newRow("line ends") << u"a\r\nb"_s << 0 << u"GSM7"_s << QList<int> { 3 } << 3;
}

void tst_Cli::countOfTexts()
{
    QFETCH(QString, text);
    QFETCH(int, maxParts);
    QFETCH(QString, charset);
    QFETCH(QList<int>, partUnits);
    QFETCH(int, countedLength);
    QJsonObject object { { u"text"_s, text } };
    if (maxParts > 0)
        object.insert(u"maxsms"_s, maxParts);
    const Run result = run({ u"count"_s, u"--json"_s, u"-"_s }, jsonLine(object));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines.size(), 1);
    QCOMPARE(result.lines.at(0).value(u"charset"_s).toString(), charset);
    QList<int> units;
    const QJsonArray array = result.lines.at(0).value(u"part_units"_s).toArray();
    for (const QJsonValue &value : array)
        units << value.toInt();
    QCOMPARE(units, partUnits);
    QCOMPARE(result.lines.at(0).value(u"counted"_s).toString().size(), countedLength);
}

void tst_Cli::phonesAreReadAndRefusedWithReasons()
{
    const Run result = run({ u"phones"_s, u"--json"_s, u"-"_s },
        jsonLine({ { u"typed"_s, u"050 123 45 67; +380671234567, 00380501234567\n12"_s } }));
    QCOMPARE(result.exitCode, 0);
    const QJsonArray numbers = result.lines.at(0).value(u"numbers"_s).toArray();
    QCOMPARE(numbers.size(), 2);
    QCOMPARE(numbers.at(0).toObject().value(u"e164"_s).toString(), u"+380501234567"_s);
    QCOMPARE(numbers.at(0).toObject().value(u"repaired"_s).toBool(), true);
    QCOMPARE(numbers.at(1).toObject().value(u"e164"_s).toString(), u"+380671234567"_s);
    QCOMPARE(numbers.at(1).toObject().value(u"repaired"_s).toBool(), false);
    QCOMPARE(result.lines.at(0).value(u"repeated"_s).toInt(), 1);
    QCOMPARE(result.lines.at(0).value(u"rejected"_s).toArray().size(), 1);
}

void tst_Cli::requestShowsTheParametersWithoutCredentials()
{
    const Run result = run({ u"request"_s, u"--json"_s, u"-"_s },
        jsonLine({ { u"to"_s, QJsonArray { u"0501234567"_s } }, { u"text"_s, u"Hello"_s }, { u"kind"_s, u"flash"_s },
            { u"sender"_s, u"Office"_s }, { u"valid"_s, u"01:30"_s }, { u"maxsms"_s, 2 }, { u"id"_s, u"A-1"_s } }));
    QCOMPARE(result.exitCode, 0);
    const QJsonObject parameters = result.lines.at(0).value(u"parameters"_s).toObject();
    QCOMPARE(parameters.value(u"phones"_s).toString(), u"+380501234567"_s);
    QCOMPARE(parameters.value(u"mes"_s).toString(), u"Hello"_s);
    QCOMPARE(parameters.value(u"flash"_s).toString(), u"1"_s);
    QCOMPARE(parameters.value(u"sender"_s).toString(), u"Office"_s);
    QCOMPARE(parameters.value(u"maxsms"_s).toString(), u"2"_s);
    QCOMPARE(parameters.value(u"id"_s).toString(), u"A-1"_s);
    QCOMPARE(parameters.value(u"fmt"_s).toString(), u"3"_s);
    QCOMPARE(parameters.value(u"op"_s).toString(), u"1"_s);
    QCOMPARE(parameters.value(u"charset"_s).toString(), u"utf-8"_s);
    for (const QString &secret : { u"login"_s, u"psw"_s, u"apikey"_s })
        QVERIFY(!parameters.contains(secret));
}

void tst_Cli::misspeltMemberSendsNothing()
{
    const Run result = run(online({ u"send"_s, u"--yes"_s, u"-"_s }),
        "practice\n"
            + jsonLine({ { u"to"_s, u"0501234567"_s }, { u"text"_s, u"Hello"_s }, { u"sneder"_s, u"Office"_s } }));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.errors.contains("sneder"));
    QVERIFY(m_gateway->ledger().isEmpty());
}

void tst_Cli::sendingAsksWithoutTerminal()
{
    const Run result = run(online({ u"send"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, u"Hello"_s }), "practice\n");
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.errors.contains("--yes"));
    QVERIFY(m_gateway->ledger().isEmpty());
}

void tst_Cli::foreignWordsCannotActOnTheTerminal()
{
    const QString text = u"Hi\u001b]0;sent\u0007\u202e\u009b2J"_s;
    const Run sent
        = run(online({ u"send"_s, u"--yes"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, text, u"--comment"_s, u"c"_s }),
            "practice\n");
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    const QStringList history { u"history"_s, u"--data-dir"_s, m_dir->path() };
    const Run shown = run(history);
    const Run bad = run({ u"send"_s, u"--bad\u001b[2J"_s });
    const Run machine = run(QStringList(history) << u"--json"_s);
    for (const QByteArray &output : { sent.output, sent.errors, shown.output, bad.errors, machine.output }) {
        const QString read = QString::fromUtf8(output);
        for (const QChar hidden : { QChar(0x1b), QChar(0x07), QChar(0x202e), QChar(0x9b) })
            QVERIFY2(!read.contains(hidden), output.constData());
    }
    QVERIFY2(shown.output.contains("Hi<U+001B>]0;sent<U+0007><U+202E><U+009B>2J"), shown.output.constData());
    QVERIFY(!machine.lines.isEmpty());
    QVERIFY(machine.lines.constFirst()[u"text"_s].toString().startsWith(text)); // and machines read what it was
}

void tst_Cli::messageIsSentOnceAndFoundAgain()
{
    const Run sent = run(online({ u"send"_s, u"--yes"_s, u"--to"_s, u"0501234567"_s, u"--to"_s, u"0671234567"_s,
                             u"--text"_s, u"Hello"_s }),
        "practice\n");
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    QCOMPARE(sent.lines.size(), 2);
    QCOMPARE(sent.lines.at(0).value(u"to"_s).toString(), u"+380501234567"_s);
    QCOMPARE(sent.lines.at(0).value(u"state"_s).toString(), u"accepted"_s);
    QVERIFY(sent.lines.at(0).value(u"cost"_s).isString());
    QCOMPARE(m_gateway->ledger().size(), 2);
    const QString id = sent.lines.at(0).value(u"id"_s).toString();
    QCOMPARE(m_gateway->ledger().at(0).id, id);

    const Run status
        = run(online({ u"status"_s, u"--batch"_s, sent.lines.at(0).value(u"batch"_s).toString() }), "practice\n");
    QVERIFY2(status.exitCode == 0, status.errors.constData());
    QCOMPARE(status.lines.size(), 2);
    QCOMPARE(status.lines.at(0).value(u"id"_s).toString(), id);

    const Run history
        = run({ u"history"_s, u"--json"_s, u"--data-dir"_s, m_dir->path(), u"--search"_s, u"0671234567"_s });
    QCOMPARE(history.exitCode, 0);
    QCOMPARE(history.lines.size(), 2);
    QCOMPARE(history.lines.at(0).value(u"to"_s).toString(), u"+380671234567"_s);
    QCOMPARE(history.lines.at(0).value(u"text"_s).toString(), u"Hello"_s);
    QVERIFY(history.lines.at(1).value(u"next"_s).isNull());
}

void tst_Cli::tooHighPriceSendsNothing()
{
    const Run result = run(online({ u"send"_s, u"--yes"_s, u"--max-cost"_s, u"0.01"_s, u"--to"_s, u"0501234567"_s,
                               u"--text"_s, u"Hello"_s }),
        "practice\n");
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.errors.contains("max-cost"));
    QVERIFY(m_gateway->ledger().isEmpty());
}

/** The price book may be older than the gateway's prices: what may cost more than allowed is not sent. */
void tst_Cli::estimateDoesNotKeepMaxCost()
{
    const QStringList hello { u"send"_s, u"--yes"_s, u"--to"_s, u"0501234567"_s, u"--text"_s };
    QCOMPARE(run(online(QStringList(hello) << u"Hello"_s), "practice\n").exitCode, 0); // learns the price
    m_gateway->setFaults({ { u"cost"_s, 0, u"error"_s, u"9"_s } });
    const Run result = run(online(QStringList(hello) << u"Hello again"_s << u"--max-cost"_s << u"50"_s), "practice\n");
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.errors.contains("max-cost"));
    QCOMPARE(m_gateway->ledger().size(), 1);
}

void tst_Cli::damagedDatabaseStopsTheCommand()
{
    QFile database(m_dir->filePath(u"visnyk.db"_s));
    QVERIFY(database.open(QIODevice::WriteOnly));
    QCOMPARE(database.write(QByteArray(8192, 'x')), 8192);
    database.close();
    const QStringList send = online({ u"send"_s, u"--yes"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, u"Hello"_s });
    const Run stopped = run(send, "practice\n");
    QCOMPARE(stopped.exitCode, 7);
    QVERIFY(stopped.errors.contains("corrupt-"));
    QVERIFY(m_gateway->ledger().isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList({ u"corrupt-*.db"_s }).size(), 1);
    QCOMPARE(run(send, "practice\n").exitCode, 0); // told once; the person decides
}

void tst_Cli::wrongPasswordIsAnAccountError()
{
    const Run result
        = run(online({ u"send"_s, u"--yes"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, u"Hello"_s }), "wrong\n");
    QCOMPARE(result.exitCode, 3);
    QVERIFY(m_gateway->ledger().isEmpty());
    const Run balance = run(online({ u"balance"_s }), "wrong\n");
    QCOMPARE(balance.exitCode, 3);
}

void tst_Cli::unreachableGatewaySendsNothingAndResumeGoesOn()
{
    m_gateway->stop();
    const Run result = run(
        online({ u"send"_s, u"--yes"_s, u"--wait"_s, u"2"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, u"Hello"_s }),
        "practice\n");
    QCOMPARE(result.exitCode, 4);
    QCOMPARE(result.lines.last().value(u"state"_s).toString(), u"queued"_s);
    // The account of a command line is its address and login: bring the gateway back at the same address.
    PracticeGateway::Setup setup;
    setup.port = quint16(QUrl(m_url).port());
    m_gateway = std::make_unique<PracticeGateway>(setup);
    QVERIFY(m_gateway->start());
    const Run outbox = run({ u"outbox"_s, u"--json"_s, u"--data-dir"_s, m_dir->path() });
    QCOMPARE(outbox.exitCode, 0);
    QCOMPARE(outbox.lines.size(), 1);
    QVERIFY(m_gateway->ledger().isEmpty()); // nothing by itself
    const Run resumed = run(online({ u"resume"_s, u"--yes"_s }), "practice\n");
    QVERIFY2(resumed.exitCode == 0, resumed.errors.constData());
    QCOMPARE(m_gateway->ledger().size(), 1);
}

void tst_Cli::lostAnswerIsUnknownAndNeverResent()
{
    const Result<QList<PracticeGateway::Fault>> faults = PracticeGateway::parseScript("send 1 close-after-accept\n");
    QVERIFY(faults);
    m_gateway->setFaults(*faults);
    const Run sent = run(
        online({ u"send"_s, u"--yes"_s, u"--wait"_s, u"3"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, u"Hello"_s }),
        "practice\n");
    QVERIFY2(sent.exitCode == 5 || sent.exitCode == 0, sent.errors.constData());
    const Run resumed = run(online({ u"resume"_s, u"--yes"_s }), "practice\n");
    QCOMPARE(resumed.exitCode, 0);
    const Run reconciled = run(online({ u"reconcile"_s, u"--wait"_s, u"20"_s }), "practice\n");
    QVERIFY2(reconciled.exitCode == 0, reconciled.output.constData());
    QCOMPARE(m_gateway->ledger().size(), 1);
}

void tst_Cli::refusedNumberIsNamed()
{
    const Run result
        = run(online({ u"send"_s, u"--yes"_s, u"--to"_s, u"0501230000"_s, u"--text"_s, u"Hello"_s }), "practice\n");
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(result.lines.last().value(u"state"_s).toString(), u"refused"_s);
    QCOMPARE(result.lines.last().value(u"code"_s).toInt(), 8);
}

void tst_Cli::badLineDoesNotStopTheRest()
{
    const Run result = run(online({ u"send"_s, u"--yes"_s, u"-"_s }),
        "practice\n" + jsonLine({ { u"to"_s, u"12"_s }, { u"text"_s, u"Hello"_s } })
            + jsonLine({ { u"to"_s, u"0501234567"_s }, { u"text"_s, u"Hello"_s } }));
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(m_gateway->ledger().size(), 1);
    QCOMPARE(result.lines.size(), 2);
    QCOMPARE(result.lines.at(0).value(u"line"_s).toInt(), 1);
    QVERIFY(result.lines.at(0).contains(u"error"_s));
    QCOMPARE(result.lines.at(1).value(u"line"_s).toInt(), 2);
    QCOMPARE(result.lines.at(1).value(u"state"_s).toString(), u"accepted"_s);
}

void tst_Cli::balanceIsExactText()
{
    m_gateway->setBalanceMicros(1'871'620'000);
    const Run result = run(online({ u"balance"_s }), "practice\n");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines.at(0).value(u"balance"_s).toString(), u"1871.62"_s);
    QCOMPARE(result.lines.at(0).value(u"currency"_s).toString(), u"UAH"_s);
}

void tst_Cli::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("unknown command") << QStringList { u"sned"_s };
    QTest::newRow("unknown option") << QStringList { u"count"_s, u"--jsno"_s, u"-"_s };
    QTest::newRow("no file") << QStringList { u"phones"_s };
    QTest::newRow("no input") << QStringList { u"send"_s };
    QTest::newRow("no number") << QStringList { u"count"_s, u"--text"_s, u"a"_s, u"--maxsms"_s, u"two"_s };
}

void tst_Cli::usageErrors()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.errors.isEmpty() || !result.output.isEmpty());
}

void tst_Cli::formulaCellsAreDisarmed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Hello"_s << QByteArray("Hello");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("blank before") << u"  @x"_s << QByteArray("'  @x");
    QTest::newRow("quote before") << u"\"=x"_s << QByteArray("\"'\"\"=x\"");
    QTest::newRow("byte order mark before") << u"\ufeff-x"_s << QByteArray("'\xEF\xBB\xBF-x");
    QTest::newRow("full width") << u"\uff1dx"_s << QByteArray("'\xEF\xBC\x9Dx");
    QTest::newRow("line feed first") << u"\nx"_s << QByteArray("\"'\nx\"");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("minus inside") << u"a-b"_s << QByteArray("a-b");
}

void tst_Cli::formulaCellsAreDisarmed()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
}

void tst_Cli::exportedFileIsPrivate()
{
    MessageInfo message;
    message.address = Address(u"+380501234567"_s);
    message.text = u"=cmd"_s;
    const QString file = m_dir->filePath(u"out.csv"_s);
    QVERIFY(exportHistory(file, { message }));
    QVERIFY(
        !(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains(",380501234567,'=cmd,"));
    QVERIFY(!exportHistory(m_dir->filePath(u"out.txt"_s), { message }));
}

void tst_Cli::workbookHoldsTextsOnly()
{
    MessageInfo message;
    message.address = Address(u"+380501234567"_s);
    message.text = u"=1+1 & <\u043f\u0440\u0438\u0432\u0456\u0442>"_s;
    const QString file = m_dir->filePath(u"out.xlsx"_s);
    QVERIFY(exportHistory(file, { message }));
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    QProcess unzip;
    unzip.start(u"python3"_s,
        { u"-c"_s,
            u"import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))"_s,
            file });
    QVERIFY(unzip.waitForFinished());
    const QByteArray sheet = unzip.readAllStandardOutput();
    QVERIFY2(sheet.contains("<t>=1+1 &amp; &lt;\xD0\xBF\xD1\x80\xD0\xB8\xD0\xB2\xD1\x96\xD1\x82&gt;</t>"),
        sheet.constData());
    QVERIFY(sheet.contains("<t>380501234567</t>"));
    QVERIFY(!sheet.contains("<f>")); // no cell is a formula
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
