// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/messagekind.h"
#include "domain/money.h"
#include "domain/types.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Visnyk {

enum class PriceSource : quint8 { Unknown = 0, Estimate = 1, Gateway = 2 };

struct PriceEntry
{
    MessageKind kind = MessageKind::Sms;
    QString prefix; // digits that begin the number: "38050"
    QString mccmnc; // as answered, may be empty
    Money perPart;
    qint64 learnedMs = 0;
};

/** Prices learned from the gateway's own answers, of one account. Local, exact, dated; never guessed from another kind.
 */
class PriceBook
{
public:
    /** Learns from one phone of a cost or send reply: @p cost for @p parts parts; ignored when it does not divide
     * exactly. Returns the entry to store. */
    std::optional<PriceEntry> learn(
        MessageKind kind, const Address &phone, const QString &mccmnc, Money cost, qint64 parts, qint64 nowMs);
    void load(const QList<PriceEntry> &entries);
    /** Price of one part to @p phone, by the longest known prefix. */
    [[nodiscard]] std::optional<PriceEntry> lookup(MessageKind kind, const Address &phone) const;
    [[nodiscard]] QList<PriceEntry> entries() const;

private:
    QHash<QString, PriceEntry> m_entries; // "kind/prefix"
};

struct Quote
{
    qint64 people = 0;
    qint64 parts = 0;           // all people together
    std::optional<Money> total; // nullopt = unknown, never zero by default
    PriceSource source = PriceSource::Unknown;
    qint64 askedMs = 0;  // when the gateway confirmed it, or the oldest price used
    qint64 unpriced = 0; // people whose price is unknown
    friend bool operator==(const Quote &, const Quote &) = default;
};

/** Recipients summed by price, made when recipients change, so that a keystroke costs O(prices), not O(people). */
class PriceTally
{
public:
    static PriceTally make(const PriceBook &book, MessageKind kind, const QList<Address> &people);
    [[nodiscard]] Quote quote(qint64 partsEach) const;

private:
    qint64 m_people = 0;
    qint64 m_unpriced = 0;
    Money m_perPart; // sum over priced people of the price of one part
    qint64 m_oldestMs = 0;
};

} // namespace Visnyk
