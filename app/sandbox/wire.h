// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Visnyk::Practice {

/** Status line and the headers every answer has, with the date of @p nowMs, ready for more headers and the empty line.
 */
[[nodiscard]] QByteArray responseHead(int status, const QByteArray &contentType, qint64 nowMs);
[[nodiscard]] QByteArray errorPage(int status);
/** @p body as chunks of seven bytes, without the last, empty one. */
[[nodiscard]] QByteArray chunks(const QByteArray &body);
/** The sum of RFC 1952 8. */
[[nodiscard]] quint32 crc32(const QByteArray &bytes);
/** RFC 1952. */
[[nodiscard]] QByteArray gzip(const QByteArray &body);

} // namespace Visnyk::Practice
