// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawhttp.h"
#include "sandbox/practicegateway.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

QByteArray chunked(const QByteArray &body, int size)
{
    QByteArray out;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray piece = body.mid(at, size);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return out + "0\r\n\r\n";
}

QByteArray multipart(const QByteArray &name, const QByteArray &value, const QByteArray &fileName = {})
{
    const QByteArray file
        = fileName.isEmpty() ? QByteArray() : "; filename=\"" + fileName + "\"\r\nContent-Type: image/png";
    return "--BoUnDaRy\r\nContent-Disposition: form-data; name=\"" + name + '"' + file + "\r\n\r\n" + value + "\r\n";
}

} // namespace

/** Requests as bytes on the wire: framing, encodings of the body, things that are no requests. */
class tst_PracticeHttp : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        PracticeGateway::Setup setup;
        setup.strictLimits = false;
        setup.duplicateGuard = false;
        m_gateway = std::make_unique<PracticeGateway>(setup);
        const Result<QUrl> url = m_gateway->start();
        QVERIFY(url);
        m_url = *url;
    }

    void getAndPostAndBothAtOnceAreRead();
    void theBodyHidesTheQuery();
    void requestsInPiecesAreRead_data();
    void requestsInPiecesAreRead();
    void chunkedBodiesAreRead();
    void multipartWithFilesIsRead();
    void jsonIsAnsweredInJson_data();
    void jsonIsAnsweredInJson();
    void restStatusIsAnswered();
    void addressesWithoutTheSlashAreRedirected();
    void otherAddressesAreErrorOne();
    void connectionsAreKeptAliveAndPipelined();
    void connectionCloseIsKept();
    void expectContinueIsAnswered();
    void headersAreThoseOfTheRealGateway();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void hugeHeadsAreRefused();
    void clientsThatGoAwayDoNoHarm();
    void requestsAreRecordedWithoutCredentials();
    void stopsAndStartsAgain();
    void aTakenPortIsAnError();

private:
    QByteArray exchange(const QByteArray &bytes)
    {
        Raw::Client client(m_url);
        client.write(bytes);
        return client.read().body;
    }

    std::unique_ptr<PracticeGateway> m_gateway;
    QUrl m_url;
};

void tst_PracticeHttp::getAndPostAndBothAtOnceAreRead()
{
    const QByteArray query = Raw::login + "&phones=380501234567&mes=x&id=1&fmt=1";
    QCOMPARE(exchange("GET /sys/send.php?" + query + " HTTP/1.1\r\nHost: x\r\n\r\n"), "1,1");
    QCOMPARE(exchange(Raw::formRequest("/sys/send.php", query)), "1,1");
    QCOMPARE(
        exchange(Raw::formRequest("/sys/send.php?" + Raw::login + "&fmt=1", "phones=380501234567&mes=x&id=1")), "1,1");
    QCOMPARE(exchange("GET /sys/send.php?" + query + " HTTP/1.0\r\n\r\n"), "1,1");
    QCOMPARE(exchange("GET http://smsc.example/sys/send.php?" + query + " HTTP/1.1\r\n\r\n"), "1,1");
    QCOMPARE(m_gateway->ledger().size(), 5);
}

void tst_PracticeHttp::theBodyHidesTheQuery()
{
    exchange(Raw::formRequest("/sys/send.php?mes=query&fmt=1", Raw::login + "&phones=380501234567&mes=body&id=1"));
    QCOMPARE(m_gateway->ledger().constFirst().text, u"body"_s);
}

void tst_PracticeHttp::requestsInPiecesAreRead_data()
{
    QTest::addColumn<bool>("asChunks");
    QTest::newRow("length") << false;
    QTest::newRow("chunks") << true;
}

