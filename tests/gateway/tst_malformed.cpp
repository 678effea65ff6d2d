// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is no answer must never be taken for one: for a send it would be a lie about money.

#include "gateway/jsonreader.h"
#include "gateway/replies.h"
#include "gatewaytesting.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Malformed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNoAnswerToASend_data();
    void isNoAnswerToASend();
    void isNoAnswerInOtherFormats_data();
    void isNoAnswerInOtherFormats();
    void everyBeginningOfAGoodAnswerIsNone();
    void ownIdWithoutQuotesIsRepaired_data();
    void ownIdWithoutQuotesIsRepaired();
    void numbersKeepTheirToken();
    void depthSixteenIsRead_seventeenIsNot();
    void escapesAreRead();
};

namespace {

const QString OurId = u"abc234-01JD.x_Y"_s;

Result<SendReply> readSend(const QByteArray &body, const QString &id = OurId, ReplyFormat format = ReplyFormat::Json)
{
    ReplyQuestion question;
    question.shape.format = format;
    question.shape.ourIds = QStringList { id };
    return readSendReply(body, question, GatewayId(id));
}

/** A good answer with @p more inside. */
QByteArray with(const QByteArray &more)
{
    return QByteArray("{\"id\":\"" + OurId.toLatin1() + "\",\"cnt\":1" + more + "}");
}

} // namespace

void tst_Malformed::isNoAnswerToASend_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    const QByteArray id = "\"id\":\"" + OurId.toLatin1() + "\"";
    row("empty", "");
    row("blanks", " \n ");
    row("bare OK", "OK");
    row("OK as a result", "{\"result\":\"OK\"}");
    row("null", "null");
    row("a number", "34");
    row("a string", "\"OK\"");
    row("an empty object", "{}");
    row("a page", "<html><body>502 Bad Gateway</body></html>");
    row("an array of answers", QByteArray("[" + with("") + "]"));
    row("two answers", QByteArray(with("") + with("")));
    row("garbage behind", QByteArray(with("") + "x"));
    row("a NUL behind", QByteArray(with("") + QByteArray(1, '\0')));
    row("two marks before", QByteArray("\xef\xbb\xbf\xef\xbb\xbf" + with("")));
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6));
    row("the other format", "34,1,1.40,5.00");
    row("trailing comma", with(","));
    row("single quotes", "{'id':'1','cnt':1}");
    row("a comment", with("/* */"));
    row("a raw line end in a string", with(",\"x\":\"a\nb\""));
    row("a bad escape", with(R"(,"x":"\x41")"));
    row("a short escape", with(R"(,"x":"\u12")"));
    row("a cut escape", with(R"(,"x":"\)"));
    row("id twice", with(QByteArray("," + id)));
    row("cnt twice", with(",\"cnt\":1"));
    row("cnt twice, once escaped", with(R"(,"\u0063nt":2)"));
    row("unknown member twice", with(",\"x\":1,\"x\":1"));
    row("a member twice below", with(",\"x\":{\"y\":1,\"y\":2}"));
    row("a phone's member twice", with(R"(,"phones":[{"phone":"1","phone":"2"}])"));
    row("no id", "{\"cnt\":1}");
    row("id null", "{\"id\":null,\"cnt\":1}");
    row("id empty", "{\"id\":\"\",\"cnt\":1}");
    row("id 0", "{\"id\":0,\"cnt\":1}");
    row("id true", "{\"id\":true,\"cnt\":1}");
    row("id in a list", QByteArray("{\"id\":[\"" + OurId.toLatin1() + "\"],\"cnt\":1}"));
    row("foreign id", "{\"id\":\"someone-else\",\"cnt\":1}");
    row("id in other case", QByteArray("{\"id\":\"" + OurId.toUpper().toLatin1() + "\",\"cnt\":1}"));
    row("id with a blank", QByteArray("{\"id\":\"" + OurId.toLatin1() + " \",\"cnt\":1}"));
    row("foreign unquoted id", "{\"id\": someone,\"cnt\":1}");
    row("no cnt", QByteArray("{" + id + "}"));
    row("cnt null", QByteArray("{" + id + ",\"cnt\":null}"));
    row("cnt negative", QByteArray("{" + id + ",\"cnt\":-1}"));
    row("cnt fraction", QByteArray("{" + id + ",\"cnt\":1.5}"));
    row("cnt with a zero fraction", QByteArray("{" + id + ",\"cnt\":1.0}"));
    row("cnt exponent", QByteArray("{" + id + ",\"cnt\":1e0}"));
    row("cnt word", QByteArray("{" + id + ",\"cnt\":\"one\"}"));
    row("cnt huge", QByteArray("{" + id + ",\"cnt\":123456789012}"));
    row("cnt with a plus", QByteArray("{" + id + ",\"cnt\":\"+1\"}"));
    row("cnt leading zero", QByteArray("{" + id + ",\"cnt\":01}"));
    row("cost object", with(",\"cost\":{}"));
    row("cost true", with(",\"cost\":true"));
    row("cost negative", with(",\"cost\":\"-1.00\""));
    row("cost comma", with(",\"cost\":\"1,40\""));
    row("cost five decimals", with(",\"cost\":\"1.00001\""));
    row("cost ten digits", with(",\"cost\":\"1234567890\""));
    row("cost exponent", with(",\"cost\":1e1"));
    row("cost point only", with(",\"cost\":\"1.\""));
    row("cost with currency", with(",\"cost\":\"1.40 UAH\""));
    row("cost nan", with(",\"cost\":NaN"));
    row("cost full-width digits", with(",\"cost\":\"１\""));
    row("phones object", with(",\"phones\":{}"));
    row("phones of strings", with(",\"phones\":[\"380501234567\"]"));
    row("phone without a number", with(",\"phones\":[{\"status\":\"\"}]"));
    row("phone cost word", with(R"(,"phones":[{"phone":"380501234567","cost":"free"}])"));
    row("phone error word", with(R"(,"phones":[{"phone":"380501234567","error":"bad"}])"));
    row("phone status list", with(R"(,"phones":[{"phone":"380501234567","status":[1]}])"));
    row("error without a code", "{\"error\":\"no money\"}");
    row("error code word", "{\"error\":\"x\",\"error_code\":\"seven\"}");
    row("error code list", "{\"error\":\"x\",\"error_code\":[7]}");
    for (const int code : { 3, 6, 7, 8 })
        QTest::addRow("error %d about another id", code)
            << QByteArray("{\"error\":\"x\",\"error_code\":" + QByteArray::number(code) + ",\"id\":\"other\"}");
}

