// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace Visnyk {

/** Protocol identifier and data coding scheme (TS 23.040 9.2.3.9, TS 23.038 4). The gateway takes both or none. */
struct ProtocolValues
{
    quint8 pid = 0;
    quint8 dcs = 0;
    friend bool operator==(const ProtocolValues &, const ProtocolValues &) = default;
};

/** How a payload holds text. */
enum class OctetCoding : quint8 {
    Gsm7,   // packed septets; only by a DCS that says so
    Octets, // 8-bit data, or one octet a character
    Ucs2,   // UTF-16BE
};
/** Stable names: "7bit", "8bit", "ucs2". */
[[nodiscard]] QLatin1StringView toString(OctetCoding coding);

/** One request of a message made of octets. */
struct OctetPart
{
    QByteArray userData;      // begins with the length of its header, "00" where there is none; at most 140 octets
    qsizetype headerSize = 1; // octets before the payload
    qsizetype textStart = 0;  // which characters of the text it carries (UTF-16); 0 and 0 where there is no text
    qsizetype textLength = 0;
    friend bool operator==(const OctetPart &, const OctetPart &) = default;
};

/** A message of octets as it goes to the gateway, one request a part. */
struct OctetMessage
{
    OctetCoding coding = OctetCoding::Octets;
    QList<OctetPart> parts;
    std::optional<ProtocolValues> values; // what stands behind the octets
    friend bool operator==(const OctetMessage &, const OctetMessage &) = default;
};

/** "\n~~~\npid: 0, dcs: 246", exactly as the gateway's page wants it. */
[[nodiscard]] QString trailer(const ProtocolValues &values);

/** `mes` for bin=2: upper-case hexadecimal and the trailer. */
[[nodiscard]] QString hexMes(QByteArrayView userData, const std::optional<ProtocolValues> &values);
/** `mes` for bin=1: the octets themselves and the trailer. To be percent-encoded octet by octet, never as a text. */
[[nodiscard]] QByteArray rawMes(QByteArrayView userData, const std::optional<ProtocolValues> &values);
/** hexMes() of every part. */
[[nodiscard]] QStringList hexMes(const OctetMessage &message);

/** A `mes` of bin=2 taken apart: the digits before the trailer, and its values where it is one. */
struct PastedMes
{
    QStringView hex;
    std::optional<ProtocolValues> values;
};
[[nodiscard]] PastedMes splitMes(QStringView mes);

} // namespace Visnyk
