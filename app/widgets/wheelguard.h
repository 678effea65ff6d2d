// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Visnyk {

/** Keeps the wheel, turned to scroll the page, from changing the value of a combo or spin box it happens to pass over:
 * only the one with the focus listens to it. */
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    /** Guards all combo and spin boxes below @p root. */
    explicit WheelGuard(QWidget *root);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Visnyk
