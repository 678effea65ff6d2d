// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Visnyk {

// Reading members of JSON objects; @p member is the name that a failure's detail begins with.

[[nodiscard]] tl::unexpected<Error> wrongMember(const QString &member, const QString &what);
/** Null for anything else, and beyond 31 bits. */
[[nodiscard]] std::optional<int> wholeNumber(const QJsonValue &value);
/** 0 to 255. */
[[nodiscard]] Result<quint8> octetFrom(const QJsonValue &value, const QString &member);
/** As readHex() takes them. */
[[nodiscard]] Result<QByteArray> hexFrom(const QJsonValue &value, const QString &member);
[[nodiscard]] inline bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace Visnyk
