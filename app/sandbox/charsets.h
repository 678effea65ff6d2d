// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Visnyk::Practice {

enum class Charset : quint8 { Windows1251, Utf8, Koi8R };

/** The charset of the "charset" parameter; empty means windows-1251, the gateway's default; nullopt = not known. */
[[nodiscard]] std::optional<Charset> charsetByName(const QByteArray &name);
[[nodiscard]] QString decode(const QByteArray &bytes, Charset charset);
/** Characters that @p charset lacks become '?'. */
[[nodiscard]] QByteArray encode(const QString &text, Charset charset);

} // namespace Visnyk::Practice
