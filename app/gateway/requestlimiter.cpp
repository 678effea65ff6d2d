// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/requestlimiter.h"

#include "gateway/protocol.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

Result<RequestLimiter::Ticket> RequestLimiter::askCost(const QByteArray &question, qint64 nowMs)
{
    const QByteArray digest = QCryptographicHash::hash(question, QCryptographicHash::Sha256);
    return take({ Rule { QByteArray("cost/" + digest), CostPerMinute } }, nowMs);
}

Result<RequestLimiter::Ticket> RequestLimiter::askStatus(const QList<StatusQuery> &queries, qint64 nowMs)
{
    QList<Rule> rules;
    rules.reserve(queries.size() + 1);
    if (queries.size() > 1)
        rules.append({ QByteArrayLiteral("list"), ListsPerMinute });
    for (const StatusQuery &query : queries) {
        const QByteArray pair = digitsOf(query.phone).toLatin1() + '/' + query.id.text().toUtf8();
        rules.append({ QByteArray("status/" + pair), StatusPerMinute });
    }
    return take(rules, nowMs);
}

Result<RequestLimiter::Ticket> RequestLimiter::askBalance(qint64 nowMs)
{
    return take({ Rule { QByteArrayLiteral("balance"), BalancePerMinute } }, nowMs);
}

Result<RequestLimiter::Ticket> RequestLimiter::askTemplates(const QByteArray &request, qint64 nowMs)
{
    const QByteArray digest = QCryptographicHash::hash(request, QCryptographicHash::Sha256);
    return take({ Rule { QByteArray("templates/" + digest), TemplatesPerMinute } }, nowMs);
}

Result<RequestLimiter::Ticket> RequestLimiter::take(const QList<Rule> &rules, qint64 nowMs)
{
    forgetOld(nowMs);
    qint64 wait = 0;
    for (const Rule &rule : rules)
        wait = std::max(wait, waitFor(rule, nowMs));
    std::optional<SharedLimits::Count> counted;
    if (wait <= 0 && m_shared)
        counted = m_shared->count(rules);
    if (counted)
        wait = counted->waitMs;
    if (wait > 0) {
        constexpr qint64 MsPerSecond = 1000;
        const qint64 seconds = (wait + MsPerSecond - 1) / MsPerSecond;
        return failure(Error::Kind::Throttled, u"asked too often; possible again in %1 s"_s.arg(seconds));
    }
    Ticket ticket;
    ticket.atMs = nowMs;
    ticket.sharedAtMs = counted ? counted->atMs : 0;
    for (const Rule &rule : rules) {
        m_times[rule.key].append(nowMs);
        ticket.keys.append(rule.key);
    }
    return ticket;
}

void RequestLimiter::giveBack(const Ticket &ticket)
{
    for (const QByteArray &key : ticket.keys) {
        const auto found = m_times.find(key);
        if (found != m_times.end())
            found->removeOne(ticket.atMs);
    }
    if (m_shared && ticket.sharedAtMs != 0)
        m_shared->giveBack(ticket.keys, ticket.sharedAtMs);
}

qint64 RequestLimiter::waitFor(const Rule &rule, qint64 nowMs) const
{
    const QList<qint64> times = m_times.value(rule.key);
    if (times.size() < rule.limit)
        return 0;
    return times.at(times.size() - rule.limit) + WindowMs - nowMs;
}

void RequestLimiter::forgetOld(qint64 nowMs)
{
    m_times.removeIf([nowMs](const QHash<QByteArray, QList<qint64>>::iterator &entry) {
        entry->removeIf([nowMs](qint64 at) { return at + WindowMs <= nowMs; });
        return entry->isEmpty();
    });
}

} // namespace Visnyk
