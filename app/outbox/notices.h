// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "outbox/engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Visnyk::Outbox {

/** Facts of the worker thread, gathered for 200 ms so that a big batch does not flood the window. */
class Notices : public QObject
{
    Q_OBJECT

public:
    explicit Notices(QObject *parent = nullptr);

    void touch(BatchId batch, const QList<MessageId> &messages = {});
    void touchMessage(MessageId message);
    /** Octets of a request's body that are out; told at most every 200 ms, and at the end. */
    void uploaded(BatchId batch, qint64 out, qint64 all);
    /** Asks the store for the numbers of every batch touched and says them. */
    void flush(Store *store);

Q_SIGNALS:
    void due();
    void batchQueued(Visnyk::BatchId batch);
    void batchChanged(Visnyk::BatchInfo batch, Visnyk::BatchProgress progress);
    void messagesChanged(QList<Visnyk::MessageId> messages);
    void messagesAppended();
    void messagesRemoved(qint64 soFar);
    void accountStatusChanged(Visnyk::AccountStatus status);
    void pricesLearned(Visnyk::AccountId account, Visnyk::PriceBook book);
    void storageFailed(Visnyk::Error error);
    void uploadProgress(Visnyk::BatchId batch, qint64 sent, qint64 total);

private:
    void arm();
    QTimer m_timer;
    QElapsedTimer m_sinceUpload;
    QSet<BatchId> m_batches;
    QSet<MessageId> m_messages;
};

} // namespace Visnyk::Outbox
