// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/parameters.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace Visnyk::Practice {

/** Recipients that get the same text: the whole request, or one line of "list". */
struct OrderLine
{
    QStringList recipients;
    QString text;
    QString sender;
    std::optional<QTimeZone> zone;
};

/** Reads "list", or else "phones" and "mes". Failures carry code 1. */
[[nodiscard]] Result<QList<OrderLine>> readLines(const Parameters &parameters);

} // namespace Visnyk::Practice
