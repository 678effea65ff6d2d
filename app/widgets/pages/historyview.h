// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;

namespace Visnyk {

class DeliveryRefresh;
class EngineHistory;
class HistoryModel;
class HistoryTexts;
class MessageDetails;

namespace Ui {
class HistoryView;
}

/** Looking back: every message, newest first, with search, filters, totals and the story of the selected one. */
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(AppContext &context, QWidget *parent = nullptr);
    ~HistoryView() override;

    /** Puts the cursor into the search field (Ctrl+F). */
    void focusSearch();
    /** Shows only the messages of one batch, optionally in some states, until the filters are cleared. */
    void showBatch(BatchId batch, const QString &publicId, const QList<SendState> &states = {});

Q_SIGNALS:
    /** The person wants to write to the same recipient, or send the text again: a draft for the Write page. */
    void writeAgainRequested(const Visnyk::Draft &draft);
    void forgetRequested(const Visnyk::Address &person);
    /** From the empty page: nothing has been sent yet. */
    void writeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildFilters();
    void fillChoices();
    template <typename Fill> void fillCombo(QComboBox *combo, Fill fill);
    void fillSenders();
    void showSenders();
    void retranslate();
    void applyFilter();
    void clearFilter();
    void showLimit();
    void refresh();
    void askTotals();
    void showTotals();
    void showSelected();
    void writeAgain(const QList<MessageInfo> &messages);
    void arrange();
    void showMenu(const QPoint &at);
    [[nodiscard]] HistoryFilter filterFromForm() const;

    AppContext &m_context;
    std::unique_ptr<Ui::HistoryView> m_ui;
    std::unique_ptr<EngineHistory> m_source;
    std::unique_ptr<HistoryTexts> m_texts;
    HistoryModel *m_model = nullptr;
    MessageDetails *m_details = nullptr;
    DeliveryRefresh *m_refresh = nullptr;
    std::optional<HistoryTotals> m_totals;
    QStringList m_senders;
    BatchId m_batch = 0; // the list is limited to this batch; 0 = not
    QString m_batchName; // its public id
    QList<SendState> m_batchStates;
    QTimer m_searchDelay;
    QTimer m_totalsDelay;
    quint64 m_totalsTurn = 0;
    bool m_asked = false;   // nothing is read before the page is first shown
    bool m_filling = false; // choices are being filled: their signals are not the person's
};

} // namespace Visnyk
