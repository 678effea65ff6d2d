// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recipients/recipientlist.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace Visnyk {

class FieldNote;
class RecipientsEdit;

/** The box for recipients with what was read out of it: "3 people, 1 to check, 1 repeated". */
class RecipientsBox : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsBox(QWidget *parent = nullptr);

    void setRegion(const QString &region);
    /** What is looked for in the text: numbers, mailboxes or nicks. */
    void setKind(MessageKind kind);
    void setText(const QString &text);
    /** Replaces the text so that it can be undone. */
    void replaceText(const QString &text);
    /** So that nothing brings it back, undo neither; true when the text is another one now. */
    bool takeOut(const Address &person);
    [[nodiscard]] const QString &text() const { return m_text; }
    /** What was read last; of the present text unless isReading(). */
    [[nodiscard]] const RecipientList &list() const { return m_list; }
    [[nodiscard]] bool isReading() const { return m_reading; }
    /** An error beside the field; empty removes it. */
    void setError(const QString &text);
    /** "3 people, 1 to check, 1 repeated"; empty when nothing was typed. */
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void textEdited();
    /** The text has been read: list() is new. */
    void listChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void textChanged();
    void read();
    void readInBackground();
    void take(RecipientList list);
    void showMarks();
    void refreshSummary();
    void showProblems();
    void acceptSuggestion(int index);
    void acceptAllSuggestions();
    [[nodiscard]] QString explain(int index) const;
    [[nodiscard]] bool isMail() const { return info(m_kind).fields.testFlag(Field::Mailboxes); }
    void showEditMenu(const QPoint &point);

    RecipientReader m_reader;
    RecipientList m_list;
    QString m_text;
    MessageKind m_kind = MessageKind::Sms;
    bool m_reading = false;
    quint64 m_generation = 0;
    QTimer m_delay;
    RecipientsEdit *m_edit = nullptr;
    QToolButton *m_summaryButton = nullptr;
    FieldNote *m_note = nullptr;
    QString m_error;
};

} // namespace Visnyk
