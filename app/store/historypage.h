// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/clause.h"
#include "store/store.h"

namespace Visnyk {

class Work;

/**
 * The ids of one page for one way of matching. Conditions are always all checked; what differs is the index by which
 * rows are met, so that a rare thing is not looked for by reading everything, and a common one not by sorting it.
 */
class HistoryPageQuery
{
public:
    HistoryPageQuery(Work &work, const HistoryFilter &filter, const SearchTerms &terms, qint64 before, int limit);
    [[nodiscard]] QList<MessageId> ids();

    /** Newest first, each once, at most @p limit. */
    [[nodiscard]] static QList<MessageId> merged(QList<MessageId> ids, int limit);

private:
    [[nodiscard]] QList<MessageId> byPhones(const QList<qint64> &phones);
    [[nodiscard]] QList<MessageId> byBatches();
    [[nodiscard]] QList<MessageId> byOwnTexts();
    [[nodiscard]] QList<MessageId> ofBatch(qint64 batch, qint64 first, qint64 last, int limit);
    [[nodiscard]] QList<MessageId> byDelivery();
    [[nodiscard]] QList<MessageId> byState();
    [[nodiscard]] QString phoneJoin() const;
    [[nodiscard]] QList<MessageId> read(const QString &from, const Clause &clause, int limit);

    Work &m_work;
    const HistoryFilter &m_filter;
    const SearchTerms &m_terms;
    qint64 m_before;
    int m_limit;
};

} // namespace Visnyk