void tst_PracticeHttp::requestsInPiecesAreRead()
{
    QFETCH(bool, asChunks);
    const QByteArray form = Raw::login + "&phones=380501234567&mes=x&id=1&fmt=1";
    const QByteArray request = asChunks
        ? "POST /sys/send.php HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(form, 9)
        : Raw::formRequest("/sys/send.php", form);
    Raw::Client client(m_url);
    client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char c : request) {
        client.socket().write(&c, 1);
        client.socket().waitForBytesWritten(1000);
    }
    QCOMPARE(client.read().body, "1,1");
}

void tst_PracticeHttp::chunkedBodiesAreRead()
{
    const QByteArray form = Raw::login + "&phones=380501234567&mes=x&id=1&fmt=1";
    const QByteArray head = "POST /sys/send.php HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(exchange(head + chunked(form, 1000)), "1,1");
    const QByteArray size = QByteArray::number(form.size(), 16);
    QCOMPARE(exchange(head + size + ";note=1\r\n" + form + "\r\n0\r\nX-Trailer: 1\r\n\r\n"), "1,1");
}

void tst_PracticeHttp::multipartWithFilesIsRead()
{
    const QByteArray body = multipart("login", "practice") + multipart("psw", "practice")
        + multipart("phones", "380501234567") + multipart("mms", "1") + multipart("mes", "\xD0\x9F\r\n\xD1\x80")
        + multipart("charset", "utf-8") + multipart("fmt", "1") + multipart("id", "4")
        + multipart("file0", QByteArray("\x89PNG\r\n--BoUnDar\r\n\0x", 19), "photo.png") + "--BoUnDaRy--\r\n";
    const QByteArray head = "POST /sys/send.php HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=BoUnDaRy\r\n";
    QCOMPARE(exchange(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body), "4,1");
    QCOMPARE(m_gateway->ledger().constFirst().text, u"П\nр"_s);
    QCOMPARE(exchange(head + "Transfer-Encoding: chunked\r\n\r\n" + chunked(body, 64)), "4,1");
    const QByteArray cut = body.chopped(20);
    QCOMPARE(exchange(head + "Content-Length: " + QByteArray::number(cut.size()) + "\r\n\r\n" + cut),
        "ERROR = 1 (parameters error)");
}

void tst_PracticeHttp::jsonIsAnsweredInJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("reply");
    const QByteArray wrong = "{\n\"error\": \"parameters error\",\n\"error_code\": 1\n}";
    const QByteArray start = R"({"login":"practice","psw":"practice","phones":"380501234567",)";
    QTest::newRow("strings") << QByteArray(start + R"("mes":"Привіт","id":"14"})")
                             << QByteArray("{\n\"id\": 14,\n\"cnt\": 1\n}");
    QTest::newRow("numbers") << QByteArray(
        R"({"apikey":"practice-key","phones":380501234567,"mes":"x","id":14,"cost":3,"fmt":3})")
                             << QByteArray(
                                    "{\n\"id\": 14,\n\"cnt\": 1,\n\"cost\": \"1.40\",\n\"balance\": \"498.60\"\n}");
    QTest::newRow("cost") << QByteArray(start + R"("mes":"x","cost":1})")
                          << QByteArray("{\n\"cost\": \"1.40\",\n\"cnt\": 1\n}");
    QTest::newRow("charset is harmless") << QByteArray(start + R"("mes":"ї","id":1,"charset":"windows-1251"})")
                                         << QByteArray("{\n\"id\": 1,\n\"cnt\": 1\n}");
    QTest::newRow("null is absent") << QByteArray(start + R"("mes":"x","id":1,"sender":null})")
                                    << QByteArray("{\n\"id\": 1,\n\"cnt\": 1\n}");
    QTest::newRow("array") << QByteArray(start + R"("mes":["x"]})") << wrong;
    QTest::newRow("not an object") << QByteArray("[1]") << wrong;
    QTest::newRow("broken") << QByteArray("{\"login\":") << wrong;
    QTest::newRow("wrong password") << QByteArray(R"({"login":"practice","psw":"x","phones":"380501234567","mes":"x"})")
                                    << QByteArray("{\n\"error\": \"authorise error\",\n\"error_code\": 2\n}");
}

