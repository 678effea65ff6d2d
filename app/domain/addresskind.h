// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/messagekind.h"
#include "domain/types.h"

namespace Visnyk {

/** What an Address is; its text says: "+380...", "G12", "name@host.ua", "@nick" or "#17". */
enum class AddressKind : quint8 { Phone, Group, Mailbox, Nick };

[[nodiscard]] AddressKind addressKind(const Address &address);
/** May @p kind be sent to such an address? */
[[nodiscard]] bool takesAddress(MessageKind kind, AddressKind address);
/**
 * What answers are matched by: the digits of a number, since the gateway drops the plus; a mailbox or nick in lower
 * case; a group as it is.
 */
[[nodiscard]] QString matchKey(const Address &address);

} // namespace Visnyk
