// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/optionspanel.h"

#include "ui_optionspanel.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr std::array validityChoices { 0, 5, 15, 30, 60, 120, 240, 720, 1440 }; // minutes; the gateway takes 1-1440

} // namespace

OptionsPanel::OptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OptionsPanel>())
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->setupUi(this);
    for (int i = 0; i < 4; ++i)
        m_ui->whenCombo->addItem(QString());
    for (const int minutes : validityChoices)
        m_ui->validityCombo->addItem(QString(), minutes);
    for (int i = 0; i < 3; ++i)
        m_ui->translitCombo->addItem(QString());
    m_ui->senderCombo->lineEdit()->setMaxLength(60);
    m_ui->senderCombo->lineEdit()->setObjectName(u"senderEdit"_s);
    m_ui->senderCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->senderCombo->setMinimumContentsLength(16);
    m_ui->senderCombo->setCompleter(nullptr); // a name is never changed behind the person's back
    retranslate();
    connectEditors();
    setOptions({});
}

OptionsPanel::~OptionsPanel() = default;

void OptionsPanel::connectEditors()
{
    const auto changed = [this] { edited(); };
    connect(m_ui->senderCombo, &QComboBox::currentTextChanged, this, changed);
    connect(m_ui->whenCombo, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->whenEdit, &QDateTimeEdit::dateTimeChanged, this, changed);
    connect(m_ui->fromHourSpin, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->toHourSpin, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->afterSpin, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->validityCombo, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->spreadCheck, &QCheckBox::toggled, this, changed);
    connect(m_ui->periodSpin, &QDoubleSpinBox::valueChanged, this, changed);
    connect(m_ui->freqSpin, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->translitCombo, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->shortLinksCheck, &QCheckBox::toggled, this, changed);
    connect(m_ui->maxPartsSpin, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->ownIdEdit, &QLineEdit::textChanged, this, changed);
    connect(m_ui->commentEdit, &QLineEdit::textChanged, this, changed);
    connect(m_ui->moreOptionsButton, &QToolButton::toggled, this, &OptionsPanel::setMoreShown);
}

void OptionsPanel::edited()
{
    if (m_filling)
        return;
    refreshVisibility();
    Q_EMIT optionsEdited();
}

void OptionsPanel::setMoreShown(bool shown)
{
    m_ui->moreOptionsButton->setChecked(shown);
    m_ui->moreOptionsButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_ui->moreOptions->setVisible(shown);
}

void OptionsPanel::setKind(MessageKind kind)
{
    m_kind = kind;
    refreshVisibility();
}

void OptionsPanel::refreshVisibility()
{
    const Fields fields = info(m_kind).fields;
    const auto show = [](bool shown, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(shown);
    };
    show(fields.testFlag(Field::Sender), { m_ui->senderLabel, m_ui->senderCombo });
    show(fields.testFlag(Field::Schedule), { m_ui->whenLabel, m_ui->whenCombo, m_ui->whenStack });
    show(fields.testFlag(Field::Validity), { m_ui->validityLabel, m_ui->validityCombo });
    show(fields.testFlag(Field::Spread),
        { m_ui->spreadLabel, m_ui->spreadCheck, m_ui->periodSpin, m_ui->freqLabel, m_ui->freqSpin });
    show(fields.testFlag(Field::Translit), { m_ui->translitLabel, m_ui->translitCombo });
    show(fields.testFlag(Field::ShortLinks), { m_ui->shortLinksLabel, m_ui->shortLinksCheck });
    show(fields.testFlag(Field::MaxParts), { m_ui->maxPartsLabel, m_ui->maxPartsSpin });
    show(fields.testFlag(Field::OwnId), { m_ui->ownIdLabel, m_ui->ownIdEdit });
    show(fields.testFlag(Field::Comment), { m_ui->commentLabel, m_ui->commentEdit });
    m_ui->whenStack->setCurrentIndex(m_ui->whenCombo->currentIndex());
    const bool spread = m_ui->spreadCheck->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->periodSpin, m_ui->freqLabel, m_ui->freqSpin })
        widget->setEnabled(spread);
}

