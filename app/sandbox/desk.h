// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "sandbox/answer.h"
#include "sandbox/faults.h"
#include "sandbox/ledger.h"
#include "sandbox/limits.h"
#include "sandbox/parameters.h"
#include "sandbox/sendorder.h"
#include "sandbox/statuscommand.h"
#include "sandbox/templates.h"

#include <QMutex>

#include <deque>

namespace Visnyk::Practice {

/** A request that has been read, numbered and recorded, but not handled yet. */
struct Arrival
{
    qint64 number = 0;
    QString endpoint;
    bool json = false; // an address under /rest/
    Result<Parameters> parameters;
    std::optional<PracticeGateway::Fault> fault;
};

/** Everything the gateway knows and decides, without sockets. All calls may come from any thread. */
class Desk
{
public:
    Desk(PracticeGateway::Setup setup, const Clock &clock);

    [[nodiscard]] Result<> open();
    void close();

    [[nodiscard]] qint64 nowMs() const { return m_clock.utcMs(); }
    [[nodiscard]] bool refusesConnection();
    [[nodiscard]] Arrival arrive(const HttpRequest &request);
    /** Handles the request for real; @p simultaneous requests are open now, this one included. */
    [[nodiscard]] Answer handle(const Arrival &arrival, int simultaneous);

    /** What a fault that does not let the request be handled starts from: the asked form and id, nothing else. */
    [[nodiscard]] static Answer unhandled(const Arrival &arrival);

    void setFaults(const QList<PracticeGateway::Fault> &faults);
    [[nodiscard]] QList<PracticeGateway::LedgerEntry> ledger() const;
    [[nodiscard]] QList<PracticeGateway::RequestRecord> requests() const;
    [[nodiscard]] qint64 balanceMicros() const;
    void setBalanceMicros(qint64 micros);
    [[nodiscard]] Result<> forget(const QString &address);
    [[nodiscard]] Result<> removeOlder(qint64 beforeMs);

private:
    [[nodiscard]] Result<> remove(const std::function<bool(const StoredMessage &)> &isGone);
    [[nodiscard]] int refusalCode(const Arrival &arrival, int simultaneous);
    [[nodiscard]] bool signedIn(const Parameters &parameters) const;
    [[nodiscard]] Answer answerFor(const Arrival &arrival, int simultaneous);
    [[nodiscard]] Answer send(const Parameters &parameters, int defaultFmt, qint64 request);
    [[nodiscard]] Answer cost(const SendOrder &order);
    [[nodiscard]] Answer refuseAll(const SendOrder &order, int code, qint64 request);
    [[nodiscard]] Answer accept(const SendOrder &order, qint64 request);
    [[nodiscard]] Answer status(const Parameters &parameters, int defaultFmt);
    [[nodiscard]] Answer removeMessages(const StatusQuestion &question);
    [[nodiscard]] bool statusTooOften(const StatusQuestion &question);
    [[nodiscard]] Answer balance(const Parameters &parameters);
    [[nodiscard]] Answer kept(const QString &endpoint, const Parameters &parameters);
    void stopFlood(SendOrder &order);

    mutable QMutex m_mutex;
    const PracticeGateway::Setup m_setup;
    const Clock &m_clock;
    Ledger m_ledger;
    TemplateStore m_templates;
    FaultPlan m_faults;
    MinuteCounter m_counter;
    FloodGuard m_flood;
    std::deque<PracticeGateway::RequestRecord> m_requests;
    qint64 m_lastNumber = 0;
    qint64 m_blockedUntil = 0;
    bool m_isOpen = false;
};

} // namespace Visnyk::Practice
