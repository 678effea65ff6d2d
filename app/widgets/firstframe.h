// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace Visnyk {

/**
 * Calls once, from the event loop, when the first frame of a window is on the screen. A window that starts minimised
 * is never painted: after two seconds the call comes all the same. Belongs to the window.
 */
class FirstFrame : public QObject
{
    Q_OBJECT

public:
    FirstFrame(QWidget *window, std::function<void()> then);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void call();

    QWidget *m_window;
    std::function<void()> m_then;
};

/**
 * One line for measurements: the monotonic clock now (CLOCK_MONOTONIC on Linux, the same in all processes) and the
 * most memory this process has had, -1 where the system does not say.
 */
[[nodiscard]] QByteArray firstFrameReport();

} // namespace Visnyk
