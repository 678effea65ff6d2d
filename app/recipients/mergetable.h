// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <optional>

namespace Visnyk {

/** A list of people with what is known of each: the first row names the columns. */
struct MergeTable
{
    struct Row
    {
        int number = 0;     // as a spreadsheet counts: the first row of people is 2
        QStringList fields; // as many as there are columns
    };
    QStringList columns;
    QList<Row> rows; // blank ones are left out
};

/**
 * Reads CSV (RFC 4180) with commas, semicolons or tabs, in UTF-8 or, where most of it is not that, windows-1251. Input
 * errors: over 64 MiB, 100 000 rows, 64 columns or 4 KiB in a field; a NUL; a damaged character; quotes that never end
 * or end inside a field; columns without a name or of the same name; a row with more fields than there are columns.
 * Each names the row. Apostrophes that an export put before what looks like a formula are taken off.
 */
[[nodiscard]] Result<MergeTable> readMergeTable(QByteArrayView csv);

/**
 * The column of telephone numbers: @p name where it is given, else one named like it, mobile ones first; nullopt when
 * there is none. "Number" is one only by itself: that of a contract may look like a telephone's.
 */
[[nodiscard]] std::optional<int> phoneColumn(const MergeTable &table, const QString &name = {});

/** A text with {Column} where each person's own words come; "{{" is a brace. */
class MergeTemplate
{
public:
    /** Input error for a column that @p columns do not have (capitals do not matter) or a brace that is not closed. */
    [[nodiscard]] static Result<MergeTemplate> parse(const QString &text, const QStringList &columns);
    /** The text for one row. @p empty gets the names of columns that are used and empty there. */
    [[nodiscard]] QString fill(const MergeTable::Row &row, QStringList *empty = nullptr) const;

private:
    struct Piece
    {
        QString text;    // literal, or the column's name
        int column = -1; // -1 = literal
    };
    QList<Piece> m_pieces;
};

} // namespace Visnyk
