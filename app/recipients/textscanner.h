// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace Visnyk {

/** Digits that stand together, without anything between them. */
struct DigitGroup
{
    qsizetype at = 0;      // place in the text, UTF-16
    qsizetype end = 0;     // after its last digit
    std::size_t first = 0; // place in TextPiece::digits
    std::size_t count = 0;
    bool apart = false; // a space or slash stands before it: a new number may begin here
};

/** Something with digits in a text. */
struct TextPiece
{
    enum class Kind : quint8 {
        Digits,       // one number or several, in groups
        GatewayGroup, // "G12"
        Exponent,     // "3,8E+11": a spreadsheet has rounded a number
    };
    Kind kind = Kind::Digits;
    qsizetype at = 0;
    qsizetype end = 0; // after the last digit, bracket or extension
    bool plus = false;
    std::string digits; // ASCII, of all groups
    std::vector<DigitGroup> groups;
};

[[nodiscard]] inline bool isPhonePlus(QChar c)
{
    return c == u'+' || c == u'\uff0b';
}
/** What people put between the digits of one number: spaces, dashes, brackets, dots, slashes, invisible marks. */
[[nodiscard]] bool isPhonePunctuation(QChar c);

/**
 * Walks through a text and finds every piece with digits, in order. A comma, semicolon, tab, line end, letter or plus
 * ends a piece; an extension ("ext. 12", "доб. 12") belongs to the piece before it.
 */
class TextScanner
{
public:
    explicit TextScanner(QStringView text)
        : m_text(text)
    {
    }
    /** False at the end of the text. @p piece is reused, so that a long list costs no memory for each number. */
    [[nodiscard]] bool next(TextPiece *piece);

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] bool readGatewayGroup(TextPiece *piece);
    [[nodiscard]] bool readExponent(TextPiece *piece);
    void readDigits(TextPiece *piece);
    void readGroup(TextPiece *piece, bool apart);
    [[nodiscard]] qsizetype afterExtension(qsizetype from) const;
    [[nodiscard]] qsizetype digitsEnd(qsizetype from) const;

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace Visnyk
