// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/secretbuffer.h"
#include "gateway/gateway.h"
#include "gateway/hosts.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

namespace Visnyk {

/**
 * Speaks send.php, status.php, balance.php, templates.php and /rest/send/ over one QNetworkAccessManager: one-pass
 * bodies, own deadlines, size caps, no redirects, back-up host www2 for reading calls (for a send only with proof that
 * no byte left), own limits. At most four requests are under way, one of them a send; more wait for their turn. Beyond
 * a limit per minute the answer is Throttled with gatewayCode 0 and a detail that says when to ask again. Cancelling
 * the future of a reading call ends it. fingerprint() covers the id, so a repetition of an attempt is seen as the same.
 */
class GatewayClient final : public QObject, public Gateway
{
    Q_OBJECT

public:
    enum class BodyForm : quint8 { UrlEncoded, Multipart, Json };
    struct Config
    {
        QUrl baseUrl; // https://smsc.ua; http only to loopback
        QString login;
        SecretKind secretKind = SecretKind::Password;
        BodyForm bodyForm = BodyForm::UrlEncoded;
        QStringList hostsWithBackup = publishedHosts();
        int connectTimeoutMs = 15'000;
        int sendTimeoutMs = 90'000;
        int readTimeoutMs = 30'000;
        QList<int> readRetryMs { 2'000, 10'000 };
        int throttledRetryMs = 60'000; // status and balance: pause before the one repetition after error 9
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration(); // tests add their own CA
        QString limitsDir; // SharedLimits::meetingPlace(); empty = no other process is thought of
    };

    GatewayClient(Config config, SecretBuffer secret, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~GatewayClient() override;

    [[nodiscard]] QFuture<Result<SendReply>> send(const SendRequest &request) override;
    [[nodiscard]] QFuture<Result<CostReply>> cost(const SendRequest &request) override;
    [[nodiscard]] QFuture<Result<CostReply>> costAtOnce(const SendRequest &request) override;
    [[nodiscard]] QFuture<Result<QList<StatusReport>>> status(const QList<StatusQuery> &queries) override;
    [[nodiscard]] QFuture<Result<BalanceReply>> balance() override;
    [[nodiscard]] QFuture<Result<QList<GatewayTemplate>>> templates() override;
    [[nodiscard]] QFuture<Result<QString>> addTemplate(const GatewayTemplate &stored) override;
    [[nodiscard]] QFuture<Result<>> changeTemplate(const GatewayTemplate &stored) override;
    [[nodiscard]] QFuture<Result<>> removeTemplate(const QString &id) override;
    void abortAll() override;

private:
    enum class Patience : quint8 { Repeats, AsksOnce };
    [[nodiscard]] QFuture<Result<CostReply>> askCost(const SendRequest &request, Patience patience);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Visnyk