void OptionsPanel::setOptions(const MessageOptions &options)
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->senderCombo->setEditText(options.sender);
    setSchedule(options.schedule);
    selectValidity(options.validMinutes);
    m_ui->spreadCheck->setChecked(options.spread.has_value());
    const Spread spread = options.spread.value_or(Spread {});
    m_ui->periodSpin->setValue(spread.periodTenths / 10.0);
    m_ui->freqSpin->setValue(spread.freqMinutes);
    m_ui->translitCombo->setCurrentIndex(int(options.translit));
    m_ui->shortLinksCheck->setChecked(options.shortLinks);
    m_ui->maxPartsSpin->setValue(options.maxParts);
    m_ui->ownIdEdit->setText(options.ownId);
    m_ui->commentEdit->setText(options.comment);
    MessageOptions usual = options;
    usual.sender.clear();
    usual.schedule = {};
    usual.validMinutes = 0;
    setMoreShown(m_ui->moreOptionsButton->isChecked() || usual != MessageOptions {});
    refreshVisibility();
}

MessageOptions OptionsPanel::options() const
{
    const Fields fields = info(m_kind).fields;
    MessageOptions options;
    if (fields.testFlag(Field::Sender))
        options.sender = m_ui->senderCombo->currentText().trimmed();
    if (fields.testFlag(Field::Schedule))
        options.schedule = schedule();
    if (fields.testFlag(Field::Validity))
        options.validMinutes = m_ui->validityCombo->currentData().toInt();
    if (fields.testFlag(Field::Spread) && m_ui->spreadCheck->isChecked())
        options.spread = Spread { int(std::lround(m_ui->periodSpin->value() * 10)), m_ui->freqSpin->value() };
    if (fields.testFlag(Field::Translit))
        options.translit = Translit(m_ui->translitCombo->currentIndex());
    options.shortLinks = fields.testFlag(Field::ShortLinks) && m_ui->shortLinksCheck->isChecked();
    if (fields.testFlag(Field::MaxParts))
        options.maxParts = m_ui->maxPartsSpin->value();
    if (fields.testFlag(Field::OwnId))
        options.ownId = m_ui->ownIdEdit->text().trimmed();
    if (fields.testFlag(Field::Comment))
        options.comment = m_ui->commentEdit->text().trimmed();
    return options;
}

