// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/priceasker.h"

#include "base/logging.h"
#include "outbox/backoff.h"
#include "outbox/lane.h"

namespace Visnyk::Outbox {

namespace {

constexpr qint64 KeepFor = Minute;
constexpr int EqualPerMinute = 4; // the gateway refuses the sixth

} // namespace

PriceAsker::PriceAsker(Runtime &runtime, Lane &lane)
    : m_rt(runtime)
    , m_lane(lane)
{
}

void PriceAsker::load()
{
    const auto entries = m_rt.store->loadPrices(m_lane.id());
    if (!entries) {
        qCWarning(lcOutbox) << "cannot read the price book:" << toString(entries.error().kind);
        return;
    }
    m_book.load(*entries);
    Q_EMIT m_rt.notices.pricesLearned(m_lane.id(), m_book);
}

void PriceAsker::learn(MessageKind kind, const QList<PhoneReport> &phones, qint64 parts)
{
    const QList<PriceEntry> learned = learnFrom(m_book, kind, phones, parts, m_rt.utc());
    if (learned.isEmpty())
        return;
    if (const Result<> saved = m_rt.store->savePrices(m_lane.id(), learned); !saved)
        qCWarning(lcOutbox) << "prices were not saved:" << toString(saved.error().kind);
    Q_EMIT m_rt.notices.pricesLearned(m_lane.id(), m_book);
}

void PriceAsker::ask(const Draft &draft, const QList<Address> &addresses, PriceDepth depth, const Done &done,
    const std::function<bool()> &wanted)
{
    if (addresses.isEmpty() || draft.text.isEmpty()) {
        done(failure(Error::Kind::Input, QStringLiteral("a price needs a text and recipients")));
        return;
    }
    const int limit = depth == PriceDepth::Exact ? ExactQuestions : QuickQuestions;
    const Job job { draft, addresses, depth, planQuestions(m_book, draft.kind, addresses, limit), {}, 0, true, done,
        wanted };
    m_jobs.enqueue(job);
    goOn();
}

SendRequest PriceAsker::requestFor(const Job &job) const
{
    SendRequest request;
    request.kind = job.draft.kind;
    request.addresses = job.plan.questions[job.replies.size()].addresses;
    request.text = wireText(job.draft);
    request.options = job.draft.options;
    // These change nothing of the price; leaving them out lets one answer serve for all of them.
    request.options.schedule = {};
    request.options.ownId.clear();
    request.options.spread.reset();
    request.options.validMinutes = 0;
    return request;
}

void PriceAsker::goOn()
{
    while (!m_asking && !m_jobs.isEmpty()) {
        Job &job = m_jobs.head();
        if (!job.wanted()) {
            m_jobs.dequeue();
            continue;
        }
        if (job.replies.size() == job.plan.questions.size()) {
            finish();
            continue;
        }
        const SendRequest request = requestFor(job);
        const QByteArray key = fingerprint(request);
        if (answerFromCache(job, key))
            continue;
        if (m_lane.gateway() == nullptr)
            giveUp({ Error::Kind::KeyStore, QStringLiteral("no password for this account"), 0, 0, {} });
        else if (m_lane.pause() == QueuePause::Login)
            giveUp({ Error::Kind::Auth, QStringLiteral("the login did not work"), 0, 0, {} });
        else if (m_lane.pause() == QueuePause::Blocked)
            giveUp({ Error::Kind::Blocked, QStringLiteral("the gateway blocks this address"), 0, 0, {} });
        else if (!mayAsk(key))
            giveUp({ Error::Kind::Throttled, QStringLiteral("asked four times within a minute"), 0, 0, {} });
        else
            send(request, job.depth, key);
    }
}

bool PriceAsker::answerFromCache(Job &job, const QByteArray &key)
{
    const auto known = m_known.constFind(key);
    if (known == m_known.constEnd() || m_rt.mono() - known->mono >= KeepFor)
        return false;
    job.replies.append(known->reply);
    job.oldestMs = job.oldestMs == 0 ? known->askedMs : qMin(job.oldestMs, known->askedMs);
    return true;
}

bool PriceAsker::mayAsk(const QByteArray &key)
{
    QList<qint64> &times = m_asked[key];
    const qint64 now = m_rt.mono();
    times.removeIf([now](qint64 time) { return now - time > Minute; });
    return times.size() < EqualPerMinute;
}

void PriceAsker::send(const SendRequest &request, PriceDepth depth, const QByteArray &key)
{
    forgetOld();
    m_asking = true;
    m_asked[key].append(m_rt.mono());
    Gateway &gateway = *m_lane.gateway();
    // While somebody writes, "not known" now is worth more than a price in twelve seconds.
    const auto answer = depth == PriceDepth::Quick ? gateway.costAtOnce(request) : gateway.cost(request);
    onAnswer(
        answer, this, Error::Kind::Cancelled, [this, key](const Result<CostReply> &reply) { received(key, reply); });
}

void PriceAsker::received(const QByteArray &key, const Result<CostReply> &reply)
{
    m_asking = false;
    if (reply) {
        m_lane.noteOnline();
        m_lane.noteServerTime(reply->serverUtcMs);
        m_known.insert(key, { *reply, m_rt.mono(), m_rt.utc() });
        m_jobs.head().fromCache = false;
        learn(m_jobs.head().draft.kind, reply->phones, reply->cnt);
    } else {
        m_lane.noteError(reply.error());
        giveUp(reply.error());
    }
    goOn();
}

void PriceAsker::finish()
{
    const Job job = m_jobs.dequeue();
    PriceAnswer answer = assemble(job.plan, job.replies, m_book, job.draft.kind, job.addresses, job.oldestMs);
    answer.fromCache = job.fromCache;
    job.done(answer);
}

void PriceAsker::giveUp(const Error &error)
{
    const Job job = m_jobs.dequeue();
    job.done(estimate(m_book, job.draft, job.addresses, error));
}

void PriceAsker::forgetOld()
{
    const qint64 now = m_rt.mono();
    m_known.removeIf([now](auto it) { return now - it.value().mono >= KeepFor; });
    m_asked.removeIf([now](auto it) { return it.value().isEmpty() || now - it.value().constLast() > Minute; });
}

} // namespace Visnyk::Outbox
