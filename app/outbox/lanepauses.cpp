// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pauses of an account's queue and the balance questions that end some of them.

#include "base/logging.h"
#include "outbox/backoff.h"
#include "outbox/lane.h"
#include "outbox/queuerules.h"

namespace Visnyk::Outbox {

void Lane::announce()
{
    Q_EMIT m_rt.notices.accountStatusChanged(m_status);
}

void Lane::pauseFor(QueuePause pause, qint64 retryAtMono)
{
    if (!outlasts(m_status.pause, pause))
        setPause(pause, retryAtMono);
}

void Lane::setPause(QueuePause pause, qint64 retryAtMono)
{
    m_status.pause = pause;
    m_retryAtMono = retryAtMono;
    m_status.retryAtMs = retryAtMono == 0 ? 0 : m_rt.utc() + (retryAtMono - m_rt.mono());
    announce();
}

/** Also written to the batches, so that a restart does not forget that a person has to look first. */
void Lane::pauseForPerson(QueuePause pause)
{
    pauseFor(pause, 0);
    const HoldReason reason = holdReasonOf(pause);
    const QList<BatchId> ids = m_rt.batches.keys();
    for (const BatchId batchId : ids) {
        OpenBatch &batch = m_rt.batches[batchId];
        if (batch.info.account != id() || batch.info.state != BatchState::Active || !batch.mayHaveQueued)
            continue;
        batch.pausedByQueue = true;
        if (const Result<> marked = m_rt.setState(batchId, BatchState::Paused, reason); !marked)
            Q_EMIT m_rt.notices.storageFailed(marked.error());
    }
}

void Lane::pauseBatch(BatchId batchId, HoldReason reason)
{
    if (m_status.pause == QueuePause::Network)
        clearPause();
    OpenBatch *batch = m_rt.find(batchId);
    if (batch == nullptr || batch->info.state != BatchState::Active)
        return;
    if (const Result<> marked = m_rt.setState(batchId, BatchState::Paused, reason); !marked)
        storageFailed(marked.error());
}

void Lane::clearPause()
{
    m_networkFailures = 0;
    m_unknownInRow = 0;
    if (m_block)
        showBlock();
    else
        setPause(QueuePause::None, 0);
}

void Lane::blockedFor()
{
    if (m_block || outlasts(m_status.pause, QueuePause::Blocked))
        return;
    const bool waitsForPerson = m_status.pause != QueuePause::None && m_retryAtMono == 0;
    m_beneath = waitsForPerson ? m_status.pause : QueuePause::None;
    m_block = Block { m_rt.mono() + BlockedWait, BlockedProbes };
    saveBlock();
    showBlock();
    m_rt.wake(); // a question may have been told of it while nothing was due
}

void Lane::showBlock()
{
    pauseFor(QueuePause::Blocked, m_block->probesLeft > 0 ? m_block->untilMono : 0);
}

void Lane::saveBlock()
{
    std::optional<KnownBlock> known;
    if (m_block)
        known = KnownBlock { m_rt.utc() + m_block->untilMono - m_rt.mono(), m_block->probesLeft };
    if (const Result<> saved = m_rt.store->saveBlock(id(), known); !saved)
        qCWarning(lcOutbox) << "the block was not noted:" << toString(saved.error().kind);
}

void Lane::loadBlock()
{
    const auto known = m_rt.store->loadBlock(id());
    if (!known || !*known)
        return;
    const qint64 left = qBound(qint64(0), (*known)->untilMs - m_rt.utc(), BlockedWait); // whatever the clock was set to
    m_block = Block { m_rt.mono() + left, (*known)->probes };
}

/** Asks the balance; the queue goes on only when the gateway answers. */
void Lane::probe(const std::function<void(const Result<> &)> &then)
{
    ++m_probing;
    refreshBalance([this, then](const Result<BalanceReply> &reply) {
        --m_probing;
        if (reply)
            probeAnswered();
        else
            probeFailed(reply.error());
        if (then)
            then(reply ? Result<>() : Result<>(failure(reply.error())));
        m_rt.wake();
    });
}

void Lane::probeAnswered()
{
    if (m_block) {
        m_block.reset();
        saveBlock();
    }
    clearPause();
    if (const QueuePause beneath = std::exchange(m_beneath, QueuePause::None); beneath != QueuePause::None)
        setPause(beneath, 0);
}

void Lane::probeFailed(const Error &error)
{
    if (!m_block || error.kind == Error::Kind::Auth)
        return; // refreshBalance() has noted it already
    const bool wasDue = m_status.pause == QueuePause::Blocked && m_retryAtMono != 0;
    if (wasDue && --m_block->probesLeft > 0) {
        m_block->untilMono = m_rt.mono() + BlockedWait;
        showBlock();
    } else {
        m_block->probesLeft = 0;
        pauseForPerson(QueuePause::Blocked);
    }
    saveBlock();
}

void Lane::personGoesOn(const std::function<void(const Result<> &)> &then)
{
    if (m_gateway && (needsProbe(m_status.pause) || qAbs(m_status.clockSkewMs) > SkewLimit)) {
        probe([this, then](const Result<> &answered) {
            if (answered)
                clearPause(); // also of what waited for the person beneath a block
            then(answered);
        });
        return;
    }
    if (m_gateway && !m_outcome)
        clearPause();
    then({});
    m_rt.wake();
}

void Lane::resumePausedBatches()
{
    const QList<BatchId> ids = m_rt.batches.keys();
    for (const BatchId batchId : ids) {
        OpenBatch &batch = m_rt.batches[batchId];
        if (batch.info.account != id() || batch.info.state != BatchState::Paused || !batch.pausedByQueue)
            continue;
        const auto moved = m_rt.store->move(
            batchId, {}, SendState::Held, SendState::Queued, SettledBy::Person, HoldReason::None, m_rt.utc());
        const Result<> marked
            = moved ? m_rt.setState(batchId, BatchState::Active, HoldReason::None) : Result<>(failure(moved.error()));
        if (!marked) {
            storageFailed(marked.error());
            return;
        }
        batch.pausedByQueue = false;
        batch.mayHaveQueued = true;
    }
}

void Lane::storageFailed(const Error &error)
{
    qCWarning(lcOutbox) << "sending stopped, the store refuses:" << toString(error.kind);
    pauseFor(QueuePause::Storage, 0);
    Q_EMIT m_rt.notices.storageFailed(error);
}

void Lane::refreshBalance(const std::function<void(Result<BalanceReply>)> &done)
{
    if (!m_gateway) {
        done(failure(Error::Kind::KeyStore, QStringLiteral("no password for this account")));
        return;
    }
    m_balanceWaiters.append(done);
    if (m_balanceWaiters.size() > 1)
        return; // the question is under way
    onAnswer(m_gateway->balance(), this, Error::Kind::Cancelled, [this](const Result<BalanceReply> &reply) {
        if (reply)
            setBalance(*reply);
        else
            noteError(reply.error());
        const auto waiters = std::exchange(m_balanceWaiters, {});
        for (const auto &waiter : waiters)
            waiter(reply);
    });
}

void Lane::setBalance(const BalanceReply &reply)
{
    m_status.balance = reply.balance;
    if (!reply.currency.isEmpty())
        m_status.currency = reply.currency;
    m_status.balanceMs = m_rt.utc();
    m_status.online = true;
    noteServerTime(reply.serverUtcMs);
    const Result<> saved = m_rt.store->saveBalance(id(), reply.balance, m_status.currency, m_status.balanceMs);
    if (!saved)
        qCWarning(lcOutbox) << "the balance was not saved:" << toString(saved.error().kind);
    announce();
}

void Lane::noteOnline()
{
    if (m_status.online)
        return;
    m_status.online = true;
    announce();
}

/** A reading call failed: what it tells about the account. */
void Lane::noteError(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Auth:
        if (m_status.pause != QueuePause::Login)
            pauseForPerson(QueuePause::Login);
        return;
    case Error::Kind::Blocked: blockedFor(); return;
    case Error::Kind::Unreachable:
    case Error::Kind::Unanswered:
    case Error::Kind::Tls:
        m_status.online = false;
        announce();
        return;
    default: return;
    }
}

void Lane::noteServerTime(const std::optional<qint64> &serverUtcMs)
{
    if (!serverUtcMs)
        return;
    m_serverLead = *serverUtcMs - m_rt.mono();
    measureSkew();
}

void Lane::measureSkew()
{
    if (m_serverLead)
        m_status.clockSkewMs = *m_serverLead + m_rt.mono() - m_rt.utc();
}

std::optional<bool> Lane::agreesOnTime()
{
    measureSkew();
    return m_serverLead ? std::optional(qAbs(m_status.clockSkewMs) <= SkewLimit) : std::nullopt;
}

/** Nothing the gateway said in this run had its time: it is asked for, before anything is planned by ours. */
bool Lane::waitsForServerTime()
{
    if (m_serverLead || m_serverTimeAsked)
        return false;
    m_serverTimeAsked = true; // one that never tells it is believed to agree
    probe([this](const Result<> &answered) {
        if (answered)
            return;
        m_serverTimeAsked = false;
        delayUntil(m_rt.mono() + AskTimeAgain);
    });
    return true;
}

} // namespace Visnyk::Outbox
