// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/cli.h"

#include <QList>
#include <QStringList>

namespace Visnyk {

/** People with a text each; nobody is in it twice. */
struct MergedRound
{
    QStringList people; // "+380501234567"
    QStringList texts;  // parallel to people
};

/**
 * --file LIST --template T [--phone-column NAME]: the texts of all rows, in the order of the list. Rows whose number
 * cannot be read are reported with their number and left out, and @p code becomes Some; a list or template that cannot
 * be used is an Input error. The same words to the same number twice are one message; other words are another one, in a
 * further round, and that is noted.
 */
[[nodiscard]] Result<QList<MergedRound>> mergedTexts(CliContext &context, ExitCode &code);

} // namespace Visnyk
