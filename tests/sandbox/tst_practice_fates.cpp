// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfixture.h"

#include <QHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3'600'000;

/** Part @p number of @p total with the reference @p reference. */
QByteArray part(int reference, int total, int number, const QByteArray &payload)
{
    QByteArray out("\x05\x00\x03", 3);
    out += static_cast<char>(reference);
    out += static_cast<char>(total);
    out += static_cast<char>(number);
    out += payload;
    return out.toHex();
}

} // namespace

/** What becomes of messages of each kind, when, and how status.php says it. */
class tst_PracticeFates : public KindFixture
{
    Q_OBJECT

private slots:
    void init() { beginWithoutLimits(); }
    void endsFollowKindAndAddress_data();
    void endsFollowKindAndAddress();
    void eachKindTakesItsTime_data();
    void eachKindTakesItsTime();
    void unansweredCallsTakeAllTheirAttempts();
    void clickedLinksNeedAShortLink();
    void sharesOfCallsEndInTheirOwnWays();
    void someLettersAreRead();
    void lookupsInEveryFormat_data();
    void lookupsInEveryFormat();
    void lookupsThatFailHaveNoWhereabouts_data();
    void lookupsThatFailHaveNoWhereabouts();
    void aShareOfSubscribersRoams();
    void pingsAnswerByNumber();
    void spokenSecondsAreInTheStatus();
    void partsArriveTogether();
    void partsThatNeverCameAreMissed();
    void partsOfDifferentMessagesAreNotMixed();
    void partsAreJoinedInTheirOrder();
    void brokenPushesFailInThePhone();
    void partsSurviveARestart();
    void statusesOfBotsAreAskedByNick();

private:
    PracticeGateway::LedgerEntry last() { return m_gateway->ledger().constLast(); }
    QByteArray statusOf(const QByteArray &address, int id, const QByteArray &options)
    {
        return ask("phone=" + address + "&id=" + QByteArray::number(id) + '&' + options);
    }
};

void tst_PracticeFates::endsFollowKindAndAddress_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("err");
    const auto row = [](const char *name, const QByteArray &form, int status, int err) {
        QTest::newRow(name) << form << status << err;
    };
    const auto to = [](const char *ending) -> QByteArray { return QByteArray("phones=38050123") + ending; };
    for (const char *kind : { "&hlr=1", "&ping=1", "&mms=1&subj=x", "&call=1&mes=x", "&viber=1&mes=x", "&soc=1&mes=x",
             "&whatsapp=1&mes=x", "&bot=@example_bot&mes=x", "&tg=1&mes=1234", "&bin=2&mes=0041",
             "&push=1&mes=http://a.example%0AA", "&flash=1&mes=x" }) {
        row(kind, to("4567") + kind, 1, 0);
        row(kind, to("7777") + kind, 1, 0);
        row(kind, to("0001") + kind, 20, 1);
        row(kind, to("0005") + kind, 25, 11);
        row(kind, to("0013") + kind, 20, 13);
        row(kind, to("0099") + kind, 0, 0);
    }
    for (const char *kind :
        { "&viber=1&mes=x", "&soc=1&mes=x", "&whatsapp=1&mes=x", "&bot=@example_bot&mes=x", "&tg=1&mes=1234" })
        row(kind, to("0002") + kind, 2, 0);
    row("nobody knows whether an SMS was read", to("0002") + "&mes=x", 1, 0);
    row("hlr of one out of reach", to("0003") + "&hlr=1", 20, 6);
    row("ping of one out of reach", to("0003") + "&ping=1", 20, 6);
    row("expired", to("0003") + "&viber=1&mes=x", 3, 6);
    row("nobody picks up", to("0003") + "&call=1&mes=x", 20, 237);
    row("no answer", to("0237") + "&call=1&mes=x", 20, 237);
    row("busy", to("0240") + "&call=1&mes=x", 20, 240);
    row("answering machine", to("0242") + "&call=1&mes=x", 20, 242);
    row("these endings are for calls", to("0242") + "&mes=x", 1, 0);
    const QByteArray letter = "&mail=1&mes=x&subj=y&sender=we@example.com";
    row("letter read", "phones=reader@example.com" + letter, 2, 0);
    row("letter not read", "phones=unread@example.com" + letter, 1, 0);
    row("letter bounced", "phones=bounce.1@example.com" + letter, 20, 1);
    row("letter lost", "phones=never@example.com" + letter, 0, 0);
    row("nick that reads", "phones=@reader_1&bot=@example_bot&mes=x", 2, 0);
    row("nick that is gone", "phones=@bounce_1&bot=@example_bot&mes=x", 20, 1);
}

