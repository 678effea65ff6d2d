// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wappushreader.h"

#include "require.h"

#include <algorithm>
#include <cstdint>

using namespace Visnyk;

namespace {

void checkNotes(const QByteArrayList &parts, const WapReading &reading)
{
    require(reading.notes.size() == parts.size(), "every part has notes");
    for (qsizetype i = 0; i < parts.size(); ++i) {
        qsizetype at = 0;
        for (const OctetNote &note : reading.notes.at(i)) {
            require(note.at == at && note.length > 0, "notes follow one another");
            at += note.length;
        }
        require(at == parts.at(i).size(), "every octet is in a note");
    }
}

void checkReading(const QByteArrayList &parts)
{
    const WapReading reading = describeWapPush(parts);
    const WapReading again = readWapPush(parts);
    require(again.fault == reading.fault && again.push == reading.push, "describing changes nothing");
    checkNotes(parts, reading);
    if (reading.fault) {
        const WapFault &fault = *reading.fault;
        require(fault.code == WapFault::Code::NoParts || fault.part < parts.size(), "the part of a fault exists");
        require(fault.offset >= 0 && (parts.isEmpty() || fault.offset <= parts.at(fault.part).size()),
            "a fault lies in its part");
        require(!toString(fault).isEmpty() && toError(fault).detail.size() < 300, "a fault is told shortly");
        return;
    }
    // What can be sent comes back as it was.
    const Result<OctetMessage> message = encodeWapPush(reading.push, 7);
    if (!message)
        return;
    QByteArrayList encoded;
    for (const OctetPart &part : message->parts)
        encoded.append(part.userData);
    const WapReading back = readWapPush(encoded);
    require(!back.fault && back.push == reading.push, "what was read can be written and read");
    require(encoded.size() == wapPushParts(reading.push), "the parts are as many as foretold");
}

/** Wraps octets as a document of the kind @p choice says, so that most inputs get as far as WBXML. */
QByteArrayList wrapped(const QByteArray &octets, std::uint8_t choice)
{
    const QByteArray ports = QByteArray::fromHex("0605040B8423F0");
    const QByteArray type = (choice & 1U) != 0 ? QByteArray::fromHex("DC0601AE") : QByteArray::fromHex("DC0601B0");
    const QByteArray head = (choice & 1U) != 0 ? QByteArray::fromHex("02056A00") : QByteArray::fromHex("02066A00");
    switch ((choice >> 1U) % 4) {
    case 0: return { octets };
    case 1: return { ports + octets };
    case 2: return { ports + type + octets };
    default: return { ports + type + head + octets };
    }
}

/** Cuts octets into parts at lengths that stand in them. */
QByteArrayList cut(const QByteArray &octets)
{
    QByteArrayList parts;
    for (qsizetype at = 0; at < octets.size() && parts.size() < 300;) {
        const qsizetype size = std::min<qsizetype>(static_cast<quint8>(octets[at]), octets.size() - at - 1);
        parts.append(octets.sliced(at + 1, size));
        at += 1 + size;
    }
    return parts;
}

/** The same octets as text that a person types. */
void checkWriting(const QByteArray &octets)
{
    WapPush push;
    push.mode = octets.size() % 2 == 0 ? WapPush::Mode::ServiceIndication : WapPush::Mode::ServiceLoading;
    const qsizetype half = octets.size() / 2;
    push.href = QString::fromUtf8(octets.first(half));
    push.title = QString::fromUtf8(octets.sliced(half));
    qint64 moment = 0; // any at all, those that no date can say too
    const QByteArray head = octets.first(std::min<qsizetype>(8, half));
    for (const char octet : head)
        moment = static_cast<qint64>(static_cast<quint64>(moment) << 8U | static_cast<quint8>(octet));
    if (octets.size() % 3 == 0)
        push.createdUtcMs = moment - moment % 1000;
    push.siId = QString::fromUtf8(octets.first(half / 4));
    require(wapPushParts(push) > 0, "parts are counted whatever is wrong");
    const QList<WapFinding> findings = checkWapPush(push);
    for (const WapFinding &finding : findings)
        require(!explain(finding).isEmpty() && !finding.member.isEmpty(), "a finding says what and where");
    const bool error = std::any_of(findings.cbegin(), findings.cend(),
        [](const WapFinding &finding) { return finding.severity == WapFinding::Severity::Error; });
    const Result<OctetMessage> message = encodeWapPush(push, 1);
    require(message.has_value() != error, "what has no errors can be encoded");
    if (!message)
        return;
    QByteArrayList parts;
    for (const OctetPart &part : message->parts) {
        require(part.userData.size() <= MaxUserData, "a part fits");
        parts.append(part.userData);
    }
    if (push.mode == WapPush::Mode::ServiceLoading) {
        push.title.clear();
        push.createdUtcMs = std::nullopt;
        push.siId.clear();
    }
    const WapReading reading = readWapPush(parts);
    require(!reading.fault && reading.push == push, "what was written can be read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::uint8_t choice = data[0];
    const QByteArray octets(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch ((choice >> 3U) % 4) { // one thing an input, or each costs as much as all
    case 0: checkReading(wrapped(octets, choice)); break;
    case 1: checkReading(cut(octets)); break;
    default: checkWriting(octets); break;
    }
    return 0;
}
