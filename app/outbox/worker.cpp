// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/worker.h"

#include "base/logging.h"
#include "base/processlock.h"
#include "gateway/gatewayclient.h"
#include "gateway/sharedlimits.h"
#include "outbox/backoff.h"
#include "outbox/filekeeper.h"

#include <QDir>
#include <QFile>

namespace Visnyk::Outbox {

namespace {

constexpr int AbortWaitMs = 2'000;
constexpr int NearTickMs = 250;  // also finds out that the clock was moved
constexpr int FarTickMs = 1'000; // when nothing is due within a minute

std::unique_ptr<Gateway> makeClient(
    const Account &account, SecretBuffer secret, const std::shared_ptr<const Clock> &clock)
{
    GatewayClient::Config config;
    config.baseUrl = account.baseUrl;
    config.login = account.login;
    config.secretKind = account.secretKind;
    config.limitsDir = SharedLimits::meetingPlace();
    return std::make_unique<GatewayClient>(std::move(config), std::move(secret), clock);
}

QString whyReadOnly(LookingOnly why)
{
    switch (why) {
    case LookingOnly::No:
    case LookingOnly::Asked: break;
    case LookingOnly::Place:
        return QStringLiteral("read-only: the data directory or its database cannot be written; nothing can be sent or"
                              " changed here");
    case LookingOnly::Network:
        return QStringLiteral("read-only: the data directory is on a network file system, where records may be lost;"
                              " nothing can be sent or changed here");
    case LookingOnly::Newer:
        return QStringLiteral("read-only: the database was made by a newer program; nothing can be sent or changed"
                              " with this one");
    }
    return QStringLiteral("read-only: nothing can be sent or changed here");
}

/** Calls @p then once, when @p done says so or after @p ms of real time. */
void waitAtMost(int ms, QObject *context, const std::function<bool()> &done, const std::function<void()> &then)
{
    auto *timer = new QTimer(context);
    auto started = std::make_shared<QElapsedTimer>();
    started->start();
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, context, [timer, started, ms, done, then] {
        if (!done() && started->elapsed() < ms)
            return;
        timer->stop();
        timer->deleteLater();
        then();
    });
    timer->start();
}

} // namespace

Worker::Worker(Engine::Setup setup, std::shared_ptr<std::atomic_bool> sending)
    : m_setup(std::move(setup))
    , m_sending(std::move(sending))
    , m_cleaner(
          m_rt, m_setup, [this] { return ready(); }, [this] { return isTimeSure(); })
    , m_timer(this)
{
    if (!m_setup.clock)
        m_setup.clock = std::make_shared<SystemClock>();
    if (!m_setup.openStore)
        m_setup.openStore = &Store::open;
    m_rt.clock = m_setup.clock;
    m_rt.hook = m_setup.atPoint;
    m_rt.dataDir = m_setup.dataDir;
    m_rt.rowsPerRequest = qBound(1, m_setup.rowsPerRequest, 500);
    m_rt.makeGateway = m_setup.makeGateway;
    if (!m_rt.makeGateway) {
        m_rt.makeGateway = [clock = m_setup.clock](const Account &account, SecretBuffer secret) {
            return makeClient(account, std::move(secret), clock);
        };
    }
    m_rt.wake = [this] { wakeSoon(); };
    m_cleaner.setParent(this);
    m_rt.notices.setParent(this); // moves to the worker thread together with its timer
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Worker::tick);
    connect(&m_rt.notices, &Notices::due, this, [this] {
        if (m_rt.store)
            m_rt.notices.flush(m_rt.store.get());
    });
}

Worker::~Worker()
{
    m_lanes.clear(); // before the runtime they refer to
}

// --- start and end

