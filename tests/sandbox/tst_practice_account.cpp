// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** What the account keeps: templates.php and get.php?get_messages=1. */
class tst_PracticeAccount : public KindFixture
{
    Q_OBJECT

private slots:
    void init() { beginWithoutLimits(); }
    void newTemplatesAreAnsweredInEveryFormat_data();
    void newTemplatesAreAnsweredInEveryFormat();
    void templatesAreListedInEveryFormat_data();
    void templatesAreListedInEveryFormat();
    void templatesAreListedInTheAskedCharset();
    void templatesChange();
    void templatesGo();
    void unknownTemplatesAreErrorThree_data();
    void unknownTemplatesAreErrorThree();
    void wrongTemplateCommandsAreErrorOne_data();
    void wrongTemplateCommandsAreErrorOne();
    void theFourthEqualQuestionIsErrorNine();
    void templatesSurviveARestart();
    void templatesThatCannotBeSavedAreErrorFive();
    void damagedTemplatesAreRefused();
    void historyInEveryFormat_data();
    void historyInEveryFormat();
    void historyIsNewestFirstAndPaged();
    void historyIsFiltered_data();
    void historyIsFiltered();
    void wrongHistoryQuestionsAreErrorOne_data();
    void wrongHistoryQuestionsAreErrorOne();
    void faultsStrikeTheseToo();

private:
    QByteArray templates(const QByteArray &form) { return post("/sys/templates.php", form); }
    QByteArray history(const QByteArray &form) { return post("/sys/get.php", "get_messages=1&" + form); }
    void addTwo()
    {
        QCOMPARE(templates("add=1&name=Greeting&msg=Hello, all&fmt=1"), "1");
        QCOMPARE(
            templates("add=1&name=%D0%97%D0%B2%D1%96%D1%82&msg=%D0%86&format=viber&sender=Office&fl[1]=1&fmt=1"), "2");
    }
};

void tst_PracticeAccount::newTemplatesAreAnsweredInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("fmt");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("0") << QByteArray("0") << QByteArray("OK, ID - 1");
    QTest::newRow("1") << QByteArray("1") << QByteArray("1");
    QTest::newRow("2") << QByteArray("2") << QByteArray("<result>\n<id>1</id>\n</result>");
    QTest::newRow("3") << QByteArray("3") << QByteArray("{\n\"id\": 1\n}");
}

void tst_PracticeAccount::newTemplatesAreAnsweredInEveryFormat()
{
    QFETCH(QByteArray, fmt);
    QFETCH(QByteArray, reply);
    QCOMPARE(templates("add=1&name=Greeting&msg=Hello&fmt=" + fmt), reply);
    QCOMPARE(templates("chg=1&id=1&msg=Bye&fmt=" + fmt), "OK");
    QCOMPARE(templates("del=1&id=1&fmt=" + fmt), "OK");
}

void tst_PracticeAccount::templatesAreListedInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("fmt");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("0") << QByteArray("0")
                       << QByteArray(
                              "id = 1, name = Greeting, format = , sender = , fl[1] = 0, message = Hello, all\nid = 2, "
                              "name = Звіт, format = viber, sender = Office, fl[1] = 1, message = І");
    QTest::newRow("1") << QByteArray("1") << QByteArray("1,Greeting,,,0,Hello, all\n2,Звіт,viber,Office,1,І");
    QTest::newRow("2") << QByteArray("2")
                       << QByteArray("<list>\n<template>\n<id>1</id>\n<name>Greeting</name>\n<message>Hello, "
                                     "all</message>\n<format></format>\n<sender></sender>\n<fl1>0</fl1>\n</template>\n"
                                     "<template>\n<id>2</id>\n<name>Звіт</name>\n<message>І</message>\n<format>viber</"
                                     "format>\n<sender>Office</sender>\n<fl1>1</fl1>\n</template>\n</list>");
    QTest::newRow("3") << QByteArray("3")
                       << QByteArray("[{\"id\": 1, \"name\": \"Greeting\", \"message\": \"Hello, all\", \"format\": "
                                     "\"\", \"sender\": \"\", \"fl[1]\": 0},\n{\"id\": 2, \"name\": \"Звіт\", "
                                     "\"message\": \"І\", \"format\": \"viber\", \"sender\": \"Office\", \"fl[1]\": "
                                     "1}]");
}

