// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recipients/recipientlist.h"

#include <QAbstractTableModel>

namespace Visnyk {

/** The number sent to has other digits than were typed; blanks, brackets and dashes do not count. */
[[nodiscard]] bool readsDifferently(const RecipientToken &token, QStringView typed);

/** The pieces of a recipient list that were not taken exactly as typed, the worst first. */
class RecipientIssues : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TypedColumn, BecomesColumn, ReasonColumn, RemedyColumn, ColumnCount };
    enum Role { TokenRole = Qt::UserRole + 1, SuggestionRole };

    explicit RecipientIssues(QObject *parent = nullptr);

    void setList(const RecipientList &list, const QString &typed);
    [[nodiscard]] int suggestions() const { return m_suggestions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString becomes(const RecipientToken &token) const;
    [[nodiscard]] QString reason(const RecipientToken &token) const;

    RecipientList m_list;
    QString m_typed;
    QList<int> m_rows; // indexes of tokens
    int m_suggestions = 0;
};

} // namespace Visnyk
