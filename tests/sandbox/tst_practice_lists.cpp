// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfixture.h"

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** Several recipients and texts in one request: what is counted, what is refused by itself, and the flood guard. */
class tst_PracticeLists : public KindFixture
{
    Q_OBJECT

private slots:
    void init() { beginWithoutLimits(); }
    void eachLineIsPricedByItself();
    void refusedLinesDoNotStopTheOthers_data();
    void refusedLinesDoNotStopTheOthers();
    void everyLineIsCheckedBeforeAnyIsSent_data();
    void everyLineIsCheckedBeforeAnyIsSent();
    void linesNameSendersAndZones();
    void multiLineTextsBelongToTheLineAbove();
    void theSameTextTwiceToOneNumberIsSentOnce();
    void differentTextsToOneNumberAreAllSent();
    void aFloodStopsOnlyItsOwnNumber();
    void aFloodIsOverAfterAMinute();
    void listsOfOtherKinds();

private:
    QString texts() const
    {
        QStringList out;
        const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
        for (const PracticeGateway::LedgerEntry &entry : entries)
            out += entry.address + u'=' + entry.text;
        return out.join(u'|');
    }
};

void tst_PracticeLists::eachLineIsPricedByItself()
{
    const QByteArray list = "list=380501234567:" + QByteArray(161, 'a') + "%0A380671234567,380631234567:b&op=1&id=1";
    QCOMPARE(send(list + "&cost=1&fmt=1"),
        "5.4845,4\n380501234567,25501,2.80,,\n380671234567,25503,1.385,,\n380631234567,25506,1.2995,,");
    QCOMPARE(send(list + "&cost=2&fmt=1").left(10), "1,4,5.4845");
    QCOMPARE(m_gateway->ledger().at(0).parts, 2);
    QCOMPARE(m_gateway->ledger().at(2).parts, 1);
}

void tst_PracticeLists::refusedLinesDoNotStopTheOthers_data()
{
    QTest::addColumn<QByteArray>("fmt");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("0") << QByteArray("0")
                       << QByteArray("OK - 1 SMS, ID - 1\n123,22,249\n380501230000,25,248\n380501237777,23,253");
    QTest::newRow("1") << QByteArray("1") << QByteArray("1,1\n123,22,249\n380501230000,25,248\n380501237777,23,253");
    QTest::newRow("2") << QByteArray("2")
                       << QByteArray("<result>\n<id>1</id>\n<cnt>1</cnt>\n<errors>\n<phone status=\"22\" "
                                     "error=\"249\">123</phone>\n<phone status=\"25\" error=\"248\">380501230000</"
                                     "phone>\n<phone status=\"23\" error=\"253\">380501237777</phone>\n</errors>\n</"
                                     "result>");
    QTest::newRow("3") << QByteArray("3")
                       << QByteArray("{\n\"id\": 1,\n\"cnt\": 1,\n\"errors\": [{\n\"phone\": \"123\",\n\"status\": "
                                     "\"22\",\n\"error\": \"249\"\n},\n{\n\"phone\": \"380501230000\",\n\"status\": "
                                     "\"25\",\n\"error\": \"248\"\n},\n{\n\"phone\": \"380501237777\",\n\"status\": "
                                     "\"23\",\n\"error\": \"253\"\n}]\n}");
}

void tst_PracticeLists::refusedLinesDoNotStopTheOthers()
{
    QFETCH(QByteArray, fmt);
    QFETCH(QByteArray, reply);
    QCOMPARE(send("list=123,380501234567,380501230000:x%0A380501237777:forbidden&err=1&id=1&fmt=" + fmt), reply);
    QCOMPARE(texts(), u"380501234567=x"_s);
}

void tst_PracticeLists::everyLineIsCheckedBeforeAnyIsSent_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : { "380501237777", "380501237777:", ":x", "A,1,2%7C380501237777:x",
             "TwelveLetters%7C380501237777:x", "A,99%7C380501237777:x" })
        QTest::newRow(line) << QByteArray(line);
    QTest::newRow("1001 characters") << "380501237777:" + QByteArray(1001, 'x');
}

