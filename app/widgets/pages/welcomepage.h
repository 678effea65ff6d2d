// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace Visnyk {

namespace Ui {
class WelcomePage;
}

/** First start: try it without an account, or add one. */
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void tryRequested();
    void addAccountRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void equaliseButtons();

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace Visnyk
