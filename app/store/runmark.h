// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

namespace Visnyk {

/**
 * A small file beside the database that names the last run here. A database that knows of fewer runs was put back from
 * somewhere, and a directory that was copied as a whole has a mark that does not know its own place on the disk. A
 * second file is never written again: when it has changed, older files were put back over those that were there. What
 * waits in any of them may have been sent since.
 */
class RunMark
{
public:
    explicit RunMark(const QString &dir);

    /** @p epoch and @p ended as the database has them before a new run begins. No mark contradicts nothing. */
    [[nodiscard]] bool contradicts(qint64 epoch, bool ended) const;
    /** After the database has it. Without room for it there is only less to compare with at the next start. */
    void write(qint64 epoch, bool ended) const;

private:
    QString m_path;
    QString m_stonePath; // of the file that is never written again
};

} // namespace Visnyk
