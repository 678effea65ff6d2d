// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/protocol.h"
#include "gatewaytesting.h"
#include "scriptedserver.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

using Request = ScriptedServer::Request;

class tst_GatewayClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersCarryTheServersClock();
    void readingIsRepeatedOnlyWhereItMayHelp_data();
    void readingIsRepeatedOnlyWhereItMayHelp();
    void readingSucceedsAfterAFailure();
    void secondListInAMinuteIsNotAskedEvenAsARepetition();
    void costAfterErrorNineIsNotRepeated();
    void fifthEqualCostQuestionIsRefusedHere();
    void questionThatNeverLeftDoesNotCount();
    void costAtOnceIsNotRepeated();
    void fourRequestsAtOnceTheOthersWait();
    void failureOfOneLeavesTheOthersAlone();
    void sendsGoOneAfterTheOther();
    void abortAllEndsEverythingTruthfully();
    void clientGoneFuturesFinish();
    void cancelledQuestionIsAborted();
    void sleepOfTheMachineEndsTheWait();
    void badInputNeverLeaves_data();
    void badInputNeverLeaves();
    void plainHttpOnlyToThisComputer_data();
    void plainHttpOnlyToThisComputer();
    void logTellsNothingOfTheMessage();
};

namespace {

ScriptedServer::Answer answer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {})
{
    return [=](QTcpSocket &socket, const Request &) { socket.write(ScriptedServer::http(body, status, more)); };
}

void silence(QTcpSocket & /*socket*/, const Request & /*request*/) { }

QByteArray goodBalance()
{
    return R"({"balance":"250.80","currency":"UAH"})";
}

QList<StatusQuery> pairs(int count)
{
    QList<StatusQuery> queries;
    for (int i = 0; i < count; ++i)
        queries.append({ QString(u"+38050123456"_s + QString::number(i)), GatewayId(u"7"_s) });
    return queries;
}

QByteArray &captured()
{
    static QByteArray text;
    return text;
}

void capture(QtMsgType, const QMessageLogContext &, const QString &text)
{
    captured() += text.toUtf8() + '\n';
}

} // namespace

void tst_GatewayClient::answersCarryTheServersClock()
{
    const QByteArray date = "Date: Tue, 24 Nov 2026 12:00:00 GMT\r\n";
    ScriptedServer server(answer(goodSend(), "200 OK", date));
    const auto client = clientFor(testConfig(server.url()));
    const Result<SendReply> sent = resultOf(client->send(sampleRequest()));
    QVERIFY(sent);
    QCOMPARE(sent->serverUtcMs, std::optional<qint64>(1'795'521'600'000));
    server.setAnswer(answer(goodBalance(), "200 OK", "Date: yesterday\r\n"));
    const Result<BalanceReply> balance = resultOf(client->balance());
    QVERIFY(balance);
    QCOMPARE(balance->currency, u"UAH"_s);
    QVERIFY(!balance->serverUtcMs);
}

void tst_GatewayClient::readingIsRepeatedOnlyWhereItMayHelp_data()
{
    QTest::addColumn<ScriptedServer::Answer>("script");
    QTest::addColumn<int>("requests");
    QTest::addColumn<Error::Kind>("kind");
    const auto error
        = [](int code) { return answer("{\"error\":\"x\",\"error_code\":" + QByteArray::number(code) + "}"); };
    const ScriptedServer::Answer hangUp = [](QTcpSocket &socket, const Request &) { socket.disconnectFromHost(); };
    QTest::newRow("closed") << hangUp << 3 << Error::Kind::Unanswered;
    QTest::newRow("empty") << answer("") << 3 << Error::Kind::Protocol;
    QTest::newRow("a page") << answer("<html></html>") << 3 << Error::Kind::Protocol;
    QTest::newRow("500") << answer(goodBalance(), "500 Internal Server Error") << 3 << Error::Kind::Protocol;
    QTest::newRow("404") << answer(goodBalance(), "404 Not Found") << 1 << Error::Kind::Protocol;
    QTest::newRow("redirect") << answer(goodBalance(), "307 Temporary Redirect", "Location: /x\r\n") << 1
                              << Error::Kind::Protocol;
    QTest::newRow("error 1") << error(1) << 1 << Error::Kind::Input;
    QTest::newRow("error 2") << error(2) << 1 << Error::Kind::Auth;
    QTest::newRow("error 4") << error(4) << 1 << Error::Kind::Blocked;
    QTest::newRow("error 9") << error(9) << 2 << Error::Kind::Throttled;
    QTest::newRow("an unknown code") << error(77) << 1 << Error::Kind::Protocol;
}

