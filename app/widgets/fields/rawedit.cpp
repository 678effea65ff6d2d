// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/rawedit.h"

#include "domain/binary.h"
#include "domain/emsdecode.h"
#include "domain/hexfield.h"
#include "ui_rawedit.h"
#include "widgets/wording.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int headerLines = 2;
constexpr int dataLines = 4;
constexpr qint64 maxFile = 255 * (MaxUserData - 6); // as many parts as there can be, each with its number
constexpr qsizetype shownText = 120;
constexpr int nameLength = 22; // characters
constexpr int letGatewayChoose = -1;
constexpr int anotherNumber = -2;

template <typename Table> void fill(QComboBox *combo, const Table &table)
{
    combo->addItem(QString(), letGatewayChoose);
    for (const NamedValue &row : table)
        combo->addItem(QString(), int(row.value));
    combo->addItem(QString(), anotherNumber);
}

template <typename Table> void nameRows(QComboBox *combo, const Table &table)
{
    combo->setItemText(0, RawEdit::tr("let the gateway choose"));
    for (std::size_t i = 0; i < table.size(); ++i) {
        const NamedValue &row = table.at(i);
        combo->setItemText(int(i) + 1,
            QString(QString::number(row.value) % u" – " % QCoreApplication::translate("Binary", row.title)));
    }
    combo->setItemText(combo->count() - 1, RawEdit::tr("another number"));
    combo->view()->setMinimumWidth(
        combo->view()->sizeHintForColumn(0) + combo->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

/** Header and contents in one, whether they can be read or not. */
QByteArray joined(const QByteArray &header, const QByteArray &data)
{
    if (header.isEmpty())
        return QByteArray(1, '\0') + data;
    const auto elements = readTypedHeader(header);
    return (elements ? buildHeader(*elements) : header) + data;
}

} // namespace

RawEdit::RawEdit(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RawEdit>())
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->setupUi(this);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (MarkedEdit *edit : { m_ui->udhEdit, m_ui->dataEdit }) {
        edit->setFont(fixed);
        connect(edit, &QPlainTextEdit::textChanged, this, &RawEdit::changed);
    }
    m_ui->udhEdit->setExplainer([this](int tag) { return tag < 0 ? QString() : m_ui->udhError->text(); });
    m_ui->dataEdit->setExplainer([this](int tag) { return tag < 0 ? QString() : m_ui->dataError->text(); });
    m_ui->udhEdit->setPreferredLines(headerLines);
    m_ui->dataEdit->setPreferredLines(dataLines);
    fill(m_ui->pidCombo, pidTable);
    fill(m_ui->dcsCombo, dcsTable);
    m_ui->wireCombo->addItem(QString());
    m_ui->wireCombo->addItem(QString());
    for (const auto &[combo, spin] :
        { std::pair(m_ui->pidCombo, m_ui->pidSpin), std::pair(m_ui->dcsCombo, m_ui->dcsSpin) }) {
        // The names are long; a narrow window shows their beginning.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(nameLength);
        connect(combo, &QComboBox::currentIndexChanged, this,
            [this, combo = combo, spin = spin] { choiceMade(combo, spin); });
        connect(spin, &QSpinBox::valueChanged, this, [this, combo = combo, spin = spin](int value) {
            if (!m_filling)
                showValue(combo, spin, value);
            changed();
        });
    }
    connect(m_ui->wireCombo, &QComboBox::currentIndexChanged, this, &RawEdit::changed);
    connect(m_ui->loadOctetsButton, &QPushButton::clicked, this, &RawEdit::chooseFile);
    retranslate();
    setContent({});
}

RawEdit::~RawEdit() = default;

void RawEdit::setContent(const BinaryContent &content)
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->udhEdit->setPlainText(content.udhHex);
    m_ui->dataEdit->setPlainText(content.dataHex);
    showValue(m_ui->pidCombo, m_ui->pidSpin, content.pid);
    showValue(m_ui->dcsCombo, m_ui->dcsSpin, content.dcs);
    m_ui->wireCombo->setCurrentIndex(content.octets ? 1 : 0);
    m_loadProblem.clear();
    showReading();
    showFaults();
}

void RawEdit::apply(BinaryContent *content) const
{
    content->udhHex = m_ui->udhEdit->toPlainText();
    content->dataHex = m_ui->dataEdit->toPlainText();
    content->pid = valueOf(m_ui->pidCombo, m_ui->pidSpin);
    content->dcs = valueOf(m_ui->dcsCombo, m_ui->dcsSpin);
    content->octets = m_ui->wireCombo->currentIndex() == 1;
}

