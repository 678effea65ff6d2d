// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emsjson.h"
#include "domain/hexfield.h"

#include "require.h"

#include <cstdint>

using namespace Visnyk;

namespace {

/** The octets cut into parts: each begins with its length in one octet. */
QList<QByteArray> partsOf(QByteArrayView octets)
{
    QList<QByteArray> parts;
    while (!octets.isEmpty() && parts.size() < 8) {
        const qsizetype size = qMin<qsizetype>(static_cast<quint8>(octets.front()), octets.size() - 1);
        parts.append(octets.sliced(1, size).toByteArray());
        octets = octets.sliced(1 + size);
    }
    return parts;
}

void checkHeader(const QByteArray &octets)
{
    const auto read = readUserData(octets);
    if (!read) {
        const HeaderProblem &problem = read.error();
        require(problem.at >= 0 && problem.at <= octets.size(), "a fault lies in the octets");
        require(octets.isEmpty() || problem.at < octets.size(), "a fault points at an octet");
        require(!toError(problem).detail.isEmpty(), "a fault is explained");
        return;
    }
    require(buildHeader(read->elements) + read->payload == octets, "what is read is built again");
    const auto typed = readTypedHeader(octets.first(read->headerSize));
    require(typed && buildHeader(*typed) == octets.first(read->headerSize), "a typed header is the same header");
}

void checkNotes(const QByteArray &octets)
{
    for (const OctetCoding coding : { OctetCoding::Gsm7, OctetCoding::Octets, OctetCoding::Ucs2 }) {
        qsizetype at = 0;
        for (const OctetNote &note : octetNotes(octets, coding)) {
            require(note.at == at && note.length > 0, "notes follow each other");
            at += note.length;
        }
        require(at == octets.size(), "every octet is explained");
    }
}

/** What was decoded says the same when it is encoded and decoded again. */
void checkAgain(const DecodedMessage &message)
{
    const auto again = encodeEms(message.ems, 1);
    if (!again)
        return; // objects of later releases, or nothing at all
    QList<QByteArray> parts;
    for (const OctetPart &part : again->parts) {
        require(part.userData.size() <= MaxUserData, "no part is too big");
        parts.append(part.userData);
    }
    const auto dcs = again->values ? again->values->dcs : quint8(4);
    const auto second = decodeMessage(parts, dcs);
    require(second && second->missing.isEmpty(), "what is encoded is decoded");
    if (again->coding == OctetCoding::Octets || message.coding != OctetCoding::Gsm7)
        require(second->ems.text.size() == message.ems.text.size(), "no character is lost");
    const auto third = encodeEms(second->ems, 1);
    require(third && third->parts == again->parts, "encoding is stable");
}

void checkMessage(const QList<QByteArray> &parts, std::optional<quint8> dcs)
{
    const auto message = decodeMessage(parts, dcs);
    if (!message) {
        require(!toError(message.error()).detail.isEmpty(), "a refusal is explained");
        return;
    }
    require(message->parts.size() <= parts.size(), "no part is made up");
    require(elementsToJson(*message).contains(QStringLiteral("payload")), "the payload is shown");
    const QJsonObject meaning = meaningToJson(*message);
    if (!message->isText)
        return;
    const qsizetype length = message->ems.text.size();
    require(normalisedRuns(message->ems.runs, length) == message->ems.runs, "runs are in order");
    for (const EmsObject &object : message->ems.objects)
        require(object.position >= 0 && object.position <= length, "objects stand in the text");
    require(meaning.value(QStringLiteral("text")).isString(), "a text is shown");
    checkAgain(*message);
}

void checkHex(QByteArrayView octets)
{
    const QString typed = QString::fromUtf8(octets);
    const auto read = readHex(typed);
    if (read)
        require(readHex(toHex(*read)) == read, "digits are octets");
    else
        require(
            read.error().at < typed.size() && QStringView(typed).mid(read.error().at).startsWith(read.error().found),
            "the fault is where it is said to be");
    require(positionOfOctet(typed, 3) <= typed.size(), "a position lies in the text");
    const PastedMes mes = splitMes(typed);
    require(!mes.values || mes.hex.toString() + trailer(*mes.values) == typed, "a trailer is taken off whole");
}

void checkRaw(const QByteArray &octets, quint8 choice)
{
    const qsizetype headerSize = qMin<qsizetype>(choice % 16, octets.size());
    const auto header = readTypedHeader(octets.first(headerSize));
    if (!header)
        return;
    const ProtocolValues values { 0, choice };
    const auto encoded = encodeRaw({ *header, octets.sliced(headerSize), values }, 1);
    if (!encoded)
        return;
    QByteArray together;
    for (const OctetPart &part : encoded->message.parts) {
        require(part.userData.size() <= MaxUserData + (encoded->full ? 1 : 0), "no part is too big");
        require(readUserData(part.userData).has_value(), "every part has a good header");
        together += part.userData.sliced(part.headerSize);
    }
    require(together == octets.sliced(headerSize), "no octet is lost");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const quint8 choice = data[0];
    const QByteArrayView octets(data + 1, static_cast<qsizetype>(size - 1));
    const QByteArray whole = octets.toByteArray();
    // One thing an input, or each costs as much as all. The choice is a data coding scheme too, whose upper half most
    // inputs leave alone.
    switch (choice >> 5U) {
    case 0: checkMessage({ whole }, {}); break;
    case 1: checkHex(octets); break;
    case 2:
        checkHeader(whole);
        checkNotes(whole);
        break;
    case 3: checkRaw(whole, choice); break;
    case 4: checkMessage(partsOf(octets), {}); break;
    default: checkMessage({ whole }, choice); break;
    }
    return 0;
}
