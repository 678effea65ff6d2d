// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/lookalikes.h"

namespace Visnyk {

namespace {

/** The digit that @p letter looks like, or a null character. */
QChar digitLike(QChar letter)
{
    switch (letter.unicode()) {
    case u'O':
    case u'o':
    case u'\u041e': // Cyrillic O
    case u'\u043e': return u'0';
    case u'l':
    case u'I':
    case u'\u0406': // Ukrainian I
    case u'\u0456': return u'1';
    case u'\u0417': // Cyrillic Z
    case u'\u0437': return u'3';
    default: return {};
    }
}

bool endsWord(QChar c)
{
    return !c.isLetterOrNumber() && c != u'_' && c != u'@' && !c.isSurrogate();
}

} // namespace

QList<qsizetype> lookAlikesIn(QStringView typed)
{
    QList<qsizetype> places;
    qsizetype ofWord = 0; // places found in the present word
    bool hasDigit = false;
    bool hasOther = false;
    for (qsizetype i = 0; i <= typed.size(); ++i) {
        if (i == typed.size() || endsWord(typed[i])) {
            if (!hasDigit || hasOther)
                places.remove(places.size() - ofWord, ofWord);
            ofWord = 0;
            hasDigit = hasOther = false;
        } else if (typed[i].isDigit()) {
            hasDigit = true;
        } else if (!digitLike(typed[i]).isNull()) {
            places.append(i);
            ++ofWord;
        } else {
            hasOther = true;
        }
    }
    return places;
}

QString withDigits(QStringView typed, const QList<qsizetype> &places)
{
    QString text = typed.toString();
    for (const qsizetype place : places)
        text[place] = digitLike(text[place]);
    return text;
}

} // namespace Visnyk
