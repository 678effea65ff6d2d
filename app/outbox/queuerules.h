// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/engine.h"

namespace Visnyk::Outbox {

/** A batch as the queue sees it. */
struct BatchView
{
    BatchId id = 0;
    bool active = false;
    bool mayHaveQueued = false;
    qint64 holdEndsMono = 0;
};

/** Everything the decision of an account's queue depends on. Times are monotonic milliseconds. */
struct LaneView
{
    bool stopping = false;
    bool hasGateway = false;
    bool onTheWire = false;     // an attempt is running
    bool answerWaiting = false; // an answer that could not be written yet
    bool probing = false;       // a balance question that decides whether the queue goes on
    QueuePause pause = QueuePause::None;
    qint64 retryAtMono = 0;   // 0 = waits for the person
    qint64 writeAtMono = 0;   // when the waiting answer is written again
    qint64 notBeforeMono = 0; // error 9, wake-up from sleep
    qint64 nowMono = 0;
    QList<BatchView> batches; // oldest first
};

struct Step
{
    enum class Do : quint8 { Nothing, Send, Probe, WriteAnswer };
    Do what = Do::Nothing;
    BatchId batch = 0;     // Send
    qint64 wakeAtMono = 0; // Nothing: look again then; 0 = when something happens
    friend bool operator==(const Step &, const Step &) = default;
};

/** What the queue of one account does now. */
[[nodiscard]] Step nextStep(const LaneView &lane);

/**
 * The rows of the next request out of @p queued (in order, all of one batch): those of an earlier attempt together,
 * under its id; else up to @p rowsPerRequest fresh ones. A gateway group goes alone, because answers name its members.
 * Texts that may not travel in a list go only with those that are equal.
 */
[[nodiscard]] QList<MessageInfo> pickRows(const QList<MessageInfo> &queued, int rowsPerRequest);

/** What a paused account's batches are marked with, so that a restart does not forget it. */
[[nodiscard]] HoldReason holdReasonOf(QueuePause pause);
/** Pauses that end only after the balance has been answered: another send would make it worse. */
[[nodiscard]] bool needsProbe(QueuePause pause);
/**
 * Whether @p standing goes on although there is reason for @p next: what only an answered balance question may end is
 * not exchanged for a pause that ends by itself or by a click. One without a password has nothing to ask with.
 */
[[nodiscard]] bool outlasts(QueuePause standing, QueuePause next);
/** Pauses during which the program asks the gateway nothing by itself. */
[[nodiscard]] bool silences(QueuePause pause);

} // namespace Visnyk::Outbox
