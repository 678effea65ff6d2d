// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace Visnyk {

/** What one short message carries, header included (TS 23.040 9.2.3.16). */
inline constexpr qsizetype MaxUserData = 140;

/** The information elements this program knows something about; any other octet is legal too (TS 23.040 9.2.3.24). */
enum class Iei : quint8 {
    Concatenation = 0x00,
    PortsShort = 0x04,
    Ports = 0x05,
    ConcatenationWide = 0x08,
    TextFormatting = 0x0A,
    PredefinedSound = 0x0B,
    UserSound = 0x0C,
    PredefinedAnimation = 0x0D,
    LargeAnimation = 0x0E,
    SmallAnimation = 0x0F,
    LargePicture = 0x10,
    SmallPicture = 0x11,
    VariablePicture = 0x12,
};

/** One information element of a user data header. */
struct HeaderElement
{
    quint8 id = 0;
    QByteArray data;
    qsizetype at = 0; // offset of its first octet (the identifier) in the user data; not used when building
    friend bool operator==(const HeaderElement &, const HeaderElement &) = default;
};

/** Why octets are not user data with a header. */
struct HeaderProblem
{
    enum class Kind : quint8 {
        Empty,               // not even the length octet
        HeaderBeyondData,    // the header is said to be longer than what is there
        ElementBeyondHeader, // an element is said to run past the end of the header
        LoneOctet,           // one octet is left in the header: an identifier without a length
    };
    Kind kind = Kind::Empty;
    qsizetype at = 0;    // offset of the octet at fault: the length octet, or the lone one
    qsizetype said = 0;  // the length that octet gives
    qsizetype there = 0; // octets there are for it
    friend bool operator==(const HeaderProblem &, const HeaderProblem &) = default;
};

/** Stable names: "empty", "header_beyond_data", "element_beyond_header", "lone_octet". */
[[nodiscard]] QLatin1StringView toString(HeaderProblem::Kind kind);
/** Input error, for example `header_beyond_data at octet 0: 9 octets announced, 6 there`. */
[[nodiscard]] Error toError(const HeaderProblem &problem);

/** A user data header taken apart, and what follows it. */
struct UserData
{
    QList<HeaderElement> elements; // in the order they stand in
    qsizetype headerSize = 0;      // octets before the payload, the length octet included
    QByteArray payload;
    friend bool operator==(const UserData &, const UserData &) = default;
};

/** @p octets begin with the length octet; "00" is an empty header. TS 23.040 9.2.3.24. */
[[nodiscard]] tl::expected<UserData, HeaderProblem> readUserData(QByteArrayView octets);

/** Length octet and elements; no elements give "00". The elements must fit: at most 255 octets each and together. */
[[nodiscard]] QByteArray buildHeader(const QList<HeaderElement> &elements);

/**
 * A header as a person types it, with or without its length octet: where both readings are possible, it is there.
 * Nothing at all is the empty header. Offsets of a problem count in @p typed.
 */
[[nodiscard]] tl::expected<QList<HeaderElement>, HeaderProblem> readTypedHeader(QByteArrayView typed);

struct Concatenation
{
    quint16 reference = 0;
    quint8 total = 0;  // parts
    quint8 part = 0;   // from 1
    bool wide = false; // 16-bit reference
    friend bool operator==(const Concatenation &, const Concatenation &) = default;
};
/** The last valid one counts; part 0, a part above the total and a wrong length are passed over (9.2.3.24.1). */
[[nodiscard]] std::optional<Concatenation> concatenationOf(const QList<HeaderElement> &elements);
[[nodiscard]] HeaderElement element(const Concatenation &concatenation);

struct Ports
{
    quint16 destination = 0;
    quint16 originator = 0;
    bool wide = true; // 16-bit numbers
    friend bool operator==(const Ports &, const Ports &) = default;
};
/** The last one counts. */
[[nodiscard]] std::optional<Ports> portsOf(const QList<HeaderElement> &elements);
[[nodiscard]] HeaderElement element(const Ports &ports);

/** A name of something in octets: stable for scripts, and a title for people (context "UserData"). */
struct OctetName
{
    QLatin1StringView name;
    const char *title;
};
/** Never empty: unknown identifiers are "reserved" or belong to a range. */
[[nodiscard]] const OctetName &elementName(quint8 id);
/** Null for a port nobody is known to listen at. */
[[nodiscard]] const OctetName *portName(quint16 port);

} // namespace Visnyk
