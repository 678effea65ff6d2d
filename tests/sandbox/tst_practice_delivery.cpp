// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicefixture.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** Schedules, delivery and what status.php says of them: with a clock the test moves. */
class tst_PracticeDelivery : public PracticeFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void plannedTimes_data();
    void plannedTimes();
    void zonesOfLinesCountForAbsoluteTimes();
    void periodSpreadsMessages();
    void deliveryMovesOn();
    void deliveryIsFasterWithTimeScale();
    void scheduledMessagesWait();
    void fatesFollowTheEndOfTheNumber_data();
    void fatesFollowTheEndOfTheNumber();
    void aShareOfDeliveriesFails();
    void statusInEveryFormat_data();
    void statusInEveryFormat();
    void statusListsInEveryFormat();
    void statusAnswersInTheAskedCharset();
    void refusedMessagesAreKnownToStatus();
    void wrongStatusQuestionsAreErrorOne_data();
    void wrongStatusQuestionsAreErrorOne();
    void statusLimits();
    void deletedMessagesAreNotFound();
};

void tst_PracticeDelivery::plannedTimes_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<qint64>("afterMs"); // -1 = error 5
    constexpr qint64 hour = 3'600'000;
    const auto row = [](const char *time, qint64 afterMs) { QTest::newRow(time) << QByteArray(time) << afterMs; };
    row("0", 0);
    row("%2B15", 15 * 60'000);
    row("01773142200", hour);    // 0 and Unix seconds
    row("01000000000", 0);       // long past
    row("1003261430", 2 * hour); // 14:30 in Kyiv
    row("10.03.26 14:30", 2 * hour);
    row("1003261430&tz=0", hour); // 14:30 in Moscow
    row("1003261430&tz=-1", 2 * hour);
    row("0101120000", 0);
    row("9-18", 0);
    row("13-18", hour / 2);
    row("9-12", 20 * hour + hour / 2); // tomorrow at nine
    row("22-7", 9 * hour + hour / 2);
    row("12-12", -1);
    row("24-25", -1);
    row("3102260000", -1);
    row("1003262530", -1);
    row("10.03.2026 14:30", -1);
    row("+15", -1); // an unencoded plus is a blank
    row("tomorrow", -1);
    row("-5", -1);
}

void tst_PracticeDelivery::plannedTimes()
{
    QFETCH(QByteArray, time);
    QFETCH(qint64, afterMs);
    QCOMPARE(send("phones=380501234567&mes=x&id=1&fmt=1&time=" + time), afterMs < 0 ? "0,-5" : "1,1");
    if (afterMs >= 0)
        QCOMPARE(m_gateway->ledger().constFirst().sendAtMs - start, afterMs);
}

void tst_PracticeDelivery::zonesOfLinesCountForAbsoluteTimes()
{
    send("list=A,0%7C380501234567:x%0AB,1%7C380671234567:x&time=1003261430&id=1");
    QCOMPARE(m_gateway->ledger().at(0).sendAtMs - start, 3'600'000);
    QCOMPARE(m_gateway->ledger().at(1).sendAtMs - start, 0); // 14:30 east of Moscow has passed
}

void tst_PracticeDelivery::periodSpreadsMessages()
{
    send("phones=380501234567,380501234568,380501234569,380501234560&mes=x&period=1&freq=30&id=1");
    const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[1].sendAtMs, start);
    QCOMPARE(entries[2].sendAtMs, start + 30 * 60'000);
}

