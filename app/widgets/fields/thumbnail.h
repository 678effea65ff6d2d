// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIcon>
#include <QImage>

namespace Visnyk {

/** The picture of a file's @p content, turned the way it was taken, at most @p side pixels wide and high; null where
 * there is none. For any thread. */
[[nodiscard]] QImage thumbnailOf(const QByteArray &content, int side);

/** Is it a sound by the type of a file (see readAttachment)? */
[[nodiscard]] bool isSoundType(const QString &type);
/** For what has no thumbnail. */
[[nodiscard]] QIcon iconOfType(const QString &type);

/** @p picture as a PNG file; empty when it cannot be written. */
[[nodiscard]] QByteArray pngOf(const QImage &picture);

} // namespace Visnyk
