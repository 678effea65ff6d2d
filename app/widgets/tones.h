// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace Visnyk {

/** The few colours that mean something; everything else is the palette's. */
enum class Tone : quint8 { Info, Good, Warning, Error };

[[nodiscard]] bool isDark(const QPalette &palette);
/** For lines, icons and short words on the palette's own background; contrast of 4.5 and more in light and dark. */
[[nodiscard]] QColor toneInk(Tone tone, const QPalette &palette);
/** For a background behind the palette's own text. */
[[nodiscard]] QColor toneFill(Tone tone, const QPalette &palette);
/**
 * What @p ink of that opacity (0 to 255) looks like on @p ground. For whatever is higher than a line of text: where Qt
 * has to blend many rows it starts threads and waits for them, in the first frame too.
 */
[[nodiscard]] QColor blended(const QColor &ink, int opacity, const QColor &ground);
/** Name of the line icon that goes with it. */
[[nodiscard]] QString toneIcon(Tone tone);

} // namespace Visnyk
