// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "gateway/gateway.h"

#include <QHash>
#include <QMutex>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>

namespace Visnyk {

/** A clock that stands until a test moves it. */
class HandClock final : public Clock
{
public:
    [[nodiscard]] qint64 utcMs() const override { return m_utc; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_mono; }
    void pass(qint64 ms)
    {
        m_utc += ms;
        m_mono += ms;
    }
    /** Somebody sets the wall clock. */
    void setWall(qint64 utcMs) { m_utc = utcMs; }

private:
    std::atomic<qint64> m_utc = 1'790'000'000'000; // 2026-09-21
    std::atomic<qint64> m_mono = 1'000'000;
};

/** The real clock, running faster, so that rules about minutes can be watched. */
class FastClock final : public Clock
{
public:
    explicit FastClock(int factor)
        : m_factor(factor)
        , m_start(m_real.utcMs())
        , m_startMono(m_real.monotonicMs())
    {
    }
    [[nodiscard]] qint64 utcMs() const override { return m_start + (m_real.monotonicMs() - m_startMono) * m_factor; }
    [[nodiscard]] qint64 monotonicMs() const override
    {
        return m_startMono + (m_real.monotonicMs() - m_startMono) * m_factor;
    }

private:
    SystemClock m_real;
    int m_factor;
    qint64 m_start;
    qint64 m_startMono;
};

/** The brain of the fake: shared between the test and the fake in the worker thread. */
class GatewayScript
{
public:
    using SendRule = std::function<Result<SendReply>(const SendRequest &)>;

    /** What the next sends are answered; when used up, everything is accepted. */
    void answerSends(QList<SendRule> rules)
    {
        const QMutexLocker lock(&m_mutex);
        m_rules = std::move(rules);
    }
    /** Sends stay open until releaseSends() or abortAll(). */
    void holdSends() { m_holdSends = true; }
    void releaseSends()
    {
        m_holdSends = false;
        const QMutexLocker lock(&m_mutex);
        for (const auto &open : std::as_const(m_open))
            open();
        m_open.clear();
    }
    /** What is asked about the balance stays open until releaseBalance(). */
    void holdBalance() { m_holdBalance = true; }
    void releaseBalance()
    {
        m_holdBalance = false;
        const QMutexLocker lock(&m_mutex);
        for (const auto &open : std::as_const(m_openBalances))
            open();
        m_openBalances.clear();
    }
    void setBalance(Result<BalanceReply> reply)
    {
        const QMutexLocker lock(&m_mutex);
        m_balance = std::move(reply);
    }
    void setStatusError(std::optional<Error> error)
    {
        const QMutexLocker lock(&m_mutex);
        m_statusError = std::move(error);
    }
    /** status.php's view: by "digits id"; what is not there is -3. */
    void setStatus(const QString &digits, const QString &id, int status)
    {
        const QMutexLocker lock(&m_mutex);
        m_status.insert(digits + u' ' + id, status);
    }
    void setStatusOfAll(std::optional<int> status)
    {
        const QMutexLocker lock(&m_mutex);
        m_statusOfAll = status;
    }
    /** What status.php says of every checked number. */
    void setHlr(const HlrResult &hlr)
    {
        const QMutexLocker lock(&m_mutex);
        m_hlr = hlr;
    }
    void setCost(std::function<Result<CostReply>(const SendRequest &)> cost)
    {
        const QMutexLocker lock(&m_mutex);
        m_cost = std::move(cost);
    }

    [[nodiscard]] QList<SendRequest> sends() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_sends;
    }
    [[nodiscard]] QList<SendRequest> costs() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_costs;
    }
    [[nodiscard]] QList<QList<StatusQuery>> questions() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_questions;
    }
    [[nodiscard]] int costsAtOnce() const { return m_costsAtOnce; } // of costs(), those without repetitions
    [[nodiscard]] int balanceQuestions() const { return m_balanceQuestions; }
    [[nodiscard]] int mostStatusAtOnce() const { return m_mostStatus; }

    [[nodiscard]] static SendReply accept(const SendRequest &request)
    {
        SendReply reply;
        reply.id = request.id.text();
        QList<Address> addresses = request.addresses;
        for (const ListLine &line : request.list)
            addresses.append(line.address);
        reply.cnt = addresses.size();
        reply.hasPhones = true;
        Money sum;
        for (const Address &address : std::as_const(addresses)) {
            PhoneReport report;
            report.phone = address.text().mid(1);
            report.mccmnc = QStringLiteral("25501");
            report.cost = Money::fromMicros(1'100'000);
            sum = sum + *report.cost;
            reply.phones.append(report);
        }
        reply.cost = sum;
        reply.balance = Money::fromMicros(100'000'000);
        return reply;
    }

