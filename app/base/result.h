// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace Visnyk {

/** A value or an Error. Mark every function that returns one [[nodiscard]]: the type itself is not. */
template <typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {}, int gatewayCode = 0)
{
    return tl::unexpected<Error>(Error { kind, std::move(detail), gatewayCode, 0, {} });
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Visnyk
