// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/schedulepages.h"

#include "ui_schedulepages.h"
#include "widgets/wheelguard.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Visnyk {

SchedulePages::SchedulePages(QWidget *parent)
    : QStackedWidget(parent)
    , m_ui(std::make_unique<Ui::SchedulePages>())
{
    m_ui->setupUi(this);
    retranslate();
    setSchedule({});
    new WheelGuard(this);
    connect(m_ui->whenEdit, &QDateTimeEdit::dateTimeChanged, this, &SchedulePages::edited);
    connect(m_ui->fromHourSpin, &QSpinBox::valueChanged, this, &SchedulePages::edited);
    connect(m_ui->toHourSpin, &QSpinBox::valueChanged, this, &SchedulePages::edited);
    connect(m_ui->afterSpin, &QSpinBox::valueChanged, this, &SchedulePages::edited);
}

SchedulePages::~SchedulePages() = default;

void SchedulePages::setSchedule(const Schedule &schedule)
{
    setCurrentIndex(int(schedule.mode));
    m_ui->fromHourSpin->setValue(schedule.fromHour);
    m_ui->toHourSpin->setValue(schedule.toHour);
    if (schedule.afterMinutes > 0)
        m_ui->afterSpin->setValue(schedule.afterMinutes);
    if (schedule.mode == Schedule::Mode::At && schedule.date.isValid()) {
        m_ui->whenEdit->setDate(schedule.date);
        m_ui->whenEdit->setTime(schedule.time);
        return;
    }
    // Offered when the person turns to "at": the next full hour that is at least an hour away.
    const QDateTime soon = QDateTime::currentDateTime().addSecs(2LL * 3600);
    m_ui->whenEdit->setDate(soon.date());
    m_ui->whenEdit->setTime(QTime(soon.time().hour(), 0));
}

void SchedulePages::readInto(Schedule &schedule, const QByteArray &zone) const
{
    switch (schedule.mode) {
    case Schedule::Mode::Now: break;
    case Schedule::Mode::At:
        schedule.date = m_ui->whenEdit->date();
        schedule.time = m_ui->whenEdit->time();
        schedule.zone = zone;
        break;
    case Schedule::Mode::Window:
        schedule.fromHour = m_ui->fromHourSpin->value();
        schedule.toHour = m_ui->toHourSpin->value();
        schedule.zone = zone;
        break;
    case Schedule::Mode::After: schedule.afterMinutes = m_ui->afterSpin->value(); break;
    }
}

void SchedulePages::setTabsAfter(QWidget *before)
{
    for (QWidget *next :
        std::initializer_list<QWidget *> { m_ui->whenEdit, m_ui->fromHourSpin, m_ui->toHourSpin, m_ui->afterSpin }) {
        setTabOrder(before, next);
        before = next;
    }
}

void SchedulePages::retranslate()
{
    const QLocale locale;
    m_ui->whenEdit->setLocale(locale);
    m_ui->whenEdit->setDisplayFormat(
        QString(locale.dateFormat(QLocale::ShortFormat) + u"  "_s + locale.timeFormat(QLocale::ShortFormat)));
    m_ui->afterSpin->setSuffix(tr(" min"));
    m_ui->afterSpin->updateGeometry(); // Qt does not ask for more room when these words grow
}

void SchedulePages::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QSignalBlocker quiet(this);
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace Visnyk
