// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fields/fieldeditor.h"

#include <memory>

namespace Visnyk {

namespace Ui {
class VoiceEditor;
}

/** Which voice speaks in which language, whether it says a code, and how often the phone rings. */
class VoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit VoiceEditor(QWidget *parent = nullptr);
    ~VoiceEditor() override;

    void setDraft(const Draft &draft) override;
    void apply(Draft *draft) const override;
    void showFindings(const QList<Finding> &findings) override;
    [[nodiscard]] QList<QLabel *> labels() const override;
    void setLabelWidth(int width) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectEditors();
    void change();
    void refresh();
    void retranslate();
    [[nodiscard]] static QString voiceText(const QString &voice);
    [[nodiscard]] static QString languageText(const QString &language);

    std::unique_ptr<Ui::VoiceEditor> m_ui;
    bool m_filling = false;
};

} // namespace Visnyk
