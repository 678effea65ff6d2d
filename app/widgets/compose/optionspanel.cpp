// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/optionspanel.h"

#include "ui_optionspanel.h"
#include "widgets/compose/moreoptions.h"
#include "widgets/compose/schedulepages.h"
#include "widgets/fields/expertpanel.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int longestSender = 60; // typed: what is too long is said, not cut
constexpr int longestMailbox = 320;
constexpr Fields foldedFields = Field::Spread | Field::Translit | Field::ShortLinks | Field::MaxParts | Field::OwnId
    | Field::Comment | Field::Expert;
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
    connect(m_ui->validityCombo, &QComboBox::currentIndexChanged, this, changed);
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
    if (shown)
        moreOptions(); // not earlier: start-up time counts, and most messages never need it
    if (m_more != nullptr)
        m_more->setVisible(shown);
}

MoreOptions &OptionsPanel::moreOptions()
{
    if (m_more != nullptr)
        return *m_more;
    m_more = new MoreOptions(this);
    m_more->setObjectName(u"moreOptions"_s);
    m_more->setKind(m_kind);
    m_more->setVisible(false);
    m_ui->optionsLayout->addWidget(m_more);
    m_more->setTabsAfter(m_ui->moreOptionsButton);
    connect(m_more, &MoreOptions::edited, this, &OptionsPanel::edited);
    connect(&m_more->expertPanel(), &ExpertPanel::requestWanted, this, &OptionsPanel::requestWanted);
    Q_EMIT labelsChanged();
    return *m_more;
}

SchedulePages &OptionsPanel::schedulePages()
{
    if (m_pages != nullptr)
        return *m_pages;
    m_pages = new SchedulePages(this);
    m_pages->setObjectName(u"whenStack"_s);
    m_ui->whenLayout->insertWidget(1, m_pages, 1);
    m_pages->setTabsAfter(m_ui->whenCombo);
    connect(m_pages, &SchedulePages::edited, this, &OptionsPanel::edited);
    return *m_pages;
}

ExpertPanel *OptionsPanel::expertPanel() const
{
    return m_more == nullptr ? nullptr : &m_more->expertPanel();
}

void OptionsPanel::setKind(MessageKind kind)
{
    const bool swaps = (kind == MessageKind::Mail) != (m_kind == MessageKind::Mail);
    m_kind = kind;
    if (swaps) {
        const QString shown = sender();
        const QString other = m_otherSender;
        m_otherSender = shown;
        fillSenders();
        setSender(other);
        refreshSenderWords();
    }
    refreshVisibility();
}

QString OptionsPanel::sender() const
{
    return m_ui->senderCombo->currentText().trimmed();
}

void OptionsPanel::setSender(const QString &sender)
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->senderCombo->setEditText(sender);
}

void OptionsPanel::refreshSenderWords()
{
    const bool mail = m_kind == MessageKind::Mail;
    m_ui->senderLabel->setText(mail ? tr("From (e-mail a&ddress):") : tr("Sen&der:"));
    m_ui->senderCombo->lineEdit()->setPlaceholderText(mail ? u"name@example.com"_s : tr("the account’s default"));
    m_ui->senderCombo->lineEdit()->setMaxLength(mail ? longestMailbox : longestSender);
    const QString name = mail ? tr("E-mail address of the sender") : tr("Sender name");
    m_ui->senderCombo->lineEdit()->setAccessibleName(name);
    m_ui->senderCombo->setAccessibleName(name);
    Q_EMIT labelsChanged();
}

void OptionsPanel::refreshVisibility()
{
    const Fields fields = info(m_kind).fields;
    const auto show = [](bool shown, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(shown);
    };
    show(fields.testFlag(Field::Sender), { m_ui->senderLabel, m_ui->senderCombo });
    const bool schedule = fields.testFlag(Field::Schedule);
    show(schedule, { m_ui->whenLabel, m_ui->whenCombo });
    if (m_pages != nullptr || m_ui->whenCombo->currentIndex() > 0) {
        schedulePages().setCurrentIndex(m_ui->whenCombo->currentIndex());
        m_pages->setVisible(schedule);
    }
    show(fields.testFlag(Field::Validity), { m_ui->validityLabel, m_ui->validityCombo });
    if (m_more != nullptr)
        m_more->setKind(m_kind);
}

void OptionsPanel::setOptions(const MessageOptions &options)
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->senderCombo->setEditText(options.sender);
    setSchedule(options.schedule);
    selectValidity(options.validMinutes);
    const Fields folded = usedFields(options) & foldedFields;
    if (folded != Fields())
        moreOptions(); // keeps also what the kind does not have
    setMoreShown(m_ui->moreOptionsButton->isChecked() || (folded & info(m_kind).fields) != Fields());
    if (m_more != nullptr)
        m_more->setOptions(options);
    refreshVisibility();
}

