// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/segments.h"

#include "domain/gsm7.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

// 140 octets of user data; the 8-bit concatenation header takes 6 of them (TS 23.040 9.2.3.24.1).
struct Budget
{
    int alone;
    int part;
};
constexpr Budget gsmBudget { 160, 153 };
constexpr Budget ucsBudget { 70, 67 };

constexpr Budget budgetOf(Alphabet alphabet)
{
    return alphabet == Alphabet::Gsm7 ? gsmBudget : ucsBudget;
}

constexpr int NotGsm = -1;

/** Septets that @p text takes, or NotGsm; @p text is left as soon as a block holds a foreign character. */
int septetsOf(QStringView text)
{
    constexpr qsizetype Block = 16;
    static_assert(Block * GsmExtended < GsmAbsent, "the sum of a block must show a foreign character");
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    unsigned total = 0;
    while (end - unit >= Block) {
        unsigned block = 0;
        for (qsizetype i = 0; i < Block; ++i)
            block += gsmClasses[unit[i]];
        if (block >= GsmAbsent)
            return NotGsm;
        total += block;
        unit += Block;
    }
    unsigned rest = 0;
    for (; unit != end; ++unit)
        rest += gsmClasses[*unit];
    // At most 15 units, so the sum cannot hide a foreign character here either.
    return rest >= GsmAbsent ? NotGsm : static_cast<int>(total + rest);
}

/** End of the UCS-2 part that begins at @p start and may hold @p budget units. */
qsizetype ucsPartEnd(QStringView text, qsizetype start, int budget)
{
    const qsizetype end = start + budget;
    if (end >= text.size())
        return text.size();
    const bool throughPair = text[end].isLowSurrogate() && text[end - 1].isHighSurrogate();
    return throughPair ? end - 1 : end;
}

/** The same for the GSM alphabet; @p text must hold nothing else. */
qsizetype gsmPartEnd(QStringView text, qsizetype start, int budget)
{
    int left = budget;
    qsizetype end = start;
    while (end < text.size()) {
        left -= gsmClass(text[end].unicode());
        if (left < 0)
            break;
        ++end;
    }
    return end;
}

qsizetype partEnd(QStringView text, qsizetype start, int budget, Alphabet alphabet)
{
    return alphabet == Alphabet::Gsm7 ? gsmPartEnd(text, start, budget) : ucsPartEnd(text, start, budget);
}

/** Number of parts of a text that does not fit into one. */
int partsOf(QStringView text, Alphabet alphabet, int units)
{
    const int budget = budgetOf(alphabet).part;
    if (alphabet == Alphabet::Gsm7 && units == text.size()) // no pair that could be cut
        return (units + budget - 1) / budget;
    int parts = 0;
    for (qsizetype start = 0; start < text.size(); ++parts)
        start = partEnd(text, start, budget, alphabet);
    return parts;
}

/** Longest beginning of @p text in @p alphabet that fits into @p maxParts parts. */
qsizetype longestFit(QStringView text, Alphabet alphabet, int maxParts)
{
    const Budget budget = budgetOf(alphabet);
    const qsizetype alone = partEnd(text, 0, budget.alone, alphabet);
    if (maxParts == 1 || alone == text.size())
        return alone;
    qsizetype end = 0;
    for (int part = 0; part < maxParts && end < text.size(); ++part)
        end = partEnd(text, end, budget.part, alphabet);
    return end;
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isPairAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

} // namespace

QuickCount quickCount(QStringView text)
{
    QuickCount count;
    if (text.isEmpty())
        return count;
    count.units = septetsOf(text);
    if (count.units == NotGsm) {
        count.alphabet = Alphabet::Ucs2;
        count.units = static_cast<int>(text.size());
    }
    count.parts = count.units <= budgetOf(count.alphabet).alone ? 1 : partsOf(text, count.alphabet, count.units);
    return count;
}

SegmentCount countSegments(QStringView text)
{
    const QuickCount quick = quickCount(text);
    SegmentCount count;
    count.alphabet = quick.alphabet;
    count.units = quick.units;
    count.parts = quick.parts;
    count.countedLength = text.size();
    const Budget budget = budgetOf(count.alphabet);
    count.capacity = count.parts <= 1 ? budget.alone : budget.part * count.parts;
    if (count.parts == 1) {
        count.partStarts = { 0 };
        count.partUnits = { count.units };
    }
    if (count.parts <= 1)
        return count;
    count.partStarts.reserve(count.parts);
    count.partUnits.reserve(count.parts);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = partEnd(text, start, budget.part, count.alphabet);
        const QStringView part = text.sliced(start, end - start);
        count.partStarts.append(start);
        count.partUnits.append(count.alphabet == Alphabet::Gsm7 ? septetsOf(part) : static_cast<int>(part.size()));
        start = end;
    }
    return count;
}

QString normaliseText(QStringView text)
{
    QString normal;
    normal.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isLineEnd(c)) {
            normal.append(u'\n');
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
        } else if (isPairAt(text, i)) {
            normal.append(text.sliced(i, 2));
            ++i;
        } else {
            // UTF-8 cannot carry half a pair, so what goes out instead must be what is counted.
            normal.append(c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c);
        }
    }
    return normal;
}

qsizetype commentStart(QStringView text)
{
    const QStringView mark = u"~~~";
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        const qsizetype after = at + mark.size();
        if (at == 0 || after >= text.size() || !isLineEnd(text[at - 1]) || !isLineEnd(text[after]))
            continue;
        const bool crLf = at >= 2 && text[at - 1] == u'\n' && text[at - 2] == u'\r';
        return at - (crLf ? 2 : 1);
    }
    return -1;
}

QStringView withoutComment(QStringView text)
{
    const qsizetype comment = commentStart(text);
    return comment < 0 ? text : text.first(comment);
}

QStringView cutToParts(QStringView text, int maxParts)
{
    if (maxParts <= 0 || quickCount(text).parts <= maxParts)
        return text;
    // A beginning that ends before the first foreign character is GSM again and has the larger budget.
    const QStringView latin = text.first(firstAbsent(text));
    const qsizetype latinFit = longestFit(latin, Alphabet::Gsm7, maxParts);
    if (latinFit < latin.size() || latin.size() == text.size())
        return text.first(latinFit);
    return text.first(std::max(latinFit, longestFit(text, Alphabet::Ucs2, maxParts)));
}

QString arrivingText(QStringView wire, int maxParts, int translit)
{
    const QString normal = normaliseText(wire);
    const QStringView sent = withoutComment(normal);
    return (translit == 0 ? cutToParts(sent, maxParts) : sent).toString();
}

SegmentCount countMessage(QStringView text, const CountOptions &options, QString *counted)
{
    const QString normal = normaliseText(text);
    QStringView billed = withoutComment(normal);
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    const bool estimate = options.translit != 0 && !std::all_of(billed.cbegin(), billed.cend(), isAscii);
    QString latin;
    if (options.translit != 0) {
        latin = transliterate(billed, options.translit);
        billed = latin;
    }
    const QStringView kept = cutToParts(billed, options.maxParts);
    SegmentCount count = countSegments(kept);
    count.cut = kept.size() < billed.size();
    count.estimate = estimate;
    if (counted)
        *counted = kept.toString();
    return count;
}

} // namespace Visnyk