void tst_PracticeDelivery::deliveryMovesOn()
{
    send("phones=380501234567&mes=x&id=1");
    QCOMPARE(ask("phone=380501234567&id=1&fmt=3").left(15), "{\n\"status\": -1,");
    m_clock->advance(2'000);
    QCOMPARE(ask("phone=%2B380501234567&id=1&fmt=3").left(14), "{\n\"status\": 0,");
    m_clock->advance(8'000);
    QCOMPARE(ask("phone=380501234567&id=1&fmt=3").left(14), "{\n\"status\": 1,");
    QCOMPARE(m_gateway->ledger().constFirst().status, 1);
}

void tst_PracticeDelivery::deliveryIsFasterWithTimeScale()
{
    m_setup.timeScale = 100;
    restart();
    send("phones=380501234567&mes=x&id=1");
    m_clock->advance(100);
    QCOMPARE(m_gateway->ledger().constFirst().status, 1);
}

void tst_PracticeDelivery::scheduledMessagesWait()
{
    send("phones=380501234567&mes=x&id=1&time=%2B10");
    m_clock->advance(599'000);
    QCOMPARE(m_gateway->ledger().constFirst().status, -1);
    m_clock->advance(11'000);
    QCOMPARE(m_gateway->ledger().constFirst().status, 1);
}

void tst_PracticeDelivery::fatesFollowTheEndOfTheNumber_data()
{
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("err");
    QTest::newRow("no such subscriber") << QByteArray("380501230001") << 20 << 1;
    QTest::newRow("expired") << QByteArray("380501230003") << 3 << 6;
    QTest::newRow("unavailable") << QByteArray("380501230005") << 25 << 11;
    QTest::newRow("blocked") << QByteArray("380501230013") << 20 << 13;
    QTest::newRow("never ends") << QByteArray("380501230099") << 0 << 0;
    QTest::newRow("delivered") << QByteArray("380501234567") << 1 << 0;
    QTest::newRow("also delivered") << QByteArray("380501237777") << 1 << 0;
}

void tst_PracticeDelivery::fatesFollowTheEndOfTheNumber()
{
    QFETCH(QByteArray, phone);
    QFETCH(int, status);
    QFETCH(int, err);
    send("phones=" + phone + "&mes=x&id=1");
    m_clock->advance(3'600'000);
    QCOMPARE(m_gateway->ledger().constFirst().status, status);
    QCOMPARE(m_gateway->ledger().constFirst().err, err);
}

void tst_PracticeDelivery::aShareOfDeliveriesFails()
{
    m_gateway->setBalanceMicros(10'000'000'000);
    QByteArray phones;
    for (int i = 0; i < 1000; ++i)
        phones += "38050" + QByteArray::number(2'100'000 + i * 7) + ',';
    send("mes=x&id=1&phones=" + phones);
    m_clock->advance(3'600'000);
    QHash<int, int> ends;
    const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
    for (const PracticeGateway::LedgerEntry &entry : entries)
        ++ends[entry.status];
    const int failed = ends[20] + ends[25] + ends[3];
    QVERIFY2(failed > 40 && failed < 130, qPrintable(QString::number(failed)));
    QVERIFY(ends[20] > 0 && ends[25] > 0 && ends[3] > 0);
}

void tst_PracticeDelivery::statusInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("reply");
    const auto row
        = [](const char *form, const char *reply) { QTest::newRow(form) << QByteArray(form) << QByteArray(reply); };
    row("fmt=0", "Status = -1, check_time = 10.03.2026 12:30:00, err = 0");
    row("fmt=1", "-1,1773138600,0");
    row("fmt=2",
        "<sms>\n<status>-1</status>\n<last_date>10.03.2026 "
        "12:30:00</last_date>\n<last_timestamp>1773138600</last_timestamp>\n<flag>1</flag>\n<err>0</err>\n</sms>");
    row("fmt=3",
        "{\n\"status\": -1,\n\"last_date\": \"10.03.2026 12:30:00\",\n\"last_timestamp\": 1773138600,\n\"flag\": "
        "1,\n\"err\": 0\n}");
    row("fmt=0&all=1",
        "Status = -1, check_time = 10.03.2026 12:30:00, err = 0, send_date = 10.03.2026 12:30:00, phone = "
        "380501234567, cost = 1.40, sender_id = Office, status_name = Очікує відправлення, message = Hi, all, comment "
        "= note, type = 1");
    row("fmt=1&all=1", "-1,1773138600,0,1773138600,380501234567,1.40,Office,Очікує відправлення,Hi, all");
    row("fmt=1&all=2",
        "-1,1773138600,0,1773138600,380501234567,1.40,Office,Очікує відправлення,Україна,Vodafone,,Hi, all");
    row("fmt=3&all=2",
        "{\n\"status\": -1,\n\"last_date\": \"10.03.2026 12:30:00\",\n\"last_timestamp\": 1773138600,\n\"flag\": "
        "1,\n\"err\": 0,\n\"send_date\": \"10.03.2026 12:30:00\",\n\"send_timestamp\": 1773138600,\n\"phone\": "
        "\"380501234567\",\n\"cost\": \"1.40\",\n\"sender_id\": \"Office\",\n\"status_name\": \"Очікує "
        "відправлення\",\n\"message\": \"Hi, all\",\n\"comment\": \"note\",\n\"type\": 1,\n\"sms_cnt\": "
        "1,\n\"country\": \"Україна\",\n\"operator\": \"Vodafone\",\n\"operator_orig\": \"Vodafone\",\n\"region\": "
        "\"\",\n\"mccmnc\": \"25501\"\n}");
    row("fmt=3&id=nobody", "{\n\"status\": -3\n}");
    row("fmt=1&id=nobody", "-3,,");
}

void tst_PracticeDelivery::statusInEveryFormat()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, reply);
    send("phones=380501234567&mes=Hi, all%0A~~~%0Anote&flash=1&sender=Office&id=ab-1");
    QCOMPARE(ask("phone=380501234567&id=ab-1&" + form), reply);
}

void tst_PracticeDelivery::statusListsInEveryFormat()
{
    m_setup.strictLimits = false;
    restart();
    send("phones=380501234567,380671234567&mes=x&id=32");
    const QByteArray pair = "phone=%2B380501234567,380671234567&id=32,32&fmt=";
    QCOMPARE(ask(pair + '3'),
        "[{\"status\": -1, \"last_date\": \"10.03.2026 12:30:00\", \"last_timestamp\": 1773138600, \"flag\": 0, "
        "\"err\": 0, \"id\": 32, \"phone\": \"380501234567\"},\n{\"status\": -1, \"last_date\": \"10.03.2026 "
        "12:30:00\", \"last_timestamp\": 1773138600, \"flag\": 0, \"err\": 0, \"id\": 32, \"phone\": "
        "\"380671234567\"}]");
    QCOMPARE(ask(pair + '1'), "-1,1773138600,0,32,380501234567\n-1,1773138600,0,32,380671234567");
    QVERIFY(ask(pair + '1' + "&all=1").endsWith(",x,32"));
    QCOMPARE(ask("phone=380501234567,&id=32,&fmt=1"), "-1,1773138600,0,32,380501234567");
    QCOMPARE(ask("phone=380501234567,380509876543&id=32,32&fmt=1").split('\n').constLast(), "-3,,,32,380509876543");
    QCOMPARE(ask("phone=380509876543,&id=138,&fmt=3"), "[{\"status\": -3, \"id\": 138, \"phone\": \"380509876543\"}]");
}

void tst_PracticeDelivery::statusAnswersInTheAskedCharset()
{
    send("phones=380501234567&mes=x&id=1");
    const auto asked = [this](const QByteArray &charset) {
        return Raw::post(m_url, "/sys/status.php", Raw::login + "&phone=380501234567&id=1&fmt=3&all=2" + charset);
    };
    const Raw::Reply plain = asked({});
    QVERIFY(plain.body.contains("\xD3\xEA\xF0\xE0\xBF\xED\xE0")); // "Україна" in windows-1251
    const Raw::Reply utf8 = asked("&charset=utf-8");
    QVERIFY(utf8.body.contains("Україна"));
    QCOMPARE(utf8.header("Content-Type"), "application/json; charset=windows-1251"); // as recorded, and wrong
    QVERIFY(asked("&charset=koi8-r").body.contains("\xF5\xCB\xD2\xC1")); // koi8-r has no letter yi: a question mark
}

void tst_PracticeDelivery::refusedMessagesAreKnownToStatus()
{
    send("phones=380501230000&mes=x&id=5");
    QVERIFY(ask("phone=380501230000&id=5&fmt=1").startsWith("25,"));
    QVERIFY(m_gateway->ledger().isEmpty());
    QCOMPARE(m_gateway->balanceMicros(), 500'000'000);
}

void tst_PracticeDelivery::wrongStatusQuestionsAreErrorOne_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const char *form :
        { "id=1", "phone=380501234567", "phone=380501234567,380671234567&id=1", "phone=380501234567&id=1&all=3",
            "phone=380501234567&id=1&del=2", "phone=380501234567&id=1&charset=utf-7" })
        QTest::newRow(form) << QByteArray(form);
}

