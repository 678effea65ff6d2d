// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

namespace Visnyk {

class HistoryModel;
class Settings;
struct MessageInfo;

/** The list of the history: columns whose widths are remembered, and the text in what they leave. */
class HistoryTable : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryTable(QWidget *parent = nullptr);

    /** @p model and @p settings outlive the table. */
    void begin(HistoryModel &model, Settings &settings);

    /** Columns of what checks of numbers found: only where the list is of checks. */
    void showChecks(bool shown);
    /** Of the selected rows those whose contents are there, oldest first. */
    [[nodiscard]] QList<MessageInfo> selectedMessages() const;
    /** The selected rows to the clipboard, with tabs between the columns. */
    void copyRows() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void saveWidths();
    void restoreWidths();
    void stretchText();
    void showColumnMenu(const QPoint &at);

    HistoryModel *m_model = nullptr;
    Settings *m_settings = nullptr;
    QTimer m_saveSoon;
};

} // namespace Visnyk