void OptionsPanel::setSchedule(const Schedule &schedule)
{
    m_zone = schedule.zone;
    m_ui->whenCombo->setCurrentIndex(int(schedule.mode));
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

Schedule OptionsPanel::schedule() const
{
    Schedule schedule;
    schedule.mode = Schedule::Mode(m_ui->whenCombo->currentIndex());
    switch (schedule.mode) {
    case Schedule::Mode::Now: break;
    case Schedule::Mode::At:
        schedule.date = m_ui->whenEdit->date();
        schedule.time = m_ui->whenEdit->time();
        schedule.zone = m_zone;
        break;
    case Schedule::Mode::Window:
        schedule.fromHour = m_ui->fromHourSpin->value();
        schedule.toHour = m_ui->toHourSpin->value();
        schedule.zone = m_zone;
        break;
    case Schedule::Mode::After: schedule.afterMinutes = m_ui->afterSpin->value(); break;
    }
    return schedule;
}

void OptionsPanel::setKnownSenders(const QStringList &senders)
{
    const QScopedValueRollback filling(m_filling, true);
    const QString typed = m_ui->senderCombo->currentText();
    m_ui->senderCombo->clear();
    m_ui->senderCombo->addItems(senders);
    m_ui->senderCombo->setCurrentIndex(-1);
    m_ui->senderCombo->setEditText(typed);
}

void OptionsPanel::setTranslit(Translit translit)
{
    m_ui->translitCombo->setCurrentIndex(int(translit));
    setMoreShown(true);
}

FieldNote *OptionsPanel::noteOf(Field field) const
{
    switch (field) {
    case Field::Sender: return m_ui->senderError;
    case Field::Schedule: return m_ui->whenError;
    case Field::Validity: return m_ui->validityError;
    case Field::Spread: return m_ui->spreadError;
    case Field::MaxParts: return m_ui->maxPartsError;
    case Field::OwnId: return m_ui->ownIdError;
    default: return nullptr; // others have no note here
    }
}

void OptionsPanel::showFindings(const QList<Finding> &findings)
{
    QHash<FieldNote *, Finding> worst;
    for (const Finding &finding : findings) {
        FieldNote *note = noteOf(finding.field);
        if (note == nullptr || finding.code == Finding::Code::TextCut)
            continue;
        if (!worst.contains(note) || finding.severity == Finding::Severity::Error)
            worst.insert(note, finding);
    }
    for (FieldNote *note : { m_ui->senderError, m_ui->whenError, m_ui->validityError, m_ui->spreadError,
             m_ui->maxPartsError, m_ui->ownIdError }) {
        const auto found = worst.constFind(note);
        if (found == worst.constEnd()) {
            note->clear();
            continue;
        }
        note->setNote(
            found->severity == Finding::Severity::Error ? Tone::Error : Tone::Warning, Wording::finding(*found));
        const bool folded = note == m_ui->spreadError || note == m_ui->maxPartsError || note == m_ui->ownIdError;
        if (folded && found->severity == Finding::Severity::Error)
            setMoreShown(true); // an error that cannot be seen cannot be mended
    }
}

void OptionsPanel::showTime(qint64 nowUtcMs)
{
    const ResolvedSchedule resolved = resolve(schedule(), nowUtcMs);
    const bool planned = resolved.atUtcMs.has_value() && m_ui->whenError->text().isEmpty();
    m_ui->whenResolvedLabel->setVisible(planned);
    if (planned)
        m_ui->whenResolvedLabel->setText(
            tr("Goes out on %1.", "%1 is date, time and zone").arg(Wording::timeWithZone(*resolved.atUtcMs)));
}

QString OptionsPanel::validityText(int minutes)
{
    if (minutes == 0)
        return tr("as long as the operator does");
    if (minutes % 60 == 0)
        return tr("%Ln hour(s)", nullptr, minutes / 60);
    return tr("%Ln minute(s)", nullptr, minutes);
}

void OptionsPanel::selectValidity(int minutes)
{
    int index = m_ui->validityCombo->findData(minutes);
    if (index < 0) {
        m_ui->validityCombo->addItem(validityText(minutes), minutes); // of an older draft or the command line
        index = m_ui->validityCombo->count() - 1;
    }
    m_ui->validityCombo->setCurrentIndex(index);
}

void OptionsPanel::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->senderCombo->lineEdit()->setPlaceholderText(tr("the account’s default"));
    m_ui->senderCombo->lineEdit()->setAccessibleName(tr("Sender name"));
    m_ui->whenCombo->setItemText(0, tr("now"));
    m_ui->whenCombo->setItemText(1, tr("at a date and time"));
    m_ui->whenCombo->setItemText(2, tr("within hours of the day"));
    m_ui->whenCombo->setItemText(3, tr("after some minutes"));
    const QLocale locale;
    m_ui->whenEdit->setLocale(locale);
    m_ui->whenEdit->setDisplayFormat(
        QString(locale.dateFormat(QLocale::ShortFormat) + u"  "_s + locale.timeFormat(QLocale::ShortFormat)));
    m_ui->afterSpin->setSuffix(tr(" min"));
    m_ui->freqSpin->setSuffix(tr(" min"));
    m_ui->freqSpin->setSpecialValueText(tr("as the gateway does"));
    m_ui->periodSpin->setLocale(locale);
    m_ui->periodSpin->setSuffix(tr(" h"));
    m_ui->maxPartsSpin->setSpecialValueText(tr("no limit"));
    for (QWidget *spin :
        std::initializer_list<QWidget *> { m_ui->afterSpin, m_ui->freqSpin, m_ui->periodSpin, m_ui->maxPartsSpin })
        spin->updateGeometry(); // Qt does not ask for more room when these words grow
    alignLabels();
    for (int i = 0; i < m_ui->validityCombo->count(); ++i)
        m_ui->validityCombo->setItemText(i, validityText(m_ui->validityCombo->itemData(i).toInt()));
    m_ui->translitCombo->setItemText(0, tr("as written"));
    m_ui->translitCombo->setItemText(1, tr("Latin letters by sound (Privet)"));
    m_ui->translitCombo->setItemText(2, tr("Latin letters by shape (mpaHc/Ium)"));
}

void OptionsPanel::alignLabels()
{
    // Two grids, one left edge for their fields.
    int widest = 0;
    const QList<QLabel *> labels { m_ui->senderLabel, m_ui->whenLabel, m_ui->validityLabel, m_ui->spreadLabel,
        m_ui->translitLabel, m_ui->shortLinksLabel, m_ui->maxPartsLabel, m_ui->ownIdLabel, m_ui->commentLabel };
    for (const QLabel *label : labels)
        widest = std::max(widest, label->sizeHint().width());
    m_ui->usualLayout->setColumnMinimumWidth(0, widest);
    m_ui->moreLayout->setColumnMinimumWidth(0, widest);
}

void OptionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->retranslateUi(this);
    }
    retranslate();
}

} // namespace Visnyk
