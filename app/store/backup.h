// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace Visnyk {

class Connection;

/** A copy that was made. */
struct BackupMade
{
    qint64 size = 0;
    bool isPrivate = true; // false: its place knows no rights, so that others may read it
};

/** What a file that is to be restored is. */
struct BackupFacts
{
    enum class Verdict : quint8 {
        Good,
        Missing, // not there, or cannot be read
        NotOurs, // no database, or another program's
        Damaged,
        Newer, // of a newer program
        InUse  // a database with a journal beside it: no backup, and not all of it is in the file
    } verdict = Verdict::Missing;
    qint64 size = 0;
    qint64 madeMs = 0;       // when it was made, or changed last
    qint64 messages = 0;     // in it
    qint64 unsettled = 0;    // of them: waiting, stopped or not known
    qint64 newestMs = 0;     // when the last of them was written; 0 = none
    qint64 missingFiles = 0; // attachments of unsettled ones that are not on this computer
    friend bool operator==(const BackupFacts &, const BackupFacts &) = default;
};

/** A database the program put aside or copied by itself. */
struct KeptFile
{
    enum class Kind : quint8 { BeforeUpdate, Replaced, Damaged } kind = Kind::BeforeUpdate;
    QString name;
    qint64 size = 0;
    qint64 changedMs = 0;
    friend bool operator==(const KeptFile &, const KeptFile &) = default;
};

struct DataFacts
{
    QString dir;
    qint64 databaseSize = 0;
    qint64 wholeSize = 0;
    QList<KeptFile> kept; // newest first
    bool restoreWaits = false;
};

/**
 * Copies of the database: made, looked at, and put in its place at the next start. A copy says of itself that it is one
 * (meta 'backup'): whatever opens it sends nothing from it by itself.
 */
namespace Backup {

/** Writes the copy of @p connection to @p target (0600), checks it and only then lets it take the name. */
[[nodiscard]] Result<> write(Connection &connection, const QString &target, qint64 nowMs);
/** The same of the database in @p dir, whoever writes there meanwhile. Input error when @p target is a file of its. */
[[nodiscard]] Result<BackupMade> make(const QString &dir, const QString &target, qint64 nowMs);

/** Looks at @p file without changing it. @p dir = where attachments would be. */
[[nodiscard]] BackupFacts inspect(const QString &file, const QString &dir);
/** Checks @p file again and lays a copy ready in @p dir; it takes the database's place at the next start. */
[[nodiscard]] Result<> stage(const QString &file, const QString &dir);
/** Takes back stage(). */
[[nodiscard]] Result<> unstage(const QString &dir);

struct Taken
{
    bool restored = false;
    QString replaced;
    QString unrestored;
};
/**
 * Puts the present database aside and what stage() laid ready in its place. Whoever dies in between goes on where he
 * was at the next call. The lock of @p dir must be held.
 */
[[nodiscard]] Result<Taken> takeStaged(const QString &dir);

[[nodiscard]] DataFacts facts(const QString &dir);
/** Deletes files of facts().kept; other names are an Input error. */
[[nodiscard]] Result<> removeKept(const QString &dir, const QStringList &names);

} // namespace Backup

} // namespace Visnyk
