// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/firstframe.h"

#include <QEvent>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <utility>

namespace Visnyk {
namespace {

constexpr int neverPaintedMs = 2'000;

/** VmHWM of proc_pid_status(5). */
qint64 peakKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

} // namespace

FirstFrame::FirstFrame(QWidget *window, std::function<void()> then)
    : QObject(window)
    , m_window(window)
    , m_then(std::move(then))
{
    window->installEventFilter(this);
    QTimer::singleShot(neverPaintedMs, this, &FirstFrame::call);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        // The children are painted and the frame is flushed before the event loop goes on.
        QTimer::singleShot(0, this, &FirstFrame::call);
    }
    return QObject::eventFilter(watched, event);
}

void FirstFrame::call()
{
    const auto then = std::exchange(m_then, nullptr);
    if (!then)
        return;
    m_window->removeEventFilter(this);
    deleteLater();
    then();
}

QByteArray firstFrameReport()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    const qint64 ns = std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
    return "first-frame-ns " + QByteArray::number(ns) + " peak-kib " + QByteArray::number(peakKib());
}

} // namespace Visnyk
