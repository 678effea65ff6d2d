// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawhttp.h"
#include "sandbox/practicegateway.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

QByteArray request()
{
    return Raw::formRequest("/sys/send.php",
        Raw::login + "&phones=380501234567,380671234567&mes=Hello&id=ab-1&charset=utf-8&op=1&cost=3&fmt=3");
}

// The same request answered without a fault.
QByteArray normalStart()
{
    return "{\n\"id\": \"ab-1\",\n\"cnt\": 2,\n\"cost\": \"2.785\",\n\"balance\": \"497.215\",\n\"phones\": [{\n";
}

struct Seen
{
    QByteArray all;
    QByteArray body;
};

using Check = std::function<bool(const Seen &)>;

Check bodyHas(const QByteArray &text)
{
    return [text](const Seen &seen) { return seen.body.contains(text); };
}

Check bodyLacks(const QByteArray &text)
{
    return [text](const Seen &seen) { return !seen.body.isEmpty() && !seen.body.contains(text); };
}

Check startsWith(const QByteArray &text)
{
    return [text](const Seen &seen) { return seen.all.startsWith(text); };
}

bool nothing(const Seen &seen)
{
    return seen.all.isEmpty();
}

bool isNormal(const Seen &seen)
{
    return seen.body.startsWith(normalStart()) && seen.body.endsWith("}]\n}");
}

struct Expectation
{
    QByteArray argument;
    bool accepted;
    Check check;
};

qsizetype promised(const Seen &seen)
{
    const qsizetype at = seen.all.indexOf("Content-Length: ");
    return at < 0 ? -1 : seen.all.mid(at + 16, seen.all.indexOf("\r\n", at) - at - 16).toLongLong();
}