void tst_PracticeFates::endsFollowKindAndAddress()
{
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(int, err);
    QVERIFY(send(form + "&id=1&fmt=1").startsWith("1,"));
    QCOMPARE(last().status, -1);
    m_clock->advance(hour);
    QCOMPARE(last().status, status);
    QCOMPARE(last().err, err);
    m_clock->advance(100 * hour);
    QCOMPARE(last().status, status);
}

void tst_PracticeFates::eachKindTakesItsTime_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("waiting"); // seconds after which it is still on its way
    QTest::addColumn<int>("done");    // seconds after which it has arrived
    QTest::addColumn<int>("later");   // seconds after which it has been read; 0 = never
    const auto row = [](const char *name, const char *form, int waiting, int done, int later = 0) {
        QTest::newRow(name) << QByteArray(form) << waiting << done << later;
    };
    row("sms", "phones=380501234567&mes=x", 2, 8);
    row("hlr", "phones=380501234567&hlr=1", 0, 3);
    row("mms", "phones=380501234567&mms=1&subj=x", 12, 36);
    row("short call", "phones=380501234567&call=1&mes=x", 7, 17);
    row("viber", "phones=380501230002&viber=1&mes=x", 1, 5, 70);
    row("mail", "phones=reader@example.com&mail=1&mes=x&subj=y&sender=we@example.com", 3, 10, 130);
}

void tst_PracticeFates::eachKindTakesItsTime()
{
    QFETCH(QByteArray, form);
    QFETCH(int, waiting);
    QFETCH(int, done);
    QFETCH(int, later);
    send(form + "&id=1");
    m_clock->advance(waiting * second);
    QVERIFY2(last().status <= 0, qPrintable(QString::number(last().status)));
    m_clock->advance((done - waiting) * second);
    QCOMPARE(last().status, 1);
    m_clock->advance(later * second);
    QCOMPARE(last().status, later == 0 ? 1 : 2);
}

void tst_PracticeFates::unansweredCallsTakeAllTheirAttempts()
{
    send("phones=380501230240&call=1&mes=x&param=20,40,3&id=1"); // 3 x 60 s
    send("phones=380501230240&call=1&mes=y&id=2");               // the gateway's own pattern: 8 x 33 s
    m_clock->advance(180 * second);
    QCOMPARE(m_gateway->ledger().at(0).status, 0);
    m_clock->advance(3 * second);
    QCOMPARE(m_gateway->ledger().at(0).status, 20);
    QCOMPARE(m_gateway->ledger().at(1).status, 0);
    m_clock->advance(84 * second);
    QCOMPARE(m_gateway->ledger().at(1).status, 20);
}

void tst_PracticeFates::clickedLinksNeedAShortLink()
{
    const QByteArray link = "phones=380501230004&mes=Look+http://example.com/page&";
    send(link + "tinyurl=1&id=1");
    send(link + "id=2");
    m_clock->advance(hour);
    QCOMPARE(m_gateway->ledger().at(0).status, 4);
    QCOMPARE(m_gateway->ledger().at(1).status, 1);
}