void tst_GatewayClient::readingIsRepeatedOnlyWhereItMayHelp()
{
    QFETCH(const ScriptedServer::Answer, script);
    QFETCH(const int, requests);
    QFETCH(const Error::Kind, kind);
    ScriptedServer server(script);
    const auto client = clientFor(testConfig(server.url()));
    const Result<BalanceReply> reply = resultOf(client->balance());
    QVERIFY(!reply);
    QCOMPARE(kindOf(reply), kind);
    QCOMPARE(server.requests.size(), requests);
}

void tst_GatewayClient::readingSucceedsAfterAFailure()
{
    ScriptedServer server(silence);
    server.setAnswer([&server](QTcpSocket &socket, const Request &) {
        socket.write(server.requests.size() == 1 ? ScriptedServer::http("", "503 Service Unavailable")
                                                 : ScriptedServer::http(goodBalance()));
    });
    const auto client = clientFor(testConfig(server.url()));
    const Result<BalanceReply> reply = resultOf(client->balance());
    QVERIFY(reply);
    QCOMPARE(reply->balance.toDecimal(), u"250.80"_s);
    QCOMPARE(server.requests.size(), 2);
}

void tst_GatewayClient::secondListInAMinuteIsNotAskedEvenAsARepetition()
{
    ScriptedServer server(answer("", "503 Service Unavailable"));
    const auto client = clientFor(testConfig(server.url()));
    const auto first = resultOf(client->status(pairs(2)));
    QVERIFY(!first);
    QCOMPARE(kindOf(first), Error::Kind::Protocol); // what the gateway did, not our own refusal to ask again
    const auto second = resultOf(client->status(pairs(3)));
    QVERIFY(!second);
    QCOMPARE(kindOf(second), Error::Kind::Throttled);
    QCOMPARE(second.error().gatewayCode, 0);
    QCOMPARE(server.requests.size(), 1);
}

void tst_GatewayClient::costAfterErrorNineIsNotRepeated()
{
    ScriptedServer server(answer("{\"error\":\"x\",\"error_code\":9}"));
    const auto client = clientFor(testConfig(server.url()));
    const auto reply = resultOf(client->cost(sampleRequest()));
    QVERIFY(!reply);
    QCOMPARE(kindOf(reply), Error::Kind::Throttled);
    QCOMPARE(reply.error().gatewayCode, 9);
    QCOMPARE(server.requests.size(), 1);
}

void tst_GatewayClient::fifthEqualCostQuestionIsRefusedHere()
{
    ScriptedServer server(answer("{\"cost\":\"1.40\",\"cnt\":1}"));
    const auto clock = std::make_shared<ManualClock>();
    const auto client = clientFor(testConfig(server.url()), clock);
    for (int i = 0; i < 4; ++i)
        QVERIFY(resultOf(client->cost(sampleRequest())));
    const auto fifth = resultOf(client->cost(sampleRequest()));
    QVERIFY(!fifth);
    QCOMPARE(kindOf(fifth), Error::Kind::Throttled);
    QVERIFY(fifth.error().detail.contains(u"61 s"));
    QCOMPARE(server.requests.size(), 4);
    SendRequest other = sampleRequest();
    other.text += u'!';
    QVERIFY(resultOf(client->cost(other)));
    clock->now += 61'000;
    QVERIFY(resultOf(client->cost(sampleRequest())));
}

void tst_GatewayClient::questionThatNeverLeftDoesNotCount()
{
    ScriptedServer server(silence);
    GatewayClient::Config config = testConfig(server.url());
    config.readRetryMs = {};
    server.close();
    const auto client = clientFor(config, std::make_shared<ManualClock>());
    for (int i = 0; i < 3; ++i) {
        const auto reply = resultOf(client->status(pairs(2)));
        QVERIFY(!reply);
        QCOMPARE(kindOf(reply), Error::Kind::Unreachable);
    }
}

void tst_GatewayClient::costAtOnceIsNotRepeated()
{
    ScriptedServer server([](QTcpSocket &socket, const Request &) {
        socket.write(ScriptedServer::http("out of order", "503 Service Unavailable"));
    });
    const auto client = clientFor(testConfig(server.url()));
    QVERIFY(!resultOf(client->costAtOnce(sampleRequest())));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!resultOf(client->cost(sampleRequest())));
    QCOMPARE(server.requests.size(), 4);
}

