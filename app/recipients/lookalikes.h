// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Visnyk {

/**
 * Where letters stand that people type for digits: O and О for 0, l, I and І for 1, З for 3. Only in words that would
 * be numbers with them: digits and such letters, nothing else, and at least one digit. In order, UTF-16.
 */
[[nodiscard]] QList<qsizetype> lookAlikesIn(QStringView typed);

/** @p typed with the digits instead of the letters at @p places; of the same length. */
[[nodiscard]] QString withDigits(QStringView typed, const QList<qsizetype> &places);

} // namespace Visnyk
