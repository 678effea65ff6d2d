// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/account.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Visnyk {

/** The accounts of this installation, without their secrets, in accounts.ini of the data directory. Practice always
 * first. */
class AccountBook : public QObject
{
    Q_OBJECT

public:
    explicit AccountBook(const QString &dataDir, QObject *parent = nullptr);
    ~AccountBook() override;

    /** Reads the file; what is not valid in it is left out and named in the error's detail, the rest is kept. */
    [[nodiscard]] Result<> load();
    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] std::optional<Account> find(const AccountId &id) const;
    [[nodiscard]] std::optional<Account> findByLabel(const QString &label) const;
    /** Adds (empty id: one is made) or replaces; labels are unique, the practice account cannot be replaced. */
    [[nodiscard]] Result<Account> save(const Account &account);
    /** The record only; its secret is removed by SignIn::forget(). */
    [[nodiscard]] Result<> remove(const AccountId &id);
    /** Address of the running practice gateway; kept in memory only. */
    void setPracticeUrl(const QUrl &url);
    /** The account the window and the command line use when none is named. */
    [[nodiscard]] AccountId current() const;
    [[nodiscard]] Result<> setCurrent(const AccountId &id);

Q_SIGNALS:
    void accountsChanged();
    void currentChanged(Visnyk::AccountId id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Visnyk