Result<> Worker::takeLock()
{
    QDir dir(m_setup.dataDir);
    if (!dir.exists()) {
        if (!dir.mkpath(QStringLiteral(".")))
            return failure(Error::Kind::Storage, QStringLiteral("cannot make the data directory"));
        QFile::setPermissions(m_setup.dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    m_lock = std::make_unique<QLockFile>(dir.filePath(QStringLiteral("visnyk.lock")));
    const QLockFile::LockError error = Visnyk::takeLock(*m_lock);
    if (error == QLockFile::NoError)
        return {};
    m_lock.reset();
    if (error == QLockFile::LockFailedError)
        return failure(Error::Kind::Storage, QStringLiteral("locked: another Visnyk uses this data directory"));
    return lookOnly(Error {
        Error::Kind::Storage, QStringLiteral("the data directory cannot be written; is the disk full?"), 0, 0, {} });
}

/** What cannot be opened to write may still be looked at, when it is known why; else @p error. */
Result<> Worker::lookOnly(const Error &error)
{
    m_lock.reset();
    m_lookingOnly = Store::lookingOnly(m_setup.dataDir);
    if (m_lookingOnly == LookingOnly::No)
        return failure(error);
    m_readOnly = true;
    return {};
}

Result<StartReport> Worker::start()
{
    m_running.start();
    m_lastMono = m_rt.mono();
    m_readOnly = m_setup.readOnly;
    m_lookingOnly = m_readOnly ? LookingOnly::Asked : LookingOnly::No;
    if (!m_readOnly) {
        if (const Result<> locked = takeLock(); !locked)
            return failure(locked.error());
    }
    return m_readOnly ? onlyLooking() : openForWriting();
}

StartReport Worker::onlyLooking() const
{
    StartReport report;
    report.readOnly = true;
    report.lookingOnly = m_lookingOnly;
    return report;
}

Result<StartReport> Worker::openForWriting()
{
    auto store = m_setup.openStore(m_setup.dataDir, Store::Mode::Write);
    if (!store) {
        const Result<> looking = lookOnly(store.error());
        return looking ? Result<StartReport>(onlyLooking()) : Result<StartReport>(failure(looking.error()));
    }
    auto report = (*store)->beginRun(m_rt.utc(), m_setup.machineId);
    const auto prefix = report ? (*store)->installationPrefix() : Result<QString>(failure(report.error()));
    if (!prefix) {
        m_lock.reset();
        return failure(prefix.error());
    }
    m_rt.prefix = *prefix;
    m_rt.store = std::move(*store);
    m_readOnly = report->readOnly;
    Result<> loaded = loadBatches();
    if (loaded && !m_setup.mayResume)
        loaded = interruptActive(*report);
    if (!loaded) {
        m_rt.store.reset();
        m_lock.reset();
        return failure(loaded.error());
    }
    if (!m_readOnly) {
        removeUnusedFiles(*m_rt.store, m_setup.dataDir);
        m_cleaner.begin();
    }
    for (const auto &[id, lane] : m_lanes)
        lane->load();
    wakeSoon();
    return report;
}

Result<> Worker::loadBatches()
{
    const auto batches = m_rt.store->openBatches(m_rt.utc());
    if (!batches)
        return failure(batches.error());
    for (const BatchInfo &info : *batches) {
        if (info.state == BatchState::Done || info.state == BatchState::Incomplete)
            continue;
        OpenBatch batch;
        batch.info = info;
        batch.holdEndsMono = m_rt.mono() + qBound(qint64(0), info.holdUntilMs - m_rt.utc(), Minute);
        // A restored copy waits for a click of its own: what it holds may have been sent from the original.
        batch.pausedByQueue = info.state == BatchState::Paused && info.holdReason != HoldReason::SchedulePassed
            && info.holdReason != HoldReason::BatchPaused && info.holdReason != HoldReason::RestoredCopy;
        m_rt.batches.insert(info.id, batch);
    }
    return {};
}

Result<> Worker::interruptActive(StartReport &report)
{
    const QList<BatchId> ids = m_rt.batches.keys();
    for (const BatchId id : ids) {
        if (m_rt.batches[id].info.state != BatchState::Active)
            continue;
        const auto waiting = m_rt.store->nextQueued(id, 1); // a part may wait although its message is in doubt
        if (!waiting)
            return failure(waiting.error());
        if (waiting->isEmpty())
            continue;
        if (Result<> marked = m_rt.setState(id, BatchState::AwaitingGo, HoldReason::None); !marked)
            return marked;
        report.interrupted.append(m_rt.batches[id].info);
    }
    return {};
}

bool Worker::anyOnTheWire() const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return lane.second->onTheWire(); });
}

void Worker::shutDown(bool resumeByItself, const Done<void> &done)
{
    m_rt.stopping = true;
    m_cleaner.end();
    if (!m_rt.store) {
        done({});
        return;
    }
    waitForAttempts([this, resumeByItself, done] { done(finish(resumeByItself)); });
}

void Worker::waitForAttempts(const std::function<void()> &then)
{
    const auto quiet = [this] { return !anyOnTheWire(); };
    if (quiet()) {
        then();
        return;
    }
    waitAtMost(m_setup.quitWaitMs, this, quiet, [this, quiet, then] {
        if (quiet()) {
            then();
            return;
        }
        for (const auto &[id, lane] : m_lanes)
            lane->abort();
        waitAtMost(AbortWaitMs, this, quiet, [this, then] {
            for (const auto &[id, lane] : m_lanes)
                lane->abandon();
            then();
        });
    });
}

