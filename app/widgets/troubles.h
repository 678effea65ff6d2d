// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"
#include "widgets/bannerarea.h"

namespace Visnyk {

/** Says what stands in the way of sending, and offers what helps: password, login, money, clock, disk, network. */
class Troubles : public BannerArea
{
    Q_OBJECT

public:
    explicit Troubles(AppContext &context, QWidget *parent = nullptr);

    void setStartReport(const StartReport &report);
    void setStartFailure(const Error &error);
    void setPracticeFailure(const Error &error);
    void setClosing(bool closing);

Q_SIGNALS:
    void passwordRequested(Visnyk::AccountId account);
    void outboxRequested();
    void restoreRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshSecret(const Account &account);
    void refreshPause(const AccountStatus &status);
    void refreshClock(const AccountStatus &status);
    void refreshStart();
    void refreshRestored();
    [[nodiscard]] Action showOutbox(const QString &id);
    void storageFailed(const Error &error);
    [[nodiscard]] QString lookingOnly() const;

    AppContext &m_context;
    StartReport m_report;
    std::optional<Error> m_startFailure;
    std::optional<Error> m_practiceFailure;
    std::optional<Error> m_storageFailure;
};

} // namespace Visnyk
