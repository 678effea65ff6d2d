// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/pricing.h"

#include "domain/addresskind.h"
#include "domain/measure.h"
#include "outbox/ids.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace Visnyk::Outbox {

namespace {

QList<PriceQuestion> chunks(const QList<Address> &addresses, bool groups)
{
    QList<PriceQuestion> questions;
    for (qsizetype at = 0; at < addresses.size(); at += AddressesPerQuestion)
        questions.append({ addresses.mid(at, AddressesPerQuestion), groups });
    return questions;
}

Quote added(const Quote &a, const Quote &b)
{
    Quote sum;
    sum.people = a.people + b.people;
    sum.parts = a.parts + b.parts;
    sum.unpriced = a.unpriced + b.unpriced;
    if (a.total && b.total)
        sum.total = *a.total + *b.total;
    const bool known = a.source != PriceSource::Unknown || b.source != PriceSource::Unknown;
    sum.source = known ? PriceSource::Estimate : PriceSource::Unknown;
    sum.askedMs = a.askedMs == 0 || b.askedMs == 0 ? qMax(a.askedMs, b.askedMs) : qMin(a.askedMs, b.askedMs);
    return sum;
}

/** The cost of a further request of the same message is added, phone by phone. */
void addRequest(CostReply &sum, const CostReply &further)
{
    sum.cost = sum.cost + further.cost;
    sum.cnt += further.cnt;
    QHash<QString, PhoneReport> byKey;
    for (const PhoneReport &report : further.phones)
        byKey.insert(matchKey(Address(report.phone)), report);
    for (PhoneReport &report : sum.phones) {
        const auto other = byKey.constFind(matchKey(Address(report.phone)));
        if (other == byKey.constEnd() || !report.cost || !other->cost)
            report.cost.reset();
        else
            report.cost = *report.cost + *other->cost;
        if (other != byKey.constEnd() && other->error.value_or(0) != 0)
            report.error = other->error;
    }
}

/** Everybody counted with the units of what they get. */
Quote bookQuote(const PriceBook &book, const PriceSubject &subject)
{
    QMap<int, QList<Address>> byUnits;
    const int same = subject.texts.isEmpty() ? measure(subject.draft).each : 0;
    Draft draft = subject.draft;
    for (qsizetype i = 0; i < subject.addresses.size(); ++i) {
        if (isGroup(subject.addresses[i]))
            continue;
        int units = same;
        if (!subject.texts.isEmpty()) {
            draft.text = subject.texts.value(i);
            units = measure(draft).each;
        }
        byUnits[units].append(subject.addresses[i]);
    }
    Quote sum = PriceTally::make(book, draft.kind, {}).quote(same);
    bool first = true;
    for (auto it = byUnits.cbegin(); it != byUnits.cend(); ++it) {
        const Quote quote = PriceTally::make(book, draft.kind, it.value()).quote(it.key());
        sum = first ? quote : added(sum, quote);
        first = false;
    }
    return sum;
}

/** The same for all of a reply, or 0. */
qint64 partsEachOf(qint64 cnt, qint64 phones)
{
    return phones > 0 && cnt % phones == 0 ? cnt / phones : 0;
}

bool isRefused(const PhoneReport &report)
{
    return report.error.value_or(0) != 0;
}

/** One answer of the gateway is read into the sum. */
class Sum
{
public:
    void add(const PriceQuestion &question, const CostReply &reply)
    {
        m_cost = m_cost + reply.cost;
        m_parts += reply.cnt;
        qint64 payers = 0;
        for (const PhoneReport &report : reply.phones) {
            if (isRefused(report)) {
                m_answer.refused.append(report);
                continue;
            }
            ++payers;
            if (report.cost)
                m_costs.insert(matchKey(Address(report.phone)), *report.cost);
        }
        m_groupPeople += question.groups ? payers : 0;
        const qint64 people = question.groups || !reply.phones.isEmpty() ? payers : question.addresses.size();
        const qint64 each = partsEachOf(reply.cnt, people);
        m_partsEach = m_first ? each : (each == m_partsEach ? each : 0);
        m_first = false;
    }

    PriceAnswer m_answer;
    QHash<QString, Money> m_costs; // by matchKey()
    Money m_cost;
    qint64 m_parts = 0;
    qint64 m_partsEach = 0;
    qint64 m_groupPeople = 0;

private:
    bool m_first = true;
};

/** Every phone is worth what the sample with the same beginning costs. */
void extrapolate(Sum &sum, const PriceBook &book, MessageKind kind, const QList<Address> &addresses)
{
    QHash<QString, Money> byPrefix;
    for (const Address &address : addresses) {
        if (const auto cost = sum.m_costs.constFind(matchKey(address)); cost != sum.m_costs.constEnd())
            byPrefix.insert(pricePrefix(book, kind, address), *cost);
    }
    Money total;
    qint64 people = 0;
    qint64 unpriced = 0;
    for (const Address &address : addresses) {
        if (isGroup(address))
            continue;
        ++people;
        const auto cost = byPrefix.constFind(pricePrefix(book, kind, address));
        if (cost == byPrefix.constEnd())
            ++unpriced;
        else
            total = total + *cost;
    }
    Quote &quote = sum.m_answer.quote;
    quote.people = people;
    quote.parts = people * sum.m_partsEach;
    quote.unpriced = unpriced;
    quote.source = unpriced < people ? PriceSource::Estimate : PriceSource::Unknown;
    if (unpriced == 0)
        quote.total = total;
}

} // namespace