void tst_PracticeHttp::jsonIsAnsweredInJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, reply);
    QCOMPARE(exchange("POST /rest/send/ HTTP/1.1\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                 + QByteArray::number(json.size()) + "\r\n\r\n" + json),
        reply);
    QCOMPARE(m_gateway->requests().constLast().endpoint, u"rest"_s);
    QCOMPARE(m_gateway->requests().constLast().accepted, reply.contains("\"id\""));
    if (json.contains("Привіт"))
        QCOMPARE(m_gateway->ledger().constFirst().text, u"Привіт"_s);
}

void tst_PracticeHttp::restStatusIsAnswered()
{
    Raw::send(m_url, "phones=380501234567&mes=x&id=1");
    const QByteArray json = R"({"login":"practice","psw":"practice","phone":"380501234567","id":1})";
    const QByteArray reply = exchange(
        "POST /rest/status/ HTTP/1.1\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
    QVERIFY(reply.startsWith("{\n\"status\": -1,\n"));
}

void tst_PracticeHttp::addressesWithoutTheSlashAreRedirected()
{
    Raw::Client client(m_url);
    client.write("POST /rest/send HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
    const Raw::Reply reply = client.read();
    QCOMPARE(reply.status(), 301);
    QCOMPARE(reply.header("Location"), "/rest/send/");
}

void tst_PracticeHttp::otherAddressesAreErrorOne()
{
    for (const char *path : { "/sys/jobs.php", "/sys/phones.php", "/sys/get.php", "/sys/nothing.php" })
        QCOMPARE(exchange(Raw::formRequest(path, Raw::login + "&get=1&fmt=1")), "0,-1");
}

void tst_PracticeHttp::connectionsAreKeptAliveAndPipelined()
{
    Raw::Client client(m_url);
    const QByteArray ask = Raw::formRequest("/sys/balance.php", Raw::login + "&fmt=1");
    client.write(ask);
    QCOMPARE(client.read().header("Connection"), "keep-alive");
    client.write(ask + ask + ask);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.read().body, "500.00");
    QCOMPARE(m_gateway->requests().size(), 4);
}

void tst_PracticeHttp::connectionCloseIsKept()
{
    Raw::Client client(m_url);
    client.write(Raw::formRequest("/sys/balance.php", Raw::login + "&fmt=1", "Connection: close\r\n"));
    QVERIFY(client.readToEnd().endsWith("\r\n\r\n500.00"));
}

void tst_PracticeHttp::expectContinueIsAnswered()
{
    Raw::Client client(m_url);
    const QByteArray request = Raw::formRequest("/sys/balance.php", Raw::login + "&fmt=1", "Expect: 100-continue\r\n");
    const qsizetype body = request.indexOf("\r\n\r\n") + 4;
    client.write(request.left(body));
    QCOMPARE(client.read(200).head, "HTTP/1.1 100 Continue");
    client.write(request.mid(body));
    QCOMPARE(client.read().body, "500.00");
}

void tst_PracticeHttp::headersAreThoseOfTheRealGateway()
{
    const Raw::Reply reply = Raw::post(m_url, "/sys/balance.php", Raw::login + "&fmt=3");
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.header("Server"), "nginx");
    QCOMPARE(reply.header("Content-Type"), "application/json; charset=windows-1251");
    const QRegularExpression date(
        u"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"_s);
    QVERIFY(date.match(QString::fromLatin1(reply.header("Date"))).hasMatch());
    QCOMPARE(Raw::post(m_url, "/sys/balance.php", "login=x&psw=y&fmt=3").status(), 200); // errors too
}

