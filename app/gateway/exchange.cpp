// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/exchange.h"

#include "gateway/oneshotbody.h"
#include "gateway/wirebody.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

void setCommonHeaders(QNetworkRequest &request, const WireBody &body)
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, body.contentType());
    // Without a length Qt would buffer the body, and a buffered body is one it can send again.
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Visnyk"_s);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
}

/** "Tue, 24 Nov 2026 12:00:00 GMT": the only form that servers may still write (RFC 9110, 5.6.7). */
std::optional<qint64> httpDate(const QByteArray &value)
{
    constexpr qsizetype Length = 25; // without the zone
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(value).left(Length), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? std::optional<qint64>(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

bool HttpAnswer::isComplete() const
{
    constexpr int Ok = 200;
    return httpStatus == Ok && networkError == QNetworkReply::NoError && !timedOut && !tooBig && !aborted;
}

Exchange::Exchange(
    std::shared_ptr<const WireBody> body, Limits limits, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_body(std::move(body))
    , m_limits(limits)
    , m_clock(std::move(clock))
    , m_meter(std::make_shared<BodyMeter>())
{
    m_connectTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        if (m_meter->handedOut == 0)
            stop(&HttpAnswer::timedOut);
    });
    connect(&m_totalTimer, &QTimer::timeout, this, [this] { stop(&HttpAnswer::timedOut); });
    connect(&m_tick, &QTimer::timeout, this, &Exchange::checkClock);
}

Exchange::~Exchange()
{
    m_finished = true;
    m_meter->sealed = true;
    if (QNetworkReply *reply = m_reply) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Exchange::start(QNetworkAccessManager &network, QNetworkRequest request)
{
    constexpr int ReadBuffer = 256 * 1024;
    constexpr int TickMs = 1000;
    setCommonHeaders(request, *m_body);
    m_startedMs = m_clock->monotonicMs();
    auto device = std::make_unique<OneShotBody>(m_body, m_meter);
    QNetworkReply *reply = network.post(request, device.get());
    device.release()->setParent(reply); // Qt reads from it as long as the reply lives
    m_reply = reply;
    reply->setReadBufferSize(ReadBuffer);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::readMore);
    connect(reply, &QNetworkReply::sslErrors, this, [this] { m_answer.tlsFailed = true; });
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (!m_finished && total > 0) // Qt says 0 of 0 when it is done
            Q_EMIT uploaded(sent, total);
    });
    connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
    m_connectTimer.start(m_limits.connectMs);
    m_totalTimer.start(m_limits.totalMs);
    m_tick.start(TickMs);
}

void Exchange::abort()
{
    stop(&HttpAnswer::aborted);
}

void Exchange::stop(bool HttpAnswer::*reason)
{
    if (m_finished)
        return;
    m_answer.*reason = true;
    // First the seal: what Qt's network thread still has queued must not read a byte after we have counted them.
    m_meter->sealed = true;
    if (QNetworkReply *reply = m_reply)
        reply->abort(); // emits finished()
    finish();
}

/** Timers stand still while the machine sleeps; the clock does not, and the gateway has long hung up by then. */
void Exchange::checkClock()
{
    if (m_clock->monotonicMs() - m_startedMs >= m_limits.totalMs)
        stop(&HttpAnswer::timedOut);
}

void Exchange::readMore()
{
    QNetworkReply *reply = m_reply;
    if (m_finished || !reply)
        return;
    m_answer.body += reply->readAll();
    if (m_answer.body.size() > m_limits.maxBytes)
        stop(&HttpAnswer::tooBig);
}

void Exchange::finish()
{
    QNetworkReply *reply = m_reply;
    if (m_finished || !reply)
        return;
    const bool isStopped = m_answer.tooBig || m_answer.timedOut || m_answer.aborted;
    if (!isStopped) {
        m_answer.body += reply->readAll();
        m_answer.tooBig = m_answer.body.size() > m_limits.maxBytes;
    }
    m_finished = true;
    for (QTimer *timer : { &m_connectTimer, &m_totalTimer, &m_tick })
        timer->stop();
    m_meter->sealed = true;
    m_answer.handedOut = m_meter->handedOut;
    m_answer.networkError = reply->error();
    m_answer.tlsFailed = m_answer.tlsFailed || m_answer.networkError == QNetworkReply::SslHandshakeFailedError;
    m_answer.httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.serverUtcMs = httpDate(reply->rawHeader("Date"));
    reply->deleteLater();
    Q_EMIT finished(m_answer);
}

} // namespace Visnyk
