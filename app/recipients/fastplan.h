// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recipients/phoneparser.h"

#include <QStringView>

#include <optional>
#include <string_view>

namespace Visnyk {

/**
 * The usual spellings of Ukrainian numbers without libphonenumber, some hundred times as fast: nine national digits,
 * alone or after 0, 380, 00380 or +380. A table by the first four national digits says whether they are valid and of
 * which type; each entry is asked of libphonenumber itself when it is first needed. Thread-safe.
 * No value: not such a spelling or not certain; ask parsePhone().
 */
[[nodiscard]] std::optional<PhoneNumber> fastPhone(std::string_view digits, bool plus, bool homeIsUkraine);

} // namespace Visnyk
