// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

constexpr const char *phone = "phones=380501234567&";

void row(const char *name, const QByteArray &form, const char *reply)
{
    QTest::newRow(name) << form << QByteArray(reply);
}

} // namespace

/** What each kind needs, what it refuses, what it costs and how many units it counts. */
class tst_PracticeKinds : public KindFixture
{
    Q_OBJECT

private slots:
    void init() { beginWithoutLimits(); }
    void eachKindHasItsPriceAndCount_data();
    void eachKindHasItsPriceAndCount();
    void eachKindIsCheckedInItsOwnWay_data();
    void eachKindIsCheckedInItsOwnWay();
    void binaryOctetsAreCounted_data();
    void binaryOctetsAreCounted();
    void binaryIsRememberedInHexadecimal_data();
    void binaryIsRememberedInHexadecimal();
    void binaryIsRecognised_data();
    void binaryIsRecognised();
    void callsSayHowTheyWillBeMade_data();
    void callsSayHowTheyWillBeMade();
    void spokenSecondsFollowTheText_data();
    void spokenSecondsFollowTheText();
    void aSpokenCodeIsAnswered_data();
    void aSpokenCodeIsAnswered();
    void prefixesChangeTheKind_data();
    void prefixesChangeTheKind();
    void eachLineOfAListHasItsOwnPrefix();
    void lookupsAreSentByHlr();
    void balanceRunsDownByWhatWasAnswered();
    void faultsStrikeEveryKind_data();
    void faultsStrikeEveryKind();
};

void tst_PracticeKinds::eachKindHasItsPriceAndCount_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("reply");
    const QByteArray to(phone);
    row("sms", to + "mes=x", "1.40,1");
    row("flash", to + "mes=x&flash=1", "1.40,1");
    row("bin", to + "mes=00414243&bin=2", "1.40,1");
    row("push", to + "mes=http://example.com%0ANews&push=1", "1.40,1");
    row("long push", to + "push=1&mes=http://example.com/%0A" + QByteArray(150, 'W'), "2.80,2");
    row("hlr", to + "hlr=1", "0.14,1");
    row("hlr of another operator", "phones=380671234567&hlr=1", "0.1385,1");
    row("hlr is rounded to four decimals", "phones=380631234567&hlr=1", "0.13,1");
    row("hlr of two", "phones=380501234567,380671234567&hlr=1", "0.2785,2");
    row("ping", to + "ping=1", "0.70,1");
    row("ping of another operator", "phones=380631234567&ping=1", "0.6498,1");
    row("mms", to + "mms=1&subj=Photo", "4.20,1");
    row("mail", "phones=a@example.com,b@example.com&mail=1&mes=x&subj=y&sender=we@example.com", "0.056,2");
    row("call", to + "call=1&mes=" + QByteArray(140, 'x'), "0.70,10");
    row("viber", to + "viber=1&mes=" + QByteArray(700, 'x'), "0.98,1");
    row("whatsapp", to + "whatsapp=1&mes=x", "1.54,1");
    row("whatsapp by a bot", to + "bot=wa:380441112233&mes=x", "1.54,1");
    row("whatsapp twice said", to + "bot=wa:380441112233&whatsapp=1&mes=x", "1.54,1");
    row("soc", to + "soc=1&mes=x", "0.42,1");
    row("bot", to + "bot=@example_bot&mes=x", "0.28,1");
    row("bot to nick and id", "phones=@office_chat,%23-1001234&bot=@example_bot&mes=x", "0.56,2");
    row("tg", to + "tg=1&mes=Your+code+is+4711", "0.56,1");
    row("group", "phones=G1&viber=1&mes=x", "2.8592,3"); // 4.0845 x 0.7 = 2.85915
}

void tst_PracticeKinds::eachKindHasItsPriceAndCount()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, reply);
    QCOMPARE(send(form + "&cost=1&fmt=1"), reply);
    QVERIFY(m_gateway->ledger().isEmpty());
}

