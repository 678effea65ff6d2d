// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawhttp.h"
#include "sandbox/practicegateway.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_PracticeSend : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        PracticeGateway::Setup setup;
        setup.balanceMicros = 100'500'000;
        setup.duplicateGuard = false;
        m_gateway = std::make_unique<PracticeGateway>(setup);
        const Result<QUrl> url = m_gateway->start();
        QVERIFY(url);
        m_url = *url;
    }

    void everyFormatWithEveryCost_data();
    void everyFormatWithEveryCost();
    void operatorListInEveryFormat_data();
    void operatorListInEveryFormat();
    void errorsInEveryFormat_data();
    void errorsInEveryFormat();
    void partialAcceptanceNamesTheBadNumber();
    void badNumbersAloneAreListedWithErr();
    void textIdsAreQuoted();
    void aPriceCostsNothingAndIsNotRemembered();
    void groupsMultiplyThePrice();
    void numbersAreCorrectedUnlessTheyHaveAPlus_data();
    void numbersAreCorrectedUnlessTheyHaveAPlus();
    void listsCarryTextsAndSenders();
    void listsWithLineBreaks();
    void wrongParametersAreErrorOne_data();
    void wrongParametersAreErrorOne();
    void goodParametersAreTaken_data();
    void goodParametersAreTaken();
    void partsAreCounted_data();
    void partsAreCounted();
    void longMessagesAreCutAtMaxsms();
    void commentsAreNotSent();
    void kindsAreBelievable_data();
    void kindsAreBelievable();
    void signsInByHashKeyAndEmptyLogin_data();
    void signsInByHashKeyAndEmptyLogin();
    void charsetsDecideWhatIsSent_data();
    void charsetsDecideWhatIsSent();

private:
    QByteArray send(const QByteArray &form) { return Raw::send(m_url, form); }
    PracticeGateway::LedgerEntry only()
    {
        const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
        return entries.size() == 1 ? entries.first() : PracticeGateway::LedgerEntry {};
    }

    std::unique_ptr<PracticeGateway> m_gateway;
    QUrl m_url;
};

void tst_PracticeSend::everyFormatWithEveryCost_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *options, const char *reply) {
        QTest::newRow(options) << QByteArray(options) << QByteArray(reply);
    };
    row("fmt=0&cost=0", "OK - 2 SMS, ID - 20251");
    row("fmt=0&cost=1", "2.80 (2 SMS)");
    row("fmt=0&cost=2", "OK - 2 SMS, ID - 20251, COST - 2.80");
    row("fmt=0&cost=3", "OK - 2 SMS, ID - 20251, COST - 2.80, BALANCE - 97.70");
    row("fmt=1&cost=0", "20251,2");
    row("fmt=1&cost=1", "2.80,2");
    row("fmt=1&cost=2", "20251,2,2.80");
    row("fmt=1&cost=3", "20251,2,2.80,97.70");
    row("fmt=2&cost=0", "<result>\n<id>20251</id>\n<cnt>2</cnt>\n</result>");
    row("fmt=2&cost=1", "<result>\n<cost>2.80</cost>\n<cnt>2</cnt>\n</result>");
    row("fmt=2&cost=2", "<result>\n<id>20251</id>\n<cnt>2</cnt>\n<cost>2.80</cost>\n</result>");
    row("fmt=2&cost=3",
        "<result>\n<id>20251</id>\n<cnt>2</cnt>\n<cost>2.80</cost>\n<balance>97.70</balance>\n</result>");
    row("fmt=3&cost=0", "{\n\"id\": 20251,\n\"cnt\": 2\n}");
    row("fmt=3&cost=1", "{\n\"cost\": \"2.80\",\n\"cnt\": 2\n}");
    row("fmt=3&cost=2", "{\n\"id\": 20251,\n\"cnt\": 2,\n\"cost\": \"2.80\"\n}");
    row("fmt=3&cost=3", "{\n\"id\": 20251,\n\"cnt\": 2,\n\"cost\": \"2.80\",\n\"balance\": \"97.70\"\n}");
}

void tst_PracticeSend::everyFormatWithEveryCost()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, reply);
    QCOMPARE(send("phones=380501234567,380501234568&mes=Hello&id=20251&" + options), reply);
}

