// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enginekit.h"
#include "gateway/gatewayclient.h"
#include "sandbox/practicegateway.h"

#include <QMap>
#include <QSslConfiguration>

#include <optional>

namespace Visnyk {

/** A client whose time-outs and pauses suit a clock that runs @p factor times too fast. */
inline std::unique_ptr<Gateway> fastClient(const Account &account, SecretBuffer secret,
    const std::shared_ptr<const Clock> &clock, int factor, const std::optional<QSslConfiguration> &tls = {})
{
    GatewayClient::Config config;
    config.baseUrl = account.baseUrl;
    config.login = account.login;
    config.sendTimeoutMs = 800 * factor;
    config.connectTimeoutMs = 2'000;
    config.readTimeoutMs = 800 * factor;
    config.readRetryMs = { 10, 20 };
    config.throttledRetryMs = 50;
    if (tls)
        config.tls = *tls;
    return std::make_unique<GatewayClient>(std::move(config), std::move(secret), clock);
}

inline Account practiceAccount(const QUrl &url)
{
    Account account;
    account.id = TestAccount;
    account.baseUrl = url;
    account.login = QStringLiteral("practice");
    account.practice = true;
    return account;
}

/** How often each address was accepted: the truth. */
inline QMap<QString, int> acceptedTimes(const PracticeGateway &gateway)
{
    QMap<QString, int> times;
    const QList<PracticeGateway::LedgerEntry> entries = gateway.ledger();
    for (const PracticeGateway::LedgerEntry &entry : entries)
        ++times[entry.address];
    return times;
}

/** How often each of the messages, or parts of messages, was accepted: by number and text. */
inline QMap<QString, int> acceptedTexts(const PracticeGateway &gateway)
{
    QMap<QString, int> times;
    const QList<PracticeGateway::LedgerEntry> entries = gateway.ledger();
    for (const PracticeGateway::LedgerEntry &entry : entries)
        ++times[entry.address + u' ' + entry.text];
    return times;
}

/** What is wrong between the outbox and the gateway's ledger; empty = nothing. */
inline QString judge(const QList<MessageInfo> &rows, const PracticeGateway &gateway)
{
    const QMap<QString, int> times = acceptedTimes(gateway);
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        if (it.value() > 1)
            return QStringLiteral("accepted %1 times: %2").arg(it.value()).arg(it.key());
    }
    for (const MessageInfo &row : rows) {
        const bool taken = times.contains(row.address.text().mid(1));
        if (row.state == SendState::Accepted && !taken)
            return QStringLiteral("said to be sent, but it was not: row %1").arg(row.id);
        const bool doubtful = row.state == SendState::Accepted || row.state == SendState::Unknown
            || row.state == SendState::InFlight || row.state == SendState::Closed;
        if (!doubtful && taken)
            return QStringLiteral("said to be %1, but it was sent: row %2").arg(toString(row.state)).arg(row.id);
    }
    return {};
}

/** An engine, the real client and a practice gateway over sockets, on one fast clock. */
class PracticeKit
{
    QTemporaryDir m_dir; // first: it outlives the engine

public:
    static constexpr int Factor = 400;

    /** @p clientTls is what trusts the certificate in the gateway's setup. */
    explicit PracticeKit(PracticeGateway::Setup gatewaySetup = {}, const QByteArray &password = "practice",
        const std::optional<QSslConfiguration> &clientTls = {})
        : clock(std::make_shared<FastClock>(Factor))
    {
        gatewaySetup.clock = clock.get();
        gateway = std::make_unique<PracticeGateway>(gatewaySetup);
        const auto listening = gateway->start();
        if (!listening)
            qFatal("the practice gateway does not start");
        url = *listening;
        Engine::Setup setup;
        setup.dataDir = m_dir.filePath(QStringLiteral("data"));
        setup.clock = clock;
        setup.machineId = "machine-1";
        setup.sleepJumpMs = 0;
        setup.makeGateway = [clock = clock, clientTls](const Account &account, SecretBuffer secret) {
            return fastClient(account, std::move(secret), clock, Factor, clientTls);
        };
        engine = std::make_unique<Engine>(setup);
        started = await(engine->start()).has_value();
        engine->setAccount(practiceAccount(url), SecretBuffer(password));
    }

    void setFault(const QByteArray &script)
    {
        const auto faults = PracticeGateway::parseScript(script);
        if (!faults)
            qFatal("a fault that is none: %s", script.constData());
        gateway->setFaults(*faults);
    }
    [[nodiscard]] BatchProgress progress(BatchId batch)
    {
        return await(engine->progress(batch)).value_or(BatchProgress {});
    }
    [[nodiscard]] QString counts(BatchId batch) { return countsOf(progress(batch)); }
    [[nodiscard]] QString verdict()
    {
        const auto page = await(engine->history({}, {}, 1000));
        return page ? judge(page->rows, *gateway) : QStringLiteral("no history");
    }
    [[nodiscard]] qsizetype sendRequests() const
    {
        const QList<PracticeGateway::RequestRecord> requests = gateway->requests();
        return std::count_if(requests.cbegin(), requests.cend(),
            [](const PracticeGateway::RequestRecord &request) { return request.endpoint == QLatin1String("send"); });
    }

    std::shared_ptr<FastClock> clock;
    std::unique_ptr<PracticeGateway> gateway;
    QUrl url;
    std::unique_ptr<Engine> engine;
    bool started = false;
};

} // namespace Visnyk
