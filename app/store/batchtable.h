// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QVariant>

namespace Visnyk {

class Connection;
class Row;
class Work;

/** Batches and their rows: made, counted, read in order. */
class BatchTable
{
public:
    /** reliability: the first question about an unknown message comes 5 s after its attempt ended. */
    static constexpr qint64 FirstAskMs = 5000;
    static constexpr int ChunkRows = 2000;
    /** Numbers of one transaction; they are no rows of the batch yet. */
    static constexpr int ChunkPhones = 10'000;

    BatchTable(Connection &connection, QString dir)
        : m_connection(connection)
        , m_dir(std::move(dir))
    {
    }
    [[nodiscard]] Result<BatchId> add(const NewBatch &batch, const std::function<bool(qint64)> &progress);
    [[nodiscard]] Result<BatchInfo> one(BatchId id);
    [[nodiscard]] Result<std::optional<BatchId>> byPublicId(const QString &publicId);
    [[nodiscard]] Result<QList<BatchInfo>> open(qint64 sinceMs);
    [[nodiscard]] Result<BatchProgress> progress(BatchId id);
    [[nodiscard]] Result<> setState(BatchId id, BatchState state, HoldReason reason);

    /** Batches in the order they were made; errors stay in @p work. */
    [[nodiscard]] static QList<BatchInfo> select(Work &work, const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<QStringList> unusedFiles(const QStringList &candidates);
    /** Batches without rows, and the words they were found by. */
    static void removeEmpty(Work &work, const QList<BatchId> &ids);
    /** Takes an incomplete batch away, with its rows and the numbers only it knows, in short transactions. */
    [[nodiscard]] static Result<> discard(Connection &connection, BatchId id);

private:
    [[nodiscard]] Result<BatchId> start(const NewBatch &batch);
    [[nodiscard]] Result<> fill(const NewBatch &batch, BatchId id, const std::function<bool(qint64)> &progress);
    [[nodiscard]] Result<QList<qint64>> phonesOf(const QList<Address> &addresses);
    [[nodiscard]] Result<> addChunk(const NewBatch &batch, BatchId id, const QList<qint64> &phones, qsizetype from);
    [[nodiscard]] Result<> addParts(const NewBatch &batch, BatchId id);
    [[nodiscard]] Result<> complete(const NewBatch &batch, BatchId id);

    Connection &m_connection;
    QString m_dir;
};

} // namespace Visnyk
