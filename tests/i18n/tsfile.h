// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Visnyk {

/** One message of a .ts file. */
struct TsEntry
{
    QString context;
    QString source;
    QString comment;   // what tells two equal sources of a context apart
    QStringList texts; // one, or one for each plural form
    bool numerus = false;
    bool finished = false;

    /** What lupdate and QTranslator know the message by. */
    [[nodiscard]] QString key() const;
};

/** Empty when the file cannot be read as a .ts file. */
[[nodiscard]] QList<TsEntry> readTs(const QString &path);

} // namespace Visnyk