void RawEdit::showValue(QComboBox *combo, QSpinBox *spin, const std::optional<int> &value)
{
    const QScopedValueRollback filling(m_filling, true);
    int index = 0;
    if (value) {
        spin->setMaximum(std::max(255, *value)); // what an older draft has is shown and found wrong, not changed
        spin->setValue(*value);
        const int named = combo->findData(*value);
        index = named >= 0 ? named : combo->count() - 1;
    }
    combo->setCurrentIndex(index);
    spin->setEnabled(index > 0);
}

std::optional<int> RawEdit::valueOf(const QComboBox *combo, const QSpinBox *spin)
{
    return combo->currentData().toInt() == letGatewayChoose ? std::nullopt : std::optional(spin->value());
}

void RawEdit::choiceMade(QComboBox *combo, QSpinBox *spin)
{
    if (m_filling)
        return;
    const int chosen = combo->currentData().toInt();
    {
        const QScopedValueRollback filling(m_filling, true);
        spin->setEnabled(chosen != letGatewayChoose);
        if (chosen >= 0)
            spin->setValue(chosen);
        // The gateway takes both or none.
        QComboBox *other = combo == m_ui->pidCombo ? m_ui->dcsCombo : m_ui->pidCombo;
        QSpinBox *otherSpin = combo == m_ui->pidCombo ? m_ui->dcsSpin : m_ui->pidSpin;
        const bool otherChosen = valueOf(other, otherSpin).has_value();
        if (chosen == letGatewayChoose && otherChosen)
            showValue(other, otherSpin, std::nullopt);
        else if (chosen != letGatewayChoose && !otherChosen)
            showValue(other, otherSpin, 0);
    }
    changed();
}

void RawEdit::changed()
{
    if (m_filling)
        return;
    m_loadProblem.clear();
    takeMesApart();
    showReading();
    showFaults();
    Q_EMIT edited();
}

void RawEdit::takeMesApart()
{
    // A whole `mes` with its trailer can only come from a paste: header, contents and values go to their places.
    const QString typed = m_ui->dataEdit->toPlainText();
    const PastedMes mes = splitMes(typed);
    if (!mes.values)
        return;
    const auto octets = readHex(mes.hex);
    const auto read = octets ? readUserData(*octets) : tl::unexpected(HeaderProblem {});
    if (!read)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_ui->udhEdit->replaceText(read->elements.isEmpty() ? QString() : toHex(buildHeader(read->elements)));
    m_ui->dataEdit->replaceText(toHex(read->payload));
    showValue(m_ui->pidCombo, m_ui->pidSpin, mes.values->pid);
    showValue(m_ui->dcsCombo, m_ui->dcsSpin, mes.values->dcs);
}

QList<HexView::Part> RawEdit::parts() const
{
    const auto header = readHex(m_ui->udhEdit->toPlainText());
    const auto contents = readHex(m_ui->dataEdit->toPlainText());
    if (!header || !contents || (header->isEmpty() && contents->isEmpty()))
        return {};
    const std::optional<int> dcs = valueOf(m_ui->dcsCombo, m_ui->dcsSpin);
    const std::optional<int> pid = valueOf(m_ui->pidCombo, m_ui->pidSpin);
    RawMessage raw { {}, *contents, {} };
    if (dcs && pid && *dcs <= 255 && *pid <= 255)
        raw.values = ProtocolValues { quint8(*pid), quint8(*dcs) };
    QList<QByteArray> octets;
    if (auto elements = readTypedHeader(*header)) {
        raw.header = *std::move(elements);
        if (const auto encoded = encodeRaw(raw, 0)) {
            for (const OctetPart &part : encoded->message.parts)
                octets.append(part.userData);
        }
    }
    if (octets.isEmpty())
        octets.append(joined(*header, *contents));
    const auto read = decodeMessage(octets, raw.values ? std::optional(raw.values->dcs) : std::nullopt);
    QList<HexView::Part> parts;
    for (const QByteArray &part : std::as_const(octets))
        parts.append({ part, read ? read->coding : OctetCoding::Octets, read && read->isText });
    return parts;
}

bool RawEdit::isEmpty() const
{
    return m_ui->udhEdit->document()->isEmpty() && m_ui->dataEdit->document()->isEmpty();
}