QString pricePrefix(const PriceBook &book, MessageKind kind, const Address &phone)
{
    if (const auto entry = book.lookup(kind, phone))
        return entry->prefix;
    const QString key = matchKey(phone);
    return addressKind(phone) == AddressKind::Phone ? key.left(5) : key.left(1); // country and operator: "38050"
}

PricePlan planQuestions(const PriceBook &book, MessageKind kind, const QList<Address> &addresses, int maxQuestions)
{
    QList<Address> phones;
    QList<Address> groups;
    for (const Address &address : addresses)
        (isGroup(address) ? groups : phones).append(address);
    PricePlan plan;
    plan.people = int(phones.size());
    const QList<PriceQuestion> groupQuestions = chunks(groups, true);
    plan.questions = chunks(phones, false);
    if (plan.questions.size() + groupQuestions.size() > maxQuestions) {
        plan.sampled = true;
        QSet<QString> seen;
        QList<Address> samples;
        for (const Address &phone : std::as_const(phones)) {
            const QString prefix = pricePrefix(book, kind, phone);
            if (samples.size() < qsizetype(maxQuestions) * AddressesPerQuestion && !seen.contains(prefix)) {
                seen.insert(prefix);
                samples.append(phone);
            }
        }
        plan.questions = chunks(samples, false);
    }
    plan.questions.append(groupQuestions);
    return plan;
}

PriceAnswer assemble(const PricePlan &plan, const QList<CostReply> &replies, const PriceBook &book, MessageKind kind,
    const QList<Address> &addresses, qint64 askedMs)
{
    Sum sum;
    Money groupCost;
    qint64 groupParts = 0;
    for (qsizetype i = 0; i < replies.size(); ++i) {
        sum.add(plan.questions[i], replies[i]);
        if (plan.questions[i].groups) {
            groupCost = groupCost + replies[i].cost;
            groupParts += replies[i].cnt;
        }
    }
    PriceAnswer &answer = sum.m_answer;
    answer.partsEach = sum.m_partsEach;
    Quote &quote = answer.quote;
    if (plan.sampled) {
        extrapolate(sum, book, kind, addresses);
        quote.people += sum.m_groupPeople;
        quote.parts += groupParts;
        if (quote.total)
            quote.total = *quote.total + groupCost;
        answer.error = { Error::Kind::Throttled,
            QStringLiteral("%1 samples were asked for %2 people").arg(plan.questions.size()).arg(plan.people), 0, 0,
            {} };
    } else {
        quote.people = plan.people + sum.m_groupPeople;
        quote.parts = sum.m_parts;
        quote.total = sum.m_cost;
        quote.source = PriceSource::Gateway;
    }
    quote.askedMs = askedMs;
    for (const Address &address : addresses) {
        if (const auto cost = sum.m_costs.constFind(matchKey(address));
            !isGroup(address) && cost != sum.m_costs.constEnd())
            answer.byAddress.insert(address.text(), *cost);
    }
    return answer;
}

QList<CostReply> joinRequests(const QList<CostReply> &replies, int requests)
{
    if (requests <= 1)
        return replies;
    QList<CostReply> joined;
    for (qsizetype at = 0; at < replies.size(); at += requests) {
        CostReply sum = replies[at];
        for (qsizetype i = at + 1; i < qMin(at + requests, replies.size()); ++i)
            addRequest(sum, replies[i]);
        joined.append(sum);
    }
    return joined;
}

PriceAnswer estimate(const PriceBook &book, const PriceSubject &subject, Error why)
{
    const auto groups = std::count_if(subject.addresses.cbegin(), subject.addresses.cend(), isGroup);
    PriceAnswer answer;
    answer.quote = bookQuote(book, subject);
    if (groups > 0) // nobody here knows how many people a group has
        answer.quote.total.reset();
    answer.quote.unpriced += groups;
    answer.error = std::move(why);
    return answer;
}

QList<PriceEntry> learnFrom(
    PriceBook &book, MessageKind kind, const QList<PhoneReport> &phones, qint64 parts, qint64 nowMs)
{
    const auto payers = std::count_if(
        phones.cbegin(), phones.cend(), [](const PhoneReport &report) { return !isRefused(report) && report.cost; });
    const qint64 each = partsEachOf(parts, payers);
    if (each == 0)
        return {};
    QList<PriceEntry> learned;
    for (const PhoneReport &report : phones) {
        if (isRefused(report) || !report.cost)
            continue;
        // Numbers are answered without their plus.
        const bool number = addressKind(Address(report.phone)) == AddressKind::Phone;
        const Address address(number ? QString(u'+' + matchKey(Address(report.phone))) : report.phone);
        const auto entry = book.learn(kind, address, report.mccmnc, *report.cost, each, nowMs);
        if (entry)
            learned.append(*entry);
    }
    return learned;
}

} // namespace Visnyk::Outbox
