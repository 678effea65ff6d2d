// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/priceasker.h"

#include "base/logging.h"
#include "domain/addresskind.h"
#include "domain/measure.h"
#include "outbox/backoff.h"
#include "outbox/lane.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace Visnyk::Outbox {

namespace {

constexpr qint64 KeepFor = Minute;
constexpr int EqualPerMinute = 4; // the gateway refuses the sixth

/** A text of the same price that may travel in a list: only its length and its alphabet matter. */
QString travellingText(const Draft &draft)
{
    Draft asked = draft;
    asked.options.comment.clear();
    QString wire = wireText(asked);
    // These would be read as something else there; the caret takes as many septets (3GPP TS 23.038, 6.2.1.1).
    for (const QChar special : { u'|', u'\\', u'~' })
        wire.replace(special, u'^');
    return wire;
}

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

void PriceAsker::ask(
    const PriceSubject &subject, PriceDepth depth, const Done &done, const std::function<bool()> &wanted)
{
    const bool personal = !subject.texts.isEmpty();
    if (subject.addresses.isEmpty() || (!personal && measure(subject.draft).each == 0)
        || (personal && subject.texts.size() != subject.addresses.size())) {
        done(failure(Error::Kind::Input, QStringLiteral("a price needs something to send and recipients")));
        return;
    }
    Job job;
    job.subject = { trimmedToKind(subject.draft), subject.addresses, subject.texts };
    if (!personal) {
        const auto mes = wireMessages(job.subject.draft, 0);
        if (!mes) {
            done(failure(mes.error()));
            return;
        }
        job.mes = *mes;
    }
    const int limit = depth == PriceDepth::Exact ? ExactQuestions : QuickQuestions;
    const int requests = qMax(1, int(job.mes.size()));
    job.depth = depth;
    job.plan = planQuestions(m_book, subject.draft.kind, subject.addresses, qMax(1, limit / requests));
    if (personal)
        addOwnTexts(job);
    job.done = done;
    job.wanted = wanted;
    m_jobs.enqueue(job);
    goOn();
}

/** Of many thousand texts only the samples are looked at. */
void PriceAsker::addOwnTexts(Job &job)
{
    QSet<QString> asked;
    for (const PriceQuestion &question : std::as_const(job.plan.questions))
        for (const Address &address : question.addresses)
            asked.insert(address.text());
    Draft draft = job.subject.draft;
    for (qsizetype i = 0; i < job.subject.texts.size(); ++i) {
        const QString &address = job.subject.addresses[i].text();
        if (!asked.contains(address))
            continue;
        draft.text = job.subject.texts[i];
        job.ownOf.insert(address, { travellingText(draft), measure(draft).each });
    }
}

SendRequest PriceAsker::requestFor(const Job &job) const
{
    SendRequest request;
    const qsizetype requests = qMax(qsizetype(1), job.mes.size());
    const QList<Address> &addresses = job.plan.questions[job.replies.size() / requests].addresses;
    request.kind = job.subject.draft.kind;
    request.options = job.subject.draft.options;
    // These change nothing of the price; leaving them out lets one answer serve for all of them.
    request.options.schedule = {};
    request.options.ownId.clear();
    request.options.spread.reset();
    request.options.validMinutes = 0;
    if (!job.mes.isEmpty()) {
        request.addresses = addresses;
        request.text = job.mes[job.replies.size() % requests];
        return request;
    }
    for (const Address &address : addresses)
        request.list.append({ address, job.ownOf.value(address.text()).text, {}, {} });
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
        if (job.replies.size() == job.plan.questions.size() * qMax(qsizetype(1), job.mes.size())) {
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

/** Personal texts differ in their units, so the count of all says nothing of one; but each is known here. */
void PriceAsker::learnOwn(const Job &job, const QList<PhoneReport> &phones)
{
    QHash<QString, int> units; // by matchKey()
    for (auto it = job.ownOf.cbegin(); it != job.ownOf.cend(); ++it)
        units.insert(matchKey(Address(it.key())), it->units);
    QMap<int, QList<PhoneReport>> alike;
    for (const PhoneReport &report : phones)
        if (const int each = units.value(matchKey(Address(report.phone))); each > 0 && report.cost)
            alike[each].append(report);
    for (auto it = alike.cbegin(); it != alike.cend(); ++it) {
        const auto payers = std::count_if(
            it->cbegin(), it->cend(), [](const PhoneReport &report) { return report.error.value_or(0) == 0; });
        learn(job.subject.draft.kind, it.value(), it.key() * payers);
    }
}

void PriceAsker::received(const QByteArray &key, const Result<CostReply> &reply)
{
    m_asking = false;
    if (reply) {
        m_lane.noteOnline();
        m_lane.noteServerTime(reply->serverUtcMs);
        m_known.insert(key, { *reply, m_rt.mono(), m_rt.utc() });
        m_jobs.head().fromCache = false;
        const Job &job = m_jobs.head();
        if (job.mes.isEmpty())
            learnOwn(job, reply->phones);
        else
            learn(job.subject.draft.kind, reply->phones, reply->cnt);
    } else {
        m_lane.noteError(reply.error());
        giveUp(reply.error());
    }
    goOn();
}

void PriceAsker::finish()
{
    const Job job = m_jobs.dequeue();
    const QList<CostReply> replies = joinRequests(job.replies, int(job.mes.size()));
    PriceAnswer answer
        = assemble(job.plan, replies, m_book, job.subject.draft.kind, job.subject.addresses, job.oldestMs);
    if (job.plan.sampled && job.mes.isEmpty()) { // a sample tells the price of a unit, not of another's text
        const Error why = answer.error;
        const qint64 asked = answer.quote.askedMs;
        answer = estimate(m_book, job.subject, why);
        answer.quote.askedMs = asked;
    }
    if (!job.subject.draft.options.attachments.isEmpty() && answer.quote.source == PriceSource::Gateway) {
        answer.quote.source = PriceSource::Estimate;
        answer.error = { Error::Kind::Input, QStringLiteral("the price was asked for without the files"), 0, 0, {} };
    }
    answer.fromCache = job.fromCache;
    job.done(answer);
}

void PriceAsker::giveUp(const Error &error)
{
    const Job job = m_jobs.dequeue();
    job.done(estimate(m_book, job.subject, error));
}

void PriceAsker::forgetOld()
{
    const qint64 now = m_rt.mono();
    m_known.removeIf([now](auto it) { return now - it.value().mono >= KeepFor; });
    m_asked.removeIf([now](auto it) { return it.value().isEmpty() || now - it.value().constLast() > Minute; });
}

} // namespace Visnyk::Outbox
