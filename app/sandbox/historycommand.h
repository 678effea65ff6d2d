// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/ledger.h"
#include "sandbox/parameters.h"

namespace Visnyk::Practice {

/**
 * get.php?get_messages=1: what was sent, newest first, as it stands at @p nowMs. start and end are "dd.mm.yyyy" in the
 * account's zone (without end: the day of start; without both: everything), at most six months apart; phone, email:
 * comma lists; format 0 (all but letters, also without "format") or 8 (letters); cnt 1 to 1000, also the default;
 * prev_id: only what was sent before the record with that int_id. Errors: 1 parameters, 3 nothing found. Other commands
 * of get.php are error 1.
 */
[[nodiscard]] Answer historyAnswer(const Parameters &parameters, const Ledger &ledger, qint64 nowMs, double timeScale);

} // namespace Visnyk::Practice
