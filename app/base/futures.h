// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>

#include <utility>

namespace Visnyk {

/**
 * Calls @p handler with the result of @p future in @p context's thread, unless @p context has gone or the future was
 * cancelled. Use instead of QFuture::then(context, f): in Qt 6.4 that one asserts when the context dies first.
 */
template <typename T, typename Handler> void whenFinished(const QFuture<T> &future, QObject *context, Handler &&handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, handle = std::forward<Handler>(handler)]() mutable {
            watcher->deleteLater();
            if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                handle(watcher->result());
        });
    watcher->setFuture(future); // after connect: it may already be finished
}

} // namespace Visnyk
