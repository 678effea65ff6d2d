// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QWidget>

#include <memory>

namespace Visnyk {

class ExpertPanel;
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
    /** Fills in the members that have their field here, also those that the kind does not have: nothing is lost. */
    void readInto(MessageOptions &options) const;
    [[nodiscard]] QString sender() const;
    void setKnownSenders(const QStringList &senders);
    /** Errors and warnings of check() that belong to a field here are shown beside it. */
    void showFindings(const QList<Finding> &findings);
    /** When the message would go out, resolved at @p nowUtcMs. */
    void showTime(qint64 nowUtcMs);
    void setTranslit(Translit translit);
    /** Null until the folded options are first shown. */
    [[nodiscard]] ExpertPanel *expertPanel() const;
    /** The room its own labels need, and the room they get: fields of the whole page have one left edge. */
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    void optionsEdited();
    /** The request is in sight now. */
    void requestWanted();
    /** Labels have come or changed: line them up again. */
    void labelsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshSenderWords();
    void fillSenders();
    void setSender(const QString &sender);
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
    QStringList m_knownSenders;
    QString m_otherSender; // an e-mail's while other kinds are shown, and the other way round
    bool m_filling = false;
};

} // namespace Visnyk
