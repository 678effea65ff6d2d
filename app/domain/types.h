// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongtext.h"

namespace Visnyk {

/** An account's id in this installation: a UUID, or "practice". Never the login. */
using AccountId = StrongText<struct AccountIdTag>;
/** The `id` of one request at the gateway: 1-40 of [A-Za-z0-9._-]. Made by us, stored before it is sent. */
using GatewayId = StrongText<struct GatewayIdTag>;
/** Where a message goes: "+380501112233" (E.164 with the plus), or a gateway group "G12". */
using Address = StrongText<struct AddressTag>;

/** What the secret of an account is; all three are equally secret. The numbers are in the settings file. */
enum class SecretKind : quint8 { Password = 0, PasswordMd5 = 1, ApiKey = 2 };

using BatchId = qint64;   // row id in the store, > 0
using MessageId = qint64; // row id of one recipient's message in the store, > 0

} // namespace Visnyk
