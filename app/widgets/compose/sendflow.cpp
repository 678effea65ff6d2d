// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/sendflow.h"

#include "base/futures.h"
#include "base/logging.h"
#include "widgets/compose/summarydialog.h"
#include "widgets/wording.h"

#include <QDateTime>
#include <QSet>

namespace Visnyk {

SendFlow::SendFlow(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void SendFlow::start(const Intent &intent)
{
    if (m_busy)
        return;
    m_busy = true;
    m_intent = intent;
    m_repeats.clear();
    const bool quiet = isHarmless(m_intent, m_context.settings.harmlessPeople());
    if (!quiet)
        showSummary();
    if (!info(m_intent.draft.kind).fields.testFlag(Field::Text)) { // a check may be repeated at any time
        if (quiet)
            queue();
        else
            repeatsKnown({});
        return;
    }
    const QDateTime midnight = QDateTime::fromMSecsSinceEpoch(m_intent.nowMs).date().startOfDay();
    whenFinished(
        m_context.engine.alreadySent(arrivingText(m_intent.draft), m_intent.addresses, midnight.toMSecsSinceEpoch()),
        this, [this, quiet](const Result<QList<Address>> &repeats) {
            if (!m_busy)
                return;
            if (!repeats)
                qCWarning(lcUi) << "repeats of today are not known:" << toString(repeats.error().kind);
            const QList<Address> known = repeats.value_or(QList<Address>());
            if (quiet && known.isEmpty()) {
                queue();
                return;
            }
            if (quiet)
                showSummary();
            repeatsKnown(known);
        });
}

void SendFlow::repeatsKnown(const QList<Address> &repeats)
{
    m_repeats = repeats;
    if (m_summary)
        m_summary->setRepeats(repeats);
}

void SendFlow::showSummary()
{
    auto *summary = new SummaryDialog(m_intent, m_page->window());
    summary->setAttribute(Qt::WA_DeleteOnClose);
    connect(summary, &SummaryDialog::confirmed, this, &SendFlow::queue);
    connect(summary, &SummaryDialog::leaveOutChanged, this, &SendFlow::leaveOut);
    connect(summary, &QDialog::rejected, this, [this] {
        end();
        Q_EMIT abandoned();
    });
    m_summary = summary;
    summary->open();
    askPrice();
}

void SendFlow::askPrice()
{
    const quint64 turn = ++m_priceTurn;
    if (m_summary)
        m_summary->awaitPrice();
    whenFinished(m_context.engine.askPrice(m_intent.account, m_intent.draft, m_intent.addresses, PriceDepth::Exact),
        this, [this, turn](const Result<PriceAnswer> &answer) {
            if (turn != m_priceTurn || !m_summary)
                return;
            m_intent.answer = answer ? *answer : PriceAnswer { {}, 0, {}, {}, false, answer.error() };
            if (answer && (answer->quote.source == PriceSource::Gateway || answer->quote.total))
                m_intent.quote = answer->quote;
            const AccountStatus status = m_context.engine.accountStatus(m_intent.account);
            m_intent.balance = status.balance;
            m_intent.currency = status.currency;
            m_summary->setIntent(m_intent);
        });
}

void SendFlow::leaveOut(bool repeats)
{
    m_intent.addresses = m_intent.recipients.addresses;
    if (repeats) {
        const QSet<Address> left(m_repeats.cbegin(), m_repeats.cend());
        m_intent.addresses.removeIf([&left](const Address &address) { return left.contains(address); });
    }
    // What was known belongs to the other list; it stays only as the fallback of an unanswered question.
    m_intent.quote.people = m_intent.addresses.size();
    m_intent.quote.parts = m_intent.quote.people * m_intent.measured.each;
    m_intent.quote.total.reset();
    m_intent.quote.source = PriceSource::Unknown;
    askPrice();
}

void SendFlow::queue()
{
    SendPlan plan;
    plan.draft = m_intent.draft;
    plan.account = m_intent.account;
    plan.addresses = m_intent.addresses;
    plan.quote = m_intent.quote;
    plan.currency = m_intent.currency;
    plan.partsEach = m_intent.measured.each;
    plan.holdSeconds = m_context.settings.holdSeconds();
    plan.atUtcMs = m_intent.atUtcMs;
    if (m_intent.answer)
        plan.expectedCost = m_intent.answer->byAddress;
    whenFinished(m_context.engine.queue(plan), this, [this](const Result<BatchId> &batch) {
        if (m_summary) {
            disconnect(m_summary, nullptr, this, nullptr);
            m_summary->close();
        }
        end();
        if (batch)
            Q_EMIT queued(*batch);
        else
            Q_EMIT failed(Wording::error(batch.error(), Wording::Doing::Saving).text());
    });
}

void SendFlow::end()
{
    m_busy = false;
    ++m_priceTurn;
    m_summary.clear();
}

} // namespace Visnyk
