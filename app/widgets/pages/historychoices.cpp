// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/historychoices.h"

#include <QDateTime>

#include <utility>

namespace Visnyk {

QList<HistoryChoices::State> HistoryChoices::states()
{
    const QList<SendState> sent { SendState::Accepted };
    return {
        { tr("All", "states"), {}, {} },
        { tr("Delivered", "filter"), sent, { DeliveryState::Delivered, DeliveryState::Read, DeliveryState::Clicked } },
        { tr("On its way", "filter"), sent,
            { DeliveryState::None, DeliveryState::Waiting, DeliveryState::AtOperator } },
        { tr("Could not be delivered", "filter"), sent,
            { DeliveryState::Failed, DeliveryState::Expired, DeliveryState::Stopped } },
        { tr("Refused", "filter"), { SendState::Refused }, {} },
        { tr("Not known yet", "filter"), { SendState::Unknown, SendState::InFlight }, {} },
        { tr("Waiting here", "filter"), { SendState::Queued, SendState::Held }, {} },
        { tr("Not received by the gateway", "filter"), { SendState::Absent }, {} },
        { tr("Cancelled or closed", "filter"), { SendState::Cancelled, SendState::Closed }, {} },
    };
}

QList<HistoryChoices::Dates> HistoryChoices::dates()
{
    return {
        { tr("Any time"), When::Any },
        { tr("Today"), When::Today },
        { tr("Yesterday"), When::Yesterday },
        { tr("Last 7 days"), When::Week },
        { tr("Last 30 days"), When::Month },
        { tr("Between…"), When::Between },
    };
}

HistoryChoices::Range HistoryChoices::range(When when, QDate today, QDate from, QDate to)
{
    QDate last = today;
    switch (when) {
    case When::Any: return {};
    case When::Today: from = today; break;
    case When::Yesterday: from = last = today.addDays(-1); break;
    case When::Week: from = today.addDays(-6); break;
    case When::Month: from = today.addDays(-29); break;
    case When::Between:
        last = to;
        if (last < from)
            std::swap(from, last);
        break;
    }
    // Local days: 23 or 25 hours long when the clocks change.
    return { from.startOfDay().toMSecsSinceEpoch(), last.addDays(1).startOfDay().toMSecsSinceEpoch() };
}

} // namespace Visnyk
