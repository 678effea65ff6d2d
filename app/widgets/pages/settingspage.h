// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QWidget>

#include <memory>

namespace Visnyk {

class AccountsModel;

namespace Ui {
class SettingsPage;
}

/** Accounts and defaults. Every change is kept at once; there is nothing to confirm. */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(AppContext &context, QWidget *parent = nullptr);
    ~SettingsPage() override;

    /** Opens the dialog for a new account. */
    void addAccount();

Q_SIGNALS:
    /** "uk", "ru", "en"; empty = the system's. Already saved. */
    void languageChanged(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildAccounts();
    void buildDefaults();
    void fillLanguages();
    void fillCountries();
    void load();
    void retranslate();
    void editAccount();
    void removeAccount();
    void useAccount();
    void refreshButtons();
    void tell(const QString &sentence);
    [[nodiscard]] std::optional<Account> selectedAccount() const;

    AppContext &m_context;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    AccountsModel *m_model = nullptr;
    bool m_filling = false;
};

} // namespace Visnyk
