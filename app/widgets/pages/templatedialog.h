// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Visnyk {

/** Asks what a template is called and in which folder it lies. */
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p folders: those there are; the person may type another one. */
    TemplateDialog(const QString &title, const QStringList &folders, QWidget *parent);

    void setName(const QString &name);
    void setFolder(const QString &folder);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString folder() const; // empty = in none

private:
    void refresh();

    QLineEdit *m_name = nullptr;
    QComboBox *m_folder = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Visnyk
