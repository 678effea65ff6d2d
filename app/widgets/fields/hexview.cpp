// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/hexview.h"

#include "domain/hexfield.h"
#include "widgets/fields/hexwords.h"
#include "widgets/icons.h"
#include "widgets/tones.h"
#include "widgets/wording.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableWidget>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int octetsInLine = 8;
constexpr int charactersOfOctet = 3; // two digits and a blank
constexpr qsizetype octetsInCell = 4;
constexpr int linesShown = 10;
constexpr int roomForMeanings = 320; // pixels
enum Column { AtColumn, OctetsColumn, MeaningColumn, ColumnCount };

QString spaced(QByteArrayView octets)
{
    QString hex;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        if (i > 0)
            hex += i % octetsInLine == 0 ? u'\n' : u' ';
        hex += toHex(octets.sliced(i, 1));
    }
    return hex;
}

int placeOf(qsizetype octet)
{
    return int(octet) * charactersOfOctet; // a line end takes as much room as a blank
}

} // namespace

HexView::HexView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_details(new QWidget(this))
    , m_partLabel(new QLabel(m_details))
    , m_part(new QComboBox(m_details))
    , m_copy(new QPushButton(lineIcon(u"copy"_s), QString(), m_details))
    , m_hex(new QPlainTextEdit(m_details))
    , m_table(new QTableWidget(0, ColumnCount, m_details))
{
    m_summary->setObjectName(u"octetsSummaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_fold->setObjectName(u"octetsFoldButton"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_partLabel->setTextFormat(Qt::PlainText);
    m_part->setObjectName(u"octetsPartCombo"_s);
    m_copy->setObjectName(u"octetsCopyButton"_s);
    m_hex->setObjectName(u"octetsEdit"_s);
    m_hex->setReadOnly(true);
    m_hex->setTabChangesFocus(true);
    m_hex->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hex->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hex->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hex->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_table->setObjectName(u"octetsTable"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(MeaningColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *head = new QHBoxLayout;
    head->addWidget(m_fold);
    head->addStretch(1);
    head->addWidget(m_summary);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_partLabel);
    tools->addWidget(m_part);
    tools->addStretch(1);
    tools->addWidget(m_copy);
    m_views = new QHBoxLayout;
    m_views->addWidget(m_hex);
    m_views->addWidget(m_table, 1);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->addLayout(tools);
    details->addLayout(m_views);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(head);
    all->addWidget(m_details);

    connect(m_fold, &QToolButton::toggled, this, &HexView::setUnfolded);
    connect(m_part, &QComboBox::currentIndexChanged, this, &HexView::refreshPart);
    connect(m_copy, &QPushButton::clicked, this, &HexView::copy);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HexView::rowChosen);
    connect(m_hex, &QPlainTextEdit::cursorPositionChanged, this, &HexView::octetChosen);
    retranslate();
    setUnfolded(false);
}

void HexView::setParts(const QList<Part> &parts, const QString &otherwise)
{
    m_otherwise = otherwise;
    refreshSummary();
    if (parts == m_parts)
        return;
    const bool other = parts.size() != m_parts.size();
    m_parts = parts;
    if (other) {
        const int shown = m_part->currentIndex();
        const QSignalBlocker quiet(m_part);
        m_part->clear();
        for (qsizetype i = 0; i < parts.size(); ++i)
            m_part->addItem(QString());
        m_part->setCurrentIndex(std::clamp(shown, 0, int(parts.size()) - 1));
    }
    retranslate();
    refreshPart();
}

void HexView::setUnfolded(bool unfolded)
{
    m_fold->setChecked(unfolded);
    m_fold->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_details->setVisible(unfolded);
    refreshPart();
}

void HexView::refreshSummary()
{
    if (m_parts.isEmpty()) {
        m_summary->setText(m_otherwise.isEmpty() ? tr("Nothing to send yet") : m_otherwise);
        return;
    }
    const int last = int(m_parts.constLast().octets.size());
    const int room = int(MaxUserData);
    m_summary->setText(m_parts.size() == 1
            ? tr("1 part, %1 of %2 octets", "octets used and octets there are").arg(last).arg(room)
            : tr("%Ln part(s), %1 of %2 octets in the last", nullptr, int(m_parts.size())).arg(last).arg(room));
}

void HexView::refreshPart()
{
    if (m_details->isHidden())
        return;
    const QScopedValueRollback marking(m_marking, true);
    const int index = m_part->currentIndex();
    const Part part = m_parts.value(index);
    const QString hex = spaced(part.octets);
    m_notes = part.octets.isEmpty() ? QList<OctetNote>() : octetNotes(part.octets, part.coding, part.isText);
    if (m_hex->toPlainText() != hex) {
        m_hex->setPlainText(hex);
        m_hex->setExtraSelections({});
    }
    fillTable(part.octets);
}

void HexView::fillTable(const QByteArray &octets)
{
    const int scrolled = m_table->verticalScrollBar()->value();
    m_table->clearSelection();
    m_table->setRowCount(int(m_notes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const OctetNote &note = m_notes.at(row);
        const bool inside = note.element >= 0 && note.meaning.name != "element"_L1;
        QString hex = toHex(QByteArrayView(octets).sliced(note.at, std::min(note.length, octetsInCell)));
        if (note.length > octetsInCell)
            hex += u'…';
        const QString meaning = HexWords::meaning(note);
        const QStringList cells { QString::number(note.at), hex,
            inside ? QString(QString(3, QChar::Nbsp) + meaning) : meaning };
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == AtColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column == OctetsColumn)
                item->setFont(m_hex->font());
            if (column == MeaningColumn)
                item->setToolTip(Wording::toolTip(meaning));
            if (note.meaning.name == "malformed"_L1)
                item->setForeground(toneInk(Tone::Error, palette()));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
    m_table->verticalScrollBar()->setValue(scrolled);
}

void HexView::rowChosen()
{
    const QList<QTableWidgetItem *> chosen = m_table->selectedItems();
    if (m_marking || chosen.isEmpty())
        return;
    mark(m_notes.at(chosen.constFirst()->row()));
}

void HexView::mark(const OctetNote &note)
{
    const QScopedValueRollback marking(m_marking, true);
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(m_hex->document());
    selection.cursor.setPosition(placeOf(note.at));
    selection.cursor.setPosition(placeOf(note.at + note.length) - 1, QTextCursor::KeepAnchor);
    selection.format.setBackground(palette().highlight());
    selection.format.setForeground(palette().highlightedText());
    m_hex->setExtraSelections({ selection });
    QTextCursor cursor(m_hex->document());
    cursor.setPosition(placeOf(note.at));
    m_hex->setTextCursor(cursor);
    m_hex->ensureCursorVisible();
}

void HexView::octetChosen()
{
    if (m_marking || m_hex->textCursor().hasSelection())
        return;
    showOctet(m_part->currentIndex(), m_hex->textCursor().position() / charactersOfOctet);
}

void HexView::showOctet(int part, qsizetype octet)
{
    if (m_details->isHidden())
        setUnfolded(true);
    if (part != m_part->currentIndex())
        m_part->setCurrentIndex(part);
    const auto note = std::find_if(m_notes.cbegin(), m_notes.cend(),
        [octet](const OctetNote &one) { return octet >= one.at && octet < one.at + one.length; });
    if (note == m_notes.cend())
        return;
    m_table->selectRow(int(note - m_notes.cbegin()));
}

void HexView::copy()
{
    QStringList lines;
    for (const Part &part : std::as_const(m_parts))
        lines.append(toHex(part.octets));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void HexView::retranslate()
{
    m_fold->setText(tr("What goes out, octet by octet"));
    m_partLabel->setText(tr("Part:"));
    m_partLabel->setVisible(m_parts.size() > 1);
    m_part->setVisible(m_parts.size() > 1);
    m_part->setAccessibleName(tr("Part shown"));
    m_copy->setText(tr("Copy as hex"));
    m_copy->setToolTip(tr("All parts, one a line"));
    m_copy->setEnabled(!m_parts.isEmpty());
    m_hex->setAccessibleName(tr("Octets of the part in hexadecimal digits"));
    m_table->setAccessibleName(tr("What the octets mean"));
    m_table->setHorizontalHeaderLabels({ tr("At"), tr("Octets"), tr("Meaning") });
    for (int i = 0; i < m_part->count(); ++i) {
        m_part->setItemText(i,
            tr("%1 of %2: %Ln octet(s)", "number of a part and number of parts", int(m_parts.at(i).octets.size()))
                .arg(i + 1)
                .arg(m_parts.size()));
    }
    const int scrollBar = m_hex->verticalScrollBar()->sizeHint().width();
    const QFontMetrics metrics(m_hex->font());
    const int line = metrics.horizontalAdvance(u'0') * (octetsInLine * charactersOfOctet - 1);
    m_hex->setFixedWidth(line + scrollBar + 2 * m_hex->frameWidth() + 2 * int(m_hex->document()->documentMargin()) + 4);
    m_hex->setMinimumHeight(metrics.lineSpacing() * linesShown + 2 * int(m_hex->document()->documentMargin()) + 2);
    refreshSummary();
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= m_hex->width() + roomForMeanings;
    m_views->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HexView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshPart();
    }
    if (event->type() == QEvent::PaletteChange)
        refreshPart();
}

} // namespace Visnyk
