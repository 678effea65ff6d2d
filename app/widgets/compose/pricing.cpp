// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/pricing.h"

#include "base/futures.h"

#include <QtConcurrentRun>

#include <array>

namespace Visnyk {
namespace {

constexpr int askDelayMs = 600; // the gateway's limit on equal questions: reliability rules, wire
constexpr std::array askAgainMs { 2'000, 10'000 };
constexpr qsizetype tallyAtOnce = 2000; // people; more are summed in the background

/** What matters to the price: not when it goes out, nor what is noted about it. */
Draft pricedOf(Draft draft)
{
    draft.recipients.clear();
    draft.options.comment.clear();
    draft.options.ownId.clear();
    draft.options.schedule = {};
    draft.options.spread.reset();
    draft.options.validMinutes = 0;
    return draft;
}

} // namespace

Pricing::Pricing(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(askDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &Pricing::ask);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Pricing::askEngine);
    connect(&context.engine, &Engine::pricesLearned, this, [this](const AccountId &account) {
        if (account == m_account)
            reloadBook();
    });
    connect(&context.engine, &Engine::accountStatusChanged, this, [this](const AccountStatus &status) {
        if (status.account == m_account)
            Q_EMIT quoteChanged();
    });
}

void Pricing::setAccount(const AccountId &account)
{
    if (account == m_account)
        return;
    m_account = account;
    invalidate();
    reloadBook();
}

void Pricing::reloadBook()
{
    m_book = m_context.engine.priceBook(m_account);
    rebuildTally();
}

void Pricing::setRecipients(const RecipientList &list)
{
    m_list = list;
    invalidate();
    rebuildTally();
}

void Pricing::rebuildTally()
{
    const quint64 generation = ++m_tallyGeneration;
    if (m_list.addresses.size() <= tallyAtOnce) {
        m_tally = PriceTally::make(m_book, m_draft.kind, m_list.addresses);
        m_tallyReady = true;
        Q_EMIT quoteChanged();
        return;
    }
    m_tallyReady = false;
    const auto work = [book = m_book, kind = m_draft.kind, people = m_list.addresses] {
        return PriceTally::make(book, kind, people);
    };
    whenFinished(QtConcurrent::run(work), this, [this, generation](const PriceTally &tally) {
        if (generation != m_tallyGeneration)
            return;
        m_tally = tally;
        m_tallyReady = true;
        Q_EMIT quoteChanged();
    });
}

void Pricing::setDraft(const Draft &draft, int partsEach, bool askable)
{
    const bool otherKind = draft.kind != m_draft.kind;
    const bool changed = pricedOf(draft) != pricedOf(m_draft) || partsEach != m_partsEach;
    m_draft = draft;
    m_partsEach = partsEach;
    if (changed)
        invalidate();
    if (otherKind)
        rebuildTally();
    m_askable = askable;
    if (!askable) {
        m_delay.stop();
        m_again.stop();
    } else if (!m_answer && !m_asking && (changed || !m_delay.isActive())) {
        m_delay.start();
    }
}

void Pricing::invalidate()
{
    ++m_generation;
    m_answer.reset();
    m_asking = false;
    m_again.stop();
    m_repetitions = 0;
    if (m_askable)
        m_delay.start();
}

void Pricing::ask()
{
    if (!m_askable || m_list.addresses.isEmpty())
        return;
    m_asking = true;
    askEngine();
}

void Pricing::askEngine()
{
    whenFinished(m_context.engine.askPrice(m_account, m_draft, m_list.addresses), this,
        [this, generation = m_generation](const Result<PriceAnswer> &answer) {
            if (generation == m_generation)
                take(answer);
        });
}

void Pricing::take(const Result<PriceAnswer> &answer)
{
    m_asking = false;
    if (answer) {
        m_answer = *answer;
    } else {
        m_answer = PriceAnswer {};
        m_answer->error = answer.error();
    }
    if (m_answer->quote.source != PriceSource::Gateway)
        askAgainLater(m_answer->error);
    Q_EMIT quoteChanged();
}

/** Not while it is shown as being asked: what is known stays on the bar until something better comes. */
void Pricing::askAgainLater(const Error &error)
{
    const bool mayPass = error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Unanswered
        || (error.kind == Error::Kind::Protocol && !error.saidNo);
    if (mayPass && m_repetitions < int(askAgainMs.size()))
        m_again.start(askAgainMs[std::size_t(m_repetitions++)]);
}

Quote Pricing::quote() const
{
    if (m_answer && m_answer->quote.source == PriceSource::Gateway)
        return m_answer->quote;
    Quote local;
    if (m_tallyReady) {
        local = m_tally.quote(m_partsEach);
    } else {
        local.people = m_list.addresses.size();
        local.parts = local.people * m_partsEach;
    }
    return local;
}

std::optional<Money> Pricing::localPrice(int partsEach) const
{
    return m_tallyReady ? m_tally.quote(partsEach).total : std::nullopt;
}

QString Pricing::currency() const
{
    return m_context.engine.accountStatus(m_account).currency;
}

std::optional<Money> Pricing::balance() const
{
    return m_context.engine.accountStatus(m_account).balance;
}

std::optional<Money> Pricing::balanceAfter() const
{
    const std::optional<Money> has = balance();
    const std::optional<Money> total = quote().total;
    if (!has || !total)
        return std::nullopt;
    return *has - *total;
}

} // namespace Visnyk
