// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxmodel.h"

#include "base/futures.h"

#include <algorithm>
#include <array>

namespace Visnyk {

bool isSettled(const BatchProgress &progress)
{
    static constexpr std::array open { SendState::Queued, SendState::Held, SendState::InFlight, SendState::Unknown,
        SendState::Absent };
    return std::none_of(open.begin(), open.end(), [&progress](SendState state) { return progress.count(state) > 0; });
}

OutboxModel::OutboxModel(OutboxSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
}

void OutboxModel::reload()
{
    const quint64 turn = ++m_turn;
    whenFinished(m_source.openBatches(), this, [this, turn](const Result<QList<BatchInfo>> &batches) {
        if (turn != m_turn)
            return;
        if (!batches) {
            Q_EMIT failed(batches.error());
            return;
        }
        removeMissing(*batches);
        m_awaited = int(batches->size());
        for (const BatchInfo &batch : *batches)
            askProgress(batch);
        if (m_awaited == 0) {
            m_loaded = true;
            Q_EMIT loaded();
        }
    });
}

void OutboxModel::removeMissing(const QList<BatchInfo> &batches)
{
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        const BatchId id = m_entries.at(row).batch.id;
        if (std::any_of(batches.cbegin(), batches.cend(), [id](const BatchInfo &batch) { return batch.id == id; }))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

void OutboxModel::askProgress(const BatchInfo &batch)
{
    const quint64 turn = m_turn;
    whenFinished(m_source.progress(batch.id), this, [this, turn, batch](const Result<BatchProgress> &progress) {
        if (turn != m_turn)
            return;
        if (progress)
            batchChanged(batch, *progress);
        else if (progress.error().kind != Error::Kind::NotFound) // removed for good since it was listed
            Q_EMIT failed(progress.error());
        if (--m_awaited == 0) {
            m_loaded = true;
            Q_EMIT loaded();
        }
    });
}

void OutboxModel::batchChanged(const BatchInfo &batch, const BatchProgress &progress)
{
    const auto at = std::find_if(
        m_entries.begin(), m_entries.end(), [&batch](const Entry &entry) { return entry.batch.id <= batch.id; });
    const int row = int(at - m_entries.begin());
    if (at != m_entries.end() && at->batch.id == batch.id) {
        *at = { batch, progress };
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, row, row);
    m_entries.insert(row, { batch, progress });
    endInsertRows();
}

const BatchInfo &OutboxModel::batchAt(int row) const
{
    return m_entries.at(row).batch;
}

const BatchProgress &OutboxModel::progressAt(int row) const
{
    return m_entries.at(row).progress;
}

int OutboxModel::rowOf(BatchId id) const
{
    const auto at
        = std::find_if(m_entries.cbegin(), m_entries.cend(), [id](const Entry &entry) { return entry.batch.id == id; });
    return at == m_entries.cend() ? -1 : int(at - m_entries.cbegin());
}

int OutboxModel::openCount() const
{
    return int(std::count_if(
        m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return !isSettled(entry.progress); }));
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.batch.publicId;
    case IdRole: return entry.batch.id;
    case SettledRole: return isSettled(entry.progress);
    default: return {};
    }
}

} // namespace Visnyk
