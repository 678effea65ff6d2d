// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "base/futures.h"
#include "base/logging.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int NewerPageSize = 500;
constexpr qsizetype NewerLimit = 5'000; // more than this at once: start anew, nobody looks at a row that far down
constexpr int LeftPageSize = 500;
constexpr qsizetype LeftLimit = 5'000; // of more rows it is cheaper to start anew
constexpr qsizetype RangeGap = 16;     // rows read in vain to save a query
constexpr qsizetype RangeLimit = 200;

} // namespace

HistoryModel::HistoryModel(HistorySource &source, const HistoryPresenter &presenter, QObject *parent, int cachedRows)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_presenter(presenter)
    , m_cache(cachedRows)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &HistoryModel::readNeeded);
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    reload();
}

void HistoryModel::reload()
{
    const quint64 turn = ++m_turn;
    m_askingNewer = false;
    m_newerAgain = false;
    m_askingLeft = false;
    m_leftAgain = false;
    m_fetching = false;
    m_newer.clear();
    setLoading(true);
    whenFinished(m_source.page(m_filter, std::nullopt, PageSize), this, [this, turn](const Result<HistoryPage> &page) {
        if (turn != m_turn)
            return;
        setLoading(false);
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        restart(*page);
    });
}

void HistoryModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void HistoryModel::restart(const HistoryPage &page)
{
    {
        // The model tester and eager views ask for more while the model is being reset.
        const QScopedValueRollback fetching(m_fetching, true);
        beginResetModel();
        m_ids.clear();
        m_cache.clear();
        m_stale.clear();
        m_needed.clear();
        m_reading.clear();
        m_gone.clear();
        append(page.rows);
        m_next = page.next;
        endResetModel();
    }
    m_loaded = true;
    Q_EMIT firstPageLoaded();
    if (m_newerAgain) {
        m_newerAgain = false;
        messagesAppended();
    }
    if (m_leftAgain) {
        m_leftAgain = false;
        messagesRemoved();
    }
}

void HistoryModel::append(const QList<MessageInfo> &rows)
{
    m_ids.reserve(m_ids.size() + rows.size());
    for (const MessageInfo &row : rows) {
        m_ids.append(row.id);
        store(row);
    }
}

void HistoryModel::store(const MessageInfo &message)
{
    m_cache.insert(message.id, std::make_unique<MessageInfo>(message).release());
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_fetching && !m_loading;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const quint64 turn = m_turn;
    whenFinished(m_source.page(m_filter, m_next, PageSize), this, [this, turn](const Result<HistoryPage> &page) {
        if (turn != m_turn)
            return;
        if (page && !page->rows.isEmpty()) {
            const int first = int(m_ids.size());
            beginInsertRows({}, first, first + int(page->rows.size()) - 1);
            append(page->rows);
            m_next = page->next;
            endInsertRows();
        } else if (page) {
            m_next = std::nullopt;
        }
        m_fetching = false; // only now: views ask for more from inside beginInsertRows()
        if (!page)
            Q_EMIT failed(page.error());
    });
}

void HistoryModel::messagesAppended()
{
    if (m_loading || m_askingNewer) {
        m_newerAgain = true;
        return;
    }
    if (m_ids.isEmpty()) {
        reload();
        return;
    }
    m_newer.clear();
    askNewer(std::nullopt);
}

void HistoryModel::askNewer(std::optional<MessageId> before)
{
    m_askingNewer = true;
    const quint64 turn = m_turn;
    whenFinished(m_source.page(m_filter, before, NewerPageSize), this, [this, turn](const Result<HistoryPage> &page) {
        if (turn != m_turn)
            return;
        m_askingNewer = false;
        if (!page)
            Q_EMIT failed(page.error());
        else
            takeNewer(*page);
    });
}

