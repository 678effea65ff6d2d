// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/texts.h"

#include "domain/digits.h"
#include "store/work.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace Texts {

QString folded(const QString &text)
{
    return text.toCaseFolded();
}

QByteArray hash(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

void noteClock(Work &work, qint64 nowMs)
{
    work.run(u"INSERT INTO meta VALUES ('last_ms', ?) ON CONFLICT DO UPDATE SET value = excluded.value"
             " WHERE excluded.value > value"_s,
        nowMs);
}

} // namespace Texts

namespace {

/** Number and separators people put into numbers; nothing else. */
bool isNumber(QStringView search)
{
    return std::all_of(search.begin(), search.end(), [](QChar character) {
        return character.isDigit() || character.isSpace() || u"+-()./\u2013\u2010\u2011"_s.contains(character);
    });
}

/** Other spellings of the same part of a number: dialled abroad (00...), or with a trunk prefix (0..., 8...). */
QStringList spellings(const QString &digits)
{
    static constexpr qsizetype NationalLength = 9; // shorter ones with the prefix cut off would match too much
    QStringList all { digits };
    if (digits.startsWith("00"_L1) && digits.size() > 4)
        all << digits.mid(2);
    else if ((digits.startsWith(u'0') || digits.startsWith(u'8')) && digits.size() > NationalLength)
        all << digits.mid(1);
    return all;
}

} // namespace

SearchTerms SearchTerms::parse(const QString &search)
{
    static const QRegularExpression groupName(u"^[Gg]\\d+$"_s);
    SearchTerms terms;
    const QString trimmed = search.simplified();
    if (trimmed.isEmpty())
        return terms;
    const QString digits = digitsOf(trimmed);
    const bool isNumberLike = !digits.isEmpty() && isNumber(trimmed);
    if (isNumberLike)
        terms.digits = spellings(digits);
    else if (groupName.match(trimmed).hasMatch())
        terms.group = trimmed.toUpper();
    // Bare digits may be a code in the text as well; "067 123-45" is meant as a number only.
    if (!isNumberLike || digits.size() == trimmed.size())
        terms.words = Texts::folded(trimmed).split(u' ', Qt::SkipEmptyParts);
    return terms;
}

} // namespace Visnyk
