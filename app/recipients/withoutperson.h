// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/messagekind.h"
#include "domain/types.h"

#include <QString>

namespace Visnyk {

/**
 * Recipients as they were typed for @p kind, without @p person however that was written: with or without the code of
 * the person's country, and with the words beside it, such as a name; also when it was written for another kind, for
 * which such an address is read. Unchanged when the person is not there.
 */
[[nodiscard]] QString withoutPerson(const QString &typed, MessageKind kind, const Address &person);

} // namespace Visnyk