void HistoryModel::takeNewer(const HistoryPage &page)
{
    const MessageId head = m_ids.constFirst();
    const auto known
        = std::find_if(page.rows.cbegin(), page.rows.cend(), [head](const MessageInfo &row) { return row.id <= head; });
    std::copy(page.rows.cbegin(), known, std::back_inserter(m_newer));
    if (known == page.rows.cend() && page.next) {
        if (m_newer.size() < NewerLimit)
            askNewer(page.next);
        else
            reload();
        return;
    }
    prepend();
    if (m_newerAgain) {
        m_newerAgain = false;
        messagesAppended();
    }
}

void HistoryModel::prepend()
{
    if (m_newer.isEmpty())
        return;
    const QScopedValueRollback fetching(m_fetching, true);
    beginInsertRows({}, 0, int(m_newer.size()) - 1);
    QList<MessageId> ids;
    ids.reserve(m_newer.size() + m_ids.size());
    for (const MessageInfo &row : std::as_const(m_newer)) {
        ids.append(row.id);
        store(row);
    }
    ids.append(m_ids);
    m_ids = ids;
    m_newer.clear();
    endInsertRows();
}

void HistoryModel::messagesRemoved()
{
    if (m_loading || m_askingLeft) {
        m_leftAgain = true;
        return;
    }
    // Newer rows that are being collected may be gone too.
    if (m_ids.isEmpty() || m_ids.size() > LeftLimit || m_askingNewer) {
        reload();
        return;
    }
    m_left.clear();
    m_leftBelow = m_ids.constFirst();
    askWhatIsLeft(m_leftBelow + 1);
}

void HistoryModel::askWhatIsLeft(std::optional<MessageId> before)
{
    m_askingLeft = true;
    const quint64 turn = m_turn;
    whenFinished(m_source.page(m_filter, before, LeftPageSize), this, [this, turn](const Result<HistoryPage> &page) {
        if (turn != m_turn)
            return;
        m_askingLeft = false;
        if (!page)
            Q_EMIT failed(page.error());
        else
            takeWhatIsLeft(*page);
    });
}

void HistoryModel::takeWhatIsLeft(const HistoryPage &page)
{
    for (const MessageInfo &row : page.rows)
        m_left.insert(row.id);
    if (page.next && !page.rows.isEmpty() && page.rows.constLast().id > m_ids.constLast()) {
        askWhatIsLeft(page.next);
        return;
    }
    dropMissing();
    if (m_ids.isEmpty()) {
        reload(); // there may be older ones
    } else if (m_leftAgain) {
        m_leftAgain = false;
        messagesRemoved();
    }
}

void HistoryModel::dropMissing()
{
    const auto isMissing = [this](qsizetype row) {
        const MessageId id = m_ids.at(row);
        return id <= m_leftBelow && !m_left.contains(id);
    };
    for (qsizetype last = m_ids.size() - 1; last >= 0; --last) {
        if (!isMissing(last))
            continue;
        qsizetype first = last;
        while (first > 0 && isMissing(first - 1))
            --first;
        dropRows(first, last);
        last = first;
    }
    m_left.clear();
}

void HistoryModel::dropRows(qsizetype first, qsizetype last)
{
    beginRemoveRows({}, int(first), int(last));
    for (qsizetype row = first; row <= last; ++row) {
        const MessageId id = m_ids.at(row);
        m_cache.remove(id);
        m_stale.remove(id);
        m_needed.remove(id);
        m_reading.remove(id);
        m_gone.remove(id);
    }
    m_ids.remove(first, last - first + 1);
    endRemoveRows();
}

void HistoryModel::messagesChanged(const QList<MessageId> &messages)
{
    QList<MessageId> known;
    for (const MessageId id : messages) {
        if (rowOf(id) < 0)
            continue;
        m_stale.insert(id);
        m_gone.remove(id);
        known.append(id);
    }
    announce(known);
}

void HistoryModel::announce(const QList<MessageId> &ids)
{
    QList<int> rows;
    rows.reserve(ids.size());
    for (const MessageId id : ids)
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i;
        while (end + 1 < rows.size() && rows[end + 1] <= rows[end] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[i], 0), index(rows[end], ColumnCount - 1));
        i = end + 1;
    }
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
}