void RawEdit::showReading()
{
    QList<QByteArray> octets;
    const QList<HexView::Part> shown = parts();
    for (const HexView::Part &part : shown)
        octets.append(part.octets);
    const std::optional<int> dcs = valueOf(m_ui->dcsCombo, m_ui->dcsSpin);
    const auto read = decodeMessage(octets, dcs && *dcs <= 255 ? std::optional(quint8(*dcs)) : std::optional<quint8>());
    if (!read || !read->isText || read->ems.text.isEmpty()) {
        m_ui->readsLabel->clear();
        return;
    }
    QString text = read->ems.text;
    if (text.size() > shownText)
        text = QString(text.first(shownText) % u'…');
    m_ui->readsLabel->setText(tr("Reads: %1", "%1 is a text that octets stand for").arg(Wording::visible(text)));
}

void RawEdit::showFaults()
{
    for (MarkedEdit *edit : { m_ui->udhEdit, m_ui->dataEdit }) {
        const QString typed = edit->toPlainText();
        QList<TextMark> marks;
        if (const auto octets = readHex(typed); !octets) {
            const HexProblem &problem = octets.error();
            marks.append({ problem.at, problem.found.size(), TextMark::Style::Wrong, 0 });
        } else if (edit == m_ui->udhEdit) {
            if (const auto elements = readTypedHeader(*octets); !elements) {
                const qsizetype at = positionOfOctet(typed, elements.error().at);
                const qsizetype end = positionOfOctet(typed, elements.error().at + 1);
                marks.append({ at, std::max<qsizetype>(1, end - at), TextMark::Style::Wrong, 0 });
            }
        }
        edit->setMarks(marks);
    }
    if (!m_loadProblem.isEmpty())
        m_ui->dataError->setNote(Tone::Error, m_loadProblem);
}

void RawEdit::showFindings(const QList<Finding> &findings)
{
    const auto show = [&findings](FieldNote *note, const QStringList &members) {
        note->clear();
        for (const Finding &finding : findings) {
            if (finding.field != Field::Formatting || !members.contains(finding.member))
                continue;
            if (finding.code == Finding::Code::NoText)
                continue; // an empty form is no fault yet
            note->setNote(
                finding.severity == Finding::Severity::Error ? Tone::Error : Tone::Warning, Wording::finding(finding));
            return;
        }
    };
    show(m_ui->udhError, { u"udh"_s });
    show(m_ui->dataError, { u"data"_s });
    show(m_ui->valuesError, { u"pid"_s, u"dcs"_s });
    showFaults();
}

QList<QLabel *> RawEdit::labels() const
{
    return { m_ui->udhLabel, m_ui->dataLabel, m_ui->pidLabel, m_ui->dcsLabel, m_ui->wireLabel };
}

void RawEdit::setLabelWidth(int width)
{
    m_ui->rawLayout->setColumnMinimumWidth(0, width);
}

void RawEdit::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with octets"));
    dialog->setObjectName(u"octetsFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RawEdit::loadFile);
    dialog->open();
}

void RawEdit::loadFile(const QString &path)
{
    const QString name = Wording::visible(QFileInfo(path).fileName());
    QFile file(path);
    QString problem;
    QByteArray octets;
    if (!file.open(QIODevice::ReadOnly))
        problem = tr("The file “%1” cannot be opened.").arg(name);
    else if (file.size() > maxFile)
        problem = tr("The file “%1” is too large: at most %2 octets fit into 255 parts.")
                      .arg(name, QLocale().toString(maxFile));
    else
        octets = file.readAll();
    if (problem.isEmpty() && octets.isEmpty())
        problem = tr("The file “%1” is empty.").arg(name);
    if (problem.isEmpty()) {
        m_ui->dataEdit->replaceText(toHex(octets));
        return;
    }
    m_loadProblem = problem;
    showFaults();
}

void RawEdit::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    nameRows(m_ui->pidCombo, pidTable);
    nameRows(m_ui->dcsCombo, dcsTable);
    m_ui->wireCombo->setItemText(0, tr("hexadecimal digits (bin=2, usual)"));
    m_ui->wireCombo->setItemText(1, tr("octets (bin=1)"));
    m_ui->udhEdit->setPlaceholderText(tr("none, or hexadecimal digits: 050A03070560"));
    m_ui->dataEdit->setPlaceholderText(tr("hexadecimal digits: 48656C6C6F"));
}

void RawEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    showReading();
}

} // namespace Visnyk
