// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Visnyk {

/** Names and values of one request, in the order in which they go out. */
using RequestRows = QList<QPair<QString, QString>>;

/**
 * The requests that send @p draft to @p addresses, without credentials: one, or one for each part of a binary message,
 * as far as they are known before they are queued. An `id` is only given by a person; where one is made when the
 * message is queued the value is empty. Raw octets are shown percent-encoded. Files follow the parameters, with their
 * name and size. A draft that check() refuses gives what there is of it. Pure: @p nowUtcMs resolves "in 5 minutes".
 */
[[nodiscard]] QList<RequestRows> requestPreview(const Draft &draft, const QList<Address> &addresses, qint64 nowUtcMs);

} // namespace Visnyk
