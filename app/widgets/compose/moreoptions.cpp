// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/moreoptions.h"

#include "ui_moreoptions.h"
#include "widgets/fields/expertpanel.h"
#include "widgets/fields/taborder.h"
#include "widgets/wheelguard.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Visnyk {

MoreOptions::MoreOptions(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MoreOptions>())
{
    m_ui->setupUi(this);
    m_expert = new ExpertPanel(this);
    m_expert->setObjectName(u"expertPanel"_s);
    m_ui->moreLayout->addWidget(m_expert, m_ui->moreLayout->rowCount(), 0, 1, 2);
    for (int i = 0; i < 3; ++i)
        m_ui->translitCombo->addItem(QString());
    retranslate();
    setOptions({});
    setKind(m_kind);
    new WheelGuard(this);
    connectEditors();
}

MoreOptions::~MoreOptions() = default;

void MoreOptions::connectEditors()
{
    connect(m_ui->spreadCheck, &QCheckBox::toggled, this, &MoreOptions::refreshSpread);
    connect(m_ui->spreadCheck, &QCheckBox::toggled, this, &MoreOptions::edited);
    connect(m_ui->periodSpin, &QDoubleSpinBox::valueChanged, this, &MoreOptions::edited);
    connect(m_ui->freqSpin, &QSpinBox::valueChanged, this, &MoreOptions::edited);
    connect(m_ui->translitCombo, &QComboBox::currentIndexChanged, this, &MoreOptions::edited);
    connect(m_ui->shortLinksCheck, &QCheckBox::toggled, this, &MoreOptions::edited);
    connect(m_ui->maxPartsSpin, &QSpinBox::valueChanged, this, &MoreOptions::edited);
    connect(m_ui->ownIdEdit, &QLineEdit::textChanged, this, &MoreOptions::edited);
    connect(m_ui->commentEdit, &QLineEdit::textChanged, this, &MoreOptions::edited);
    connect(m_expert, &FieldEditor::edited, this, &MoreOptions::edited);
}

void MoreOptions::setKind(MessageKind kind)
{
    m_kind = kind;
    const Fields fields = info(kind).fields;
    const auto show = [](bool shown, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(shown);
    };
    show(fields.testFlag(Field::Spread),
        { m_ui->spreadLabel, m_ui->spreadCheck, m_ui->periodSpin, m_ui->freqLabel, m_ui->freqSpin });
    show(fields.testFlag(Field::Translit), { m_ui->translitLabel, m_ui->translitCombo });
    show(fields.testFlag(Field::ShortLinks), { m_ui->shortLinksLabel, m_ui->shortLinksCheck });
    show(fields.testFlag(Field::MaxParts), { m_ui->maxPartsLabel, m_ui->maxPartsSpin });
    show(fields.testFlag(Field::OwnId), { m_ui->ownIdLabel, m_ui->ownIdEdit });
    show(fields.testFlag(Field::Comment), { m_ui->commentLabel, m_ui->commentEdit });
    show(fields.testFlag(Field::Expert), { m_expert });
}

void MoreOptions::refreshSpread()
{
    const bool spread = m_ui->spreadCheck->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->periodSpin, m_ui->freqLabel, m_ui->freqSpin })
        widget->setEnabled(spread);
}

void MoreOptions::setOptions(const MessageOptions &options)
{
    m_ui->spreadCheck->setChecked(options.spread.has_value());
    const Spread spread = options.spread.value_or(Spread {});
    m_ui->periodSpin->setValue(spread.periodTenths / 10.0);
    m_ui->freqSpin->setValue(spread.freqMinutes);
    m_ui->translitCombo->setCurrentIndex(int(options.translit));
    m_ui->shortLinksCheck->setChecked(options.shortLinks);
    m_ui->maxPartsSpin->setValue(options.maxParts);
    m_ui->ownIdEdit->setText(options.ownId);
    m_ui->commentEdit->setText(options.comment);
    Draft draft;
    draft.options.expert = options.expert;
    m_expert->setDraft(draft);
    refreshSpread();
}

void MoreOptions::readInto(MessageOptions &options) const
{
    options.spread.reset();
    if (m_ui->spreadCheck->isChecked())
        options.spread = Spread { int(std::lround(m_ui->periodSpin->value() * 10)), m_ui->freqSpin->value() };
    options.translit = Translit(m_ui->translitCombo->currentIndex());
    options.shortLinks = m_ui->shortLinksCheck->isChecked();
    options.maxParts = m_ui->maxPartsSpin->value();
    options.ownId = m_ui->ownIdEdit->text().trimmed();
    options.comment = m_ui->commentEdit->text().trimmed();
    Draft draft;
    m_expert->apply(&draft);
    options.expert = draft.options.expert;
}

void MoreOptions::setTranslit(Translit translit)
{
    m_ui->translitCombo->setCurrentIndex(int(translit));
}

FieldNote *MoreOptions::noteOf(Field field) const
{
    if (field == Field::Spread)
        return m_ui->spreadError;
    if (field == Field::MaxParts)
        return m_ui->maxPartsError;
    return field == Field::OwnId ? m_ui->ownIdError : nullptr;
}

QList<QLabel *> MoreOptions::labels() const
{
    return QList<QLabel *> { m_ui->spreadLabel, m_ui->translitLabel, m_ui->shortLinksLabel, m_ui->maxPartsLabel,
        m_ui->ownIdLabel, m_ui->commentLabel }
    + m_expert->labels();
}

void MoreOptions::setLabelWidth(int width)
{
    m_ui->moreLayout->setColumnMinimumWidth(0, width);
    m_expert->setLabelWidth(width);
}

void MoreOptions::setTabsAfter(QWidget *before)
{
    for (QWidget *next : std::initializer_list<QWidget *> { m_ui->spreadCheck, m_ui->periodSpin, m_ui->freqSpin,
             m_ui->translitCombo, m_ui->shortLinksCheck, m_ui->maxPartsSpin, m_ui->ownIdEdit, m_ui->commentEdit }) {
        setTabOrder(before, next);
        before = next;
    }
    putInTabOrder(before, m_expert);
}

void MoreOptions::retranslate()
{
    const QLocale locale;
    m_ui->freqSpin->setSuffix(tr(" min"));
    m_ui->freqSpin->setSpecialValueText(tr("as the gateway does"));
    m_ui->periodSpin->setLocale(locale);
    m_ui->periodSpin->setSuffix(tr(" h"));
    m_ui->maxPartsSpin->setSpecialValueText(tr("no limit"));
    for (QWidget *spin : std::initializer_list<QWidget *> { m_ui->freqSpin, m_ui->periodSpin, m_ui->maxPartsSpin })
        spin->updateGeometry(); // Qt does not ask for more room when these words grow
    m_ui->translitCombo->setItemText(0, tr("as written"));
    m_ui->translitCombo->setItemText(1, tr("Latin letters by sound (Privet)"));
    m_ui->translitCombo->setItemText(2, tr("Latin letters by shape (mpaHc/Ium)"));
}

void MoreOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QSignalBlocker quiet(this);
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace Visnyk
