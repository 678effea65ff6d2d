// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/place.h"

#include "base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Visnyk::Place {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reason(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

/** A descriptor that is always closed. */
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor(Descriptor &&) = delete;
    Descriptor &operator=(Descriptor &&) = delete;
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

/** Only a directory of our own is made private: one with the sticky bit (/tmp) is shared on purpose. */
Result<> makePrivate(const QString &dir)
{
    const QByteArray name = QFile::encodeName(dir);
    struct stat facts
    {
    };
    if (::stat(name.constData(), &facts) != 0)
        return failure(Error::Kind::Storage, u"the data directory cannot be examined: "_s % reason(errno));
    const bool isShared = (facts.st_mode & S_ISVTX) != 0 || facts.st_uid != ::geteuid();
    if (!isShared && (facts.st_mode & 0777U) != 0700U && ::chmod(name.constData(), 0700) != 0)
        return failure(Error::Kind::Storage, u"the data directory cannot be made private: "_s % reason(errno));
    return {};
}

} // namespace

QString databaseFile(const QString &dir)
{
    return dir % u"/visnyk.db"_s;
}

QString ballastFile(const QString &dir)
{
    return dir % u"/ballast"_s;
}

bool isNetworkFileSystem(QByteArrayView type)
{
    static constexpr std::array<std::string_view, 16> names { "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
        "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.curlftpfs", "davfs", "fuse.davfs",
        "afs", "ceph" };
    const std::string_view given(type.data(), static_cast<std::size_t>(type.size()));
    return std::find(names.begin(), names.end(), given) != names.end();
}

Result<> prepare(const QString &dir)
{
    if (!QFileInfo::exists(dir) && !QDir().mkpath(dir))
        return failure(Error::Kind::Storage, u"the data directory cannot be made (read-only place?)"_s);
    const QStorageInfo storage(dir);
    if (isNetworkFileSystem(storage.fileSystemType()))
        return failure(Error::Kind::Storage,
            u"the data directory is on a network file system ("_s % QString::fromLatin1(storage.fileSystemType())
                % u"), where records may be lost: sending is off"_s);
    if (storage.isReadOnly() || ::access(QFile::encodeName(dir).constData(), W_OK | X_OK) != 0)
        return failure(Error::Kind::Storage, u"the data directory is read-only: sending is off"_s);
    return makePrivate(dir);
}

Result<> keepPrivate(const QString &path)
{
    const Descriptor file(path, O_RDWR | O_CREAT);
    struct stat facts
    {
    };
    if (file.fd() < 0 || ::fstat(file.fd(), &facts) != 0) {
        const int error = errno;
        const bool isReadOnly = error == EACCES || error == EROFS || error == EPERM;
        return failure(Error::Kind::Storage,
            (isReadOnly ? u"a file of the database is read-only: "_s : u"a file of the database cannot be opened: "_s)
                % reason(error));
    }
    if ((facts.st_mode & 0777U) != 0600U && ::fchmod(file.fd(), S_IRUSR | S_IWUSR) != 0)
        return failure(Error::Kind::Storage, u"a file of the database cannot be made private: "_s % reason(errno));
    return {};
}

Result<> checkFree(const QString &dir, qint64 bytes)
{
    const qint64 available = QStorageInfo(dir).bytesAvailable();
    if (available >= bytes)
        return {};
    return failure(Error::Kind::Storage,
        u"not enough room on the disk: "_s % QString::number(available / 1024 / 1024) % u" MiB free, "_s
            % QString::number(bytes / 1024 / 1024) % u" MiB needed"_s);
}

bool makeBallast(const QString &dir)
{
    const QString path = ballastFile(dir);
    if (QFileInfo(path).size() == BallastSize)
        return true;
    const Descriptor file(path, O_RDWR | O_CREAT);
    // posix_fallocate: really taken blocks, not a hole that frees nothing when it goes.
    const int error = file.fd() < 0 ? errno : ::posix_fallocate(file.fd(), 0, BallastSize);
    if (error == 0)
        return true;
    qCWarning(lcStore) << "no reserve of disk space:" << reason(error);
    QFile::remove(path);
    return false;
}

bool dropBallast(const QString &dir)
{
    return QFile::remove(ballastFile(dir));
}

QString stamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

Result<> readThrough(const QString &dir)
{
    for (const QString &suffix : { u""_s, u"-wal"_s }) {
        QFile file(databaseFile(dir) % suffix);
        if (!file.exists())
            continue;
        bool isRead = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QByteArray piece(qsizetype { 1024 } * 1024, '\0');
        qint64 size = 1;
        while (isRead && size > 0)
            size = file.read(piece.data(), piece.size());
        isRead = isRead && size == 0 && file.error() == QFileDevice::NoError;
        if (!isRead)
            return failure(Error::Kind::Storage, u"the database cannot be read: "_s % file.errorString());
    }
    return {};
}

bool isNetworkPlace(const QString &dir)
{
    return isNetworkFileSystem(QStorageInfo(dir).fileSystemType());
}

bool isReadOnly(const QString &dir)
{
    if (::access(QFile::encodeName(dir).constData(), W_OK | X_OK) != 0)
        return true;
    const std::array suffixes { u""_s, u"-wal"_s, u"-shm"_s };
    return std::any_of(suffixes.begin(), suffixes.end(), [&dir](const QString &suffix) {
        const QString path = databaseFile(dir) % suffix;
        return QFileInfo::exists(path) && ::access(QFile::encodeName(path).constData(), W_OK) != 0;
    });
}

Result<QString> quarantine(const QString &dir)
{
    const QString base = u"corrupt-"_s % stamp();
    QString name = base % u".db"_s;
    const auto isTaken = [&dir](const QString &file) {
        return QFileInfo::exists(dir % u'/' % file) || QFileInfo::exists(dir % u'/' % file % u"-wal"_s);
    };
    for (int i = 2; isTaken(name); ++i)
        name = base % u'-' % QString::number(i) % u".db"_s;
    // The database first: without it a journal that stays is put aside by the next start. The other way round the file
    // might open without its journal, and say of what was sent that it waits.
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
        const QString from = databaseFile(dir) % suffix;
        if (QFileInfo::exists(from) && !QFile::rename(from, dir % u'/' % name % suffix))
            return failure(Error::Kind::Storage, u"the damaged database cannot be put aside"_s);
    }
    return name;
}

} // namespace Visnyk::Place
