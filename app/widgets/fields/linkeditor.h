// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fields/fieldeditor.h"

#include <memory>
#include <optional>

class QAbstractButton;
class QDateTimeEdit;

namespace Visnyk {

namespace Ui {
class LinkEditor;
}

/** A link that the phone offers to open: its form, address, action, times and id. Its title is the page's text. */
class LinkEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LinkEditor(QWidget *parent = nullptr);
    ~LinkEditor() override;

    void setDraft(const Draft &draft) override;
    /** What the chosen form does not have is left out: it would not be sent either. */
    void apply(Draft *draft) const override;
    void showFindings(const QList<Finding> &findings) override;
    [[nodiscard]] QList<QLabel *> labels() const override;
    void setLabelWidth(int width) override;

Q_SIGNALS:
    /** A push was read out of octets: its title belongs into the page's text. */
    void titleRead(const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectEditors();
    void change();
    void modeChanged();
    void retranslate();
    void fillActions(WapPush::Action chosen);
    void nameActions();
    void refreshVisibility();
    void refreshRemedy();
    void refreshTimes();
    void show(const WapPush &push);
    void showTime(QAbstractButton *check, QDateTimeEdit *edit, const std::optional<qint64> &utcMs, int hoursAhead);
    void mendLink();
    void readOctets();
    [[nodiscard]] WapPush::Mode mode() const;
    [[nodiscard]] static QString actionText(WapPush::Action action);

    std::unique_ptr<Ui::LinkEditor> m_ui;
    bool m_filling = false;
};

} // namespace Visnyk
