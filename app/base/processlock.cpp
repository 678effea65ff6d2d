// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/processlock.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

/** Written only after its maker held the file itself (flock), so that a living owner cannot lose it by this. */
bool namesAnotherComputer(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program) && !host.isEmpty() && host != QSysInfo::machineHostName();
}

/** Its maker was killed, or the power failed, before it wrote its name: nothing would ever make it stale. */
bool namesNobody(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return QFileInfo::exists(lock.fileName()) && !lock.getLockInfo(&process, &host, &program);
}

/** Between making the file and holding it a living maker needs some microseconds. */
bool staysNobodys(const QLockFile &lock)
{
    for (int i = 0; i < 20; ++i) {
        if (!namesNobody(lock))
            return false;
        QThread::msleep(50);
    }
    return namesNobody(lock);
}

} // namespace

QLockFile::LockError takeLock(QLockFile &lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return QLockFile::NoError;
    if (lock.error() != QLockFile::LockFailedError)
        return lock.error();
    if (!namesAnotherComputer(lock) && !staysNobodys(lock))
        return lock.tryLock(0) ? QLockFile::NoError : lock.error();
    // One at a time, and by the name under which QLockFile itself removes stale ones; what it says may be new by now.
    QLockFile removing(QString(lock.fileName() + u".rmlock"_s));
    if (removing.tryLock(0) && (namesAnotherComputer(lock) || namesNobody(lock)))
        (void)lock.removeStaleLockFile(); // fails where somebody holds the file
    removing.unlock();
    return lock.tryLock(0) ? QLockFile::NoError : lock.error();
}

} // namespace Visnyk
