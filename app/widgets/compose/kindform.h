// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fields/fieldeditors.h"

#include <QHash>
#include <QObject>

class QBoxLayout;
class QMimeData;

namespace Visnyk {

/**
 * The editors of the Write page that only some kinds have. Each is made when a kind first needs it and keeps what was
 * entered while other kinds are shown.
 */
class KindForm : public QObject
{
    Q_OBJECT

public:
    /** @p above and @p below: where the editors before and behind the text go. */
    KindForm(QString dataDir, QBoxLayout *above, QBoxLayout *below, QWidget *page);

    /** Shows the editors of @p draft's kind; a new one, and the one that holds the text, shows its part of it. */
    void setKind(const Draft &draft);
    /** Shows @p draft in all editors. */
    void setDraft(const Draft &draft);
    /** Overwrites the parts of @p draft that have an editor; the text too while that is edited in one. */
    void apply(Draft *draft) const;
    void showFindings(const QList<Finding> &findings);
    [[nodiscard]] bool isReading() const;
    /** Gives the fields of what is shown one left edge, with @p least pixels for labels; the width is returned. */
    int alignLabels(int least);
    /** Puts what is shown into the tab order: behind @p recipients, and behind @p text. */
    void placeInTabOrder(QWidget *recipients, QWidget *text);
    /** Are there files in @p offered that the kind takes? */
    [[nodiscard]] bool canTake(const QMimeData *offered) const;
    void take(const QMimeData *offered);

Q_SIGNALS:
    void edited();
    void insertIntoText(const QString &text);
    void titleRead(const QString &title);

private:
    FieldEditor *make(EditorKind kind);
    [[nodiscard]] QList<FieldEditor *> shown() const;

    QString m_dataDir;
    QBoxLayout *m_above;
    QBoxLayout *m_below;
    MessageKind m_kind = MessageKind::Sms;
    QHash<EditorKind, FieldEditor *> m_editors;
};

} // namespace Visnyk