QHash<QString, Expectation> expectations()
{
    const QByteArray error9 = "{\n\"error\": \"duplicate request, wait a minute\",\n\"error_code\": 9\n}";
    const auto cut = [](const Seen &seen) { return seen.body.size() > 0 && seen.body.size() < promised(seen); };
    const auto redirected = [](int code) -> Check {
        return [code](const Seen &seen) {
            const QByteArray start = "HTTP/1.1 " + QByteArray::number(code) + ' ';
            return seen.all.startsWith(start) && seen.all.contains("Location: http://127.0.0.1:9/x\r\n");
        };
    };
    return {
        { u"close-on-connect"_s, { {}, false, [](const Seen &seen) { return seen.all.isEmpty(); } } },
        { u"close-before-read"_s, { {}, false, nothing } },
        { u"close-after-read"_s, { {}, false, nothing } },
        { u"reset-after-read"_s, { {}, false, nothing } },
        { u"close-after-accept"_s, { {}, true, nothing } },
        { u"reset-after-accept"_s, { {}, true, nothing } },
        { u"late-accept"_s, { "1", true, nothing } },
        { u"delay"_s, { "30", true, isNormal } },
        { u"delay-before-accept"_s, { "30", true, isNormal } },
        { u"hang"_s, { "30", false, nothing } },
        { u"hang-before-accept"_s, { "30", false, nothing } },
        { u"hang-after-accept"_s, { "30", true, nothing } },
        { u"drip-reply"_s, { "0", true, isNormal } },
        { u"half-reply"_s, { {}, true, cut } },
        { u"half-headers"_s,
            { {}, true,
                [](const Seen &s) { return s.all.startsWith("HTTP/1.1 200") && !s.all.contains("\r\n\r\n"); } } },
        { u"cut-without-length"_s,
            { {}, true,
                [](const Seen &s) {
                    return promised(s) < 0 && s.body.startsWith("{\n\"id\"") && !s.body.endsWith('}');
                } } },
        { u"chunked-reply"_s,
            { {}, true,
                [](const Seen &s) {
                    return s.all.contains("Transfer-Encoding: chunked\r\n") && s.all.endsWith("0\r\n\r\n");
                } } },
        { u"cut-chunks"_s,
            { {}, true,
                [](const Seen &s) { return s.body.startsWith("7\r\n{\n") && !s.body.endsWith("0\r\n\r\n"); } } },
        { u"not-http"_s, { {}, true, startsWith("220 ") } },
        { u"endless-body"_s, { {}, true, [](const Seen &s) { return s.all.size() > 4 * 1024 * 1024; } } },
        { u"gzip-body"_s, { {}, true, bodyHas("\x1F\x8B\x08") } },
        { u"continue-first"_s, { {}, true, startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n") } },
        { u"empty-body"_s, { {}, true, [](const Seen &s) { return promised(s) == 0 && s.body.isEmpty(); } } },
        { u"html-body"_s, { {}, true, bodyHas("<html>") } },
        { u"bad-json"_s, { {}, true, bodyHas("\"id\"= ") } },
        { u"truncated-json"_s,
            { {}, true, [](const Seen &s) { return s.body.size() == promised(s) && !s.body.endsWith('}'); } } },
        { u"trailing-garbage"_s, { {}, true, bodyHas("}]\n} trailing") } },
        { u"two-objects"_s, { {}, true, bodyHas("}]\n}{\n\"id\"") } },
        { u"array-body"_s, { {}, true, bodyHas("[{\n\"id\"") } },
        { u"bare-ok"_s, { {}, true, [](const Seen &s) { return s.body == "OK"; } } },
        { u"null-body"_s, { {}, true, [](const Seen &s) { return s.body == "null"; } } },
        { u"bom"_s, { {}, true, bodyHas("\xEF\xBB\xBF{") } },
        { u"nul-byte"_s, { {}, true, [](const Seen &s) { return s.body.contains('\0'); } } },
        { u"invalid-utf8"_s, { {}, true, bodyHas("\xC3\x28") } },
        { u"lying-charset"_s,
            { {}, true, [](const Seen &s) { return s.all.contains("charset=utf-16\r\n") && isNormal(s); } } },
        { u"nested-deep"_s, { "100", true, bodyHas(QByteArray(100, '[')) } },
        { u"huge-body"_s, { "2000000", true, [](const Seen &s) { return s.body.size() == 2'000'000; } } },
        { u"wrong-types"_s, { {}, true, bodyHas("\"cnt\": true") } },
        { u"missing-cnt"_s, { {}, true, bodyLacks("\"cnt\"") } },
        { u"missing-id"_s, { {}, true, bodyLacks("\"id\"") } },
        { u"missing-cost"_s, { {}, true, bodyHas("\"cnt\": 2,\n\"balance\"") } },
        { u"missing-balance"_s, { {}, true, bodyLacks("\"balance\"") } },
        { u"missing-status"_s, { {}, true, bodyLacks("\"status\"") } },
        { u"unknown-status"_s, { {}, true, bodyHas("\"status\": 777") } },
        { u"foreign-id"_s, { {}, true, bodyHas("\"id\": 1999999999") } },
        { u"foreign-phone"_s, { {}, true, bodyLacks("380501234567") } },
        { u"no-phones"_s, { {}, true, bodyLacks("\"phones\"") } },
        { u"missing-phone"_s, { {}, true, bodyLacks("380671234567") } },
        { u"extra-phone"_s, { {}, true, bodyHas("380509999999") } },
        { u"extra-member"_s, { {}, true, bodyHas("\"route\": \"A7\"") } },
        { u"duplicate-keys"_s, { {}, true, [](const Seen &s) { return s.body.count("\"id\":") == 2; } } },
        { u"text-id-unquoted"_s, { {}, true, bodyHas("\"id\": ab-1,") } },
        { u"numbers-as-strings"_s, { {}, true, bodyHas("\"cnt\": \"2\"") } },
        { u"strings-as-numbers"_s, { {}, true, bodyHas("\"cost\": 2.785,") } },
        { u"negative-cnt"_s, { {}, true, bodyHas("\"cnt\": -1") } },
        { u"zero-cnt"_s, { {}, true, bodyHas("\"cnt\": 0") } },
        { u"fraction-cnt"_s, { {}, true, bodyHas("\"cnt\": 1.5") } },
        { u"huge-cnt"_s, { {}, true, bodyHas("\"cnt\": 99999999999999999999") } },
        { u"cost-garbage"_s, { {}, true, bodyHas("\"cost\": \"1,40") } },
        { u"cost-exponent"_s, { {}, true, bodyHas("\"cost\": 1e3") } },
        { u"balance-garbage"_s, { {}, true, bodyHas("\"balance\": \"much\"") } },
        { u"error"_s,
            { "7", false, bodyHas("{\n\"error\": \"invalid number\",\n\"error_code\": 7,\n\"id\": \"ab-1\"\n}") } },
        { u"unknown-code"_s, { {}, false, bodyHas("\"error_code\": 99\n") } },
        { u"error-after-accept"_s, { {}, true, bodyHas(error9) } },
        { u"status-404"_s, { {}, false, startsWith("HTTP/1.1 404 ") } },
        { u"status-429"_s, { {}, false, startsWith("HTTP/1.1 429 ") } },
        { u"status-500"_s, { {}, false, startsWith("HTTP/1.1 500 ") } },
        { u"status-502"_s, { {}, false, startsWith("HTTP/1.1 502 ") } },
        { u"status-503"_s, { {}, false, startsWith("HTTP/1.1 503 ") } },
        { u"status-404-after-accept"_s, { {}, true, startsWith("HTTP/1.1 404 ") } },
        { u"status-500-after-accept"_s, { {}, true, startsWith("HTTP/1.1 500 ") } },
        { u"status-502-after-accept"_s, { {}, true, startsWith("HTTP/1.1 502 ") } },
        { u"status-503-after-accept"_s, { {}, true, startsWith("HTTP/1.1 503 ") } },
        { u"redirect-301"_s, { "http://127.0.0.1:9/x", false, redirected(301) } },
        { u"redirect-302"_s, { "http://127.0.0.1:9/x", false, redirected(302) } },
        { u"redirect-307"_s, { "http://127.0.0.1:9/x", false, redirected(307) } },
        { u"redirect-308"_s, { "http://127.0.0.1:9/x", false, redirected(308) } },
        { u"redirect-302-after-accept"_s, { "http://127.0.0.1:9/x", true, redirected(302) } },
    };
}

} // namespace

class tst_PracticeFaults : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        PracticeGateway::Setup setup;
        setup.duplicateGuard = false;
        m_gateway = std::make_unique<PracticeGateway>(setup);
        const Result<QUrl> url = m_gateway->start();
        QVERIFY(url);
        m_url = *url;
    }

    void everyFaultIsExplainedAndExpectedHere();
    void everyFaultDoesWhatItSays_data();
    void everyFaultDoesWhatItSays();
    void connectionsEndAsNamed_data();
    void connectionsEndAsNamed();
    void theRequestAfterAFaultIsAnsweredAsUsual_data();
    void theRequestAfterAFaultIsAnsweredAsUsual();
    void faultsCountRequestsOfTheirEndpoint();
    void hangingEndsWhenTheClientGoes();
    void scriptsAreRead();
    void wrongScriptsNameTheLine_data();
    void wrongScriptsNameTheLine();

