// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"
#include "widgets/tones.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

namespace Visnyk {

class AccountTexts;
class AccountsModel;
class DataPanel;

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

    /** Opens the dialog for a new account at that host; empty = the person types it. */
    void addAccount(const QUrl &baseUrl = {});
    [[nodiscard]] DataPanel *dataPanel() const { return m_data; }

Q_SIGNALS:
    /** "uk", "ru", "en"; empty = the system's. Already saved. */
    void languageChanged(const QString &language);
    /** A backup takes the data's place when the program starts again. */
    void restartRequested();
    /** The person wants everything of somebody deleted. */
    void forgetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildAccounts();
    void buildDefaults();
    void loadAccounts();
    void retranslate();
    void nameNumbers();
    void keep();
    void editAccount();
    void testAccount();
    void useAccount();
    void confirmRemoval();
    void removeAccount(const Account &account);
    void refreshButtons();
    void tell(Tone tone, const QString &text);
    void clearBanner();
    [[nodiscard]] std::optional<Account> selectedAccount() const;

    AppContext &m_context;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    std::unique_ptr<AccountTexts> m_texts;
    AccountsModel *m_model = nullptr;
    DataPanel *m_data = nullptr;
    bool m_testing = false;
    bool m_filling = false; // choices are being filled: their signals are not the person's
};

} // namespace Visnyk
