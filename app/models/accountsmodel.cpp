// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accountsmodel.h"

#include <algorithm>

namespace Visnyk {

AccountsModel::AccountsModel(const AccountPresenter &presenter, QObject *parent)
    : QAbstractTableModel(parent)
    , m_presenter(presenter)
{
}

void AccountsModel::setAccounts(const QList<Account> &accounts, const AccountId &current)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const AccountId id = m_rows.at(row).account.id;
        if (std::any_of(accounts.cbegin(), accounts.cend(), [&id](const Account &account) { return account.id == id; }))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(accounts.size()); ++row) {
        const Account &account = accounts.at(row);
        const int known = rowOf(account.id);
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, AccountPresenter::Row { account, SignIn::State::Reading, {}, account.id == current });
            m_rows[row].status.account = account.id;
            endInsertRows();
            continue;
        }
        if (known != row) {
            beginMoveRows({}, known, known, {}, row);
            m_rows.move(known, row);
            endMoveRows();
        }
        const bool isCurrent = account.id == current;
        if (m_rows.at(row).account == account && m_rows.at(row).isCurrent == isCurrent)
            continue;
        m_rows[row].account = account;
        m_rows[row].isCurrent = isCurrent;
        rowChanged(row);
    }
}

void AccountsModel::setSignIn(const AccountId &id, SignIn::State state)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[row].signIn = state;
    rowChanged(row);
}

void AccountsModel::setStatus(const AccountStatus &status)
{
    const int row = rowOf(status.account);
    if (row < 0)
        return;
    m_rows[row].status = status;
    rowChanged(row);
}

void AccountsModel::refreshWords()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void AccountsModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::optional<AccountPresenter::Row> AccountsModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row)) : std::nullopt;
}

int AccountsModel::rowOf(const AccountId &id) const
{
    const auto at = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&id](const AccountPresenter::Row &row) { return row.account.id == id; });
    return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_rows.at(index.row()).account.id.text();
    return m_presenter.cell(m_rows.at(index.row()), index.column(), role);
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return m_presenter.header(section, role);
}

} // namespace Visnyk
