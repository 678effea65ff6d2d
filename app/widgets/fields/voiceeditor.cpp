// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/voiceeditor.h"

#include "ui_voiceeditor.h"
#include "widgets/fields/editornotes.h"
#include "widgets/wheelguard.h"

#include <QEvent>
#include <QLocale>
#include <QScopedValueRollback>

#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr auto usualVoice = "m3"_L1;
// ISO 639-1; the gateway's page names no list, only "en", "fr" and "de" among its examples.
constexpr std::array languages { ""_L1, "uk"_L1, "ru"_L1, "en"_L1, "de"_L1, "fr"_L1, "pl"_L1, "es"_L1, "it"_L1, "ro"_L1,
    "cs"_L1, "tr"_L1 };

/** Chooses what is in the list, or adds what is not: of an older draft or the command line. */
void choose(QComboBox *combo, const QString &value, const QString &text)
{
    int index = combo->findData(value);
    if (index < 0) {
        combo->addItem(text, value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

} // namespace

VoiceEditor::VoiceEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_ui(std::make_unique<Ui::VoiceEditor>())
{
    m_ui->setupUi(this);
    m_ui->voiceCombo->addItem(QString(), QString()); // the gateway's own choice
    for (const QLatin1StringView voice : voiceNames)
        m_ui->voiceCombo->addItem(QString(), QString(voice));
    for (const QLatin1StringView language : languages)
        m_ui->voiceLanguageCombo->addItem(QString(), QString(language));
    for (QComboBox *combo : { m_ui->voiceCombo, m_ui->voiceLanguageCombo })
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // another language may be longer
    setFocusProxy(m_ui->voiceCombo);
    retranslate();
    refresh();
    new WheelGuard(this);
    connectEditors();
}

VoiceEditor::~VoiceEditor() = default;

void VoiceEditor::connectEditors()
{
    // A language belongs to a voice: choosing one without the other chooses what the gateway would take.
    connect(m_ui->voiceLanguageCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        if (!m_ui->voiceLanguageCombo->currentData().toString().isEmpty()
            && m_ui->voiceCombo->currentData().toString().isEmpty()) {
            const QScopedValueRollback filling(m_filling, true);
            choose(m_ui->voiceCombo, QString(usualVoice), {});
        }
        change();
    });
    connect(m_ui->voiceCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        if (m_ui->voiceCombo->currentData().toString().isEmpty()) {
            const QScopedValueRollback filling(m_filling, true);
            m_ui->voiceLanguageCombo->setCurrentIndex(0);
        }
        change();
    });
    for (QCheckBox *check : { m_ui->voiceCodeCheck, m_ui->ownPatternCheck })
        connect(check, &QCheckBox::toggled, this, &VoiceEditor::change);
    for (QSpinBox *spin : { m_ui->ringSpin, m_ui->attemptsSpin, m_ui->pauseSpin })
        connect(spin, &QSpinBox::valueChanged, this, &VoiceEditor::change);
}

void VoiceEditor::change()
{
    if (m_filling)
        return;
    refresh();
    Q_EMIT edited();
}

void VoiceEditor::refresh()
{
    const bool own = m_ui->ownPatternCheck->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->ringLabel, m_ui->ringSpin, m_ui->attemptsLabel,
             m_ui->attemptsSpin, m_ui->pauseLabel, m_ui->pauseSpin })
        widget->setEnabled(!own);
    if (m_ui->voiceCodeCheck->isChecked())
        m_ui->voiceCodeNote->setNote(Tone::Info,
            tr("The gateway makes up a code, says it and tells it to you when the message is sent. No text is "
               "needed."));
    else
        m_ui->voiceCodeNote->clear();
}

void VoiceEditor::setDraft(const Draft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    const VoiceContent &voice = draft.options.voice;
    choose(m_ui->voiceCombo, voice.voice, voiceText(voice.voice));
    choose(m_ui->voiceLanguageCombo, voice.language, languageText(voice.language));
    m_ui->voiceCodeCheck->setChecked(voice.code);
    m_ui->ownPatternCheck->setChecked(!voice.pattern);
    if (voice.pattern) {
        m_ui->ringSpin->setValue(voice.pattern->ringSeconds);
        m_ui->pauseSpin->setValue(voice.pattern->pauseSeconds);
        m_ui->attemptsSpin->setValue(voice.pattern->attempts);
    }
    refresh();
}

void VoiceEditor::apply(Draft *draft) const
{
    VoiceContent voice;
    voice.voice = m_ui->voiceCombo->currentData().toString();
    voice.language = m_ui->voiceLanguageCombo->currentData().toString();
    voice.code = m_ui->voiceCodeCheck->isChecked();
    if (!m_ui->ownPatternCheck->isChecked())
        voice.pattern = CallPattern { m_ui->ringSpin->value(), m_ui->pauseSpin->value(), m_ui->attemptsSpin->value() };
    draft->options.voice = voice;
}

void VoiceEditor::showFindings(const QList<Finding> &findings)
{
    const auto pattern = [](const Finding &finding) { return finding.code == Finding::Code::CallPatternOutOfRange; };
    const auto voice = [pattern](const Finding &finding) { return finding.field == Field::Voice && !pattern(finding); };
    showNotes({ { m_ui->voiceError, voice }, { m_ui->patternError, pattern } }, findings);
}

QList<QLabel *> VoiceEditor::labels() const
{
    return { m_ui->voiceLabel, m_ui->voiceCodeLabel, m_ui->patternLabel };
}

void VoiceEditor::setLabelWidth(int width)
{
    m_ui->voiceLayout->setColumnMinimumWidth(0, width);
}

QString VoiceEditor::voiceText(const QString &voice)
{
    if (voice.isEmpty())
        return tr("the gateway’s own (m3)");
    const QString number = voice.size() > 1 ? voice.sliced(1) : u"1"_s;
    if (voice.startsWith(u'm'))
        return tr("Man %1 (%2)", "a voice: its number and the gateway's name for it").arg(number, voice);
    if (voice.startsWith(u'w'))
        return tr("Woman %1 (%2)", "a voice: its number and the gateway's name for it").arg(number, voice);
    return voice;
}

QString VoiceEditor::languageText(const QString &language)
{
    if (language.isEmpty())
        return tr("the language of the text");
    // In the tongue itself, as in every list of languages that people know.
    QString name = QLocale(language).nativeLanguageName();
    // Qt names these after the country it takes first; which one the voice comes from is not known.
    if (language == "en"_L1)
        name = u"English"_s;
    else if (language == "es"_L1)
        name = u"español"_s;
    return name.isEmpty() ? language : QString(name % u" ("_s % language % u')');
}

void VoiceEditor::retranslate()
{
    for (int i = 0; i < m_ui->voiceCombo->count(); ++i)
        m_ui->voiceCombo->setItemText(i, voiceText(m_ui->voiceCombo->itemData(i).toString()));
    for (int i = 0; i < m_ui->voiceLanguageCombo->count(); ++i)
        m_ui->voiceLanguageCombo->setItemText(i, languageText(m_ui->voiceLanguageCombo->itemData(i).toString()));
    m_ui->ringSpin->setSuffix(tr(" s"));
    m_ui->pauseSpin->setSuffix(tr(" s"));
    m_ui->attemptsSpin->setSuffix(tr(" times"));
    for (QWidget *spin : std::initializer_list<QWidget *> { m_ui->ringSpin, m_ui->pauseSpin, m_ui->attemptsSpin })
        spin->updateGeometry(); // Qt does not ask for more room when these words grow
}

void VoiceEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_ui->retranslateUi(this);
    retranslate();
    refresh();
}

} // namespace Visnyk
