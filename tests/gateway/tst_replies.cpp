// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows follow the tables of the gateway's manual: the error envelope, replies of send.php by fmt and cost, of
// status.php by fmt and all, and of balance.php.

#include "gateway/replies.h"
#include "gatewaytesting.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Replies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorEnvelopes_data();
    void errorEnvelopes();
    void sendReplies_data();
    void sendReplies();
    void costReplies_data();
    void costReplies();
    void phonesOfEachFormat_data();
    void phonesOfEachFormat();
    void statusOfOneMessage_data();
    void statusOfOneMessage();
    void statusOfSeveral_data();
    void statusOfSeveral();
    void statusOfOthersIsDropped();
    void balances_data();
    void balances();
    void doneReplies_data();
    void doneReplies();
};

namespace {

ReplyQuestion ask(Endpoint endpoint, ReplyShape::Question question, int format, int cost = 3, int all = 1)
{
    ReplyQuestion result;
    result.endpoint = endpoint;
    result.shape.question = question;
    result.shape.format = ReplyFormat(format);
    result.shape.cost = cost;
    result.shape.all = all;
    return result;
}

ReplyQuestion askSend(int format, int cost = 3)
{
    return ask(Endpoint::Send, ReplyShape::Question::Send, format, cost);
}

ReplyQuestion askStatus(int format, int all)
{
    return ask(Endpoint::Status, ReplyShape::Question::Status, format, 3, all);
}

ReplyQuestion askBalance(int format)
{
    return ask(Endpoint::Balance, ReplyShape::Question::Balance, format);
}

QString shown(const std::optional<Money> &money)
{
    return money ? money->toDecimal() : u"-"_s;
}

template <typename T> QString shown(const std::optional<T> &number)
{
    return number ? QString::number(*number) : u"-"_s;
}

/** The whole reply on one line, so that rows compare at a glance. */
QString shown(const Result<SendReply> &reply)
{
    if (!reply)
        return toString(reply.error().kind) + u' ' + QString::number(reply.error().gatewayCode);
    return u"%1 %2 %3 %4"_s.arg(reply->id).arg(reply->cnt).arg(shown(reply->cost), shown(reply->balance));
}

QString shown(const PhoneReport &phone)
{
    return QStringList { phone.phone, phone.mccmnc, shown(phone.cost), shown(phone.status), shown(phone.error) }.join(
        u' ');
}

QString shown(const StatusReport &report)
{
    return QStringList { report.phone, report.id, QString::number(report.status), shown(report.err),
        shown(report.lastMs), shown(report.sentMs), shown(report.cost), shown(report.parts), report.senderId }
        .join(u' ')
        .trimmed();
}

QString shown(const Result<QList<StatusReport>> &reports)
{
    if (!reports)
        return toString(reports.error().kind) + u' ' + QString::number(reports.error().gatewayCode);
    QStringList lines;
    for (const StatusReport &report : *reports)
        lines.append(shown(report));
    return lines.join(u'\n');
}

} // namespace

