// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace Visnyk {

/**
 * Hands calls over to the thread it lives in; they run there in order. They wait under a standard mutex, which
 * ThreadSanitizer understands, unlike the event queue of QMetaObject::invokeMethod: so what it reports is real.
 * Calls that have not run when the courier is destroyed are dropped.
 */
class Courier : public QObject
{
public:
    using QObject::QObject;

    /** From any thread; returns at once. */
    void post(std::function<void()> call);
    /** From another thread only; returns when @p call has run. */
    void run(const std::function<void()> &call);

    bool event(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_calls;
};

} // namespace Visnyk
