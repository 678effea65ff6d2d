// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/courier.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <condition_variable>
#include <utility>

namespace Visnyk {

namespace {

QEvent::Type callEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

} // namespace

void Courier::post(std::function<void()> call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_calls.push_back(std::move(call));
    }
    QCoreApplication::postEvent(this, new QEvent(callEvent()));
}

void Courier::run(const std::function<void()> &call)
{
    Q_ASSERT(QThread::currentThread() != thread());
    std::mutex mutex;
    std::condition_variable changed;
    bool done = false;
    post([&] {
        call();
        const std::lock_guard lock(mutex);
        done = true;
        changed.notify_one(); // under the lock: the waiting side destroys both as soon as it sees done
    });
    std::unique_lock lock(mutex);
    changed.wait(lock, [&done] { return done; });
}

bool Courier::event(QEvent *event)
{
    if (event->type() != callEvent())
        return QObject::event(event);
    std::function<void()> call;
    {
        const std::lock_guard lock(m_mutex);
        call = std::move(m_calls.front());
        m_calls.pop_front();
    }
    call();
    return true;
}

} // namespace Visnyk
