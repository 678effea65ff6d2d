// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charset.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Visnyk {

/** The value of `fmt` a reply was asked with. */
enum class ReplyFormat : quint8 { Text = 0, Numbers = 1, Xml = 2, Json = 3 };

/** A flat record of a reply: names as in the JSON form, values as text (numbers as they were written). */
using ReplyFields = QHash<QString, QString>;

/** Any reply of any format, before its meaning is judged. */
struct RawReply
{
    QList<ReplyFields> records; // one; or, for a list of statuses, one each
    bool isList = false;
    bool hasPhones = false;
    QList<ReplyFields> phones;
    bool isBareOk = false; // "OK" or {"result":"OK"}: a command was done

    [[nodiscard]] ReplyFields first() const { return records.isEmpty() ? ReplyFields() : records.constFirst(); }
    [[nodiscard]] bool isError() const { return first().contains(QStringLiteral("error_code")); }
};

/** What was asked: the short formats mean different things for different questions. */
struct ReplyShape
{
    enum class Question : quint8 { Send, Status, Balance };
    ReplyFormat format = ReplyFormat::Json;
    Question question = Question::Send;
    int cost = 3;          // Send: value of `cost`
    int all = 1;           // Status: value of `all`
    bool isList = false;   // Status: several messages were asked
    QStringList ourIds {}; // ids that may stand unquoted in JSON and are then repaired
};

/**
 * Takes @p text apart. nullopt when it is not a whole, well-formed reply of that shape: empty, HTML, cut short, two
 * members of one name, nested deeper than 16, XML with a DOCTYPE, a known member of the wrong type.
 */
[[nodiscard]] std::optional<RawReply> readRaw(const QString &text, const ReplyShape &shape);

// One reader per format, used by readRaw().
[[nodiscard]] std::optional<RawReply> readJsonReply(const QString &text, const QStringList &ourIds);
[[nodiscard]] std::optional<RawReply> readXmlReply(const QString &text);
[[nodiscard]] std::optional<RawReply> readTextReply(const QString &text, const ReplyShape &shape);
[[nodiscard]] std::optional<RawReply> readNumbersReply(const QString &text, const ReplyShape &shape);

} // namespace Visnyk
