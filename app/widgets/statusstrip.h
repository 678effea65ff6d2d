// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Visnyk {

class PracticeBadge;

/** Always in sight: which account at which host, its balance with its age, whether the gateway answers, and whether
 * this is practice. */
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillMenu();
    void askBalance();
    /** Once a run for each account that becomes usable. */
    void askFirstBalance();

    AppContext &m_context;
    QSet<AccountId> m_asked;
    QTimer m_age; // the age of the balance grows without news
    PracticeBadge *m_badge = nullptr;
    QPushButton *m_account = nullptr;
    QLabel *m_host = nullptr;
    QToolButton *m_balance = nullptr;
    QLabel *m_connectionIcon = nullptr;
    QLabel *m_connection = nullptr;
};

} // namespace Visnyk
