// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

namespace Visnyk {

/** The picture of a file's @p content, turned the way it was taken, at most @p side pixels wide and high; null where
 * there is none. For any thread. */
[[nodiscard]] QImage thumbnailOf(const QByteArray &content, int side);

/** @p picture as a PNG file; empty when it cannot be written. */
[[nodiscard]] QByteArray pngOf(const QImage &picture);

} // namespace Visnyk
