// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data itself: copies of it, and taking away what is not to be kept.

#include "outbox/engineprivate.h"

namespace Visnyk {

QFuture<Result<DataFacts>> Engine::dataFacts()
{
    return compute<DataFacts>(d->reading, [dir = d->dir] { return Result<DataFacts>(Backup::facts(dir)); });
}

QFuture<Result<BackupMade>> Engine::backUp(const QString &target)
{
    const qint64 now = d->worker->clock().utcMs();
    return compute<BackupMade>(d->reading, [dir = d->dir, target, now] { return Backup::make(dir, target, now); });
}

QFuture<Result<BackupFacts>> Engine::inspectBackup(const QString &file)
{
    return compute<BackupFacts>(
        d->reading, [dir = d->dir, file] { return Result<BackupFacts>(Backup::inspect(file, dir)); });
}

QFuture<Result<>> Engine::stageRestore(const QString &file)
{
    return compute<void>(d->reading, [dir = d->dir, file] { return Backup::stage(file, dir); });
}

QFuture<Result<>> Engine::removeKept(const QStringList &names)
{
    return compute<void>(d->reading, [dir = d->dir, names] { return Backup::removeKept(dir, names); });
}

} // namespace Visnyk
