// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/store.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Visnyk {

/** One cell by RFC 4180, guardedCell() from becoming a formula. */
[[nodiscard]] QByteArray csvCell(const QString &text);

/**
 * Writes @p rows, newest first as given, to a new file readable by its owner only: .csv or .xlsx by its name. All cells
 * of a workbook are texts, never formulas. Numbers stand as digits without a plus.
 */
[[nodiscard]] Result<> exportHistory(const QString &file, const QList<MessageInfo> &rows);

} // namespace Visnyk
