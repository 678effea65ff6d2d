// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace Visnyk {

/** The value below which @p share (0 to 1) of @p values lies; 0.5 is the median. @p values must not be empty. */
[[nodiscard]] inline double quantile(std::vector<double> values, double share)
{
    const auto last = static_cast<double>(values.size() - 1);
    const auto place = values.begin() + std::lround(last * share);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace Visnyk
