// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clisending.h"
#include "base/quitsignals.h"
#include "cli/clisession.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 500;

ExitCode exitCodeFor(SendState state, HoldReason reason)
{
    switch (state) {
    case SendState::Accepted: return ExitCode::Done;
    case SendState::Refused: return ExitCode::Refused;
    case SendState::Unknown:
    case SendState::InFlight:
    case SendState::Absent:
    case SendState::Closed: return ExitCode::Unknown;
    case SendState::Cancelled: return ExitCode::Some;
    case SendState::Queued: return ExitCode::Network;
    case SendState::Held: break;
    }
    switch (reason) {
    case HoldReason::Login:
    case HoldReason::Blocked: return ExitCode::Account;
    case HoldReason::NoMoney: return ExitCode::Refused;
    default: return ExitCode::Some;
    }
}

bool standardInputIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDIN_FILENO) == 1;
#else
    return false;
#endif
}

bool isSettled(const BatchProgress &progress)
{
    return progress.count(SendState::Queued) == 0 && progress.count(SendState::InFlight) == 0;
}

QString progressForPeople(const QList<BatchProgress> &all)
{
    QHash<SendState, qint64> counts;
    for (const BatchProgress &progress : all) {
        for (auto it = progress.counts.begin(); it != progress.counts.end(); ++it)
            counts[it.key()] += it.value();
    }
    QStringList pieces;
    for (const SendState state : allSendStates) {
        if (const qint64 count = counts.value(state); count > 0)
            pieces << u"%1 %2"_s.arg(QString::number(count), toString(state));
    }
    return pieces.join(u", "_s);
}

HoldReason accountReason(QueuePause pause)
{
    switch (pause) {
    case QueuePause::Login:
    case QueuePause::NoSecret: return HoldReason::Login;
    case QueuePause::NoMoney: return HoldReason::NoMoney;
    case QueuePause::Blocked: return HoldReason::Blocked;
    case QueuePause::Clock: return HoldReason::ClockSkew;
    case QueuePause::None:
    case QueuePause::Refused:
    case QueuePause::UnknownInRow:
    case QueuePause::UnknownAnswer:
    case QueuePause::Network:
    case QueuePause::Proxy:
    case QueuePause::Storage:
    case QueuePause::Tls: break;
    }
    return HoldReason::None;
}

/** How many recipients are in which state, and why the ones wait that wait here. */
struct Summary
{
    QHash<SendState, qint64> states;
    QMap<QString, QPair<CliReason, qint64>> waiting; // by the reason's word

    void add(const MessageInfo &message, const CliPauses &pauses)
    {
        ++states[message.state];
        if (message.state != SendState::Queued && message.state != SendState::Held)
            return;
        const CliReason reason = reasonOf(message, pauses);
        auto &entry = waiting[reason.word];
        entry.first = reason;
        ++entry.second;
    }
};

/** Whether money may be gone, what happens now, and what to do. */
void noteWhatIsOpen(CliContext &context, const Summary &summary)
{
    const QHash<SendState, qint64> &states = summary.states;
    const qint64 open = states.value(SendState::Unknown) + states.value(SendState::InFlight);
    if (open > 0)
        context.output.note(u"%1 may have been sent and charged: no answer came. Do not send again; \"visnyk-cli "
                            "reconcile\" asks the gateway."_s.arg(open));
    if (states.value(SendState::Absent) > 0)
        context.output.note(u"%1 did not reach the gateway and were not charged. They are sent again only from the "
                            "Outbox page of the window."_s.arg(states.value(SendState::Absent)));
    for (const auto &[reason, count] : std::as_const(summary.waiting)) {
        if (reason.word.isEmpty())
            context.output.note(
                u"%1 were not sent and not charged and wait here; \"visnyk-cli resume --yes\" goes on."_s.arg(count));
        else if (reason.word == reasonOf(HoldReason::RestoredCopy).word) // the original may have sent them
            context.output.note(u"%1 wait here: %2. %3"_s.arg(QString::number(count), reason.happened, reason.remedy));
        else
            context.output.note(u"%1 were not sent and not charged and wait here: %2. %3"_s.arg(
                QString::number(count), reason.happened, reason.remedy));
    }
}

} // namespace

