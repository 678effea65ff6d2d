// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/statuscommand.h"

#include "sandbox/delivery.h"
#include "sandbox/lookup.h"
#include "sandbox/numberplan.h"
#include "sandbox/sendorder.h"
#include "sandbox/sendtime.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

QString dateText(qint64 ms)
{
    static const QTimeZone zone = accountZone();
    return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(u"dd.MM.yyyy hh:mm:ss"_s);
}

Member text(const char *name, const QString &value)
{
    return { name, value, true };
}

Member number(const char *name, qint64 value)
{
    return { name, QString::number(value), false };
}

QString valueOf(const QList<Member> &members, QByteArrayView name)
{
    for (const Member &member : members)
        if (member.name == name)
            return member.value;
    return {};
}

constexpr int lookupType = 4;
constexpr std::array lookupNames { "imsi", "msc", "mcc", "mnc", "cn", "net", "rcn", "rnet" };

// Only of a subscriber who was found: the eight members are absent before and for those who were not.
QList<Member> lookupMembers(const StoredMessage &message)
{
    const Whereabouts found
        = whereaboutsOf(message.entry.address, message.mccmnc, message.country, message.operatorName);
    const std::array values { found.imsi, found.msc, found.mcc, found.mnc, found.homeCountry, found.homeNetwork,
        found.roamingCountry, found.roamingNetwork };
    QList<Member> out;
    for (size_t i = 0; i < lookupNames.size(); ++i)
        out += text(lookupNames.at(i), values.at(i));
    return out;
}

QList<Member> describe(const StoredMessage &message, int all, qint64 nowMs, double timeScale)
{
    const DeliveryState state = deliveryAt(message, nowMs, timeScale);
    const PracticeGateway::LedgerEntry &entry = message.entry;
    QList<Member> out { number("status", state.status), text("last_date", dateText(state.sinceMs)),
        number("last_timestamp", state.sinceMs / 1000), number("flag", message.type), number("err", state.err) };
    if (message.type == lookupType && state.status == 1)
        out += lookupMembers(message);
    if (all == 0)
        return out;
    out << text("send_date", dateText(entry.sendAtMs)) << number("send_timestamp", entry.sendAtMs / 1000)
        << text("phone", entry.address) << text("cost", moneyText(entry.costMicros)) << text("sender_id", entry.sender)
        << text("status_name", statusName(state.status)) << text("message", entry.text)
        << text("comment", message.comment) << number("type", message.type) << number("sms_cnt", entry.parts);
    if (all == 2)
        out << text("country", message.country) << text("operator", message.operatorName)
            << text("operator_orig", message.operatorName) << text("region", {}) << text("mccmnc", message.mccmnc);
    return out;
}

bool isLookup(const QList<Member> &members)
{
    return std::any_of(members.begin(), members.end(), [](const Member &m) { return m.name == "imsi"; });
}

// The orders of the fields in these two forms are the documented ones and differ from JSON's. With all=1 and 2 nobody
// has published where the fields of an HLR request stand; here they stay behind err, as without it.
QString readable(const QList<Member> &members, int all)
{
    QStringList fields { "Status = "_L1 + valueOf(members, "status"),
        "check_time = "_L1 + valueOf(members, "last_date"), "err = "_L1 + valueOf(members, "err") };
    if (isLookup(members))
        for (const char *name : lookupNames)
            fields << QLatin1StringView(name) + " = "_L1 + valueOf(members, name);
    if (all == 0)
        return fields.join(", "_L1);
    for (const char *name : { "send_date", "phone", "cost", "sender_id", "status_name", "message", "comment", "type" })
        fields << QLatin1StringView(name) + " = "_L1 + valueOf(members, name);
    if (all == 2)
        for (const char *name : { "country", "operator", "region" })
            fields << QLatin1StringView(name) + " = "_L1 + valueOf(members, name);
    return fields.join(", "_L1);
}

QString numbers(const QList<Member> &members, int all)
{
    QStringList fields { valueOf(members, "status"), valueOf(members, "last_timestamp"), valueOf(members, "err") };
    if (isLookup(members))
        for (const char *name : lookupNames)
            fields << valueOf(members, name);
    if (all == 0)
        return fields.join(u',');
    for (const char *name : { "send_timestamp", "phone", "cost", "sender_id", "status_name" })
        fields << valueOf(members, name);
    if (all == 2)
        for (const char *name : { "country", "operator", "region" })
            fields << valueOf(members, name);
    fields << valueOf(members, "message"); // last: it may contain commas
    return fields.join(u',');
}

Row rowFor(const StatusQuestion &question, qsizetype at, const Ledger &ledger, qint64 nowMs, double timeScale)
{
    const QString &phone = question.phones[at];
    const QString &id = question.ids[at];
    const qsizetype index = ledger.find(phone, id);
    Row row;
    if (index < 0)
        row.members = { number("status", -3) };
    else
        row.members = describe(ledger.messages()[static_cast<size_t>(index)], question.all, nowMs, timeScale);
    const int all = index < 0 ? 0 : question.all;
    row.line = question.fmt == 1 ? numbers(row.members, all) : readable(row.members, all);
    if (!question.list)
        return row;
    row.line += question.fmt == 1 ? QString(u',' + id) : QString(", ID = "_L1 + id);
    if (all == 0)
        row.line
            += question.fmt == 1 ? QString(u',' + addressKey(phone)) : QString(", phone = "_L1 + addressKey(phone));
    row.members.append(idMember(id));
    if (all == 0)
        row.members.append(text("phone", addressKey(phone)));
    return row;
}

} // namespace

Result<StatusQuestion> StatusQuestion::read(const Parameters &parameters, int defaultFmt)
{
    StatusQuestion out;
    out.fmt = formatOf(parameters, defaultFmt);
    const QByteArray all = parameters.raw("all");
    const QByteArray del = parameters.raw("del");
    const bool known
        = (all.isEmpty() || all == "0" || all == "1" || all == "2") && (del.isEmpty() || del == "0" || del == "1");
    const QByteArray bot = parameters.raw("bot"); // a message by a bot is asked about like any other
    out.all = all.toInt();
    out.remove = del == "1";
    const QString phones = parameters.text("phone");
    const QString ids = parameters.text("id");
    out.list = phones.contains(u',') || ids.contains(u',');
    out.phones = phones.split(u',', Qt::SkipEmptyParts);
    out.ids = ids.split(u',', Qt::SkipEmptyParts);
    for (QString &id : out.ids)
        id = id.trimmed();
    if (!known || (!bot.isEmpty() && bot != "0" && bot != "1") || !parameters.charsetKnown() || out.phones.isEmpty()
        || out.phones.size() != out.ids.size())
        return failure(Error::Kind::Input, u"phone and id"_s, 1);
    return out;
}

Answer statusAnswer(const StatusQuestion &question, const Ledger &ledger, qint64 nowMs, double timeScale)
{
    Answer out;
    out.fmt = question.fmt;
    out.root = "sms";
    for (qsizetype i = 0; i < question.phones.size(); ++i) {
        Row row = rowFor(question, i, ledger, nowMs, timeScale);
        if (question.list) {
            out.rowsAre = Answer::Rows::List;
            out.rows.append(std::move(row));
        } else {
            out.members = row.members;
            out.line = row.line;
        }
    }
    return out;
}

} // namespace Visnyk::Practice
