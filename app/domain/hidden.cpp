// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hidden.h"

#include <algorithm>

namespace Visnyk {

using namespace Qt::StringLiterals;

bool isHiddenCharacter(char32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0)       // C0, C1
        || (code >= 0x202a && code <= 0x202e)                 // bidi embeddings and overrides
        || (code >= 0x2066 && code <= 0x2069)                 // bidi isolates
        || code == 0x200e || code == 0x200f || code == 0x061c // bidi marks
        || code == 0xfeff;
}

bool hasHiddenCharacter(const QString &text)
{
    return std::any_of(
        text.cbegin(), text.cend(), [](QChar character) { return isHiddenCharacter(character.unicode()); });
}

QString visibleText(const QString &text, bool keepLines)
{
    if (!hasHiddenCharacter(text))
        return text;
    QString shown;
    shown.reserve(text.size() + 8);
    for (const QChar character : text) {
        if (!isHiddenCharacter(character.unicode()) || (keepLines && character == u'\n'))
            shown += character;
        else if (character == u'\n')
            shown += u" ↵ "_s;
        else if (character == u'\t')
            shown += u' ';
        else
            shown += u"<U+%1>"_s.arg(QString::number(character.unicode(), 16).toUpper(), 4, u'0');
    }
    return shown;
}

} // namespace Visnyk
