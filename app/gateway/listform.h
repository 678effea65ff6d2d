// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/gateway.h"

namespace Visnyk {

/**
 * May this text travel in `list`? A line end becomes the two characters backslash and n there, so a text that has
 * these two itself would change; a line of three tildes would begin a comment inside the list. Such a text goes alone.
 */
[[nodiscard]] bool mayTravelInList(QStringView text);

/** The value of `list`: "sender,tz|phone:text", a line each; every text has passed mayTravelInList(). */
[[nodiscard]] QString listValue(const QList<ListLine> &lines);

} // namespace Visnyk
