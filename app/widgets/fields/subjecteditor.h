// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fields/fieldeditor.h"

#include <memory>

namespace Visnyk {

namespace Ui {
class SubjectEditor;
}

/** The line above the text of an e-mail or a picture message. */
class SubjectEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit SubjectEditor(QWidget *parent = nullptr);
    ~SubjectEditor() override;

    void setDraft(const Draft &draft) override;
    void apply(Draft *draft) const override;
    void showFindings(const QList<Finding> &findings) override;
    void setKind(MessageKind kind) override;
    [[nodiscard]] QList<QLabel *> labels() const override;
    void setLabelWidth(int width) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::SubjectEditor> m_ui;
    MessageKind m_kind = MessageKind::Mail;
};

} // namespace Visnyk
