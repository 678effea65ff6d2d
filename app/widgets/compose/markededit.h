// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPlainTextEdit>

#include <functional>

namespace Visnyk {

/** A stretch of the text that is drawn with a mark. */
struct TextMark
{
    enum class Style : quint8 {
        Wrong,  // wavy line, red
        Doubt,  // wavy line, amber
        Change, // dotted line: will be read as something else
        Repeat, // struck through: stands earlier already
        Costly, // tinted background
        Cut,    // greyed background: will not be sent
    };
    qsizetype at = 0; // UTF-16
    qsizetype length = 0;
    Style style = Style::Wrong;
    int tag = -1; // the owner's own number for it
};

/**
 * A plain text editor that draws marks over what is typed without touching it: only the visible blocks are painted, so
 * that 100 000 marks cost as much as 20. Marks move along with edits until new ones are set.
 */
class MarkedEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkedEdit(QWidget *parent = nullptr);

    /** @p marks in order of their places, not overlapping. */
    void setMarks(QList<TextMark> marks);
    /** Places where a thin upright line is drawn. */
    void setBorders(const QList<qsizetype> &borders);
    /** Text shown when the mouse rests on a mark with that tag. */
    void setExplainer(std::function<QString(int tag)> explainer);
    /** Replaces the text and keeps the change undoable, unlike setPlainText(). */
    void replaceText(const QString &text);
    void replaceRange(qsizetype at, qsizetype length, const QString &text);
    /** Tag of the mark at that place of the viewport, or -1. */
    [[nodiscard]] int tagAt(const QPoint &point) const;
    /** So many lines are asked for; more room is taken when there is. */
    void setPreferredLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Layer : quint8 { Below, Above };
    void followChange(int at, int removed, int added);
    void paintMarks(QPainter &painter, Layer layer) const;
    void paintMark(QPainter &painter, const TextMark &mark, const QTextBlock &block, const QPointF &origin) const;
    void paintBorders(QPainter &painter, const QTextBlock &block, const QPointF &origin) const;
    [[nodiscard]] QList<QRectF> rectsOf(const TextMark &mark, const QTextBlock &block, const QPointF &origin) const;

    int m_lines = 3;
    QList<TextMark> m_marks;
    QList<qsizetype> m_borders;
    std::function<QString(int)> m_explainer;
};

} // namespace Visnyk
