// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/lane.h"

#include "base/logging.h"
#include "outbox/backoff.h"
#include "outbox/planner.h"

#include <QCryptographicHash>

namespace Visnyk::Outbox {

namespace {

constexpr int LargestRequest = 500;  // rows that may share one id
constexpr int UnreadableRequest = 1; // the code of a mistake of ours

QList<MessageId> idsOf(const QList<MessageInfo> &rows)
{
    QList<MessageId> ids;
    ids.reserve(rows.size());
    for (const MessageInfo &row : rows)
        ids.append(row.id);
    return ids;
}

/** What people see of the rows: not the parts of a message, but the message. */
QList<MessageId> shownOf(const QList<MessageInfo> &rows)
{
    QList<MessageId> ids;
    ids.reserve(rows.size());
    for (const MessageInfo &row : rows)
        ids.append(row.head != 0 ? row.head : row.id);
    return ids;
}

/** The practice gateway has another port each time, and is the same all the same. */
QString endpointOf(const Account &account)
{
    if (account.practice)
        return PracticeAccountId;
    return QString::fromLatin1(
        QCryptographicHash::hash(secretKey(account).toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/** Everybody got as many units as the others: then the count tells how many each. */
bool alike(const SentRequest &sent)
{
    return std::all_of(sent.rows.cbegin(), sent.rows.cend(),
        [&sent](const SentRow &row) { return row.parts == sent.rows.constFirst().parts; });
}

/** Also an answer that accepts some may be silent about others. */
bool hasUnknown(const Settlement &settlement)
{
    return std::any_of(settlement.rows.cbegin(), settlement.rows.cend(),
        [](const Settlement::Row &row) { return row.state == SendState::Unknown; });
}

} // namespace

Lane::Lane(Runtime &runtime, AccountId id)
    : m_rt(runtime)
    , m_desk(runtime, *this)
    , m_prices(runtime, *this)
{
    m_status.account = std::move(id);
    m_status.pause = QueuePause::NoSecret;
}

Lane::~Lane() = default;

void Lane::setAccount(const Account &account, std::shared_ptr<SecretBuffer> secret)
{
    m_account = account;
    m_secret = std::move(secret);
    m_accountWaiting = true;
    if (!m_sent && m_rt.store)
        startGateway();
}

void Lane::load()
{
    const auto balance = m_rt.store->loadBalance(id());
    if (balance && *balance) {
        m_status.balance = (*balance)->balance;
        m_status.currency = (*balance)->currency;
        m_status.balanceMs = (*balance)->askedMs;
    }
    m_prices.load();
    loadBlock();
    if (m_accountWaiting)
        startGateway();
    announce();
}

void Lane::startGateway()
{
    m_accountWaiting = false;
    m_gateway.reset();
    const bool hasSecret = m_secret && !m_secret->isEmpty();
    if (hasSecret)
        m_gateway = m_rt.makeGateway(m_account, std::move(*m_secret));
    m_endpoint = endpointOf(m_account);
    m_secret.reset();
    if (!m_gateway) {
        pauseFor(QueuePause::NoSecret, 0);
        return;
    }
    m_desk.gatewayChanged();
    if (m_status.pause == QueuePause::NoSecret)
        clearPause();
    else if (m_status.pause == QueuePause::Login)
        probe({}); // a new password: the batches wait for a click all the same
    announce();
    m_rt.wake();
}

bool Lane::canAnswerFor(const QString &endpoint) const
{
    return endpoint.isEmpty() || endpoint == m_endpoint;
}

LaneView Lane::view() const
{
    LaneView view;
    view.stopping = m_rt.stopping;
    view.hasGateway = m_gateway != nullptr;
    view.onTheWire = m_sent.has_value();
    view.answerWaiting = m_outcome.has_value();
    view.probing = m_probing > 0;
    view.pause = m_status.pause;
    view.retryAtMono = m_retryAtMono;
    view.writeAtMono = m_writeAtMono;
    view.notBeforeMono = m_notBeforeMono;
    view.nowMono = m_rt.mono();
    for (const OpenBatch &batch : std::as_const(m_rt.batches)) {
        if (batch.info.account == id())
            view.batches.append(
                { batch.info.id, batch.info.state == BatchState::Active, batch.mayHaveQueued, batch.holdEndsMono });
    }
    return view;
}

bool Lane::isSending() const
{
    if (m_sent || m_outcome)
        return true;
    const bool waitsForPerson = m_status.pause != QueuePause::None && m_retryAtMono == 0;
    if (!m_gateway || waitsForPerson)
        return false;
    const LaneView now = view();
    return std::any_of(now.batches.cbegin(), now.batches.cend(),
        [](const BatchView &batch) { return batch.active && batch.mayHaveQueued; });
}

qint64 Lane::wake()
{
    Step step = nextStep(view());
    // An empty batch is found out by asking the store; then the next one has its turn.
    for (int round = 0; step.what != Step::Do::Nothing && round < 64; ++round) {
        switch (step.what) {
        case Step::Do::Send: sendFrom(step.batch); break;
        case Step::Do::Probe: probe({}); break;
        case Step::Do::WriteAnswer: writeAnswer(); break;
        case Step::Do::Nothing: break;
        }
        step = nextStep(view());
    }
    const qint64 queue = step.what == Step::Do::Nothing ? step.wakeAtMono : m_rt.mono();
    const bool quiet = m_rt.stopping || !m_gateway || silences(m_status.pause);
    const qint64 desk = quiet ? 0 : m_desk.wake();
    if (queue == 0 || desk == 0)
        return qMax(queue, desk);
    return qMin(queue, desk);
}

void Lane::delayUntil(qint64 mono)
{
    m_notBeforeMono = qMax(m_notBeforeMono, mono);
}

Result<QList<MessageInfo>> Lane::nextRows(BatchId id) const
{
    auto queued = m_rt.store->nextQueued(id, m_rt.rowsPerRequest);
    // Rows of an earlier attempt go out together, however many they were then.
    if (queued && !queued->isEmpty() && !queued->constFirst().gatewayId.isEmpty())
        queued = m_rt.store->nextQueued(id, qMax(LargestRequest, m_rt.rowsPerRequest));
    if (!queued)
        return queued;
    return pickRows(*queued, m_rt.rowsPerRequest);
}

void Lane::sendFrom(BatchId id)
{
    OpenBatch *batch = m_rt.find(id);
    if (batch == nullptr)
        return;
    if (!batch->holdAnnounced) {
        batch->holdAnnounced = true;
        m_rt.at("hold-ended");
        m_rt.notices.touch(id);
    }
    const auto rows = nextRows(id);
    if (!rows) {
        storageFailed(rows.error());
        return;
    }
    if (rows->isEmpty()) {
        batch->mayHaveQueued = false;
        m_rt.closeIfSettled(id);
        return;
    }
    if (!heldByTime(*batch))
        transmit(*batch, *rows);
}

bool Lane::heldByTime(OpenBatch &batch)
{
    if (!batch.info.atUtcMs || batch.atOnce)
        return false;
    if (*batch.info.atUtcMs - m_rt.utc() < ScheduleMargin) {
        hold(batch, HoldReason::SchedulePassed);
        return true;
    }
    if (waitsForServerTime())
        return true;
    measureSkew();
    if (qAbs(m_status.clockSkewMs) > SkewLimit) {
        hold(batch, HoldReason::ClockSkew);
        return true;
    }
    return false;
}

/** Queued rows wait for the person, all of the batch or only @p messages, and the batch with them. */
void Lane::hold(OpenBatch &batch, HoldReason reason, const QList<MessageId> &messages, const QString &note)
{
    const BatchId id = batch.info.id;
    const auto moved = m_rt.store->move(
        id, messages, SendState::Queued, SendState::Held, SettledBy::Program, reason, m_rt.utc(), note);
    const Result<> marked = moved ? m_rt.setState(id, BatchState::Paused, reason) : Result<>(failure(moved.error()));
    if (!marked) {
        storageFailed(marked.error());
        return;
    }
    if (messages.isEmpty())
        batch.mayHaveQueued = false;
}

GatewayId Lane::freshId()
{
    return makeGatewayId(m_rt.prefix, m_rt.ulids.next(m_rt.utc()));
}

Result<Lane::Identity> Lane::identityFor(const BatchInfo &batch, const QList<MessageInfo> &rows)
{
    const GatewayId &tried = rows.constFirst().gatewayId;
    if (tried.isEmpty()) {
        const QString &ownId = batch.draft.options.ownId;
        return Identity { ownId.isEmpty() ? freshId() : GatewayId(ownId), {} };
    }
    const auto earlier = m_rt.store->earlierRequest(tried);
    if (!earlier)
        return failure(earlier.error());
    const EarlierRequest known = earlier->value_or(EarlierRequest());
    // What the others of this id became is answered where they went; an id means nothing to another gateway.
    if (!canAnswerFor(known.endpoint) && known.othersOut > 0)
        return Identity { freshId(), {} };
    return Identity { tried, known.common };
}

void Lane::transmit(OpenBatch &batch, const QList<MessageInfo> &rows)
{
    const Result<Identity> identity = identityFor(batch.info, rows);
    if (!identity) {
        storageFailed(identity.error());
        return;
    }
    const GatewayId &gatewayId = identity->id;
    SendRequest request = makeRequest(batch.info, gatewayId, rows, batch.atOnce, m_rt.dataDir);
    const QByteArray common = commonFingerprint(batch.info, request);
    if (!identity->common.isEmpty() && identity->common != common) {
        // An update of the program would have it go out in another way than the first time.
        qCWarning(lcOutbox) << "a request would not be repeated as it was, it is held";
        hold(batch, HoldReason::BatchPaused, idsOf(rows), QStringLiteral("changed_request"));
        return;
    }
    const BatchId batchId = batch.info.id;
    if (!request.files.isEmpty())
        request.uploaded = [this, batchId](qint64 out, qint64 all) { m_rt.notices.uploaded(batchId, out, all); };

    Sent sent;
    sent.wire = request;
    const bool seconds = info(batch.info.kind).unit == Unit::Second;
    sent.request = { 0, batchId, gatewayId, {}, batch.info.partsEach, seconds };
    for (const MessageInfo &row : rows)
        sent.request.rows.append({ row.id, row.address, row.parts });
    sent.shown = shownOf(rows);
    sent.currency = batch.info.currency;

    m_rt.at("before-t1");
    const auto attempt = m_rt.store->beginAttempt(
        { batch.info.id, gatewayId, idsOf(rows), fingerprint(request), m_rt.utc(), m_endpoint, common });
    if (!attempt) {
        storageFailed(attempt.error());
        return;
    }
    m_rt.at("t1-committed");
    sent.request.attempt = attempt->id;
    m_sent = std::move(sent);
    m_rt.notices.touch(batchId, m_sent->shown);
    const quint64 number = ++m_wireNumber;
    onAnswer(m_gateway->send(request), this, Error::Kind::Unanswered, [this, number](const Result<SendReply> &answer) {
        if (number == m_wireNumber && m_sent && !m_outcome)
            answered(answer);
    });
    m_rt.at("sending");
}

void Lane::answered(const Result<SendReply> &answer)
{
    m_rt.at("answered");
    m_outcome = decide(m_sent->request, answer, m_rt.utc());
    Settlement &settlement = m_outcome->settlement;
    if (settlement.state == SendState::Refused && settlement.code == UnreadableRequest)
        settlement.outline = outline(m_sent->wire);
    m_reports = answer ? answer->phones : QList<PhoneReport>();
    m_replyParts = answer ? answer->cnt : 0;
    if (answer)
        noteServerTime(answer->serverUtcMs);
    if (hasUnknown(settlement))
        m_desk.attemptEnded(m_sent->request.id, m_rt.mono());
    writeAnswer();
    m_rt.wake();
}

/** T2. An answer that cannot be written stays here and is tried again; until then nothing else is sent. */
void Lane::writeAnswer()
{
    m_rt.at("before-t2");
    const Result<> written = m_rt.store->settle(m_outcome->settlement);
    if (!written) {
        m_writeAtMono = m_rt.mono() + SettleRetry;
        pauseFor(QueuePause::Storage, m_writeAtMono);
        Q_EMIT m_rt.notices.storageFailed(written.error());
        return;
    }
    m_rt.at("t2-committed");
    afterWriting();
}

void Lane::afterWriting()
{
    const Sent sent = std::move(*m_sent);
    const Outcome outcome = std::move(*m_outcome);
    m_sent.reset();
    m_outcome.reset();
    m_writeAtMono = 0;
    if (m_status.pause == QueuePause::Storage)
        clearPause();
    m_rt.notices.touch(sent.request.batch, sent.shown);
    noteDelivery(sent, outcome);
    act(sent, outcome);
    if (m_accountWaiting)
        startGateway();
    if (OpenBatch *batch = m_rt.find(sent.request.batch); batch && !batch->mayHaveQueued)
        m_rt.closeIfSettled(sent.request.batch);
    Q_EMIT idle();
}

void Lane::noteDelivery(const Sent &sent, const Outcome &outcome)
{
    const Settlement &settlement = outcome.settlement;
    if (settlement.balance) { // the store keeps it since T2
        m_status.balance = settlement.balance;
        m_status.balanceMs = settlement.endedMs;
        if (m_status.currency.isEmpty())
            m_status.currency = sent.currency;
    }
    if (settlement.state == SendState::Accepted) {
        m_prices.learn(sent.wire.kind, m_reports, alike(sent.request) ? m_replyParts : 0);
        m_desk.accepted();
        const QString &sender = sent.wire.options.sender;
        if (!sender.isEmpty()) {
            const Result<> saved = m_rt.store->rememberSender(id(), sender, settlement.endedMs);
            if (!saved)
                qCWarning(lcOutbox) << "the sender was not remembered:" << toString(saved.error().kind);
        }
    }
    m_reports.clear();
}

void Lane::act(const Sent &sent, const Outcome &outcome)
{
    using Queue = Outcome::Queue;
    if (outcome.queue != Queue::RetryLater)
        m_networkFailures = 0;
    if (outcome.queue != Queue::CountUnknown && outcome.queue != Queue::WaitMinute
        && outcome.queue != Queue::RetryLater)
        m_unknownInRow = 0;
    m_status.online = outcome.queue != Queue::RetryLater && outcome.queue != Queue::CountUnknown;
    if (hasUnknown(outcome.settlement))
        m_desk.unknownAppeared();
    OpenBatch *batch = m_rt.find(sent.request.batch);
    if (batch != nullptr && outcome.settlement.state == SendState::Queued)
        batch->mayHaveQueued = true;
    switch (outcome.queue) {
    case Queue::GoOn:
        if (m_status.pause == QueuePause::Network)
            clearPause();
        break;
    case Queue::CountUnknown: countUnknown(); break;
    case Queue::WaitMinute:
        delayUntil(m_rt.mono() + ThrottledWait);
        m_desk.delayUntil(m_rt.mono() + ThrottledWait);
        countUnknown();
        break;
    case Queue::RetryLater: retryLater(); break;
    case Queue::PauseAccount:
        if (outcome.pause == QueuePause::Blocked)
            blockedFor();
        else
            pauseForPerson(outcome.pause);
        break;
    case Queue::PauseBatch: pauseBatch(sent.request.batch, HoldReason::BatchPaused); break;
    }
    // Stopped or cancelled while it was on the wire, and it never left: that is what the person said of it.
    if (batch != nullptr && batch->info.state == BatchState::Stopped && outcome.settlement.state == SendState::Queued) {
        const auto moved = m_rt.store->move(sent.request.batch, {}, SendState::Queued,
            batch->isCancelled ? SendState::Cancelled : SendState::Held, SettledBy::Person, HoldReason::Person,
            m_rt.utc());
        if (!moved)
            storageFailed(moved.error());
        m_rt.closeIfSettled(sent.request.batch);
    }
    announce();
}

void Lane::retryLater()
{
    ++m_networkFailures;
    if (const auto wait = networkRetry(m_networkFailures))
        pauseFor(QueuePause::Network, m_rt.mono() + *wait);
    else
        pauseForPerson(QueuePause::Network);
}

void Lane::countUnknown()
{
    if (m_status.pause == QueuePause::Network)
        clearPause();
    if (++m_unknownInRow >= UnknownInRowLimit)
        pauseForPerson(QueuePause::UnknownInRow);
}

void Lane::abort()
{
    if (m_gateway)
        m_gateway->abortAll();
}

void Lane::abandon()
{
    if (m_sent && !m_outcome)
        answered(failure(Error::Kind::Unanswered, QStringLiteral("given up at the end of the program")));
    else if (m_outcome)
        writeAnswer();
}

} // namespace Visnyk::Outbox
