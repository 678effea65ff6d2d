// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <iterator>

namespace Visnyk {

/** Only the digits 0-9 of @p address: how the gateway's answers are matched and numbers are looked for. */
[[nodiscard]] inline QString digitsOf(QStringView address)
{
    QString digits;
    digits.reserve(address.size());
    std::copy_if(
        address.begin(), address.end(), std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

} // namespace Visnyk
