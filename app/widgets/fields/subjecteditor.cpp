// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/subjecteditor.h"

#include "ui_subjecteditor.h"
#include "widgets/fields/editornotes.h"

#include <QEvent>
#include <QSignalBlocker>

namespace Visnyk {

SubjectEditor::SubjectEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_ui(std::make_unique<Ui::SubjectEditor>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->subjectEdit);
    retranslate();
    connect(m_ui->subjectEdit, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

SubjectEditor::~SubjectEditor() = default;

void SubjectEditor::setDraft(const Draft &draft)
{
    const QSignalBlocker quiet(this);
    if (draft.options.subject != m_ui->subjectEdit->text())
        m_ui->subjectEdit->setText(draft.options.subject);
}

void SubjectEditor::apply(Draft *draft) const
{
    draft->options.subject = m_ui->subjectEdit->text();
}

void SubjectEditor::showFindings(const QList<Finding> &findings)
{
    showNotes({ { m_ui->subjectError, findingsOf(Field::Subject) } }, findings);
}

void SubjectEditor::setKind(MessageKind kind)
{
    m_kind = kind;
    retranslate();
}

QList<QLabel *> SubjectEditor::labels() const
{
    return { m_ui->subjectLabel };
}

void SubjectEditor::setLabelWidth(int width)
{
    m_ui->subjectLayout->setColumnMinimumWidth(0, width);
}

void SubjectEditor::retranslate()
{
    m_ui->subjectEdit->setPlaceholderText(
        m_kind == MessageKind::Mms ? tr("the sender name, when this is left empty") : QString());
}

void SubjectEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace Visnyk
