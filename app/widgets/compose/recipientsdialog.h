// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recipients/recipientlist.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace Visnyk {

class RecipientIssues;

/** How the numbers were read: what was refused, doubted, repaired or folded, with the reason and a remedy. */
class RecipientsDialog : public QDialog
{
    Q_OBJECT

public:
    RecipientsDialog(const RecipientList &list, const QString &typed, QWidget *parent = nullptr);

    void setList(const RecipientList &list, const QString &typed);

Q_SIGNALS:
    void suggestionAccepted(int token);
    void allSuggestionsAccepted();
    /** Show that piece in the text. */
    void placeChosen(int token);

private:
    void activate(const QModelIndex &index);

    RecipientIssues *m_issues = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_acceptAll = nullptr;
};

} // namespace Visnyk
