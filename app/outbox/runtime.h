// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "outbox/engine.h"
#include "outbox/ids.h"
#include "outbox/notices.h"
#include "outbox/queuerules.h"

#include <QFutureWatcher>
#include <QMap>

#include <functional>
#include <memory>

namespace Visnyk::Outbox {

/** A batch that is not settled, with what only this run knows about it. */
struct OpenBatch
{
    BatchInfo info;
    qint64 holdEndsMono = 0;
    bool mayHaveQueued = true;
    bool holdAnnounced = false;
    bool atOnce = false;        // its planned time passed and the person said "now"
    bool pausedByQueue = false; // an account's pause stopped it, not a refusal of its own
    bool isCancelled = false;   // what is on the wire, and proves never to have left it, is cancelled too
    quint64 stops = 0;          // how often the person said no: a yes that was given before is over
};

/** What everything in the worker thread shares. */
struct Runtime
{
    std::unique_ptr<Store> store;
    std::shared_ptr<const Clock> clock;
    std::function<void(const char *)> hook;
    std::function<std::unique_ptr<Gateway>(const Account &, SecretBuffer)> makeGateway;
    std::function<void()> wake; // something changed: look at all queues again
    int rowsPerRequest = 100;
    QString prefix;
    QString dataDir;
    UlidSource ulids;
    bool stopping = false;
    Notices notices;
    QMap<BatchId, OpenBatch> batches; // by id, therefore oldest first

    void at(const char *point) const
    {
        if (hook)
            hook(point);
    }
    [[nodiscard]] qint64 utc() const { return clock->utcMs(); }
    [[nodiscard]] qint64 mono() const { return clock->monotonicMs(); }
    [[nodiscard]] OpenBatch *find(BatchId id)
    {
        const auto it = batches.find(id);
        return it == batches.end() ? nullptr : &*it;
    }
    /** Stores the state and keeps the copy in memory in step. */
    [[nodiscard]] Result<> setState(BatchId id, BatchState state, HoldReason reason);
    /** Marks the batch done and forgets it when nothing of it can change any more. */
    void closeIfSettled(BatchId id);

private:
    void closeLater(BatchId id);
};

/** Calls @p handler with the answer; a cancelled future counts as @p ifCancelled, because the caller must know. */
template <typename T, typename Handler>
void onAnswer(const QFuture<Result<T>> &future, QObject *context, Error::Kind ifCancelled, Handler &&handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, ifCancelled, handle = std::forward<Handler>(handler)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                handle(watcher->result());
            else
                handle(Result<T>(failure(ifCancelled, QStringLiteral("cancelled"))));
        });
    watcher->setFuture(future);
}

} // namespace Visnyk::Outbox