void tst_Replies::errorEnvelopes_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("id");
    for (int code = 1; code <= 10; ++code) {
        const QByteArray n = QByteArray::number(code);
        QTest::addRow("fmt 0, error %d", code)
            << 0 << QByteArray("ERROR = " + n + " (some words (in brackets))") << code << QString();
        QTest::addRow("fmt 1, error %d", code) << 1 << QByteArray("0,-" + n) << code << QString();
        QTest::addRow("fmt 2, error %d", code)
            << 2 << QByteArray("<result>\n<error>words</error>\n<error_code>" + n + "</error_code>\n</result>") << code
            << QString();
        QTest::addRow("fmt 3, error %d", code)
            << 3 << QByteArray("{\n\"error\": \"words\",\n\"error_code\": " + n + "\n}") << code << QString();
        QTest::addRow("fmt 3, error %d as text", code)
            << 3 << QByteArray("{\"error\": \"words\", \"error_code\": \"" + n + "\"}") << code << QString();
    }
    for (const int code : { 3, 6, 7, 8 }) {
        const QByteArray n = QByteArray::number(code);
        QTest::addRow("fmt 0, error %d with id", code)
            << 0 << QByteArray("ERROR = " + n + " (words), ID - 34") << code << u"34"_s;
        QTest::addRow("fmt 1, error %d with id", code) << 1 << QByteArray("34,-" + n) << code << u"34"_s;
        QTest::addRow("fmt 2, error %d with id", code)
            << 2 << QByteArray("<result><error>words</error><error_code>" + n + "</error_code><id>34</id></result>")
            << code << u"34"_s;
        QTest::addRow("fmt 3, error %d with id", code)
            << 3 << QByteArray("{\n\"error\": \"words\",\n\"error_code\": " + n + ",\n\"id\": 34\n}") << code
            << u"34"_s;
        QTest::addRow("fmt 3, error %d with id and op", code)
            << 3
            << QByteArray("{\"error\": \"words\", \"error_code\": " + n
                   + ", \"id\": \"34\", \"phones\": [{\"phone\": \"380501234567\", \"error\": \"7\"}]}")
            << code << u"34"_s;
    }
    QTest::newRow("error beside a success") << 3 << "{\"id\": 34, \"cnt\": 1, \"error_code\": 7}"_ba << 7 << u"34"_s;
    QTest::newRow("no words") << 3 << "{\"error_code\": 2}"_ba << 2 << QString();
    QTest::newRow("words that are null") << 3 << "{\"error\": null, \"error_code\": 2}"_ba << 2 << QString();
    QTest::newRow("id 0 is none") << 3 << "{\"error_code\": 1, \"id\": 0}"_ba << 1 << QString();
    QTest::newRow("an unknown code") << 3 << "{\"error\": \"x\", \"error_code\": 100}"_ba << 100 << QString();
    QTest::newRow("code 0") << 3 << "{\"error\": \"x\", \"error_code\": 0}"_ba << 0 << QString();
    QTest::newRow("a negative code") << 3 << "{\"error\": \"x\", \"error_code\": -1}"_ba << -1 << QString();
}

void tst_Replies::errorEnvelopes()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, body);
    QFETCH(const int, code);
    QFETCH(const QString, id);
    const Error expected = errorFromCode(Endpoint::Send, code);
    for (const int cost : { 0, 2, 3 }) {
        const Result<SendReply> sent = readSendReply(body, askSend(format, cost), GatewayId(u"34"_s));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, expected.kind);
        QCOMPARE(sent.error().gatewayCode, code);
        QCOMPARE(sent.error().gatewayId, id);
        QVERIFY(sent.error().saidNo);
    }
    QCOMPARE(kindOf(readCostReply(body, askSend(format, 1))), expected.kind);
    const Error::Kind reading = errorFromCode(Endpoint::Status, code).kind;
    QCOMPARE(kindOf(readBalanceReply(body, askBalance(format))), reading);
    QCOMPARE(kindOf(readStatusReply(body, askStatus(format, 1), { { u"1"_s, GatewayId(u"34"_s) } })), reading);
}

