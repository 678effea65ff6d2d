// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "gateway/gateway.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Visnyk {

/**
 * The requests that send @p draft to @p addresses: of at most 100 people each, and one after the other for the parts of
 * a binary message. Not for the wire: the id is only the person's own, and the reference of the parts is drawn when the
 * message is queued. A draft that check() refuses gives what there is of it.
 */
[[nodiscard]] QList<SendRequest> requestsFor(
    const Draft &draft, const QList<Address> &addresses, std::optional<qint64> atUtcMs);

/** Names and values of one request, in the order in which they go out. */
using RequestRows = QList<QPair<QString, QString>>;

/**
 * The same for people to read, without credentials. Where the id is made when the message is queued its value is
 * empty. Raw octets are shown percent-encoded. Files follow the parameters, with their name and size. Pure: @p nowUtcMs
 * resolves "in 5 minutes".
 */
[[nodiscard]] QList<RequestRows> requestPreview(const Draft &draft, const QList<Address> &addresses, qint64 nowUtcMs);

} // namespace Visnyk
