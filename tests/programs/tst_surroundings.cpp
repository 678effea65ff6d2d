// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the real programs take over from the system they run in, and what not: its proxy, and not its memory images.

#include "programkit.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/resource.h>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

/** A proxy that wants a login of everybody and notes the way they wanted to go. */
class Proxy
{
public:
    Proxy()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { refuse(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    QList<QByteArray> asked;
    QByteArray other; // anything that came besides the wish to be led on

private:
    void refuse(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        if (!request.startsWith("CONNECT "))
            other += request;
        asked.append(request.split(' ').value(1));
        socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
};

/** An address of this machine that others see too: to its own loopback no program asks a proxy. Null = there is none.
 */
QHostAddress outwardAddress()
{
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && address.isGlobal())
            return address;
    }
    return {};
}

/** Only counts who comes straight to it. */
class StraightWay
{
public:
    StraightWay()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                socket->abort();
                socket->deleteLater();
            }
        });
        if (const QHostAddress address = outwardAddress(); !address.isNull())
            m_server.listen(address);
    }
    [[nodiscard]] bool isOpen() const { return m_server.isListening(); }
    [[nodiscard]] QByteArray place() const
    {
        return m_server.serverAddress().toString().toLatin1() + ':' + QByteArray::number(m_server.serverPort());
    }

    int connections = 0;

private:
    QTcpServer m_server;
};

QProcessEnvironment withoutProxy(QProcessEnvironment environment)
{
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.endsWith(u"_proxy"_s, Qt::CaseInsensitive))
            environment.remove(name);
    }
    return environment;
}

std::unique_ptr<Program> cliFor(
    const ProgramKit &kit, const QByteArray &place, const QProcessEnvironment &environment, QStringList arguments)
{
    arguments << u"--json"_s << u"--data-dir"_s << kit.dataDir() << u"--gateway"_s
              << QString(u"https://"_s + QString::fromLatin1(place)) << u"--login"_s << u"office"_s
              << u"--password-stdin"_s;
    auto program = std::make_unique<Program>(QStringLiteral(VISNYK_CLI), arguments, environment);
    program->write("pass\n");
    return program;
}

QByteArray limitOfMemoryImages(qint64 process)
{
    QFile limits(u"/proc/%1/limits"_s.arg(process));
    if (!limits.open(QIODevice::ReadOnly))
        return "not told";
    const QList<QByteArray> lines = limits.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Max core file size"))
            return line.simplified();
    }
    return "not named";
}

} // namespace

class tst_Surroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMemoryImageIsMadeOfThePrograms();
    void theProxyOfTheSystemIsAsked_data();
    void theProxyOfTheSystemIsAsked();
    void withoutAProxyTheWayIsStraight();
};

/** Whatever whoever starts them allows: an image would hold the password. */
void tst_Surroundings::noMemoryImageIsMadeOfThePrograms()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux tells it");
#endif
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_CORE, &before), 0);
    if (before.rlim_max == 0)
        QSKIP("memory images are forbidden to everybody here");
    const rlimit allowed { before.rlim_max, before.rlim_max };
    QCOMPARE(setrlimit(RLIMIT_CORE, &allowed), 0);
    const ProgramKit kit;
    const ProgramKit other;
    other.setFault("send 1 delay 60000");
    const auto window = kit.openWindow();
    const auto send = other.cli(
        { u"send"_s, u"--yes"_s, u"--to"_s, person(1).text(), u"--text"_s, u"Hello"_s, u"--wait"_s, u"60"_s });
    QCOMPARE(setrlimit(RLIMIT_CORE, &before), 0);
    QVERIFY(window);
    QTRY_COMPARE_WITH_TIMEOUT(other.sends(), 1, 60'000);
    QCOMPARE(limitOfMemoryImages(window->id()), "Max core file size 0 0 bytes");
    QCOMPARE(limitOfMemoryImages(send->id()), "Max core file size 0 0 bytes");
    send->signal(SIGKILL);
    window->signal(SIGTERM);
    QVERIFY(window->ended());
}

void tst_Surroundings::theProxyOfTheSystemIsAsked_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("isNear"); // could be reached without the proxy
    QTest::newRow("of https, a far gateway") << u"https_proxy"_s << false;
    QTest::newRow("of everything, a far gateway") << u"http_proxy"_s << false;
    QTest::newRow("of https, a gateway that is near") << u"https_proxy"_s << true;
}

/** One that wants a login: the sending waits, proven not sent, and nothing goes round it. */
void tst_Surroundings::theProxyOfTheSystemIsAsked()
{
    QFETCH(const QString, variable);
    QFETCH(const bool, isNear);
    Proxy proxy;
    StraightWay straight;
    if (isNear && !straight.isOpen())
        QSKIP("this machine has no address but its own loopback");
    const QByteArray place = isNear ? straight.place() : "gateway.test:443"_ba;
    const ProgramKit kit;
    QProcessEnvironment environment = withoutProxy(kit.environment);
    environment.insert(variable, proxy.url());
    const auto send = cliFor(
        kit, place, environment, { u"send"_s, u"--yes"_s, u"--to"_s, person(1).text(), u"--text"_s, u"Hello"_s });
    QVERIFY(send->ended());
    QVERIFY2(send->exitCode() == 4, send->said().constData()); // network; nothing was sent
    QCOMPARE(send->lines().constLast().value(u"state"_s).toString(), u"queued"_s);
    // For the price and for the sending, each once: it would want a login again.
    QCOMPARE(proxy.asked, QList<QByteArray>({ place, place }));

    const auto resume = cliFor(kit, place, environment, { u"resume"_s, u"--yes"_s });
    QVERIFY(resume->ended());
    QVERIFY2(resume->exitCode() == 4, resume->said().constData());
    QCOMPARE(proxy.asked, QList<QByteArray>({ place, place, place }));
    QCOMPARE(proxy.other, QByteArray());
    QCOMPARE(straight.connections, 0);
}

/** What the test above would have seen. */
void tst_Surroundings::withoutAProxyTheWayIsStraight()
{
    StraightWay straight;
    if (!straight.isOpen())
        QSKIP("this machine has no address but its own loopback");
    const ProgramKit kit;
    const auto balance = cliFor(kit, straight.place(), withoutProxy(kit.environment), { u"balance"_s });
    QTRY_VERIFY_WITH_TIMEOUT(straight.connections > 0, 60'000);
    balance->signal(SIGKILL);
    QVERIFY(balance->ended());
}

QTEST_GUILESS_MAIN(tst_Surroundings)
#include "tst_surroundings.moc"
