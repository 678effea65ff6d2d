// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/historytable.h"

#include "accounts/settings.h"
#include "models/historymodel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int SaveDelayMs = 500;
constexpr int LeastTextLetters = 12;
const QString WidthsName = u"history"_s;

} // namespace

HistoryTable::HistoryTable(QWidget *parent)
    : QTableView(parent)
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setAlternatingRowColors(true);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(SaveDelayMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &HistoryTable::saveWidths);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &HistoryTable::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == HistoryModel::Text)
            return;
        stretchText();
        if (isVisible())
            m_saveSoon.start();
    });
}

void HistoryTable::begin(HistoryModel &model, Settings &settings)
{
    m_settings = &settings;
    m_model = &model;
    setModel(&model);
    restoreWidths();
}

void HistoryTable::saveWidths()
{
    QList<int> widths; // 0 = hidden
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        widths.append(columnWidth(column));
    m_settings->setColumnWidths(WidthsName, widths);
}

void HistoryTable::restoreWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 4);
    horizontalHeader()->setMinimumSectionSize(letter * 5);
    const QList<int> widths = m_settings->columnWidths(WidthsName);
    const bool known = widths.size() == HistoryModel::ColumnCount;
    static constexpr std::array<int, HistoryModel::ColumnCount> letters { 17, 18, LeastTextLetters, 24, 7, 11, 13, 26,
        18, 18, 20 };
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const int usual = letters.at(size_t(column)) * letter + 10;
        setColumnWidth(column, known && widths.at(column) > 0 ? widths.at(column) : usual);
        const bool usuallyHidden = column == HistoryModel::Sender || column == HistoryModel::Parts;
        const bool hidden = known ? widths.at(column) == 0 : usuallyHidden;
        setColumnHidden(column, column >= HistoryModel::Network || hidden);
    }
    stretchText();
}

void HistoryTable::showChecks(bool shown)
{
    if (isColumnHidden(HistoryModel::Network) != shown)
        return;
    for (int column = HistoryModel::Network; column < HistoryModel::ColumnCount; ++column)
        setColumnHidden(column, !shown);
    stretchText();
}

/** QHeaderView's own Stretch leaves a column as wide as it was when the others leave no room for it. */
void HistoryTable::stretchText()
{
    const int others = horizontalHeader()->length() - horizontalHeader()->sectionSize(HistoryModel::Text);
    const int least = fontMetrics().averageCharWidth() * LeastTextLetters;
    setColumnWidth(HistoryModel::Text, std::max(least, viewport()->width() - others));
}

void HistoryTable::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"historyColumnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Number and text say what a row is: they stay.
    for (const int column :
        { HistoryModel::Time, HistoryModel::State, HistoryModel::Parts, HistoryModel::Price, HistoryModel::Sender }) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            stretchText();
            saveWidths();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

QList<MessageInfo> HistoryTable::selectedMessages() const
{
    QList<MessageInfo> messages;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        if (const auto message = m_model->messageAt(row.row()))
            messages.append(*message);
    std::sort(messages.begin(), messages.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return messages;
}

void HistoryTable::copyRows() const
{
    QStringList lines;
    const QList<MessageInfo> messages = selectedMessages();
    for (const MessageInfo &message : messages) {
        QStringList cells;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
            if (column >= HistoryModel::Network && isColumnHidden(column))
                continue;
            cells.append(column == HistoryModel::To // as other programs understand it
                    ? message.address.text()
                    : m_model->index(m_model->rowOf(message.id), column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_settings != nullptr)
        restoreWidths(); // the platform's font may come after the window was built
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_settings != nullptr)
        stretchText();
}

} // namespace Visnyk
