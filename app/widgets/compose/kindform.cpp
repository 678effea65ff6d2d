// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/kindform.h"

#include "widgets/fields/fileseditor.h"
#include "widgets/fields/linkeditor.h"
#include "widgets/fields/taborder.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace Visnyk {

KindForm::KindForm(QString dataDir, QBoxLayout *above, QBoxLayout *below, QWidget *page)
    : QObject(page)
    , m_dataDir(std::move(dataDir))
    , m_above(above)
    , m_below(below)
{
}

FieldEditor *KindForm::make(EditorKind kind)
{
    FieldEditor *editor = makeEditor(kind, m_dataDir, m_above->parentWidget());
    // In the order of the form, whichever of them was needed first.
    QBoxLayout *layout = standsAboveText(kind) ? m_above : m_below;
    int place = 0;
    for (int i = 0; i < EditorKinds; ++i) {
        const auto before = EditorKind(i);
        if (before < kind && standsAboveText(before) == standsAboveText(kind) && m_editors.contains(before))
            ++place;
    }
    layout->insertWidget(place, editor);
    m_editors.insert(kind, editor);
    connect(editor, &FieldEditor::edited, this, &KindForm::edited);
    connect(editor, &FieldEditor::insertIntoText, this, &KindForm::insertIntoText);
    if (auto *link = qobject_cast<LinkEditor *>(editor))
        connect(link, &LinkEditor::titleRead, this, &KindForm::titleRead);
    return editor;
}

QList<FieldEditor *> KindForm::shown() const
{
    QList<FieldEditor *> editors;
    const QList<EditorKind> kinds = editorsOf(m_kind);
    for (const EditorKind kind : kinds) {
        if (FieldEditor *editor = m_editors.value(kind))
            editors.append(editor);
    }
    return editors;
}

void KindForm::setKind(const Draft &draft)
{
    m_kind = draft.kind;
    const QList<EditorKind> needed = editorsOf(m_kind);
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (!needed.contains(it.key()))
            it.value()->hide();
    }
    for (const EditorKind kind : needed) {
        FieldEditor *editor = m_editors.value(kind);
        const bool isNew = editor == nullptr;
        if (isNew)
            editor = make(kind);
        editor->setKind(m_kind);
        if (isNew || kind == EditorKind::Formatting)
            editor->setDraft(draft);
        editor->show();
    }
}

void KindForm::setDraft(const Draft &draft)
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        it.value()->setDraft(draft);
    setKind(draft);
}

void KindForm::apply(Draft *draft) const
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.key() != EditorKind::Formatting || info(draft->kind).fields.testFlag(Field::Formatting))
            it.value()->apply(draft);
    }
}

void KindForm::showFindings(const QList<Finding> &findings)
{
    const QList<FieldEditor *> editors = shown();
    for (FieldEditor *editor : editors)
        editor->showFindings(findings);
}

bool KindForm::isReading() const
{
    const QList<FieldEditor *> editors = shown();
    return std::any_of(editors.cbegin(), editors.cend(), [](const FieldEditor *editor) { return editor->isReading(); });
}

int KindForm::alignLabels(int least)
{
    const QList<FieldEditor *> editors = shown();
    for (const FieldEditor *editor : editors) {
        const QList<QLabel *> labels = editor->labels();
        for (const QLabel *label : labels) {
            if (!label->isHidden())
                least = std::max(least, label->sizeHint().width());
        }
    }
    for (FieldEditor *editor : editors)
        editor->setLabelWidth(least);
    return least;
}

void KindForm::placeInTabOrder(QWidget *recipients, QWidget *text)
{
    const QList<QWidget *> numbers = tabStops(recipients);
    QWidget *before = numbers.isEmpty() ? recipients : numbers.constLast();
    QWidget *behind = text;
    const QList<EditorKind> kinds = editorsOf(m_kind);
    for (const EditorKind kind : kinds) {
        if (standsAboveText(kind))
            before = putInTabOrder(before, m_editors.value(kind));
    }
    QWidget::setTabOrder(before, text);
    for (const EditorKind kind : kinds) {
        if (!standsAboveText(kind))
            behind = putInTabOrder(behind, m_editors.value(kind));
    }
}

bool KindForm::canTake(const QMimeData *offered) const
{
    const auto *files = qobject_cast<FilesEditor *>(m_editors.value(EditorKind::Files));
    return files != nullptr && info(m_kind).fields.testFlag(Field::Attachments) && files->canTake(offered);
}

void KindForm::take(const QMimeData *offered)
{
    if (auto *files = qobject_cast<FilesEditor *>(m_editors.value(EditorKind::Files)))
        files->take(offered);
}

} // namespace Visnyk