void tst_PracticeAccount::templatesAreListedInEveryFormat()
{
    QFETCH(QByteArray, fmt);
    QFETCH(QByteArray, reply);
    addTwo();
    QCOMPARE(templates("get=1&fmt=" + fmt), reply);
}

void tst_PracticeAccount::templatesAreListedInTheAskedCharset()
{
    addTwo();
    const QByteArray reply = Raw::post(m_url, "/sys/templates.php", Raw::login + "&get=1&fmt=3").body;
    QVERIFY2(reply.contains("\"name\": \"\xC7\xE2\xB3\xF2\""), reply.constData()); // windows-1251
}

void tst_PracticeAccount::templatesChange()
{
    addTwo();
    QCOMPARE(templates("chg=1&id=2&msg=New&fl[1]=0&fmt=3"), "OK");
    QCOMPARE(templates("get=1&id=2&fmt=1"), "2,Звіт,viber,Office,0,New"); // what was not named stays
    QCOMPARE(templates("chg=1&id=2&format=&sender=&name=Other&fmt=3"), "OK");
    QCOMPARE(templates("get=1&id=2&fmt=1"), "2,Other,,,0,New");
}

void tst_PracticeAccount::templatesGo()
{
    addTwo();
    QCOMPARE(templates("del=1&id=2&fmt=3"), "OK");
    QCOMPARE(templates("get=1&fmt=1"), "1,Greeting,,,0,Hello, all");
    QCOMPARE(templates("add=1&name=Third&msg=x&fmt=1"), "3"); // numbers are not given twice
}

void tst_PracticeAccount::unknownTemplatesAreErrorThree_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const char *form : { "chg=1&id=7&msg=x", "del=1&id=7", "get=1&id=7", "get=1" })
        QTest::newRow(form) << QByteArray(form);
}

void tst_PracticeAccount::unknownTemplatesAreErrorThree()
{
    QFETCH(QByteArray, form);
    QCOMPARE(templates(form + "&fmt=1"), "0,-3");
    QCOMPARE(templates(form + "&fmt=3"), "{\n\"error\": \"record not found\",\n\"error_code\": 3\n}");
}

void tst_PracticeAccount::wrongTemplateCommandsAreErrorOne_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const char *form : { "x=1", "add=1&get=1&name=x&msg=y", "add=1&name=x", "add=1&msg=y", "add=1&name=&msg=y",
             "add=1&name=x&msg=y&format=fax", "add=1&name=x&msg=y&fl[1]=2", "chg=1&msg=y", "chg=1&id=x&msg=y",
             "chg=1&id=1&msg=", "del=1", "get=1&charset=utf-7" })
        QTest::newRow(form) << QByteArray(form);
    QTest::newRow("1001 characters") << "add=1&name=x&msg=" + QByteArray(1001, 'y');
}

void tst_PracticeAccount::wrongTemplateCommandsAreErrorOne()
{
    QFETCH(QByteArray, form);
    addTwo();
    QCOMPARE(templates("fmt=1&" + form), "0,-1");
}

