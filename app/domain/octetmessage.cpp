// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/octetmessage.h"

#include "domain/hexfield.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

/** A value from 0 to 255 without sign and blanks, as trailer() writes it. */
std::optional<quint8> readValue(QStringView text)
{
    bool ok = false;
    const uint value = text.toUInt(&ok);
    const bool plain = ok && value <= 0xFF && QString::number(value) == text;
    return plain ? std::optional(static_cast<quint8>(value)) : std::nullopt;
}

} // namespace

QLatin1StringView toString(OctetCoding coding)
{
    switch (coding) {
    case OctetCoding::Gsm7: return "7bit"_L1;
    case OctetCoding::Octets: return "8bit"_L1;
    case OctetCoding::Ucs2: return "ucs2"_L1;
    }
    return {};
}

QString trailer(const ProtocolValues &values)
{
    return u"\n~~~\npid: "_s % QString::number(values.pid) % u", dcs: " % QString::number(values.dcs);
}

QString hexMes(QByteArrayView userData, const std::optional<ProtocolValues> &values)
{
    QString mes = toHex(userData);
    if (values)
        mes += trailer(*values);
    return mes;
}

QByteArray rawMes(QByteArrayView userData, const std::optional<ProtocolValues> &values)
{
    QByteArray mes = userData.toByteArray();
    if (values)
        mes += trailer(*values).toLatin1();
    return mes;
}

QStringList hexMes(const OctetMessage &message)
{
    QStringList list;
    list.reserve(message.parts.size());
    for (const OctetPart &part : message.parts)
        list.append(hexMes(part.userData, message.values));
    return list;
}

PastedMes splitMes(QStringView mes)
{
    constexpr QStringView separator = u"\n~~~\npid: ";
    constexpr QStringView between = u", dcs: ";
    const qsizetype at = mes.indexOf(separator);
    if (at < 0)
        return { mes, {} };
    const QStringView tail = mes.sliced(at + separator.size());
    const qsizetype comma = tail.indexOf(between);
    if (comma < 0)
        return { mes, {} };
    const std::optional<quint8> pid = readValue(tail.first(comma));
    const std::optional<quint8> dcs = readValue(tail.sliced(comma + between.size()));
    if (!pid || !dcs)
        return { mes, {} };
    return { mes.first(at), ProtocolValues { *pid, *dcs } };
}

} // namespace Visnyk
