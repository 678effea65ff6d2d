// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/engine.h"

namespace Visnyk::Outbox {

/**
 * Checks what the person confirmed and makes the batch to be stored of it. The planned instant must be in the plan when
 * the schedule asks for one: it was resolved when the person saw it and is not resolved again.
 * An own id (MessageOptions::ownId) becomes the gateway's id and is therefore possible only when one request takes all.
 */
[[nodiscard]] Result<NewBatch> makeBatch(
    const SendPlan &plan, int rowsPerRequest, const QString &publicId, qint64 nowMs);

/**
 * The request for @p rows of @p batch as it goes out: the same rows always give the same octets. Rows of one request
 * are as pickRows() gives them. Files are the outbox's copies below @p dataDir.
 */
[[nodiscard]] SendRequest makeRequest(
    const BatchInfo &batch, const GatewayId &id, const QList<MessageInfo> &rows, bool atOnce, const QString &dataDir);

/** Fingerprint of @p request without its people, their own texts and a time that has passed: what a repetition
 * for some of them keeps. */
[[nodiscard]] QByteArray commonFingerprint(const BatchInfo &batch, SendRequest request);

} // namespace Visnyk::Outbox
