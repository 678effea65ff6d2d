// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Visnyk::Practice {

/** The zone of the practice account: what times without "tz" and the dates of answers are in. */
[[nodiscard]] QTimeZone accountZone();

/** The zone of a "tz" parameter: whole hours from Moscow (UTC+3); nullopt = not a valid one. */
[[nodiscard]] std::optional<QTimeZone> zoneFromMoscow(const QString &tz);

/**
 * When a message with this "time" parameter is to be sent, UTC ms: @p nowMs for "at once" and for times that have
 * passed. Forms: DDMMYYhhmm, "DD.MM.YY hh:mm", h1-h2, 0 and Unix seconds, +minutes, 0, nothing. nullopt = wrong date
 * (error 5).
 */
[[nodiscard]] std::optional<qint64> sendTime(const QString &time, const QTimeZone &zone, qint64 nowMs);

/** Whether "tz" means anything for this form: only the two absolute ones name a local time. */
[[nodiscard]] bool isAbsoluteTime(const QString &time);

} // namespace Visnyk::Practice