void tst_PracticeKinds::eachKindIsCheckedInItsOwnWay_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("reply");
    const QByteArray to(phone);
    const char *good = "7,1";
    const char *bad = "0,-1";
    row("push without title", to + "push=1&mes=http://example.com", bad);
    row("push with an empty title", to + "push=1&mes=http://example.com%0A", bad);
    row("push without a link", to + "push=1&mes=example%0ANews", bad);
    row("push with another scheme", to + "push=1&mes=ftp://example.com%0ANews", bad);
    row("hlr needs no text", to + "hlr=1", good);
    row("hlr ignores a text", to + "hlr=1&mes=" + QByteArray(1500, 'x'), good);
    row("hlr of a group", "phones=G1&hlr=1", "7,-7");
    row("ping needs no text", to + "ping=1", good);
    row("mms by text", to + "mms=1&mes=x", good);
    row("mms by subject", to + "mms=1&subj=x", good);
    row("mms of nothing", to + "mms=1", bad);
    row("mail", "phones=a@example.com&mail=1&mes=x&subj=y&sender=we@example.com", good);
    row("mail without subject", "phones=a@example.com&mail=1&mes=x&sender=we@example.com", bad);
    row("mail without text", "phones=a@example.com&mail=1&subj=y&sender=we@example.com", bad);
    row("mail without sender", "phones=a@example.com&mail=1&mes=x&subj=y", bad);
    row("mail from a name", "phones=a@example.com&mail=1&mes=x&subj=y&sender=Office", bad);
    row("mail to a number", to + "mail=1&mes=x&subj=y&sender=we@example.com", "7,-7");
    row("mail to half an address", "phones=a@example&mail=1&mes=x&subj=y&sender=we@example.com", "7,-7");
    row("mail names a missing file", "phones=a@example.com&mail=1&mes=%3Cfile 1%3E&subj=y&sender=we@example.com", bad);
    row("call", to + "call=1&mes=x", good);
    row("call of nothing", to + "call=1", bad);
    row("call by address", to + "call=1&fileurl=https://example.com/a.mp3", good);
    for (const char *voice : { "m", "m2", "m3", "m4", "w", "w2", "w3", "w4", "m,en", "w,fr", "w,de" })
        row(voice, to + "call=1&mes=x&voice=" + voice, good);
    for (const char *voice : { "x", "m1", "m5", "w,", "w,e", "w,eng", "M" })
        row(voice, to + "call=1&mes=x&voice=" + voice, bad);
    row("param out of range is no error", to + "call=1&mes=x&param=500,x", good);
    row("viber", to + "viber=1&mes=x", good);
    row("viber of nothing", to + "viber=1", bad);
    row("viber by address", to + "viber=1&fileurl=http://example.com/a.png", good);
    row("address of another scheme", to + "viber=1&fileurl=file:///etc/hosts", bad);
    row("address without host", to + "viber=1&fileurl=http:///a.png", bad);
    row("picture in the text", to + "whatsapp=1&mes=Look+%3Cfile https://example.com/a.png%3E", good);
    row("picture in the text, no address", to + "whatsapp=1&mes=Look+%3Cfile photo%3E", bad);
    row("soc of nothing", to + "soc=1", bad);
    row("bot", to + "bot=@example_bot&mes=x&smsreq=30", good);
    row("bot without at", to + "bot=example_bot&mes=x", bad);
    row("bot that is no bot", to + "bot=@example&mes=x", bad);
    row("bot to a wrong nick", "phones=@a&bot=@example_bot&mes=x", "7,-7");
    row("whatsapp bot to a nick", "phones=@office_chat&bot=wa:380441112233&mes=x", "7,-7");
    row("whatsapp bot without number", to + "bot=wa:&mes=x", bad);
    row("smsreq below", to + "bot=@example_bot&mes=x&smsreq=9", bad);
    row("smsreq above", to + "bot=@example_bot&mes=x&smsreq=1000", bad);
    row("tg without code", to + "tg=1&mes=Hello+123", bad);
    row("two kinds", to + "viber=1&whatsapp=1&mes=x", bad);
    row("telegram and whatsapp", to + "bot=@example_bot&whatsapp=1&mes=x", bad);
    row("bot and tg", to + "bot=@example_bot&tg=1&mes=1234", bad);
    row("a switch at zero is no kind", to + "viber=1&whatsapp=0&bot=0&mes=x", good);
    row("forbidden call", to + "call=1&mes=forbidden", "7,-6");
    row("comment is not spoken", to + "call=1&mes=%0A~~~%0Anote", bad);
}

