// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/testauthority.h"
#include "rawhttp.h"
#include "sandbox/practicegateway.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** The practice gateway behind TLS: the same answers, and faults before and after the handshake. */
class tst_PracticeTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_authority.isValid(), "the openssl command is needed");
        PracticeGateway::Setup setup;
        setup.tls = m_authority.serverTls(u"IP:127.0.0.1"_s);
        m_gateway = std::make_unique<PracticeGateway>(setup);
        const Result<QUrl> url = m_gateway->start();
        QVERIFY(url);
        m_url = *url;
    }
    void init() { m_gateway->setFaults({}); }

    void answersBehindAVerifiedCertificate();
    void plainHttpGetsNoAnswer();
    void closesBeforeTheHandshake();
    void faultsWorkBehindTls_data();
    void faultsWorkBehindTls();

private:
    /** What comes back over a verified TLS connection; null when the handshake failed. */
    QByteArray exchange(const QByteArray &bytes)
    {
        QSslSocket socket;
        socket.setSslConfiguration(m_authority.clientTls());
        socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(m_url.port()));
        if (!socket.waitForEncrypted(5000))
            return {};
        socket.write(bytes);
        QByteArray all = "";
        while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(5000))
            all += socket.readAll();
        return all;
    }
    static QByteArray send(const QByteArray &id)
    {
        return Raw::formRequest("/sys/send.php", Raw::login + "&phones=380501234567&fmt=1&mes=" + id + "&id=" + id,
            "Connection: close\r\n");
    }

    TestAuthority m_authority;
    std::unique_ptr<PracticeGateway> m_gateway;
    QUrl m_url;
};

void tst_PracticeTls::answersBehindAVerifiedCertificate()
{
    QCOMPARE(m_url.scheme(), u"https"_s);
    QVERIFY(exchange(send("1")).endsWith("\r\n\r\n1,1"));
}

void tst_PracticeTls::plainHttpGetsNoAnswer()
{
    const qsizetype before = m_gateway->requests().size();
    Raw::Client client(m_url);
    client.write(send("2"));
    QVERIFY(!client.readToEnd().startsWith("HTTP/"));
    QCOMPARE(m_gateway->requests().size(), before);
}

void tst_PracticeTls::closesBeforeTheHandshake()
{
    m_gateway->setFaults({ { u"*"_s, 1, u"close-on-connect"_s, {} } });
    QVERIFY(exchange(send("3")).isNull());
    QVERIFY(exchange(send("3")).endsWith("3,1"));
}

void tst_PracticeTls::faultsWorkBehindTls_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("close-after-read") << u"close-after-read"_s << false;
    QTest::newRow("reset-after-read") << u"reset-after-read"_s << false;
    QTest::newRow("close-before-read") << u"close-before-read"_s << false;
    QTest::newRow("close-after-accept") << u"close-after-accept"_s << true;
    QTest::newRow("reset-after-accept") << u"reset-after-accept"_s << true;
}

void tst_PracticeTls::faultsWorkBehindTls()
{
    QFETCH(QString, name);
    QFETCH(bool, accepted);
    const qsizetype before = m_gateway->ledger().size();
    m_gateway->setFaults({ { u"send"_s, 1, name, {} } });
    const QByteArray all = exchange(send(name.toUtf8()));
    QVERIFY(all.isEmpty() && !all.isNull()); // the handshake went well, no answer came
    QCOMPARE(m_gateway->ledger().size(), before + (accepted ? 1 : 0));
}

QTEST_GUILESS_MAIN(tst_PracticeTls)
#include "tst_practice_tls.moc"
