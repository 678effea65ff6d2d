// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/parameters.h"

namespace Visnyk::Practice {

/** Ranges and forms of the parameters of send.php, apart from recipients, texts and time; failures carry code 1. */
[[nodiscard]] Result<> checkParameters(const Parameters &parameters, bool mail);

/** Empty and "." switch the account's default sender off. */
[[nodiscard]] bool isSenderName(const QString &sender);

} // namespace Visnyk::Practice
