// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"
#include "store/texts.h"

#include <QStringList>
#include <QVariant>

namespace Visnyk {

class Work;

/** Conditions joined by AND with their values, for messages `m`, batches `b` and phones `p`. */
class Clause
{
public:
    Clause() = default;
    Clause(const QString &condition, const QVariantList &values) { add(condition, values); }
    Clause &add(const QString &condition, const QVariantList &values = {});
    Clause &add(const Clause &other);
    [[nodiscard]] QString sql() const { return m_conditions.join(QStringLiteral(" AND ")); }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

    /** All that is known of a message from its batch, the words of its text included. */
    [[nodiscard]] static Clause ofBatch(const HistoryFilter &filter, const SearchTerms &terms);
    /** The same, with the words looked for in the personal text `o`. */
    [[nodiscard]] static Clause ofOwnText(const HistoryFilter &filter, const SearchTerms &terms);
    /** What people see; states and deliveries. */
    [[nodiscard]] static Clause ofMessage(const HistoryFilter &filter);
    /** The number, by comparing; empty when no number is looked for. */
    [[nodiscard]] static Clause ofPhone(const SearchTerms &terms);
    /** Words long enough for the index, as an FTS5 query; empty if there is none. */
    [[nodiscard]] static QString wordsQuery(const SearchTerms &terms);
    /** True when something of a batch is asked for, beyond its being complete. */
    [[nodiscard]] static bool asksBatch(const HistoryFilter &filter, const SearchTerms &terms);

private:
    QStringList m_conditions;
    QVariantList m_values;
};

/** The phones that match, or nullopt when they are so many that looking at each message is quicker. */
[[nodiscard]] std::optional<QList<qint64>> fewPhones(Work &work, const SearchTerms &terms);

/** One search may mean a number, a text or either: the ways of matching, joined by OR. Never empty. */
[[nodiscard]] QList<SearchTerms> waysOf(const QString &search);

template <typename E> [[nodiscard]] QString numberList(const QList<E> &values)
{
    QStringList numbers;
    for (const E value : values)
        numbers << QString::number(static_cast<qint64>(value));
    return numbers.join(u',');
}

/** For json_each(): however many there are, the statement stays the same and is kept. */
[[nodiscard]] inline QString jsonList(const QList<qint64> &ids)
{
    return u'[' + numberList(ids) + u']';
}

} // namespace Visnyk
