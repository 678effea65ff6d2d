// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Visnyk {

/** One text that a window shows or may show: on the screen, in a tooltip, to a screen reader. */
struct ShownWord
{
    QString where; // "QLabel introLabel", "QTableView historyTable 3,2 tooltip"
    QString text;
    bool mayBeMarkup = false; // Qt would draw it as rich text if it looks like that
    bool isTyped = false;     // the person edits it: it stands there as it is
};

/** Of @p root and everything in it, shown or hidden, with the contents of lists and tables. */
[[nodiscard]] QList<ShownWord> shownWords(const QWidget &root);

} // namespace Visnyk