void tst_PracticeSend::operatorListInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("fmt");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("0") << QByteArray("0")
                       << QByteArray("1.40 (1 SMS)\n380501234567,25501,1.40,,\n380500000000,25501,0.00,25,248");
    QTest::newRow("1") << QByteArray("1")
                       << QByteArray("1.40,1\n380501234567,25501,1.40,,\n380500000000,25501,0.00,25,248");
    QTest::newRow("2")
        << QByteArray("2")
        << QByteArray(
               "<result>\n<cost>1.40</cost>\n<cnt>1</cnt>\n<phones>\n<phone mccmnc=\"25501\" cost=\"1.40\" status=\"\" "
               "error=\"\">380501234567</phone>\n<phone mccmnc=\"25501\" cost=\"0.00\" status=\"25\" "
               "error=\"248\">380500000000</phone>\n</phones>\n</result>");
    QTest::newRow("3")
        << QByteArray("3")
        << QByteArray("{\n\"cost\": \"1.40\",\n\"cnt\": 1,\n\"phones\": [{\n\"phone\": \"380501234567\",\n\"mccmnc\": "
                      "\"25501\",\n\"cost\": \"1.40\",\n\"status\": \"\",\n\"error\": \"\"\n},\n{\n\"phone\": "
                      "\"380500000000\",\n\"mccmnc\": \"25501\",\n\"cost\": \"0.00\",\n\"status\": \"25\",\n\"error\": "
                      "\"248\"\n}]\n}");
}

void tst_PracticeSend::operatorListInEveryFormat()
{
    QFETCH(QByteArray, fmt);
    QFETCH(QByteArray, reply);
    QCOMPARE(send("phones=380501234567;380500000000&mes=Hello&cost=1&op=1&fmt=" + fmt), reply);
}

void tst_PracticeSend::errorsInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("fmt");
    QTest::addColumn<QByteArray>("withId");
    QTest::addColumn<QByteArray>("withoutId");
    QTest::newRow("0") << QByteArray("0") << QByteArray("ERROR = 7 (invalid number), ID - 34")
                       << QByteArray("ERROR = 5 (invalid date)");
    QTest::newRow("1") << QByteArray("1") << QByteArray("34,-7") << QByteArray("0,-5");
    QTest::newRow("2")
        << QByteArray("2")
        << QByteArray("<result>\n<error>invalid number</error>\n<error_code>7</error_code>\n<id>34</id>\n</result>")
        << QByteArray("<result>\n<error>invalid date</error>\n<error_code>5</error_code>\n</result>");
    QTest::newRow("3") << QByteArray("3")
                       << QByteArray("{\n\"error\": \"invalid number\",\n\"error_code\": 7,\n\"id\": 34\n}")
                       << QByteArray("{\n\"error\": \"invalid date\",\n\"error_code\": 5\n}");
}

void tst_PracticeSend::errorsInEveryFormat()
{
    QFETCH(QByteArray, fmt);
    QFETCH(QByteArray, withId);
    QFETCH(QByteArray, withoutId);
    QCOMPARE(send("phones=12&mes=Hello&id=34&fmt=" + fmt), withId);
    QCOMPARE(send("phones=380501234567&mes=Hello&time=3102290000&fmt=" + fmt), withoutId);
    QVERIFY(m_gateway->ledger().isEmpty());
}

void tst_PracticeSend::partialAcceptanceNamesTheBadNumber()
{
    const QByteArray reply = send("phones=%2B380501234567,%2B380671230000,123&mes=Hello&id=7&fmt=1&op=1&cost=2");
    QCOMPARE(reply, "7,1,1.40\n380501234567,25501,1.40,,\n380671230000,25503,0.00,25,248\n123,,0.00,22,249");
    QCOMPARE(only().address, u"380501234567"_s);
    QCOMPARE(m_gateway->balanceMicros(), 99'100'000);
}

void tst_PracticeSend::badNumbersAloneAreListedWithErr()
{
    QCOMPARE(send("phones=380501234567,123&mes=Hello&id=7&fmt=1&err=1"), "7,1\n123,22,249");
}

void tst_PracticeSend::textIdsAreQuoted()
{
    QCOMPARE(
        send("phones=380501234567&mes=Hello&id=ab12cd-01.X_z&fmt=3"), "{\n\"id\": \"ab12cd-01.X_z\",\n\"cnt\": 1\n}");
    QCOMPARE(only().id, u"ab12cd-01.X_z"_s);
}

