// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/runmark.h"

#include "base/logging.h"
#include "store/place.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {
namespace {

constexpr qint64 markSize = 128; // octets, always the same: overwritten in place, so that it stays the same file

/** A copy is another file. Where that cannot be told, the number of runs has to do. */
QByteArray placeOf([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_UNIX
    struct stat is = {};
    if (::fstat(file.handle(), &is) == 0)
        return QByteArray::number(qulonglong(is.st_ino));
#endif
    return "0";
}

/** Which file that is, and when it was written: nobody can set that time back. "0" = cannot be told. */
QByteArray stoneOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_LINUX
    struct stat is = {};
    if (::stat(QFile::encodeName(path).constData(), &is) == 0)
        return QByteArray::number(qulonglong(is.st_ino)) + ':' + QByteArray::number(qint64(is.st_ctim.tv_sec)) + '.'
            + QByteArray::number(qint64(is.st_ctim.tv_nsec));
#endif
    return "0";
}

QByteArray markOf(qint64 epoch, bool ended, const QByteArray &place, const QByteArray &stone)
{
    const QByteArray mark = QByteArray::number(epoch) + (ended ? " ended " : " begun ") + place + ' ' + stone;
    return mark.leftJustified(markSize - 1, ' ') + '\n';
}

bool makeStone(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return true;
    return Place::keepPrivate(path).has_value() && file.open(QIODevice::WriteOnly) && file.write("visnyk\n") > 0
        && file.flush();
}

} // namespace

RunMark::RunMark(const QString &dir)
    : m_path(QDir(dir).filePath(u"lastrun"_s))
    , m_stonePath(QDir(dir).filePath(u"firstrun"_s))
{
}

bool RunMark::contradicts(qint64 epoch, bool ended) const
{
    QFile file(m_path);
    if (!file.exists())
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArrayList words = file.read(markSize).simplified().split(' ');
    bool isNumber = false;
    const qint64 last = words.constFirst().toLongLong(&isNumber);
    const bool isWhole = words.size() == 3 || words.size() == 4; // the stone came later
    if (!isNumber || !isWhole || words.at(2) != placeOf(file))
        return true;
    if (words.size() == 4 && words.at(3) != stoneOf(m_stonePath))
        return true;
    return last > epoch || (last == epoch && words.at(1) == "ended" && !ended);
}

void RunMark::write(qint64 epoch, bool ended) const
{
    QFile file(m_path);
    bool written = makeStone(m_stonePath) && Place::keepPrivate(m_path).has_value() && file.open(QIODevice::ReadWrite);
    written
        = written && file.write(markOf(epoch, ended, placeOf(file), stoneOf(m_stonePath))) == markSize && file.flush();
#ifdef Q_OS_UNIX
    written = written && ::fsync(file.handle()) == 0;
#endif
    if (!written)
        qCInfo(lcStore) << "the mark of this run could not be written";
}

} // namespace Visnyk
