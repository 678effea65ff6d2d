// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/** What holds for every input; where it does not, the fuzzer keeps the input. */
inline void require(bool truth, const char *claim)
{
    if (!truth)
        qFatal("does not hold: %s", claim);
}
