// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Visnyk {

enum class Alphabet : quint8 { Gsm7, Ucs2 };

/** How a text is billed. Units are septets for Gsm7 and UTF-16 code units for Ucs2, never bytes. */
struct SegmentCount
{
    Alphabet alphabet = Alphabet::Gsm7;
    int units = 0;
    int parts = 0;               // 0 only for an empty text
    int capacity = 160;          // units that fit into the present number of parts: 160/153n, 70/67n
    QList<int> partUnits;        // units in each part
    QList<qsizetype> partStarts; // index (UTF-16) in the counted text where each part begins
    qsizetype countedLength = 0; // UTF-16 length of what is billed: comment removed, maxsms applied
    bool cut = false;            // maxsms removes something
    bool estimate = false;       // transliteration is done by the gateway with a table of its own
    friend bool operator==(const SegmentCount &, const SegmentCount &) = default;
};

/**
 * Splits @p text (line ends already normalised) greedily; a two-septet character and a surrogate pair are never cut.
 * Source: 3GPP TS 23.038 6.2.1, TS 23.040 9.2.3.24.1; the 8-bit concatenation reference (153/67).
 */
[[nodiscard]] SegmentCount countSegments(QStringView text);

/** Only alphabet, units and parts, for hot loops. */
struct QuickCount
{
    Alphabet alphabet = Alphabet::Gsm7;
    int units = 0;
    int parts = 0;
};
[[nodiscard]] QuickCount quickCount(QStringView text);

/** CR LF, CR, U+2028 and U+2029 become LF; a lone surrogate becomes U+FFFD. */
[[nodiscard]] QString normaliseText(QStringView text);

/** Where the comment begins (index of the LF before the line "~~~"), or -1. */
[[nodiscard]] qsizetype commentStart(QStringView text);

/** @p text up to its comment; all of it where there is none. */
[[nodiscard]] QStringView withoutComment(QStringView text);

/**
 * Longest beginning of @p text that needs at most @p maxParts parts (0 = all). It is judged by itself: where it ends
 * before the first foreign character it is GSM 7-bit, whatever follows. How the gateway judges is not published.
 */
[[nodiscard]] QStringView cutToParts(QStringView text, int maxParts);

/**
 * What people get of a text that goes out as @p wire: without the comment and the rest that `maxsms` takes away. Where
 * the gateway writes it in Latin letters they are not known, so its letters and length stay as they were written.
 */
[[nodiscard]] QString arrivingText(QStringView wire, int maxParts, int translit);

/** Latin text in the manner of the gateway's translit 1 or 2; the gateway's table is not published: an estimate. */
[[nodiscard]] QString transliterate(QStringView text, int mode);

struct CountOptions
{
    int maxParts = 0;
    int translit = 0;
};
/** Everything together: normalise, strip comment, transliterate, cut, count. @p counted gets the billed text. */
[[nodiscard]] SegmentCount countMessage(QStringView text, const CountOptions &options, QString *counted = nullptr);

/** A character that makes the whole message Unicode. */
struct ForcingCharacter
{
    QString character;                  // one code point
    qsizetype at = 0;                   // UTF-16 index in the text given
    std::optional<QString> replacement; // faithful replacement inside GSM 7-bit, if there is one ("" removes it)
};
/**
 * All of them in order, without the comment and without what @p translit turns into Latin. In a text with no hope
 * (Cyrillic letters) replacements of signs are still listed; a Cyrillic letter that looks Latin has one only where no
 * Cyrillic letter with a shape of its own stands in the text and a Latin letter does.
 */
[[nodiscard]] QList<ForcingCharacter> forcingCharacters(QStringView text, int translit = 0);
/** @p text with every faithful replacement made; whether that saves a part, quickCount() tells. */
[[nodiscard]] QString replaceForcing(QStringView text, int translit = 0);

inline constexpr int MaxTextLength = 1000; // characters (UTF-16 units) in `mes`

} // namespace Visnyk
