// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

class QString;
class QWidget;

namespace Visnyk {

/** Draws the window as vectors; letters become shapes, so that it looks the same where other fonts are installed. */
[[nodiscard]] Result<> drawAsSvg(QWidget &window, const QString &file);

} // namespace Visnyk
