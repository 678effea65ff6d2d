// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/gatewayclient.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

/** Without it QCOMPARE finds Visnyk::toString(), which returns another type than it wants. */
template <>
inline bool QTest::qCompare(const Visnyk::Error::Kind &actual, const Visnyk::Error::Kind &expected,
    const char *actualText, const char *expectedText, const char *file, int line)
{
    return QTest::qCompare(Visnyk::toString(actual), Visnyk::toString(expected), actualText, expectedText, file, line);
}

Q_DECLARE_METATYPE(Visnyk::SendRequest)

namespace Visnyk {

/** A clock moved by hand. */
class ManualClock final : public Clock
{
public:
    [[nodiscard]] qint64 utcMs() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override { return now; }
    qint64 now = 1'000'000;
};

inline SendRequest sampleRequest()
{
    SendRequest request;
    request.id = GatewayId(QStringLiteral("abc234-01JD0000000000000000000000"));
    request.addresses = { Address(QStringLiteral("+380501234567")) };
    request.text = QStringLiteral("Hello + world");
    return request;
}

inline QByteArray goodSend(const QByteArray &id = "abc234-01JD0000000000000000000000")
{
    return QByteArray("{\n\"id\": \"" + id + "\",\n\"cnt\": 1,\n\"cost\": \"1.40\",\n\"balance\": \"100.50\"\n}");
}

/** The result of @p future, after letting events run until it is there. */
template <typename T> Result<T> resultOf(const QFuture<Result<T>> &future, int timeoutMs = 20'000)
{
    // An own loop: qWaitFor() looks only every 10 ms, and these tests wait a thousand times.
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        return failure(Error::Kind::NotFound, QStringLiteral("the future never finished"));
    return future.resultCount() > 0 ? future.result() : Result<T>(failure(Error::Kind::Cancelled));
}

inline const QByteArray Password = "pa+ss w%rd";

/** Short deadlines; everything else as in the product. */
inline GatewayClient::Config testConfig(const QUrl &url)
{
    GatewayClient::Config config;
    config.baseUrl = url;
    config.login = QStringLiteral("office");
    config.hostsWithBackup << QStringLiteral("gateway.test");
    config.readRetryMs = { 10, 20 };
    config.throttledRetryMs = 30;
    config.connectTimeoutMs = 5'000;
    config.sendTimeoutMs = 10'000;
    config.readTimeoutMs = 10'000;
    return config;
}

inline std::unique_ptr<GatewayClient> clientFor(const GatewayClient::Config &config, QByteArrayView secret)
{
    return std::make_unique<GatewayClient>(config, SecretBuffer(secret), std::make_shared<SystemClock>());
}

inline std::unique_ptr<GatewayClient> clientFor(
    const GatewayClient::Config &config, std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>())
{
    return std::make_unique<GatewayClient>(config, SecretBuffer(Password), std::move(clock));
}

inline Error::Kind kindOf(const auto &result)
{
    return result.error().kind;
}

} // namespace Visnyk
