// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/measure.h"
#include "outbox/engine.h"
#include "recipients/recipientlist.h"

#include <optional>

namespace Visnyk {

/** What the Write page holds at the moment Send is pressed. */
struct Intent
{
    Draft draft; // trimmed to its kind
    AccountId account;
    RecipientList recipients;
    QList<Address> addresses; // those of recipients, less the ones left out on the summary
    Measure measured;
    Quote quote;
    std::optional<PriceAnswer> answer;
    QString currency;
    std::optional<Money> balance;
    QList<Finding> findings;
    std::optional<qint64> atUtcMs;
    qint64 nowMs = 0;
};

/** A small send that costs little and surprises nobody: no summary is shown for it. */
[[nodiscard]] bool isHarmless(const Intent &intent, int harmlessPeople);

} // namespace Visnyk
