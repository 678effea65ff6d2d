// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "store/sqlitestore.h"

namespace Visnyk {

qint64 BatchProgress::sum() const
{
    qint64 total = 0;
    for (const qint64 count : std::as_const(counts))
        total += count;
    return total;
}

Result<std::unique_ptr<Store>> Store::open(const QString &dir, Mode mode)
{
    return mode == Mode::Write ? SqliteStore::openToWrite(dir) : SqliteStore::openToRead(dir);
}

LookingOnly Store::lookingOnly(const QString &dir)
{
    return SqliteStore::lookingOnly(dir);
}

} // namespace Visnyk
