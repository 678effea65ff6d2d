// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Visnyk {

class ExpertPanel;
class FieldNote;

namespace Ui {
class MoreOptions;
}

/** The folded part of the options: most messages never need it. Shows only what the kind of message has. */
class MoreOptions : public QWidget
{
    Q_OBJECT

public:
    explicit MoreOptions(QWidget *parent = nullptr);
    ~MoreOptions() override;

    void setKind(MessageKind kind);
    void setOptions(const MessageOptions &options);
    /** Fills in the members that have their field here, also those that the kind does not have. */
    void readInto(MessageOptions &options) const;
    [[nodiscard]] ExpertPanel &expertPanel() const { return *m_expert; }
    void setTranslit(Translit translit);
    /** Where findings of that field are shown; nothing for a field that is elsewhere. */
    [[nodiscard]] FieldNote *noteOf(Field field) const;
    [[nodiscard]] QList<QLabel *> labels() const;
    void setLabelWidth(int width);
    /** Puts the fields into the tab order behind @p before. */
    void setTabsAfter(QWidget *before);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void connectEditors();
    void refreshSpread();

    std::unique_ptr<Ui::MoreOptions> m_ui;
    MessageKind m_kind = MessageKind::Sms;
    ExpertPanel *m_expert = nullptr;
};

} // namespace Visnyk
