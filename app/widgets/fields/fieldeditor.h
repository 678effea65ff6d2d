// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace Visnyk {

/**
 * Editor of what only some kinds of message have: formatting, link, voice, bot, subject, files, rare parameters. It
 * stands on the Write page, is made when a kind first needs it, and keeps what was entered while another kind is shown.
 */
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Shows its part of @p draft; emits nothing. */
    virtual void setDraft(const Draft &draft) = 0;
    /** Puts what is entered into its part of @p draft, valid or not. */
    virtual void apply(Draft *draft) const = 0;
    /** Shows what check() found of its fields beside them, and clears what is mended. */
    virtual void showFindings(const QList<Finding> &findings) = 0;
    /** The kind chosen now: an editor may serve several that differ a little. */
    virtual void setKind(MessageKind kind) { Q_UNUSED(kind) }
    /** Something is still being read from the disk: what apply() gives is not complete. */
    [[nodiscard]] virtual bool isReading() const { return false; }
    /** The labels before its fields, which the page lines up with those of other editors. */
    [[nodiscard]] virtual QList<QLabel *> labels() const { return {}; }
    virtual void setLabelWidth(int width) { Q_UNUSED(width) }

Q_SIGNALS:
    void edited();
    /** To be put where the cursor of the page's text is. */
    void insertIntoText(const QString &text);
};

} // namespace Visnyk