void tst_Replies::sendReplies_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("cost");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fmt 0 cost 0") << 0 << 0 << "OK - 2 SMS, ID - 34"_ba << u"34 2 - -"_s;
    QTest::newRow("fmt 0 cost 2") << 0 << 2 << "OK - 2 SMS, ID - 34, COST - 2.80"_ba << u"34 2 2.80 -"_s;
    QTest::newRow("fmt 0 cost 3") << 0 << 3 << "OK - 2 SMS, ID - 34, COST - 2.80, BALANCE - 97.70"_ba
                                  << u"34 2 2.80 97.70"_s;
    QTest::newRow("fmt 0 line end") << 0 << 0 << "OK - 2 SMS, ID - 34\r\n"_ba << u"34 2 - -"_s;
    QTest::newRow("fmt 1 cost 0") << 1 << 0 << "34,2"_ba << u"34 2 - -"_s;
    QTest::newRow("fmt 1 cost 2") << 1 << 2 << "34,2,2.80"_ba << u"34 2 2.80 -"_s;
    QTest::newRow("fmt 1 cost 3") << 1 << 3 << "34,2,2.80,97.70"_ba << u"34 2 2.80 97.70"_s;
    QTest::newRow("fmt 2 cost 0") << 2 << 0 << "<result><id>34</id><cnt>2</cnt></result>"_ba << u"34 2 - -"_s;
    QTest::newRow("fmt 2 cost 2") << 2 << 2 << "<result>\n<id>34</id>\n<cnt>2</cnt>\n<cost>2.80</cost>\n</result>"_ba
                                  << u"34 2 2.80 -"_s;
    QTest::newRow("fmt 2 cost 3")
        << 2 << 3
        << "<?xml version=\"1.0\" encoding=\"windows-1251\"?><result><id>34</id><cnt>2</cnt><cost>2.80</cost><balance>97.70</balance></result>"_ba
        << u"34 2 2.80 97.70"_s;
    QTest::newRow("fmt 2 CDATA and unknown elements")
        << 2 << 0 << "<result><new><x/></new><id><![CDATA[34]]></id><cnt> 2 </cnt></result>"_ba << u"34 2 - -"_s;
    QTest::newRow("fmt 3 cost 0") << 3 << 0 << "{\n\"id\": 34,\n\"cnt\": 2\n}"_ba << u"34 2 - -"_s;
    QTest::newRow("fmt 3 cost 2") << 3 << 2 << "{\n\"id\": 34,\n\"cnt\": 2,\n\"cost\": \"2.80\"\n}"_ba
                                  << u"34 2 2.80 -"_s;
    QTest::newRow("fmt 3 cost 3") << 3 << 3
                                  << "{\n\"id\": 34,\n\"cnt\": 2,\n\"cost\": \"2.80\",\n\"balance\": \"97.70\"\n}"_ba
                                  << u"34 2 2.80 97.70"_s;
    QTest::newRow("account on credit") << 3 << 3 << R"({"id":34,"cnt":1,"cost":"1.40","balance":"-12.5"})"_ba
                                       << u"34 1 1.40 -12.50"_s;
    QTest::newRow("everything as text") << 3 << 3 << R"({"id":"34","cnt":"2","cost":"0","balance":"4.1"})"_ba
                                        << u"34 2 0.00 4.10"_s;
    QTest::newRow("money as numbers keeps its digits")
        << 3 << 3 << R"({"id":34,"cnt":1,"cost":0.385,"balance":3215.3097})"_ba << u"34 1 0.385 3215.3097"_s;
    QTest::newRow("a number no double holds")
        << 3 << 3 << R"({"id":34,"cnt":1,"balance":999999999.9999})"_ba << u"34 1 - 999999999.9999"_s;
    QTest::newRow("empty cost is none") << 3 << 3 << R"({"id":34,"cnt":0,"cost":""})"_ba << u"34 0 - -"_s;
    QTest::newRow("null cost is none") << 3 << 3 << R"({"id":34,"cnt":0,"cost":null})"_ba << u"34 0 - -"_s;
    QTest::newRow("unknown members of any type")
        << 3 << 3 << R"({"id":34,"cnt":1,"code":{"a":[1,true,null]},"crc":4294967295})"_ba << u"34 1 - -"_s;
    QTest::newRow("a mark before") << 3 << 3 << "\xef\xbb\xbf{\"id\":34,\"cnt\":1}"_ba << u"34 1 - -"_s;
    QTest::newRow("blanks around") << 3 << 3 << " \r\n{\"id\" : 34 ,\"cnt\":1}\n\n"_ba << u"34 1 - -"_s;
    QTest::newRow("windows-1251 inside") << 3 << 3 << "{\"id\":34,\"cnt\":1,\"note\":\"\xcf\xf0\"}"_ba << u"34 1 - -"_s;
}

