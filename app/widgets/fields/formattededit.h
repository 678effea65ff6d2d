// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ems.h"

#include <QTextEdit>

#include <functional>

namespace Visnyk {

/**
 * A text with the formatting and the objects of EMS, and nothing else: what is pasted from elsewhere becomes plain
 * characters, a line end is always LF. What is copied within the program keeps its formatting and its objects.
 */
class FormattedEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit FormattedEdit(QWidget *parent = nullptr);

    /** Replaces everything; cannot be undone. Line ends become LF, half a surrogate pair U+FFFD. */
    void setContent(const EmsText &content);
    /** Runs ascending and without overlaps, objects by their places. A paragraph has one alignment. */
    [[nodiscard]] EmsText content() const;

    /** Of the selection's first character, or what will be typed next; with the alignment of the paragraph. */
    [[nodiscard]] TextStyle textStyle() const;
    /** @p change is called for every piece of the selection, or for what will be typed next. */
    void changeStyle(const std::function<void(TextStyle *)> &change);
    /** Of every paragraph the selection touches. */
    void alignParagraphs(EmsAlign align);
    /** Objects stay. */
    void removeFormatting();
    /** At the cursor, in place of the selection; its position is found there. */
    void insertObject(const EmsObject &object);
    /** Puts the cursor before that character of the text, so that it is in sight. */
    void showPosition(qsizetype position);
    /** Characters (UTF-16 places in the text) with a tint, because they make the message dearer. */
    void setCostly(const QList<qsizetype> &positions);

    /** Places in the text where a new part of the message begins: a thin upright line is drawn there. */
    void setBorders(const QList<qsizetype> &positions);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** A picture came by the clipboard or was dropped. */
    void pictureOffered(const QImage &image);
    void pictureFileOffered(const QString &path);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString explanationAt(const QPoint &point) const;

    QList<int> m_borders; // places in the document
};

} // namespace Visnyk
