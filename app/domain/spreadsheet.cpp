// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/spreadsheet.h"

#include <QStringView>

namespace Visnyk {

namespace {

bool isFormulaMark(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case 0xFF1D: // full-width equals, plus, minus, at
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20: return true;
    default: return false;
    }
}

bool isCut(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\r' || c == u'\n';
}

/** What a spreadsheet may drop from the beginning of a cell, or look past. */
bool isPassedOver(QChar c)
{
    return c == u'"' || c == u'\'' || c == QChar::ByteOrderMark || c.isNull() || c.isSpace();
}

/** Would @p text be taken for a formula by its beginning? A TAB or a line end at the beginning counts as one or ends
 * it. */
bool isFormula(QStringView text, bool lineEndsCount)
{
    for (const QChar c : text) {
        if (isFormulaMark(c))
            return true;
        if (c == u'\t' || c == u'\r' || c == u'\n')
            return lineEndsCount;
        if (!isPassedOver(c))
            return false;
    }
    return false;
}

/** The whole cell. */
bool isFormulaCell(QStringView text)
{
    return isFormula(text, true);
}

/** The piece of @p text from @p at on, up to the next place where it may be cut. */
bool isFormulaAt(QStringView text, qsizetype at)
{
    return isFormula(text.sliced(at), false);
}

} // namespace

QString guardedCell(const QString &text)
{
    QString cell;
    cell.reserve(text.size() + 1);
    if (isFormulaCell(text))
        cell += u'\'';
    for (qsizetype i = 0; i < text.size(); ++i) {
        cell += text[i];
        if (isCut(text[i]) && isFormulaAt(text, i + 1))
            cell += u'\'';
    }
    return cell;
}

QString unguardedCell(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        // The apostrophes themselves are passed over: what stands behind one decides as it did without it.
        const bool begins
            = i == 0 ? isFormulaCell(QStringView(cell).sliced(1)) : isCut(cell[i - 1]) && isFormulaAt(cell, i + 1);
        if (cell[i] != u'\'' || !begins)
            text += cell[i];
    }
    return text;
}

} // namespace Visnyk
