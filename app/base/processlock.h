// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>

namespace Visnyk {

/**
 * Takes @p lock without waiting. Its age never makes a lock stale; a dead owner does. Also a file that came here with
 * a copied profile does (the process it names runs, or ran, on another computer), and one whose maker died before it
 * wrote who it was, as long as nobody here holds the file. Waits for a second in that last case.
 */
[[nodiscard]] QLockFile::LockError takeLock(QLockFile &lock);

} // namespace Visnyk
