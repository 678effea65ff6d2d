// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace Visnyk {

/** The narrow column with the pages of the window. */
class SideBar : public QFrame
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    /** @p name is the button's objectName. */
    void addPage(const QString &name, const QString &icon);
    void setTitle(int page, const QString &title, const QString &shortcut);
    /** A small number on the page's icon; 0 = none. */
    void setCount(int page, int count);
    void setCurrent(int page);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout = nullptr;
    QButtonGroup *m_group = nullptr;
    QList<QToolButton *> m_buttons;
};

} // namespace Visnyk
