// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sendorder.h"

#include "sandbox/ordercheck.h"
#include "sandbox/orderlines.h"
#include "sandbox/sendtime.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

Destination destinationOf(const QString &token, KindId kind)
{
    if (kind == KindId::Mail)
        return mailDestinationFor(token);
    if (kind == KindId::Bot)
        return botDestinationFor(token);
    Destination to = destinationFor(token);
    if (to.members > 1 && isLookup(kind)) { // a group has no whereabouts
        to.status = 22;
        to.err = 249;
    }
    return to;
}

bool isForbiddenText(const QString &text)
{
    static const QStringList words { u"forbidden"_s, u"заборонено"_s, u"запрещено"_s };
    return std::any_of(
        words.begin(), words.end(), [&text](const QString &w) { return text.contains(w, Qt::CaseInsensitive); });
}

/** period and freq: equal groups every freq minutes until period hours are over; freq alone is ignored. */
void spread(QList<OrderedMessage> &messages, const Parameters &parameters)
{
    if (!parameters.has("period") || parameters.raw("period").isEmpty())
        return;
    const double minutes = parameters.raw("period").toDouble() * 60;
    const int freq = parameters.raw("freq").isEmpty() ? 60 : parameters.raw("freq").toInt();
    const auto groups = std::max<qsizetype>(1, static_cast<qsizetype>(minutes / freq));
    const qsizetype perGroup = std::max<qsizetype>(1, (messages.size() + groups - 1) / groups);
    for (qsizetype i = 0; i < messages.size(); ++i)
        messages[i].sendAtMs += (i / perGroup) * freq * 60'000;
}

QByteArray hashOf(const QStringList &cells)
{
    return QCryptographicHash::hash(cells.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
}

void identify(SendOrder &order, const Parameters &parameters)
{
    QStringList same;
    for (const OrderedMessage &message : std::as_const(order.messages))
        same << QString::fromLatin1(message.kind->name) << message.to.address << message.content.text
             << message.content.comment;
    for (const Parameters::File &file : parameters.files())
        same << QString::fromLatin1(file.sha256.toHex());
    for (const char *name : { "subj", "fileurl", "bot" })
        same << parameters.text(name);
    order.sendIdentity = hashOf(same);
    for (const char *name : { "sender", "translit", "tinyurl", "maxsms", "time", "tz", "valid", "period", "freq",
             "voice", "param", "smsreq" })
        same << parameters.text(name);
    order.priceIdentity = hashOf(same);
}

OrderedMessage messageTo(const QString &token, const Kind &kind, const Content &content, const QString &sender)
{
    OrderedMessage message;
    message.to = destinationOf(token, kind.id);
    message.kind = &kind;
    message.content = content;
    message.sender = kind.id == KindId::Hlr ? u"HLR"_s : sender; // what real records of lookups have
    message.status = message.to.status;
    message.err = message.to.err;
    if (!message.isGood())
        return message;
    if (isForbiddenText(content.text))
        message.refuse(23, 253);
    else if (sender.compare("BANNED"_L1, Qt::CaseInsensitive) == 0)
        message.refuse(23, 254);
    else
        message.costMicros = unitPriceMicros(kind, message.to, content.fileBytes) * content.units;
    return message;
}

void refuseRepeated(QList<OrderedMessage> &messages)
{
    QSet<QString> seen;
    for (OrderedMessage &message : messages) {
        const QString key = QLatin1StringView(message.kind->name) + QChar(0x1F) + message.to.address + QChar(0x1F)
            + message.content.text + QChar(0x1F) + message.content.comment;
        if (message.isGood() && seen.contains(key))
            message.refuse(23, 251);
        seen.insert(key);
    }
}

Result<> addLine(SendOrder &order, OrderLine line, const Kind &chosen, const Parameters &parameters, qint64 nowMs)
{
    const Kind &kind = kindByPrefix(line.text, chosen);
    const Result<Content> content = contentOf(kind, line.text, line.sender, parameters);
    if (!content)
        return failure(content.error());
    const std::optional<qint64> sendAt = sendTime(parameters.text("time"), line.zone.value_or(accountZone()), nowMs);
    if (!sendAt)
        return failure(Error::Kind::Input, u"time"_s, 5);
    for (const QString &token : std::as_const(line.recipients)) {
        order.messages.append(messageTo(token, kind, *content, line.sender));
        order.messages.last().sendAtMs = *sendAt;
    }
    return {};
}

} // namespace

qint64 SendOrder::totalMicros() const
{
    qint64 sum = 0;
    for (const OrderedMessage &message : messages)
        sum += message.costMicros;
    return sum;
}

int SendOrder::totalCount() const
{
    int sum = 0;
    for (const OrderedMessage &message : messages)
        sum += message.isGood() ? message.count() : 0;
    return sum;
}

bool SendOrder::hasGood() const
{
    return std::any_of(messages.begin(), messages.end(), [](const OrderedMessage &m) { return m.isGood(); });
}

int formatOf(const Parameters &parameters, int absent)
{
    const QByteArray value = parameters.raw("fmt");
    if (value.isEmpty())
        return absent;
    return value.size() == 1 && value[0] >= '0' && value[0] <= '3' ? value[0] - '0' : 0;
}

Result<SendOrder> readOrder(const Parameters &parameters, qint64 nowMs, int defaultFmt)
{
    SendOrder order;
    order.fmt = formatOf(parameters, defaultFmt);
    const Kind *kind = chosenKind(parameters);
    if (kind == nullptr)
        return failure(Error::Kind::Input, u"two kinds at once"_s, 1);
    if (const Result<> checked = checkParameters(parameters, *kind); !checked)
        return failure(checked.error());
    order.cost = parameters.raw("cost").toInt();
    order.op = parameters.raw("op") == "1";
    order.err = parameters.raw("err") == "1";
    order.id = parameters.raw("id") == "0" ? QString() : parameters.text("id");
    order.spokenCode = kind->id == KindId::Call && parameters.raw("mes") == "code";
    const Result<QList<OrderLine>> lines = readLines(parameters);
    if (!lines)
        return failure(lines.error());
    for (const OrderLine &line : *lines)
        if (const Result<> added = addLine(order, line, *kind, parameters, nowMs); !added)
            return failure(added.error());
    refuseRepeated(order.messages);
    spread(order.messages, parameters);
    identify(order, parameters);
    return order;
}

} // namespace Visnyk::Practice
