// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace Visnyk {

// Members of a line of input. Numbers may be written as texts and texts as numbers: spreadsheets do both.

[[nodiscard]] tl::unexpected<Error> badMember(const QString &member, const QString &what);
/** Text, or a number or truth written as text would be; absent and null are empty. */
[[nodiscard]] Result<QString> textOf(const QJsonObject &object, const QString &member);
/** "region": a country as its two letters, in any case; @p absent where none is named. One that does not exist is an
 * Input error: a number read by the rules of nowhere would be another number. */
[[nodiscard]] Result<QString> regionOf(const QJsonObject &object, const QString &absent);
/** A whole number; @p absent where there is none. */
[[nodiscard]] Result<int> numberOf(const QJsonObject &object, const QString &member, int absent);
/** 0, 1, true or false. */
[[nodiscard]] Result<bool> switchOf(const QJsonObject &object, const QString &member);

} // namespace Visnyk
