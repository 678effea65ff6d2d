// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace Visnyk {

/** Everything in @p group that the tab key stops at, in the order in which it was made. */
[[nodiscard]] QList<QWidget *> tabStops(const QWidget *group);

/**
 * Puts the tabStops() of @p group behind @p before, and gives the last of them; @p before when there are none.
 * QWidget::setTabOrder() does not move a whole group.
 */
QWidget *putInTabOrder(QWidget *before, QWidget *group);

} // namespace Visnyk
