// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysource.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace Visnyk {

/** Turns a message into what a cell shows; models know no words. */
class HistoryPresenter
{
public:
    HistoryPresenter() = default;
    virtual ~HistoryPresenter() = default;
    HistoryPresenter(const HistoryPresenter &) = delete;
    HistoryPresenter &operator=(const HistoryPresenter &) = delete;

    [[nodiscard]] virtual QVariant cell(const MessageInfo &message, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant header(int column, int role) const = 0;
};

/**
 * The history, newest first. Keeps only the key of every row it has reached (8 bytes) and the content of the rows
 * looked at last; what is no longer there, or has changed, is read again when a view asks for it. So a million rows
 * cost 8 MB, and a burst of changes costs a query for the rows in sight.
 */
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** From Network on: what checks of numbers found. */
    enum Column : quint8 {
        Time,
        To,
        Text,
        State,
        Parts,
        Price,
        Sender,
        Network,
        Roaming,
        SimCard,
        Reason,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole, StateRole, DeliveryRole };

    static constexpr int PageSize = 100;

    /** @p source and @p presenter outlive the model. @p cachedRows: contents kept. */
    HistoryModel(
        HistorySource &source, const HistoryPresenter &presenter, QObject *parent = nullptr, int cachedRows = 5'000);

    /** Starts a new query; the old rows stay until its first page is there. */
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    /** Asks the whole query again. */
    void reload();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /** A first page has been shown; before that an empty model means nothing. */
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /** Contents of these may have changed. */
    void messagesChanged(const QList<MessageId> &messages);
    /** There is something newer than the first row. */
    void messagesAppended();
    /** Some are no longer there: their rows go, the others stay where they are. */
    void messagesRemoved();
    /** The language has changed: every word is asked for again. */
    void retranslate();

    [[nodiscard]] MessageId idAt(int row) const;
    [[nodiscard]] int rowOf(MessageId id) const; // -1 if not among the rows
    [[nodiscard]] std::optional<MessageInfo> messageAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void firstPageLoaded();
    void failed(const Visnyk::Error &error);

private:
    struct Range
    {
        qsizetype first = 0;
        qsizetype last = 0;
    };

    void ask(const HistoryFilter &filter);
    void setLoading(bool loading);
    void askNewer(std::optional<MessageId> before);
    void takeNewer(const HistoryPage &page);
    void prepend();
    void askWhatIsLeft(std::optional<MessageId> before);
    void takeWhatIsLeft(const HistoryPage &page);
    void dropMissing();
    void dropRows(qsizetype first, qsizetype last);
    void need(qsizetype row) const;
    void readNeeded();
    void readRange(Range range);
    void readOne(MessageId id);
    void restart(const HistoryPage &page);
    void append(const QList<MessageInfo> &rows);
    void store(const MessageInfo &message);
    void keep(const QList<MessageInfo> &rows);
    void announce(const QList<MessageId> &ids);

    HistorySource &m_source;
    const HistoryPresenter &m_presenter;
    HistoryFilter m_filter;
    QList<MessageId> m_ids; // strictly falling
    mutable QCache<MessageId, MessageInfo> m_cache;
    mutable QSet<MessageId> m_stale;
    mutable QSet<MessageId> m_needed; // waiting to be read
    QSet<MessageId> m_reading;        // asked for
    QSet<MessageId> m_gone;           // could not be read: not asked for again
    mutable QTimer m_readSoon;
    QList<MessageInfo> m_newer; // collected until the known head is reached
    QSet<MessageId> m_left;     // collected until the last row is reached
    MessageId m_leftBelow = 0;  // newer rows are not among what was asked
    std::optional<MessageId> m_next;
    quint64 m_turn = 0; // answers of older queries are dropped
    bool m_loading = false;
    bool m_loaded = false;
    bool m_fetching = false;
    bool m_askingNewer = false;
    bool m_newerAgain = false;
    bool m_askingLeft = false;
    bool m_leftAgain = false;
};

} // namespace Visnyk
