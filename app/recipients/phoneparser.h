// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recipients/recipientlist.h"

#include <optional>
#include <string>

namespace Visnyk {

/** A number as typed, reduced to what a parser needs: ASCII digits and perhaps a plus before them. */
struct BareNumber
{
    std::string digits;
    bool plus = false;
};

/** What a parser makes of a BareNumber: a phone, or why not and perhaps what to offer instead. */
struct PhoneVerdict
{
    std::optional<PhoneNumber> phone; // repaired is not set here
    RejectReason reason = RejectReason::NotAPhone;
    QString suggestion;
};

/**
 * The whole of it, by libphonenumber, for numbers dialled in @p region. Never hands it anything but digits and a plus:
 * it takes "0501112233;0671112233" for one number with an extension. Thread-safe.
 */
[[nodiscard]] PhoneVerdict parsePhone(const BareNumber &number, const QString &region);

/** Whether numbers can be read as they are dialled in @p region: two capital letters of ISO 3166. */
[[nodiscard]] bool isKnownRegion(const QString &region);

} // namespace Visnyk
