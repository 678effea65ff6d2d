// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/supportreport.h"
#include "widgets/appcontext.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace Visnyk {

namespace Ui {
class SupportDialog;
}

/** Shows the whole report before it is saved; nothing is sent anywhere. */
class SupportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SupportDialog(AppContext &context, QWidget *parent = nullptr);
    ~SupportDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void gather();
    void showReport(const SupportFacts &facts);
    void save();
    void write(const QString &file);

    AppContext &m_context;
    std::unique_ptr<Ui::SupportDialog> m_ui;
};

/** The end of the Settings page: what the report is, and the button for it. */
class SupportSection : public QWidget
{
    Q_OBJECT

public:
    explicit SupportSection(AppContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace Visnyk