void tst_PracticeSend::aPriceCostsNothingAndIsNotRemembered()
{
    QCOMPARE(send("phones=380501234567&mes=Hello&cost=1&fmt=1"), "1.40,1");
    QVERIFY(m_gateway->ledger().isEmpty());
    QCOMPARE(m_gateway->balanceMicros(), 100'500'000);
    QCOMPARE(m_gateway->requests().constLast().endpoint, u"cost"_s);
    QVERIFY(!m_gateway->requests().constLast().accepted);
}

void tst_PracticeSend::groupsMultiplyThePrice()
{
    QCOMPARE(send("phones=G1&mes=Hello&id=9&fmt=1&cost=2"), "9,3,4.0845"); // 1.385 + 1.40 + 1.2995
    QCOMPARE(only().address, u"G1"_s);
    QCOMPARE(send("phones=G77&mes=Hello&id=9&fmt=1"), "9,-7");
}

void tst_PracticeSend::numbersAreCorrectedUnlessTheyHaveAPlus_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("reply");
    for (const char *typed : { "380671234567", "%2B380671234567", "0671234567", "80671234567", "671234567",
             "38(067)123-45-67", "00380671234567" })
        QTest::newRow(typed) << QByteArray(typed) << QByteArray("5,1");
    QTest::newRow("plus and national") << QByteArray("%2B0671234567") << QByteArray("5,-7");
    QTest::newRow("plus and short") << QByteArray("%2B671234567") << QByteArray("5,-7");
    QTest::newRow("letters") << QByteArray("38067123456x") << QByteArray("5,-7");
    QTest::newRow("land line") << QByteArray("380441234567") << QByteArray("5,-8");
    QTest::newRow("no route") << QByteArray("99812345678") << QByteArray("5,-8");
}

void tst_PracticeSend::numbersAreCorrectedUnlessTheyHaveAPlus()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, reply);
    QCOMPARE(send("phones=" + typed + "&mes=Hello&id=5&fmt=1"), reply);
    if (reply == "5,1")
        QCOMPARE(only().address, u"380671234567"_s);
}

void tst_PracticeSend::listsCarryTextsAndSenders()
{
    QCOMPARE(send("list=380501234567,380671234567:One%5Cntwo%0AOffice,1%7C380631234567;Three: "
                  "four&id=8&fmt=1&op=1&sender=Main"),
        "8,3\n380501234567,25501,1.40,,\n380671234567,25503,1.385,,\n380631234567,25506,1.2995,,");
    const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].text, u"One\ntwo"_s);
    QCOMPARE(entries[1].sender, u"Main"_s);
    QCOMPARE(entries[2].text, u"Three: four"_s);
    QCOMPARE(entries[2].sender, u"Office"_s);
    QCOMPARE(send("list=380501234567&id=8&fmt=1"), "0,-1");
}

void tst_PracticeSend::listsWithLineBreaks()
{
    QCOMPARE(send("list=380501234567:One%0Atwo%0A380671234567:Three&nl=1&id=8&fmt=1"), "8,2");
    QCOMPARE(m_gateway->ledger().constFirst().text, u"One\ntwo"_s);
    QCOMPARE(send("list=380501234567:One%0Atwo%0A380671234567:Three&id=8&fmt=1"), "0,-1");
}

void tst_PracticeSend::wrongParametersAreErrorOne_data()
{
    QTest::addColumn<QByteArray>("wrong");
    for (const char *wrong : { "id=2147483648", "id=a%20b", "sender=TwelveLetters", "sender=%D0%9A%D0%B8%D1%97%D0%B2",
             "sender=1234567890123456", "translit=3", "tinyurl=2", "tz=25", "tz=x", "period=0.05", "period=721",
             "period=1&freq=0", "period=1&freq=1441", "flash=2", "bin=3", "flash=1&hlr=1", "push=1&viber=1", "bin=2",
             "bin=2&bin=1&mes=", "valid=0", "valid=25", "valid=24:01", "valid=00:00", "valid=01:60", "maxsms=x",
             "smsreq=9", "smsreq=1000", "voice=x", "fileurl=ftp%3A%2F%2Fx", "charset=utf-16", "cost=4", "fmt=4",
             "err=2", "op=2", "nl=2", "pp=x", "imgcode=ab12", "userip=300.1.1.1", "bot=name", "push=1", "mail=1",
             "phones=", "mes=" })
        QTest::newRow(wrong) << QByteArray(wrong);
    QTest::newRow("1001 characters") << QByteArray("mes=" + QByteArray(1001, 'q'));
}

