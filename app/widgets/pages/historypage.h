// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QItemSelection;

namespace Visnyk {

class AccountNames;
class EngineHistory;
class HistoryModel;
class HistoryTexts;
class MessageDetails;

namespace Ui {
class HistoryPage;
}

/** Looking back: every message, newest first, with search, filters, totals and the story of the selected one. */
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(AppContext &context, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /** Puts the cursor into the search field (Ctrl+F). */
    void focusSearch();
    /** Shows only the messages of one batch, optionally in some states, until the filters are cleared. */
    void showBatch(BatchId batch, const QString &publicId, const QList<SendState> &states = {});

Q_SIGNALS:
    /** The person wants to write to the same recipient, or send the text again: a draft for the Write page. */
    void writeAgainRequested(const Visnyk::Draft &draft);
    /** From the empty page: nothing has been sent yet. */
    void writeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildFilters();
    void fillChoices();
    void fillSenders();
    void retranslate();
    void applyFilter();
    void clearFilter();
    void refresh();
    void askTotals();
    void showTotals();
    void showSelected();
    void saveWidths();
    void restoreWidths();
    void showMenu(const QPoint &at);
    void copySelection();
    [[nodiscard]] HistoryFilter filterFromForm() const;
    [[nodiscard]] bool isFiltered() const;

    AppContext &m_context;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    std::unique_ptr<EngineHistory> m_source;
    std::unique_ptr<HistoryTexts> m_texts;
    HistoryModel *m_model = nullptr;
    MessageDetails *m_details = nullptr;
    HistoryFilter m_filter;
    std::optional<HistoryTotals> m_totals;
    QString m_batchName; // public id of the batch the list is limited to
    QList<SendState> m_batchStates;
    QTimer m_searchDelay;
    QTimer m_totalsDelay;
    QTimer m_widthsDelay;
    quint64 m_totalsTurn = 0;
    bool m_filling = false; // choices are being filled: their signals are not the person's
};

} // namespace Visnyk
