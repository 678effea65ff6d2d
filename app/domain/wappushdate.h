// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace Visnyk {

/** YYYYMMDDhhmmss as packed decimal, zero octets at the end dropped: WAP-167 section 8.2.2. */
struct PackedDate
{
    std::array<char, 7> octets {};
    quint8 size = 0;
};
/** @p utcMs is of the years 1 to 9999; a fraction of a second is cut off. */
[[nodiscard]] PackedDate packDate(qint64 utcMs);
/** nullopt when they are not 4 to 7 octets of decimal digits that give a date and a time of day. */
[[nodiscard]] std::optional<qint64> unpackDate(QByteArrayView octets);

/** "2026-02-03T04:05:00Z". */
[[nodiscard]] QString isoDate(qint64 utcMs);
/** The same, or with an offset such as +02:00; nullopt for anything else, without a zone, and for split seconds. */
[[nodiscard]] std::optional<qint64> readIsoDate(const QString &text);

/** First and last moment that a packed date can say. */
[[nodiscard]] bool isPackable(qint64 utcMs);

} // namespace Visnyk
