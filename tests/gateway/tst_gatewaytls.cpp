// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates, and the back-up host. Names like gateway.test resolve nowhere: a tunnel of the test (an HTTP proxy that
// knows only CONNECT) decides where they lead.

#include "gateway/requestqueue.h"
#include "gateway/wirebody.h"
#include "gatewaytesting.h"
#include "scriptedserver.h"
#include "testauthority.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QSslSocket>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

using Request = ScriptedServer::Request;

/** Leads CONNECT to ports of this machine by host name; a host that is not listed answers 502. */
class Tunnel final : public QObject
{
    Q_OBJECT

public:
    Tunnel()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { lead(socket); });
        });
        m_server.listen(QHostAddress::LocalHost);
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server.serverPort()));
    }
    ~Tunnel() override { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    Tunnel(const Tunnel &) = delete;
    Tunnel &operator=(const Tunnel &) = delete;

    QHash<QByteArray, quint16> ports;
    QList<QByteArray> asked;
    bool wantsLogin = false;

private:
    void lead(QTcpSocket *socket)
    {
        if (auto *other = socket->findChild<QTcpSocket *>()) {
            other->write(socket->readAll());
            return;
        }
        const QByteArray host = socket->readAll().split(' ').value(1).split(':').value(0);
        asked.append(host);
        if (wantsLogin) {
            socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        if (!ports.contains(host)) {
            socket->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        auto *other = new QTcpSocket(socket);
        connect(other, &QTcpSocket::readyRead, socket, [socket, other] { socket->write(other->readAll()); });
        connect(other, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
        connect(socket, &QTcpSocket::disconnected, other, &QTcpSocket::disconnectFromHost);
        connect(other, &QTcpSocket::connected, socket,
            [socket] { socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        other->connectToHost(QHostAddress(QHostAddress::LocalHost), ports.value(host));
    }

    QTcpServer m_server;
};

class tst_GatewayTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodCertificateIsAccepted();
    void http2IsNotSpoken();
    void badCertificatesEndTheAttempt_data();
    void badCertificatesEndTheAttempt();
    void aGoodSendAfterABadCertificateWorks();
    void aServerWithoutTlsIsUnreachable();
    void aSilentServerIsUnreachableAfterTheConnectTime();
    void backupHosts_data();
    void backupHosts();
    void aProxyThatWantsALoginIsNamed();
    void strictTransportSecurityIsOn();
    void sendGoesToTheBackupWhenNothingLeft();
    void sendThatLeftNeverGoesToTheBackup_data();
    void sendThatLeftNeverGoesToTheBackup();
    void badCertificateIsNoReasonForTheBackup();
    void backupCanBeSwitchedOff();
    void readingGoesToTheBackupWhenTheFirstIsOut_data();
    void readingGoesToTheBackupWhenTheFirstIsOut();

private:
    [[nodiscard]] GatewayClient::Config trusting(const QUrl &url) const;
    [[nodiscard]] QSslConfiguration namedTls() const
    {
        return m_authority.serverTls(u"DNS:gateway.test,DNS:www2.gateway.test"_s);
    }

    TestAuthority m_authority;
};

namespace {

QUrl named()
{
    return QUrl(u"https://gateway.test"_s);
}

ScriptedServer::Answer answer(const QByteArray &body)
{
    return [body](QTcpSocket &socket, const Request &) { socket.write(ScriptedServer::http(body)); };
}

ScriptedServer::Answer hangsUp()
{
    return [](QTcpSocket &socket, const Request &) { socket.disconnectFromHost(); };
}

ScriptedServer::Answer saysNothing()
{
    return [](QTcpSocket &, const Request &) {};
}

} // namespace

void tst_GatewayTls::initTestCase()
{
    QVERIFY(m_authority.isValid());
}

GatewayClient::Config tst_GatewayTls::trusting(const QUrl &url) const
{
    GatewayClient::Config config = testConfig(url);
    config.tls = m_authority.clientTls();
    return config;
}

void tst_GatewayTls::goodCertificateIsAccepted()
{
    const QSslConfiguration tls = m_authority.serverTls(u"IP:127.0.0.1"_s);
    ScriptedServer server(answer(goodSend()), &tls);
    const auto client = clientFor(trusting(server.url()));
    QVERIFY(resultOf(client->send(sampleRequest())));
}

/** There a request that is broken off may be tried again below us. */
void tst_GatewayTls::http2IsNotSpoken()
{
    QSslConfiguration tls = m_authority.serverTls(u"IP:127.0.0.1"_s);
    tls.setAllowedNextProtocols({ QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1 });
    QList<QByteArray> spoken;
    ScriptedServer server(
        [&spoken](QTcpSocket &socket, const Request &request) {
            spoken << qobject_cast<QSslSocket *>(&socket)->sslConfiguration().nextNegotiatedProtocol();
            socket.write(
                ScriptedServer::http(request.path() == "/sys/balance.php" ? "{\"balance\":\"1.50\"}" : goodSend()));
        },
        &tls);
    const auto client = clientFor(trusting(server.url()));
    QVERIFY(resultOf(client->send(sampleRequest())));
    QVERIFY(resultOf(client->balance()));
    QCOMPARE(spoken.size(), 2);
    QVERIFY(!spoken.contains(QByteArray(QSslConfiguration::ALPNProtocolHTTP2)));
    for (const Request &request : std::as_const(server.requests))
        QVERIFY(request.head.split('\r').constFirst().endsWith(" HTTP/1.1"));
}

void tst_GatewayTls::badCertificatesEndTheAttempt_data()
{
    QTest::addColumn<QSslConfiguration>("tls");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("of an unknown authority") << m_authority.serverTls(u"IP:127.0.0.1"_s) << false;
    QTest::newRow("self-signed") << m_authority.selfSigned(u"IP:127.0.0.1"_s) << true;
    QTest::newRow("run out") << m_authority.serverTls(u"IP:127.0.0.1"_s, -1) << true;
    QTest::newRow("of another host") << m_authority.serverTls(u"IP:192.0.2.1,DNS:gateway.test"_s) << true;
}

void tst_GatewayTls::badCertificatesEndTheAttempt()
{
    QFETCH(const QSslConfiguration, tls);
    QFETCH(const bool, trusted);
    QVERIFY(!tls.localCertificate().isNull());
    ScriptedServer server(answer(goodSend()), &tls);
    const auto client = clientFor(trusted ? trusting(server.url()) : testConfig(server.url()));
    const auto sent = resultOf(client->send(sampleRequest()));
    QVERIFY(!sent);
    QCOMPARE(kindOf(sent), Error::Kind::Tls);
    const auto balance = resultOf(client->balance());
    QVERIFY(!balance);
    QCOMPARE(kindOf(balance), Error::Kind::Tls);
    QVERIFY(server.everything.isEmpty()); // not one byte, so not the password
}

void tst_GatewayTls::aGoodSendAfterABadCertificateWorks()
{
    const QSslConfiguration bad = m_authority.selfSigned(u"IP:127.0.0.1"_s);
    const QSslConfiguration good = m_authority.serverTls(u"IP:127.0.0.1"_s);
    ScriptedServer impostor(answer(goodSend()), &bad);
    ScriptedServer server(answer(goodSend()), &good);
    const auto first = clientFor(trusting(impostor.url()));
    QCOMPARE(kindOf(resultOf(first->send(sampleRequest()))), Error::Kind::Tls);
    const auto second = clientFor(trusting(server.url()));
    QVERIFY(resultOf(second->send(sampleRequest())));
}

void tst_GatewayTls::aServerWithoutTlsIsUnreachable()
{
    ScriptedServer server(answer(goodSend()));
    server.setBefore(ScriptedServer::Before::Close);
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    const auto client = clientFor(trusting(url));
    const auto sent = resultOf(client->send(sampleRequest()));
    QVERIFY(!sent);
    QVERIFY(kindOf(sent) == Error::Kind::Tls || kindOf(sent) == Error::Kind::Unreachable);
}

void tst_GatewayTls::aSilentServerIsUnreachableAfterTheConnectTime()
{
    ScriptedServer server(answer(goodSend()));
    server.setBefore(ScriptedServer::Before::Ignore);
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    GatewayClient::Config config = trusting(url);
    config.connectTimeoutMs = 200;
    const auto client = clientFor(config);
    const auto sent = resultOf(client->send(sampleRequest()));
    QVERIFY(!sent);
    QCOMPARE(kindOf(sent), Error::Kind::Unreachable);
}

void tst_GatewayTls::backupHosts_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("backup");
    QTest::newRow("a name") << u"https://smsc.ua"_s << u"https://www2.smsc.ua"_s;
    QTest::newRow("a name with a port") << u"https://smsc.ua:8443"_s << u"https://www2.smsc.ua:8443"_s;
    QTest::newRow("another gateway: nobody said that it has one") << u"https://sms.firm.example"_s << QString();
    QTest::newRow("below a name") << u"https://office.smsc.ua"_s << QString();
    QTest::newRow("the back-up itself") << u"https://www2.smsc.ua"_s << QString();
    QTest::newRow("localhost") << u"http://localhost:1"_s << QString();
    QTest::newRow("loopback") << u"http://127.0.0.1:1"_s << QString();
    QTest::newRow("loopback 6") << u"http://[::1]:1"_s << QString();
    QTest::newRow("an address") << u"https://192.0.2.1"_s << QString();
    QTest::newRow("a bare name") << u"https://gateway"_s << QString();
}

void tst_GatewayTls::backupHosts()
{
    QFETCH(const QString, base);
    QFETCH(const QString, backup);
    QCOMPARE(backupOf(QUrl(base)).value_or(QUrl()).toString(), backup);
}

void tst_GatewayTls::aProxyThatWantsALoginIsNamed()
{
    Tunnel tunnel;
    tunnel.wantsLogin = true;
    const auto client = clientFor(trusting(named()));
    const auto sent = resultOf(client->send(sampleRequest()));
    QVERIFY(!sent);
    QCOMPARE(kindOf(sent), Error::Kind::Unreachable); // proven: not a byte of the request left
    QCOMPARE(sent.error().httpStatus, 407);
    QVERIFY(!tunnel.asked.contains("www2.gateway.test"));
    tunnel.asked.clear();
    const auto balance = resultOf(client->balance());
    QVERIFY(!balance);
    QCOMPARE(balance.error().httpStatus, 407);
    QCOMPARE(tunnel.asked.size(), 1); // asking again would change nothing

    const QSslConfiguration tls = namedTls();
    ScriptedServer server(answer(goodSend()), &tls);
    tunnel.wantsLogin = false; // the system's settings know it now
    tunnel.ports.insert("gateway.test", server.port());
    QVERIFY(resultOf(client->send(sampleRequest())));
    QCOMPARE(server.requests.size(), 1);
}

/** Whatever a gateway has said about https holds for what asks and for what sends. */
void tst_GatewayTls::strictTransportSecurityIsOn()
{
    RequestQueue queue({ named(), {}, m_authority.clientTls(), nullptr }, std::make_shared<SystemClock>());
    GatewayRequest request;
    auto body = std::make_shared<WireBody>();
    body->setContentType("text/plain");
    request.body = body;
    request.read = [](const HttpAnswer &) { return Result<>(); };
    request.settle = [](const Result<> &) {};
    for (const bool isSend : { false, true }) {
        request.isSend = isSend;
        queue.add(request);
    }
    const auto networks = queue.findChildren<QNetworkAccessManager *>();
    QCOMPARE(networks.size(), 2);
    for (const QNetworkAccessManager *network : networks)
        QVERIFY(network->isStrictTransportSecurityEnabled());
}

void tst_GatewayTls::sendGoesToTheBackupWhenNothingLeft()
{
    const QSslConfiguration tls = namedTls();
    ScriptedServer server(answer(goodSend()), &tls);
    Tunnel tunnel;
    tunnel.ports.insert("www2.gateway.test", server.port());
    const auto client = clientFor(trusting(named()));
    const auto sent = resultOf(client->send(sampleRequest()));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QCOMPARE(tunnel.asked, QList<QByteArray>({ "gateway.test", "www2.gateway.test" }));
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.first().form("id"), sampleRequest().id.text().toLatin1()); // the same id
}

void tst_GatewayTls::sendThatLeftNeverGoesToTheBackup_data()
{
    QTest::addColumn<ScriptedServer::Answer>("script");
    QTest::addColumn<bool>("timesOut");
    QTest::newRow("closed") << hangsUp() << false;
    QTest::newRow("reset") << ScriptedServer::Answer([](QTcpSocket &socket, const Request &) { socket.abort(); })
                           << false;
    QTest::newRow("silent until the time is over") << saysNothing() << true;
    QTest::newRow("half an answer until the time is over") << ScriptedServer::Answer(
        [](QTcpSocket &socket, const Request &) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 80\r\n"); })
                                                           << true;
    QTest::newRow("out of order") << ScriptedServer::Answer([](QTcpSocket &socket, const Request &) {
        socket.write(ScriptedServer::http("", "503 Service Unavailable"));
    }) << false;
}

void tst_GatewayTls::sendThatLeftNeverGoesToTheBackup()
{
    QFETCH(const ScriptedServer::Answer, script);
    QFETCH(const bool, timesOut);
    const QSslConfiguration tls = namedTls();
    const auto clock = std::make_shared<ManualClock>();
    const GatewayClient::Config config = trusting(named());
    ScriptedServer server(
        [&](QTcpSocket &socket, const Request &request) {
            script(socket, request);
            if (timesOut)
                clock->now += config.sendTimeoutMs;
        },
        &tls);
    ScriptedServer backup(answer(goodSend()), &tls);
    Tunnel tunnel;
    tunnel.ports = { { "gateway.test", server.port() }, { "www2.gateway.test", backup.port() } };
    const auto client = clientFor(config, clock);
    const auto sent = resultOf(client->send(sampleRequest()));
    QVERIFY(!sent);
    QCOMPARE(kindOf(sent), Error::Kind::Unanswered);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(tunnel.asked, QList<QByteArray>({ "gateway.test" }));
}

void tst_GatewayTls::badCertificateIsNoReasonForTheBackup()
{
    const QSslConfiguration bad = m_authority.selfSigned(u"DNS:gateway.test"_s);
    ScriptedServer server(answer(goodSend()), &bad);
    Tunnel tunnel;
    tunnel.ports.insert("gateway.test", server.port());
    const auto client = clientFor(trusting(named()));
    QCOMPARE(kindOf(resultOf(client->send(sampleRequest()))), Error::Kind::Tls);
    QCOMPARE(tunnel.asked, QList<QByteArray>({ "gateway.test" }));
}

void tst_GatewayTls::backupCanBeSwitchedOff()
{
    Tunnel tunnel;
    GatewayClient::Config config = trusting(named());
    config.hostsWithBackup.clear();
    const auto client = clientFor(config);
    QCOMPARE(kindOf(resultOf(client->send(sampleRequest()))), Error::Kind::Unreachable);
    QVERIFY(!resultOf(client->balance()));
    QVERIFY(!tunnel.asked.contains("www2.gateway.test"));
}

void tst_GatewayTls::readingGoesToTheBackupWhenTheFirstIsOut_data()
{
    QTest::addColumn<std::optional<ScriptedServer::Answer>>("script"); // none = no connection
    QTest::addColumn<bool>("timesOut");
    using Script = std::optional<ScriptedServer::Answer>;
    QTest::newRow("no connection") << Script() << false;
    QTest::newRow("closed") << Script(hangsUp()) << false;
    QTest::newRow("an empty answer") << Script(answer("")) << false;
    QTest::newRow("silent until the time is over") << Script(saysNothing()) << true;
}

void tst_GatewayTls::readingGoesToTheBackupWhenTheFirstIsOut()
{
    QFETCH(const std::optional<ScriptedServer::Answer>, script);
    QFETCH(const bool, timesOut);
    const QSslConfiguration tls = namedTls();
    const auto clock = std::make_shared<ManualClock>();
    const GatewayClient::Config config = trusting(named());
    ScriptedServer server(
        [&](QTcpSocket &socket, const Request &request) {
            (*script)(socket, request);
            if (timesOut)
                clock->now += config.readTimeoutMs;
        },
        &tls);
    ScriptedServer backup(answer(R"({"balance":"250.80"})"), &tls);
    Tunnel tunnel;
    tunnel.ports.insert("www2.gateway.test", backup.port());
    if (script)
        tunnel.ports.insert("gateway.test", server.port());
    const auto client = clientFor(config, clock);
    const auto balance = resultOf(client->balance());
    QVERIFY2(balance, balance ? "" : qPrintable(balance.error().detail));
    QCOMPARE(server.requests.size(), script ? 1 : 0);
    QCOMPARE(backup.requests.size(), 1);
}

QTEST_GUILESS_MAIN(tst_GatewayTls)
#include "tst_gatewaytls.moc"
