// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "base/logging.h"
#include "store/connection.h"
#include "store/place.h"
#include "store/schema.h"
#include "store/work.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Visnyk::Backup {

using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = BackupFacts::Verdict;

constexpr std::array suffixes { "-wal"_L1, "-shm"_L1, ""_L1 }; // the database last: while it is there, all is to do

void removeWith(const QString &path)
{
    for (const QLatin1StringView suffix : suffixes)
        QFile::remove(path % suffix);
}

/** Onto the disk: what is renamed must be whole there, and a rename must not come undone. */
bool flushed(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done;
}

bool renamed(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool isPrivate(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 && (facts.st_mode & 0077U) == 0;
}

/** An empty file for its owner alone, where the place knows owners at all: a stick may not. */
Result<> makeEmpty(const QString &path)
{
    removeWith(path);
    if (Place::keepPrivate(path))
        return {};
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    return failure(Error::Kind::Storage, u"the copy cannot be written: "_s % file.errorString());
}

Result<> mark(Connection &copy, qint64 nowMs)
{
    Work work(copy, Work::Kind::Write);
    work.run(u"INSERT OR REPLACE INTO meta VALUES ('backup', ?)"_s, nowMs);
    return work.finish();
}

Result<> checkWhole(Connection &copy)
{
    Work work(copy, Work::Kind::Read);
    if (work.text(u"PRAGMA quick_check(1)"_s) != u"ok"_s)
        work.fail(Error::Kind::Storage, u"the copy is not what was written"_s);
    return work.finish();
}

Result<> markAndCheck(const QString &path, qint64 nowMs)
{
    Connection copy(path, Connection::Mode::Copy);
    Result<> done = copy.configure();
    if (done)
        done = mark(copy, nowMs);
    return done ? checkWhole(copy) : done;
}

Result<> fillAndName(Connection &connection, const QString &part, const QString &target, qint64 nowMs)
{
    if (Result<> copied = connection.writeCopy(part); !copied)
        return copied;
    if (Result<> marked = markAndCheck(part, nowMs); !marked)
        return marked;
    if (!flushed(part) || !renamed(part, target))
        return failure(Error::Kind::Storage, u"the copy cannot be put in its place"_s);
    if (!flushed(QFileInfo(target).absolutePath()))
        qCWarning(lcStore) << "the folder of a copy cannot be flushed";
    return {};
}

bool isOwnFile(const QString &dir, const QString &target)
{
    const QFileInfo wanted(target);
    if (QDir(wanted.absolutePath()).canonicalPath() != QDir(dir).canonicalPath())
        return false;
    static const QRegularExpression own(u"^(visnyk\\.db|restore-.*|replaced-.*|corrupt-.*|backup-v.*|ballast.*)"_s);
    return own.match(wanted.fileName()).hasMatch();
}

/** Tables, indexes and triggers with the words that made them. */
QStringList schemaOf(Work &work)
{
    QStringList lines;
    // Blanks aside: how the statements are laid out in the source says nothing.
    static const QRegularExpression blanks(u"\\s+"_s);
    work.each(
        [&lines](const Row &row) { lines << row.text(0) % u'|' % row.text(1) % u'|' % row.text(2).remove(blanks); },
        u"SELECT type, name, sql FROM sqlite_master ORDER BY type, name"_s);
    return lines;
}

/** What this program makes at @p version: anything else in a file would run as if it were ours. */
Result<QStringList> ownSchema(int version)
{
    Connection scratch({}, Connection::Mode::Scratch);
    Result<> done = scratch.configure();
    if (done)
        done = migrate(scratch, {}, schemaSteps().first(static_cast<std::size_t>(version)));
    if (!done)
        return failure(done.error());
    Work work(scratch, Work::Kind::Read);
    const QStringList lines = schemaOf(work);
    return work.finish(lines);
}

Verdict judge(Connection &connection)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return connection.isDamaged() ? Verdict::Damaged : Verdict::Missing;
    if (*version <= 0)
        return Verdict::NotOurs;
    const int known = static_cast<int>(schemaSteps().size());
    QStringList found;
    QString health;
    qint64 ours = 0;
    {
        Work work(connection, Work::Kind::Read);
        ours = work.number(u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                           " AND name IN ('meta', 'batch', 'message', 'phone', 'attempt', 'event')"_s)
                   .value_or(0);
        found = schemaOf(work);
        health = *version <= known ? work.text(u"PRAGMA quick_check(1)"_s).value_or(QString()) : u"ok"_s;
        if (!work.finish())
            return Verdict::Damaged;
    }
    if (ours != 6)
        return Verdict::NotOurs;
    if (*version > known)
        return Verdict::Newer;
    if (health != "ok"_L1)
        return Verdict::Damaged;
    const Result<QStringList> own = ownSchema(*version);
    return own && *own == found ? Verdict::Good : Verdict::NotOurs;
}