void tst_PracticeLists::everyLineIsCheckedBeforeAnyIsSent()
{
    QFETCH(QByteArray, line);
    QCOMPARE(send("list=380501234567:x%0A" + line + "&id=1&fmt=1"), "0,-1");
    QVERIFY(m_gateway->ledger().isEmpty());
}

void tst_PracticeLists::linesNameSendersAndZones()
{
    send("list=A,0%7C380501234567:x%0AB%7C380671234567:y%0A380631234567:z&sender=C&time=1003261430&id=1");
    const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
    QCOMPARE(entries.at(0).sender + entries.at(1).sender + entries.at(2).sender, u"ABC"_s);
    QCOMPARE(entries.at(0).sendAtMs - start, 3'600'000); // 14:30 in Moscow
    QCOMPARE(entries.at(1).sendAtMs - start, 7'200'000); // 14:30 in Kyiv
}

void tst_PracticeLists::multiLineTextsBelongToTheLineAbove()
{
    send("nl=1&id=1&list=380501234567:One%0Atwo: three%0A%0AB%7C380671234567, 380631234567:Four%0A5%0AG1:Six");
    QCOMPARE(texts(), u"380501234567=One\ntwo: three\n|380671234567=Four\n5|380631234567=Four\n5|G1=Six"_s);
}

void tst_PracticeLists::theSameTextTwiceToOneNumberIsSentOnce()
{
    QCOMPARE(send("phones=380501234567,0501234567,%2B380501234567&mes=x&op=1&id=1&fmt=1&cost=2"),
        "1,1,1.40\n380501234567,25501,1.40,,\n380501234567,25501,0.00,23,251\n380501234567,25501,0.00,23,251");
    QCOMPARE(texts(), u"380501234567=x"_s);
    QVERIFY(ask("phone=380501234567&id=1&fmt=1").startsWith("-1,")); // the one that was sent
}

void tst_PracticeLists::differentTextsToOneNumberAreAllSent()
{
    // The API page's own example has one number twice.
    QCOMPARE(send("list=380501234567:Hello!%0A380501234567:Hello%5Cnworld!&id=1&fmt=1"), "1,2");
    QCOMPARE(texts(), u"380501234567=Hello!|380501234567=Hello\nworld!"_s);
}

void tst_PracticeLists::aFloodStopsOnlyItsOwnNumber()
{
    m_setup.strictLimits = true;
    restart();
    QByteArray list;
    for (int i = 0; i < 51; ++i)
        list += "380501234567:text " + QByteArray::number(i) + "%0A";
    const QByteArray reply = send("list=" + list + "380671234567:x&id=1&fmt=1&op=1");
    QVERIFY2(reply.startsWith("1,51\n"), reply.constData());
    QVERIFY(reply.endsWith("380501234567,25501,0.00,23,251\n380671234567,25503,1.385,,"));
    QCOMPARE(m_gateway->balanceMicros(), 500'000'000 - 50 * 1'400'000 - 1'385'000);
    QCOMPARE(send("phones=380501234567&mes=one more&id=2&fmt=1"), "2,-6");
}

void tst_PracticeLists::aFloodIsOverAfterAMinute()
{
    m_setup.strictLimits = true;
    restart();
    for (int i = 0; i < 51; ++i) {
        QCOMPARE(send("phones=380501234567&fmt=1&id=1&mes=" + QByteArray::number(i)), i < 50 ? "1,1" : "1,-6");
        m_clock->advance(59'000); // shorter gaps than a minute
    }
    m_clock->advance(1'000);
    QCOMPARE(send("phones=380501234567&fmt=1&id=1&mes=later"), "1,1");
}

void tst_PracticeLists::listsOfOtherKinds()
{
    QCOMPARE(send("list=380501234567:Hello%0A380671234567:World&viber=1&id=1&fmt=1&cost=2"), "1,2,1.9495");
    QCOMPARE(
        send("list=a@example.com:Hello%0Ab@example.com:World&mail=1&subj=y&sender=we@example.com&id=2&fmt=1"), "2,2");
    QCOMPARE(send("list=380501234567:http://example.com/%5CnNews&push=1&id=3&fmt=1"), "3,1");
}

QTEST_GUILESS_MAIN(tst_PracticeLists)
#include "tst_practice_lists.moc"
