// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/kinds.h"
#include "sandbox/parameters.h"

namespace Visnyk::Practice {

/**
 * Ranges and forms of the parameters of send.php, apart from recipients, texts, files and time; failures carry code 1.
 * "param" of a call is never wrong: see callPlan().
 */
[[nodiscard]] Result<> checkParameters(const Parameters &parameters, const Kind &kind);

/** Empty and "." switch the account's default sender off. */
[[nodiscard]] bool isSenderName(const QString &sender);

} // namespace Visnyk::Practice
