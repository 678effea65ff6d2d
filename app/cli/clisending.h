// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/cli.h"
#include "cli/cliwords.h"
#include "outbox/engine.h"
#include "store/store.h"

#include <QList>
#include <QMap>

namespace Visnyk {

class CliSession;

inline constexpr int DefaultWaitSeconds = 120;
inline constexpr int MaxWaitSeconds = 24 * 60 * 60;

/** All messages of @p batch in the order in which they were given. */
[[nodiscard]] Result<QList<MessageInfo>> messagesOf(Engine &engine, BatchId batch);

/** Members as the gateway names them: imsi, msc, mcc, mnc, cn, net, rcn, rnet. */
[[nodiscard]] QJsonObject hlrJson(const HlrResult &hlr);

/** One line per recipient: batch, to, state, id, parts and, where there is one, reason, code and cost. */
void printMessages(CliContext &context, const QList<MessageInfo> &messages, const CliPauses &pauses = {}, int line = 0);

/** Lines of input of which no message was made, and why; they are answered among the others, in their order. */
using CliBadLines = QMap<int, Error>;
void printBadLines(CliContext &context, const CliBadLines &lines);

/** Adds up what became of recipients and says it as an exit status. */
class CliTally
{
public:
    void add(const QList<MessageInfo> &messages, HoldReason pausedFor);
    /** Every recipient the same: its status; anything mixed: Some. Nobody at all: Done. */
    [[nodiscard]] ExitCode exitCode() const;

private:
    QMap<ExitCode, qint64> m_counts;
};

/**
 * Runs the event loop until nothing of @p batches waits or is on the wire, their account's queue pauses, @p waitSeconds
 * pass without any progress, or the person or the session says stop (waiting rows are then held): true in that case.
 * Progress goes to standard error in human mode.
 */
[[nodiscard]] bool waitUntilSettled(
    CliContext &context, Engine &engine, const QList<BatchId> &batches, const AccountId &account, int waitSeconds);

/** Asks on the terminal; true only for a typed yes. Without a terminal --yes is needed. */
[[nodiscard]] Result<bool> confirmed(CliContext &context, const QString &question);

/** A number of seconds from 0 to @p most. */
[[nodiscard]] Result<int> secondsOption(const CliContext &context, const QString &name, int absent, int most);

/** What is left after waiting: prints every recipient of the batches (line number, batch). @p code is what went wrong
 * before, in @p bad lines among others. @p stopped: a running attempt gets its 10 seconds first, and is unknown after
 * them. */
[[nodiscard]] ExitCode report(CliContext &context, CliSession &session, const QList<QPair<int, BatchId>> &batches,
    const AccountId &account, ExitCode code, bool stopped, CliBadLines bad = {});

} // namespace Visnyk
