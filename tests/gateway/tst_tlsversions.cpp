// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The judge is what the client offers in its first bytes, under a system configuration that would allow anything.

#include "gatewaytesting.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Tls12 = 0x0303;

int number(const QByteArray &bytes, qsizetype at)
{
    return at + 1 < bytes.size() ? (quint8(bytes[at]) << 8) | quint8(bytes[at + 1]) : -1;
}

/** The versions a ClientHello offers: those of its extension 43, or its own field where there is none. */
QList<int> offered(const QByteArray &hello)
{
    constexpr qsizetype Random = 32;
    qsizetype at = 5 + 4; // record and handshake heads
    QList<int> versions { number(hello, at) };
    at += 2 + Random;
    at += 1 + (at < hello.size() ? quint8(hello.at(at)) : 0);
    at += 2 + number(hello, at);
    at += 1 + (at < hello.size() ? quint8(hello.at(at)) : 0);
    at += 2;
    while (at + 4 <= hello.size()) {
        const int type = number(hello, at);
        const int length = number(hello, at + 2);
        at += 4;
        if (type == 43) {
            versions.clear();
            for (qsizetype i = at + 1; i < at + length; i += 2)
                versions.append(number(hello, i));
        }
        at += length;
    }
    return versions;
}

} // namespace

class tst_TlsVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTls12AndLaterIsOffered_data();
    void onlyTls12AndLaterIsOffered();
};

void tst_TlsVersions::onlyTls12AndLaterIsOffered_data()
{
    QTest::addColumn<bool>("isSend");
    QTest::newRow("a send") << true;
    QTest::newRow("a question") << false;
}

void tst_TlsVersions::onlyTls12AndLaterIsOffered()
{
    QFETCH(const bool, isSend);
    const auto hello = std::make_shared<QByteArray>();
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server, hello] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [hello, socket] {
            *hello += socket->readAll();
            if (hello->size() < 5 || hello->size() < 5 + number(*hello, 3))
                return;
            // A server that knows TLS 1.1 and nothing later: alert 70, "protocol version".
            socket->write(QByteArray::fromHex("15030200020246"));
            socket->disconnectFromHost();
        });
    });
    QUrl url(u"https://127.0.0.1"_s);
    url.setPort(server.serverPort());
    GatewayClient::Config config = testConfig(url);
    config.readRetryMs.clear();
    // Whoever configures less is not listened to.
    config.tls.setProtocol(QSsl::AnyProtocol);
    const auto client = clientFor(config);
    Error::Kind kind = Error::Kind::Cancelled;
    if (isSend)
        kind = kindOf(resultOf(client->send(sampleRequest())));
    else
        kind = kindOf(resultOf(client->balance()));
    QCOMPARE(kind, Error::Kind::Tls);
    const QList<int> versions = offered(*hello);
    QVERIFY(versions.contains(Tls12));
    QVERIFY(*std::min_element(versions.cbegin(), versions.cend()) >= Tls12);
    QVERIFY(!hello->contains("psw"));
}

/** OpenSSL reads its configuration once, at the first use: so it is there before anything else. */
int main(int argc, char **argv)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"openssl.cnf"_s));
    if (!file.open(QIODevice::WriteOnly)
        || file.write("openssl_conf = c\n[c]\nssl_conf = s\n[s]\nsystem_default = d\n[d]\nMinProtocol = TLSv1\n"
                      "CipherString = DEFAULT@SECLEVEL=0\n")
            < 0)
        return 1;
    file.close();
    qputenv("OPENSSL_CONF", QFile::encodeName(file.fileName()));
    QCoreApplication app(argc, argv);
    tst_TlsVersions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tlsversions.moc"
