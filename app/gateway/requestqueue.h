// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "gateway/exchange.h"
#include "gateway/protocol.h"
#include "gateway/sharedlimits.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <list>
#include <memory>

namespace Visnyk {

class WireBody;

/** One question to the gateway, from its bytes to the one who waits for the answer. */
struct GatewayRequest
{
    Endpoint endpoint = Endpoint::Send;
    bool isSend = false; // spends money: one at a time, never repeated
    std::shared_ptr<const WireBody> body;
    Exchange::Limits limits;
    QList<int> retryMs;                               // pauses before repetitions of a reading request
    int throttledRetryMs = 0;                         // pause before the one repetition after error 9; 0 = none
    std::function<Result<>()> admit;                  // counts one request more; may refuse. Empty = no limit
    std::function<void()> takeBack;                   // the last one counted never left
    std::function<Result<>(const HttpAnswer &)> read; // judges a complete answer
    std::function<void(const Result<> &)> settle;     // called exactly once
    std::function<void(qint64, qint64)> uploaded;     // octets of the body out, of how many; may be empty
};

/** What @p answer is worth when it is not a complete HTTP 200, and nullopt when it is. */
[[nodiscard]] std::optional<Error> transportError(const HttpAnswer &answer, bool isSend);
/** For a send everything that is not a valid answer is Unanswered: it may have been accepted. */
[[nodiscard]] Error readError(Error error, const HttpAnswer &answer, bool isSend);
/** https anywhere, http to this machine only. */
[[nodiscard]] bool isAllowed(const QUrl &base);

/**
 * Runs requests: at most four at once, one send at a time, the others wait their turn, also behind other processes of
 * the account. Reading requests are repeated
 * and alternate with the back-up host; a send goes there only when not a byte of it left.
 */
class RequestQueue final : public QObject
{
    Q_OBJECT

public:
    struct Route
    {
        QUrl base;
        QStringList hostsWithBackup; // see backupOf()
        QSslConfiguration tls;
        std::shared_ptr<SharedLimits> shared; // the places of this account; null = this process is alone
    };
    static constexpr int MaxAtOnce = 4; // of the gateway's 15, which colleagues under the same login share
    /** How long others of this account are waited for: longer than any of their requests should take. */
    static constexpr qint64 SeatPatienceMs = 150'000;

    RequestQueue(Route route, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~RequestQueue() override;

    using Number = quint64;
    Number add(GatewayRequest request);
    /** Ends a reading request as Cancelled; a send is left alone. */
    void cancelReading(Number number);
    void abortAll();

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void pump();
    [[nodiscard]] bool hasSeat(const JobPtr &job);
    void startAttempt(const JobPtr &job);
    void attemptFinished(const JobPtr &job, const HttpAnswer &answer);
    [[nodiscard]] std::optional<QUrl> backup() const;
    void sendFinished(const JobPtr &job, const Result<> &outcome, const HttpAnswer &answer);
    void readingFinished(const JobPtr &job, const Result<> &outcome);
    void repeatLater(const JobPtr &job, int pauseMs, const Error &reason);
    void settle(const JobPtr &job, const Result<> &outcome);
    void abortJob(const JobPtr &job);
    [[nodiscard]] QNetworkRequest requestFor(const Job &job) const;
    [[nodiscard]] QNetworkAccessManager &networkFor(const Job &job, QObject *owner);
    [[nodiscard]] JobPtr find(Number number) const;

    Route m_route;
    std::shared_ptr<const Clock> m_clock;
    QNetworkAccessManager m_network { this }; // for reading requests, which may keep connections
    bool m_forgetConnections = false;         // something failed on them
    std::list<JobPtr> m_jobs;
    QTimer m_seatTimer; // looks whether another process has made room
    Number m_lastNumber = 0;
    bool m_closing = false;
};

} // namespace Visnyk
