// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace Visnyk {

WheelGuard::WheelGuard(QWidget *root)
    : QObject(root)
{
    const auto guard = [this](QWidget *widget) {
        widget->setFocusPolicy(Qt::StrongFocus); // a wheel alone gives no focus
        widget->installEventFilter(this);
    };
    const QList<QComboBox *> combos = root->findChildren<QComboBox *>();
    for (QComboBox *combo : combos)
        guard(combo);
    const QList<QAbstractSpinBox *> spins = root->findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *spin : spins)
        guard(spin);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
        event->ignore(); // goes to the scroll area
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Visnyk
