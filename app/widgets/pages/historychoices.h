// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/states.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

#include <optional>

namespace Visnyk {

/** The words people filter the history by, and what they mean for a query. */
class HistoryChoices
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::HistoryChoices)

public:
    struct State
    {
        QString title;
        QList<SendState> states;
        QList<DeliveryState> deliveries;
    };
    /** The first one means all. */
    [[nodiscard]] static QList<State> states();

    enum class When : quint8 { Any, Today, Yesterday, Week, Month, Between };
    struct Dates
    {
        QString title;
        When when = When::Any;
    };
    [[nodiscard]] static QList<Dates> dates();

    /** Local days as a range of instants: from the start of the first to before the start of the day after the last. */
    struct Range
    {
        std::optional<qint64> sinceMs;
        std::optional<qint64> untilMs;
        friend bool operator==(const Range &, const Range &) = default;
    };
    /** @p from and @p to are used by Between only, in any order. */
    [[nodiscard]] static Range range(When when, QDate today, QDate from, QDate to);
};

} // namespace Visnyk
