// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/notices.h"

#include "base/logging.h"

namespace Visnyk::Outbox {

namespace {

constexpr int GatherMs = 200;

} // namespace

Notices::Notices(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(GatherMs);
    connect(&m_timer, &QTimer::timeout, this, &Notices::due);
}

void Notices::arm()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void Notices::touch(BatchId batch, const QList<MessageId> &messages)
{
    m_batches.insert(batch);
    for (const MessageId message : messages)
        m_messages.insert(message);
    arm();
}

void Notices::touchMessage(MessageId message)
{
    m_messages.insert(message);
    arm();
}

void Notices::uploaded(BatchId batch, qint64 out, qint64 all)
{
    if (out < all && m_sinceUpload.isValid() && m_sinceUpload.elapsed() < GatherMs)
        return;
    m_sinceUpload.start();
    Q_EMIT uploadProgress(batch, out, all);
}

void Notices::flush(Store *store)
{
    m_timer.stop();
    const QSet<BatchId> batches = std::exchange(m_batches, {});
    const QSet<MessageId> messages = std::exchange(m_messages, {});
    for (const BatchId id : batches) {
        const auto info = store->batch(id);
        const auto progress = info ? store->progress(id) : Result<BatchProgress>(failure(info.error()));
        if (progress)
            Q_EMIT batchChanged(*info, *progress);
        else if (progress.error().kind != Error::Kind::NotFound)
            qCWarning(lcOutbox) << "cannot read the numbers of a batch:" << toString(progress.error().kind);
    }
    if (!messages.isEmpty())
        Q_EMIT messagesChanged(messages.values());
}

} // namespace Visnyk::Outbox