Result<> Worker::finish(bool resumeByItself)
{
    m_timer.stop();
    const bool lost = anyOnTheWire(); // an answer that could not be written: the next start finds it in flight
    m_rt.notices.flush(m_rt.store.get());
    Result<> ended;
    if (lost)
        ended = failure(Error::Kind::Storage, QStringLiteral("the last answer could not be written"));
    else
        ended = m_rt.store->endRun(resumeByItself);
    m_lanes.clear();
    m_rt.batches.clear();
    m_rt.store.reset();
    m_lock.reset();
    m_sending->store(false);
    return ended;
}

Result<> Worker::ready() const
{
    if (m_rt.store && !m_readOnly && !m_rt.stopping)
        return {};
    return failure(
        Error::Kind::Storage, m_readOnly ? whyReadOnly(m_lookingOnly) : QStringLiteral("the outbox is not open"));
}

// --- time

void Worker::wakeSoon()
{
    if (m_rt.store)
        m_timer.start(0);
}

void Worker::noticeSleep()
{
    const qint64 mono = m_rt.mono();
    const qint64 running = m_running.elapsed();
    const qint64 jump = (mono - m_lastMono) - (running - m_lastRunningMs);
    m_lastMono = mono;
    m_lastRunningMs = running;
    if (m_setup.sleepJumpMs <= 0 || jump < m_setup.sleepJumpMs)
        return;
    for (const auto &[id, lane] : m_lanes)
        lane->delayUntil(mono + AfterSleepWait);
    m_rt.at("slept");
}

void Worker::tick()
{
    if (!m_rt.store)
        return;
    noticeSleep();
    qint64 next = 0;
    for (const auto &[id, lane] : m_lanes) {
        const qint64 due = lane->wake();
        if (due != 0 && (next == 0 || due < next))
            next = due;
    }
    updateSending();
    if (next == 0 || m_timer.isActive())
        return;
    const qint64 ahead = next - m_rt.mono();
    m_timer.start(ahead > Minute ? FarTickMs : int(qBound(qint64(1), ahead, qint64(NearTickMs))));
}

void Worker::updateSending()
{
    const bool sending
        = std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return lane.second->isSending(); });
    m_sending->store(sending);
}

/** A gateway has said that the computer's clock is right, and none that it is wrong; practice mode goes by that clock.
 */
bool Worker::isTimeSure() const
{
    bool isAnyReal = false;
    bool isSure = false;
    for (const auto &[id, lane] : m_lanes) {
        if (lane->isPractice())
            continue;
        isAnyReal = true;
        const std::optional<bool> agrees = lane->agreesOnTime();
        if (agrees == false)
            return false;
        isSure = isSure || agrees == true;
    }
    return isSure || !isAnyReal;
}

// --- accounts

Lane &Worker::lane(const AccountId &account)
{
    std::unique_ptr<Lane> &lane = m_lanes[account.text()];
    if (!lane) {
        lane = std::make_unique<Lane>(m_rt, account);
        if (m_rt.store && !m_readOnly)
            lane->load();
    }
    return *lane;
}

void Worker::setAccount(const Account &account, std::shared_ptr<SecretBuffer> secret)
{
    if (!m_rt.stopping && !m_readOnly)
        lane(account.id).setAccount(account, std::move(secret));
}

void Worker::removeAccount(const AccountId &account)
{
    const auto it = m_lanes.find(account.text());
    if (it == m_lanes.end())
        return;
    if (!it->second->onTheWire()) {
        m_lanes.erase(it);
        return;
    }
    // Its answer still has to be written; without a secret it sends nothing more.
    Account gone;
    gone.id = account;
    it->second->setAccount(gone, nullptr);
}

void Worker::askPrice(const AccountId &account, const PriceSubject &subject, PriceDepth depth,
    const Done<PriceAnswer> &done, const std::function<bool()> &wanted)
{
    if (const Result<> open = ready(); !open)
        done(failure(open.error()));
    else
        lane(account).prices().ask(subject, depth, done, wanted);
}

void Worker::refreshBalance(const AccountId &account, const Done<BalanceReply> &done)
{
    if (const Result<> open = ready(); !open)
        done(failure(open.error()));
    else
        lane(account).refreshBalance(done);
}

void Worker::retryPaused(const AccountId &account)
{
    if (!ready())
        return;
    Lane &paused = lane(account);
    paused.personGoesOn([this, &paused](const Result<> &mayGoOn) {
        if (mayGoOn)
            paused.resumePausedBatches();
        wakeSoon();
    });
}

void Worker::reconcileNow(const AccountId &account)
{
    if (!ready())
        return;
    lane(account).statusDesk().reconcileNow();
    wakeSoon();
}

void Worker::refreshDelivery(const AccountId &account)
{
    if (!ready())
        return;
    lane(account).statusDesk().refreshDelivery();
    wakeSoon();
}

} // namespace Visnyk::Outbox
