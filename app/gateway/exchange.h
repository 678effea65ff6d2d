// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Visnyk {

struct BodyMeter;
class WireBody;

/** How one HTTP round trip ended. */
struct HttpAnswer
{
    qint64 handedOut = 0; // body bytes that may have left; 0 proves that nothing was sent
    int httpStatus = 0;   // 0 = no answer
    QByteArray body;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    bool tlsFailed = false;
    bool timedOut = false;
    bool tooBig = false;
    bool aborted = false; // by us, on demand
    std::optional<qint64> serverUtcMs;

    /** The gateway said something: HTTP 200, all of it arrived, nobody interfered. */
    [[nodiscard]] bool isComplete() const;
};

/** One POST and its answer, with deadlines and a size cap. Never repeats anything, never follows a redirect. */
class Exchange final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int connectMs = 15'000; // until the first body byte is handed out: look-up, connection, TLS
        int totalMs = 90'000;
        qint64 maxBytes = 1024LL * 1024;
    };

    Exchange(std::shared_ptr<const WireBody> body, Limits limits, std::shared_ptr<const Clock> clock,
        QObject *parent = nullptr);
    ~Exchange() override;

    /** @p network must outlive this object. Headers and attributes that every request gets are set here. */
    void start(QNetworkAccessManager &network, QNetworkRequest request);
    /** finished() comes before this returns, unless it has come already. */
    void abort();

Q_SIGNALS:
    void finished(const Visnyk::HttpAnswer &answer);
    void uploaded(qint64 sent, qint64 total); // octets of the body

private:
    void readMore();
    void finish();
    void stop(bool HttpAnswer::*reason);
    void checkClock();

    std::shared_ptr<const WireBody> m_body;
    Limits m_limits;
    std::shared_ptr<const Clock> m_clock;
    HttpAnswer m_answer;
    QPointer<QNetworkReply> m_reply;
    std::shared_ptr<BodyMeter> m_meter;
    QTimer m_connectTimer;
    QTimer m_totalTimer;
    QTimer m_tick;
    qint64 m_startedMs = 0;
    bool m_finished = false;
};

} // namespace Visnyk
