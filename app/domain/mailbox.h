// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Visnyk {

/**
 * The e-mail address @p typed means, or nothing: blanks around it dropped, the domain in lower case and in its ASCII
 * form. Of RFC 5321 the form people use: a dot-atom, an @, a domain of two labels or more, 254 octets in all. No quoted
 * local parts, no addresses in brackets, no names in front.
 */
[[nodiscard]] std::optional<QString> mailboxFrom(QStringView typed);
[[nodiscard]] inline bool isMailbox(QStringView typed)
{
    return mailboxFrom(typed).has_value();
}

} // namespace Visnyk