void tst_PracticeHttp::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
    row("no request", "hello\r\n\r\n", 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("HTTP 2", "GET / HTTP/2.0\r\n\r\n", 505);
    row("method", "DELETE / HTTP/1.1\r\n\r\n", 405);
    row("relative address", "GET sys/send.php HTTP/1.1\r\n\r\n", 400);
    row("header without name", "GET / HTTP/1.1\r\n: x\r\n\r\n", 400);
    row("header without colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", 400);
    row("blank before colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400);
    row("NUL", QByteArray("GET / HTTP/1.1\r\nX: \0\r\n\r\n", 24), 400);
    row("length no number", "POST / HTTP/1.1\r\nContent-Length: 1x\r\n\r\n", 400);
    row("negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
    row("length and chunks", "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("other coding", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 501);
    row("too large", "POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", 413);
    row("chunk size", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400);
    row("negative chunk", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", 400);
    row("huge chunk", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n", 413);
    row("chunk longer than said", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", 400);
}

void tst_PracticeHttp::nonsenseIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Raw::Client client(m_url);
    client.write(bytes);
    const QByteArray all = client.readToEnd();
    QCOMPARE(all.mid(9, 3).toInt(), status);
    QVERIFY(m_gateway->requests().isEmpty());
}

void tst_PracticeHttp::hugeHeadsAreRefused()
{
    Raw::Client client(m_url);
    client.write("GET / HTTP/1.1\r\n");
    for (int i = 0; i < 400; ++i)
        client.socket().write("X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'x') + "\r\n");
    client.socket().flush();
    QVERIFY(client.readToEnd().startsWith("HTTP/1.1 431 "));
}

void tst_PracticeHttp::clientsThatGoAwayDoNoHarm()
{
    const QByteArray request = Raw::formRequest("/sys/send.php", Raw::login + "&phones=380501234567&mes=x&id=1&fmt=1");
    for (qsizetype sent = 0; sent < request.size(); sent += 7) {
        Raw::Client client(m_url);
        client.write(request.left(sent));
        client.socket().abort();
    }
    QCOMPARE(exchange(request), "1,1");
    QCOMPARE(m_gateway->ledger().size(), 1);
}

void tst_PracticeHttp::requestsAreRecordedWithoutCredentials()
{
    const QByteArray form = Raw::login + "&apikey=practice-key&phones=380501234567&mes=%D0%86&charset=utf-8&id=1";
    Raw::post(m_url, "/sys/send.php", form);
    const PracticeGateway::RequestRecord record = m_gateway->requests().constFirst();
    QCOMPARE(record.endpoint, u"send"_s);
    QCOMPARE(record.bodySha256, QCryptographicHash::hash(form, QCryptographicHash::Sha256));
    const QList<QPair<QString, QString>> expected { { u"phones"_s, u"380501234567"_s }, { u"mes"_s, u"І"_s },
        { u"charset"_s, u"utf-8"_s }, { u"id"_s, u"1"_s } };
    QCOMPARE(record.parameters, expected);
    QVERIFY(record.accepted);
    QCOMPARE(m_gateway->ledger().constFirst().requestNumber, record.number);
}

void tst_PracticeHttp::stopsAndStartsAgain()
{
    Raw::send(m_url, "phones=380501234567&mes=x&id=1");
    Raw::Client open(m_url);
    m_gateway->stop();
    QCOMPARE(open.readToEnd(), QByteArray());
    const Result<QUrl> url = m_gateway->start();
    QVERIFY(url);
    QCOMPARE(Raw::post(*url, "/sys/balance.php", Raw::login + "&fmt=1").body, "498.60");
    QVERIFY(!m_gateway->start());
}

void tst_PracticeHttp::aTakenPortIsAnError()
{
    PracticeGateway::Setup setup;
    setup.port = static_cast<quint16>(m_url.port());
    PracticeGateway second(setup);
    const Result<QUrl> url = second.start();
    QVERIFY(!url);
    QVERIFY(url.error().kind == Error::Kind::Unreachable);
}

QTEST_GUILESS_MAIN(tst_PracticeHttp)
#include "tst_practice_http.moc"
