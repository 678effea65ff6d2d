// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/octetmessage.h"
#include "domain/userdata.h"

#include <array>

namespace Visnyk {

/** Octets of a person's own. */
struct RawMessage
{
    QList<HeaderElement> header;
    QByteArray data;
    std::optional<ProtocolValues> values;
};

/** Why raw octets cannot be sent. */
struct RawProblem
{
    enum class Kind : quint8 {
        Nothing,      // neither header nor data
        HeaderTooBig, // the header alone leaves no room
        CannotSplit,  // more than one part is needed, and the header or the alphabet forbids to cut
        TooManyParts, // more than 255
    };
    Kind kind = Kind::Nothing;
    qsizetype size = 0; // octets there are, the header included
    qsizetype room = 0; // octets there may be
    friend bool operator==(const RawProblem &, const RawProblem &) = default;
};
/** Stable names: "nothing", "header_too_big", "cannot_split", "too_many_parts". */
[[nodiscard]] QLatin1StringView toString(RawProblem::Kind kind);
[[nodiscard]] Error toError(const RawProblem &problem);

struct RawEncoded
{
    OctetMessage message;
    bool full = false; // 140 octets without a header: whether the "00" before them is one too many is not published
};

/**
 * The octets as they go out. What does not fit into 140 is split with the concatenation element of 8-bit @p reference
 * where that changes no meaning: a header of ports and service centre elements only is repeated in every part; UTF-16
 * is cut between characters; packed septets and any other header are not cut at all.
 */
[[nodiscard]] tl::expected<RawEncoded, RawProblem> encodeRaw(const RawMessage &raw, quint8 reference);

/** A value with a name: stable for scripts, a title for people (context "Binary"). */
struct NamedValue
{
    quint8 value;
    QLatin1StringView name;
    const char *title;
};
extern const std::array<NamedValue, 18> dcsTable;
extern const std::array<NamedValue, 10> pidTable;
/** Null where the tables have no row. */
[[nodiscard]] const NamedValue *namedDcs(quint8 dcs);
[[nodiscard]] const NamedValue *namedPid(quint8 pid);

/** A data coding scheme taken apart (TS 23.038 section 4). */
struct DcsMeaning
{
    enum class Group : quint8 {
        General,
        AutoDelete,
        Reserved,
        WaitingDiscard,
        WaitingStore,
        WaitingStoreUcs2,
        DataCoding
    };
    enum class Waiting : quint8 { Voicemail, Fax, Email, Other };
    Group group = Group::General;
    OctetCoding coding = OctetCoding::Gsm7; // reserved alphabets are to be read as GSM 7-bit
    bool compressed = false;
    std::optional<int> messageClass; // 0 flash, 1 phone, 2 SIM, 3 terminal equipment
    std::optional<Waiting> waiting;  // of the waiting groups
    bool waitingActive = false;
    friend bool operator==(const DcsMeaning &, const DcsMeaning &) = default;
};
[[nodiscard]] DcsMeaning meaningOfDcs(quint8 dcs);

} // namespace Visnyk
