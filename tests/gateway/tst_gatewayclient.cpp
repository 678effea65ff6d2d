// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatewaytesting.h"
#include "scriptedserver.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_GatewayClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnceAndReadsTheAnswer();
    void closeAfterReadingIsOneRequestAndUnanswered();
    void nobodyListeningIsUnreachable();
};

void tst_GatewayClient::sendsOnceAndReadsTheAnswer()
{
    ScriptedServer server([](QTcpSocket &socket, const ScriptedServer::Request &) {
        socket.write(ScriptedServer::http(goodSend(), "200 OK", "Date: Tue, 24 Nov 2026 12:00:00 GMT\r\n"));
    });
    const auto client = clientFor(testConfig(server.url()));
    const Result<SendReply> reply = resultOf(client->send(sampleRequest()));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->id, sampleRequest().id.text());
    QCOMPARE(reply->serverUtcMs, std::optional<qint64>(1'795'521'600'000));
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.first().form("psw"), "pa+ss w%rd");
    QCOMPARE(server.requests.first().form("phones"), "+380501234567");
    QCOMPARE(server.requests.first().header("Connection"), "close");
}

void tst_GatewayClient::closeAfterReadingIsOneRequestAndUnanswered()
{
    ScriptedServer server([](QTcpSocket &socket, const ScriptedServer::Request &) { socket.disconnectFromHost(); });
    const auto client = clientFor(testConfig(server.url()));
    const Result<SendReply> reply = resultOf(client->send(sampleRequest()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unanswered);
    QCOMPARE(server.requests.size(), 1);
}

void tst_GatewayClient::nobodyListeningIsUnreachable()
{
    QUrl url;
    {
        const ScriptedServer server([](QTcpSocket &, const ScriptedServer::Request &) {});
        url = server.url();
    }
    const auto client = clientFor(testConfig(url));
    const Result<SendReply> reply = resultOf(client->send(sampleRequest()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
}

QTEST_GUILESS_MAIN(tst_GatewayClient)
#include "tst_gatewayclient.moc"