private:
    void setFault(const QString &name, const QByteArray &argument)
    {
        m_gateway->setFaults({ { u"*"_s, 1, name, QString::fromUtf8(argument) } });
    }
    /** Reads until the gateway ends the connection, or until 5 MiB have come. */
    Seen provoke()
    {
        Raw::Client client(m_url);
        QByteArray closing = request();
        client.write(closing.replace("Host:", "Connection: close\r\nHost:"));
        Seen seen;
        QTcpSocket &socket = client.socket();
        while (seen.all.size() < 5 * 1024 * 1024 && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(5000)))
            seen.all += socket.readAll();
        const qsizetype end = seen.all.indexOf("\r\n\r\n");
        seen.body = end < 0 ? QByteArray() : seen.all.mid(end + 4);
        return seen;
    }

    std::unique_ptr<PracticeGateway> m_gateway;
    QUrl m_url;
};

void tst_PracticeFaults::everyFaultIsExplainedAndExpectedHere()
{
    const QList<QString> names = PracticeGateway::faultNames();
    QVERIFY(names.size() >= 30);
    const QHash<QString, Expectation> known = expectations();
    for (const QString &name : names) {
        QVERIFY2(PracticeGateway::faultMeaning(name).size() > 5, qPrintable(name));
        QVERIFY2(known.contains(name), qPrintable(name));
    }
    QCOMPARE(known.size(), names.size());
}

void tst_PracticeFaults::everyFaultDoesWhatItSays_data()
{
    QTest::addColumn<QString>("name");
    const QList<QString> names = PracticeGateway::faultNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_PracticeFaults::everyFaultDoesWhatItSays()
{
    QFETCH(QString, name);
    const Expectation expected = expectations().value(name);
    setFault(name, expected.argument);
    const Seen seen = provoke();
    QVERIFY2(expected.check(seen), seen.all.left(2000).constData());
    QTRY_COMPARE(m_gateway->ledger().size(), expected.accepted ? 2 : 0);
    if (name == "close-on-connect"_L1)
        return; // nothing was read
    const QList<PracticeGateway::RequestRecord> requests = m_gateway->requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().fault, name);
    QCOMPARE(requests.first().accepted, expected.accepted);
}

void tst_PracticeFaults::connectionsEndAsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("reset");
    QTest::newRow("close-before-read") << u"close-before-read"_s << true;
    QTest::newRow("close-after-read") << u"close-after-read"_s << false;
    QTest::newRow("reset-after-read") << u"reset-after-read"_s << true;
    QTest::newRow("close-after-accept") << u"close-after-accept"_s << false;
    QTest::newRow("reset-after-accept") << u"reset-after-accept"_s << true;
}