void OptionsPanel::readInto(MessageOptions &options) const
{
    options.sender = sender();
    options.schedule = schedule();
    options.validMinutes = m_ui->validityCombo->currentData().toInt();
    if (m_more != nullptr)
        m_more->readInto(options);
}

void OptionsPanel::setSchedule(const Schedule &schedule)
{
    m_zone = schedule.zone;
    m_ui->whenCombo->setCurrentIndex(int(schedule.mode));
    if (m_pages != nullptr || schedule.mode != Schedule::Mode::Now)
        schedulePages().setSchedule(schedule);
}

Schedule OptionsPanel::schedule() const
{
    Schedule schedule;
    schedule.mode = Schedule::Mode(m_ui->whenCombo->currentIndex());
    if (m_pages != nullptr)
        m_pages->readInto(schedule, m_zone);
    return schedule;
}

void OptionsPanel::setKnownSenders(const QStringList &senders)
{
    m_knownSenders = senders;
    fillSenders();
}

/** Addresses for an e-mail, names for everything else. */
void OptionsPanel::fillSenders()
{
    const QScopedValueRollback filling(m_filling, true);
    QStringList fitting = m_knownSenders;
    fitting.removeIf(
        [mail = m_kind == MessageKind::Mail](const QString &known) { return known.contains(u'@') != mail; });
    const QString typed = m_ui->senderCombo->currentText();
    m_ui->senderCombo->clear();
    m_ui->senderCombo->addItems(fitting);
    m_ui->senderCombo->setCurrentIndex(-1);
    m_ui->senderCombo->setEditText(typed);
}

void OptionsPanel::setTranslit(Translit translit)
{
    setMoreShown(true);
    moreOptions().setTranslit(translit);
}

FieldNote *OptionsPanel::noteOf(Field field) const
{
    if (field == Field::Sender)
        return m_ui->senderError;
    if (field == Field::Schedule)
        return m_ui->whenError;
    if (field == Field::Validity)
        return m_ui->validityError;
    return m_more == nullptr ? nullptr : m_more->noteOf(field);
}

void OptionsPanel::showFindings(const QList<Finding> &findings)
{
    if (m_more != nullptr) {
        m_more->expertPanel().showFindings(findings);
        const bool wrong = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
            return finding.field == Field::Expert && finding.severity == Finding::Severity::Error;
        });
        if (wrong)
            setMoreShown(true);
    }
    QHash<FieldNote *, Finding> worst;
    for (const Finding &finding : findings) {
        FieldNote *note = noteOf(finding.field);
        if (note == nullptr || finding.code == Finding::Code::TextCut)
            continue;
        if (!worst.contains(note) || finding.severity == Finding::Severity::Error)
            worst.insert(note, finding);
    }
    for (const Field field :
        { Field::Sender, Field::Schedule, Field::Validity, Field::Spread, Field::MaxParts, Field::OwnId }) {
        FieldNote *note = noteOf(field);
        if (note == nullptr)
            continue; // never unfolded: nothing was set that could be wrong
        const auto found = worst.constFind(note);
        if (found == worst.constEnd()) {
            note->clear();
            continue;
        }
        const bool error = found->severity == Finding::Severity::Error;
        note->setNote(error ? Tone::Error : Tone::Warning, Wording::finding(*found));
        if (error && m_more != nullptr && m_more->noteOf(field) != nullptr)
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
    refreshSenderWords();
    m_ui->whenCombo->setItemText(0, tr("now"));
    m_ui->whenCombo->setItemText(1, tr("at a date and time"));
    m_ui->whenCombo->setItemText(2, tr("within hours of the day"));
    m_ui->whenCombo->setItemText(3, tr("after some minutes"));
    for (int i = 0; i < m_ui->validityCombo->count(); ++i)
        m_ui->validityCombo->setItemText(i, validityText(m_ui->validityCombo->itemData(i).toInt()));
}

int OptionsPanel::labelWidth() const
{
    QList<QLabel *> labels { m_ui->senderLabel, m_ui->whenLabel, m_ui->validityLabel };
    if (m_more != nullptr)
        labels += m_more->labels();
    int widest = 0;
    for (const QLabel *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    return widest;
}

void OptionsPanel::setLabelWidth(int width)
{
    m_ui->usualLayout->setColumnMinimumWidth(0, width);
    if (m_more != nullptr)
        m_more->setLabelWidth(width);
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