void tst_PracticeKinds::eachKindIsCheckedInItsOwnWay()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, reply);
    const QByteArray answer = send(form + "&id=7&fmt=1");
    if (reply == "7,1") // seconds of a call are more than one
        QVERIFY2(answer.startsWith("7,") && !answer.startsWith("7,-"), answer.constData());
    else
        QCOMPARE(answer, reply);
    QCOMPARE(m_gateway->ledger().size(), reply == "7,1" ? 1 : 0);
}

void tst_PracticeKinds::binaryOctetsAreCounted_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("reply");
    const auto hex = [](const QByteArray &octets) -> QByteArray { return "bin=2&mes=" + octets.toHex(); };
    const auto raw = [](const QByteArray &octets) -> QByteArray { return "bin=1&mes=" + octets.toPercentEncoding(); };
    const QByteArray header("\x05\x00\x03\x11\x01\x01", 6);
    const char *good = "7,1";
    const char *bad = "0,-1";
    row("no digits", "bin=2&mes=", bad);
    row("odd number of digits", "bin=2&mes=00414", bad);
    row("not a digit", "bin=2&mes=0041 42", bad);
    row("letters of two bytes", "bin=2&mes=00%D0%90", bad);
    row("lower case", "bin=2&mes=00ab", good);
    row("139 octets without a header", hex('\0' + QByteArray(139, 'x')), good);
    row("140 octets without a header", hex('\0' + QByteArray(140, 'x')), bad);
    row("140 octets with a header", hex(header + QByteArray(134, 'x')), good);
    row("141 octets with a header", hex(header + QByteArray(135, 'x')), bad);
    row("header only", hex(header), good);
    row("header longer than the data", "bin=2&mes=0900031F0202", bad);
    row("element longer than the header", "bin=2&mes=03000A1F02024142434445464748", bad);
    row("octet left over", "bin=2&mes=060003110101FF41", bad);
    row("unknown element", "bin=2&mes=04E102FFFF41", good);
    row("element of length zero", "bin=2&mes=02700041", good);
    row("zero octets", raw(QByteArray("\0\0\0", 3)), good);
    row("raw octets", raw(QByteArray("\0\xFF\xFE\x80+& ", 7)), good);
    row("raw 141", raw('\0' + QByteArray(140, 'x')), bad);
    row("raw header longer than the data", raw("\x07\x01"), bad);
    row("tail", "bin=2&mes=0041%0A~~~%0Apid%3A+0%2C+dcs%3A+246", good);
    row("tail after raw octets", "bin=1&mes=%00A%0A~~~%0Apid%3A+0%2C+dcs%3A+246", good);
    row("tail without blanks", "bin=2&mes=0041%0A~~~%0Apid:0,dcs:246", bad);
    row("tail with one value", "bin=2&mes=0041%0A~~~%0Apid: 0", bad);
    row("tail out of range", "bin=2&mes=0041%0A~~~%0Apid: 0, dcs: 256", bad);
    row("tail and more", "bin=2&mes=0041%0A~~~%0Apid: 0, dcs: 4 ", bad);
    row("tail with a carriage return", "bin=2&mes=0041%0D%0A~~~%0D%0Apid: 0, dcs: 4", bad);
    row("tail with written line breaks", "bin=2&mes=0041%5Cn~~~%5Cnpid: 0, dcs: 4", bad);
}

void tst_PracticeKinds::binaryOctetsAreCounted()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, reply);
    QCOMPARE(send(phone + form + "&id=7&fmt=1"), reply);
}

void tst_PracticeKinds::binaryIsRememberedInHexadecimal_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("text");
    QTest::newRow("hex") << QByteArray("bin=2&mes=00ab0D") << u"00AB0D"_s;
    QTest::newRow("raw") << QByteArray("bin=1&mes=%00%FF%0D%0A%2B+%D0") << u"00FF0D0A2B20D0"_s;
    QTest::newRow("in a list") << QByteArray("bin=2&phones=&list=380501234567:00aa") << u"00AA"_s;
    QTest::newRow("raw with something like a tail") << QByteArray("bin=1&mes=%00%0A~~~%0Ax") << u"000A7E7E7E0A78"_s;
}

void tst_PracticeKinds::binaryIsRememberedInHexadecimal()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, text);
    send(phone + form + "&id=7");
    QCOMPARE(only().text, text);
}

