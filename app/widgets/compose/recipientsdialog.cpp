// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/recipientsdialog.h"

#include "widgets/compose/recipientissues.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int wrappedRows = 100;

} // namespace

RecipientsDialog::RecipientsDialog(const RecipientList &list, const QString &typed, QWidget *parent)
    : QDialog(parent)
    , m_issues(new RecipientIssues(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"recipientsDialog"_s);
    setWindowTitle(tr("How the numbers were read"));
    auto *layout = new QVBoxLayout(this);
    m_empty->setObjectName(u"recipientsCheckedLabel"_s);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    m_table->setObjectName(u"recipientsTable"_s);
    m_table->setAccessibleName(tr("Numbers to check"));
    m_table->setModel(m_issues);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->horizontalHeader()->setSectionResizeMode(RecipientIssues::ReasonColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_table, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_acceptAll = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_acceptAll->setObjectName(u"acceptSuggestionsButton"_s);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_acceptAll, &QPushButton::clicked, this, &RecipientsDialog::allSuggestionsAccepted);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == RecipientIssues::RemedyColumn)
            activate(index);
    });
    connect(m_table, &QTableView::activated, this, &RecipientsDialog::activate);
    setList(list, typed);
    resize(760, 380);
}

void RecipientsDialog::setList(const RecipientList &list, const QString &typed)
{
    m_issues->setList(list, typed);
    const int suggestions = m_issues->suggestions();
    m_acceptAll->setVisible(suggestions > 0);
    m_acceptAll->setText(tr("Use all %Ln suggestion(s)", nullptr, suggestions));
    const int issues = m_issues->rowCount();
    m_empty->setText(issues == 0
            ? tr("All numbers were taken as typed.")
            : tr("%Ln number(s) need a look or were changed. The rest was taken as typed.", nullptr, issues));
    m_table->setVisible(issues > 0);
    // Measuring every row of a long list would freeze the window; reasons are in the tool tips there.
    m_table->verticalHeader()->setSectionResizeMode(
        issues <= wrappedRows ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
}

void RecipientsDialog::activate(const QModelIndex &index)
{
    const int token = index.data(RecipientIssues::TokenRole).toInt();
    if (!index.data(RecipientIssues::SuggestionRole).toString().isEmpty()) {
        Q_EMIT suggestionAccepted(token);
        return;
    }
    Q_EMIT placeChosen(token);
    accept();
}

} // namespace Visnyk
