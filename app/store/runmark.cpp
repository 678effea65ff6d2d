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

constexpr qint64 markSize = 64; // octets, always the same: overwritten in place, so that it stays the same file

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

QByteArray markOf(qint64 epoch, bool ended, const QByteArray &place)
{
    const QByteArray mark = QByteArray::number(epoch) + (ended ? " ended " : " begun ") + place;
    return mark.leftJustified(markSize - 1, ' ') + '\n';
}

} // namespace

RunMark::RunMark(const QString &dir)
    : m_path(QDir(dir).filePath(u"lastrun"_s))
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
    if (!isNumber || words.size() != 3 || words.at(2) != placeOf(file))
        return true;
    return last > epoch || (last == epoch && words.at(1) == "ended" && !ended);
}

void RunMark::write(qint64 epoch, bool ended) const
{
    QFile file(m_path);
    bool written = Place::keepPrivate(m_path).has_value() && file.open(QIODevice::ReadWrite);
    written = written && file.write(markOf(epoch, ended, placeOf(file))) == markSize && file.flush();
#ifdef Q_OS_UNIX
    written = written && ::fsync(file.handle()) == 0;
#endif
    if (!written)
        qCInfo(lcStore) << "the mark of this run could not be written";
}

} // namespace Visnyk
