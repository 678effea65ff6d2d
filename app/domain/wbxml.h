// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/wappush.h"

#include <QByteArrayView>

#include <array>
#include <span>

namespace Visnyk {

// The binary XML of Service Indication and Service Loading: code pages of WAP-167 section 9 and WAP-168 section 9,
// global tokens of WAP-192 section 7.

enum class WapTag : quint8 { Si, Indication, Info, Item, Sl };
enum class WapAttribute : quint8 { Href, Id, Action, Created, Expires, Class };

namespace Wbxml {
inline constexpr quint8 SwitchPage = 0x00;
inline constexpr quint8 End = 0x01;
inline constexpr quint8 Entity = 0x02;
inline constexpr quint8 InlineString = 0x03;
inline constexpr quint8 Literal = 0x04;
inline constexpr quint8 TableString = 0x83;
inline constexpr quint8 Opaque = 0xC3;
inline constexpr quint8 HasContent = 0x40;
inline constexpr quint8 HasAttributes = 0x80;
inline constexpr quint8 TagMask = 0x3F;
inline constexpr quint8 Version = 0x02; // 1.2
inline constexpr quint8 Utf8 = 106;     // its number among the character sets of IANA
} // namespace Wbxml

struct WapTagToken
{
    quint8 token;
    WapTag tag;
    QLatin1StringView name;
};

/** An attribute, and the beginning of its value where the token has one. */
struct WapAttributeToken
{
    quint8 token;
    WapAttribute attribute;
    QLatin1StringView value;
};

struct WapValueToken
{
    quint8 token;
    QLatin1StringView value;
};

/** One document type. */
struct WapVocabulary
{
    WapPush::Mode mode;
    quint8 publicId;
    quint8 contentType; // WSP's number of the binary form
    QLatin1StringView publicName;
    QLatin1StringView contentTypeName;
    std::span<const WapTagToken> tags;
    std::span<const WapAttributeToken> attributes; // those of href by the length of their value, longest first
};
/** Of Mode::ServiceIndication or ServiceLoading. */
[[nodiscard]] const WapVocabulary &vocabularyOf(WapPush::Mode mode);
inline constexpr std::array<WapPush::Mode, 2> wapDocumentModes { WapPush::Mode::ServiceIndication,
    WapPush::Mode::ServiceLoading };
/** Parts of links that are one octet: with the slash, in small letters. */
extern const std::array<WapValueToken, 4> wapValueTokens;
[[nodiscard]] QLatin1StringView nameOf(WapAttribute attribute);

/** Which element stands in which; no parent is the document itself. At most three are inside each other. */
[[nodiscard]] bool mayContain(std::optional<WapTag> parent, WapTag tag);
[[nodiscard]] bool mayHave(WapTag tag, WapAttribute attribute);

/** Octets that writeWapDocument() may need at most. */
[[nodiscard]] qsizetype wapDocumentBound(const WapPush &push);
/** Writes the document of @p push, which has no errors and is not Mode::Text, to @p to. Returns where it ends. */
[[nodiscard]] char *writeWapDocument(const WapPush &push, char *to);

} // namespace Visnyk
