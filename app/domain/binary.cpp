// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/binary.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr qsizetype ConcatenationOctets = 5;
constexpr qsizetype MaxParts = 255;

tl::unexpected<RawProblem> wrong(RawProblem::Kind kind, qsizetype size, qsizetype room)
{
    return tl::unexpected(RawProblem { kind, size, room });
}

/** Does the header say the same when it stands in every part? Ports and what the service centre reads do. */
bool mayRepeat(const QList<HeaderElement> &header)
{
    constexpr std::array<quint8, 5> repeatable { 0x04, 0x05, 0x06, 0x24, 0x25 };
    return std::all_of(header.cbegin(), header.cend(), [&repeatable](const HeaderElement &element) {
        return std::find(repeatable.begin(), repeatable.end(), element.id) != repeatable.end();
    });
}

bool endsInsidePair(const QByteArray &data, qsizetype end)
{
    const auto highOctet = [&data](qsizetype at) { return static_cast<quint8>(data.at(at)) & 0xFCU; };
    return end >= 2 && end + 1 < data.size() && highOctet(end - 2) == 0xD8U && highOctet(end) == 0xDCU;
}

OctetPart partOf(const QByteArray &header, const QByteArray &data)
{
    return { header + data, header.size(), 0, 0 };
}

/** Ends of the pieces of @p data of at most @p room octets. */
QList<qsizetype> pieceEnds(const QByteArray &data, qsizetype room, OctetCoding coding)
{
    QList<qsizetype> ends;
    for (qsizetype end = 0; end < data.size();) {
        qsizetype size = room;
        if (coding == OctetCoding::Ucs2) {
            size -= room % 2;
            if (endsInsidePair(data, end + size))
                size -= 2;
        }
        end = std::min(end + size, data.size());
        ends.append(end);
    }
    return ends;
}

tl::expected<QList<OctetPart>, RawProblem> split(const RawMessage &raw, OctetCoding coding, quint8 reference)
{
    const qsizetype size = buildHeader(raw.header).size() + raw.data.size();
    if (!mayRepeat(raw.header) || coding == OctetCoding::Gsm7)
        return wrong(RawProblem::Kind::CannotSplit, size, MaxUserData);
    const qsizetype room = MaxUserData - buildHeader(raw.header).size() - ConcatenationOctets;
    if (room < 4) // two UTF-16 units
        return wrong(RawProblem::Kind::HeaderTooBig, size, MaxUserData);
    const QList<qsizetype> ends = pieceEnds(raw.data, room, coding);
    if (ends.size() > MaxParts)
        return wrong(RawProblem::Kind::TooManyParts, size, MaxParts * room);
    QList<OctetPart> parts;
    parts.reserve(ends.size());
    qsizetype start = 0;
    for (const qsizetype end : ends) {
        const Concatenation concatenation { reference, static_cast<quint8>(ends.size()),
            static_cast<quint8>(parts.size() + 1), false };
        QList<HeaderElement> header = raw.header;
        header.append(element(concatenation));
        parts.append(partOf(buildHeader(header), raw.data.sliced(start, end - start)));
        start = end;
    }
    return parts;
}

qsizetype sizeOf(const QList<HeaderElement> &header)
{
    qsizetype size = 1;
    for (const HeaderElement &element : header)
        size += 2 + element.data.size();
    return size;
}

} // namespace

