// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/gateway.h"
#include "store/store.h"

namespace Visnyk::Outbox {

/** Monotonic times of things that happened in this run; nullopt = in an earlier one. They guard against a wall clock
 * that was moved forward. */
struct SinceStart
{
    std::optional<qint64> attemptEndedMono;
    std::optional<qint64> firstAbsentMono;
    qint64 nowMono = 0;
};

/** What one answer, or none, says about an unknown message. */
struct Verdict
{
    std::optional<DeliveryUpdate> status; // nullopt = no answer
    std::optional<SendState> becomes;     // Accepted or Absent; nullopt = stays unknown
    qint64 nextAskMs = 0;
};

/**
 * Any published status but -3 proves acceptance. "No such message" (-3) proves absence only when said twice, a minute
 * apart, the last time five minutes after the attempt ended: the gateway may accept late.
 */
[[nodiscard]] Verdict judge(
    const ReconcileItem &item, const std::optional<StatusReport> &report, qint64 nowMs, const SinceStart &since);

/** The answer to (phone, id) among @p reports, compared by digits. */
[[nodiscard]] std::optional<StatusReport> reportFor(
    const QList<StatusReport> &reports, const Address &address, const GatewayId &id);

[[nodiscard]] DeliveryUpdate updateFrom(MessageId message, const StatusReport &report);

inline constexpr int StatusNotFound = -3;

} // namespace Visnyk::Outbox