void tst_PracticeFates::sharesOfCallsEndInTheirOwnWays()
{
    m_gateway->setBalanceMicros(10'000'000'000);
    QByteArray phones;
    for (int i = 0; i < 1000; ++i)
        phones += "38067" + QByteArray::number(2'100'000 + i * 7) + ',';
    send("call=1&mes=x&id=1&phones=" + phones);
    m_clock->advance(hour);
    QHash<int, int> errors;
    const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
    for (const PracticeGateway::LedgerEntry &entry : entries)
        ++errors[entry.err];
    for (const int err : { 237, 240, 242 })
        QVERIFY2(errors[err] > 50 && errors[err] < 170, qPrintable(QString::number(errors[err])));
    QVERIFY(errors[0] > 600);
}

void tst_PracticeFates::someLettersAreRead()
{
    m_gateway->setBalanceMicros(10'000'000'000);
    QByteArray mailboxes;
    for (int i = 0; i < 500; ++i)
        mailboxes += "office" + QByteArray::number(i) + "@example.com,";
    send("mail=1&mes=x&subj=y&sender=we@example.com&id=1&phones=" + mailboxes);
    m_clock->advance(hour);
    int read = 0;
    const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
    for (const PracticeGateway::LedgerEntry &entry : entries)
        read += entry.status == 2 ? 1 : 0;
    QVERIFY2(read > 120 && read < 260, qPrintable(QString::number(read)));
}

void tst_PracticeFates::lookupsInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("has");
    const auto row = [](const char *address, const char *options, const char *has) {
        QTest::addRow("%s %s", address, options) << QByteArray(address) << QByteArray(options) << QByteArray(has);
    };
    const char *home = "380501234567";
    row(home, "fmt=0",
        ", err = 0, imsi = 255010501234567, msc = 38050000018, mcc = 255, mnc = 01, cn = Україна, net = Vodafone, rcn "
        "= , rnet = ");
    row(home, "fmt=1", ",0,255010501234567,38050000018,255,01,Україна,Vodafone,,");
    row(home, "fmt=2",
        "<err>0</err>\n<imsi>255010501234567</imsi>\n<msc>38050000018</msc>\n<mcc>255</mcc>\n<mnc>01</"
        "mnc>\n<cn>Україна</cn>\n<net>Vodafone</net>\n<rcn></rcn>\n<rnet></rnet>\n</sms>");
    row(home, "fmt=3",
        "\"flag\": 4,\n\"err\": 0,\n\"imsi\": \"255010501234567\",\n\"msc\": \"38050000018\",\n\"mcc\": "
        "\"255\",\n\"mnc\": \"01\",\n\"cn\": \"Україна\",\n\"net\": \"Vodafone\",\n\"rcn\": \"\",\n\"rnet\": \"\"\n}");
    row(home, "fmt=3&all=2", "\"rnet\": \"\",\n\"send_date\": ");
    row(home, "fmt=1&all=1", ",255,01,Україна,Vodafone,,,1773138600,380501234567,0.14,HLR,Доставлено,");
    const char *abroad = "380501230007";
    row(abroad, "fmt=1", ",0,255010501230007,491710760000,255,01,Україна,Vodafone,Німеччина,Telekom");
    row(abroad, "fmt=3", "\"rcn\": \"Німеччина\",\n\"rnet\": \"Telekom\"\n}");
}

void tst_PracticeFates::lookupsInEveryFormat()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, has);
    send("phones=" + address + "&hlr=1&id=1");
    QVERIFY(!statusOf(address, 1, options).contains("imsi"));
    m_clock->advance(10 * second);
    const QByteArray reply = statusOf(address, 1, options);
    QVERIFY2(reply.contains(has), reply.constData());
}

void tst_PracticeFates::lookupsThatFailHaveNoWhereabouts_data()
{
    QTest::addColumn<QByteArray>("fmt");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("0") << QByteArray("0") << QByteArray("err = 13");
    QTest::newRow("1") << QByteArray("1") << QByteArray(",13");
    QTest::newRow("2") << QByteArray("2") << QByteArray("<err>13</err>\n</sms>");
    QTest::newRow("3") << QByteArray("3") << QByteArray("\"err\": 13\n}");
}

void tst_PracticeFates::lookupsThatFailHaveNoWhereabouts()
{
    QFETCH(QByteArray, fmt);
    QFETCH(QByteArray, reply);
    send("phones=380501230013&hlr=1&id=1");
    m_clock->advance(10 * second);
    const QByteArray seen = statusOf("380501230013", 1, "fmt=" + fmt);
    QVERIFY2(seen.endsWith(reply), seen.constData());
}

