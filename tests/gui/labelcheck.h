// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Visnyk {

/** What is wrong with the texts a person sees below @p root, one line each, starting with the widget's name. */
class LabelCheck
{
public:
    explicit LabelCheck(QWidget *root);

    /** Texts wider or higher than the room they have, or outside the window. */
    [[nodiscard]] QStringList clipped() const;
    /** Forms that have to be scrolled sideways: nobody looks there for what is missing. */
    [[nodiscard]] QStringList sideways() const;
    /** Things to type into, choose or press that a screen reader has no name for. */
    [[nodiscard]] QStringList nameless() const;
    /** Two things that the same Alt key would press. */
    [[nodiscard]] QStringList sameMnemonics() const;
    /** Labels whose letters stand out from what is behind them by less than 3 : 1 (WCAG 2.1, 1.4.11 and large text). */
    [[nodiscard]] QStringList faint() const;

private:
    [[nodiscard]] QList<QWidget *> visible() const;
    QWidget *m_root;
};

} // namespace Visnyk