Result<> count(Connection &connection, const QString &dir, BackupFacts *facts)
{
    const Result<int> version = schemaVersion(connection);
    Work work(connection, Work::Kind::Read);
    facts->messages = work.number(u"SELECT sum(messages) FROM batch_count"_s).value_or(0);
    facts->unsettled = work.number(u"SELECT sum(messages) FROM batch_count WHERE state <= 5"_s).value_or(0);
    facts->newestMs = work.number(u"SELECT max(created_ms) FROM batch"_s).value_or(0);
    if (const qint64 made = work.number(u"SELECT value FROM meta WHERE key = 'backup'"_s).value_or(0); made > 1)
        facts->madeMs = made;
    if (version && *version >= 4)
        work.each(
            [facts, &dir](
                const Row &row) { facts->missingFiles += QFileInfo::exists(dir % u"/files/"_s % row.text(0)) ? 0 : 1; },
            u"SELECT DISTINCT sha256 FROM batch_file WHERE batch IN"
            " (SELECT batch FROM batch_count WHERE messages > 0 AND state <= 5)"_s);
    return work.finish();
}

/** Closes the journal into the file, so that putting it aside is one rename. */
void foldJournal(const QString &path)
{
    if (!QFileInfo::exists(path % u"-wal"_s))
        return;
    Connection present(path, Connection::Mode::Write);
    if (const Result<> opened = present.configure(); !opened)
        qCWarning(lcStore) << "the journal stays beside a database put aside";
} // the last connection that closes does it

bool isSqlite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

QString stagedName(const QString &dir)
{
    return QDir(dir).entryList({ u"restore-*.db"_s }, QDir::Files, QDir::Name).value(0);
}

} // namespace

Result<> write(Connection &connection, const QString &target, qint64 nowMs)
{
    const QString part = target % u".part"_s;
    if (Result<> made = makeEmpty(part); !made)
        return made;
    Result<> done = fillAndName(connection, part, target, nowMs);
    if (!done)
        removeWith(part);
    return done;
}

Result<BackupMade> make(const QString &dir, const QString &target, qint64 nowMs)
{
    if (isOwnFile(dir, target))
        return failure(Error::Kind::Input, u"this name is the program's own"_s);
    if (QFileInfo(target).isDir())
        return failure(Error::Kind::Input, u"there is a folder of this name"_s);
    Connection source(Place::databaseFile(dir), Connection::Mode::Read);
    Result<> done = source.configure();
    if (done)
        done = write(source, target, nowMs);
    if (!done)
        return failure(done.error());
    return BackupMade { QFileInfo(target).size(), isPrivate(target) };
}

BackupFacts inspect(const QString &file, const QString &dir)
{
    BackupFacts facts;
    const QFileInfo info(file);
    facts.size = info.size();
    facts.madeMs = info.lastModified().toMSecsSinceEpoch();
    if (!info.isFile() || !info.isReadable())
        return facts;
    if (QFileInfo(file % u"-wal"_s).size() > 0) {
        facts.verdict = Verdict::InUse;
        return facts;
    }
    Connection connection(info.absoluteFilePath(), Connection::Mode::Immutable);
    if (!isSqlite(file) || !connection.configure()) {
        facts.verdict = Verdict::NotOurs;
        return facts;
    }
    facts.verdict = judge(connection);
    if (facts.verdict == Verdict::Good && !count(connection, dir, &facts))
        facts.verdict = Verdict::Damaged;
    return facts;
}

