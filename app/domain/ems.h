// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/octetmessage.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <array>
#include <optional>

namespace Visnyk {

// Formatted text of 3GPP TS 23.040 9.2.3.24.10: runs of formatting and objects over a text. The numbers of the
// enumerations are those on the wire. Positions count UTF-16 units of the whole text; parts are the encoder's matter.

enum class EmsAlign : quint8 { Left, Center, Right, Language };
enum class EmsSize : quint8 { Normal, Large, Small, Reserved };
enum class EmsColour : quint8 {
    Black,
    DarkGrey,
    DarkRed,
    DarkYellow,
    DarkGreen,
    DarkCyan,
    DarkBlue,
    DarkMagenta,
    Grey,
    White,
    BrightRed,
    BrightYellow,
    BrightGreen,
    BrightCyan,
    BrightBlue,
    BrightMagenta
};

struct TextStyle
{
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool strike = false;
    EmsAlign align = EmsAlign::Left;
    EmsSize size = EmsSize::Normal;
    std::optional<EmsColour> fg; // the wire has both colours or none: with one of them absent,
    std::optional<EmsColour> bg; // letters are black and the ground is white
    [[nodiscard]] bool isNormal() const { return *this == TextStyle(); }
    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

struct TextRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    TextStyle style;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/** Something that stands before the character at `position`; at the size of the text it stands behind everything. */
struct EmsObject
{
    enum class Kind : quint8 {
        Sound,          // number 0-9
        Animation,      // number 0-14
        SmallPicture,   // data: 16 x 16, 32 octets
        LargePicture,   // data: 32 x 32, 128 octets
        Picture,        // data: width x height, width a multiple of 8
        Melody,         // data: iMelody text, 1-128 octets
        SmallAnimation, // data: four frames of 8 x 8, 32 octets
        LargeAnimation, // data: four frames of 16 x 16, 128 octets
    };
    Kind kind = Kind::Sound;
    qsizetype position = 0;
    int number = 0;  // of a predefined sound or animation
    int width = 0;   // of Picture, pixels
    int height = 0;  // of Picture, pixels
    QByteArray data; // bitmaps: row by row from the top, most significant bit left, 1 = black
    friend bool operator==(const EmsObject &, const EmsObject &) = default;

    [[nodiscard]] static EmsObject sound(qsizetype position, int number);
    [[nodiscard]] static EmsObject animation(qsizetype position, int number);
    /** 16 x 16 or 32 x 32 by the size of @p bitmap, else of @p width and @p height. */
    [[nodiscard]] static EmsObject picture(qsizetype position, int width, int height, QByteArray bitmap);
};
inline constexpr int EmsSounds = 10;
inline constexpr int EmsAnimations = 15;
inline constexpr qsizetype MaxMelody = 128;

struct EmsText
{
    QString text;
    QList<TextRun> runs;      // in any order, may overlap: the later in the list wins
    QList<EmsObject> objects; // in any order; of those at one place the earlier in the list comes first
    friend bool operator==(const EmsText &, const EmsText &) = default;
};

/** Why a text cannot be encoded. */
struct EmsProblem
{
    enum class Kind : quint8 {
        Nothing,        // neither text nor object
        TooManyParts,   // more than 255
        TooBig,         // objects[index] fits no part
        BadNumber,      // objects[index]: no such predefined sound or animation
        BadSize,        // objects[index]: octets and pixels disagree, or are outside what the element can hold
        OutsideTheText, // objects[index] stands behind the end of the text or before its beginning
    };
    Kind kind = Kind::Nothing;
    qsizetype index = 0;
    qsizetype at = 0; // position in the text
    friend bool operator==(const EmsProblem &, const EmsProblem &) = default;
};
/** Stable names: "nothing", "too_many_parts", "too_big", "bad_number", "bad_size", "outside_the_text". */
[[nodiscard]] QLatin1StringView toString(EmsProblem::Kind kind);
[[nodiscard]] Error toError(const EmsProblem &problem);

/**
 * Parts of at most 140 octets, filled greedily. Runs and positions are cut at the borders of parts and counted anew in
 * each; every part of several begins with the concatenation element of 8-bit @p reference. One octet a character while
 * all have the same value in ASCII, Latin-1 and GSM; else UTF-16BE with `dcs: 8`, and no surrogate pair is cut.
 * Positions inside a pair move before it; half a pair becomes U+FFFD; U+2028 and U+2029 become LF.
 * A message without run and object in one part has the empty header "00", which is counted as an octet.
 */
[[nodiscard]] tl::expected<OctetMessage, EmsProblem> encodeEms(const EmsText &ems, quint8 reference);

/** Can @p text go out one octet a character? */
[[nodiscard]] bool isOctetSafe(QStringView text);
/** Index of the first character that needs UTF-16, or the size of @p text. */
[[nodiscard]] qsizetype firstOctetUnsafe(QStringView text);

/**
 * The same formatting in ascending runs that do not overlap, within 0 and @p textLength: later runs win over earlier
 * ones, equal neighbours are one, normal ones are left out, an absent colour beside a present one is filled in.
 */
[[nodiscard]] QList<TextRun> normalisedRuns(const QList<TextRun> &runs, qsizetype textLength);
/** Ascending positions, stable. */
[[nodiscard]] QList<EmsObject> sortedObjects(QList<EmsObject> objects);

/** Octets @p object takes in the header of a part, identifier and length included. */
[[nodiscard]] qsizetype costOf(const EmsObject &object);
/** What is wrong with @p object by itself; its index is not set. */
[[nodiscard]] std::optional<EmsProblem> problemOf(const EmsObject &object, qsizetype textLength);

/** Stable names as in JSON and titles for people (context "Ems"). */
struct EmsName
{
    QLatin1StringView name;
    const char *title;
};
[[nodiscard]] const EmsName &nameOf(EmsColour colour);     // "Dark Red"
[[nodiscard]] const EmsName &nameOf(EmsAlign align);       // "left", "center", "right", "language"
[[nodiscard]] const EmsName &nameOf(EmsSize size);         // "normal", "large", "small", "reserved"
[[nodiscard]] const EmsName &nameOf(EmsObject::Kind kind); // "sound", "small_picture", ...
extern const std::array<EmsName, EmsSounds> emsSounds;
extern const std::array<EmsName, EmsAnimations> emsAnimations;
/** Red, green and blue of a screen for @p colour: 0xRRGGBB. */
[[nodiscard]] quint32 rgbOf(EmsColour colour);

} // namespace Visnyk