void tst_PracticeFates::aShareOfSubscribersRoams()
{
    QByteArray phones;
    QByteArray ids;
    for (int i = 0; i < 300; ++i) {
        phones += "38050" + QByteArray::number(2'100'000 + i * 7) + ',';
        ids += "1,";
    }
    send("hlr=1&id=1&phones=" + phones);
    m_clock->advance(hour);
    const QByteArray reply = ask("fmt=3&phone=" + phones + "&id=" + ids);
    const qsizetype found = reply.count("\"imsi\": ");
    const qsizetype atHome = reply.count("\"rnet\": \"\"");
    QVERIFY2(found > 250, reply.constData());
    QVERIFY(found - atHome > 10 && found - atHome < 70);
    QCOMPARE(ask("fmt=3&phone=" + phones + "&id=" + ids), reply); // the same for the same numbers
}

void tst_PracticeFates::pingsAnswerByNumber()
{
    send("phones=380501234567,380501230003&ping=1&id=1");
    m_clock->advance(10 * second);
    QCOMPARE(m_gateway->ledger().at(0).status, 1);
    QCOMPARE(m_gateway->ledger().at(1).err, 6);
    QVERIFY(statusOf("380501234567", 1, "fmt=3&all=1").contains("\"type\": 5"));
    QVERIFY(!statusOf("380501234567", 1, "fmt=3&all=1").contains("imsi"));
}

void tst_PracticeFates::spokenSecondsAreInTheStatus()
{
    send("phones=380501234567&call=1&id=1&mes=" + QByteArray(140, 'x'));
    const QByteArray reply = statusOf("380501234567", 1, "fmt=3&all=1");
    QVERIFY2(reply.contains("\"type\": 7,\n\"sms_cnt\": 10\n}"), reply.constData());
}

void tst_PracticeFates::partsArriveTogether()
{
    send("phones=380501234567&bin=2&id=1&mes=" + part(17, 2, 1, "Hello, "));
    QCOMPARE(last().view, u"part 1 of 2, reference 17"_s);
    m_clock->advance(30 * second);
    QCOMPARE(last().status, 0);
    send("phones=380501234567&bin=2&id=2&mes=" + part(17, 2, 2, "World!"));
    QCOMPARE(last().view, u"part 2 of 2, reference 17: 13 octets"_s);
    QCOMPARE(m_gateway->ledger().at(0).view, u"part 1 of 2, reference 17: 13 octets"_s);
    m_clock->advance(10 * second);
    QCOMPARE(m_gateway->ledger().at(0).status, 1);
    QCOMPARE(m_gateway->ledger().at(1).status, 1);
}

void tst_PracticeFates::partsThatNeverCameAreMissed()
{
    send("phones=380501234567&bin=2&id=1&mes=" + part(17, 2, 1, "Hello, "));
    m_clock->advance(59 * second);
    QCOMPARE(last().status, 0);
    m_clock->advance(second);
    QCOMPARE(last().status, 20);
    QCOMPARE(last().err, 241);
    send("phones=380501234567&bin=2&id=2&mes=" + part(17, 2, 2, "World!")); // late, but phones wait longer
    m_clock->advance(10 * second);
    QCOMPARE(m_gateway->ledger().at(0).status, 1);
}