private:
    friend class FakeGateway;
    mutable QMutex m_mutex;
    QList<SendRule> m_rules;
    std::atomic_bool m_holdSends = false;
    QList<std::function<void()>> m_open;
    QList<SendRequest> m_sends;
    QList<SendRequest> m_costs;
    QList<QList<StatusQuery>> m_questions;
    Result<BalanceReply> m_balance = BalanceReply { Money::fromMicros(100'000'000), QStringLiteral("UAH"), {}, {} };
    std::atomic_bool m_holdBalance = false;
    QList<std::function<void()>> m_openBalances;
    std::optional<Error> m_statusError;
    QHash<QString, int> m_status;
    std::optional<int> m_statusOfAll;
    std::optional<HlrResult> m_hlr;
    std::function<Result<CostReply>(const SendRequest &)> m_cost;
    std::atomic_int m_costsAtOnce = 0;
    std::atomic_int m_balanceQuestions = 0;
    std::atomic_int m_statusNow = 0;
    std::atomic_int m_mostStatus = 0;
};

class FakeGateway final : public Gateway
{
public:
    explicit FakeGateway(std::shared_ptr<GatewayScript> script)
        : m_script(std::move(script))
    {
    }

    [[nodiscard]] QFuture<Result<SendReply>> send(const SendRequest &request) override
    {
        auto promise = std::make_shared<QPromise<Result<SendReply>>>();
        promise->start();
        const QMutexLocker lock(&m_script->m_mutex);
        m_script->m_sends.append(request);
        Result<SendReply> reply = GatewayScript::accept(request);
        if (!m_script->m_rules.isEmpty())
            reply = m_script->m_rules.takeFirst()(request);
        const auto answer = [promise, reply] {
            if (promise->future().isFinished())
                return;
            promise->addResult(reply);
            promise->finish();
        };
        m_lastSend = promise;
        if (m_script->m_holdSends)
            m_script->m_open.append(answer);
        else
            answer();
        return promise->future();
    }

    [[nodiscard]] QFuture<Result<CostReply>> cost(const SendRequest &request) override
    {
        const QMutexLocker lock(&m_script->m_mutex);
        m_script->m_costs.append(request);
        if (m_script->m_cost)
            return ready<CostReply>(m_script->m_cost(request));
        const SendReply accepted = GatewayScript::accept(request);
        return ready<CostReply>(CostReply { *accepted.cost, accepted.cnt, accepted.phones, {} });
    }

    [[nodiscard]] QFuture<Result<CostReply>> costAtOnce(const SendRequest &request) override
    {
        ++m_script->m_costsAtOnce;
        return cost(request);
    }

    [[nodiscard]] QFuture<Result<QList<StatusReport>>> status(const QList<StatusQuery> &queries) override
    {
        m_script->m_mostStatus = qMax(m_script->m_mostStatus.load(), ++m_script->m_statusNow);
        const QMutexLocker lock(&m_script->m_mutex);
        m_script->m_questions.append(queries);
        --m_script->m_statusNow;
        if (m_script->m_statusError)
            return ready<QList<StatusReport>>(failure(*m_script->m_statusError));
        QList<StatusReport> reports;
        for (const StatusQuery &query : queries) {
            StatusReport report;
            report.phone = query.phone.mid(1);
            report.id = query.id.text();
            const QString key = report.phone + u' ' + report.id;
            report.status = m_script->m_status.value(key, m_script->m_statusOfAll.value_or(-3));
            report.hlr = m_script->m_hlr;
            reports.append(report);
        }
        return ready<QList<StatusReport>>(reports);
    }

    [[nodiscard]] QFuture<Result<BalanceReply>> balance() override
    {
        const QMutexLocker lock(&m_script->m_mutex);
        ++m_script->m_balanceQuestions;
        if (!m_script->m_holdBalance)
            return ready<BalanceReply>(m_script->m_balance);
        auto promise = std::make_shared<QPromise<Result<BalanceReply>>>();
        promise->start();
        m_script->m_openBalances.append([promise, reply = m_script->m_balance] {
            promise->addResult(reply);
            promise->finish();
        });
        return promise->future();
    }

    void abortAll() override
    {
        if (!m_lastSend || m_lastSend->future().isFinished())
            return;
        m_lastSend->addResult(Result<SendReply>(failure(Error::Kind::Unanswered)));
        m_lastSend->finish();
    }

private:
    template <typename T> static QFuture<Result<T>> ready(const Result<T> &result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(result);
        promise.finish();
        return promise.future();
    }

    std::shared_ptr<GatewayScript> m_script;
    std::shared_ptr<QPromise<Result<SendReply>>> m_lastSend;
};

} // namespace Visnyk
