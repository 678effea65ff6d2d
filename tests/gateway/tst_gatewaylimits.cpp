// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the gateway may take and how much it may say when nobody chose otherwise.

#include "gatewaytesting.h"
#include "scriptedserver.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

using Request = ScriptedServer::Request;

class tst_GatewayLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectingMayTakeAQuarterOfAMinute();
    void sendsMayTakeAMinuteAndAHalfAndQuestionsHalfAMinute();
    void answersAreCutAtTheirCap_data();
    void answersAreCutAtTheirCap();
};

namespace {

constexpr qsizetype KiB = 1024;

/** Moved by hand; tells whether those who wait have looked at it. */
class WatchedClock final : public Clock
{
public:
    [[nodiscard]] qint64 utcMs() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override
    {
        ++looks;
        return now;
    }
    qint64 now = 1'000'000;
    mutable int looks = 0;
};

/** All of the product's own choices. */
GatewayClient::Config defaultConfig(const QUrl &url)
{
    GatewayClient::Config config;
    config.baseUrl = url;
    config.login = u"office"_s;
    return config;
}

QByteArray nameOf(const Request &request)
{
    return request.form("cost") == "1" ? "cost"_ba : request.path();
}

/** @p json, which ends with a brace, made @p size octets long. */
QByteArray padded(const QByteArray &json, qsizetype size)
{
    const QByteArray head = json.chopped(1) + R"(,"x":")";
    return head + QByteArray(size - head.size() - 2, 'x') + "\"}";
}

const QByteArray GoodBalance = R"({"balance":"250.80"})";
const QByteArray GoodCost = R"({"cost":"1.40","cnt":1})";
const QByteArray GoodStatus = R"({"status":1})";

} // namespace

/** That the time is kept is shown with a shorter one: see aSilentServerIsUnreachableAfterTheConnectTime. */
void tst_GatewayLimits::connectingMayTakeAQuarterOfAMinute()
{
    QCOMPARE(GatewayClient::Config().connectTimeoutMs, 15'000);
}

void tst_GatewayLimits::sendsMayTakeAMinuteAndAHalfAndQuestionsHalfAMinute()
{
    constexpr int AtOnce = 4;
    QSet<QByteArray> open;
    ScriptedServer server([&open](QTcpSocket &socket, const Request &request) {
        const QByteArray name = nameOf(request);
        open.insert(name);
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&open, name] { open.remove(name); });
    });
    const auto clock = std::make_shared<WatchedClock>();
    GatewayClient::Config config = defaultConfig(server.url());
    config.readRetryMs = {};
    const auto client = clientFor(config, clock);
    const auto sent = client->send(sampleRequest());
    const auto price = client->cost(sampleRequest());
    const auto status = client->status({ { u"+380501234567"_s, GatewayId(u"7"_s) } });
    const auto balance = client->balance();
    QTRY_COMPARE(open.size(), AtOnce);
    const auto passTo = [clock](qint64 ms) {
        clock->now = 1'000'000 + ms;
        clock->looks = 0;
        return QTest::qWaitFor([clock] { return clock->looks >= 2 * AtOnce; }, 20'000);
    };
    QVERIFY(passTo(29'999));
    QCOMPARE(open.size(), AtOnce);
    clock->now = 1'000'000 + 30'000;
    QTRY_COMPARE(open, QSet<QByteArray>({ "/sys/send.php" }));
    QTRY_VERIFY(price.isFinished() && status.isFinished() && balance.isFinished());
    QCOMPARE(kindOf(balance.result()), Error::Kind::Unanswered);
    QVERIFY(passTo(89'999));
    QVERIFY(!sent.isFinished());
    clock->now = 1'000'000 + 90'000;
    QTRY_VERIFY(sent.isFinished());
    QCOMPARE(kindOf(sent.result()), Error::Kind::Unanswered);
    QTRY_VERIFY(open.isEmpty());
}

void tst_GatewayLimits::answersAreCutAtTheirCap_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<qsizetype>("cap");
    QTest::newRow("send") << goodSend() << "/sys/send.php"_ba << 1024 * KiB;
    QTest::newRow("cost") << GoodCost << "cost"_ba << 64 * KiB;
    QTest::newRow("balance") << GoodBalance << "/sys/balance.php"_ba << 64 * KiB;
    QTest::newRow("status") << GoodStatus << "/sys/status.php"_ba << 1024 * KiB;
}

void tst_GatewayLimits::answersAreCutAtTheirCap()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, name);
    QFETCH(const qsizetype, cap);
    qsizetype size = cap;
    ScriptedServer server([&](QTcpSocket &socket, const Request &request) {
        QCOMPARE(nameOf(request), name);
        socket.write(ScriptedServer::http(padded(json, size)));
    });
    GatewayClient::Config config = defaultConfig(server.url());
    config.readRetryMs = {};
    const auto client = clientFor(config);
    const auto ask = [&]() -> Result<> {
        const auto bare = [](const auto &result) { return result ? Result<>() : Result<>(failure(result.error())); };
        if (name == "cost")
            return bare(resultOf(client->cost(sampleRequest())));
        if (name == "/sys/balance.php")
            return bare(resultOf(client->balance()));
        if (name == "/sys/status.php")
            return bare(resultOf(client->status({ { u"+380501234567"_s, GatewayId(u"7"_s) } })));
        return bare(resultOf(client->send(sampleRequest())));
    };
    const Result<> whole = ask();
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));
    size = cap + 1;
    const Result<> tooLong = ask();
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().detail, u"the answer is too long"_s);
}

QTEST_GUILESS_MAIN(tst_GatewayLimits)
#include "tst_gatewaylimits.moc"