void tst_PracticeFaults::connectionsEndAsNamed()
{
    QFETCH(QString, name);
    QFETCH(bool, reset);
    setFault(name, {});
    QVERIFY(Raw::endingOf(m_url, request()) == (reset ? Raw::Ending::Reset : Raw::Ending::Orderly));
}

void tst_PracticeFaults::theRequestAfterAFaultIsAnsweredAsUsual_data()
{
    everyFaultDoesWhatItSays_data();
}

void tst_PracticeFaults::theRequestAfterAFaultIsAnsweredAsUsual()
{
    QFETCH(QString, name);
    setFault(name, expectations().value(name).argument);
    provoke();
    m_gateway->setBalanceMicros(500'000'000);
    const Seen seen = provoke();
    QVERIFY2(seen.body.contains("\"cnt\": 2,\n\"cost\": \"2.785\""), seen.all.left(2000).constData());
}

void tst_PracticeFaults::faultsCountRequestsOfTheirEndpoint()
{
    const Result<QList<PracticeGateway::Fault>> faults
        = PracticeGateway::parseScript("send 2 error 6\nbalance status-503\n");
    QVERIFY(faults);
    m_gateway->setFaults(*faults);
    const auto balance = [this] { return Raw::post(m_url, "/sys/balance.php", Raw::login + "&fmt=1").status(); };
    QCOMPARE(Raw::send(m_url, "phones=380501234567&mes=x&id=1&fmt=1"), "1,1");
    QCOMPARE(balance(), 503);
    QCOMPARE(Raw::send(m_url, "phones=380501234567&mes=x&id=1&fmt=1&cost=1"), "1.40,1");
    QCOMPARE(Raw::send(m_url, "phones=380501234567&mes=x&id=1&fmt=1"), "1,-6");
    QCOMPARE(balance(), 503);
    QCOMPARE(Raw::send(m_url, "phones=380501234567&mes=x&id=1&fmt=1"), "1,1");
    m_gateway->setFaults({});
    QCOMPARE(balance(), 200);
}

void tst_PracticeFaults::hangingEndsWhenTheClientGoes()
{
    m_gateway->setFaults({ { u"send"_s, 0, u"hang-after-accept"_s, {} } });
    for (int i = 0; i < 20; ++i) {
        Raw::Client client(m_url);
        client.write(request());
        QTRY_COMPARE(m_gateway->requests().size(), i + 1);
        client.socket().abort();
    }
    // More than fifteen hung, yet none of them counts any more.
    QTRY_COMPARE(Raw::post(m_url, "/sys/balance.php", Raw::login + "&fmt=1").status(), 200);
    QTRY_VERIFY(Raw::post(m_url, "/sys/balance.php", Raw::login + "&fmt=1").body.contains('.'));
}

void tst_PracticeFaults::scriptsAreRead()
{
    const Result<QList<PracticeGateway::Fault>> faults = PracticeGateway::parseScript(
        "# a comment\n\nsend 2 close-after-accept\n* hang 5000 # later\r\ncost error 9\nbare-ok\n3 delay\n");
    QVERIFY(faults);
    QCOMPARE(faults->size(), 5);
    const QList<PracticeGateway::Fault> &list = *faults;
    QCOMPARE(list[0].endpoint, u"send"_s);
    QCOMPARE(list[0].nth, 2);
    QCOMPARE(list[0].name, u"close-after-accept"_s);
    QCOMPARE(list[1].endpoint, u"*"_s);
    QCOMPARE(list[1].nth, 0);
    QCOMPARE(list[1].argument, u"5000"_s);
    QCOMPARE(list[2].argument, u"9"_s);
    QCOMPARE(list[3].name, u"bare-ok"_s);
    QCOMPARE(list[4].nth, 3);
}

void tst_PracticeFaults::wrongScriptsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("script");
    for (const char *script : { "send nonsense", "nowhere hang", "send 0 hang", "send -1 hang", "send", "send 2",
             "hang soon", "hang -5", "error 1000", "bare-ok 3", "hang 5 6", "send close-on-connect" })
        QTest::newRow(script) << QByteArray(script);
}

void tst_PracticeFaults::wrongScriptsNameTheLine()
{
    QFETCH(QByteArray, script);
    const Result<QList<PracticeGateway::Fault>> faults = PracticeGateway::parseScript("send hang\n" + script);
    QVERIFY(!faults);
    QVERIFY2(faults.error().detail.startsWith("line 2: "_L1), qPrintable(faults.error().detail));
}

QTEST_GUILESS_MAIN(tst_PracticeFaults)
#include "tst_practice_faults.moc"
