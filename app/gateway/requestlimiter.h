// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gateway/gateway.h"
#include "gateway/sharedlimits.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>

namespace Visnyk {

/**
 * Keeps the gateway's published limits before the gateway has to: equal cost questions, status per message and per
 * list, balance, templates. Time is an argument (Clock::monotonicMs). Its refusals are Throttled with gatewayCode 0 and
 * say when to ask again; the gateway's own have code 9. With shared limits other processes count as well.
 */
class RequestLimiter
{
public:
    static constexpr int CostPerMinute = 4;   // of 5 equal ones; the fifth is for a colleague under the same login
    static constexpr int StatusPerMinute = 5; // of one message
    static constexpr int ListsPerMinute = 1;
    static constexpr int BalancePerMinute = 10;
    static constexpr int TemplatesPerMinute = 3; // equal requests to templates.php
    static constexpr qint64 WindowMs = SharedLimits::WindowMs;

    explicit RequestLimiter(std::shared_ptr<SharedLimits> shared = {})
        : m_shared(std::move(shared))
    {
    }

    /** What was counted for one request; give it back if the request never left. */
    struct Ticket
    {
        QList<QByteArray> keys;
        qint64 atMs = 0;
        qint64 sharedAtMs = 0; // 0 = counted here only
    };

    /** @p question: equal for equal cost questions, for instance canonicalForm(). */
    [[nodiscard]] Result<Ticket> askCost(const QByteArray &question, qint64 nowMs);
    [[nodiscard]] Result<Ticket> askStatus(const QList<StatusQuery> &queries, qint64 nowMs);
    [[nodiscard]] Result<Ticket> askBalance(qint64 nowMs);
    /** @p request: equal for equal requests, for instance canonicalForm(). */
    [[nodiscard]] Result<Ticket> askTemplates(const QByteArray &request, qint64 nowMs);
    void giveBack(const Ticket &ticket);

private:
    using Rule = LimitRule;
    [[nodiscard]] Result<Ticket> take(const QList<Rule> &rules, qint64 nowMs);
    [[nodiscard]] qint64 waitFor(const Rule &rule, qint64 nowMs) const;
    void forgetOld(qint64 nowMs);

    std::shared_ptr<SharedLimits> m_shared;   // may be null
    QHash<QByteArray, QList<qint64>> m_times; // oldest first
};

} // namespace Visnyk