// TS 23.038 section 4. The names are ours.
const std::array<NamedValue, 18> dcsTable { {
    { 0x00, "7bit"_L1, QT_TRANSLATE_NOOP("Binary", "GSM text") },
    { 0x04, "8bit"_L1, QT_TRANSLATE_NOOP("Binary", "Data") },
    { 0x08, "ucs2"_L1, QT_TRANSLATE_NOOP("Binary", "Unicode text") },
    { 0x10, "7bit_flash"_L1, QT_TRANSLATE_NOOP("Binary", "GSM text shown at once (class 0)") },
    { 0x14, "8bit_flash"_L1, QT_TRANSLATE_NOOP("Binary", "Data shown at once (class 0)") },
    { 0x18, "ucs2_flash"_L1, QT_TRANSLATE_NOOP("Binary", "Unicode text shown at once (class 0)") },
    { 0x11, "7bit_phone"_L1, QT_TRANSLATE_NOOP("Binary", "GSM text for the phone's memory (class 1)") },
    { 0x15, "8bit_phone"_L1, QT_TRANSLATE_NOOP("Binary", "Data for the phone's memory (class 1)") },
    { 0x19, "ucs2_phone"_L1, QT_TRANSLATE_NOOP("Binary", "Unicode text for the phone's memory (class 1)") },
    { 0x12, "7bit_sim"_L1, QT_TRANSLATE_NOOP("Binary", "GSM text for the SIM card (class 2)") },
    { 0x16, "8bit_sim"_L1, QT_TRANSLATE_NOOP("Binary", "Data for the SIM card (class 2)") },
    { 0x1A, "ucs2_sim"_L1, QT_TRANSLATE_NOOP("Binary", "Unicode text for the SIM card (class 2)") },
    { 0xF0, "class_7bit_flash"_L1, QT_TRANSLATE_NOOP("Binary", "GSM text shown at once (class 0, short form)") },
    { 0xF4, "class_8bit_flash"_L1, QT_TRANSLATE_NOOP("Binary", "Data shown at once (class 0, short form)") },
    { 0xF5, "class_8bit_phone"_L1,
        QT_TRANSLATE_NOOP("Binary", "Data for the phone: WAP-push, ring tones, logos (class 1)") },
    { 0xF6, "class_8bit_sim"_L1, QT_TRANSLATE_NOOP("Binary", "SIM data (class 2)") },
    { 0xC8, "waiting_discard"_L1, QT_TRANSLATE_NOOP("Binary", "Voice mail is waiting; the message is not kept") },
    { 0xD8, "waiting_store"_L1, QT_TRANSLATE_NOOP("Binary", "Voice mail is waiting; the message is kept") },
} };

// TS 23.040 9.2.3.9
const std::array<NamedValue, 10> pidTable { {
    { 0, "normal"_L1, QT_TRANSLATE_NOOP("Binary", "Ordinary message") },
    { 64, "silent"_L1, QT_TRANSLATE_NOOP("Binary", "Silent: the phone confirms it and shows nothing (type 0)") },
    { 65, "replace_1"_L1, QT_TRANSLATE_NOOP("Binary", "Replaces the earlier message of type 1") },
    { 66, "replace_2"_L1, QT_TRANSLATE_NOOP("Binary", "Replaces the earlier message of type 2") },
    { 67, "replace_3"_L1, QT_TRANSLATE_NOOP("Binary", "Replaces the earlier message of type 3") },
    { 68, "replace_4"_L1, QT_TRANSLATE_NOOP("Binary", "Replaces the earlier message of type 4") },
    { 69, "replace_5"_L1, QT_TRANSLATE_NOOP("Binary", "Replaces the earlier message of type 5") },
    { 70, "replace_6"_L1, QT_TRANSLATE_NOOP("Binary", "Replaces the earlier message of type 6") },
    { 71, "replace_7"_L1, QT_TRANSLATE_NOOP("Binary", "Replaces the earlier message of type 7") },
    { 127, "sim_download"_L1, QT_TRANSLATE_NOOP("Binary", "Data for the SIM card") },
} };

QLatin1StringView toString(RawProblem::Kind kind)
{
    switch (kind) {
    case RawProblem::Kind::Nothing: return "nothing"_L1;
    case RawProblem::Kind::HeaderTooBig: return "header_too_big"_L1;
    case RawProblem::Kind::CannotSplit: return "cannot_split"_L1;
    case RawProblem::Kind::TooManyParts: return "too_many_parts"_L1;
    }
    return {};
}

