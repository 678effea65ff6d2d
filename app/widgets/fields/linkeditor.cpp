// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/linkeditor.h"

#include "ui_linkeditor.h"
#include "widgets/fields/editornotes.h"
#include "widgets/fields/pushreaderdialog.h"
#include "widgets/wheelguard.h"
#include "widgets/wording.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

using Action = WapPush::Action;
using Mode = WapPush::Mode;

constexpr int modes = 3;
constexpr int aDay = 24;          // hours: what is offered as the time of expiry
constexpr int earliestYear = 100; // that a field of Qt takes
constexpr int latestYear = 9999;

QString zoneText(const QDateTimeEdit *edit)
{
    return Wording::zone(edit->dateTime().toMSecsSinceEpoch());
}

} // namespace

LinkEditor::LinkEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_ui(std::make_unique<Ui::LinkEditor>())
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->setupUi(this);
    for (int i = 0; i < modes; ++i)
        m_ui->pushModeCombo->addItem(QString());
    for (QDateTimeEdit *edit : { m_ui->createdEdit, m_ui->expiresEdit })
        edit->setDateRange(QDate(earliestYear, 1, 1), QDate(latestYear, 12, 31));
    setFocusProxy(m_ui->hrefEdit);
    retranslate();
    show({});
    new WheelGuard(this);
    connectEditors();
}

LinkEditor::~LinkEditor() = default;

void LinkEditor::connectEditors()
{
    connect(m_ui->pushModeCombo, &QComboBox::currentIndexChanged, this, &LinkEditor::modeChanged);
    connect(m_ui->hrefEdit, &QLineEdit::textChanged, this, &LinkEditor::change);
    connect(m_ui->encodeLinkButton, &QAbstractButton::clicked, this, &LinkEditor::mendLink);
    connect(m_ui->pushActionCombo, &QComboBox::currentIndexChanged, this, &LinkEditor::change);
    connect(m_ui->pushIdEdit, &QLineEdit::textChanged, this, &LinkEditor::change);
    for (QCheckBox *check : { m_ui->createdCheck, m_ui->expiresCheck })
        connect(check, &QCheckBox::toggled, this, &LinkEditor::change);
    for (QDateTimeEdit *edit : { m_ui->createdEdit, m_ui->expiresEdit })
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &LinkEditor::change);
    connect(m_ui->readOctetsButton, &QAbstractButton::clicked, this, &LinkEditor::readOctets);
}

Mode LinkEditor::mode() const
{
    return Mode(m_ui->pushModeCombo->currentIndex());
}

void LinkEditor::change()
{
    if (m_filling)
        return;
    refreshRemedy();
    refreshTimes();
    Q_EMIT edited();
}

void LinkEditor::modeChanged()
{
    if (m_filling)
        return;
    fillActions(Action(m_ui->pushActionCombo->currentData().toInt()));
    refreshVisibility();
    change();
}

/** The actions of the form; one of the other form becomes the phone's own choice. */
void LinkEditor::fillActions(Action chosen)
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->pushActionCombo->clear();
    for (int i = 0; i <= int(Action::Cache); ++i) {
        if (mode() != Mode::Text && isActionOf(mode(), Action(i)))
            m_ui->pushActionCombo->addItem(actionText(Action(i)), i);
    }
    m_ui->pushActionCombo->setCurrentIndex(std::max(0, m_ui->pushActionCombo->findData(int(chosen))));
}

void LinkEditor::nameActions()
{
    for (int i = 0; i < m_ui->pushActionCombo->count(); ++i)
        m_ui->pushActionCombo->setItemText(i, actionText(Action(m_ui->pushActionCombo->itemData(i).toInt())));
}

QString LinkEditor::actionText(Action action)
{
    switch (action) {
    case Action::Default: return tr("as the phone usually does");
    case Action::SignalNone: return tr("keep it without a sign (signal-none)");
    case Action::SignalLow: return tr("show it when there is nothing else to do (signal-low)");
    case Action::SignalMedium: return tr("show it soon (signal-medium)");
    case Action::SignalHigh: return tr("show it at once (signal-high)");
    case Action::Delete: return tr("delete the earlier one with the same id (delete)");
    case Action::ExecuteLow: return tr("open it quietly (execute-low)");
    case Action::ExecuteHigh: return tr("open it at once (execute-high)");
    case Action::Cache: return tr("load it for later (cache)");
    }
    return {};
}

void LinkEditor::refreshVisibility()
{
    const bool built = mode() != Mode::Text;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->pushActionLabel, m_ui->pushActionCombo })
        widget->setVisible(built);
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_ui->createdCheck, m_ui->createdEdit, m_ui->createdZoneLabel,
            m_ui->expiresCheck, m_ui->expiresEdit, m_ui->expiresZoneLabel, m_ui->pushIdLabel, m_ui->pushIdEdit })
        widget->setVisible(mode() == Mode::ServiceIndication);
}

void LinkEditor::refreshRemedy()
{
    const QString link = m_ui->hrefEdit->text().trimmed();
    m_ui->encodeLinkButton->setVisible(!link.isEmpty() && percentEncodedLink(link) != link);
}