void tst_PracticeKinds::binaryIsRecognised_data()
{
    QTest::addColumn<QByteArray>("mes");
    QTest::addColumn<QString>("view");
    const auto view = [](const char *name, const char *mes, const QString &words) {
        QTest::newRow(name) << QByteArray(mes) << words;
    };
    view("EMS of the API page", "050A0307056048656C6C6F2C20576F726C6421",
        u"EMS \"Hello, World!\": 7+5 italic underline"_s);
    view("push of the API page", "0605040B8423F0DC0601AE02056A0045C60C037761702E72752F0001037761702E7275000101",
        u"WAP push \"wap.ru\" http://wap.ru/"_s);
    view("indication with dates and id",
        "0605040B8423F0DC0601AE02056A0045C60D036578616D706C650087036E6577730011036E3100080AC30620260203040501034E657773"
        "00"
        "0101",
        u"WAP push \"News\" http://www.example.net/news"_s);
    view("loading", "0605040B8423F0DC0601B002066A00850B036578616D706C6500860601", u"WAP push https://example.edu/"_s);
    view("push with more headers", "0605040B8423F0DC060403AE81EA02056A0045C60C037761702E72752F0001037761702E7275000101",
        u"WAP push \"wap.ru\" http://wap.ru/"_s);
    view("push cut short", "0605040B8423F0DC0601AE02056A0045C60C0377", u"WAP push that cannot be read"_s);
    view("UCS-2", "060A0400080592041204300436043B04380432043E0021%0A~~~%0Apid: 0, dcs: 8",
        u"EMS \"Важливо!\": 0+8 large centre, pid: 0, dcs: 8"_s);
    view("two runs", "0A0A030003100A030803A052656420616E6420626967",
        u"EMS \"Red and big\": 0+3 bold, 8+3 italic strikethrough"_s);
    view("sound", "040B02050244696E6721", u"EMS \"Ding!\": sound 2 at 5"_s);
    view("picture", "23112100FFFF80018001800180018001800180018001800180018001800180018001FFFF626F78",
        u"EMS \"box\": small picture at 0"_s);
    view("picture of a wrong size", "0A1208000202010203040541", u"EMS \"A\": picture 16x2 at 0"_s);
    view("data", "0048656C70%0A~~~%0Apid: 0, dcs: 246", u"4 octets, pid: 0, dcs: 246"_s);
    view("ring tone", "06050415811581AABB", u"2 octets for port 5505"_s);
}

void tst_PracticeKinds::binaryIsRecognised()
{
    QFETCH(QByteArray, mes);
    QFETCH(QString, view);
    QCOMPARE(send(QByteArray(phone) + "bin=2&id=7&fmt=1&mes=" + mes), "7,1");
    QCOMPARE(only().view, view);
}

void tst_PracticeKinds::callsSayHowTheyWillBeMade_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("view");
    const QString own = u"call, voice m3, the gateway's own pattern"_s;
    const auto plan = [](int ring, int pause, int attempts) {
        return QString("call, voice m3, rings %1 s, pauses %2 s, attempts %3"_L1)
            .arg(QString::number(ring), QString::number(pause), QString::number(attempts));
    };
    QTest::newRow("nothing") << QByteArray() << own;
    QTest::newRow("voice") << QByteArray("voice=w2,en") << u"call, voice w2,en, the gateway's own pattern"_s;
    QTest::newRow("as given") << QByteArray("param=20,60,3") << plan(20, 60, 3);
    QTest::newRow("lowest") << QByteArray("param=10,10,1") << plan(10, 10, 1);
    QTest::newRow("highest") << QByteArray("param=35,3600,9") << plan(35, 3600, 9);
    QTest::newRow("raised") << QByteArray("param=0,0,0") << plan(10, 10, 1);
    QTest::newRow("lowered") << QByteArray("param=99,60,3") << plan(35, 60, 3);
    QTest::newRow("impossible ring") << QByteArray("param=100,60,3") << own;
    QTest::newRow("impossible pause") << QByteArray("param=20,3601,3") << own;
    QTest::newRow("impossible attempts") << QByteArray("param=20,60,10") << own;
    QTest::newRow("negative") << QByteArray("param=-1,60,3") << own;
    QTest::newRow("two values") << QByteArray("param=20,60") << own;
    QTest::newRow("words") << QByteArray("param=a,b,c") << own;
}

