// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/parameters.h"

#include <QString>

namespace Visnyk::Practice {

enum class Media : quint8 { None, Text, Picture, Sound, Video };

/**
 * What an attached file is to the gateway: by the ending of its name, out of the list of the API page (txt; jpg, gif,
 * png; wav, amr, mp3, mid; mp4, 3gp), and only when its first octets agree. None: not on the list, empty, or something
 * else inside than the name says.
 */
[[nodiscard]] Media mediaOf(const Parameters::File &file);

/** How long it plays: exact for WAV, a guess by the usual bit rates for the others; at least 1. */
[[nodiscard]] int soundSeconds(const Parameters::File &file);

/** "photo.png (1234 octets), note.txt (5 octets)" */
[[nodiscard]] QString fileList(const QList<Parameters::File> &files);
[[nodiscard]] qint64 totalBytes(const QList<Parameters::File> &files);

} // namespace Visnyk::Practice
