// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/sharedlimits.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QtEndian>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Visnyk {

QByteArray SharedLimits::accountDigest(const QUrl &base, const QString &login)
{
    const QString account = u"%1:%2\n%3"_s.arg(base.host().toLower(), QString::number(base.port(-1)), login);
    return QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
}

SharedLimits::SharedLimits(QString directory, const QByteArray &account, std::shared_ptr<const Clock> clock)
    : m_directory(std::move(directory))
    , m_path(m_directory + u"/limits-"_s + QString::fromLatin1(account))
    , m_clock(std::move(clock))
{
}

#ifdef Q_OS_LINUX

namespace {

// The file: magic, the boot it belongs to, then entries. Locks lie far behind its end.
constexpr QByteArrayView Magic = "visnyk-limits-1\n";
constexpr qsizetype DigestBytes = 16;
constexpr qsizetype HeadBytes = 16 + DigestBytes;
constexpr qsizetype EntryBytes = DigestBytes + qsizetype(sizeof(qint64));
constexpr qsizetype MaxEntries = 8192;
constexpr qint64 MaxFileBytes = HeadBytes + MaxEntries * EntryBytes;
constexpr off_t FirstPlace = off_t(1) << 30;
constexpr off_t SendPlace = FirstPlace + 100;
constexpr off_t FileLock = FirstPlace + 200;
constexpr int LockTries = 500;           // of a millisecond and more each: for a reader that is at it
constexpr qint64 HeldForeverMs = 60'000; // how long a file is left alone that nobody lets go
constexpr mode_t OwnerOnly = S_IRUSR | S_IWUSR;
constexpr mode_t OwnersDirectory = S_IRWXU;

/** Locks of the open file, not of the process: they end with it, and two clients of one process exclude each other. */
bool setLock(int file, off_t place, short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = place;
    lock.l_len = 1;
    int done = 0;
    do
        done = ::fcntl(file, F_OFD_SETLK, &lock);
    while (done != 0 && errno == EINTR);
    return done == 0;
}

/** Reading and writing takes microseconds, so a short wait is enough; a stopped process may hold it for ever. */
class FileLockGuard
{
public:
    explicit FileLockGuard(int file)
        : m_file(file)
    {
        for (int i = 0; i < LockTries && !m_held; ++i) {
            m_held = setLock(m_file, FileLock, F_WRLCK);
            if (m_held)
                break;
            if (errno != EAGAIN && errno != EACCES)
                break; // not a question of waiting
            const timespec pause { 0, 1'000'000 };
            ::nanosleep(&pause, nullptr);
        }
    }
    ~FileLockGuard()
    {
        if (m_held)
            setLock(m_file, FileLock, F_UNLCK);
    }
    FileLockGuard(const FileLockGuard &) = delete;
    FileLockGuard &operator=(const FileLockGuard &) = delete;
    [[nodiscard]] bool held() const { return m_held; }

private:
    int m_file;
    bool m_held = false;
};

bool isOursAlone(const QByteArray &path)
{
    struct stat facts = {};
    return ::lstat(path.constData(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == ::geteuid()
        && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

/** Files of accounts that nobody has used for a day. Somebody who still holds one notices, see isReady(). */
void sweep(const QString &directory)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList files = QDir(directory).entryInfoList({ u"limits-*"_s }, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
}

QByteArray shortDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(DigestBytes);
}

QByteArray head()
{
    return Magic.toByteArray() + shortDigest(QSysInfo::bootUniqueId());
}

} // namespace

QString SharedLimits::meetingPlace()
{
    const QString named = QFile::decodeName(qgetenv("XDG_RUNTIME_DIR"));
    // A scheduled command has no session of its own, but meets the windows of the person's in the same place.
    for (const QString &base : { named, u"/run/user/%1"_s.arg(::geteuid()) }) {
        if (base.startsWith(u'/') && isOursAlone(QFile::encodeName(base)))
            return base + u"/visnyk"_s;
    }
    return u"/tmp/visnyk-%1"_s.arg(::geteuid());
}

SharedLimits::Seat::~Seat()
{
    ::close(m_file); // and with it the locks
}

SharedLimits::~SharedLimits()
{
    if (m_file >= 0)
        ::close(m_file);
}

int SharedLimits::openFile() const
{
    const QByteArray directory = QFile::encodeName(m_directory);
    if (m_directory.isEmpty() || (::mkdir(directory.constData(), OwnersDirectory) != 0 && errno != EEXIST)
        || !isOursAlone(directory))
        return -1;
    // O_NONBLOCK: a pipe of that name must not hold us up.
    const int file = ::open(
        QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, OwnerOnly);
    struct stat facts = {};
    if (file < 0)
        return -1;
    const bool fine = ::fstat(file, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_uid == ::geteuid()
        && facts.st_nlink == 1 && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    if (!fine) {
        ::close(file);
        return -1;
    }
    return file;
}

/** Also notices that somebody swept the place: locks and times in a removed file reach nobody. */
bool SharedLimits::isReady()
{
    struct stat facts = {};
    if (m_file >= 0 && (::fstat(m_file, &facts) != 0 || facts.st_nlink == 0)) {
        ::close(m_file);
        m_file = -1;
    }
    if (m_file < 0) {
        if (isOursAlone(QFile::encodeName(m_directory)))
            sweep(m_directory);
        m_file = openFile();
    }
    return m_file >= 0;
}

QList<SharedLimits::Entry> SharedLimits::read(qint64 nowMs) const
{
    QByteArray bytes(MaxFileBytes, Qt::Uninitialized);
    const ssize_t got = ::pread(m_file, bytes.data(), size_t(bytes.size()), 0);
    bytes.truncate(std::max<qsizetype>(got, 0));
    QList<Entry> entries;
    if (!bytes.startsWith(head())) // new, damaged, or of another run of this computer
        return entries;
    for (qsizetype at = HeadBytes; at + EntryBytes <= bytes.size(); at += EntryBytes) {
        Entry entry;
        entry.key = bytes.mid(at, DigestBytes);
        entry.atMs = qFromLittleEndian<qint64>(bytes.constData() + at + DigestBytes);
        // No request was made in the future: such a time would forbid requests for ever.
        if (entry.atMs <= nowMs && entry.atMs > nowMs - WindowMs)
            entries.append(entry);
    }
    return entries;
}

bool SharedLimits::write(const QList<Entry> &entries) const
{
    QByteArray bytes = head();
    for (qsizetype i = std::max<qsizetype>(0, entries.size() - MaxEntries); i < entries.size(); ++i) {
        const qint64 time = qToLittleEndian(entries.at(i).atMs);
        bytes += entries.at(i).key;
        bytes.append(reinterpret_cast<const char *>(&time), sizeof time);
    }
    return ::pwrite(m_file, bytes.constData(), size_t(bytes.size()), 0) == bytes.size()
        && ::ftruncate(m_file, bytes.size()) == 0;
}

std::optional<SharedLimits::Count> SharedLimits::count(const QList<LimitRule> &rules)
{
    if (m_clock->monotonicMs() < m_tryAgainMs || !isReady())
        return std::nullopt;
    const FileLockGuard lock(m_file);
    const qint64 now = m_clock->monotonicMs();
    if (!lock.held()) {
        qCWarning(lcGateway) << "the limits of the account are not shared: somebody holds their file";
        m_tryAgainMs = now + HeldForeverMs;
        return std::nullopt;
    }
    QList<Entry> entries = read(now);
    Count count;
    count.atMs = now;
    QList<Entry> fresh;
    for (const LimitRule &rule : rules) {
        const QByteArray key = shortDigest(rule.key);
        QList<qint64> times;
        for (const Entry &entry : std::as_const(entries)) {
            if (entry.key == key)
                times.append(entry.atMs);
        }
        std::sort(times.begin(), times.end());
        if (times.size() >= rule.limit)
            count.waitMs = std::max(count.waitMs, times.at(times.size() - rule.limit) + WindowMs - now);
        fresh.append({ key, now });
    }
    if (count.waitMs > 0)
        return count;
    if (!write(entries + fresh))
        return std::nullopt;
    return count;
}

void SharedLimits::giveBack(const QList<QByteArray> &keys, qint64 atMs)
{
    if (m_clock->monotonicMs() < m_tryAgainMs || !isReady())
        return;
    const FileLockGuard lock(m_file);
    if (!lock.held())
        return;
    QList<Entry> entries = read(m_clock->monotonicMs());
    for (const QByteArray &key : keys) {
        const QByteArray digest = shortDigest(key);
        const auto found = std::find_if(entries.cbegin(), entries.cend(),
            [&](const Entry &entry) { return entry.atMs == atMs && entry.key == digest; });
        if (found != entries.cend())
            entries.erase(found);
    }
    if (!write(entries))
        qCWarning(lcGateway) << "a request that never left stays counted";
}

SharedLimits::SeatAnswer SharedLimits::takeSeat(bool isSend)
{
    // An own open file for each: its end is the end of its locks and of no others.
    const int file = openFile();
    if (file < 0)
        return { nullptr, true };
    auto seat = std::make_unique<Seat>(file);
    if (isSend && !setLock(file, SendPlace, F_WRLCK))
        return { nullptr, errno != EAGAIN && errno != EACCES };
    for (int place = 0; place < Places; ++place) {
        if (setLock(file, FirstPlace + place, F_WRLCK))
            return { std::move(seat), false };
        if (errno != EAGAIN && errno != EACCES)
            return { nullptr, true }; // a file system without locks
    }
    return {};
}

#else

QString SharedLimits::meetingPlace()
{
    return {};
}

SharedLimits::Seat::~Seat() = default;
SharedLimits::~SharedLimits() = default;

std::optional<SharedLimits::Count> SharedLimits::count(const QList<LimitRule> &)
{
    return std::nullopt;
}

void SharedLimits::giveBack(const QList<QByteArray> &, qint64) { }

SharedLimits::SeatAnswer SharedLimits::takeSeat(bool)
{
    return { nullptr, true };
}

#endif

} // namespace Visnyk
