// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/desk.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

int codeOf(const SendOrder &order)
{
    switch (order.messages.first().status) { // of the first one: all are bad
    case 22: return 7;
    case 25: return 8;
    default: return 6;
    }
}

Row phoneRow(const OrderedMessage &message, bool withPrice)
{
    const QString cost = moneyText(message.costMicros);
    const QString status = message.isGood() ? QString() : QString::number(message.status);
    const QString err = message.isGood() ? QString() : QString::number(message.err);
    const QString &phone = message.to.address;
    Row row;
    if (withPrice) {
        row.members = { { "phone", phone, true }, { "mccmnc", message.to.mccmnc, true }, { "cost", cost, true },
            { "status", status, true }, { "error", err, true } };
        row.line = QStringList { phone, message.to.mccmnc, cost, status, err }.join(u',');
    } else {
        row.members = { { "phone", phone, true }, { "status", status, true }, { "error", err, true } };
        row.line = QStringList { phone, status, err }.join(u',');
    }
    return row;
}

void addRows(Answer &answer, const SendOrder &order)
{
    if (!order.op && !order.err)
        return;
    answer.rowsAre = order.op ? Answer::Rows::Phones : Answer::Rows::Bad;
    for (const OrderedMessage &message : order.messages)
        if (order.op || !message.isGood())
            answer.rows.append(phoneRow(message, order.op));
}

StoredMessage stored(const OrderedMessage &message, const QString &id, qint64 nowMs, qint64 request)
{
    const Content &content = message.content;
    StoredMessage out;
    out.entry = { id, message.to.address, content.text, QString::fromLatin1(message.kind->name), message.sender, nowMs,
        message.sendAtMs, message.costMicros, content.units, message.isGood() ? -1 : message.status, message.err,
        request, content.view };
    out.comment = content.comment;
    out.patienceMs = content.patienceMs;
    out.broken = content.isBroken;
    out.mccmnc = message.to.mccmnc;
    out.country = message.to.country;
    out.operatorName = message.to.operatorName;
    out.type = message.kind->type;
    out.refused = !message.isGood();
    return out;
}

// fmt 0 and 1 of an accepted send.
QString acceptedLine(
    const SendOrder &order, const QString &id, const QString &code, const QString &cost, const QString &balance)
{
    const QString count = QString::number(order.totalCount());
    if (order.fmt == 1) {
        QStringList cells { id, count };
        if (order.cost >= 2)
            cells << cost;
        if (order.cost == 3)
            cells << balance;
        return cells.join(u',');
    }
    QString line = "OK - "_L1 + count + " SMS, ID - "_L1 + id;
    if (!code.isEmpty())
        line += ", CODE - "_L1 + code;
    if (order.cost >= 2)
        line += ", COST - "_L1 + cost;
    if (order.cost == 3)
        line += ", BALANCE - "_L1 + balance;
    return line;
}

Answer unavailable(int fmt)
{
    Answer out;
    out.fmt = fmt;
    out.httpStatus = 500;
    return out;
}

} // namespace

Answer Desk::send(const Parameters &parameters, int defaultFmt, qint64 request)
{
    Result<SendOrder> order = readOrder(parameters, m_clock.utcMs(), defaultFmt);
    if (!order)
        return errorAnswer(order.error().gatewayCode, formatOf(parameters, defaultFmt));
    const qint64 now = m_clock.monotonicMs();
    if (order->cost == 1) {
        if (m_setup.strictLimits && m_counter.count("cost" + order->priceIdentity, now) > 5)
            return errorAnswer(9, order->fmt);
        return order->hasGood() ? cost(*order) : refuseAll(*order, codeOf(*order), request);
    }
    const QByteArray identity = "send" + order->sendIdentity;
    if (m_setup.duplicateGuard && m_counter.seen(identity, now) > 0)
        return errorAnswer(9, order->fmt);
    if (!order->hasGood())
        return refuseAll(*order, codeOf(*order), request);
    if (m_setup.strictLimits)
        stopFlood(*order);
    if (!order->hasGood())
        return refuseAll(*order, 6, request);
    if (order->totalMicros() > m_ledger.balanceMicros())
        return refuseAll(*order, 3, request);
    Answer answer = accept(*order, request);
    if (answer.accepted)
        m_counter.count(identity, now);
    return answer;
}

// Only the numbers that are flooded are refused; whoever else is in the request gets the message.
void Desk::stopFlood(SendOrder &order)
{
    const qint64 now = m_clock.monotonicMs();
    for (OrderedMessage &message : order.messages)
        if (message.isGood() && !m_flood.allows(message.to.address, now))
            message.refuse(23, 251);
}

Answer Desk::cost(const SendOrder &order)
{
    Answer out;
    out.fmt = order.fmt;
    const QString price = moneyText(order.totalMicros());
    const QString count = QString::number(order.totalCount());
    out.line = order.fmt == 1 ? QString(price + u',' + count) : QString(price + " ("_L1 + count + " SMS)"_L1);
    out.members = { { "cost", price, true }, { "cnt", count, false } };
    addRows(out, order);
    return out;
}

// Errors 3, 6, 7 and 8 name an id because the message was registered: status.php knows it afterwards.
Answer Desk::refuseAll(const SendOrder &order, int code, qint64 request)
{
    const bool assigned = order.id.isEmpty();
    const QString id = assigned ? QString::number(m_ledger.lastAutoId() + 1) : order.id;
    if (order.cost == 1)
        return errorAnswer(code, order.fmt, id);
    std::vector<StoredMessage> messages;
    for (const OrderedMessage &message : order.messages) {
        StoredMessage refused = stored(message, id, m_clock.utcMs(), request);
        if (message.isGood()) {
            refused.entry.status = code == 3 ? 24 : 23;
            refused.entry.err = code == 3 ? 0 : 251;
            refused.refused = true;
        }
        refused.entry.costMicros = 0;
        messages.push_back(std::move(refused));
    }
    const qint64 lastId = assigned ? id.toLongLong() : m_ledger.lastAutoId();
    if (!m_ledger.append(std::move(messages), m_ledger.balanceMicros(), lastId))
        return unavailable(order.fmt);
    return errorAnswer(code, order.fmt, id);
}

Answer Desk::accept(const SendOrder &order, qint64 request)
{
    const bool assigned = order.id.isEmpty();
    const QString id = assigned ? QString::number(m_ledger.lastAutoId() + 1) : order.id;
    std::vector<StoredMessage> messages;
    messages.reserve(static_cast<size_t>(order.messages.size()));
    for (const OrderedMessage &message : order.messages)
        messages.push_back(stored(message, id, m_clock.utcMs(), request));
    const qint64 left = m_ledger.balanceMicros() - order.totalMicros();
    if (!m_ledger.append(std::move(messages), left, assigned ? id.toLongLong() : m_ledger.lastAutoId()))
        return unavailable(order.fmt);

    Answer out;
    out.accepted = true;
    out.fmt = order.fmt;
    const QString price = moneyText(order.totalMicros());
    const QString code
        = order.spokenCode ? QString::number(QRandomGenerator::global()->bounded(1000, 10'000)) : QString();
    out.line = acceptedLine(order, id, code, price, moneyText(left));
    out.members = { idMember(id), { "cnt", QString::number(order.totalCount()), false } };
    if (!code.isEmpty())
        out.members.append({ "code", code, true });
    if (order.cost >= 2)
        out.members.append({ "cost", price, true });
    if (order.cost == 3)
        out.members.append({ "balance", moneyText(left), true });
    addRows(out, order);
    return out;
}

} // namespace Visnyk::Practice