void tst_PracticeKinds::callsSayHowTheyWillBeMade()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, view);
    send(phone + QByteArray("call=1&mes=x&id=7&") + form);
    QCOMPARE(only().view, view);
}

void tst_PracticeKinds::spokenSecondsFollowTheText_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("seconds");
    QTest::newRow("no call is shorter") << 1 << 5;
    QTest::newRow("five seconds of text") << 70 << 5;
    QTest::newRow("rounded up") << 71 << 6;
    QTest::newRow("the longest text") << 1000 << 72;
}

void tst_PracticeKinds::spokenSecondsFollowTheText()
{
    QFETCH(int, characters);
    QFETCH(int, seconds);
    QCOMPARE(send(phone + QByteArray("call=1&id=7&fmt=1&mes=") + QByteArray(characters, 'x')),
        "7," + QByteArray::number(seconds));
    QCOMPARE(only().costMicros, 70'000 * seconds);
}

void tst_PracticeKinds::aSpokenCodeIsAnswered_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("form"); // a regular expression
    QTest::newRow("0") << QByteArray("fmt=0") << QByteArray("^OK - 12 SMS, ID - 7, CODE - [1-9][0-9]{3}$");
    QTest::newRow("0 with price") << QByteArray("fmt=0&cost=2")
                                  << QByteArray("^OK - 12 SMS, ID - 7, CODE - [0-9]{4}, COST - 0\\.84$");
    QTest::newRow("1 has no place for it") << QByteArray("fmt=1") << QByteArray("^7,12$");
    QTest::newRow("2") << QByteArray("fmt=2")
                       << QByteArray("^<result>\n<id>7</id>\n<cnt>12</cnt>\n<code>[0-9]{4}</code>\n</result>$");
    QTest::newRow("3") << QByteArray("fmt=3")
                       << QByteArray("^\\{\n\"id\": 7,\n\"cnt\": 12,\n\"code\": \"[0-9]{4}\"\n\\}$");
    QTest::newRow("a price has none") << QByteArray("fmt=3&cost=1")
                                      << QByteArray("^\\{\n\"cost\": \"0.84\",\n\"cnt\": 12\n\\}$");
}

void tst_PracticeKinds::aSpokenCodeIsAnswered()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, form);
    const QByteArray reply = send(phone + QByteArray("call=1&mes=code&id=7&") + options);
    QVERIFY2(
        QRegularExpression(QString::fromLatin1(form)).match(QString::fromLatin1(reply)).hasMatch(), reply.constData());
}

void tst_PracticeKinds::prefixesChangeTheKind_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("call") << QByteArray("mes=__CALL__Hello") << u"call"_s << u"Hello"_s;
    QTest::newRow("viber") << QByteArray("mes=__VIBER__Hello") << u"viber"_s << u"Hello"_s;
    QTest::newRow("soc") << QByteArray("mes=__SOC__Hello") << u"soc"_s << u"Hello"_s;
    QTest::newRow("ping") << QByteArray("mes=__PING__") << u"ping"_s << QString();
    QTest::newRow("hlr") << QByteArray("mes=__HLR__") << u"hlr"_s << QString();
    QTest::newRow("unknown") << QByteArray("mes=__FAX__Hello") << u"sms"_s << u"__FAX__Hello"_s;
    QTest::newRow("lower case") << QByteArray("mes=__call__Hello") << u"sms"_s << u"__call__Hello"_s;
    QTest::newRow("not at the start") << QByteArray("mes=x__CALL__") << u"sms"_s << u"x__CALL__"_s;
    QTest::newRow("under another kind") << QByteArray("mes=__CALL__Hello&flash=1") << u"flash"_s << u"__CALL__Hello"_s;
}

void tst_PracticeKinds::prefixesChangeTheKind()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    send(phone + form + "&id=7");
    QCOMPARE(only().kind, kind);
    QCOMPARE(only().text, text);
}

