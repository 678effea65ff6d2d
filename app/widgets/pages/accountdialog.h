// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QDialog>

#include <memory>

namespace Visnyk {

namespace Ui {
class AccountDialog;
}

/**
 * Adds or changes an account, or asks for its password only. The password goes from the field to SignIn and nowhere
 * else. Open it with open().
 */
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Edit, PasswordOnly };

    /** A new account when @p account has no id. */
    AccountDialog(AppContext &context, Account account, Purpose purpose, QWidget *parent = nullptr);
    ~AccountDialog() override;

Q_SIGNALS:
    void accountSaved(Visnyk::AccountId account);

protected:
    void changeEvent(QEvent *event) override;
    void accept() override;

private:
    void buildForm();
    void retranslate();
    void refresh();
    void test();
    void askBalance();
    void showAnswer(const Result<BalanceReply> &reply);
    [[nodiscard]] bool save();
    void handSecret();
    void tell(const QString &sentence, const char *icon);
    [[nodiscard]] Result<Account> accountFromForm() const;
    [[nodiscard]] bool needsSecret() const;

    AppContext &m_context;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    Account m_account;
    Purpose m_purpose;
    bool m_busy = false;
    bool m_touched = false; // typed something: problems may be shown
};

} // namespace Visnyk
