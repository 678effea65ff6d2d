// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "accounts/signin.h"
#include "outbox/engine.h"

#include <QAbstractTableModel>

namespace Visnyk {

/** Turns an account into what a cell shows; models know no words. */
class AccountPresenter
{
public:
    AccountPresenter() = default;
    virtual ~AccountPresenter() = default;
    AccountPresenter(const AccountPresenter &) = delete;
    AccountPresenter &operator=(const AccountPresenter &) = delete;

    struct Row
    {
        Account account;
        SignIn::State signIn = SignIn::State::Reading;
        AccountStatus status;
        bool isCurrent = false;
    };
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant header(int column, int role) const = 0;
};

/** The accounts as the book has them, practice first; never a secret. Told by slots, so that it needs no engine. */
class AccountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Name, Host, Login, Balance, Password, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    explicit AccountsModel(const AccountPresenter &presenter, QObject *parent = nullptr);

    /** Inserts, removes and changes only the rows that differ. */
    void setAccounts(const QList<Account> &accounts, const AccountId &current);
    void setSignIn(const AccountId &id, SignIn::State state);
    void setStatus(const AccountStatus &status);
    /** Words or ages have changed. */
    void refreshWords();

    [[nodiscard]] std::optional<AccountPresenter::Row> at(int row) const;
    [[nodiscard]] int rowOf(const AccountId &id) const; // -1 if not among the rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rowChanged(int row);

    const AccountPresenter &m_presenter;
    QList<AccountPresenter::Row> m_rows;
};

} // namespace Visnyk