Result<> stage(const QString &file, const QString &dir)
{
    if (inspect(file, dir).verdict != Verdict::Good)
        return failure(Error::Kind::Input, u"this is no backup that can be restored"_s);
    if (auto room = Place::checkFree(dir, QFileInfo(file).size() + Place::FreeNeeded); !room)
        return room;
    if (auto free = unstage(dir); !free)
        return free;
    Connection source(QFileInfo(file).absoluteFilePath(), Connection::Mode::Immutable);
    if (auto opened = source.configure(); !opened)
        return opened;
    return write(source, dir % u"/restore-"_s % Place::stamp() % u".db"_s, QDateTime::currentMSecsSinceEpoch());
}

Result<> unstage(const QString &dir)
{
    for (QString name = stagedName(dir); !name.isEmpty(); name = stagedName(dir))
        if (!QFile::remove(dir % u'/' % name))
            return failure(Error::Kind::Storage, u"a backup laid ready cannot be taken away"_s);
    return {};
}

Result<Taken> takeStaged(const QString &dir)
{
    Taken taken;
    const QString name = stagedName(dir);
    if (name.isEmpty())
        return taken;
    const QString staged = dir % u'/' % name;
    if (inspect(staged, dir).verdict != Verdict::Good) {
        taken.unrestored = u"un"_s % QString(name).replace(u".db"_s, u".damaged"_s);
        if (!renamed(staged, dir % u'/' % taken.unrestored))
            return failure(Error::Kind::Storage, u"a damaged backup cannot be put aside"_s);
        return taken;
    }
    // The same name after a crash: journal and database must meet again.
    const QString replaced = u"replaced-"_s % name.mid(8);
    const QString present = Place::databaseFile(dir);
    foldJournal(present);
    for (const QLatin1StringView suffix : suffixes)
        if (QFileInfo::exists(present % suffix) && !renamed(present % suffix, dir % u'/' % replaced % suffix))
            return failure(Error::Kind::Storage, u"the present database cannot be put aside"_s);
    if (!flushed(dir) || !renamed(staged, present))
        return failure(Error::Kind::Storage, u"the backup cannot be put in its place"_s);
    if (!flushed(dir))
        qCWarning(lcStore) << "the data folder cannot be flushed";
    taken.restored = true;
    if (QFileInfo::exists(dir % u'/' % replaced))
        taken.replaced = replaced;
    qCWarning(lcStore) << "a backup was restored; the database before it is" << taken.replaced;
    return taken;
}

DataFacts facts(const QString &dir)
{
    DataFacts found;
    found.dir = QDir(dir).absolutePath();
    for (const QLatin1StringView suffix : suffixes)
        found.databaseSize += QFileInfo(QString(Place::databaseFile(dir) % suffix)).size();
    QDirIterator all(dir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        if (!all.fileInfo().isSymLink())
            found.wholeSize += all.fileInfo().size();
    }
    static constexpr std::array patterns { std::pair("backup-v*.db"_L1, KeptFile::Kind::BeforeUpdate),
        std::pair("replaced-*.db"_L1, KeptFile::Kind::Replaced),
        std::pair("corrupt-*.db"_L1, KeptFile::Kind::Damaged) };
    for (const auto &[pattern, kind] : patterns) {
        const QFileInfoList files = QDir(dir).entryInfoList({ pattern }, QDir::Files);
        for (const QFileInfo &file : files)
            found.kept.append({ kind, file.fileName(), file.size(), file.lastModified().toMSecsSinceEpoch() });
    }
    std::sort(found.kept.begin(), found.kept.end(),
        [](const KeptFile &a, const KeptFile &b) { return a.changedMs > b.changedMs; });
    found.restoreWaits = !stagedName(dir).isEmpty();
    return found;
}

Result<> removeKept(const QString &dir, const QStringList &names)
{
    const QList<KeptFile> kept = facts(dir).kept;
    for (const QString &name : names) {
        const bool isKnown
            = std::any_of(kept.begin(), kept.end(), [&name](const KeptFile &file) { return file.name == name; });
        if (!isKnown)
            return failure(Error::Kind::Input, u"no such copy"_s);
        removeWith(dir % u'/' % name);
        if (QFileInfo::exists(dir % u'/' % name))
            return failure(Error::Kind::Storage, u"the copy cannot be deleted"_s);
    }
    return {};
}

} // namespace Visnyk::Backup
