// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Visnyk {

/** Something that Enter and Escape must not agree to. */
struct Question
{
    struct Button
    {
        QString name; // objectName
        QString text;
    };
    QString name; // objectName of the dialog
    QString title;
    QString text;
    QString details;
    Button yes;
    Button no;

    /** Opens it above @p parent; @p answered is called once, with whether it was yes. */
    void ask(QWidget *parent, std::function<void(bool)> answered) const;
};

} // namespace Visnyk
