// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/cleaner.h"

#include "base/logging.h"
#include "outbox/filekeeper.h"
#include "recipients/withoutperson.h"

#include <utility>

namespace Visnyk::Outbox {

namespace {

// Of real time.
constexpr int BetweenStepsMs = 5; // answers and clicks have their turn
constexpr int TellMs = 200;
constexpr int LookSoonMs = 5'000; // until a gateway has said what time it is
constexpr int LookAgainMs = 3'600'000;

} // namespace

Cleaner::Cleaner(
    Runtime &runtime, const Engine::Setup &setup, std::function<Result<>()> ready, std::function<bool()> isTimeSure)
    : m_rt(runtime)
    , m_forgetElsewhere(setup.forgetElsewhere)
    , m_removeOlderElsewhere(setup.removeOlderElsewhere)
    , m_ready(std::move(ready))
    , m_isTimeSure(std::move(isTimeSure))
    , m_steps(this)
    , m_looks(this)
{
    m_steps.setSingleShot(true);
    m_looks.setSingleShot(true);
    connect(&m_steps, &QTimer::timeout, this, &Cleaner::step);
    connect(&m_looks, &QTimer::timeout, this, &Cleaner::lookForOld);
}

TakeOut Cleaner::takingOut(const Address &person)
{
    return [person](const QString &typed, MessageKind kind) { return withoutPerson(typed, kind, person); };
}

void Cleaner::begin()
{
    const Result<bool> must = m_rt.store->mustScrub();
    m_mustScrub = must.value_or(false);
    if (!must)
        qCWarning(lcOutbox) << "cannot find out whether something is left to be removed:"
                            << toString(must.error().kind);
    if (m_mustScrub)
        go();
    lookForOld();
}

void Cleaner::end()
{
    m_steps.stop();
    m_looks.stop();
    const Error ending { Error::Kind::Cancelled, QStringLiteral("the program ends"), 0, 0, {} };
    if (m_removal)
        endRemoval(failure(ending));
    endScrub(failure(ending));
}

void Cleaner::go()
{
    if (m_ready() && !m_steps.isActive())
        m_steps.start(BetweenStepsMs);
}

void Cleaner::step()
{
    if (m_removal)
        removeStep(*m_removal);
    else if (m_mustScrub)
        scrubStep();
}

// --- one person

void Cleaner::forget(const Address &person, const Done<void> &done)
{
    Result<> gone = m_ready();
    if (gone) {
        // What stops it is found out before practice mode has forgotten them.
        const auto record = m_rt.store->personRecord(person, takingOut(person));
        if (!record)
            gone = failure(record.error());
        else if (record->unsettled > 0)
            gone = failure(Error::Kind::Input, QStringLiteral("some messages to this address are not finished"));
    }
    if (gone && m_forgetElsewhere)
        gone = m_forgetElsewhere(person);
    if (gone)
        gone = m_rt.store->forget(person, takingOut(person));
    const Result<bool> must = gone ? m_rt.store->mustScrub() : Result<bool>(failure(gone.error()));
    if (!must) {
        done(failure(must.error()));
        return;
    }
    rowsAreGone();
    tell(0, true);
    m_waiting.append(done);
    m_mustScrub = *must;
    if (m_mustScrub)
        go();
    else
        endScrub({});
}

// --- what is old

void Cleaner::removeOlder(qint64 beforeMs, const Done<qint64> &done)
{
    Result<> may = m_ready();
    if (may && m_removal && !m_removal->byItself)
        may = failure(Error::Kind::Input, QStringLiteral("something is being removed already"));
    if (may && m_removeOlderElsewhere)
        may = m_removeOlderElsewhere(beforeMs);
    if (!may) {
        done(failure(may.error()));
        return;
    }
    m_removal = Removal { beforeMs, 0, done }; // what was being removed by itself is as old
    go();
}

void Cleaner::stopRemoving()
{
    if (m_removal)
        endRemoval(failure(Error::Kind::Cancelled, QStringLiteral("stopped")));
}

void Cleaner::keepFor(int months)
{
    m_months = months;
    if (m_removal && m_removal->byItself) // by what held before
        stopRemoving();
    lookForOld();
}

void Cleaner::lookForOld()
{
    if (!m_ready() || m_months <= 0)
        return;
    m_looks.start(LookAgainMs);
    if (m_removal)
        return;
    if (!m_isTimeSure()) { // by a clock that is wrong everything might be old
        m_looks.start(LookSoonMs);
        return;
    }
    removeOlder(Engine::keptSince(m_rt.utc(), m_months), [](const Result<qint64> &removed) {
        if (!removed && removed.error().kind != Error::Kind::Cancelled)
            qCWarning(lcOutbox) << "what is older than it is kept was not removed:" << toString(removed.error().kind);
    });
    if (m_removal)
        m_removal->byItself = true;
}

void Cleaner::removeStep(Removal &removal)
{
    const Result<RemovalStep> gone = m_rt.store->removeOlder(removal.beforeMs);
    if (!gone) {
        endRemoval(failure(gone.error()));
        return;
    }
    removal.removed += gone->messages;
    if (gone->messages > 0) {
        m_mustScrub = true;
        rowsAreGone();
    }
    tell(removal.removed, false);
    if (!gone->more)
        endRemoval(removal.removed);
    else
        go();
}

void Cleaner::endRemoval(const Result<qint64> &result)
{
    const Removal ended = std::exchange(m_removal, std::nullopt).value();
    if (ended.removed > 0)
        tell(ended.removed, true);
    ended.done(result);
    if (m_mustScrub)
        go();
}

// --- the last step

void Cleaner::scrubStep()
{
    const Result<bool> more = m_rt.store->scrub();
    if (!more) {
        endScrub(failure(more.error()));
        return;
    }
    if (*more) {
        go();
        return;
    }
    m_mustScrub = false;
    removeUnusedFiles(*m_rt.store, m_rt.dataDir);
    endScrub({});
}

void Cleaner::endScrub(const Result<> &result)
{
    if (!result && result.error().kind != Error::Kind::Cancelled)
        qCWarning(lcOutbox) << "what was removed may still be read in the files:" << toString(result.error().kind);
    const QList<Done<void>> waiting = std::exchange(m_waiting, {});
    for (const Done<void> &done : waiting)
        done(result);
}

// --- everybody else

void Cleaner::rowsAreGone()
{
    const QList<BatchId> open = m_rt.batches.keys();
    for (const BatchId id : open) {
        m_rt.notices.touch(id);
        m_rt.closeIfSettled(id);
    }
}

void Cleaner::tell(qint64 soFar, bool isLast)
{
    if (!isLast && m_sinceTold.isValid() && m_sinceTold.elapsed() < TellMs)
        return;
    m_sinceTold.start();
    Q_EMIT m_rt.notices.messagesRemoved(soFar);
}

} // namespace Visnyk::Outbox
