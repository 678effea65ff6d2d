// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/markededit.h"

#include "widgets/tones.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QToolTip>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace Visnyk {
namespace {

bool isBackground(TextMark::Style style)
{
    return style == TextMark::Style::Costly || style == TextMark::Style::Cut;
}

void drawWave(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    constexpr qreal step = 2.5;
    QPainterPath path;
    const qreal y = rect.bottom() - 1.5;
    path.moveTo(rect.left(), y);
    const int halfWaves = qCeil(rect.width() / step);
    for (int i = 1; i <= halfWaves; ++i)
        path.lineTo(std::min(rect.left() + i * step, rect.right()), i % 2 == 1 ? y - 2 : y);
    painter.setPen(QPen(colour, 1.2));
    painter.drawPath(path);
}

} // namespace

MarkedEdit::MarkedEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(document(), &QTextDocument::contentsChange, this, &MarkedEdit::followChange);
}

void MarkedEdit::setMarks(QList<TextMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void MarkedEdit::setBorders(const QList<qsizetype> &borders)
{
    if (m_borders == borders)
        return;
    m_borders = borders;
    viewport()->update();
}

void MarkedEdit::setExplainer(std::function<QString(int)> explainer)
{
    m_explainer = std::move(explainer);
}

void MarkedEdit::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
}

void MarkedEdit::replaceRange(qsizetype at, qsizetype length, const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(int(at));
    cursor.setPosition(int(at + length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.endEditBlock();
}

void MarkedEdit::followChange(int at, int removed, int added)
{
    const int shift = added - removed;
    for (TextMark &mark : m_marks) {
        if (mark.at >= at + removed)
            mark.at += shift;
        else if (mark.at + mark.length > at)
            mark.length = std::max<qsizetype>(0, at - mark.at); // edited: no longer what was read
    }
}

QList<QRectF> MarkedEdit::rectsOf(const TextMark &mark, const QTextBlock &block, const QPointF &origin) const
{
    QList<QRectF> rects;
    const int from = std::max(0, int(mark.at) - block.position());
    const int to = std::min(block.length() - 1, int(mark.at + mark.length) - block.position());
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal left = line.cursorToX(start);
        const qreal right = line.cursorToX(end);
        rects.append(QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height()));
    }
    return rects;
}

void MarkedEdit::paintMark(
    QPainter &painter, const TextMark &mark, const QTextBlock &block, const QPointF &origin) const
{
    const QList<QRectF> rects = rectsOf(mark, block, origin);
    for (const QRectF &rect : rects) {
        switch (mark.style) {
        case TextMark::Style::Wrong: drawWave(painter, rect, toneInk(Tone::Error, palette())); break;
        case TextMark::Style::Doubt: drawWave(painter, rect, toneInk(Tone::Warning, palette())); break;
        case TextMark::Style::Change:
            painter.setPen(QPen(toneInk(Tone::Info, palette()), 1.4, Qt::DotLine));
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
            break;
        case TextMark::Style::Repeat:
            painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.2));
            painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
            break;
        case TextMark::Style::Costly: painter.fillRect(rect, toneFill(Tone::Warning, palette())); break;
        case TextMark::Style::Cut: painter.fillRect(rect, toneFill(Tone::Error, palette())); break;
        }
    }
}

void MarkedEdit::paintBorders(QPainter &painter, const QTextBlock &block, const QPointF &origin) const
{
    painter.setPen(QPen(toneInk(Tone::Info, palette()), 1.5, Qt::DashLine));
    for (const qsizetype border : m_borders) {
        const qsizetype inBlock = border - block.position();
        if (inBlock < 0 || inBlock >= block.length())
            continue;
        const QTextLine line = block.layout()->lineForTextPosition(int(inBlock));
        if (!line.isValid())
            continue;
        const qreal x = origin.x() + line.cursorToX(int(inBlock));
        painter.drawLine(QPointF(x, origin.y() + line.y()), QPointF(x, origin.y() + line.y() + line.height()));
    }
}

void MarkedEdit::paintMarks(QPainter &painter, Layer layer) const
{
    QTextBlock block = firstVisibleBlock();
    QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    auto mark = std::lower_bound(m_marks.cbegin(), m_marks.cend(), qsizetype(block.position()),
        [](const TextMark &m, qsizetype place) { return m.at + m.length <= place; });
    const int bottom = viewport()->height();
    for (; block.isValid() && origin.y() <= bottom; block = block.next()) {
        const qsizetype end = block.position() + block.length();
        for (; mark != m_marks.cend() && mark->at < end; ++mark) {
            if (isBackground(mark->style) == (layer == Layer::Below))
                paintMark(painter, *mark, block, origin);
            if (mark->at + mark->length > end)
                break; // goes on in the next block
        }
        if (layer == Layer::Above && !m_borders.isEmpty())
            paintBorders(painter, block, origin);
        origin.ry() += blockBoundingRect(block).height();
    }
}

void MarkedEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter below(viewport());
        paintMarks(below, Layer::Below);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter above(viewport());
    above.setRenderHint(QPainter::Antialiasing);
    paintMarks(above, Layer::Above);
}

int MarkedEdit::tagAt(const QPoint &point) const
{
    const qsizetype place = cursorForPosition(point).position();
    const auto mark = std::lower_bound(
        m_marks.cbegin(), m_marks.cend(), place, [](const TextMark &m, qsizetype at) { return m.at + m.length < at; });
    if (mark == m_marks.cend() || mark->at > place)
        return -1;
    return mark->tag;
}

void MarkedEdit::setPreferredLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize MarkedEdit::minimumSizeHint() const
{
    const int margins = 2 * (frameWidth() + int(document()->documentMargin()));
    return { 160, fontMetrics().lineSpacing() * m_lines + margins };
}

QSize MarkedEdit::sizeHint() const
{
    return { 420, minimumSizeHint().height() };
}

bool MarkedEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_explainer) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int tag = tagAt(help->pos());
        const QString text = tag < 0 ? QString() : m_explainer(tag);
        if (text.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), text, viewport());
        }
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

} // namespace Visnyk