void tst_PracticeAccount::theFourthEqualQuestionIsErrorNine()
{
    m_setup.strictLimits = true;
    restart();
    addTwo();
    for (int i = 0; i < 3; ++i)
        QVERIFY(templates("get=1&fmt=1").startsWith("1,Greeting"));
    QCOMPARE(templates("get=1&fmt=1"), "0,-9");
    QVERIFY(templates("get=1&id=1&fmt=1").startsWith("1,Greeting")); // another question
    send("phones=380501234567&mes=x&id=1");
    for (int i = 0; i < 3; ++i)
        QVERIFY(history("fmt=3").startsWith('['));
    QCOMPARE(history("fmt=3"), "{\n\"error\": \"duplicate request, wait a minute\",\n\"error_code\": 9\n}");
    m_clock->advance(60'000);
    QVERIFY(templates("get=1&fmt=1").startsWith("1,Greeting"));
    QVERIFY(history("fmt=3").startsWith('['));
}

void tst_PracticeAccount::templatesSurviveARestart()
{
    const QTemporaryDir dir;
    m_setup.dir = dir.filePath(u"practice"_s);
    restart();
    addTwo();
    templates("del=1&id=1");
    restart();
    QCOMPARE(templates("get=1&fmt=1"), "2,Звіт,viber,Office,1,І");
    templates("del=1&id=2");
    restart();
    QCOMPARE(templates("add=1&name=Third&msg=x&fmt=1"), "3");
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY((QFile::permissions(dir.filePath(u"practice/templates.json"_s)) & others) == 0);
    m_gateway.reset(); // before the directory goes
}

void tst_PracticeAccount::templatesThatCannotBeSavedAreErrorFive()
{
    const QTemporaryDir dir;
    m_setup.dir = dir.path();
    restart();
    addTwo();
    QVERIFY(QFile::remove(dir.filePath(u"templates.json"_s)));
    QVERIFY(QDir(dir.path()).mkpath(u"templates.json/x"_s)); // root may write anywhere, but not over a directory
    QTest::ignoreMessage(QtWarningMsg, "the templates could not be stored");
    QCOMPARE(
        templates("add=1&name=Third&msg=x&fmt=3"), "{\n\"error\": \"template cannot be saved\",\n\"error_code\": 5\n}");
    QTest::ignoreMessage(QtWarningMsg, "the templates could not be stored");
    QCOMPARE(templates("del=1&id=1&fmt=1"), "0,-5");
    QVERIFY(templates("get=1&id=1&fmt=1").startsWith("1,")); // still there
    m_gateway.reset();
}

void tst_PracticeAccount::damagedTemplatesAreRefused()
{
    const QTemporaryDir dir;
    m_setup.dir = dir.path();
    QFile file(dir.filePath(u"templates.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no templates");
    file.close();
    PracticeGateway gateway(m_setup);
    const Result<QUrl> url = gateway.start();
    QVERIFY(!url);
    QVERIFY(url.error().kind == Error::Kind::Storage);
    QVERIFY(QFile::remove(file.fileName()));
    QVERIFY(gateway.start()); // the refused start left nothing locked
}

void tst_PracticeAccount::historyInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("fmt");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("0") << QByteArray("0")
                       << QByteArray("Status = -1, check_time = 10.03.2026 12:30:00, send_date = 10.03.2026 12:30:00, "
                                     "phone = 380501234567, mccmnc = 25501, country = Україна, operator = Vodafone, "
                                     "region = , cost = 1.40, sender_id = Office, status_name = Очікує відправлення, "
                                     "message = Hi, all, type = 0, ID = 7, int_id = 1, sms_cnt = 1, format = 0, crc = "
                                     "2770960134");
    QTest::newRow("1") << QByteArray("1")
                       << QByteArray("-1,10.03.2026 12:30:00,0,10.03.2026 12:30:00,380501234567,25501,Україна,"
                                     "Vodafone,,1.40,Office,Очікує відправлення,Hi, all,0,7,1,1,0,2770960134");
    QTest::newRow("2")
        << QByteArray("2")
        << QByteArray("<list>\n<sms>\n<status>-1</status>\n<last_date>10.03.2026 12:30:00</last_date>\n<last_timestamp>"
                      "1773138600</last_timestamp>\n<err>0</err>\n<send_date>10.03.2026 "
                      "12:30:00</send_date>\n<send_timestamp>1773138600</"
                      "send_timestamp>\n<phone>380501234567</phone>\n<cost>1.40</cost>\n<sender_id>Office</"
                      "sender_id>\n<status_name>Очікує відправлення</status_name>\n<message>Hi, "
                      "all</message>\n<mccmnc>25501</mccmnc>\n<country>Україна</country>\n<operator>Vodafone</"
                      "operator>\n<region></region>\n<type>0</type>\n<id>7</id>\n<int_id>1</int_id>\n<sms_cnt>1</"
                      "sms_cnt>\n<format>0</format>\n<crc>2770960134</crc>\n</sms>\n</list>");
    QTest::newRow("3")
        << QByteArray("3")
        << QByteArray("[{\"status\": -1, \"last_date\": \"10.03.2026 12:30:00\", \"last_timestamp\": 1773138600, "
                      "\"err\": 0, \"send_date\": \"10.03.2026 12:30:00\", \"send_timestamp\": 1773138600, \"phone\": "
                      "\"380501234567\", \"cost\": \"1.40\", \"sender_id\": \"Office\", \"status_name\": \"Очікує "
                      "відправлення\", \"message\": \"Hi, all\", \"mccmnc\": \"25501\", \"country\": \"Україна\", "
                      "\"operator\": \"Vodafone\", \"region\": \"\", \"type\": 0, \"id\": 7, \"int_id\": 1, "
                      "\"sms_cnt\": 1, \"format\": 0, \"crc\": 2770960134}]");
}

void tst_PracticeAccount::historyInEveryFormat()
{
    QFETCH(QByteArray, fmt);
    QFETCH(QByteArray, reply);
    send("phones=380501234567&mes=Hi, all&sender=Office&id=7");
    QCOMPARE(history("fmt=" + fmt), reply);
}

void tst_PracticeAccount::historyIsNewestFirstAndPaged()
{
    for (int i = 1; i <= 5; ++i)
        send("phones=380501234567&mes=x&id=" + QByteArray::number(i));
    const auto ids = [](const QByteArray &reply) {
        QByteArrayList out;
        const QByteArrayList lines = reply.split('\n');
        for (const QByteArray &line : lines)
            out += line.split(',').value(14); // the id, in the order of fmt=1
        return out.join(' ');
    };
    QCOMPARE(ids(history("fmt=1&cnt=2")), "5 4");
    QCOMPARE(ids(history("fmt=1&cnt=2&prev_id=4")), "3 2");
    QCOMPARE(ids(history("fmt=1&prev_id=2")), "1");
    QCOMPARE(history("fmt=1&prev_id=1"), "0,-3");
    QVERIFY(ask("phone=380501234567&id=5&del=1&fmt=1") == "OK");
    QCOMPARE(ids(history("fmt=1&cnt=1")), "4");
}

void tst_PracticeAccount::historyIsFiltered_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("found");
    const auto row = [](const char *form, int found) { QTest::newRow(form) << QByteArray(form) << found; };
    row("", 3);
    row("format=0", 3);
    row("format=8", 1);
    row("phone=380501234567", 2);
    row("phone=%2B380501234567,380671234567", 3);
    row("phone=380509999999", 0);
    row("format=8&email=A@example.com", 1);
    row("format=8&email=b@example.com", 0);
    row("start=10.03.2026", 2);
    row("start=11.03.2026", 1);
    row("start=10.03.2026&end=11.03.2026", 3);
    row("start=12.03.2026", 0);
}

