// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ems.h"

#include <QList>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace Visnyk {

// How formatted text lies in a QTextDocument: a line feed is a border of blocks, an object is one character U+FFFC of a
// text format of its own. Positions of the document count objects, those of EmsText do not.

inline constexpr int EmsObjectType = QTextFormat::UserObject + 10;

[[nodiscard]] TextStyle styleOf(const QTextCharFormat &format); // without alignment, which is the paragraph's
/** Sets what @p style says and leaves everything else, an object above all, as it is. */
void setStyle(QTextCharFormat *format, const TextStyle &style);

[[nodiscard]] EmsAlign alignOf(const QTextBlockFormat &format);
void setAlign(QTextBlockFormat *format, EmsAlign align);

/** The object a character of that format is; its position is not set. */
[[nodiscard]] std::optional<EmsObject> objectOf(const QTextCharFormat &format);
[[nodiscard]] QTextCharFormat withObject(QTextCharFormat format, const EmsObject &object);
[[nodiscard]] QTextCharFormat withoutObject(QTextCharFormat format);

/** Characters in a row of one format: a piece of a paragraph, or the line feed behind it. */
struct Stretch
{
    int at = 0; // in the document
    QString text;
    QTextCharFormat format;
    EmsAlign align = EmsAlign::Left;
};
[[nodiscard]] QList<Stretch> stretchesOf(const QTextDocument *document, int from, int to);

/** What stands between two places of the document; positions count from the first of them. */
[[nodiscard]] EmsText contentOf(const QTextDocument *document, int from, int to);
[[nodiscard]] EmsText contentOf(const QTextDocument *document);
/** Inserts it at @p cursor. Alignments are left to setAligns(). */
void insertContent(QTextCursor *cursor, const EmsText &content);
/** Gives every paragraph of the document the alignment its first character has in @p content. */
void setAligns(QTextDocument *document, const EmsText &content);

/** Where in the document the character at @p position of the text is, behind the objects before it. */
[[nodiscard]] int documentPosition(const QTextDocument *document, qsizetype position);

} // namespace Visnyk
