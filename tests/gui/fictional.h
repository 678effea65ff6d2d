// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Visnyk {

/** Ukrainian numbers that nobody is known to have: +380501234501 and on, of which none is refused by the gateway. */
[[nodiscard]] inline QStringList fictionalNumbers(int count)
{
    QStringList numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(QStringLiteral("+38050%1").arg(1'234'501 + i, 7, 10, QLatin1Char('0')));
    return numbers;
}

} // namespace Visnyk