void tst_PracticeSend::wrongParametersAreErrorOne()
{
    QFETCH(QByteArray, wrong);
    const QByteArray reply = send("phones=380501234567&mes=Hello&" + wrong);
    QCOMPARE(reply, "ERROR = 1 (parameters error)");
    QVERIFY(m_gateway->ledger().isEmpty());
}

void tst_PracticeSend::goodParametersAreTaken_data()
{
    QTest::addColumn<QByteArray>("good");
    for (const char *good : { "id=2147483647", "id=0", "sender=Shop%20No.1", "sender=380501234567", "sender=.",
             "sender=", "translit=1", "translit=2", "tinyurl=1", "tz=0", "tz=-1", "tz=%2B2", "period=0.1",
             "period=720&freq=1440", "freq=9999", "flash=1", "valid=1", "valid=24", "valid=00:01", "valid=24:00",
             "maxsms=1", "smsreq=10", "charset=koi8-r", "charset=windows-1251", "err=1", "op=1", "pp=17",
             "imgcode=ab12&userip=127.0.0.1", "userip=::1", "unknown=1", "time=0" })
        QTest::newRow(good) << QByteArray(good);
}

void tst_PracticeSend::goodParametersAreTaken()
{
    QFETCH(QByteArray, good);
    QVERIFY(send("phones=380501234567&mes=Hello&" + good).startsWith("OK - 1 SMS, ID - "));
    QCOMPARE(m_gateway->ledger().size(), 1);
}

void tst_PracticeSend::partsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("parts");
    QTest::newRow("160 latin") << u"a"_s.repeated(160) << 1;
    QTest::newRow("161 latin") << u"a"_s.repeated(161) << 2;
    QTest::newRow("720 latin") << u"a"_s.repeated(720) << 5; // the one count known from the real gateway
    QTest::newRow("70 cyrillic") << u"ж"_s.repeated(70) << 1;
    QTest::newRow("71 cyrillic") << u"ж"_s.repeated(71) << 2;
    QTest::newRow("escape never parted") << QString(u"a"_s.repeated(152) + u"^"_s + u"a"_s.repeated(152)) << 3;
    QTest::newRow("pair never parted") << QString(u"ж"_s.repeated(66) + u"🚀"_s + u"ж"_s.repeated(66)) << 3;
    QTest::newRow("80 euro") << u"€"_s.repeated(80) << 1;
    QTest::newRow("backtick forces Unicode") << QString(u"a"_s.repeated(70) + u"`"_s) << 2;
    QTest::newRow("Greek capital is GSM") << u"Σ"_s.repeated(160) << 1;
}

void tst_PracticeSend::partsAreCounted()
{
    QFETCH(QString, text);
    QFETCH(int, parts);
    QCOMPARE(send("phones=380501234567&fmt=1&id=3&mes=" + text.toUtf8().toPercentEncoding()),
        "3," + QByteArray::number(parts));
    QCOMPARE(only().parts, parts);
    QCOMPARE(only().costMicros, 1'400'000 * parts);
}

void tst_PracticeSend::longMessagesAreCutAtMaxsms()
{
    send("phones=380501234567&id=3&maxsms=1&mes=" + QByteArray(159, 'a') + "%5B%5D");
    QCOMPARE(only().text, u"a"_s.repeated(159));
    QCOMPARE(send("phones=380501234567&id=4&fmt=1&maxsms=2&mes=" + QByteArray(400, 'a')), "4,2");
    QCOMPARE(m_gateway->ledger().constLast().text.size(), 306);
}

void tst_PracticeSend::commentsAreNotSent()
{
    send("phones=380501234567&id=3&mes=Hello%0A~~~%0A%D0%BC%D1%96%D0%B9");
    QCOMPARE(only().text, u"Hello"_s);
    QCOMPARE(send("phones=380501234567&id=4&fmt=1&mes=a~~~b"), "4,1");
    QCOMPARE(m_gateway->ledger().constLast().text, u"a~~~b"_s);
}

