// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/runtime.h"

#include "base/logging.h"

#include <QTimer>

namespace Visnyk::Outbox {

namespace {

constexpr int CloseAgainMs = 1'000; // real time: the disk has to recover

} // namespace

Result<> Runtime::setState(BatchId id, BatchState state, HoldReason reason)
{
    Result<> stored = store->setBatchState(id, state, reason);
    if (!stored)
        return stored;
    if (OpenBatch *batch = find(id)) {
        batch->info.state = state;
        batch->info.holdReason = reason;
    }
    notices.touch(id);
    return {};
}

void Runtime::closeIfSettled(BatchId id)
{
    const OpenBatch *batch = find(id);
    if (batch == nullptr)
        return;
    const auto progress = store->progress(id);
    if (!progress && progress.error().kind == Error::Kind::NotFound) {
        batches.remove(id); // all its messages were removed for good
        return;
    }
    if (!progress) {
        qCWarning(lcOutbox) << "cannot read the numbers of a batch:" << toString(progress.error().kind);
        closeLater(id);
        return;
    }
    for (const SendState open :
        { SendState::Queued, SendState::Held, SendState::InFlight, SendState::Unknown, SendState::Absent }) {
        if (progress->count(open) > 0)
            return;
    }
    if (const Result<> stored = setState(id, BatchState::Done, HoldReason::None); !stored) {
        qCWarning(lcOutbox) << "cannot close a batch:" << toString(stored.error().kind);
        closeLater(id);
        return;
    }
    batches.remove(id);
    at("batch-done");
}

/** Nothing else would: all its messages are settled, so no queue looks at it again. */
void Runtime::closeLater(BatchId id)
{
    QTimer::singleShot(CloseAgainMs, &notices, [this, id] {
        if (store)
            closeIfSettled(id);
    });
}

} // namespace Visnyk::Outbox