QJsonObject hlrJson(const HlrResult &hlr)
{
    return { { u"imsi"_s, hlr.imsi }, { u"msc"_s, hlr.serviceCentre }, { u"mcc"_s, hlr.mcc }, { u"mnc"_s, hlr.mnc },
        { u"cn"_s, hlr.country }, { u"net"_s, hlr.network }, { u"rcn"_s, hlr.roamingCountry },
        { u"rnet"_s, hlr.roamingNetwork } };
}

Result<QList<MessageInfo>> messagesOf(Engine &engine, BatchId batch)
{
    HistoryFilter filter;
    filter.batch = batch;
    QList<MessageInfo> newestFirst;
    std::optional<MessageId> before;
    do {
        const Result<HistoryPage> page = await(engine.history(filter, before, PageSize));
        if (!page)
            return failure(page.error());
        newestFirst += page->rows;
        before = page->next;
    } while (before);
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

void printMessages(CliContext &context, const QList<MessageInfo> &messages, const CliPauses &pauses, int line)
{
    for (const MessageInfo &message : messages) {
        const CliReason reason = reasonOf(message, pauses);
        const int code = message.code != 0 ? message.code : reason.code;
        QJsonObject object { { u"batch"_s, message.batchPublicId }, { u"to"_s, message.address.text() },
            { u"state"_s, toString(message.state) }, { u"id"_s, message.gatewayId.text() },
            { u"parts"_s, message.parts } };
        QString human = message.address.text() + u": "_s + toString(message.state);
        if (line > 0)
            object.insert(u"line"_s, line);
        if (!reason.word.isEmpty()) {
            object.insert(u"reason"_s, reason.word);
            human += u", "_s + reason.happened;
        } else if (code != 0) {
            human += u", "_s + gatewayWords(code);
        }
        if (code != 0) {
            object.insert(u"code"_s, code);
            human += u" (code %1)"_s.arg(code);
        }
        if (message.cost) {
            object.insert(u"cost"_s, message.cost->toDecimal());
            human += u", "_s + amount(message.cost->toDecimal(), message.currency);
        }
        if (message.requests > 1) {
            object.insert(u"requests"_s, message.requests);
            object.insert(u"requests_accepted"_s, message.requestsAccepted);
            human += u", %1 of %2 requests accepted"_s.arg(message.requestsAccepted).arg(message.requests);
        }
        if (!message.replyCode.isEmpty()) {
            object.insert(u"reply_code"_s, message.replyCode);
            human += u", code "_s + message.replyCode;
        }
        if (message.hlr)
            object.insert(u"hlr"_s, hlrJson(*message.hlr));
        context.output.record(object, human);
    }
}

void printBadLines(CliContext &context, const CliBadLines &lines)
{
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        context.output.failed(it.value(), it.key());
}

void CliTally::add(const QList<MessageInfo> &messages, HoldReason pausedFor)
{
    for (const MessageInfo &message : messages) {
        // A queue that waits for a login leaves its rows queued: the reason is the account's, not the network's.
        const bool waiting = message.state == SendState::Queued && pausedFor != HoldReason::None;
        const SendState state = waiting ? SendState::Held : message.state;
        ++m_counts[exitCodeFor(state, waiting ? pausedFor : message.holdReason)];
    }
}

ExitCode CliTally::exitCode() const
{
    if (m_counts.isEmpty())
        return ExitCode::Done;
    return m_counts.size() == 1 ? m_counts.firstKey() : ExitCode::Some;
}

bool waitUntilSettled(
    CliContext &context, Engine &engine, const QList<BatchId> &batches, const AccountId &account, int waitSeconds)
{
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    QString shown;
    QEventLoop loop;
    QTimer tick;
    bool stopped = false;
    const auto look = [&] {
        if (stopped)
            return false;
        QList<BatchProgress> all;
        bool settled = true;
        for (const BatchId batch : batches) {
            const Result<BatchProgress> progress = await(engine.progress(batch));
            if (!progress) {
                context.output.note(progress.error().detail);
                return false;
            }
            settled = settled && isSettled(*progress);
            all << *progress;
        }
        const QString text = progressForPeople(all);
        if (text != shown) {
            shown = text;
            sinceProgress.restart();
            if (!context.output.isJson())
                context.output.note(text);
        }
        const QueuePause pause = engine.accountStatus(account).pause;
        const bool retriesByItself = engine.accountStatus(account).retryAtMs != 0;
        const bool paused = pause != QueuePause::None && !(pause == QueuePause::Network && retriesByItself);
        // A message in doubt may still have parts that wait: the states of whole messages do not tell.
        const bool done = settled && !engine.isSending();
        return !done && !paused && !sinceProgress.hasExpired(qint64(waitSeconds) * 1000);
    };
    const QuitSignals asked;
    QObject::connect(&asked, &QuitSignals::quitRequested, &loop, [&] {
        stopped = true;
        context.output.note(
            u"Stopping: what is on the wire has 10 seconds to finish, then its outcome is unknown; the rest is held."_s);
        for (const BatchId batch : batches)
            (void)engine.stop(batch); // the result shows in the states
        loop.quit();
    });
    QObject::connect(&tick, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&engine, &Engine::batchChanged, &loop, &QEventLoop::quit);
    QObject::connect(&engine, &Engine::accountStatusChanged, &loop, &QEventLoop::quit);
    tick.start(100);
    while (look())
        loop.exec();
    return stopped;
}

Result<bool> confirmed(CliContext &context, const QString &question)
{
    if (context.has(u"yes"_s))
        return true;
    if (!standardInputIsTerminal())
        return failure(Error::Kind::Input, u"standard input is not a terminal: --yes is needed"_s);
    context.output.note(QString(question + u" Type yes to go on:"_s));
    std::string typed;
    if (!std::getline(std::cin, typed))
        return false;
    return typed == "yes" || typed == "y";
}

Result<int> secondsOption(const CliContext &context, const QString &name, int absent, int most)
{
    if (!context.has(name))
        return absent;
    bool ok = false;
    const int seconds = context.value(name).toInt(&ok);
    if (!ok || seconds < 0 || seconds > most) {
        return failure(Error::Kind::Input,
            u"%1: \"%2\" is not a number of seconds from 0 to %3"_s.arg(
                name, context.value(name), QString::number(most)));
    }
    return seconds;
}

ExitCode report(CliContext &context, CliSession &session, const QList<QPair<int, BatchId>> &batches,
    const AccountId &account, ExitCode code, bool stopped, CliBadLines bad)
{
    CliTally tally;
    Summary summary;
    const QueuePause pause = session.engine().accountStatus(account).pause; // a session that only looks knows none
    const HoldReason pausedFor = accountReason(pause);
    if (stopped) { // first the running attempt ends: what is said below is final
        if (const Result<> looking = session.endAndLook(); !looking) {
            for (const auto &[line, batch] : batches)
                bad.insert(line, looking.error()); // line 0 is the whole command
            printBadLines(context, bad);
            return exitCodeFor(looking.error());
        }
    }
    ExitCode unread = ExitCode::Done;
    for (const auto &[line, batch] : batches) {
        while (!bad.isEmpty() && bad.firstKey() < line) {
            context.output.failed(bad.first(), bad.firstKey());
            bad.erase(bad.begin());
        }
        const Result<QList<MessageInfo>> messages = messagesOf(session.engine(), batch);
        const Result<BatchInfo> info = await(session.engine().batch(batch));
        if (!messages || !info) {
            const Error &error = messages ? info.error() : messages.error();
            context.output.failed(error, line);
            unread = exitCodeFor(error);
            continue;
        }
        const CliPauses pauses { reasonOf(*info), reasonOf(pause) };
        printMessages(context, *messages, pauses, line);
        tally.add(*messages, pausedFor);
        for (const MessageInfo &message : *messages)
            summary.add(message, pauses);
    }
    printBadLines(context, bad);
    noteWhatIsOpen(context, summary);
    if (unread != ExitCode::Done)
        return unread;
    const ExitCode sent = tally.exitCode();
    return code == ExitCode::Done ? sent : ExitCode::Some;
}

} // namespace Visnyk
