// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fields/fieldeditor.h"

#include <memory>

class QImage;

namespace Visnyk {

class BitmapDialog;

namespace Ui {
class FormattingEditor;
}

/**
 * The text of a formatted message with its formatting, sounds and pictures, or octets of a person's own. It stands in
 * the place of the plain message field, so it holds Draft::text as well; what is not touched goes back as it came.
 */
class FormattingEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit FormattingEditor(QWidget *parent = nullptr);
    ~FormattingEditor() override;

    /** Shows the text and BinaryContent of @p draft. */
    void setDraft(const Draft &draft) override;
    void apply(Draft *draft) const override;
    void showFindings(const QList<Finding> &findings) override;
    [[nodiscard]] QList<QLabel *> labels() const override;
    void setLabelWidth(int width) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectEditors();
    void orderTabs();
    void textChanged();
    void modeChanged();
    void refresh();
    void refreshAlphabet(const QString &text);
    BitmapDialog *openPictures();
    [[nodiscard]] bool isRaw() const;

    std::unique_ptr<Ui::FormattingEditor> m_ui;
    QString m_text; // as given, until it is touched
    QList<TextRun> m_runs;
    QList<EmsObject> m_objects;
    bool m_touched = false;
    bool m_filling = false;
};

} // namespace Visnyk
