// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Visnyk {

class Work;

/** How texts are written down for comparing and searching. */
namespace Texts {

/** Case taken away by Unicode's rules: SQLite itself folds ASCII only. */
[[nodiscard]] QString folded(const QString &text);
[[nodiscard]] QByteArray hash(const QString &text);
/** Remembers the latest wall clock seen, by which a clock set back is noticed at the next start. */
void noteClock(Work &work, qint64 nowMs);

} // namespace Texts

/** What a person typed into the search field, taken apart. */
struct SearchTerms
{
    QStringList words;  // folded; each must be in the text
    QStringList digits; // one of them must be in the number
    QString group;      // "G12": exactly this address
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && digits.isEmpty() && group.isEmpty(); }

    [[nodiscard]] static SearchTerms parse(const QString &search);
};

} // namespace Visnyk
