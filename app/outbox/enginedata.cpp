// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data itself: copies of it, and taking away what is not to be kept.

#include "outbox/cleaner.h"
#include "outbox/engineprivate.h"

#include <QDateTime>

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

QFuture<Result<PersonRecord>> Engine::personRecord(const Address &person)
{
    return d->read<PersonRecord>(
        [person](Store &store) { return store.personRecord(person, Outbox::Cleaner::takingOut(person)); });
}

QFuture<Result<>> Engine::forget(const Address &person)
{
    return ask<void>(d->work, [worker = d->worker, person](const auto &promise) {
        worker->cleaner().forget(person, fulfilling<void>(promise));
    });
}

QFuture<Result<qint64>> Engine::countOlder(qint64 beforeMs)
{
    return d->read<qint64>([beforeMs](Store &store) { return store.countOlder(beforeMs); });
}

QFuture<Result<qint64>> Engine::removeOlder(qint64 beforeMs)
{
    return ask<qint64>(d->work, [worker = d->worker, beforeMs](const auto &promise) {
        worker->cleaner().removeOlder(beforeMs, fulfilling<qint64>(promise));
    });
}

void Engine::stopRemoving()
{
    d->work->post([worker = d->worker] { worker->cleaner().stopRemoving(); });
}

void Engine::keepFor(int months)
{
    d->work->post([worker = d->worker, months] { worker->cleaner().keepFor(months); });
}

qint64 Engine::keptSince(qint64 nowMs, int months)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).addMonths(-months).toMSecsSinceEpoch();
}

} // namespace Visnyk