void tst_GatewayClient::fourRequestsAtOnceTheOthersWait()
{
    QList<QPointer<QTcpSocket>> waiting;
    ScriptedServer server([&waiting](QTcpSocket &socket, const Request &) { waiting.append(&socket); });
    const auto client = clientFor(testConfig(server.url()));
    QList<QFuture<Result<BalanceReply>>> futures;
    for (int i = 0; i < 6; ++i)
        futures.append(client->balance());
    QTRY_COMPARE(waiting.size(), 4);
    for (int served = 0; served < 6; ++served) {
        QTRY_VERIFY(!waiting.isEmpty());
        QVERIFY(server.requests.size() <= served + 4);
        waiting.takeFirst()->write(ScriptedServer::http(goodBalance()));
        QTRY_VERIFY(std::count_if(futures.cbegin(), futures.cend(), [](const auto &f) { return f.isFinished(); })
            == served + 1);
    }
    QCOMPARE(server.requests.size(), 6);
}

void tst_GatewayClient::failureOfOneLeavesTheOthersAlone()
{
    QPointer<QTcpSocket> waiting;
    ScriptedServer server([&waiting](QTcpSocket &socket, const Request &) { waiting = &socket; });
    const auto client = clientFor(testConfig(server.url()));
    const auto first = client->balance();
    QTRY_VERIFY(waiting);
    server.setAnswer(answer("", "404 Not Found"));
    QVERIFY(!resultOf(client->balance()));
    server.setAnswer(answer(goodBalance()));
    QVERIFY(resultOf(client->balance()));
    QVERIFY(waiting);
    waiting->write(ScriptedServer::http(goodBalance()));
    QVERIFY(resultOf(first));
    QCOMPARE(server.requests.size(), 3);
}

void tst_GatewayClient::sendsGoOneAfterTheOther()
{
    QPointer<QTcpSocket> waiting;
    ScriptedServer server([&waiting](QTcpSocket &socket, const Request &request) {
        if (request.path().contains("balance"))
            socket.write(ScriptedServer::http(goodBalance()));
        else
            waiting = &socket;
    });
    const auto client = clientFor(testConfig(server.url()));
    SendRequest second = sampleRequest();
    second.id = GatewayId(u"second"_s);
    const auto firstFuture = client->send(sampleRequest());
    const auto secondFuture = client->send(second);
    QTRY_VERIFY(waiting);
    QVERIFY(resultOf(client->balance())); // reading overtakes a send that waits
    QCOMPARE(server.requests.size(), 2);
    waiting->write(ScriptedServer::http(goodSend()));
    QVERIFY(resultOf(firstFuture));
    QTRY_COMPARE(server.requests.size(), 3);
    QVERIFY(waiting);
    waiting->write(ScriptedServer::http(goodSend("second")));
    QVERIFY(resultOf(secondFuture));
}

void tst_GatewayClient::abortAllEndsEverythingTruthfully()
{
    ScriptedServer server(silence);
    const auto client = clientFor(testConfig(server.url()));
    SendRequest second = sampleRequest();
    second.id = GatewayId(u"second"_s);
    const auto onTheWire = client->send(sampleRequest());
    const auto waiting = client->send(second);
    const auto reading = client->balance();
    QTRY_COMPARE(server.requests.size(), 2);
    client->abortAll();
    QVERIFY(onTheWire.isFinished() && waiting.isFinished() && reading.isFinished());
    QCOMPARE(kindOf(onTheWire.result()), Error::Kind::Unanswered);
    QCOMPARE(kindOf(waiting.result()), Error::Kind::Unreachable);
    QCOMPARE(kindOf(reading.result()), Error::Kind::Cancelled);
    server.setAnswer(answer(goodBalance()));
    QVERIFY(resultOf(client->balance())); // the client goes on
    QCOMPARE(server.requests.size(), 3);  // and the waiting send never came
}

void tst_GatewayClient::clientGoneFuturesFinish()
{
    ScriptedServer server(silence);
    auto client = clientFor(testConfig(server.url()));
    const auto sending = client->send(sampleRequest());
    const auto reading = client->balance();
    QTRY_COMPARE(server.requests.size(), 2);
    client.reset();
    QVERIFY(sending.isFinished() && reading.isFinished());
    QCOMPARE(kindOf(sending.result()), Error::Kind::Unanswered);
    QCOMPARE(kindOf(reading.result()), Error::Kind::Cancelled);
}

void tst_GatewayClient::cancelledQuestionIsAborted()
{
    QPointer<QTcpSocket> waiting;
    ScriptedServer server([&waiting](QTcpSocket &socket, const Request &) { waiting = &socket; });
    const auto client = clientFor(testConfig(server.url()));
    auto future = client->cost(sampleRequest());
    QTRY_VERIFY(waiting);
    future.cancel();
    QTRY_VERIFY(!waiting); // the connection was closed
    QCOMPARE(server.requests.size(), 1);
}

