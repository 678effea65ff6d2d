// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two oldest formats, fmt=0 for people and fmt=1 for programs without a parser. The client never asks for them, but
// the command line and the practice gateway meet them.

#include "gateway/rawreply.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

/** The lines `op=1` adds: phone,mccmnc,cost,status,error. The layout of `err=1` is not published: other lines pass. */
void addPhones(RawReply &reply, const QStringList &lines)
{
    static const QRegularExpression record(u"^(\\+?\\d+),([^,]*),([^,]*),([^,]*),([^,]*)$"_s);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = record.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        reply.hasPhones = true;
        reply.phones.append({ { u"phone"_s, match.captured(1) }, { u"mccmnc"_s, match.captured(2) },
            { u"cost"_s, match.captured(3) }, { u"status"_s, match.captured(4) }, { u"error"_s, match.captured(5) } });
    }
}

RawReply single(const ReplyFields &fields)
{
    RawReply reply;
    reply.records.append(fields);
    return reply;
}

std::optional<RawReply> bareOk(const QStringList &lines)
{
    if (lines != QStringList { u"OK"_s })
        return std::nullopt;
    RawReply reply;
    reply.isBareOk = true;
    return reply;
}

std::optional<ReplyFields> textError(const QString &line)
{
    static const QRegularExpression pattern(u"^ERROR = (-?\\d+) \\((.*)\\)(?:, ID - ([^\\s,]+))?$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    ReplyFields fields { { u"error_code"_s, match.captured(1) }, { u"error"_s, match.captured(2) } };
    if (match.hasCaptured(3))
        fields.insert(u"id"_s, match.captured(3));
    return fields;
}

/** "<id>,-N": the second number is negative only in an error; no message has a negative count. */
std::optional<ReplyFields> numbersError(const QString &line)
{
    static const QRegularExpression pattern(u"^([^\\s,]+),-(\\d+)$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return ReplyFields { { u"id"_s, match.captured(1) }, { u"error_code"_s, match.captured(2) } };
}

std::optional<ReplyFields> textSend(const QString &line, int cost)
{
    static const QRegularExpression price(u"^(\\S+) \\((\\d+) SMS\\)$"_s);
    static const QRegularExpression sent(
        u"^OK - (\\d+) SMS, ID - ([^\\s,]+)(?:, COST - ([^\\s,]+))?(?:, BALANCE - ([^\\s,]+))?(?:, CODE - \\S+)?$"_s);
    if (cost == 1) {
        const QRegularExpressionMatch match = price.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        return ReplyFields { { u"cost"_s, match.captured(1) }, { u"cnt"_s, match.captured(2) } };
    }
    const QRegularExpressionMatch match = sent.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    ReplyFields fields { { u"cnt"_s, match.captured(1) }, { u"id"_s, match.captured(2) } };
    if (match.hasCaptured(3))
        fields.insert(u"cost"_s, match.captured(3));
    if (match.hasCaptured(4))
        fields.insert(u"balance"_s, match.captured(4));
    return fields;
}

std::optional<ReplyFields> numbersSend(const QString &line, int cost)
{
    static const std::array<QStringList, 4> names { QStringList { u"id"_s, u"cnt"_s },
        QStringList { u"cost"_s, u"cnt"_s }, QStringList { u"id"_s, u"cnt"_s, u"cost"_s },
        QStringList { u"id"_s, u"cnt"_s, u"cost"_s, u"balance"_s } };
    if (cost < 0 || cost >= int(names.size()))
        return std::nullopt;
    const QStringList &expected = names.at(std::size_t(cost));
    const QStringList values = line.split(u',');
    if (values.size() != expected.size())
        return std::nullopt;
    ReplyFields fields;
    for (qsizetype i = 0; i < values.size(); ++i)
        fields.insert(expected.at(i), values.at(i));
    return fields;
}

/** "Status = 1, check_time = ..., err = 0, ...": the text at the end may hold commas, so reading stops before it. */
std::optional<ReplyFields> textStatus(const QString &line)
{
    static const QRegularExpression status(u"^Status = (-?\\d+)"_s);
    static const QRegularExpression next(u", (check_time|err|send_date|phone|cost|sender_id|id) = ([^,]*)"_s);
    QRegularExpressionMatch match = status.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    ReplyFields fields { { u"status"_s, match.captured(1) } };
    qsizetype at = match.capturedEnd();
    for (;;) {
        match = next.match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return fields;
        fields.insert(match.captured(1), match.captured(2));
        at = match.capturedEnd();
    }
}

std::optional<ReplyFields> numbersStatus(const QString &line, const ReplyShape &shape)
{
    static const QStringList names { u"status"_s, u"last_timestamp"_s, u"err"_s, u"send_timestamp"_s, u"phone"_s,
        u"cost"_s, u"sender_id"_s };
    QStringList values = line.split(u',');
    ReplyFields fields;
    if (shape.isList) {
        if (shape.all == 0 && values.size() >= 3)
            fields.insert(u"phone"_s, values.takeLast());
        if (values.size() < 2)
            return std::nullopt;
        fields.insert(u"id"_s, values.takeLast());
    }
    // After the three of all=0 come fields of a number's look-up, which have other meanings.
    const qsizetype count = std::min<qsizetype>(values.size(), shape.all == 0 ? 3 : names.size());
    for (qsizetype i = 0; i < count; ++i)
        fields.insert(names.at(i), values.at(i));
    return fields;
}

/** "250.80" and, with `cur=1`, the currency after a separator that is not published. */
std::optional<ReplyFields> balanceLine(const QString &line)
{
    static const QRegularExpression pattern(u"^(-?[\\d.]+)(?:[ ,;]+([^\\s,;]+))?$"_s);
    const QRegularExpressionMatch match = pattern.match(line.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    ReplyFields fields { { u"balance"_s, match.captured(1) } };
    if (match.hasCaptured(2))
        fields.insert(u"currency"_s, match.captured(2));
    return fields;
}

template <typename ReadLine>
std::optional<RawReply> statusLines(const QStringList &lines, bool isList, const ReadLine &readLine)
{
    RawReply reply;
    reply.isList = isList;
    for (const QString &line : lines) {
        if (const std::optional<ReplyFields> fields = readLine(line))
            reply.records.append(*fields);
        if (!isList)
            break; // what follows is the rest of a text with line ends
    }
    return reply.records.isEmpty() ? std::nullopt : std::optional<RawReply>(reply);
}

std::optional<RawReply> withPhones(const std::optional<ReplyFields> &fields, const QStringList &lines)
{
    if (!fields)
        return std::nullopt;
    RawReply reply = single(*fields);
    addPhones(reply, lines);
    return reply;
}

std::optional<RawReply> onlyOne(const std::optional<ReplyFields> &fields, const QStringList &lines)
{
    return fields && lines.size() == 1 ? std::optional<RawReply>(single(*fields)) : std::nullopt;
}

} // namespace

std::optional<RawReply> readTextReply(const QString &text, const ReplyShape &shape)
{
    const QStringList lines = linesOf(text);
    if (lines.isEmpty())
        return std::nullopt;
    if (auto done = bareOk(lines))
        return done;
    const QString &first = lines.constFirst();
    if (const auto error = textError(first))
        return withPhones(error, lines);
    switch (shape.question) {
    case ReplyShape::Question::Send: return withPhones(textSend(first, shape.cost), lines);
    case ReplyShape::Question::Status: return statusLines(lines, shape.isList, textStatus);
    case ReplyShape::Question::Balance: return onlyOne(balanceLine(first), lines);
    }
    return std::nullopt;
}

std::optional<RawReply> readNumbersReply(const QString &text, const ReplyShape &shape)
{
    const QStringList lines = linesOf(text);
    if (lines.isEmpty())
        return std::nullopt;
    if (auto done = bareOk(lines))
        return done;
    const QString &first = lines.constFirst();
    if (const auto error = numbersError(first))
        return withPhones(error, lines);
    switch (shape.question) {
    case ReplyShape::Question::Send: return withPhones(numbersSend(first, shape.cost), lines);
    case ReplyShape::Question::Status:
        return statusLines(lines, shape.isList, [&shape](const QString &line) { return numbersStatus(line, shape); });
    case ReplyShape::Question::Balance: return onlyOne(balanceLine(first), lines);
    }
    return std::nullopt;
}

} // namespace Visnyk
