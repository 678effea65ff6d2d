// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"
#include "widgets/tones.h"

#include <QDialog>

#include <memory>

namespace Visnyk {

namespace Ui {
class AccountDialog;
}

/**
 * Adds or changes an account, or asks for its password only. The password goes from the field to SignIn, or for a test
 * to the engine, and nowhere else. Open it with open(); it deletes itself.
 */
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Edit, PasswordOnly };

    /** A new account when @p account has no id; what is set in it is proposed. */
    AccountDialog(AppContext &context, Account account, Purpose purpose, QWidget *parent = nullptr);
    ~AccountDialog() override;

Q_SIGNALS:
    /** The account is kept and its password is in use, saved or not. */
    void accountSaved(Visnyk::AccountId account);

protected:
    void changeEvent(QEvent *event) override;

public Q_SLOTS:
    void accept() override;

private:
    void buildForm();
    void retranslate();
    void fillKinds();
    void refresh();
    void refreshNotes(bool usesKey);
    [[nodiscard]] static QString destination(const QUrl &base, bool isKey);
    void test();
    void askBalance(const AccountId &id);
    void showAnswer(const Result<BalanceReply> &reply);
    void keepSecret(const AccountId &id);
    void setBusy(bool busy);
    void tell(Tone tone, const QString &text);
    void tell(const Error &error, bool saving);
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] bool usesKey() const;
    [[nodiscard]] Result<Account> accountFromForm() const;
    [[nodiscard]] QString proposedName() const;
    /** The saved password fits what is in the form. */
    [[nodiscard]] bool keepsSecret(const Account &account) const;
    [[nodiscard]] bool hasSecret() const;
    [[nodiscard]] SecretBuffer typedSecret() const;
    /** What is missing or wrong, empty if nothing: why Save and Test cannot work. */
    [[nodiscard]] QString obstacle() const;

    AppContext &m_context;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    Account m_account;
    Purpose m_purpose;
    bool m_busy = false;
    bool m_testing = false;
    bool m_done = false; // kept; only something to read is left
};

} // namespace Visnyk
