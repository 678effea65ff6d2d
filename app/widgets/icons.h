// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace Visnyk {

/** A line icon of ours (resources/icons/<name>.svg), drawn in the palette's text colour each time it is painted, so
 * that it suits light and dark palettes and follows a change of palette by itself. */
[[nodiscard]] QIcon lineIcon(const QString &name);
/** The program's own icon. */
[[nodiscard]] QIcon appIcon();

} // namespace Visnyk
