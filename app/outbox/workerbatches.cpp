// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with batches and drafts.

#include "outbox/filekeeper.h"
#include "outbox/planner.h"
#include "outbox/worker.h"

namespace Visnyk::Outbox {

Result<> Worker::checkOwnId(const NewBatch &batch) const
{
    const QString &ownId = batch.draft.options.ownId;
    if (ownId.isEmpty())
        return {};
    const bool waiting = std::any_of(m_rt.batches.cbegin(), m_rt.batches.cend(),
        [&ownId](const OpenBatch &other) { return other.info.draft.options.ownId == ownId; });
    const auto used = m_rt.store->gatewayIdUsed(GatewayId(ownId));
    if (!used)
        return failure(used.error());
    if (waiting || *used)
        return failure(Error::Kind::Input,
            QStringLiteral("the own id was used before; choose another one, or the answers could not be told apart"));
    return {};
}

Result<BatchId> Worker::queue(const SendPlan &plan)
{
    if (const Result<> open = ready(); !open)
        return failure(open.error());
    const qint64 now = m_rt.utc();
    auto batch = makeBatch(plan, m_rt.rowsPerRequest, m_rt.ulids.next(now), now);
    if (!batch)
        return failure(batch.error());
    if (const Result<> own = checkOwnId(*batch); !own)
        return failure(own.error());
    if (const Result<> kept = keepFiles(batch->draft, m_setup.dataDir); !kept)
        return failure(kept.error());
    auto id = m_rt.store->addBatch(*batch);
    if (!id)
        return id;
    const auto info = m_rt.store->batch(*id);
    if (!info)
        return failure(info.error());
    m_rt.at("queued");
    OpenBatch open;
    open.info = *info;
    open.holdEndsMono = m_rt.mono() + qint64(plan.holdSeconds) * 1000;
    m_rt.batches.insert(*id, open);
    m_rt.notices.touch(*id);
    Q_EMIT m_rt.notices.batchQueued(*id);
    Q_EMIT m_rt.notices.messagesAppended();
    updateSending();
    wakeSoon();
    return id;
}

/** The batch in memory; one that was settled and forgotten is read again. */
Result<OpenBatch *> Worker::openBatch(BatchId id)
{
    if (const Result<> open = ready(); !open)
        return failure(open.error());
    if (OpenBatch *batch = m_rt.find(id))
        return batch;
    const auto info = m_rt.store->batch(id);
    if (!info)
        return failure(info.error());
    OpenBatch batch;
    batch.info = *info;
    batch.mayHaveQueued = false;
    return &*m_rt.batches.insert(id, batch);
}

Result<qint64> Worker::moveAll(BatchId id, SendState from, SendState to, HoldReason reason)
{
    return m_rt.store->move(id, {}, from, to, SettledBy::Person, reason, m_rt.utc());
}

/** Rows that wait move on without being sent; returns how many. What was moved before an error stays moved. */
Result<qint64> Worker::takeBack(OpenBatch &batch, const QList<Move> &moves)
{
    const BatchId id = batch.info.id;
    Result<qint64> rows = 0;
    for (const Move &move : moves) {
        const auto moved = moveAll(id, move.from, move.to, move.reason);
        if (!moved) {
            rows = failure(moved.error());
            break;
        }
        *rows += *moved;
    }
    m_rt.notices.touch(id);
    if (rows)
        batch.mayHaveQueued = false;
    m_rt.closeIfSettled(id);
    updateSending();
    return rows;
}

Result<qint64> Worker::undo(BatchId id)
{
    const auto batch = openBatch(id);
    if (!batch)
        return failure(batch.error());
    if ((*batch)->info.state != BatchState::Active || (*batch)->holdAnnounced || m_rt.mono() >= (*batch)->holdEndsMono)
        return failure(Error::Kind::Input, QStringLiteral("the time for Undo is over; Stop holds what is left"));
    return takeBack(**batch, { { SendState::Queued, SendState::Cancelled, HoldReason::Undo } });
}

/** The state first: even if the rows cannot be moved, nothing of a stopped batch is sent. */
Result<> Worker::halt(OpenBatch &batch)
{
    ++batch.stops;
    if (batch.info.state == BatchState::Done)
        return {};
    return m_rt.setState(batch.info.id, BatchState::Stopped, HoldReason::Person);
}

Result<qint64> Worker::stop(BatchId id)
{
    const auto batch = openBatch(id);
    if (!batch)
        return failure(batch.error());
    if (const Result<> stopped = halt(**batch); !stopped)
        return failure(stopped.error());
    return takeBack(**batch, { { SendState::Queued, SendState::Held, HoldReason::Person } });
}

Result<qint64> Worker::cancel(BatchId id)
{
    const auto batch = openBatch(id);
    if (!batch)
        return failure(batch.error());
    if (const Result<> stopped = halt(**batch); !stopped)
        return failure(stopped.error());
    (*batch)->isCancelled = true;
    return takeBack(**batch,
        { { SendState::Queued, SendState::Cancelled, HoldReason::Person },
            { SendState::Held, SendState::Cancelled, HoldReason::Person } });
}

/** "Send again" is about absent rows: what waits in an interrupted or paused batch was not asked about. */
Result<> Worker::holdWaiting(const OpenBatch &batch)
{
    if (batch.info.state == BatchState::Active || batch.info.state == BatchState::Done)
        return {};
    const HoldReason reason = batch.info.holdReason == HoldReason::None ? HoldReason::Person : batch.info.holdReason;
    const auto held = moveAll(batch.info.id, SendState::Queued, SendState::Held, reason);
    return held ? Result<>() : Result<>(failure(held.error()));
}

/** The person said yes to @p count messages, not to what has become of it meanwhile. */
Result<> Worker::isStillSo(BatchId id, SendState state, qint64 count) const
{
    const auto progress = m_rt.store->progress(id);
    if (!progress)
        return failure(progress.error());
    if (progress->count(state) != count)
        return failure(Error::Kind::Cancelled, QStringLiteral("it is another number of messages by now"));
    return {};
}

Result<qint64> Worker::activate(BatchId id, SendState from, std::optional<qint64> count)
{
    const auto batch = openBatch(id);
    if (!batch)
        return failure(batch.error());
    const bool passed = (*batch)->info.holdReason == HoldReason::SchedulePassed;
    if (const Result<> same = count ? isStillSo(id, from, *count) : Result<>(); !same)
        return failure(same.error());
    if (from == SendState::Absent) {
        if (const Result<> kept = holdWaiting(**batch); !kept)
            return failure(kept.error());
    }
    auto moved = moveAll(id, from, SendState::Queued, HoldReason::None);
    if (!moved)
        return moved;
    if (from == SendState::Absent && *moved == 0)
        return moved; // nothing to send again: what is held or stopped stays so
    if (const Result<> active = m_rt.setState(id, BatchState::Active, HoldReason::None); !active)
        return failure(active.error());
    (*batch)->atOnce = (*batch)->atOnce || passed;
    (*batch)->pausedByQueue = false;
    (*batch)->isCancelled = false;
    (*batch)->mayHaveQueued = true;
    (*batch)->holdEndsMono = qMin((*batch)->holdEndsMono, m_rt.mono());
    const auto progress = m_rt.store->progress(id);
    if (!progress)
        return failure(progress.error());
    updateSending();
    wakeSoon();
    return progress->count(SendState::Queued);
}

/** Not of a sending that is over: its files are removed. */
Result<> Worker::haveFiles(const BatchInfo &batch) const
{
    const auto progress = m_rt.store->progress(batch.id);
    if (!progress)
        return failure(progress.error());
    const bool isOver = progress->count(SendState::Queued) + progress->count(SendState::Held)
            + progress->count(SendState::Absent) + progress->count(SendState::Unknown)
        == 0;
    return isOver ? Result<>() : filesAreThere(batch.draft.options.attachments, m_setup.dataDir);
}

void Worker::resumeWith(BatchId id, SendState from, std::optional<qint64> count, const Done<qint64> &done)
{
    const auto batch = openBatch(id);
    if (!batch) {
        done(failure(batch.error()));
        return;
    }
    if (const Result<> there = haveFiles((*batch)->info); !there) {
        done(failure(there.error()));
        return;
    }
    lane((*batch)->info.account)
        .personGoesOn([this, id, from, count, done, stops = (*batch)->stops](const Result<> &mayGoOn) {
            const OpenBatch *asked = m_rt.find(id);
            if (asked != nullptr && asked->stops != stops)
                done(failure(Error::Kind::Cancelled, QStringLiteral("stopped meanwhile")));
            else
                done(mayGoOn ? activate(id, from, count) : Result<qint64>(failure(mayGoOn.error())));
        });
}

void Worker::resume(BatchId id, const Done<qint64> &done)
{
    resumeWith(id, SendState::Held, std::nullopt, done);
}

void Worker::sendAbsentAgain(BatchId id, qint64 count, const Done<qint64> &done)
{
    resumeWith(id, SendState::Absent, count, done);
}

void Worker::sendNow(BatchId id)
{
    OpenBatch *batch = m_rt.find(id);
    if (batch == nullptr)
        return;
    batch->holdEndsMono = qMin(batch->holdEndsMono, m_rt.mono());
    wakeSoon();
}

Result<> Worker::closeUnknown(const QList<MessageId> &messages)
{
    if (const Result<> open = ready(); !open)
        return failure(open.error());
    QHash<BatchId, QList<MessageId>> byBatch;
    for (const MessageId id : messages) {
        const auto message = m_rt.store->message(id);
        if (!message)
            return failure(message.error());
        byBatch[message->batch].append(id);
    }
    for (auto it = byBatch.cbegin(); it != byBatch.cend(); ++it) {
        const auto moved = m_rt.store->move(it.key(), it.value(), SendState::Unknown, SendState::Closed,
            SettledBy::Person, HoldReason::None, m_rt.utc());
        if (!moved)
            return failure(moved.error());
        m_rt.notices.touch(it.key(), it.value());
        m_rt.closeIfSettled(it.key());
    }
    return {};
}

Result<> Worker::saveDraft(const QString &slot, const Draft &draft)
{
    const Result<> open = ready();
    return open ? m_rt.store->saveDraft(slot, draft, m_rt.utc()) : open;
}

Result<std::optional<Draft>> Worker::loadDraft(const QString &slot)
{
    const Result<> open = ready();
    return open ? m_rt.store->loadDraft(slot) : Result<std::optional<Draft>>(failure(open.error()));
}

Result<> Worker::deleteDraft(const QString &slot)
{
    const Result<> open = ready();
    return open ? m_rt.store->deleteDraft(slot) : open;
}

Result<qint64> Worker::saveTemplate(Template stored)
{
    if (const Result<> open = ready(); !open)
        return failure(open.error());
    stored.changedMs = m_rt.utc();
    return m_rt.store->saveTemplate(stored);
}

Result<> Worker::deleteTemplate(qint64 id)
{
    const Result<> open = ready();
    return open ? m_rt.store->deleteTemplate(id) : open;
}

} // namespace Visnyk::Outbox
