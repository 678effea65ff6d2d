// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/requestqueue.h"

#include "base/logging.h"
#include "base/thiscomputer.h"
#include "gateway/hosts.h"
#include "gateway/wirebody.h"

#include <QMetaEnum>
#include <QNetworkProxy>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int FirstServerError = 500;
constexpr int HttpOk = 200;
constexpr int ProxyWantsLogin = 407;
constexpr qint64 BackupWithinMs = 30'000;

Error errorOf(Error::Kind kind, const QString &detail, int httpStatus = 0)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.httpStatus = httpStatus;
    return error;
}

/** Our own words: Qt's error strings hold the whole address. */
QString whatBroke(const HttpAnswer &answer)
{
    if (answer.aborted)
        return u"aborted"_s;
    if (answer.timedOut)
        return u"no answer in time"_s;
    if (answer.tooBig)
        return u"the answer is too long"_s;
    if (answer.httpStatus != 0 && answer.httpStatus != HttpOk)
        return u"HTTP status "_s + QString::number(answer.httpStatus);
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(answer.networkError);
    return u"network: "_s + QLatin1StringView(name);
}

/** Worth asking again: the fault may have been on the way, not in the question. */
bool mayPass(const Error &error)
{
    if (error.httpStatus == ProxyWantsLogin)
        return false;
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::Unanswered: return true;
    case Error::Kind::Protocol:
        return !error.saidNo && (error.httpStatus == HttpOk || error.httpStatus >= FirstServerError);
    default: return false;
    }
}

void writeLog(Endpoint endpoint, const HttpAnswer &answer, qint64 durationMs, quint64 number)
{
    // Nothing of what was asked or answered: only the way it went.
    qCInfo(lcGateway).noquote() << "POST" << endpointPath(endpoint) << "status" << answer.httpStatus << "in"
                                << durationMs << "ms, request" << number << "network" << int(answer.networkError)
                                << "sent" << (answer.handedOut > 0 ? "yes" : "no");
}

} // namespace

struct RequestQueue::Job
{
    enum class State : quint8 { Waiting, Running, Pausing, Settled };
    Number number = 0;
    GatewayRequest request;
    State state = State::Waiting;
    QPointer<Exchange> exchange;
    qint64 startedMs = 0;
    qsizetype repetitions = 0;
    bool repeatedAfterThrottle = false;
    bool onBackup = false;
    Error lastError;
    QTimer pause;
    std::unique_ptr<SharedLimits::Seat> seat;
    qint64 seatWantedMs = 0; // since when; 0 = not yet
};

std::optional<Error> transportError(const HttpAnswer &answer, bool isSend)
{
    // The answer to CONNECT is not the reply's: Qt tells of it only by this error.
    const bool isProxy = answer.networkError == QNetworkReply::ProxyAuthenticationRequiredError;
    const int httpStatus = isProxy ? ProxyWantsLogin : answer.httpStatus;
    if (isSend && answer.handedOut == 0) {
        if (answer.tlsFailed)
            return errorOf(Error::Kind::Tls, u"the certificate or the TLS handshake failed"_s);
        return errorOf(Error::Kind::Unreachable, whatBroke(answer), httpStatus);
    }
    if (answer.isComplete())
        return std::nullopt;
    if (isSend)
        return errorOf(Error::Kind::Unanswered, whatBroke(answer), httpStatus);
    if (answer.aborted)
        return errorOf(Error::Kind::Cancelled, whatBroke(answer));
    if (answer.tlsFailed)
        return errorOf(Error::Kind::Tls, u"the certificate or the TLS handshake failed"_s);
    if (answer.httpStatus != 0 && !answer.timedOut)
        return errorOf(Error::Kind::Protocol, whatBroke(answer), answer.httpStatus);
    const auto kind = answer.handedOut == 0 ? Error::Kind::Unreachable : Error::Kind::Unanswered;
    return errorOf(kind, whatBroke(answer), httpStatus);
}

Error readError(Error error, const HttpAnswer &answer, bool isSend)
{
    error.httpStatus = answer.httpStatus;
    if (isSend && error.kind == Error::Kind::Protocol)
        error.kind = Error::Kind::Unanswered;
    return error;
}

bool isAllowed(const QUrl &base)
{
    if (base.host().isEmpty() || !base.userInfo().isEmpty())
        return false;
    return base.scheme() == "https"_L1 || (base.scheme() == "http"_L1 && isThisComputer(base.host()));
}

