// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/cli.h"

#include <QList>
#include <QStringList>

namespace Visnyk {

/** People who get the same words, in the order of the list. */
struct MergedText
{
    QString text;
    QStringList people; // "+380501234567"
};

/**
 * --file LIST --template T [--phone-column NAME]: the texts of all rows. Rows whose number cannot be read are reported
 * with their number and left out, and @p code becomes Some; a list or template that cannot be used is an Input error.
 * The same words to the same number twice are one message; other words are another one, and that is noted.
 */
[[nodiscard]] Result<QList<MergedText>> mergedTexts(CliContext &context, ExitCode &code);

} // namespace Visnyk