void HistoryModel::need(qsizetype row) const
{
    const MessageId id = m_ids.at(row);
    if (m_reading.contains(id) || m_gone.contains(id))
        return;
    m_needed.insert(id);
    if (!m_readSoon.isActive())
        m_readSoon.start();
}

void HistoryModel::readNeeded()
{
    QList<int> rows;
    rows.reserve(m_needed.size());
    for (const MessageId id : std::as_const(m_needed))
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    m_needed.clear();
    std::sort(rows.begin(), rows.end());
    for (qsizetype i = 0; i < rows.size();) {
        Range range { rows[i], rows[i] };
        for (++i; i < rows.size() && rows[i] - range.last <= RangeGap && rows[i] - range.first < RangeLimit; ++i)
            range.last = rows[i];
        readRange(range);
    }
}

void HistoryModel::readRange(Range range)
{
    QList<MessageId> wanted;
    for (qsizetype row = range.first; row <= range.last; ++row) {
        const MessageId id = m_ids.at(row);
        if (m_gone.contains(id))
            continue;
        wanted.append(id);
        m_reading.insert(id);
        m_stale.remove(id); // before asking: a change that comes meanwhile must mark it again
    }
    const quint64 turn = m_turn;
    const int limit = int(range.last - range.first) + 1;
    whenFinished(m_source.page(m_filter, m_ids.at(range.first) + 1, limit), this,
        [this, turn, wanted](const Result<HistoryPage> &page) {
            if (turn != m_turn)
                return;
            QSet<MessageId> missing(wanted.cbegin(), wanted.cend());
            QList<MessageInfo> found;
            if (page)
                std::copy_if(page->rows.cbegin(), page->rows.cend(), std::back_inserter(found),
                    [&missing](const MessageInfo &row) { return missing.remove(row.id); });
            keep(found);
            // A row that no longer matches the filter stays where it is: nothing jumps under the person's eyes.
            for (const MessageId id : std::as_const(missing))
                readOne(id);
        });
}

void HistoryModel::readOne(MessageId id)
{
    const quint64 turn = m_turn;
    whenFinished(m_source.message(id), this, [this, turn, id](const Result<MessageInfo> &message) {
        if (turn != m_turn)
            return;
        if (message) {
            keep({ *message });
            return;
        }
        if (message.error().kind != Error::Kind::NotFound) // removed: the row is about to go
            qCWarning(lcUi) << "a row of the history could not be read:" << toString(message.error().kind);
        m_reading.remove(id);
        m_gone.insert(id);
    });
}

void HistoryModel::keep(const QList<MessageInfo> &rows)
{
    QList<MessageId> ids;
    ids.reserve(rows.size());
    for (const MessageInfo &row : rows) {
        store(row);
        m_reading.remove(row.id);
        ids.append(row.id);
    }
    announce(ids);
}

MessageId HistoryModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int HistoryModel::rowOf(MessageId id) const
{
    const auto at = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id, std::greater<>());
    return at != m_ids.cend() && *at == id ? int(at - m_ids.cbegin()) : -1;
}

std::optional<MessageInfo> HistoryModel::messageAt(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return std::nullopt;
    const MessageId id = m_ids.at(row);
    const MessageInfo *message = m_cache.object(id);
    if (message == nullptr || m_stale.contains(id))
        need(row);
    return message == nullptr ? std::nullopt : std::optional(*message);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MessageId id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    const MessageInfo *message = m_cache.object(id);
    if (message == nullptr || m_stale.contains(id))
        need(index.row());
    if (message == nullptr)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    if (role == StateRole)
        return int(message->state);
    if (role == DeliveryRole)
        return int(message->delivery);
    return m_presenter.cell(*message, index.column(), role);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return m_presenter.header(section, role);
}

} // namespace Visnyk