void tst_Replies::sendReplies()
{
    QFETCH(const int, format);
    QFETCH(const int, cost);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    QCOMPARE(shown(readSendReply(body, askSend(format, cost), GatewayId(u"34"_s))), expected);
    // An id the gateway chose is taken as it comes; a foreign one never.
    QCOMPARE(shown(readSendReply(body, askSend(format, cost), GatewayId())), expected);
    QCOMPARE(shown(readSendReply(body, askSend(format, cost), GatewayId(u"35"_s))), u"protocol 0"_s);
}

void tst_Replies::costReplies_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("fmt 0") << 0 << "2.80 (2 SMS)"_ba;
    QTest::newRow("fmt 1") << 1 << "2.80,2"_ba;
    QTest::newRow("fmt 2") << 2 << "<result><cost>2.80</cost><cnt>2</cnt></result>"_ba;
    QTest::newRow("fmt 3") << 3 << "{\n\"cost\": \"2.80\",\n\"cnt\": 2\n}"_ba;
    QTest::newRow("fmt 3 number") << 3 << "{\"cost\": 2.8, \"cnt\": \"2\"}"_ba;
}

void tst_Replies::costReplies()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, body);
    const Result<CostReply> reply = readCostReply(body, askSend(format, 1));
    QVERIFY(reply);
    QCOMPARE(reply->cost.toDecimal(), u"2.80"_s);
    QCOMPARE(reply->cnt, 2);
}

void tst_Replies::phonesOfEachFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("body");
    const QByteArray lines = "\n380501234567,25501,1.40,,\n+380671234567,25503,,22,249\n";
    QTest::newRow("fmt 0") << 0 << QByteArray("OK - 1 SMS, ID - 34, COST - 1.40, BALANCE - 5.00" + lines);
    QTest::newRow("fmt 1") << 1 << QByteArray("34,1,1.40,5.00" + lines);
    QTest::newRow("fmt 2") << 2 << R"(<result><id>34</id><cnt>1</cnt><phones>
<phone mccmnc="25501" cost="1.40" status="" error="">380501234567</phone>
<phone mccmnc="25503" status="22" error="249">+380671234567</phone></phones></result>)"_ba;
    QTest::newRow("fmt 3 texts")
        << 3
        << R"({"id":34,"cnt":1,"phones":[{"phone":"380501234567","mccmnc":"25501","cost":"1.40","status":"","error":""},
{"phone":"+380671234567","mccmnc":"25503","cost":"","status":"22","error":"249"}]})"_ba;
    QTest::newRow("fmt 3 numbers") << 3
                                   << R"({"id":34,"cnt":1,"phones":[{"phone":380501234567,"mccmnc":25501,"cost":1.40},
{"phone":380671234567,"mccmnc":25503,"status":22,"error":249}]})"_ba;
}

void tst_Replies::phonesOfEachFormat()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, body);
    const Result<SendReply> reply = readSendReply(body, askSend(format), GatewayId(u"34"_s));
    QVERIFY(reply);
    QVERIFY(reply->hasPhones);
    QStringList phones;
    for (const PhoneReport &phone : reply->phones)
        phones.append(shown(phone));
    const QStringList expected { u"380501234567 25501 1.40 - -"_s, u"380671234567 25503 - 22 249"_s };
    QCOMPARE(phones, expected);
}

