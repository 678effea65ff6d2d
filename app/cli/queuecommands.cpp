// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/clisending.h"
#include "cli/clisession.h"
#include "cli/cliwords.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

/** Parts of a message may wait although it counts as one in doubt, because another part is. */
bool mayHaveWaitingParts(const BatchInfo &batch, const BatchProgress &progress)
{
    const bool stands = batch.state == BatchState::AwaitingGo || batch.state == BatchState::Stopped
        || batch.state == BatchState::Paused;
    return stands && batch.partsEach > 1 && progress.count(SendState::Unknown) > 0;
}

/** Its name for people; one that was only typed on a command line has none that is kept. */
QString labelOf(const CliSession &session, const AccountId &id)
{
    const std::optional<Account> account = session.book().find(id);
    return account ? account->label : QString();
}

/** What stands in the outbox: how many in which state, and what holds them. */
ExitCode showBatches(CliContext &context, CliSession &session, const QList<BatchInfo> &batches)
{
    for (const BatchInfo &batch : batches) {
        const Result<BatchProgress> progress = await(session.engine().progress(batch.id));
        if (!progress)
            return failed(context, progress.error());
        QJsonObject counts;
        QStringList human;
        for (const SendState state : allSendStates) {
            if (const qint64 count = progress->count(state); count > 0) {
                counts.insert(toString(state), count);
                human << u"%1 %2"_s.arg(QString::number(count), toString(state));
            }
        }
        const QString label = labelOf(session, batch.account);
        QJsonObject object { { u"batch"_s, batch.publicId }, { u"account"_s, batch.account.text() },
            { u"label"_s, label.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(label) },
            { u"created"_s, QDateTime::fromMSecsSinceEpoch(batch.createdMs, Qt::UTC).toString(Qt::ISODateWithMs) },
            { u"recipients"_s, progress->sum() }, { u"counts"_s, counts } };
        QString text = u"%1  %2: %3"_s.arg(
            batch.publicId, label.isEmpty() ? u"(account not saved here)"_s : label, human.join(u", "_s));
        const CliReason reason = reasonOf(batch);
        const bool waits = progress->count(SendState::Queued) + progress->count(SendState::Held) > 0
            || mayHaveWaitingParts(batch, *progress);
        if (waits && !reason.word.isEmpty()) {
            object.insert(u"reason"_s, reason.word);
            text += u"; %1. %2"_s.arg(reason.happened, reason.remedy);
        }
        context.output.record(object, text);
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runResume(CliContext &context)
{
    const Result<int> wait = secondsOption(context, u"wait"_s, DefaultWaitSeconds, MaxWaitSeconds);
    if (!wait)
        return failed(context, wait.error());
    CliSession session(context);
    const Result<Account> account = session.startWithAccount();
    if (!account)
        return failed(context, account.error());
    const Result<QList<BatchInfo>> open = await(session.engine().openBatches());
    if (!open)
        return failed(context, open.error());
    QList<QPair<int, BatchId>> batches;
    QList<BatchId> ids;
    QList<BatchInfo> shown;
    qint64 waiting = 0;
    bool isAllSaid = false;
    for (const BatchInfo &batch : *open) {
        if (batch.account != account->id || (context.has(u"batch"_s) && batch.publicId != context.value(u"batch"_s)))
            continue;
        if (batch.holdReason == HoldReason::RestoredCopy && !context.has(u"batch"_s)) {
            context.output.note(
                u"%1 is of a restored or copied database and may have been sent from the original since; "
                "look at it, then name it with --batch to send it."_s.arg(batch.publicId));
            isAllSaid = true;
            continue;
        }
        const Result<BatchProgress> progress = await(session.engine().progress(batch.id));
        if (!progress)
            return failed(context, progress.error());
        const qint64 unsent = progress->count(SendState::Queued) + progress->count(SendState::Held);
        if (unsent == 0 && !mayHaveWaitingParts(batch, *progress))
            continue;
        waiting += unsent;
        batches.append({ 0, batch.id });
        ids << batch.id;
        shown << batch;
    }
    if (ids.isEmpty()) {
        if (!isAllSaid)
            context.output.note(u"Nothing waits to be sent."_s);
        return ExitCode::Done;
    }
    if (!context.has(u"yes"_s)) { // who is asked sees what it is about
        const ExitCode seen = showBatches(context, session, shown);
        if (seen != ExitCode::Done)
            return seen;
    }
    const QString what
        = waiting > 0 ? counted(waiting, u"recipient"_s) : u"what is left of messages in several parts and is"_s;
    const Result<bool> yes = confirmed(context, u"Go on with %1 proven not to be sent?"_s.arg(what));
    if (!yes)
        return failed(context, yes.error());
    if (!*yes) {
        context.output.note(u"Nothing was sent."_s);
        return ExitCode::Some;
    }
    for (const BatchId batch : std::as_const(ids)) {
        const Result<qint64> resumed = await(session.engine().resume(batch));
        if (!resumed)
            return failed(context, resumed.error());
    }
    const bool stopped = waitUntilSettled(context, session.engine(), ids, account->id, *wait);
    return report(context, session, batches, account->id, ExitCode::Done, stopped);
}

ExitCode runReconcile(CliContext &context)
{
    const Result<int> wait = secondsOption(context, u"wait"_s, 30, MaxWaitSeconds);
    if (!wait)
        return failed(context, wait.error());
    CliSession session(context);
    const Result<Account> account = session.startWithAccount();
    if (!account)
        return failed(context, account.error());
    HistoryFilter filter;
    filter.states = { SendState::Unknown };
    filter.account = account->id;
    QList<MessageId> unknown;
    std::optional<MessageId> before;
    do {
        const Result<HistoryPage> page = await(session.engine().history(filter, before, 500));
        if (!page)
            return failed(context, page.error());
        for (const MessageInfo &message : page->rows)
            unknown.prepend(message.id);
        before = page->next;
    } while (before);
    if (unknown.isEmpty()) {
        context.output.note(u"Nothing is unknown."_s);
        return ExitCode::Done;
    }
    session.engine().reconcileNow(account->id);
    QElapsedTimer elapsed;
    elapsed.start();
    QEventLoop loop;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, &QEventLoop::quit);
    tick.start(250);
    bool left = true;
    while (left && !elapsed.hasExpired(qint64(*wait) * 1000)) {
        const Result<HistoryPage> page = await(session.engine().history(filter, std::nullopt, 1));
        if (!page)
            return failed(context, page.error());
        left = !page->rows.isEmpty();
        if (left)
            loop.exec();
    }
    QList<MessageInfo> messages;
    for (const MessageId id : std::as_const(unknown)) {
        const Result<MessageInfo> message = await(session.engine().message(id));
        if (!message)
            return failed(context, message.error());
        messages << *message;
    }
    printMessages(context, messages);
    CliTally tally;
    tally.add(messages, HoldReason::None);
    return tally.exitCode();
}

ExitCode runOutbox(CliContext &context)
{
    CliSession session(context);
    Result<StartReport> started = session.startEngine();
    if (!started && started.error().kind == Error::Kind::Storage)
        started = session.startLooking(); // the window is open: what it is doing can still be seen
    if (!started)
        return failed(context, started.error());
    const Result<QList<BatchInfo>> open = await(session.engine().openBatches());
    if (!open)
        return failed(context, open.error());
    return showBatches(context, session, *open);
}

} // namespace Visnyk
