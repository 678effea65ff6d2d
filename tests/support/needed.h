// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace Visnyk {

/** True where everything of .ci/packages is installed: ./test.sh says so by VISNYK_ALL_TOOLS=1. */
inline bool hasAllTools()
{
    return qEnvironmentVariableIntValue("VISNYK_ALL_TOOLS") == 1;
}

} // namespace Visnyk

/**
 * Leaves a test for which a tool of .ci/packages is missing. Where all are said to be there it fails: a proof that is
 * skipped without a word is none. Not for what depends on the system itself or on the way a test is run: QSKIP.
 */
#define VISNYK_LACKS(tool)                                                                                             \
    do {                                                                                                               \
        if (Visnyk::hasAllTools())                                                                                     \
            QFAIL(tool " is missing");                                                                                 \
        QSKIP(tool " is missing");                                                                                     \
    } while (false)
