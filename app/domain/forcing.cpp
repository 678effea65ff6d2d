// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/gsm7.h"
#include "domain/segments.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

struct Pair
{
    char16_t from;
    const char16_t *to;
};

// Signs that mean the same and look the same, or nearly so, whatever stands around them. Sorted.
// clang-format off: one pair a line, each with its own remark
constexpr std::array signs {
    Pair { u'\t', u" " }, Pair { u'\v', u"\n" },        // the soft line break of word processors
    Pair { u'`', u"'" }, Pair { u'\u0085', u"\n" },     // next line
    Pair { u'\u00a0', u" " },                           // no-break space
    Pair { u'\u00ab', u"\"" }, Pair { u'\u00ad', u"" }, // soft hyphen
    Pair { u'\u00b4', u"'" }, Pair { u'\u00bb', u"\"" }, Pair { u'\u00d7', u"x" }, // multiplication sign
    Pair { u'\u02b9', u"'" }, Pair { u'\u02ba', u"\"" }, Pair { u'\u02bb', u"'" },
    Pair { u'\u02bc', u"'" }, // the Ukrainian apostrophe
    Pair { u'\u02bd', u"'" }, Pair { u'\u02c6', u"^" }, Pair { u'\u02c8', u"'" }, Pair { u'\u02dc', u"~" },
    Pair { u'\u037e', u";" }, // Greek question mark, canonically a semicolon
    Pair { u'\u1680', u" " }, Pair { u'\u2010', u"-" }, Pair { u'\u2011', u"-" }, Pair { u'\u2012', u"-" },
    Pair { u'\u2013', u"-" }, // en dash
    Pair { u'\u2014', u"-" }, // em dash
    Pair { u'\u2015', u"-" }, Pair { u'\u2018', u"'" }, Pair { u'\u2019', u"'" }, Pair { u'\u201a', u"'" },
    Pair { u'\u201b', u"'" }, Pair { u'\u201c', u"\"" }, Pair { u'\u201d', u"\"" }, Pair { u'\u201e', u"\"" },
    Pair { u'\u201f', u"\"" }, Pair { u'\u2024', u"." }, Pair { u'\u2025', u".." },
    Pair { u'\u2026', u"..." }, // ellipsis
    Pair { u'\u202f', u" " }, Pair { u'\u2032', u"'" }, Pair { u'\u2033', u"\"" }, Pair { u'\u2035', u"'" },
    Pair { u'\u2036', u"\"" }, Pair { u'\u2039', u"'" }, Pair { u'\u203a', u"'" }, Pair { u'\u2043', u"-" },
    Pair { u'\u2044', u"/" },                                                               // fraction slash
    Pair { u'\u205f', u" " }, Pair { u'\u2060', u"" },                                      // word joiner
    Pair { u'\u2116', u"No" },                                                              // numero sign
    Pair { u'\u2126', u"\u03a9" },                                                          // ohm, canonically omega
    Pair { u'\u212a', u"K" },                                                               // kelvin
    Pair { u'\u212b', u"\u00c5" },                                                          // angstrom
    Pair { u'\u2206', u"\u0394" },                                                          // increment
    Pair { u'\u220f', u"\u03a0" }, Pair { u'\u2211', u"\u03a3" }, Pair { u'\u2212', u"-" }, // minus
    Pair { u'\u2215', u"/" }, Pair { u'\u2217', u"*" }, Pair { u'\u2236', u":" }, Pair { u'\u223c', u"~" },
    Pair { u'\u3000', u" " }, Pair { u'\ufb00', u"ff" }, // ligatures, as PDF viewers copy them
    Pair { u'\ufb01', u"fi" }, Pair { u'\ufb02', u"fl" }, Pair { u'\ufb03', u"ffi" }, Pair { u'\ufb04', u"ffl" },
    Pair { u'\ufeff', u"" }, // byte order mark, zero width no-break space
};
// clang-format on

// Letters of other scripts whose printed shape is that of a Latin one. Sorted.
// clang-format off: one pair a line, each with its own remark
constexpr std::array lookAlikes {
    Pair { u'\u0391', u"A" },
    Pair { u'\u0392', u"B" },
    Pair { u'\u0395', u"E" },
    Pair { u'\u0396', u"Z" },
    Pair { u'\u0397', u"H" },
    Pair { u'\u0399', u"I" },
    Pair { u'\u039a', u"K" },
    Pair { u'\u039c', u"M" },
    Pair { u'\u039d', u"N" },
    Pair { u'\u039f', u"O" },
    Pair { u'\u03a1', u"P" },
    Pair { u'\u03a4', u"T" },
    Pair { u'\u03a5', u"Y" },
    Pair { u'\u03a7', u"X" },
    Pair { u'\u03bf', u"o" },
    Pair { u'\u0405', u"S" },
    Pair { u'\u0406', u"I" },
    Pair { u'\u0408', u"J" },
    Pair { u'\u0410', u"A" },
    Pair { u'\u0412', u"B" },
    Pair { u'\u0415', u"E" },
    Pair { u'\u041a', u"K" },
    Pair { u'\u041c', u"M" },
    Pair { u'\u041d', u"H" },
    Pair { u'\u041e', u"O" },
    Pair { u'\u0420', u"P" },
    Pair { u'\u0421', u"C" },
    Pair { u'\u0422', u"T" },
    Pair { u'\u0423', u"Y" },
    Pair { u'\u0425', u"X" },
    Pair { u'\u0430', u"a" },
    Pair { u'\u0435', u"e" },
    Pair { u'\u043e', u"o" },
    Pair { u'\u0440', u"p" },
    Pair { u'\u0441', u"c" },
    Pair { u'\u0443', u"y" },
    Pair { u'\u0445', u"x" },
    Pair { u'\u0455', u"s" },
    Pair { u'\u0456', u"i" },
    Pair { u'\u0458', u"j" },
    Pair { u'\u04ae', u"Y" },
    Pair { u'\u04bb', u"h" },
    Pair { u'\u04c0', u"I" },
};
// clang-format on