Error toError(const RawProblem &problem)
{
    const QString what = u": "_s % toString(problem.kind) % u": ";
    const QString sizes = u"%1 octets, %2 fit"_s.arg(problem.size).arg(problem.room);
    switch (problem.kind) {
    case RawProblem::Kind::Nothing:
        return Error { Error::Kind::Input, QString(u"data"_s % what % u"there are no octets"), 0, 0, {} };
    case RawProblem::Kind::HeaderTooBig:
        return Error { Error::Kind::Input, QString(u"udh"_s % what % sizes), 0, 0, {} };
    case RawProblem::Kind::CannotSplit:
        return Error { Error::Kind::Input,
            QString(u"data"_s % what % sizes % u", and this header or alphabet cannot be split"), 0, 0, {} };
    case RawProblem::Kind::TooManyParts:
        return Error { Error::Kind::Input, QString(u"data"_s % what % sizes % u" into 255 parts"), 0, 0, {} };
    }
    return {};
}

tl::expected<RawEncoded, RawProblem> encodeRaw(const RawMessage &raw, quint8 reference)
{
    if (raw.header.isEmpty() && raw.data.isEmpty())
        return wrong(RawProblem::Kind::Nothing, 0, MaxUserData);
    if (sizeOf(raw.header) > MaxUserData)
        return wrong(RawProblem::Kind::HeaderTooBig, sizeOf(raw.header), MaxUserData);
    RawEncoded encoded;
    encoded.message.values = raw.values;
    encoded.message.coding = raw.values ? meaningOfDcs(raw.values->dcs).coding : OctetCoding::Octets;
    const QByteArray header = buildHeader(raw.header);
    encoded.full = raw.header.isEmpty() && raw.data.size() == MaxUserData;
    if (encoded.full || header.size() + raw.data.size() <= MaxUserData) {
        encoded.message.parts = { partOf(header, raw.data) };
        return encoded;
    }
    auto parts = split(raw, encoded.message.coding, reference);
    if (!parts)
        return tl::unexpected(parts.error());
    encoded.message.parts = *std::move(parts);
    return encoded;
}

const NamedValue *namedDcs(quint8 dcs)
{
    const auto *const found
        = std::find_if(dcsTable.begin(), dcsTable.end(), [dcs](const NamedValue &row) { return row.value == dcs; });
    return found == dcsTable.end() ? nullptr : found;
}

const NamedValue *namedPid(quint8 pid)
{
    const auto *const found
        = std::find_if(pidTable.begin(), pidTable.end(), [pid](const NamedValue &row) { return row.value == pid; });
    return found == pidTable.end() ? nullptr : found;
}

DcsMeaning meaningOfDcs(quint8 dcs)
{
    using Group = DcsMeaning::Group;
    DcsMeaning meaning;
    if (dcs < 0x80) {
        constexpr std::array codings { OctetCoding::Gsm7, OctetCoding::Octets, OctetCoding::Ucs2, OctetCoding::Gsm7 };
        meaning.group = dcs < 0x40 ? Group::General : Group::AutoDelete;
        meaning.coding = codings.at(dcs >> 2U & 3U);
        meaning.compressed = (dcs & 0x20U) != 0;
        if ((dcs & 0x10U) != 0)
            meaning.messageClass = dcs & 3;
        return meaning;
    }
    if (dcs >= 0xF0) {
        meaning.group = Group::DataCoding;
        meaning.coding = (dcs & 4U) != 0 ? OctetCoding::Octets : OctetCoding::Gsm7;
        meaning.messageClass = dcs & 3;
        return meaning;
    }
    if (dcs < 0xC0) {
        meaning.group = Group::Reserved;
        return meaning;
    }
    constexpr std::array groups { Group::WaitingDiscard, Group::WaitingStore, Group::WaitingStoreUcs2 };
    meaning.group = groups.at((dcs >> 4U) - 0x0CU);
    meaning.coding = meaning.group == Group::WaitingStoreUcs2 ? OctetCoding::Ucs2 : OctetCoding::Gsm7;
    meaning.waitingActive = (dcs & 8U) != 0;
    meaning.waiting = static_cast<DcsMeaning::Waiting>(dcs & 3U);
    return meaning;
}

} // namespace Visnyk