void tst_PracticeAccount::historyIsFiltered()
{
    QFETCH(QByteArray, form);
    QFETCH(int, found);
    send("phones=380501234567&mes=x&id=1");
    send("phones=380671234567&viber=1&mes=x&id=2");
    send("phones=a@example.com&mail=1&mes=x&subj=y&sender=we@example.com&id=3");
    m_clock->advance(24 * 3'600'000);
    send("phones=380501234567&mes=x&id=4");
    const QByteArray reply = history("fmt=3&" + form);
    if (found == 0)
        QCOMPARE(reply, "{\n\"error\": \"no messages\",\n\"error_code\": 3\n}");
    else
        QCOMPARE(reply.count("\"int_id\""), found);
}

void tst_PracticeAccount::wrongHistoryQuestionsAreErrorOne_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const char *form :
        { "get_messages=0", "format=1", "cnt=0", "cnt=1001", "cnt=x", "prev_id=x", "start=2026-03-10", "end=10.03.2026",
            "start=11.03.2026&end=10.03.2026", "start=01.03.2026&end=02.09.2026", "charset=utf-7" })
        QTest::newRow(form) << QByteArray(form);
}

void tst_PracticeAccount::wrongHistoryQuestionsAreErrorOne()
{
    QFETCH(QByteArray, form);
    send("phones=380501234567&mes=x&id=1");
    QCOMPARE(history("fmt=1&" + form), "0,-1");
}

void tst_PracticeAccount::faultsStrikeTheseToo()
{
    m_gateway->setFaults({ { u"templates"_s, 2, u"close-after-accept"_s, {} }, { u"get"_s, 1, u"error"_s, u"4"_s } });
    QCOMPARE(templates("add=1&name=a&msg=x&fmt=1"), "1");
    QCOMPARE(templates("add=1&name=b&msg=x&fmt=1"), "");
    QCOMPARE(templates("get=1&fmt=1"), "1,a,,,0,x\n2,b,,,0,x");
    QCOMPARE(history("fmt=1"), "0,-4");
    QVERIFY(PracticeGateway::parseScript("templates 1 empty-body\nget error 9\n"));
    QCOMPARE(m_gateway->requests().constFirst().endpoint, u"templates"_s);
    QCOMPARE(m_gateway->requests().constLast().endpoint, u"get"_s);
}

QTEST_GUILESS_MAIN(tst_PracticeAccount)
#include "tst_practice_account.moc"