constexpr bool before(const Pair &a, const Pair &b)
{
    return a.from < b.from;
}
static_assert(std::is_sorted(signs.begin(), signs.end(), before));
static_assert(std::is_sorted(lookAlikes.begin(), lookAlikes.end(), before));

template <std::size_t N> const Pair *find(const std::array<Pair, N> &table, char32_t wanted)
{
    const auto *found = std::lower_bound(
        table.cbegin(), table.cend(), wanted, [](const Pair &pair, char32_t c) { return pair.from < c; });
    return found != table.cend() && found->from == wanted ? found : nullptr;
}

QString textOf(const Pair &pair)
{
    return QString::fromUtf16(pair.to);
}

QChar::Script scriptOf(char32_t c)
{
    return QChar::script(c);
}

/** What must be known of the whole text before one of its characters may be replaced. */
struct Surroundings
{
    bool latin = false;        // has a letter of the Latin script
    bool trueCyrillic = false; // has a Cyrillic letter with a shape of its own
    bool rightToLeft = false;
};

Surroundings lookAround(QStringView text)
{
    Surroundings result;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x80) {
            result.latin = result.latin || c.isLetter();
            continue;
        }
        const QChar::Script script = scriptOf(unit);
        if (script == QChar::Script_Latin)
            result.latin = true;
        else if (script == QChar::Script_Cyrillic && !find(lookAlikes, unit))
            result.trueCyrillic = true;
        else if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            result.rightToLeft = true;
    }
    return result;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool isFormatting(char32_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2061 && c <= 0x2064)
        || (c >= 0x2066 && c <= 0x2069);
}

/**
 * A joiner inside an emoji or an Indic or Arabic word is part of what is seen; beside the letters and signs of these
 * blocks it is nothing. @p step is the direction in which the nearest visible neighbour is looked for.
 */
bool neighbourIgnoresJoiners(QStringView text, qsizetype at, qsizetype step)
{
    for (qsizetype i = at + step; i >= 0 && i < text.size(); i += step) {
        const char16_t unit = text[i].unicode();
        if (!isFormatting(unit) && unit != 0xfeff)
            return unit < 0x0530 || (unit >= 0x1e00 && unit < 0x2070);
    }
    return true;
}

std::optional<QString> replacementFor(QStringView text, qsizetype at, char32_t c, const Surroundings &around)
{
    if (const Pair *sign = find(signs, c))
        return textOf(*sign);
    if (c >= 0x2000 && c <= 0x200a) // spaces of every width
        return u" "_s;
    if (c >= 0xff01 && c <= 0xff5e && c != 0xff40) // full-width forms of ASCII
        return QString(QChar(static_cast<char16_t>(c - 0xfee0)));
    if (isControl(c))
        return QString();
    if (isFormatting(c)) {
        const bool invisible
            = !around.rightToLeft && neighbourIgnoresJoiners(text, at, -1) && neighbourIgnoresJoiners(text, at, 1);
        return invisible ? std::optional(QString()) : std::nullopt;
    }
    if (const Pair *letter = find(lookAlikes, c)) {
        // In a text that is really Cyrillic the letter is what the person meant, and replacing it would win nothing.
        const bool stray = scriptOf(c) != QChar::Script_Cyrillic || (around.latin && !around.trueCyrillic);
        if (stray)
            return textOf(*letter);
    }
    return std::nullopt;
}

bool becomesLineEnd(char16_t unit)
{
    return unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator;
}

bool becomesLatin(QStringView character, int translit)
{
    if (translit == 0)
        return false;
    const QString latin = transliterate(character, translit);
    return firstAbsent(latin) == latin.size();
}

} // namespace

QList<ForcingCharacter> forcingCharacters(QStringView text, int translit)
{
    const QStringView sent = withoutComment(text);
    QList<ForcingCharacter> found;
    qsizetype at = firstAbsent(sent);
    if (at == sent.size())
        return found;
    const Surroundings around = lookAround(sent);
    for (; at < sent.size(); ++at) {
        const char16_t unit = sent[at].unicode();
        if (isGsm(unit) || becomesLineEnd(unit) || becomesLatin(sent.sliced(at, 1), translit))
            continue;
        const bool pair = QChar::isHighSurrogate(unit) && at + 1 < sent.size() && sent[at + 1].isLowSurrogate();
        ForcingCharacter forcing;
        forcing.at = at;
        if (pair) {
            forcing.character = sent.sliced(at, 2).toString();
            ++at;
        } else if (QChar::isSurrogate(unit)) {
            forcing.character = QString(QChar(QChar::ReplacementCharacter)); // what goes out in its place
        } else {
            forcing.character = QString(QChar(unit));
            forcing.replacement = replacementFor(sent, at, unit, around);
        }
        found.append(forcing);
    }
    return found;
}

QString replaceForcing(QStringView text, int translit)
{
    QString result;
    result.reserve(text.size());
    qsizetype done = 0;
    const QList<ForcingCharacter> found = forcingCharacters(text, translit);
    for (const ForcingCharacter &forcing : found) {
        if (!forcing.replacement)
            continue;
        result.append(text.sliced(done, forcing.at - done));
        result.append(*forcing.replacement);
        done = forcing.at + 1; // only single units have a replacement
    }
    result.append(text.sliced(done));
    return result;
}

} // namespace Visnyk