void LinkEditor::refreshTimes()
{
    m_ui->createdEdit->setEnabled(m_ui->createdCheck->isChecked());
    m_ui->expiresEdit->setEnabled(m_ui->expiresCheck->isChecked());
    m_ui->createdZoneLabel->setText(zoneText(m_ui->createdEdit));
    m_ui->expiresZoneLabel->setText(zoneText(m_ui->expiresEdit));
}

void LinkEditor::setDraft(const Draft &draft)
{
    Draft now;
    apply(&now);
    if (now.options.push == draft.options.push)
        return; // times and texts that are hidden now stay for the other form
    const QScopedValueRollback filling(m_filling, true);
    show(draft.options.push);
}

void LinkEditor::show(const WapPush &push)
{
    m_ui->pushModeCombo->setCurrentIndex(int(push.mode));
    fillActions(push.action);
    m_ui->hrefEdit->setText(push.href);
    m_ui->pushIdEdit->setText(push.siId);
    showTime(m_ui->createdCheck, m_ui->createdEdit, push.createdUtcMs, 0);
    showTime(m_ui->expiresCheck, m_ui->expiresEdit, push.expiresUtcMs, aDay);
    refreshVisibility();
    refreshRemedy();
    refreshTimes();
}

/** A time that is not set offers the full hour so far ahead. */
void LinkEditor::showTime(
    QAbstractButton *check, QDateTimeEdit *edit, const std::optional<qint64> &utcMs, int hoursAhead)
{
    check->setChecked(utcMs.has_value());
    if (utcMs) {
        edit->setDateTime(QDateTime::fromMSecsSinceEpoch(*utcMs));
        return;
    }
    const QDateTime then = QDateTime::currentDateTime().addSecs(qint64(hoursAhead) * 3600);
    edit->setDateTime(QDateTime(then.date(), QTime(then.time().hour(), 0)));
}

void LinkEditor::apply(Draft *draft) const
{
    WapPush push;
    push.mode = mode();
    push.href = m_ui->hrefEdit->text().trimmed();
    push.title = draft->options.push.title;
    if (push.mode != Mode::Text)
        push.action = Action(m_ui->pushActionCombo->currentData().toInt());
    if (push.mode == Mode::ServiceIndication) {
        if (m_ui->createdCheck->isChecked())
            push.createdUtcMs = m_ui->createdEdit->dateTime().toMSecsSinceEpoch();
        if (m_ui->expiresCheck->isChecked())
            push.expiresUtcMs = m_ui->expiresEdit->dateTime().toMSecsSinceEpoch();
        push.siId = m_ui->pushIdEdit->text();
    }
    draft->options.push = push;
}

void LinkEditor::showFindings(const QList<Finding> &findings)
{
    const auto elsewhere = [](const Finding &finding) {
        static const QStringList shown { u"href"_s, u"action"_s, u"created"_s, u"expires"_s, u"si_id"_s };
        return finding.field == Field::Push && !shown.contains(finding.member);
    };
    // An empty form is not a mistake: the bar says what is missing.
    const auto href = [untouched = m_ui->hrefEdit->text().isEmpty()](const Finding &finding) {
        return finding.field == Field::Push && finding.member == u"href"_s
            && !(untouched && finding.value == u"link_missing"_s);
    };
    showNotes({ { m_ui->hrefError, href }, { m_ui->pushActionError, findingsOf(Field::Push, u"action"_s) },
                  { m_ui->createdError, findingsOf(Field::Push, u"created"_s) },
                  { m_ui->expiresError, findingsOf(Field::Push, u"expires"_s) },
                  { m_ui->pushIdError, findingsOf(Field::Push, u"si_id"_s) }, { m_ui->pushError, elsewhere } },
        findings);
}

void LinkEditor::mendLink()
{
    m_ui->hrefEdit->setText(percentEncodedLink(m_ui->hrefEdit->text().trimmed()));
    m_ui->hrefEdit->setFocus();
}

void LinkEditor::readOctets()
{
    auto *dialog = new PushReaderDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PushReaderDialog::pushRead, this, [this](const WapPush &push) {
        {
            const QScopedValueRollback filling(m_filling, true);
            show(push);
        }
        Q_EMIT titleRead(push.title);
        Q_EMIT edited();
    });
    dialog->open();
}

QList<QLabel *> LinkEditor::labels() const
{
    return { m_ui->pushModeLabel, m_ui->hrefLabel, m_ui->pushActionLabel, m_ui->pushIdLabel };
}

void LinkEditor::setLabelWidth(int width)
{
    m_ui->linkLayout->setColumnMinimumWidth(0, width);
}

void LinkEditor::retranslate()
{
    m_ui->pushModeCombo->setItemText(int(Mode::Text), tr("link and title; the gateway builds the rest"));
    m_ui->pushModeCombo->setItemText(int(Mode::ServiceIndication), tr("Service Indication: shows title and link"));
    m_ui->pushModeCombo->setItemText(int(Mode::ServiceLoading), tr("Service Loading: opens the link by itself"));
    m_ui->hrefEdit->setPlaceholderText(u"https://example.com/"_s);
    const QLocale locale;
    for (QDateTimeEdit *edit : { m_ui->createdEdit, m_ui->expiresEdit }) {
        edit->setLocale(locale);
        edit->setDisplayFormat(
            QString(locale.dateFormat(QLocale::ShortFormat) % u"  "_s % locale.timeFormat(QLocale::ShortFormat)));
    }
    nameActions();
}

void LinkEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace Visnyk
