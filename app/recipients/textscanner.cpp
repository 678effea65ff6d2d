// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/textscanner.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int MaxPunctuation = 4; // between two groups of one number, as in ") - "
constexpr int MaxGroupNumber = 9; // digits in "G12"
constexpr int MaxExtension = 6;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAnyDigit(QChar c)
{
    return isAsciiDigit(c) || (c.unicode() > 0x7f && c.isDigit());
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

bool isSpaceLike(QChar c)
{
    return c == u' ' || c.category() == QChar::Separator_Space;
}

/** Words before an extension, longest first where one begins another. */
constexpr std::array extensionWords { std::u16string_view(u"extension"), std::u16string_view(u"внутр"),
    std::u16string_view(u"ext"), std::u16string_view(u"доб"), std::u16string_view(u"доп"), std::u16string_view(u"дод"),
    std::u16string_view(u"вн"), std::u16string_view(u"x"), std::u16string_view(u"х"), std::u16string_view(u"#") };

} // namespace

bool isPhonePunctuation(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u'-':
    case u'(':
    case u')':
    case u'.':
    case u'/':
    case u'_':
    case u'\u00b7': // middle dot
    case u'\u2212': // minus sign
        return true;
    default: break;
    }
    if (c.unicode() < 0x80)
        return false;
    const auto category = c.category();
    return category == QChar::Separator_Space || category == QChar::Punctuation_Dash || category == QChar::Other_Format;
}

bool TextScanner::next(TextPiece *piece)
{
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if ((c == u'G' || c == u'g') && readGatewayGroup(piece))
            return true;
        if (isAnyDigit(c)) {
            if (!readExponent(piece))
                readDigits(piece);
            return true;
        }
        if (isPhonePlus(c)) {
            qsizetype digit = m_at + 1;
            while (digit < m_at + 3 && isPhonePunctuation(at(digit)))
                ++digit;
            if (isAnyDigit(at(digit))) {
                readDigits(piece);
                return true;
            }
        }
    }
    return false;
}

qsizetype TextScanner::digitsEnd(qsizetype from) const
{
    while (from < m_text.size() && isAnyDigit(m_text[from]))
        ++from;
    return from;
}

bool TextScanner::readGatewayGroup(TextPiece *piece)
{
    if (isWordPart(at(m_at - 1)) || !isAsciiDigit(at(m_at + 1)))
        return false;
    const qsizetype end = digitsEnd(m_at + 1);
    if (end - m_at - 1 > MaxGroupNumber || isWordPart(at(end)) || at(end) == u'@')
        return false;
    piece->kind = TextPiece::Kind::GatewayGroup;
    piece->at = m_at;
    piece->end = m_at = end;
    return true;
}

bool TextScanner::readExponent(TextPiece *piece)
{
    qsizetype i = digitsEnd(m_at);
    const QChar after = at(i);
    if (after != u',' && after != u'.' && after != u'E' && after != u'e')
        return false;
    if (after == u',' || after == u'.') {
        const qsizetype fraction = i + 1;
        i = digitsEnd(fraction);
        if (i == fraction)
            return false;
    }
    if (at(i) != u'E' && at(i) != u'e')
        return false;
    ++i;
    if (at(i) == u'+')
        ++i;
    const qsizetype exponent = i;
    i = digitsEnd(exponent);
    if (i == exponent || i > exponent + 2 || isWordPart(at(i)))
        return false;
    piece->kind = TextPiece::Kind::Exponent;
    piece->at = m_at;
    piece->end = m_at = i;
    return true;
}

void TextScanner::readGroup(TextPiece *piece, bool apart)
{
    DigitGroup group;
    group.at = m_at;
    group.first = piece->digits.size();
    group.apart = apart;
    for (; m_at < m_text.size() && isAnyDigit(m_text[m_at]); ++m_at)
        piece->digits += char('0' + m_text[m_at].digitValue());
    group.end = m_at;
    group.count = piece->digits.size() - group.first;
    piece->groups.push_back(group);
}

void TextScanner::readDigits(TextPiece *piece)
{
    piece->kind = TextPiece::Kind::Digits;
    piece->at = m_at > 0 && at(m_at - 1) == u'(' ? m_at - 1 : m_at;
    piece->plus = isPhonePlus(m_text[m_at]);
    piece->digits.clear();
    piece->groups.clear();
    while (!isAnyDigit(at(m_at)))
        ++m_at;
    readGroup(piece, false);
    while (m_at < m_text.size()) {
        qsizetype i = m_at;
        int marks = 0;
        bool apart = false;
        for (; isPhonePunctuation(at(i)) && marks <= MaxPunctuation; ++i) {
            marks += isInvisible(at(i)) ? 0 : 1;
            apart = apart || isSpaceLike(at(i)) || at(i) == u'/';
        }
        if (marks > MaxPunctuation || !isAnyDigit(at(i)))
            break;
        m_at = i;
        readGroup(piece, apart);
    }
    if (at(m_at) == u')')
        ++m_at;
    m_at = afterExtension(m_at);
    piece->end = m_at;
}

qsizetype TextScanner::afterExtension(qsizetype from) const
{
    qsizetype i = from;
    while (i < from + 3 && (at(i) == u' ' || at(i) == u',' || at(i) == u';'))
        ++i;
    const QStringView rest = m_text.sliced(std::min(i, m_text.size()));
    qsizetype word = 0;
    for (const std::u16string_view known : extensionWords) {
        if (word == 0 && rest.startsWith(QStringView(known), Qt::CaseInsensitive))
            word = qsizetype(known.size());
    }
    if (word == 0)
        return from;
    i += word;
    while (at(i) == u'.' || at(i) == u':' || at(i) == u' ')
        ++i;
    const qsizetype end = digitsEnd(i);
    return end > i && end - i <= MaxExtension && !isWordPart(at(end)) ? end : from;
}

} // namespace Visnyk
