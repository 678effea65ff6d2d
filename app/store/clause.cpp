// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/clause.h"

#include "store/work.h"

#include <algorithm>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TrigramLength = 3; // the tokenizer finds nothing shorter
constexpr int FewPhones = 2000;

bool isIndexed(const QString &part)
{
    return part.toUcs4().size() >= TrigramLength;
}

QString quoted(const QString &word)
{
    return u'"' % QString(word).replace(u'"', u"\"\""_s) % u'"';
}

/** Of a long number its end is enough: the first digits are those of a country, and half of the numbers have them. */
QStringList trigrams(const QString &number)
{
    static constexpr qsizetype Telling = 8;
    const QString digits = number.right(Telling);
    QStringList all;
    for (qsizetype i = 0; i + TrigramLength <= digits.size(); ++i)
        all << quoted(digits.sliced(i, TrigramLength));
    all.removeDuplicates();
    return all;
}

} // namespace

Clause &Clause::add(const QString &condition, const QVariantList &values)
{
    m_conditions << condition;
    m_values << values;
    return *this;
}

Clause &Clause::add(const Clause &other)
{
    m_conditions << other.m_conditions;
    m_values << other.m_values;
    return *this;
}

Clause Clause::ofBatch(const HistoryFilter &filter, const SearchTerms &terms)
{
    Clause clause(u"b.state <> 0"_s, {});
    if (filter.batch > 0)
        clause.add(u"b.id = ?"_s, { filter.batch });
    if (filter.kind)
        clause.add(u"b.kind = ?"_s, { QString(info(*filter.kind).name) });
    if (!filter.sender.isEmpty())
        clause.add(u"b.sender = ?"_s, { filter.sender });
    if (!filter.account.isEmpty())
        clause.add(u"b.account = ?"_s, { filter.account.text() });
    if (filter.sinceMs)
        clause.add(u"b.created_ms >= ?"_s, { *filter.sinceMs });
    if (filter.untilMs)
        clause.add(u"b.created_ms < ?"_s, { *filter.untilMs });
    for (const QString &word : terms.words)
        clause.add(u"instr(b.folded, ?) > 0"_s, { word });
    return clause;
}

Clause Clause::ofOwnText(const HistoryFilter &filter, const SearchTerms &terms)
{
    Clause clause = ofBatch(filter, {});
    for (const QString &word : terms.words)
        clause.add(u"instr(o.folded, ?) > 0"_s, { word });
    return clause;
}

Clause Clause::ofMessage(const HistoryFilter &filter)
{
    Clause clause(u"m.part = 0"_s, {});
    if (!filter.states.isEmpty())
        clause.add(u"m.state IN ("_s % numberList(filter.states) % u')');
    if (!filter.deliveries.isEmpty())
        clause.add(u"m.delivery IN ("_s % numberList(filter.deliveries) % u')');
    return clause;
}

Clause Clause::ofPhone(const SearchTerms &terms)
{
    if (!terms.group.isEmpty())
        return { u"p.address = ?"_s, { terms.group } };
    if (terms.digits.isEmpty())
        return {};
    QStringList spellings;
    QVariantList values;
    for (const QString &digits : terms.digits) {
        spellings << u"instr(p.digits, ?) > 0"_s;
        values << digits;
    }
    return { u'(' % spellings.join(u" OR "_s) % u')', values };
}

QString Clause::wordsQuery(const SearchTerms &terms)
{
    QStringList words;
    for (const QString &word : terms.words)
        if (isIndexed(word))
            words << quoted(word);
    return words.join(u" AND "_s);
}

bool Clause::asksBatch(const HistoryFilter &filter, const SearchTerms &terms)
{
    return filter.batch > 0 || filter.kind || !filter.sender.isEmpty() || !filter.account.isEmpty() || filter.sinceMs
        || filter.untilMs || !terms.words.isEmpty();
}

std::optional<QList<qint64>> fewPhones(Work &work, const SearchTerms &terms)
{
    QList<qint64> found;
    const auto collect = [&found](const Row &row) { found << row.integer(0); };
    if (!terms.group.isEmpty()) {
        work.each(collect, u"SELECT id FROM phone WHERE address = ?"_s, terms.group);
        return found;
    }
    QStringList spellings;
    for (const QString &digits : terms.digits) {
        if (!isIndexed(digits))
            return std::nullopt;
        spellings << u'(' % trigrams(digits).join(u" AND "_s) % u')';
    }
    // The index knows which threes of digits a number has, not where.
    const bool isExact = std::all_of(terms.digits.cbegin(), terms.digits.cend(),
        [](const QString &digits) { return digits.size() == TrigramLength; });
    const Clause exact = isExact ? Clause() : Clause::ofPhone(terms);
    QString sql = u"SELECT phone_digits.rowid FROM phone_digits"_s;
    if (!isExact)
        sql += u" CROSS JOIN phone p ON p.id = phone_digits.rowid"_s;
    sql += u" WHERE phone_digits MATCH ?"_s;
    if (!isExact)
        sql += u" AND "_s % exact.sql();
    work.eachOf(collect, sql % u" LIMIT ?"_s,
        QVariantList { spellings.join(u" OR "_s) } + exact.values() + QVariantList { FewPhones + 1 });
    if (found.size() > FewPhones)
        return std::nullopt;
    return found;
}

QList<SearchTerms> waysOf(const QString &search)
{
    const SearchTerms all = SearchTerms::parse(search);
    QList<SearchTerms> ways;
    if (!all.digits.isEmpty() || !all.group.isEmpty())
        ways << SearchTerms { {}, all.digits, all.group };
    if (!all.words.isEmpty() || ways.isEmpty())
        ways << SearchTerms { all.words, {}, {} };
    return ways;
}

} // namespace Visnyk
