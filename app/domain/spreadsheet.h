// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Visnyk {

/**
 * @p text as it may stand in a cell of a file that a spreadsheet reads as text and guesses about (CSV): an apostrophe
 * before whatever would become a formula there. That is a text which begins (after blanks, quotes, BOM, NUL) with
 * = + - @, TAB, CR, LF or a full-width form of the four; and the same after every semicolon, TAB and line end inside
 * it. Spreadsheets of many countries, ours among them, expect semicolons between cells: one that does not see the
 * commas does not see the quotes around the cell either, and cuts it there.
 */
[[nodiscard]] QString guardedCell(const QString &text);
/** Takes off what guardedCell() has put in; every other text comes back as it is. */
[[nodiscard]] QString unguardedCell(const QString &cell);

} // namespace Visnyk
