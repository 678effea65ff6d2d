// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/historycommand.h"

#include "sandbox/delivery.h"
#include "sandbox/numberplan.h"
#include "sandbox/sendorder.h"
#include "sandbox/sendtime.h"
#include "sandbox/wire.h"

#include <QDateTime>
#include <QSet>

#include <array>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

constexpr int mailType = 8;
constexpr int mostRecords = 1000;
constexpr int mostMonths = 6;

struct HistoryQuestion
{
    qint64 fromMs = std::numeric_limits<qint64>::min();
    qint64 toMs = std::numeric_limits<qint64>::max();
    QSet<QString> addresses; // empty = all
    bool letters = false;
    int count = mostRecords;
    qint64 beforeId = std::numeric_limits<qint64>::max();
};

std::optional<QDate> dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text, u"dd.MM.yyyy"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool readDates(const Parameters &parameters, HistoryQuestion &out)
{
    const QString start = parameters.text("start");
    const QString end = parameters.text("end");
    if (start.isEmpty())
        return end.isEmpty();
    const std::optional<QDate> first = dateOf(start);
    const std::optional<QDate> last = end.isEmpty() ? first : dateOf(end);
    if (!first || !last || *last < *first || *last > first->addMonths(mostMonths))
        return false;
    out.fromMs = first->startOfDay(accountZone()).toMSecsSinceEpoch();
    out.toMs = last->addDays(1).startOfDay(accountZone()).toMSecsSinceEpoch();
    return true;
}

std::optional<HistoryQuestion> readQuestion(const Parameters &parameters)
{
    HistoryQuestion out;
    if (parameters.raw("get_messages") != "1" || !parameters.charsetKnown() || !readDates(parameters, out))
        return std::nullopt;
    for (const char *name : { "phone", "email" }) {
        const QStringList addresses = parameters.text(name).split(u',', Qt::SkipEmptyParts);
        for (const QString &address : addresses)
            out.addresses.insert(addressKey(address));
    }
    const QByteArray format = parameters.raw("format");
    out.letters = format == "8";
    bool isCount = true;
    if (!parameters.raw("cnt").isEmpty())
        out.count = parameters.raw("cnt").toInt(&isCount);
    bool isId = true;
    if (!parameters.raw("prev_id").isEmpty())
        out.beforeId = parameters.raw("prev_id").toLongLong(&isId);
    const bool known = format.isEmpty() || format == "0" || format == "8";
    return known && isCount && isId && out.count >= 1 && out.count <= mostRecords ? std::optional(out) : std::nullopt;
}

bool matches(const HistoryQuestion &question, const StoredMessage &message)
{
    const PracticeGateway::LedgerEntry &entry = message.entry;
    return !message.deleted && (message.type == mailType) == question.letters && entry.sendAtMs >= question.fromMs
        && entry.sendAtMs < question.toMs
        && (question.addresses.isEmpty() || question.addresses.contains(addressKey(entry.address)));
}

QString dateText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, accountZone()).toString(u"dd.MM.yyyy hh:mm:ss"_s);
}

QList<Member> membersOf(const StoredMessage &message, const DeliveryState &state, qint64 number)
{
    const auto text = [](const char *name, const QString &value) { return Member { name, value, true }; };
    const auto bare = [](const char *name, qint64 value) { return Member { name, QString::number(value), false }; };
    const PracticeGateway::LedgerEntry &entry = message.entry;
    QList<Member> out { bare("status", state.status), text("last_date", dateText(state.sinceMs)),
        bare("last_timestamp", state.sinceMs / 1000), bare("err", state.err),
        text("send_date", dateText(entry.sendAtMs)), bare("send_timestamp", entry.sendAtMs / 1000),
        text("phone", entry.address), text("cost", moneyText(entry.costMicros)), text("sender_id", entry.sender),
        text("status_name", statusName(state.status)), text("message", entry.text), text("mccmnc", message.mccmnc),
        text("country", message.country), text("operator", message.operatorName), text("region", {}),
        bare("type", message.type), idMember(entry.id), bare("int_id", number), bare("sms_cnt", entry.parts),
        bare("format", message.type == mailType ? mailType : 0), bare("crc", crc32(entry.text.toUtf8())) };
    return out;
}

// The order of a real answer, where "err" is left out when there is none. fmt=1 is not published: values, in that
// order.
QString lineOf(const QList<Member> &members, int fmt)
{
    const auto value = [&members](const char *name) {
        for (const Member &member : members)
            if (member.name == name)
                return member.value;
        return QString();
    };
    struct Cell
    {
        const char *label;
        const char *name;
    };
    static constexpr std::array cells { Cell { "Status", "status" }, Cell { "check_time", "last_date" },
        Cell { "err", "err" }, Cell { "send_date", "send_date" }, Cell { "phone", "phone" },
        Cell { "mccmnc", "mccmnc" }, Cell { "country", "country" }, Cell { "operator", "operator" },
        Cell { "region", "region" }, Cell { "cost", "cost" }, Cell { "sender_id", "sender_id" },
        Cell { "status_name", "status_name" }, Cell { "message", "message" }, Cell { "type", "type" },
        Cell { "ID", "id" }, Cell { "int_id", "int_id" }, Cell { "sms_cnt", "sms_cnt" }, Cell { "format", "format" },
        Cell { "crc", "crc" } };
    QStringList out;
    for (const Cell &cell : cells) {
        const QString what = value(cell.name);
        if (fmt == 1)
            out += what;
        else if (qstrcmp(cell.name, "err") != 0 || what != "0"_L1)
            out += QLatin1StringView(cell.label) + " = "_L1 + what;
    }
    return out.join(fmt == 1 ? ","_L1 : ", "_L1);
}

} // namespace

Answer historyAnswer(const Parameters &parameters, const Ledger &ledger, qint64 nowMs, double timeScale)
{
    const int fmt = formatOf(parameters);
    const std::optional<HistoryQuestion> question = readQuestion(parameters);
    if (!question)
        return errorAnswer(1, fmt);
    Answer out;
    out.fmt = fmt;
    out.charset = parameters.charset();
    out.rowsAre = Answer::Rows::List;
    const std::vector<StoredMessage> &messages = ledger.messages();
    for (auto number = static_cast<qint64>(messages.size()); number >= 1 && out.rows.size() < question->count;
         --number) {
        const StoredMessage &message = messages[static_cast<size_t>(number - 1)];
        if (number >= question->beforeId || !matches(*question, message))
            continue;
        Row row;
        row.members = membersOf(message, deliveryAt(message, nowMs, timeScale), number);
        row.line = lineOf(row.members, fmt);
        out.rows.append(std::move(row));
    }
    return out.rows.isEmpty() ? errorAnswer(3, fmt, {}, "no messages") : out;
}

} // namespace Visnyk::Practice