void tst_Replies::statusOfOneMessage_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("all");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString brief = u"380501234567 7 1 0 1679060876000 - - -"_s;
    const QString full = u"380501234567 7 1 0 1679060876000 1679060800000 1.40 - SHOP"_s;
    QTest::newRow("fmt 0 all 0") << 0 << 0 << "Status = 1, check_time = 17.03.2023 16:47:56, err = 0"_ba
                                 << u"380501234567 7 1 0 - - - -"_s;
    QTest::newRow("fmt 0 all 1")
        << 0 << 1
        << "Status = 1, check_time = 17.03.2023 16:47:56, err = 0, send_date = 17.03.2023 16:46:40, phone = 380501234567, cost = 1.40, sender_id = SHOP, status_name = Delivered, message = a, cost = 9"_ba
        << u"380501234567 7 1 0 - - 1.40 - SHOP"_s;
    QTest::newRow("fmt 1 all 0") << 1 << 0 << "1,1679060876,0"_ba << brief;
    QTest::newRow("fmt 1 all 0 without a time") << 1 << 0 << "-1,,0"_ba << u"380501234567 7 -1 0 - - - -"_s;
    QTest::newRow("fmt 1 all 1") << 1 << 1
                                 << "1,1679060876,0,1679060800,380501234567,1.40,SHOP,Delivered,Hello, world\nline 2"_ba
                                 << full;
    QTest::newRow("fmt 1 all 2")
        << 1 << 2 << "1,1679060876,0,1679060800,380501234567,1.40,SHOP,Delivered,Ukraine,Operator,,Hello, world"_ba
        << full;
    QTest::newRow("fmt 2 all 0")
        << 2 << 0
        << "<sms><status>1</status><last_date>17.03.2023 16:47:56</last_date><last_timestamp>1679060876</last_timestamp><flag>0</flag><err>0</err></sms>"_ba
        << brief;
    QTest::newRow("fmt 2 empty elements")
        << 2 << 0 << "<sms><status>-3</status><last_timestamp/><err/></sms>"_ba << u"380501234567 7 -3 - - - - -"_s;
    QTest::newRow("fmt 3 all 0")
        << 3 << 0
        << R"({"status": 1, "last_date": "17.03.2023 16:47:56", "last_timestamp": 1679060876, "flag": 0, "err": 0})"_ba
        << brief;
    QTest::newRow("fmt 3 old reply") << 3 << 0 << R"({"status": 1, "last_timestamp": "1679060876"})"_ba
                                     << u"380501234567 7 1 - 1679060876000 - - -"_s;
    QTest::newRow("fmt 3 not found") << 3 << 0 << R"({"status": -3})"_ba << u"380501234567 7 -3 - - - - -"_s;
    QTest::newRow("fmt 3 all 1")
        << 3 << 1
        << R"({"status":1,"last_timestamp":1679060876,"err":0,"send_timestamp":1679060800,"phone":"380501234567","cost":"1.40","sender_id":"SHOP","status_name":"x","message":"Hi","comment":"","type":0,"sms_cnt":2})"_ba
        << u"380501234567 7 1 0 1679060876000 1679060800000 1.40 2 SHOP"_s;
    QTest::newRow("fmt 3 all 2, windows-1251")
        << 3 << 2
        << "{\"status\":1,\"last_timestamp\":1679060876,\"err\":0,\"country\":\"\xd3\xea\xf0\",\"region\":\"\"}"_ba
        << brief;
    QTest::newRow("fmt 3 list of one")
        << 3 << 1 << R"([{"status":1,"last_timestamp":1679060876,"err":0,"id":7,"phone":"380501234567"}])"_ba << brief;
    QTest::newRow("another phone") << 3 << 1 << R"({"status":1,"phone":"380671234567"})"_ba << QString();
    QTest::newRow("bare OK says nothing") << 3 << 1 << "OK"_ba << u"protocol 0"_s;
    QTest::newRow("status missing") << 3 << 1 << "{\"err\":0}"_ba << u"protocol 0"_s;
    QTest::newRow("status is a word") << 3 << 1 << "{\"status\":\"done\"}"_ba << u"protocol 0"_s;
    QTest::newRow("status is a fraction") << 3 << 1 << "{\"status\":1.0}"_ba << u"protocol 0"_s;
    for (const int code : { -3, -2, -1, 0, 1, 2, 3, 4, 20, 22, 23, 24, 25, 99 }) {
        QTest::addRow("code %d", code) << 3 << 0 << QByteArray("{\"status\":" + QByteArray::number(code) + "}")
                                       << u"380501234567 7 %1 - - - - -"_s.arg(code);
    }
}

