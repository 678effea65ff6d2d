// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>

namespace Visnyk {

inline constexpr qint64 MessagesPerFilledBatch = 50;
inline constexpr qint64 FilledSinceMs = 1'600'000'000'000; // one batch a minute from here on

/** Makes a history by SQL in @p db, which has the schema of the real store: quicker than sending a million messages. */
void fillHistory(const QSqlDatabase &db, qint64 messages);

} // namespace Visnyk