void tst_PracticeSend::kindsAreBelievable_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *kind, const char *form, const char *address = "380501234567") {
        QTest::newRow(kind) << QByteArray(form) << QString::fromLatin1(kind) << QString::fromLatin1(address);
    };
    row("flash", "phones=380501234567&mes=x&flash=1");
    row("bin", "phones=380501234567&bin=2&mes=0048656C70%0A~~~%0Apid%3A+0%2C+dcs%3A+246");
    row("push", "phones=380501234567&push=1&mes=http://example.com%0AExample");
    row("hlr", "phones=380501234567&hlr=1");
    row("ping", "phones=380501234567&ping=1");
    row("mms", "phones=380501234567&mms=1&subj=Photo");
    row("mail", "phones=Office@example.com&mail=1&mes=x&subj=y&sender=we@example.com", "office@example.com");
    row("call", "phones=380501234567&call=1&mes=x&voice=w2,en&param=20,60,3");
    row("viber", "phones=380501234567&viber=1&mes=x");
    row("whatsapp", "phones=380501234567&whatsapp=1&mes=x");
    row("soc", "phones=380501234567&soc=1&mes=x");
    row("tg", "phones=380501234567&tg=1&mes=1234");
    row("bot", "phones=@office_chat&bot=@example_bot&mes=x", "@office_chat");
}

void tst_PracticeSend::kindsAreBelievable()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, kind);
    QFETCH(QString, address);
    QVERIFY2(send(form + "&id=3&fmt=1").startsWith("3,"), "not accepted");
    QCOMPARE(only().kind, kind);
    QCOMPARE(only().address, address);
}

void tst_PracticeSend::signsInByHashKeyAndEmptyLogin_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<bool>("good");
    QTest::newRow("password") << QByteArray("login=practice&psw=practice") << true;
    QTest::newRow("md5") << QByteArray("login=practice&psw=bd4c4ea1b44a8ff2afa18dfd261ec2c8")
                         << false; // of another word
    QTest::newRow("own md5") << QByteArray("login=practice&psw=")
            + QCryptographicHash::hash("practice", QCryptographicHash::Md5).toHex()
                             << true;
    QTest::newRow("key") << QByteArray("apikey=practice-key") << true;
    QTest::newRow("key in psw") << QByteArray("login=&psw=practice-key") << true;
    QTest::newRow("wrong key") << QByteArray("apikey=other") << false;
    QTest::newRow("wrong password") << QByteArray("login=practice&psw=other") << false;
    QTest::newRow("wrong login") << QByteArray("login=other&psw=practice") << false;
    QTest::newRow("nothing") << QByteArray("x=1") << false;
}

void tst_PracticeSend::signsInByHashKeyAndEmptyLogin()
{
    QFETCH(QByteArray, credentials);
    QFETCH(bool, good);
    const QByteArray reply
        = Raw::post(m_url, "/sys/send.php", credentials + "&phones=380501234567&mes=x&id=3&fmt=3").body;
    QCOMPARE(reply, good ? "{\n\"id\": 3,\n\"cnt\": 1\n}" : "{\n\"error\": \"authorise error\",\n\"error_code\": 2\n}");
    const auto parameters = m_gateway->requests().constLast().parameters;
    for (const auto &[name, value] : parameters)
        QVERIFY2(name != u"login"_s && name != u"psw"_s && name != u"apikey"_s, "a credential was kept");
}

void tst_PracticeSend::charsetsDecideWhatIsSent_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("mes");
    QTest::addColumn<QString>("text");
    QTest::newRow("default") << QByteArray() << QByteArray("%CF%F0%E8%E2%B3%F2") << u"Привіт"_s;
    QTest::newRow("1251") << QByteArray("windows-1251") << QByteArray("%BF%BA%B4%AA%B9") << u"їєґЄ№"_s;
    QTest::newRow("koi8") << QByteArray("koi8-r") << QByteArray("%F0%D2%C9%D7%C5%D4") << u"Привет"_s;
    QTest::newRow("utf8") << QByteArray("utf-8") << QByteArray("%D0%9F%D1%80%D0%B8%D0%B2%D1%96%D1%82+%F0%9F%9A%80")
                          << u"Привіт 🚀"_s;
}

void tst_PracticeSend::charsetsDecideWhatIsSent()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, mes);
    QFETCH(QString, text);
    const QByteArray named = charset.isEmpty() ? QByteArray() : "&charset=" + charset;
    Raw::post(m_url, "/sys/send.php", Raw::login + named + "&phones=380501234567&mes=" + mes);
    QCOMPARE(only().text, text);
}

QTEST_GUILESS_MAIN(tst_PracticeSend)
#include "tst_practice_send.moc"
