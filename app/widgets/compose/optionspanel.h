// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QWidget>

#include <memory>

namespace Visnyk {

class FieldNote;
class MoreOptions;
class SchedulePages;

namespace Ui {
class OptionsPanel;
}

/** Sender, time and validity in sight, the rest folded. Shows only what the kind of message has. */
class OptionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPanel(QWidget *parent = nullptr);
    ~OptionsPanel() override;

    void setKind(MessageKind kind);
    void setOptions(const MessageOptions &options);
    [[nodiscard]] MessageOptions options() const;
    void setKnownSenders(const QStringList &senders);
    /** Errors and warnings of check() that belong to a field here are shown beside it. */
    void showFindings(const QList<Finding> &findings);
    /** When the message would go out, resolved at @p nowUtcMs. */
    void showTime(qint64 nowUtcMs);
    void setTranslit(Translit translit);

Q_SIGNALS:
    void optionsEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void alignLabels();
    void connectEditors();
    void edited();
    void refreshVisibility();
    void setSchedule(const Schedule &schedule);
    [[nodiscard]] Schedule schedule() const;
    void setMoreShown(bool shown);
    MoreOptions &moreOptions();
    SchedulePages &schedulePages();
    [[nodiscard]] FieldNote *noteOf(Field field) const;
    [[nodiscard]] static QString validityText(int minutes);
    void selectValidity(int minutes);

    std::unique_ptr<Ui::OptionsPanel> m_ui;
    MessageKind m_kind = MessageKind::Sms;
    MoreOptions *m_more = nullptr; // both are built when they are first needed
    SchedulePages *m_pages = nullptr;
    QByteArray m_zone; // of the draft; empty = the system's
    bool m_filling = false;
};

} // namespace Visnyk