void tst_PracticeKinds::eachLineOfAListHasItsOwnPrefix()
{
    QCOMPARE(send("list=380501234567:__VIBER__Hello%0A380501234568:Hello&id=7&fmt=1&cost=2"), "7,2,2.38");
    QCOMPARE(m_gateway->ledger().at(0).kind, u"viber"_s);
    QCOMPARE(m_gateway->ledger().at(1).kind, u"sms"_s);
}

void tst_PracticeKinds::lookupsAreSentByHlr()
{
    send("phones=380501234567&hlr=1&id=7&sender=Office");
    QCOMPARE(only().sender, u"HLR"_s);
    QVERIFY(ask("phone=380501234567&id=7&all=1&fmt=3").contains("\"sender_id\": \"HLR\""));
}

void tst_PracticeKinds::balanceRunsDownByWhatWasAnswered()
{
    m_gateway->setBalanceMicros(10'000'000);
    QCOMPARE(send("phones=380501234567&hlr=1&id=1&fmt=1&cost=3"), "1,1,0.14,9.86");
    QCOMPARE(send("phones=380631234567&ping=1&id=2&fmt=1&cost=3"), "2,1,0.6498,9.2102");
    QCOMPARE(send("phones=380501234567&call=1&mes=x&id=3&fmt=1&cost=3"), "3,5,0.35,8.8602");
    QCOMPARE(send("phones=380501234567&mms=1&subj=x&id=4&fmt=1&cost=3"), "4,1,4.20,4.6602");
    QCOMPARE(send("phones=380501234567,380501234568&mms=1&subj=x&id=5&fmt=1&cost=3"), "5,-3");
    QCOMPARE(m_gateway->balanceMicros(), 4'660'200);
}

void tst_PracticeKinds::faultsStrikeEveryKind_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("bin") << QByteArray("phones=380501234567&bin=2&mes=0041");
    QTest::newRow("push") << QByteArray("phones=380501234567&push=1&mes=http://example.com%0ANews");
    QTest::newRow("hlr") << QByteArray("phones=380501234567&hlr=1");
    QTest::newRow("ping") << QByteArray("phones=380501234567&ping=1");
    QTest::newRow("mms") << QByteArray("phones=380501234567&mms=1&subj=x");
    QTest::newRow("mail") << QByteArray("phones=a@example.com&mail=1&mes=x&subj=y&sender=we@example.com");
    QTest::newRow("call") << QByteArray("phones=380501234567&call=1&mes=code");
    QTest::newRow("viber") << QByteArray("phones=380501234567&viber=1&mes=x");
    QTest::newRow("whatsapp") << QByteArray("phones=380501234567&whatsapp=1&mes=x");
    QTest::newRow("soc") << QByteArray("phones=380501234567&soc=1&mes=x");
    QTest::newRow("bot") << QByteArray("phones=@office_chat&bot=@example_bot&mes=x");
    QTest::newRow("tg") << QByteArray("phones=380501234567&tg=1&mes=1234");
}

void tst_PracticeKinds::faultsStrikeEveryKind()
{
    QFETCH(QByteArray, form);
    m_gateway->setFaults({ { u"send"_s, 1, u"close-after-read"_s, {} }, { u"send"_s, 2, u"close-after-accept"_s, {} },
        { u"send"_s, 3, u"error"_s, u"8"_s }, { u"send"_s, 4, u"missing-cnt"_s, {} },
        { u"send"_s, 5, u"status-500"_s, {} } });
    const auto sent = [this, &form](int id) { return send(form + "&fmt=3&id=" + QByteArray::number(id)); };
    QCOMPARE(sent(1), "");
    QCOMPARE(sent(2), "");
    QCOMPARE(sent(3), "{\n\"error\": \"can't to deliver\",\n\"error_code\": 8,\n\"id\": 3\n}");
    const QByteArray without = sent(4);
    QVERIFY2(without.startsWith("{\n\"id\": 4") && !without.contains("cnt"), without.constData());
    QVERIFY(sent(5).startsWith("<html>"));
    QVERIFY(sent(6).contains("\"cnt\": "));
    QStringList accepted;
    const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
    for (const PracticeGateway::LedgerEntry &entry : entries)
        accepted += entry.id;
    QCOMPARE(accepted, (QStringList { u"2"_s, u"4"_s, u"6"_s }));
}

QTEST_GUILESS_MAIN(tst_PracticeKinds)
#include "tst_practice_kinds.moc"