void tst_GatewayClient::sleepOfTheMachineEndsTheWait()
{
    ScriptedServer server(silence);
    const auto clock = std::make_shared<ManualClock>();
    GatewayClient::Config config = testConfig(server.url());
    config.sendTimeoutMs = 90'000;
    const auto client = clientFor(config, clock);
    const auto future = client->send(sampleRequest());
    QTRY_COMPARE(server.requests.size(), 1);
    clock->now += 90'000;
    const auto reply = resultOf(future);
    QVERIFY(!reply);
    QCOMPARE(kindOf(reply), Error::Kind::Unanswered);
}

void tst_GatewayClient::badInputNeverLeaves_data()
{
    QTest::addColumn<SendRequest>("request");
    const auto row = [](const char *name, const auto &change) {
        SendRequest request = sampleRequest();
        change(request);
        QTest::newRow(name) << request;
    };
    const Address one(u"+380501234567"_s);
    row("nobody", [](SendRequest &r) { r.addresses.clear(); });
    row("twice the same", [&](SendRequest &r) { r.addresses = { one, one }; });
    row("an empty address", [](SendRequest &r) { r.addresses = { Address() }; });
    row("two in one", [](SendRequest &r) { r.addresses = { Address(u"+380501234567,+380671234567"_s) }; });
    row("501 of them", [](SendRequest &r) {
        for (int i = 0; i < 500; ++i)
            r.addresses.append(Address(QString(u"G"_s + QString::number(i))));
    });
    row("no id", [](SendRequest &r) { r.id = GatewayId(); });
    row("id 0", [](SendRequest &r) { r.id = GatewayId(u"0"_s); });
    row("id too long", [](SendRequest &r) { r.id = GatewayId(u"x"_s.repeated(41)); });
    row("id with a blank", [](SendRequest &r) { r.id = GatewayId(u"a b"_s); });
    row("a list and addresses", [&](SendRequest &r) { r.list = { { one, u"Hello"_s, {}, {} } }; });
    row("a sender that ends the line's head", [&](SendRequest &r) {
        r.addresses.clear();
        r.list = { { one, u"Hello"_s, u"A,1|+380671234567:B"_s, {} } };
    });
    row("Telegram without a bot", [](SendRequest &r) { r.kind = MessageKind::Telegram; });
    row("half a character", [](SendRequest &r) { r.text = QString(QChar(0xd83d)); });
}

void tst_GatewayClient::badInputNeverLeaves()
{
    QFETCH(const SendRequest, request);
    ScriptedServer server(answer(goodSend()));
    GatewayClient::Config config = testConfig(server.url());
    const auto client = clientFor(config);
    const auto future = client->send(request);
    QVERIFY(future.isFinished());
    QCOMPARE(kindOf(future.result()), Error::Kind::Input);
    QCOMPARE(future.result().error().gatewayCode, 0);
    QCOMPARE(server.connections, 0);
}

void tst_GatewayClient::plainHttpOnlyToThisComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http to a host") << u"http://gateway.example"_s;
    QTest::newRow("http to an address") << u"http://192.0.2.1"_s;
    QTest::newRow("a name that only looks local") << u"http://localhost.example"_s;
    QTest::newRow("another scheme") << u"ftp://gateway.example"_s;
    QTest::newRow("a name inside") << u"https://user@gateway.example"_s;
    QTest::newRow("nothing") << QString();
}

void tst_GatewayClient::plainHttpOnlyToThisComputer()
{
    QFETCH(const QString, url);
    const auto client = clientFor(testConfig(QUrl(url)));
    const auto sending = client->send(sampleRequest());
    QVERIFY(sending.isFinished());
    QCOMPARE(kindOf(sending.result()), Error::Kind::Unreachable);
    QVERIFY(client->balance().isFinished());
}

void tst_GatewayClient::logTellsNothingOfTheMessage()
{
    ScriptedServer server([](QTcpSocket &socket, const Request &) { socket.disconnectFromHost(); });
    const auto client = clientFor(testConfig(server.url()));
    captured().clear();
    QLoggingCategory::setFilterRules(u"*=true\nqt.*=false"_s);
    const QtMessageHandler before = qInstallMessageHandler(capture);
    const auto reply = resultOf(client->send(sampleRequest()));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    QVERIFY(!reply);
    QVERIFY(captured().contains("POST"));
    QVERIFY(captured().contains("/sys/send.php"));
    for (const QByteArray &word : { Password, Password.toPercentEncoding(), "office"_ba, "Hello"_ba, "380501234567"_ba,
             QByteArray::number(server.port()) }) {
        QVERIFY2(!captured().contains(word), captured().constData());
        QVERIFY(!reply.error().detail.toUtf8().contains(word));
    }
}

QTEST_GUILESS_MAIN(tst_GatewayClient)
#include "tst_gatewayclient.moc"
