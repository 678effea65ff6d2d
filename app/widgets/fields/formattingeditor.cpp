// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/formattingeditor.h"

#include "domain/emsdecode.h"
#include "ui_formattingeditor.h"
#include "widgets/fields/bitmapdialog.h"
#include "widgets/wheelguard.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QImage>
#include <QScopedValueRollback>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int fewCharacters = 3; // distinct ones worth marking: a quote or two, not a Cyrillic text
constexpr qsizetype fewPlaces = 50;

QString characterAt(const QString &text, qsizetype at)
{
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
    return text.mid(at, pair ? 2 : 1);
}

/** Where the characters are that do not fit one octet; none when there are more than a person would change. */
QList<qsizetype> costlyPlaces(const QString &text)
{
    QList<qsizetype> places;
    QSet<QString> distinct;
    qsizetype at = 0;
    while ((at += firstOctetUnsafe(QStringView(text).sliced(at))) < text.size()) {
        const QString character = characterAt(text, at);
        distinct.insert(character);
        if (distinct.size() > fewCharacters || places.size() == fewPlaces)
            return {};
        places.append(at);
        at += character.size();
    }
    return places;
}

} // namespace

FormattingEditor::FormattingEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_ui(std::make_unique<Ui::FormattingEditor>())
{
    m_ui->setupUi(this);
    m_ui->formattingBar->setEdit(m_ui->formattedEdit);
    setFocusProxy(m_ui->formattedEdit);
    new WheelGuard(this);
    connectEditors();
    orderTabs();
    modeChanged();
}

FormattingEditor::~FormattingEditor() = default;

void FormattingEditor::connectEditors()
{
    connect(m_ui->formattedEdit, &QTextEdit::textChanged, this, &FormattingEditor::textChanged);
    connect(m_ui->rawRadio, &QRadioButton::toggled, this, &FormattingEditor::modeChanged);
    connect(m_ui->rawEdit, &RawEdit::edited, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_ui->formattingBar, &FormattingBar::pictureRequested, this, &FormattingEditor::openPictures);
    connect(m_ui->formattedEdit, &FormattedEdit::pictureOffered, this,
        [this](const QImage &image) { openPictures()->setImage(image, tr("from the clipboard")); });
    connect(m_ui->formattedEdit, &FormattedEdit::pictureFileOffered, this,
        [this](const QString &path) { openPictures()->loadFile(path); });
}

void FormattingEditor::orderTabs()
{
    // The text first: nobody should have to walk past all the tools to reach it.
    QWidget *last = m_ui->formattedEdit;
    setTabOrder(m_ui->rawRadio, last);
    const QList<QWidget *> tools = m_ui->formattingBar->tools();
    for (QWidget *tool : tools) {
        setTabOrder(last, tool);
        last = tool;
    }
}

QList<QLabel *> FormattingEditor::labels() const
{
    return isRaw() ? m_ui->rawEdit->labels() : QList<QLabel *>();
}

void FormattingEditor::setLabelWidth(int width)
{
    m_ui->rawEdit->setLabelWidth(width);
}

bool FormattingEditor::isRaw() const
{
    return m_ui->rawRadio->isChecked();
}

void FormattingEditor::setDraft(const Draft &draft)
{
    const BinaryContent &binary = draft.options.binary;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_text = draft.text;
        m_runs = binary.runs;
        m_objects = binary.objects;
        m_touched = false;
        m_ui->formattedEdit->setContent({ draft.text, binary.runs, binary.objects });
        m_ui->rawEdit->setContent(binary);
        m_ui->rawRadio->setChecked(binary.mode == BinaryContent::Mode::Raw);
        m_ui->formattedRadio->setChecked(binary.mode == BinaryContent::Mode::Formatted);
        modeChanged();
    }
    refresh();
}

void FormattingEditor::apply(Draft *draft) const
{
    BinaryContent &binary = draft->options.binary;
    binary.mode = isRaw() ? BinaryContent::Mode::Raw : BinaryContent::Mode::Formatted;
    m_ui->rawEdit->apply(&binary);
    if (!m_touched) {
        draft->text = m_text;
        binary.runs = m_runs;
        binary.objects = m_objects;
        return;
    }
    EmsText content = m_ui->formattedEdit->content();
    draft->text = content.text;
    binary.runs = content.runs;
    binary.objects = content.objects;
}

void FormattingEditor::textChanged()
{
    if (m_filling)
        return;
    m_touched = true;
    refresh();
    Q_EMIT edited();
}

void FormattingEditor::modeChanged()
{
    m_ui->formattedPage->setVisible(!isRaw());
    m_ui->rawEdit->setVisible(isRaw());
    if (m_filling)
        return;
    refresh();
    Q_EMIT edited();
}

void FormattingEditor::refresh()
{
    if (isRaw()) {
        m_ui->hexView->setParts(
            m_ui->rawEdit->parts(), m_ui->rawEdit->isEmpty() ? QString() : tr("Mend the octets to see what goes out"));
        return;
    }
    const EmsText content = m_ui->formattedEdit->content();
    QList<HexView::Part> parts;
    QList<qsizetype> borders;
    if (const auto message = encodeEms(content, 0)) {
        for (const OctetPart &part : message->parts) {
            parts.append({ part.userData, message->coding, true });
            if (part.textStart > 0 && part.textLength > 0)
                borders.append(part.textStart);
        }
    }
    m_ui->formattedEdit->setBorders(borders);
    const bool empty = content.text.isEmpty() && content.objects.isEmpty();
    m_ui->hexView->setParts(parts, empty ? QString() : tr("It cannot be sent like this"));
    refreshAlphabet(content.text);
}

void FormattingEditor::refreshAlphabet(const QString &text)
{
    const qsizetype first = firstOctetUnsafe(text);
    const QScopedValueRollback filling(m_filling, true); // marks are no edit
    m_ui->formattedEdit->setCostly(costlyPlaces(text));
    if (first == text.size()) {
        m_ui->alphabetNote->clear();
        return;
    }
    m_ui->alphabetNote->setNote(Tone::Info,
        tr("“%1” needs two octets, and so does every other character then: half as much text fits into a part.")
            .arg(Wording::visible(characterAt(text, first))));
}

void FormattingEditor::showFindings(const QList<Finding> &findings)
{
    m_ui->rawEdit->showFindings(findings);
    m_ui->formattedError->clear();
    for (const Finding &finding : findings) {
        const bool here = finding.field == Field::Formatting && finding.member == u"objects"_s;
        if (here || finding.code == Finding::Code::LoneSurrogate) {
            m_ui->formattedError->setNote(
                finding.severity == Finding::Severity::Error ? Tone::Error : Tone::Warning, Wording::finding(finding));
            return;
        }
    }
}

BitmapDialog *FormattingEditor::openPictures()
{
    auto *dialog = new BitmapDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BitmapDialog::pictureChosen, m_ui->formattedEdit, &FormattedEdit::insertObject);
    dialog->open();
    return dialog;
}

void FormattingEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace Visnyk
