// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>

namespace Visnyk {

/** A JSON value that still knows how its numbers were written: money must never pass through a double. */
struct JsonNode
{
    enum class Type : quint8 { Null, Bool, Number, String, Array, Object };
    Type type = Type::Null;
    QString text; // String: unescaped; Number: the token itself; Bool: "true" or "false"
    QList<JsonNode> items;
    QList<std::pair<QString, JsonNode>> members;

    /** The member called @p name, or nullptr. */
    [[nodiscard]] const JsonNode *member(QStringView name) const;
};

inline constexpr int MaxReplyDepth = 16;

/**
 * Reads exactly one JSON value (RFC 8259) from the first to the last character. Refused, where QJsonDocument is
 * lenient: two members of one name, nesting deeper than MaxReplyDepth, control characters in strings.
 */
[[nodiscard]] std::optional<JsonNode> readJson(QStringView text);

} // namespace Visnyk
