// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QStackedWidget>

#include <memory>

namespace Visnyk {

namespace Ui {
class SchedulePages;
}

/** What belongs to each way of choosing the time; one page for each Schedule::Mode, in its order. */
class SchedulePages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit SchedulePages(QWidget *parent = nullptr);
    ~SchedulePages() override;

    void setSchedule(const Schedule &schedule);
    /** Fills in what belongs to the mode of @p schedule. @p zone is that of the draft, empty = the system's. */
    void readInto(Schedule &schedule, const QByteArray &zone) const;
    /** Puts the fields into the tab order behind @p before. */
    void setTabsAfter(QWidget *before);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::SchedulePages> m_ui;
};

} // namespace Visnyk
