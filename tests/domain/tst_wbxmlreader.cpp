// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wapoctets.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

using Code = WapFault::Code;

class tst_WbxmlReader : public QObject
{
    Q_OBJECT

private slots:
    void whateverWbxmlAllowsIsRead_data();
    void whateverWbxmlAllowsIsRead();
    void whatIsWrongIsToldWithItsOctet_data();
    void whatIsWrongIsToldWithItsOctet();
    void referencesToTheTableCannotSwellWithoutEnd();
};

void tst_WbxmlReader::whateverWbxmlAllowsIsRead_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("meaning");
    QTest::addColumn<QStringList>("ignored");
    const QStringList none;
    const QByteArray simple(R"({"kind":"si","href":"http://a","title":"b"})");
    const auto row = [&none](const char *name, const QByteArray &document, const QByteArray &meaning,
                         const QStringList &ignored = {}) {
        QTest::newRow(name) << document << meaning << (ignored.isEmpty() ? none : ignored);
    };
    row("WBXML 1.1", "01056A00" + simpleBody, simple);
    row("WBXML 1.3", "03056A00" + simpleBody, simple);
    row("character set unknown", "02050000" + simpleBody, simple);
    row("ASCII", "02050300" + simpleBody, simple);
    row("Latin-1", "0205040045C60C" + text("a") + "01" + text("\xE9") + "0101",
        R"({"kind":"si","href":"http://a","title":"\u00e9"})");
    row("document type unknown", "02016A00" + simpleBody, simple);
    row("document type by name", "0200006A1C" + QByteArray("-//WAPFORUM//DTD SI 1.0//EN").toHex() + "00" + simpleBody,
        simple);
    row("numbers longer than they need be", "028005806A8000" + simpleBody, simple);
    row("strings of the table", headWith({ "a\0b\0", 4 }) + "45C60C8300018302" + "0101", simple);
    row("end of a string of the table", headWith({ "xa\0b\0", 5 }) + "45C60C8301018303" + "0101", simple);
    row("names in letters",
        headWith({ "si\0indication\0href\0action\0", 26 }) + "4400C403040E" + text("http://a") + "0413" + text("delete")
            + "01" + text("b") + "0101",
        R"({"kind":"si","href":"http://a","title":"b","action":"delete"})");
    row("character by number",
        "02056A0045C60C0261010262"
        "0101",
        simple);
    row("character by a long number", "02056A0045C60C" + text("a") + "010287EC000101",
        R"({"kind":"si","href":"http://a","title":"\ud83d\ude00"})");
    row("title as opaque data", "02056A0045C60C" + text("a") + "01C301620101", simple);
    row("link as opaque data", "02056A0045C60CC3016101" + text("b") + "0101", simple);
    row("strings in pieces",
        "02056A0045C60B" + text("ht") + text("tp://") + text("a") + "01" + text("") + text("b") + "0101", simple);
    row("byte order mark in a title",
        "02056A0045C60C" + text("a") + "01"
            + text("\xEF\xBB\xBF"
                   "b")
            + "0101",
        R"({"kind":"si","href":"http://a","title":"\ufeffb"})");
    row("code page 0 again",
        "02056A00"
        "0000"
        "45"
        "0000"
        "C6"
        "0000"
        "0C"
        "0000"
            + text("a")
            + "0000"
              "01"
              "0000"
            + text("b")
            + "0000"
              "01"
              "0000"
              "01",
        simple);
    row("blanks between elements",
        "02056A0045" + text("\n ") + simpleBody.sliced(2, simpleBody.size() - 4) + text(" ") + "01", simple);
    row("no attributes", "02056A0045460362000101", R"({"kind":"si","title":"b"})");
    row("an empty indication", "02056A00450601", R"({"kind":"si"})");
    row("an empty document", "02056A0005", R"({"kind":"si"})");
    row("date in letters", "02056A0045860A" + text("2026-02-03T04:05:00Z") + "0101",
        R"({"kind":"si","created":"2026-02-03T04:05:00Z"})");
    row("date filled up",
        "02056A0045860AC30720260203040000"
        "0101",
        R"({"kind":"si","created":"2026-02-03T04:00:00Z"})");
    row("further information", "02056A0045860C" + text("a") + "0147C812" + text("x") + "01" + text("y") + "010101",
        R"({"kind":"si","href":"http://a"})", { u"class=x"_s, u"item: y"_s });
}

void tst_WbxmlReader::whateverWbxmlAllowsIsRead()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, meaning);
    const QByteArrayList parts { octets(siHead + document) };
    const WapReading reading = describeWapPush(parts);
    QVERIFY2(!reading.fault, reading.fault ? qPrintable(toError(*reading.fault).detail) : "");
    QCOMPARE(meaningToJson(reading.push), json(meaning));
    QTEST(reading.ignored, "ignored");
    QVERIFY(isCovered(parts, reading));
}

void tst_WbxmlReader::whatIsWrongIsToldWithItsOctet_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const QByteArray &hex, Code code, int offset) {
        QTest::newRow(name) << hex << int(code) << offset;
    };
    const QByteArray head = siHead;          // 11 octets
    const QByteArray si = head + "02056A00"; // 15
    row("nothing", "", Code::Header, 0);
    row("header beyond the data", "0705040B8423F0", Code::Header, 0);
    row("element beyond the header", "0605050B8423F000", Code::Header, 2);
    row("no header", "00DC0601AE", Code::NotForWap, 0);
    row("header only", ports, Code::Truncated, 7);
    row("another packet", QByteArray(ports) + "DC0401AE", Code::NotPush, 8);
    row("headers beyond the end", QByteArray(ports) + "DC0602AE", Code::WspHeaders, 9);
    row("no headers", QByteArray(ports) + "DC060002056A00", Code::WspHeaders, 10);
    row("value beyond the headers", QByteArray(ports) + "DC060205AE02056A00", Code::WspHeaders, 10);
    row("text beyond the headers", QByteArray(ports) + "DC06036162630000", Code::WspHeaders, 10);
    row("number of a header without end", QByteArray(ports) + "DC06FFFFFFFFFFFF", Code::NumberTooLong, 9);
    row("content in letters", QByteArray(ports) + "DC0601AD02056A00", Code::ContentType, 10);
    row("content of another kind", QByteArray(ports) + "DC060B" + QByteArray("text/plain").toHex() + "00",
        Code::ContentType, 10);
    row("no document", head, Code::Truncated, 11);
    row("WBXML 1.0", head + "00056A00", Code::WbxmlVersion, 11);
    row("WBXML 2.0", head + "10056A00", Code::WbxmlVersion, 11);
    row("document of another type", head + "02046A00", Code::PublicId, 12);
    row("loading in an indication", head + "02066A00850801", Code::PublicId, 12);
    row("another name of the type",
        head
            + "0200006A0278"
              "00"
              "4501",
        Code::PublicId, 12);
    row("character set", head + "0205876800", Code::Charset, 13);
    row("table beyond the end", head + "02056A0541", Code::Truncated, 14);
    row("only the head", si, Code::Truncated, 15);
    row("no element", si + "01", Code::UnknownToken, 15);
    row("unknown element", si + "49", Code::UnknownTag, 15);
    row("unknown element inside", si + "45CA0101", Code::UnknownTag, 16);
    row("element in the wrong place", si + "46", Code::Structure, 15);
    row("two documents in one", si + "454501", Code::Structure, 16);
    row("two indications",
        si
            + "450606"
              "01",
        Code::Structure, 17);
    row("element inside an indication",
        si
            + "454607"
              "0101",
        Code::Structure, 17);
    row("text outside", si + "45" + text("x") + "01", Code::Structure, 16);
    row("attribute of another element",
        si
            + "8512"
              "01",
        Code::Structure, 16);
    row("class of an indication", si + "458612" + text("x") + "0101", Code::Structure, 17);
    row("two links", si + "45860C0C0101", Code::Structure, 18);
    row("unknown attribute", si + "4586130101", Code::UnknownAttribute, 17);
    row("value without attribute", si + "4586850101", Code::UnknownToken, 17);
    row("string without attribute", si + "4586" + text("x") + "0101", Code::UnknownToken, 17);
    row("unknown value", si + "45860C890101", Code::UnknownToken, 18);
    row("extension in a value", si + "45860C800101", Code::UnknownToken, 18);
    row("extension in a text",
        si
            + "454640"
              "0101",
        Code::UnknownToken, 17);
    row("instruction", si + "43", Code::UnknownToken, 15);
    row("other code page", si + "000145", Code::UnknownToken, 15);
    row("value behind an action", si + "458608" + text("x") + "0101", Code::UnknownAttribute, 17);
    row("name out of the table", head + "02056A0045044500", Code::TableReference, 16);
    row("string out of the table", head + headWith({ "a\0", 2 }) + "45868302", Code::UnknownToken, 19);
    row("title out of the table", head + headWith({ "a\0", 2 }) + "45468302", Code::TableReference, 19);
    row("table without its end", head + headWith("a") + "45468300", Code::TableReference, 18);
    row("text without end", si + "4546036162", Code::StringNotEnded, 18);
    row("attribute list without end", si + "45860C" + text("a"), Code::Truncated, 21);
    row("content without end", si + "4506", Code::Truncated, 17);
    row("opaque data beyond the end",
        si
            + "4546C303"
              "61",
        Code::Truncated, 18);
    row("number without end", si + "4546C3FFFFFFFFFF", Code::NumberTooLong, 18);
    row("date of three octets",
        si
            + "45860AC303202603"
              "0101",
        Code::BadDate, 20);
    row("date of eight octets",
        si
            + "45860AC3082026030101010101"
              "0101",
        Code::BadDate, 20);
    row("date of letters",
        si
            + "45860AC30420260A01"
              "0101",
        Code::BadDate, 20);
    row("thirteenth month",
        si
            + "45860AC30420261301"
              "0101",
        Code::BadDate, 20);
    row("hour 24",
        si
            + "45860AC3052026030124"
              "0101",
        Code::BadDate, 20);
    row("two dates",
        si
            + "45860AC30420260301C30420260301"
              "0101",
        Code::BadDate, 17);
    row("no date", si + "45860A0101", Code::BadDate, 17);
    row("no UTF-8", si + "4546" + text("ab\xFF") + "0101", Code::BadText, 20);
    row("UTF-8 cut short", si + "4546" + text("ab\xD0") + "0101", Code::BadText, 20);
    row("half of a pair in UTF-8", si + "4546" + text("\xED\xA0\x80") + "0101", Code::BadText, 18);
    row("no ASCII", head + "020503004546" + text("a\xC3\xA9") + "0101", Code::BadText, 19);
    row("character 0", si + "454602000101", Code::BadText, 17);
    row("half of a pair by number", si + "45460283B0000101", Code::BadText, 17);
    row("character beyond Unicode", si + "454602C480000101", Code::BadText, 17);
    row("something behind",
        si
            + "450601"
              "00",
        Code::Trailing, 18);
}

void tst_WbxmlReader::whatIsWrongIsToldWithItsOctet()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const int, code);
    QFETCH(const int, offset);
    const QByteArrayList parts { octets(hex) };
    const WapReading reading = describeWapPush(parts);
    QVERIFY(reading.fault.has_value());
    const QByteArray detail = toError(*reading.fault).detail.toUtf8();
    QVERIFY2(int(reading.fault->code) == code, detail.constData());
    QVERIFY2(reading.fault->offset == offset, detail.constData());
    QCOMPARE(reading.fault->part, 0);
    QVERIFY(isCovered(parts, reading));
    const QJsonObject error = toJson(*reading.fault);
    QCOMPARE(error.value(u"kind"_s).toString(), u"malformed"_s);
    QCOMPARE(error.value(u"at"_s).toInt(), offset);
    QVERIFY(readWapPush(parts).fault == reading.fault);
}

void tst_WbxmlReader::referencesToTheTableCannotSwellWithoutEnd()
{
    QByteArray document = octets("02056A");
    const QByteArray table = QByteArray(16'000, 'x') + '\0';
    document += octets("FD01") + table + octets("4546");
    for (int i = 0; i < 8000; ++i)
        document += octets("8300");
    const QByteArray pdu = octets("DC0601AE") + document;
    QByteArrayList parts;
    for (qsizetype from = 0; from < pdu.size(); from += 128) {
        QByteArray header = octets("0B05040B8423F0000301");
        header += char((pdu.size() + 127) / 128);
        header += char(from / 128 + 1);
        parts << header + pdu.sliced(from, std::min<qsizetype>(128, pdu.size() - from));
    }
    const WapReading reading = readWapPush(parts);
    QVERIFY(reading.fault.has_value());
    QVERIFY2(reading.fault->code == Code::TooMuchText, qPrintable(toError(*reading.fault).detail));
}

QTEST_GUILESS_MAIN(tst_WbxmlReader)
#include "tst_wbxmlreader.moc"
