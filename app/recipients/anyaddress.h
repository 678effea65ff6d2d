// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/messagekind.h"
#include "domain/types.h"

#include <QString>

#include <optional>

namespace Visnyk {

/** A kind of message for which @p typed, of which only the signs are looked at, is read as an address. */
[[nodiscard]] MessageKind kindForAddress(QStringView typed);

/**
 * The one recipient that @p typed names, of whatever kind: a number as it is dialled in @p region, a group "G12", a
 * mailbox, "@nick" or "#17". nullopt when it names nobody, or several.
 */
[[nodiscard]] std::optional<Address> anyAddress(const QString &typed, const QString &region);

} // namespace Visnyk
