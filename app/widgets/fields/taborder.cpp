// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/taborder.h"

#include <QWidget>

namespace Visnyk {

QList<QWidget *> tabStops(const QWidget *group)
{
    QList<QWidget *> stops = group->findChildren<QWidget *>();
    // Parts of a combo or spin box pass the focus on to it; menus are windows of their own.
    stops.removeIf([window = group->window()](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr
            || widget->window() != window;
    });
    return stops;
}

QWidget *putInTabOrder(QWidget *before, QWidget *group)
{
    const QList<QWidget *> stops = tabStops(group);
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

} // namespace Visnyk