void tst_Replies::statusOfOneMessage()
{
    QFETCH(const int, format);
    QFETCH(const int, all);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    const QList<StatusQuery> asked { { u"+380501234567"_s, GatewayId(u"7"_s) } };
    QCOMPARE(shown(readStatusReply(body, askStatus(format, all), asked)), expected);
}

void tst_Replies::statusOfSeveral_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("all");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("fmt 1 all 0") << 1 << 0 << "25,1679060876,248,x-1,380501234567\n-3,,,x-1,380671234567\n"_ba;
    QTest::newRow("fmt 1 all 1") << 1 << 1
                                 << "25,1679060876,248,,380501234567,,,Bad,Hello, world,x-1\n-3,,,,380671234567,x-1"_ba;
    QTest::newRow("fmt 2") << 2 << 0
                           << R"(<list><sms><status>25</status><last_timestamp>1679060876</last_timestamp><err>248</err>
<id>x-1</id><phone>380501234567</phone></sms><sms><status>-3</status><id>x-1</id><phone>380671234567</phone></sms></list>)"_ba;
    QTest::newRow("fmt 3")
        << 3 << 1 << R"([{"status": 25, "last_timestamp": 1679060876, "err": 248, "id": "x-1", "phone": "380501234567"},
 {"status": -3, "id": "x-1", "phone": "380671234567"}])"_ba;
    QTest::newRow("fmt 3, other order, with plus")
        << 3 << 1 << R"([{"status": -3, "id": "x-1", "phone": "+380671234567"},
{"status": "25", "last_timestamp": "1679060876", "err": "248", "id": "x-1", "phone": 380501234567}])"_ba;
    QTest::newRow("fmt 3, unquoted ids")
        << 3 << 1 << R"([{"status": 25, "last_timestamp": 1679060876, "err": 248, "id": x-1, "phone": "380501234567"},
 {"status": -3, "id": x-1, "phone": "380671234567"}])"_ba;
}

void tst_Replies::statusOfSeveral()
{
    QFETCH(const int, format);
    QFETCH(const int, all);
    QFETCH(const QByteArray, body);
    const GatewayId id(u"x-1"_s);
    ReplyQuestion question = askStatus(format, all);
    question.shape.isList = true;
    question.shape.ourIds = QStringList { id.text() };
    const QList<StatusQuery> asked { { u"+380501234567"_s, id }, { u"+380671234567"_s, id } };
    QStringList lines = shown(readStatusReply(body, question, asked)).split(u'\n');
    lines.sort();
    const QStringList expected { u"380501234567 x-1 25 248 1679060876000 - - -"_s, u"380671234567 x-1 -3 - - - - -"_s };
    QCOMPARE(lines, expected);
}

void tst_Replies::statusOfOthersIsDropped()
{
    const GatewayId id(u"32"_s);
    ReplyQuestion question = askStatus(3, 1);
    question.shape.isList = true;
    const QList<StatusQuery> asked { { u"+380501234567"_s, id }, { u"+380671234567"_s, id } };
    const QByteArray body = R"([{"status":1,"id":33,"phone":"380501234567"},{"status":1,"id":32,"phone":"380631234567"},
{"status":0,"id":32,"phone":"380671234567"},{"status":1,"id":32,"phone":"380671234567"}])";
    QCOMPARE(shown(readStatusReply(body, question, asked)), u"380671234567 32 0 - - - - -"_s);
}

