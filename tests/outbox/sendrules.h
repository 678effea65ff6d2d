// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doubles.h"

namespace Visnyk {

inline GatewayScript::SendRule fails(Error::Kind kind, int code = 0)
{
    return [kind, code](const SendRequest &) -> Result<SendReply> {
        return failure(Error { kind, {}, code, code != 0 ? 200 : 0, {} });
    };
}

inline GatewayScript::SendRule accepts()
{
    return [](const SendRequest &request) -> Result<SendReply> { return GatewayScript::accept(request); };
}

} // namespace Visnyk