void tst_PracticeFates::partsOfDifferentMessagesAreNotMixed()
{
    send("phones=380501234567&bin=2&id=1&mes=" + part(17, 2, 1, "a"));
    send("phones=380501234567&bin=2&id=2&mes=" + part(18, 2, 2, "b"));               // another reference
    send("phones=380501237777&bin=2&id=3&mes=" + part(17, 2, 2, "c"));               // another number
    send("phones=380501234567&bin=2&id=4&sender=Office&mes=" + part(17, 2, 2, "d")); // another sender
    send("phones=380501234567&bin=2&id=5&mes=" + part(17, 3, 2, "e"));               // another total
    send("phones=380501234567&bin=2&id=6&mes=" + part(17, 2, 1, "f"));               // the first part again
    m_clock->advance(2 * 60 * second);
    const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
    QCOMPARE(entries.size(), 6);
    for (const PracticeGateway::LedgerEntry &entry : entries)
        QVERIFY2(entry.err == 241, qPrintable(entry.id));
    send("phones=380501234567&bin=2&id=7&mes=" + part(17, 2, 2, "g"));
    m_clock->advance(10 * second);
    QCOMPARE(m_gateway->ledger().at(0).err, 241);
    QCOMPARE(m_gateway->ledger().at(5).status, 1);
    m_clock->advance(11 * 60 * second);
    send("phones=380501237777&bin=2&id=8&mes=" + part(17, 2, 1, "h")); // too late for its second part
    m_clock->advance(2 * 60 * second);
    QCOMPARE(last().err, 241);
}

void tst_PracticeFates::partsAreJoinedInTheirOrder()
{
    // A push over two parts; sent the wrong way round, as one request, and with a 16-bit reference.
    const QByteArray pdu = QByteArray::fromHex("DC0601AE02056A0045C60C037761702E72752F0001037761702E7275000101");
    const QByteArray ports = QByteArray::fromHex("05040B8423F0");
    const auto piece = [&ports](int number, const QByteArray &payload) {
        const QByteArray reference = QByteArray::fromHex("0804AB0102") + static_cast<char>(number);
        const QByteArray elements = number == 1 ? ports + reference : reference + ports;
        const QByteArray whole = static_cast<char>(elements.size()) + elements + payload;
        return whole.toHex();
    };
    send("bin=2&id=1&list=380501234567:" + piece(2, pdu.mid(10)) + "%0A380501234567:" + piece(1, pdu.left(10)));
    QCOMPARE(m_gateway->ledger().at(1).view, u"part 1 of 2, reference 43777: WAP push \"wap.ru\" http://wap.ru/"_s);
    m_clock->advance(10 * second);
    QCOMPARE(m_gateway->ledger().at(0).status, 1);
    QCOMPARE(m_gateway->ledger().at(1).status, 1);
}

void tst_PracticeFates::brokenPushesFailInThePhone()
{
    QCOMPARE(send("phones=380501234567&bin=2&id=1&fmt=1&mes=0605040B8423F0DC0601AE02056A0045C60C0377"), "1,1");
    m_clock->advance(10 * second);
    QCOMPARE(last().status, 20);
    QCOMPARE(last().err, 12);
}

void tst_PracticeFates::partsSurviveARestart()
{
    const QTemporaryDir dir;
    m_setup.dir = dir.path();
    restart();
    send("phones=380501234567&bin=2&id=1&mes=" + part(17, 2, 1, "Hello, "));
    restart();
    send("phones=380501234567&bin=2&id=2&mes=" + part(17, 2, 2, "World!"));
    send("phones=380501234567&call=1&mes=x&param=20,40,3&id=3");
    const QString view = m_gateway->ledger().at(2).view;
    restart();
    QCOMPARE(m_gateway->ledger().at(0).view, u"part 1 of 2, reference 17: 13 octets"_s);
    QCOMPARE(m_gateway->ledger().at(2).view, view);
    m_clock->advance(30 * second);
    QCOMPARE(m_gateway->ledger().at(0).status, 1);
    m_gateway.reset(); // before the directory goes
}

void tst_PracticeFates::statusesOfBotsAreAskedByNick()
{
    send("phones=@Reader_1,%23-100123&bot=@example_bot&mes=x&id=1");
    QVERIFY(statusOf("@reader_1", 1, "fmt=1&bot=1").startsWith("-1,"));
    QVERIFY(statusOf("%23-100123", 1, "fmt=1&bot=1").startsWith("-1,"));
    QCOMPARE(statusOf("@reader_1", 1, "fmt=1&bot=2"), "0,-1");
}

QTEST_GUILESS_MAIN(tst_PracticeFates)
#include "tst_practice_fates.moc"
