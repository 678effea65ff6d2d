// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Visnyk {

/** The three encodings the gateway's `charset` can name. */
enum class Charset : quint8 { Utf8, Windows1251, Koi8R };

/** As on the wire: "utf-8", "windows-1251", "koi8-r". */
[[nodiscard]] QString charsetName(Charset charset);
[[nodiscard]] std::optional<Charset> charsetFromName(QStringView name);

/**
 * @p text in @p charset. Input error when a character does not fit (koi8-r has no Ukrainian letters, windows-1251 no
 * emoji): a question mark in a paid message would be worse than a refusal.
 */
[[nodiscard]] Result<QByteArray> encodeText(QStringView text, Charset charset);

/**
 * Reads @p bytes as what was asked for, not as a header says: the gateway names windows-1251 in its header even when
 * it answers in UTF-8. With Utf8, bytes that are not UTF-8 are read as windows-1251, the gateway's default. One byte
 * order mark is dropped.
 */
[[nodiscard]] QString decodeText(QByteArrayView bytes, Charset charset);

} // namespace Visnyk
