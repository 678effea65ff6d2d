// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

/** The directory on disk that holds the database: who may read it, how much room it has, what is put aside in it. */
namespace Visnyk::Place {

inline constexpr qint64 FreeNeeded = qint64 { 64 } * 1024 * 1024;
inline constexpr qint64 BallastSize = qint64 { 8 } * 1024 * 1024;

[[nodiscard]] QString databaseFile(const QString &dir);
[[nodiscard]] QString ballastFile(const QString &dir);

/** File systems where SQLite's locks and shared memory are not to be relied on, by the name in /proc/mounts. */
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type);
/** Makes @p dir (0700). Storage error on a network file system and in a place that cannot be written. */
[[nodiscard]] Result<> prepare(const QString &dir);
/** Makes @p path (0600) if it is not there, else takes the rights of others away. */
[[nodiscard]] Result<> keepPrivate(const QString &path);
[[nodiscard]] Result<> checkFree(const QString &dir, qint64 bytes);

/** Room kept for the one write that must not fail. False: a full disk is exactly when it cannot be made. */
[[nodiscard]] bool makeBallast(const QString &dir);
/** True if there was a ballast and its room is free now. */
[[nodiscard]] bool dropBallast(const QString &dir);

/** "20261124T235959Z", for file names. */
[[nodiscard]] QString stamp();
/** An error when a byte of the database or its journal cannot be read. */
[[nodiscard]] Result<> readThrough(const QString &dir);
[[nodiscard]] bool isNetworkPlace(const QString &dir);
/** A directory, or a database in it, that may not be written. */
[[nodiscard]] bool isReadOnly(const QString &dir);

/** Renames database, -wal and -shm to corrupt-<UTC>.db...; the new name of the database. */
[[nodiscard]] Result<QString> quarantine(const QString &dir);

} // namespace Visnyk::Place
