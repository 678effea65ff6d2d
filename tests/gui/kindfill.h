// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowfixture.h"

namespace Visnyk {

/** As a person chooses it in the list. */
void chooseKind(const WindowFixture &fixture, MessageKind kind);
/**
 * A message of @p kind, the one chosen: recipients, text and whatever only this kind has. With @p rarely also what
 * every kind has and few people use; the folded options must be shown then.
 */
void fillIn(const WindowFixture &fixture, MessageKind kind, bool rarely);

} // namespace Visnyk