void tst_Malformed::isNoAnswerToASend()
{
    QFETCH(const QByteArray, body);
    const Result<SendReply> reply = readSend(body);
    QVERIFY(!reply);
    QCOMPARE(kindOf(reply), Error::Kind::Protocol);
}

void tst_Malformed::isNoAnswerInOtherFormats_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](int format, const char *name, const QByteArray &body) {
        QTest::addRow("fmt %d: %s", format, name) << format << body;
    };
    for (int format = 0; format <= 2; ++format) {
        row(format, "empty", "");
        row(format, "OK", "OK");
        row(format, "a page", "<html><body>34,1,1.40,5.00</body></html>");
        row(format, "JSON", "{\"id\":34,\"cnt\":1}");
        row(format, "a comma", ","); // what a vendor library makes of no answer
    }
    row(0, "a word more", "OK - 1 SMS, ID - 34, COST - 1.40, BALANCE - 5.00, AND MORE");
    row(0, "no id", "OK - 1 SMS");
    row(0, "cut", "OK - 1 SMS, ID");
    row(1, "one number", "34");
    row(1, "two numbers of four", "34,1");
    row(1, "five numbers", "34,1,1.40,5.00,9");
    row(1, "cnt empty", "34,,1.40,5.00");
    row(1, "money comma", "34,1,1,40,5,00");
    row(2, "cut", "<result><id>34</id><cnt>1</cnt>");
    row(2, "two roots", "<result><id>34</id><cnt>1</cnt></result><result/>");
    row(2, "id twice", "<result><id>34</id><id>34</id><cnt>1</cnt></result>");
    row(2, "element inside", "<result><id>3<b/>4</id><cnt>1</cnt></result>");
    row(2, "document type", "<!DOCTYPE r><result><id>34</id><cnt>1</cnt></result>");
    row(2, "document type in other case", "<!doctype r><result><id>34</id><cnt>1</cnt></result>");
    row(2, "an entity", "<!DOCTYPE r [<!ENTITY e \"34\">]><result><id>&e;</id><cnt>1</cnt></result>");
    row(2, "undeclared entity", "<result><id>&e;</id><cnt>1</cnt></result>");
    row(2, "too deep",
        QByteArray("<result><id>34</id><cnt>1</cnt>" + QByteArray("<a>").repeated(16) + QByteArray("</a>").repeated(16)
            + "</result>"));
    row(2, "garbage behind", "<result><id>34</id><cnt>1</cnt></result>x");
}

