// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ems.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace Visnyk {

class FormattedEdit;

/** The tools over a FormattedEdit: how letters look, and what can be put between them. */
class FormattingBar : public QWidget
{
    Q_OBJECT

public:
    explicit FormattingBar(QWidget *parent = nullptr);
    /** The editor it works on; its shortcuts are heard there. */
    void setEdit(FormattedEdit *edit);
    /** Whatever takes the focus here, from left to right. */
    [[nodiscard]] QList<QWidget *> tools() const;

Q_SIGNALS:
    void pictureRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Flag = bool TextStyle::*;
    using Colour = std::optional<EmsColour> TextStyle::*;

    void buildLook(QHBoxLayout *row);
    void buildObjects(QHBoxLayout *row);
    void addFlag(QHBoxLayout *row, const QString &name, Qt::Key key, Flag flag);
    QToolButton *addColour(QHBoxLayout *row, const QString &name, Colour colour);
    QToolButton *addTool(QHBoxLayout *row, QAction *action);
    QToolButton *addInsert(QHBoxLayout *row, const QString &name, const QString &icon);
    void fillColourMenu(QToolButton *button, Colour colour);
    void fillObjectMenus();
    void retranslate();
    void showStyle();
    void showColour(QToolButton *button, const QString &icon, const std::optional<EmsColour> &colour);

    FormattedEdit *m_edit = nullptr;
    QList<QAction *> m_flags;
    QList<Flag> m_flagMembers;
    QComboBox *m_size = nullptr;
    QActionGroup *m_aligns = nullptr;
    QToolButton *m_foreground = nullptr;
    QToolButton *m_background = nullptr;
    QAction *m_clear = nullptr;
    QLabel *m_insertLabel = nullptr;
    QToolButton *m_sound = nullptr;
    QToolButton *m_animation = nullptr;
    QToolButton *m_picture = nullptr;
};

} // namespace Visnyk
