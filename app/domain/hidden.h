// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Visnyk {

/** A control, or a mark that shows nothing but changes how the rest is shown or in which order it stands. */
[[nodiscard]] bool isHiddenCharacter(char32_t code);
[[nodiscard]] bool hasHiddenCharacter(const QString &text);

/** Words of others, fit to be shown: what is hidden stands there as <U+202E>, a line end as an arrow unless @p
 * keepLines, a tab as a space. */
[[nodiscard]] QString visibleText(const QString &text, bool keepLines = false);

} // namespace Visnyk
