// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/boteditor.h"

#include "ui_boteditor.h"
#include "widgets/fields/editornotes.h"
#include "widgets/wheelguard.h"

#include <QEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Visnyk {

BotEditor::BotEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_ui(std::make_unique<Ui::BotEditor>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->botEdit);
    retranslate();
    refresh();
    new WheelGuard(this);
    connect(m_ui->botEdit, &QLineEdit::textChanged, this, &BotEditor::change);
    connect(m_ui->codeMessageCheck, &QCheckBox::toggled, this, &BotEditor::change);
    connect(m_ui->reconfirmCheck, &QCheckBox::toggled, this, &BotEditor::change);
    connect(m_ui->reconfirmSpin, &QSpinBox::valueChanged, this, &BotEditor::change);
}

BotEditor::~BotEditor() = default;

void BotEditor::change()
{
    if (m_filling)
        return;
    (isTelegram() ? m_telegramBot : m_whatsAppBot) = m_ui->botEdit->text().trimmed();
    refresh();
    Q_EMIT edited();
}

void BotEditor::refresh()
{
    m_ui->reconfirmSpin->setEnabled(m_ui->reconfirmCheck->isChecked());
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->codeMessageLabel, m_ui->codeMessageCheck,
             m_ui->reconfirmLabel, m_ui->reconfirmCheck, m_ui->reconfirmSpin, m_ui->reconfirmAgoLabel })
        widget->setVisible(isTelegram());
}

void BotEditor::setKind(MessageKind kind)
{
    m_kind = kind;
    const QScopedValueRollback filling(m_filling, true);
    m_ui->botEdit->setText(isTelegram() ? m_telegramBot : m_whatsAppBot);
    retranslate();
    refresh();
}

void BotEditor::setDraft(const Draft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    const BotContent &bot = draft.options.bot;
    // The draft has one name for both: it is the one of its kind, or of another kind what it looks like.
    const bool telegram
        = draft.kind == MessageKind::Telegram || (draft.kind != MessageKind::WhatsApp && bot.name.startsWith(u'@'));
    m_telegramBot = telegram ? bot.name : QString();
    m_whatsAppBot = telegram ? QString() : bot.name;
    m_ui->botEdit->setText(isTelegram() ? m_telegramBot : m_whatsAppBot);
    m_ui->codeMessageCheck->setChecked(bot.codeMessage);
    m_ui->reconfirmCheck->setChecked(bot.reconfirmDays > 0);
    if (bot.reconfirmDays > 0)
        m_ui->reconfirmSpin->setValue(bot.reconfirmDays);
    refresh();
}

void BotEditor::apply(Draft *draft) const
{
    BotContent bot;
    bot.name = draft->kind == MessageKind::WhatsApp || m_telegramBot.isEmpty() ? m_whatsAppBot : m_telegramBot;
    if (draft->kind == MessageKind::Telegram)
        bot.name = m_telegramBot;
    if (draft->kind != MessageKind::WhatsApp) { // what WhatsApp does not have
        bot.codeMessage = m_ui->codeMessageCheck->isChecked();
        bot.reconfirmDays = m_ui->reconfirmCheck->isChecked() ? m_ui->reconfirmSpin->value() : 0;
    }
    draft->options.bot = bot;
}

void BotEditor::showFindings(const QList<Finding> &findings)
{
    const auto reconfirm = [](const Finding &finding) { return finding.code == Finding::Code::ReconfirmOutOfRange; };
    // An empty form is not a mistake: the bar says what is missing.
    const auto name = [reconfirm](const Finding &finding) {
        return finding.field == Field::Bot && !reconfirm(finding) && finding.code != Finding::Code::BotMissing;
    };
    showNotes({ { m_ui->botError, name }, { m_ui->reconfirmError, reconfirm } }, findings);
}

QList<QLabel *> BotEditor::labels() const
{
    return { m_ui->botLabel, m_ui->codeMessageLabel, m_ui->reconfirmLabel };
}

void BotEditor::setLabelWidth(int width)
{
    m_ui->botLayout->setColumnMinimumWidth(0, width);
}

void BotEditor::retranslate()
{
    m_ui->botLabel->setText(isTelegram() ? tr("&From the bot:") : tr("&From the number:"));
    m_ui->botEdit->setAccessibleName(isTelegram() ? tr("Bot") : tr("Number of the bot"));
    m_ui->botEdit->setPlaceholderText(isTelegram() ? u"@name_bot"_s : tr("the gateway’s own"));
    m_ui->reconfirmSpin->setSuffix(tr(" days"));
    m_ui->reconfirmSpin->updateGeometry(); // Qt does not ask for more room when these words grow
}

void BotEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace Visnyk