void tst_Malformed::isNoAnswerInOtherFormats()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, body);
    const Result<SendReply> reply = readSend(body, u"34"_s, ReplyFormat(format));
    QVERIFY(!reply);
    QCOMPARE(kindOf(reply), Error::Kind::Protocol);
}

void tst_Malformed::everyBeginningOfAGoodAnswerIsNone()
{
    const QByteArray whole = with(R"(,"cost":"1.40","balance":"5.00","phones":[{"phone":"380501234567","error":""}])");
    QVERIFY(readSend(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!readSend(whole.left(length)), whole.left(length).constData());
}

void tst_Malformed::ownIdWithoutQuotesIsRepaired_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &id, const QByteArray &body, bool good) {
        QTest::newRow(name) << id << body << good;
    };
    row("ours", OurId, QByteArray("{\n\"id\": " + OurId.toLatin1() + ",\n\"cnt\": 1\n}"), true);
    row("ours at the end", OurId, QByteArray("{\"cnt\":1,\"id\":" + OurId.toLatin1() + "}"), true);
    row("ours is a number", u"1234"_s, "{\"id\": 1234,\"cnt\":1}", true);
    row("ours has leading zeros", u"0012"_s, "{\"id\": 0012,\"cnt\":1}", true);
    row("ours looks like an exponent", u"1e5"_s, "{\"id\": 1e5,\"cnt\":1}", true);
    row("not the same number in another spelling", u"1e5"_s, "{\"id\": 100000,\"cnt\":1}", false);
    row("ours in an error", OurId, QByteArray("{\"error\":\"x\",\"error_code\":7,\"id\":" + OurId.toLatin1() + "}"),
        false);
    row("ours and more", OurId, QByteArray("{\"id\": " + OurId.toLatin1() + "1,\"cnt\": 1}"), false);
    row("a second fault", OurId, QByteArray("{\"id\": " + OurId.toLatin1() + ",\"cnt\": one}"), false);
}

void tst_Malformed::ownIdWithoutQuotesIsRepaired()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, good);
    const Result<SendReply> reply = readSend(body, id);
    QCOMPARE(reply.has_value(), good);
    if (good)
        QCOMPARE(reply->id, id);
    else if (body.contains("error_code"))
        QCOMPARE(reply.error().gatewayCode, 7);
}

void tst_Malformed::numbersKeepTheirToken()
{
    const auto node = readJson(u"[0.30, -0, 1E+2, 123456789012345678901234567890]");
    QVERIFY(node);
    QStringList tokens;
    for (const JsonNode &item : node->items)
        tokens.append(item.text);
    QCOMPARE(tokens, QStringList({ u"0.30"_s, u"-0"_s, u"1E+2"_s, u"123456789012345678901234567890"_s }));
    for (const QStringView bad : { u"01", u"1.", u".5", u"-", u"+1", u"1e", u"0x1", u"1 2", u"tru", u"nul" })
        QVERIFY2(!readJson(bad), qPrintable(bad.toString()));
}

void tst_Malformed::depthSixteenIsRead_seventeenIsNot()
{
    const auto nested = [](int depth) { return QString(u"["_s.repeated(depth) + u"]"_s.repeated(depth)); };
    QVERIFY(readJson(nested(16)));
    QVERIFY(!readJson(nested(17)));
    QVERIFY(!readJson(nested(1'000'000)));
    QVERIFY(!readJson(u"{\"a\":"_s.repeated(100'000)));
}

void tst_Malformed::escapesAreRead()
{
    const auto node = readJson(uR"("\"\\\/\b\f\n\r\t\u0416\ud83d\ude00")");
    QVERIFY(node);
    QCOMPARE(node->text, u"\"\\/\b\f\n\r\tЖ😀"_s);
}

QTEST_GUILESS_MAIN(tst_Malformed)
#include "tst_malformed.moc"