RequestQueue::RequestQueue(Route route, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_route(std::move(route))
    , m_clock(std::move(clock))
{
    m_route.tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_route.tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (isThisComputer(m_route.base.host()))
        m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setStrictTransportSecurityEnabled(true);
    constexpr int LookForRoomMs = 50;
    m_seatTimer.setSingleShot(true);
    m_seatTimer.setInterval(LookForRoomMs);
    connect(&m_seatTimer, &QTimer::timeout, this, &RequestQueue::pump);
}

RequestQueue::~RequestQueue()
{
    m_closing = true;
    abortAll();
}

RequestQueue::Number RequestQueue::add(GatewayRequest request)
{
    auto job = std::make_shared<Job>();
    job->number = ++m_lastNumber;
    job->request = std::move(request);
    m_jobs.push_back(job);
    pump();
    return job->number;
}

RequestQueue::JobPtr RequestQueue::find(Number number) const
{
    const auto found
        = std::find_if(m_jobs.cbegin(), m_jobs.cend(), [number](const JobPtr &job) { return job->number == number; });
    return found == m_jobs.cend() ? nullptr : *found;
}

void RequestQueue::cancelReading(Number number)
{
    const JobPtr job = find(number);
    if (job && !job->request.isSend)
        abortJob(job);
}

void RequestQueue::abortAll()
{
    const std::list<JobPtr> jobs = m_jobs; // settling changes the list
    // The waiting ones first, or they would take the places of those aborted.
    for (const JobPtr &job : jobs) {
        if (job->state != Job::State::Running)
            abortJob(job);
    }
    for (const JobPtr &job : jobs)
        abortJob(job);
}

void RequestQueue::abortJob(const JobPtr &job)
{
    if (job->state == Job::State::Settled)
        return;
    if (job->exchange) {
        job->exchange->abort();
        return;
    }
    // A send that waits for its turn, or is on its way to the back-up host, is proven not to have left.
    const auto kind = job->request.isSend ? Error::Kind::Unreachable : Error::Kind::Cancelled;
    settle(job, failure(errorOf(kind, u"aborted"_s)));
}

void RequestQueue::pump()
{
    if (m_closing)
        return;
    const auto isRunning = [](const JobPtr &job) { return job->state == Job::State::Running; };
    const auto isSending = [&](const JobPtr &job) { return isRunning(job) && job->request.isSend; };
    const std::list<JobPtr> jobs = m_jobs; // starting may settle at once and change the list
    for (const JobPtr &job : jobs) {
        if (job->state != Job::State::Waiting)
            continue;
        if (std::count_if(m_jobs.cbegin(), m_jobs.cend(), isRunning) >= MaxAtOnce)
            return;
        const bool hasTurn = !job->request.isSend || std::none_of(m_jobs.cbegin(), m_jobs.cend(), isSending);
        if (hasTurn && hasSeat(job))
            startAttempt(job);
    }
}

/** A place among all processes of the account. Who waits too long goes without: somebody may hold them for ever. */
bool RequestQueue::hasSeat(const JobPtr &job)
{
    if (!m_route.shared || job->seat)
        return true;
    SharedLimits::SeatAnswer answer = m_route.shared->takeSeat(job->request.isSend);
    job->seat = std::move(answer.seat);
    if (job->seat || answer.unavailable)
        return true;
    const qint64 now = m_clock->monotonicMs();
    if (job->seatWantedMs == 0)
        job->seatWantedMs = now;
    if (now - job->seatWantedMs >= SeatPatienceMs)
        return true;
    if (!m_seatTimer.isActive())
        m_seatTimer.start();
    return false;
}

void RequestQueue::startAttempt(const JobPtr &job)
{
    if (job->request.admit) {
        if (const Result<> admitted = job->request.admit(); !admitted) {
            // The limit refuses a repetition: what the first attempt met tells more than our own refusal.
            const bool isFirst = job->repetitions == 0 && !job->repeatedAfterThrottle;
            settle(job, failure(isFirst ? admitted.error() : job->lastError));
            return;
        }
    }
    job->state = Job::State::Running;
    job->startedMs = m_clock->monotonicMs();
    auto *exchange = new Exchange(job->request.body, job->request.limits, m_clock, this);
    job->exchange = exchange;
    connect(exchange, &Exchange::finished, this, [this, job, exchange](const HttpAnswer &answer) {
        exchange->deleteLater();
        attemptFinished(job, answer);
    });
    if (job->request.uploaded)
        connect(exchange, &Exchange::uploaded, this,
            [job](qint64 sent, qint64 total) { job->request.uploaded(sent, total); });
    exchange->start(networkFor(*job, exchange), requestFor(*job));
}

QNetworkRequest RequestQueue::requestFor(const Job &job) const
{
    QUrl url = job.onBackup ? backup().value_or(m_route.base) : m_route.base;
    url.setPath(endpointPath(job.request.endpoint));
    url.setQuery(QString());
    url.setFragment({});
    QNetworkRequest request(url);
    request.setSslConfiguration(m_route.tls);
    // A kept connection that the gateway has closed meanwhile would turn every second send into "unknown".
    if (job.request.isSend)
        request.setRawHeader("Connection", "close");
    return request;
}

QNetworkAccessManager &RequestQueue::networkFor(const Job &job, QObject *owner)
{
    if (!job.request.isSend) {
        // Clearing ends the manager's thread, and with it whatever else is under way: only when nothing is.
        const bool isAlone = std::none_of(m_jobs.cbegin(), m_jobs.cend(),
            [&job](const JobPtr &other) { return other->exchange && other.get() != &job && !other->request.isSend; });
        if (m_forgetConnections && isAlone) {
            m_network.clearConnectionCache();
            m_forgetConnections = false;
        }
        return m_network;
    }
    // A manager remembers connections and TLS failures of a host: each send starts with none.
    auto *network = new QNetworkAccessManager(owner);
    network->setProxy(m_network.proxy());
    network->setStrictTransportSecurityEnabled(true);
    return *network;
}

void RequestQueue::attemptFinished(const JobPtr &job, const HttpAnswer &answer)
{
    job->exchange.clear();
    writeLog(job->request.endpoint, answer, m_clock->monotonicMs() - job->startedMs, job->number);
    if (answer.handedOut == 0 && job->request.takeBack)
        job->request.takeBack();
    Result<> outcome;
    if (const std::optional<Error> broken = transportError(answer, job->request.isSend))
        outcome = failure(*broken);
    else if (const Result<> read = job->request.read(answer); !read)
        outcome = failure(readError(read.error(), answer, job->request.isSend));
    if (!outcome && !job->request.isSend)
        m_forgetConnections = true;
    if (job->request.isSend)
        sendFinished(job, outcome, answer);
    else
        readingFinished(job, outcome);
}

void RequestQueue::sendFinished(const JobPtr &job, const Result<> &outcome, const HttpAnswer &answer)
{
    // Planned times were looked at before the first try; after a sleep, or a long time, the outbox looks again.
    const bool isSoon = m_clock->monotonicMs() - job->startedMs <= BackupWithinMs;
    const bool neverLeft = !outcome && outcome.error().kind == Error::Kind::Unreachable && answer.handedOut == 0;
    const bool proxyRefuses = !outcome && outcome.error().httpStatus == ProxyWantsLogin; // it would the back-up too
    if (neverLeft && isSoon && !proxyRefuses && !answer.aborted && !m_closing && !job->onBackup && backup()) {
        job->onBackup = true;
        startAttempt(job); // the same bytes, and the place is kept
        return;
    }
    settle(job, outcome);
}

std::optional<QUrl> RequestQueue::backup() const
{
    return backupOf(m_route.base, m_route.hostsWithBackup);
}

void RequestQueue::readingFinished(const JobPtr &job, const Result<> &outcome)
{
    if (outcome || m_closing) {
        settle(job, outcome);
        return;
    }
    const Error &error = outcome.error();
    if (error.kind == Error::Kind::Throttled && job->request.throttledRetryMs > 0 && !job->repeatedAfterThrottle) {
        job->repeatedAfterThrottle = true;
        repeatLater(job, job->request.throttledRetryMs, error);
    } else if (mayPass(error) && job->repetitions < job->request.retryMs.size()) {
        const int pause = job->request.retryMs.at(job->repetitions);
        ++job->repetitions;
        job->onBackup = !job->onBackup && backup();
        repeatLater(job, pause, error);
    } else {
        settle(job, outcome);
    }
}

void RequestQueue::repeatLater(const JobPtr &job, int pauseMs, const Error &reason)
{
    job->state = Job::State::Pausing;
    job->seat.reset();
    job->seatWantedMs = 0;
    job->lastError = reason;
    job->pause.setSingleShot(true);
    job->pause.callOnTimeout(this, [this, number = job->number] {
        const JobPtr paused = find(number);
        if (!paused || paused->state != Job::State::Pausing)
            return;
        paused->pause.disconnect(this);
        paused->state = Job::State::Waiting;
        pump();
    });
    job->pause.start(pauseMs);
    pump();
}

void RequestQueue::settle(const JobPtr &job, const Result<> &outcome)
{
    if (job->state == Job::State::Settled)
        return;
    job->state = Job::State::Settled;
    job->seat.reset();
    m_jobs.remove(job);
    const auto tell = std::move(job->request.settle);
    tell(outcome);
    pump();
}

} // namespace Visnyk
