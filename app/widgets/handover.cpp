// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover.h"

#include <QtEndian>

namespace Visnyk::HandOverMessage {
namespace {

constexpr QByteArrayView magic("visnyk");
constexpr char version = 1;
constexpr qsizetype lengthOctets = 4;
constexpr qsizetype headOctets = magic.size() + 1 + lengthOctets;
constexpr char linkTag = 'L';
constexpr char gatewayTag = 'G';

QByteArray lengthOf(const QByteArray &octets)
{
    QByteArray length(lengthOctets, '\0');
    qToBigEndian(static_cast<quint32>(octets.size()), length.data());
    return length;
}

qsizetype readLength(QByteArrayView octets)
{
    return qsizetype(qFromBigEndian<quint32>(octets.data()));
}

void append(QByteArray &fields, char tag, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    fields.append(tag);
    fields.append(lengthOf(value));
    fields.append(value);
}

/** Every field once, of a kind that is known, and nothing behind the last. */
Read readFields(QByteArrayView fields)
{
    Read read;
    while (!fields.isEmpty()) {
        if (fields.size() < 1 + lengthOctets)
            return {};
        const char tag = fields.front();
        const qsizetype length = readLength(fields.sliced(1, lengthOctets));
        fields = fields.sliced(1 + lengthOctets);
        QByteArray *value = tag == linkTag ? &read.handOver.link : tag == gatewayTag ? &read.handOver.gateway : nullptr;
        if (value == nullptr || !value->isEmpty() || length == 0 || length > fields.size())
            return {};
        *value = fields.first(length).toByteArray();
        fields = fields.sliced(length);
    }
    read.state = State::Complete;
    return read;
}

} // namespace

std::optional<QByteArray> encode(const HandOver &handOver)
{
    QByteArray fields;
    append(fields, linkTag, handOver.link);
    append(fields, gatewayTag, handOver.gateway);
    if (fields.size() > HandOver::MostOctets - headOctets)
        return std::nullopt;
    QByteArray message = magic.toByteArray();
    message.append(version);
    message.append(lengthOf(fields));
    message.append(fields);
    return message;
}

Read decode(const QByteArray &octets)
{
    const qsizetype known = qMin(octets.size(), magic.size());
    if (QByteArrayView(octets).first(known) != magic.first(known) || octets.size() > HandOver::MostOctets)
        return {};
    if (octets.size() > magic.size() && octets.at(magic.size()) != version)
        return { State::OtherVersion };
    if (octets.size() < headOctets)
        return { State::Incomplete };
    const QByteArrayView rest = QByteArrayView(octets).sliced(headOctets);
    const qsizetype length = readLength(QByteArrayView(octets).sliced(magic.size() + 1, lengthOctets));
    if (length > HandOver::MostOctets - headOctets || rest.size() > length)
        return {};
    return rest.size() < length ? Read { State::Incomplete } : readFields(rest);
}

} // namespace Visnyk::HandOverMessage
