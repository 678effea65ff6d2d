// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/protocol.h"
#include "gateway/rawreply.h"

namespace Visnyk {

/**
 * Judges of replies: pure functions from bytes to meaning. Failures are either the gateway's own refusal (gatewayCode
 * 1-9) or Protocol: not a valid answer. For a send "not valid" means that the outcome is unknown, so the rules are
 * strict (the whole body one value, no repeated names, money with at most 4 decimals) where they can be and lenient
 * where the published protocol is (numbers as strings, unknown members, missing optional ones).
 */
struct ReplyQuestion
{
    ReplyShape shape;
    Charset charset = Charset::Utf8;
    Endpoint endpoint = Endpoint::Send;
};

/** @p ours: the id the reply must carry; an empty one accepts any (the gateway then chose it). */
[[nodiscard]] Result<SendReply> readSendReply(
    QByteArrayView body, const ReplyQuestion &question, const GatewayId &ours);
[[nodiscard]] Result<CostReply> readCostReply(QByteArrayView body, const ReplyQuestion &question);
/**
 * Reports for the pairs of @p asked, matched by id and the digits of the phone. Pairs that were not asked are dropped;
 * a pair the gateway left out is missing: nothing is known of it.
 */
[[nodiscard]] Result<QList<StatusReport>> readStatusReply(
    QByteArrayView body, const ReplyQuestion &question, const QList<StatusQuery> &asked);
[[nodiscard]] Result<BalanceReply> readBalanceReply(QByteArrayView body, const ReplyQuestion &question);
/** The answer to a command that only says whether it was done: OK or {"result":"OK"}. */
[[nodiscard]] Result<> readDoneReply(QByteArrayView body, const ReplyQuestion &question);

} // namespace Visnyk
