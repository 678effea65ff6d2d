// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emsjson.h"

#include "domain/hexfield.h"
#include "domain/jsonmembers.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

Result<std::optional<ProtocolValues>> valuesFromJson(const QJsonObject &object)
{
    const QJsonValue pid = object.value(u"pid"_s);
    const QJsonValue dcs = object.value(u"dcs"_s);
    if (isAbsent(pid) && isAbsent(dcs))
        return std::optional<ProtocolValues>();
    if (isAbsent(pid) || isAbsent(dcs))
        return wrongMember(isAbsent(pid) ? u"pid"_s : u"dcs"_s, u"pid and dcs are given together or not at all"_s);
    const Result<quint8> pidOctet = octetFrom(pid, u"pid"_s);
    const Result<quint8> dcsOctet = octetFrom(dcs, u"dcs"_s);
    if (!pidOctet || !dcsOctet)
        return failure(pidOctet ? dcsOctet.error() : pidOctet.error());
    return std::optional(ProtocolValues { *pidOctet, *dcsOctet });
}

Result<QJsonObject> encodeEmsLine(const QJsonObject &line, quint8 reference)
{
    const Result<EmsText> ems = emsFromJson(line);
    if (!ems)
        return failure(ems.error());
    const auto message = encodeEms(*ems, reference);
    if (!message)
        return failure(toError(message.error()));
    return toJson(*message);
}

Result<QJsonObject> encodeRawLine(const QJsonObject &line, quint8 reference)
{
    const Result<RawMessage> raw = rawFromJson(line);
    if (!raw)
        return failure(raw.error());
    const auto encoded = encodeRaw(*raw, reference);
    if (!encoded)
        return failure(toError(encoded.error()));
    QJsonObject answer = toJson(encoded->message);
    if (encoded->full)
        answer.insert(u"warnings"_s, QJsonArray { u"full"_s });
    return answer;
}

/** Digits as they are typed or a whole `mes`, whose trailer tells the DCS. */
Result<> appendPart(const QJsonValue &value, const QString &member, DecodeQuestion *question)
{
    if (!value.isString())
        return wrongMember(member, u"should be hexadecimal digits"_s);
    const QString text = value.toString();
    const PastedMes mes = splitMes(text);
    auto octets = readHex(mes.hex);
    if (!octets)
        return failure(toError(octets.error(), member));
    question->parts.append(*std::move(octets));
    if (mes.values && !question->dcs)
        question->dcs = mes.values->dcs;
    return {};
}

} // namespace

Result<RawMessage> rawFromJson(const QJsonObject &object)
{
    RawMessage raw;
    if (const QJsonValue udh = object.value(u"udh"_s); !isAbsent(udh)) {
        const Result<QByteArray> octets = hexFrom(udh, u"udh"_s);
        if (!octets)
            return failure(octets.error());
        auto header = readTypedHeader(*octets);
        if (!header)
            return wrongMember(u"udh"_s, toError(header.error()).detail);
        raw.header = *std::move(header);
    }
    Result<QByteArray> data = hexFrom(object.value(u"data"_s), u"data"_s);
    if (!data)
        return failure(data.error());
    raw.data = *std::move(data);
    const auto values = valuesFromJson(object);
    if (!values)
        return failure(values.error());
    raw.values = *values;
    return raw;
}

Result<quint8> referenceFromJson(const QJsonObject &object, quint8 otherwise)
{
    const QJsonValue value = object.value(u"reference"_s);
    if (isAbsent(value))
        return otherwise;
    return octetFrom(value, u"reference"_s);
}

QJsonObject toJson(const OctetMessage &message)
{
    QJsonArray parts;
    for (const OctetPart &part : message.parts)
        parts.append(toHex(part.userData));
    return { { u"coding"_s, QString(toString(message.coding)) }, { u"parts"_s, parts },
        { u"mes"_s, QJsonArray::fromStringList(hexMes(message)) } };
}

Result<QJsonObject> encodeOctetsLine(const QJsonObject &line, quint8 reference)
{
    const Result<quint8> wanted = referenceFromJson(line, reference);
    if (!wanted)
        return failure(wanted.error());
    const QString kind = line.value(u"kind"_s).toString();
    if (kind == "ems"_L1)
        return encodeEmsLine(line, *wanted);
    if (kind == "binary"_L1)
        return encodeRawLine(line, *wanted);
    return wrongMember(u"kind"_s, u"should be \"ems\" or \"binary\""_s);
}

Result<DecodeQuestion> decodeQuestionFromJson(const QJsonObject &line)
{
    DecodeQuestion question;
    if (const QJsonValue dcs = line.value(u"dcs"_s); !isAbsent(dcs)) {
        const Result<quint8> octet = octetFrom(dcs, u"dcs"_s);
        if (!octet)
            return failure(octet.error());
        question.dcs = *octet;
    }
    const QJsonValue parts = line.value(u"parts"_s);
    if (parts.isUndefined()) {
        if (const Result<> read = appendPart(line.value(u"hex"_s), u"hex"_s, &question); !read)
            return failure(read.error());
        return question;
    }
    if (!parts.isArray())
        return wrongMember(u"parts"_s, u"should be a list"_s);
    const QJsonArray array = parts.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const Result<> read = appendPart(array.at(i), u"parts[%1]"_s.arg(i), &question); !read)
            return failure(read.error());
    }
    return question;
}

QJsonObject toJson(const DecodeProblem &problem)
{
    QJsonObject object { { u"kind"_s, QString(toString(problem.kind)) }, { u"detail"_s, toError(problem).detail },
        { u"part"_s, qint64(problem.part) } };
    if (problem.kind == DecodeProblem::Kind::Malformed)
        object.insert(u"at"_s, qint64(problem.header.at));
    return object;
}

QJsonObject elementsToJson(const DecodedMessage &message)
{
    QJsonArray elements;
    for (const UserData &part : message.parts) {
        for (const HeaderElement &element : part.elements) {
            const char id = static_cast<char>(element.id);
            elements.append(QJsonArray { toHex(QByteArrayView(&id, 1)), toHex(element.data) });
        }
    }
    return { { u"elements"_s, elements }, { u"payload"_s, toHex(message.payload) } };
}

QJsonObject meaningToJson(const DecodedMessage &message)
{
    QJsonObject meaning { { u"kind"_s, message.isText ? u"ems"_s : u"binary"_s },
        { u"coding"_s, QString(toString(message.coding)) } };
    if (message.isText) {
        const QJsonObject ems = toJson(message.ems);
        for (auto it = ems.constBegin(); it != ems.constEnd(); ++it)
            meaning.insert(it.key(), it.value());
    } else {
        QList<HeaderElement> header = message.parts.constFirst().elements;
        const auto isConcatenation
            = [](const HeaderElement &element) { return concatenationOf({ element }).has_value(); };
        header.removeIf(isConcatenation);
        if (!header.isEmpty())
            meaning.insert(u"udh"_s, toHex(buildHeader(header)));
        meaning.insert(u"data"_s, toHex(message.payload));
    }
    if (message.ports) {
        meaning.insert(u"ports"_s,
            QJsonObject { { u"destination"_s, int(message.ports->destination) },
                { u"originator"_s, int(message.ports->originator) } });
    }
    if (message.concatenation) {
        meaning.insert(u"reference"_s, int(message.concatenation->reference));
        meaning.insert(u"total"_s, int(message.concatenation->total));
        QJsonArray missing;
        for (const int number : message.missing)
            missing.append(number);
        if (!missing.isEmpty())
            meaning.insert(u"missing"_s, missing);
    }
    return meaning;
}

} // namespace Visnyk
