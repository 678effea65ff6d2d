// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/content.h"
#include "domain/draft.h"
#include "widgets/fields/hexview.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QSpinBox;

namespace Visnyk {

class FieldNote;
class MarkedEdit;

namespace Ui {
class RawEdit;
}

/** User data header, contents, PID and DCS as an engineer types them. */
class RawEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RawEdit(QWidget *parent = nullptr);
    ~RawEdit() override;

    /** Shows the raw members of @p content; emits nothing. */
    void setContent(const BinaryContent &content);
    /** Puts them back as typed. */
    void apply(BinaryContent *content) const;
    /** Neither header nor contents. */
    [[nodiscard]] bool isEmpty() const;
    /** Those of Field::Formatting that name an input here. */
    void showFindings(const QList<Finding> &findings);
    /** What is typed, cut into parts where it can be; as far as it can be read where it cannot. */
    [[nodiscard]] QList<HexView::Part> parts() const;
    /** To line its fields up with others of the page. */
    [[nodiscard]] QList<QLabel *> labels() const;
    void setLabelWidth(int width);
    /** Its octets become the contents. Says in place why not. */
    void loadFile(const QString &path);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void changed();
    void takeMesApart();
    void chooseFile();
    void choiceMade(QComboBox *combo, QSpinBox *spin);
    void showValue(QComboBox *combo, QSpinBox *spin, const std::optional<int> &value);
    [[nodiscard]] static std::optional<int> valueOf(const QComboBox *combo, const QSpinBox *spin);
    void showReading();
    void showFaults();
    void retranslate();

    std::unique_ptr<Ui::RawEdit> m_ui;
    QString m_loadProblem;
    bool m_filling = false;
};

} // namespace Visnyk