void tst_Replies::balances_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fmt 0") << 0 << "250.80"_ba << u"250.80  -"_s;
    QTest::newRow("fmt 1") << 1 << "250.80\n"_ba << u"250.80  -"_s;
    QTest::newRow("fmt 0 with currency") << 0 << "250.80 UAH"_ba << u"250.80 UAH -"_s;
    QTest::newRow("fmt 1 with currency") << 1 << "250.80,UAH"_ba << u"250.80 UAH -"_s;
    QTest::newRow("fmt 2") << 2 << "<balance>250.80</balance>"_ba << u"250.80  -"_s;
    QTest::newRow("fmt 2 in a result") << 2 << "<result><balance>250.80</balance><currency>UAH</currency></result>"_ba
                                       << u"250.80 UAH -"_s;
    QTest::newRow("fmt 2 with an attribute")
        << 2 << "<balance currency=\"UAH\">250.80</balance>"_ba << u"250.80 UAH -"_s;
    QTest::newRow("fmt 3") << 3 << "{\n\"balance\": \"1871.62\"\n}"_ba << u"1871.62  -"_s;
    QTest::newRow("fmt 3 all") << 3 << R"({"balance":"250.80","currency":"UAH","credit":"10"})"_ba
                               << u"250.80 UAH 10.00"_s;
    QTest::newRow("fmt 3 number") << 3 << R"({"balance":250.8})"_ba << u"250.80  -"_s;
    QTest::newRow("a currency that is a sentence")
        << 3 << R"({"balance":"1","currency":"UAH <b>and</b> much more"})"_ba << u"1.00  -"_s;
    QTest::newRow("a currency that turns the writing round")
        << 3 << "{\"balance\":\"1\",\"currency\":\"\u202eHAU\"}"_ba << u"1.00  -"_s;
    QTest::newRow("below zero") << 3 << R"({"balance":"-12.5"})"_ba << u"-12.50  -"_s;
    QTest::newRow("an exponent") << 3 << R"({"balance":1e2})"_ba << u"not valid"_s;
    QTest::newRow("five decimals") << 3 << R"({"balance":"1.23456"})"_ba << u"not valid"_s;
    QTest::newRow("missing") << 3 << R"({"currency":"UAH"})"_ba << u"not valid"_s;
    QTest::newRow("a list") << 3 << R"([{"balance":"1"}])"_ba << u"not valid"_s;
    QTest::newRow("a page in fmt 0") << 0 << "<html><body>250.80</body></html>"_ba << u"not valid"_s;
    QTest::newRow("two lines") << 0 << "250.80\n1.00"_ba << u"not valid"_s;
}

void tst_Replies::balances()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    const Result<BalanceReply> reply = readBalanceReply(body, askBalance(format));
    QCOMPARE(reply ? QString(reply->balance.toDecimal() + u' ' + reply->currency + u' ' + shown(reply->credit))
                   : u"not valid"_s,
        expected);
}

void tst_Replies::doneReplies_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("done");
    for (int format = 0; format <= 3; ++format) {
        QTest::addRow("bare OK, fmt %d", format) << format << "OK"_ba << true;
        QTest::addRow("bare OK and line end, fmt %d", format) << format << "OK\n"_ba << true;
        QTest::addRow("nothing, fmt %d", format) << format << QByteArray() << false;
    }
    QTest::newRow("OK as a result") << 3 << "{\"result\":\"OK\"}"_ba << true;
    QTest::newRow("another result") << 3 << "{\"result\":\"NO\"}"_ba << false;
    QTest::newRow("an error") << 3 << "{\"error\":\"x\",\"error_code\":5}"_ba << false;
}

void tst_Replies::doneReplies()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, done);
    QCOMPARE(readDoneReply(body, askStatus(format, 0)).has_value(), done);
}

QTEST_GUILESS_MAIN(tst_Replies)
#include "tst_replies.moc"
