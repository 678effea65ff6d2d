// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recipients/recipientlist.h"
#include "widgets/appcontext.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Visnyk {

/**
 * What the draft costs: at once from the price book, summed by person once per change of recipients, and confirmed by
 * the gateway when the person stops typing. An answer that does not come is said at once, and asked for twice more.
 */
class Pricing : public QObject
{
    Q_OBJECT

public:
    explicit Pricing(AppContext &context, QObject *parent = nullptr);

    void setAccount(const AccountId &account);
    void setRecipients(const RecipientList &list);
    /** @p askable: nothing is wrong with the draft, so the gateway may be asked. */
    void setDraft(const Draft &draft, int partsEach, bool askable);

    /** The best known: confirmed if it belongs to the present draft, else local. */
    [[nodiscard]] Quote quote() const;
    [[nodiscard]] bool isAsking() const { return m_asking || m_delay.isActive(); }
    /** The gateway's answer to the present draft, if there is one. */
    [[nodiscard]] const std::optional<PriceAnswer> &answer() const { return m_answer; }
    [[nodiscard]] QString currency() const;
    [[nodiscard]] std::optional<Money> balance() const;
    [[nodiscard]] std::optional<Money> balanceAfter() const;
    /** Local price of so many parts each; nothing if not known. */
    [[nodiscard]] std::optional<Money> localPrice(int partsEach) const;

Q_SIGNALS:
    void quoteChanged();

private:
    void reloadBook();
    void rebuildTally();
    void invalidate();
    void ask();
    void askEngine();
    void askAgainLater(const Error &error);
    void take(const Result<PriceAnswer> &answer);

    AppContext &m_context;
    AccountId m_account;
    RecipientList m_list;
    Draft m_draft;
    int m_partsEach = 0;
    bool m_askable = false;
    PriceBook m_book;
    PriceTally m_tally;
    bool m_tallyReady = true;
    quint64 m_tallyGeneration = 0;
    quint64 m_generation = 0; // of what the price depends on
    bool m_asking = false;
    std::optional<PriceAnswer> m_answer;
    QTimer m_delay;
    QTimer m_again; // after an answer that did not come
    int m_repetitions = 0;
};

} // namespace Visnyk
