// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/orderlines.h"

#include "sandbox/ordercheck.h"
#include "sandbox/sendtime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

tl::unexpected<Error> wrong(const char *name)
{
    return failure(Error::Kind::Input, QString::fromLatin1(name), 1);
}

QString lfOnly(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    return text;
}

QStringList split(const QString &recipients, bool lineBreaks)
{
    static const QRegularExpression any(u"[,;\\n]"_s);
    static const QRegularExpression marks(u"[,;]"_s);
    QStringList out;
    const QStringList tokens = recipients.split(lineBreaks ? any : marks, Qt::SkipEmptyParts);
    for (const QString &token : tokens)
        if (!token.trimmed().isEmpty())
            out += token.trimmed();
    return out;
}

const QRegularExpression &lineForm()
{
    // [sender[,tz]|]phones:text, where a semicolon may stand for the colon
    static const QRegularExpression form(
        u"^(?:([^|:;\\n]*)\\|)?([^:;\\n|]+)[:;](.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    return form;
}

/**
 * nl=1 has no published grammar. Here a line belongs to the text before it unless it begins like a recipient list:
 * a group, or digits, signs and commas up to the first colon or semicolon.
 */
QStringList recordsOf(const QString &list, bool multiLine)
{
    QStringList lines = list.split(u'\n');
    if (!multiLine)
        return lines;
    static const QRegularExpression start(uR"(^(?:[^|:;]*\|)?(?:\+?[0-9][0-9 ,+()-]{5,}|[Gg][0-9]+)[:;])"_s);
    QStringList out;
    for (const QString &line : std::as_const(lines)) {
        if (out.isEmpty() || start.match(line).hasMatch())
            out += line;
        else
            out.last() += u'\n' + line;
    }
    return out;
}

Result<OrderLine> readRecord(const QString &record, const OrderLine &common)
{
    const QRegularExpressionMatch match = lineForm().match(record);
    if (!match.hasMatch())
        return wrong("list");
    OrderLine line = common;
    line.recipients = split(match.captured(2), false);
    line.text = match.captured(3);
    line.text.replace(R"(\n)"_L1, "\n"_L1);
    if (match.hasCaptured(1)) {
        const QStringList head = match.captured(1).split(u',');
        line.sender = head.first().trimmed();
        if (head.size() > 2 || !isSenderName(line.sender))
            return wrong("list");
        if (head.size() == 2) {
            line.zone = zoneFromMoscow(head.last().trimmed());
            if (!line.zone)
                return wrong("tz");
        }
    }
    if (line.recipients.isEmpty())
        return wrong("list");
    return line;
}

} // namespace

Result<QList<OrderLine>> readLines(const Parameters &parameters)
{
    OrderLine common;
    common.sender = parameters.text("sender");
    if (common.sender == "."_L1)
        common.sender.clear();
    if (!parameters.raw("tz").isEmpty()) {
        common.zone = zoneFromMoscow(parameters.text("tz"));
        if (!common.zone)
            return wrong("tz");
    }
    QList<OrderLine> out;
    if (parameters.raw("list").isEmpty()) {
        common.recipients = split(parameters.text("phones"), true);
        common.text = lfOnly(parameters.text("mes"));
        if (common.recipients.isEmpty())
            return wrong("phones");
        out.append(common);
        return out;
    }
    const QStringList records = recordsOf(lfOnly(parameters.text("list")), parameters.raw("nl") == "1");
    for (const QString &record : records) {
        if (record.trimmed().isEmpty())
            continue;
        const Result<OrderLine> line = readRecord(record, common);
        if (!line)
            return failure(line.error());
        out.append(*line);
    }
    if (out.isEmpty())
        return wrong("list");
    return out;
}

} // namespace Visnyk::Practice
