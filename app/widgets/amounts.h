// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <QString>

namespace Visnyk {

/** "1 364,00 UAH" in the default locale, exact, with a no-break space before the currency (which may be empty). */
[[nodiscard]] QString moneyText(Money amount, const QString &currency);
/** "1 240" in the default locale. */
[[nodiscard]] QString numberText(qint64 number);
/** Local date and time, short, in the default locale. */
[[nodiscard]] QString timeText(qint64 utcMs);
/** "25.11.2026 10:00 (UTC+2, Europe/Kyiv)": local to @p zone, empty = the system's, with the zone named. */
[[nodiscard]] QString timeWithZoneText(qint64 utcMs, const QByteArray &zone);
/** Foreign text made harmless to show: bidi controls and other control characters become visible. */
[[nodiscard]] QString visibleText(const QString &text);

} // namespace Visnyk
