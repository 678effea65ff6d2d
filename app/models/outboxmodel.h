// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outboxsource.h"

#include <QAbstractListModel>

namespace Visnyk {

/** A batch needs nothing more: all of it sent, refused, cancelled or closed. */
[[nodiscard]] bool isSettled(const BatchProgress &progress);

/**
 * The sendings of the moment, newest first, each with its numbers. Rows are added and changed one by one; a batch that
 * is settled stays until the next reload(), so that its end can be seen.
 */
class OutboxModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SettledRole };

    explicit OutboxModel(OutboxSource &source, QObject *parent = nullptr);

    /** Asks for the open batches; rows appear when their numbers are known. */
    void reload();
    /** As told by the engine; adds the batch when it is new. */
    void batchChanged(const BatchInfo &batch, const BatchProgress &progress);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] const BatchInfo &batchAt(int row) const;
    [[nodiscard]] const BatchProgress &progressAt(int row) const;
    [[nodiscard]] int rowOf(BatchId id) const; // -1 if not among the rows
    /** Batches that are not settled. */
    [[nodiscard]] int openCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const Visnyk::Error &error);

private:
    struct Entry
    {
        BatchInfo batch;
        BatchProgress progress;
    };

    void removeMissing(const QList<BatchInfo> &batches);
    void askProgress(const BatchInfo &batch);

    OutboxSource &m_source;
    QList<Entry> m_entries; // ids falling
    quint64 m_turn = 0;
    int m_awaited = 0;
    bool m_loaded = false;
};

} // namespace Visnyk
