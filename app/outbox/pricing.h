// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/engine.h"

namespace Visnyk::Outbox {

inline constexpr int AddressesPerQuestion = 100;
inline constexpr int QuickQuestions = 5;  // while the person writes
inline constexpr int ExactQuestions = 50; // for the summary sheet

/** What a price is asked for. */
struct PriceSubject
{
    Draft draft;
    QList<Address> addresses;
    QStringList texts = {}; // personal texts, parallel to addresses; empty = the draft's for all
};

/** One cost request and whom its answer stands for. */
struct PriceQuestion
{
    QList<Address> addresses;
    bool groups = false; // gateway groups: only the sum comes back
};

/** All questions that together give the price, or the price of samples. */
struct PricePlan
{
    QList<PriceQuestion> questions;
    bool sampled = false; // every number beginning stands for the others with the same one
    int people = 0;
};

/** Exact when at most @p maxQuestions requests cover all @p addresses, else one sample for every beginning of a number.
 */
[[nodiscard]] PricePlan planQuestions(
    const PriceBook &book, MessageKind kind, const QList<Address> &addresses, int maxQuestions);

/** The beginning of a number that decides its price: as known to the book, else the first five digits. */
[[nodiscard]] QString pricePrefix(const PriceBook &book, MessageKind kind, const Address &phone);

/** Puts the answers to all questions of @p plan together. */
[[nodiscard]] PriceAnswer assemble(const PricePlan &plan, const QList<CostReply> &replies, const PriceBook &book,
    MessageKind kind, const QList<Address> &addresses, qint64 askedMs);

/** One reply for each question out of the replies to the @p requests of a message, question by question. */
[[nodiscard]] QList<CostReply> joinRequests(const QList<CostReply> &replies, int requests);

/** What the price book alone says, with the reason why the gateway did not. */
[[nodiscard]] PriceAnswer estimate(const PriceBook &book, const PriceSubject &subject, Error why);

/** Learns the price of every phone of a reply; returns what to store. */
[[nodiscard]] QList<PriceEntry> learnFrom(
    PriceBook &book, MessageKind kind, const QList<PhoneReport> &phones, qint64 parts, qint64 nowMs);

} // namespace Visnyk::Outbox
