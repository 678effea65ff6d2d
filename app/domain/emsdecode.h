// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ems.h"
#include "domain/userdata.h"

#include <QJsonObject>

namespace Visnyk {

/** Why parts cannot be decoded. */
struct DecodeProblem
{
    enum class Kind : quint8 {
        Nothing,        // no part at all
        Malformed,      // parts[part]: see header
        DifferentParts, // parts[part] belongs to another message than the first one
        RepeatedPart,   // parts[part] says other things than a part of the same number before it
    };
    Kind kind = Kind::Nothing;
    qsizetype part = 0; // index in the list given
    HeaderProblem header;
    friend bool operator==(const DecodeProblem &, const DecodeProblem &) = default;
};
/** Stable names: "nothing", "malformed", "different_parts", "repeated_part". */
[[nodiscard]] QLatin1StringView toString(DecodeProblem::Kind kind);
[[nodiscard]] Error toError(const DecodeProblem &problem);

/** A message put together again. */
struct DecodedMessage
{
    QList<UserData> parts; // in the order of their numbers
    QByteArray payload;    // of all parts
    OctetCoding coding = OctetCoding::Octets;
    bool isText = false;                        // the payload reads as a text; else it is data and `ems` has no text
    EmsText ems;                                // text, runs and objects over the whole text
    std::optional<Concatenation> concatenation; // of the first part
    QList<int> missing;                         // numbers of parts that are not there
    std::optional<Ports> ports;                 // port-addressed data is never read as a text
    friend bool operator==(const DecodedMessage &, const DecodedMessage &) = default;
};

/**
 * Reads one message from its parts, given in any order. With @p dcs the alphabet is what it says. Without, the payload
 * is one octet a character where all of them are of the safe set of encodeEms(); else UTF-16BE where it is even and
 * every character in it is an assigned one; else Latin-1 where it has no control characters; else data.
 * A run of length 0 is the default from its start on: it becomes runs where nothing else is said (9.2.3.24.10.1.1).
 */
[[nodiscard]] tl::expected<DecodedMessage, DecodeProblem> decodeMessage(
    const QList<QByteArray> &parts, std::optional<quint8> dcs = {});

/** What some octets of a part mean, for a view that shows them. Every octet of the part is in exactly one note. */
struct OctetNote
{
    qsizetype at = 0;
    qsizetype length = 0;
    int element = -1;   // index of the header element it belongs to, -1 outside of elements
    OctetName meaning;  // "header_length", "element", "element_length", "start", "mode", "text", ... context "UserData"
    QJsonObject values; // in the vocabulary of `encode`: {"bold": true}, {"id": "0A", "name": "text_formatting"}
};
/**
 * One note after another from the first octet to the last. Where the header is malformed, the octets from the fault on
 * are one note "malformed". @p coding tells how to read the payload.
 */
[[nodiscard]] QList<OctetNote> octetNotes(QByteArrayView userData, OctetCoding coding, bool isText = true);

} // namespace Visnyk