void tst_PracticeDelivery::wrongStatusQuestionsAreErrorOne()
{
    QFETCH(QByteArray, form);
    QCOMPARE(ask("fmt=1&" + form), "0,-1");
}

void tst_PracticeDelivery::statusLimits()
{
    send("phones=380501234567,380671234567&mes=x&id=1");
    for (int i = 0; i < 5; ++i)
        QVERIFY(ask("phone=380501234567&id=1&fmt=1").startsWith("-1,"));
    QCOMPARE(ask("phone=380501234567&id=1&fmt=1"), "0,-9");
    QVERIFY(ask("phone=380671234567&id=1&fmt=1").startsWith("-1,"));
    QVERIFY(ask("phone=380501234567,&id=1,&fmt=1").startsWith("-1,"));
    QCOMPARE(ask("phone=380501234567,&id=1,&fmt=3"),
        "{\n\"error\": \"duplicate request, wait a minute\",\n\"error_code\": 9\n}");
    m_clock->advance(60'000);
    QVERIFY(ask("phone=380501234567,&id=1,&fmt=1").startsWith("1,"));
    QVERIFY(ask("phone=380501234567&id=1&fmt=1").startsWith("1,"));
}

void tst_PracticeDelivery::deletedMessagesAreNotFound()
{
    send("phones=380501234567&mes=x&id=1");
    QCOMPARE(ask("phone=380501234567&id=1&fmt=3&del=1"), "OK");
    QCOMPARE(ask("phone=380501234567&id=1&fmt=1"), "-3,,");
    QCOMPARE(ask("phone=380501234567&id=1&fmt=1&del=1"), "0,-5");
    QCOMPARE(m_gateway->ledger().size(), 1); // it was accepted all the same
}

QTEST_GUILESS_MAIN(tst_PracticeDelivery)
#include "tst_practice_delivery.moc"
