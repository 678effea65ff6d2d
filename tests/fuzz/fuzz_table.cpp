// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of people; what stands before the first bar is the text to fill.

#include "recipients/mergetable.h"

#include "require.h"

#include <QSet>

#include <cstddef>
#include <cstdint>

using namespace Visnyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    const qsizetype bar = input.indexOf('|');
    const QString words = bar < 0 ? QString() : QString::fromUtf8(input.first(bar));
    const Result<MergeTable> table = readMergeTable(bar < 0 ? input : input.sliced(bar + 1));
    if (!table) {
        require(table.error().kind == Error::Kind::Input && !table.error().detail.isEmpty(), "a refusal says why");
        return 0;
    }
    QSet<QString> names;
    for (const QString &name : table->columns) {
        require(!name.isEmpty() && !names.contains(name), "every column has a name of its own");
        names.insert(name);
    }
    int before = 1;
    for (const MergeTable::Row &row : table->rows) {
        require(row.number > before, "rows come in order");
        require(row.fields.size() == table->columns.size(), "a row has all columns");
        before = row.number;
    }
    const std::optional<int> phones = phoneColumn(*table);
    require(!phones || (*phones >= 0 && *phones < table->columns.size()), "the column of phones is there");
    const Result<MergeTemplate> text = MergeTemplate::parse(words, table->columns);
    if (!text) {
        require(!text.error().detail.isEmpty(), "a refusal says why");
        return 0;
    }
    for (const MergeTable::Row &row : table->rows) {
        QStringList empty;
        const QString filled = text->fill(row, &empty);
        require(filled == text->fill(row), "asking what is empty changes nothing");
        require(empty.size() <= table->columns.size(), "what is empty is a column, once");
    }
    return 0;
}
