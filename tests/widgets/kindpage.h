// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/banner.h"
#include "widgets/fields/fieldeditor.h"

#include <utility>

namespace Visnyk {

/** An editor as the page uses it: what is entered is checked and the findings come back. */
template <typename Editor> class Page : public QWidget
{
public:
    template <typename... Args>
    explicit Page(MessageKind kind, Args &&...args)
        : editor(std::forward<Args>(args)..., this)
        , m_kind(kind)
    {
        editor.setKind(kind);
        QObject::connect(&editor, &FieldEditor::edited, this, [this] { check(); });
        resize(720, 500);
        editor.resize(size());
        show();
        check();
    }
    void setKind(MessageKind kind)
    {
        m_kind = kind;
        editor.setKind(kind);
        check();
    }
    void set(Draft draft)
    {
        draft.kind = m_kind;
        editor.setDraft(draft);
        check();
    }
    [[nodiscard]] Draft draft() const
    {
        Draft draft;
        draft.kind = m_kind;
        draft.text = QStringLiteral("Hello");
        editor.apply(&draft);
        return draft;
    }
    template <typename T = QWidget> [[nodiscard]] T *find(const QString &name) const { return findChild<T *>(name); }
    [[nodiscard]] bool isShown(const QString &name) const { return find(name)->isVisible(); }
    [[nodiscard]] QString note(const QString &name) const
    {
        const auto *shown = findChild<FieldNote *>(name);
        return shown->isHidden() ? QString() : shown->text();
    }

    Editor editor;

private:
    void check() { editor.showFindings(Visnyk::check(draft(), 1, false, 1'800'000'000'000)); }
    MessageKind m_kind;
};

template <typename Content> Draft with(Content MessageOptions::*member, const Content &content)
{
    Draft draft;
    draft.options.*member = content;
    return draft;
}

} // namespace Visnyk
