// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

#include "store/connection.h"
#include "store/place.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat facts
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 0777U : 0;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

} // namespace

class tst_StoreOpen : public QObject
{
    Q_OBJECT

private slots:
    void filesAreOnlyTheirOwners();
    void looseRightsAreTakenAway();
    void pragmasAreInForce_data();
    void pragmasAreInForce();
    void readingWhatIsNotThereIsNotFound();
    void readerSeesWhatTheWriterCommits();
    void readerCannotWrite();
    void readerWorksWhileAWriteIsOpen();
    void readOnlyPlaceCanBeReadButNotWritten();
    void newerVersionIsOnlyLookedAtAndLeftAlone();
    void migrationKeepsRowsAndThreeBackups();
    void failedMigrationChangesNothing();
    void openedBackupNeverSends();
    void damagedFileIsPutAside_data();
    void damagedFileIsPutAside();
    void networkFileSystemsAreKnown_data();
    void networkFileSystemsAreKnown();
    void littleRoomIsAnError();
    void fullDiskLosesNoAnswer();
    void lockedDatabaseIsAnError();
};

void tst_StoreOpen::filesAreOnlyTheirOwners()
{
    const mode_t before = ::umask(0);
    StoreKit kit;
    const QString problem = kit.open();
    ::umask(before);
    QCOMPARE(problem, QString());
    QVERIFY(kit.add(1) > 0);
    QCOMPARE(modeOf(kit.dir()), 0700U);
    const QFileInfoList files = QDir(kit.dir()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 4); // database, -wal, -shm, ballast
    for (const QFileInfo &file : files)
        QVERIFY2(modeOf(file.filePath()) == 0600U, qPrintable(file.fileName()));
}

void tst_StoreOpen::looseRightsAreTakenAway()
{
    StoreKit kit;
    QVERIFY(QDir().mkpath(kit.dir()));
    QCOMPARE(::chmod(QFile::encodeName(kit.dir()).constData(), 0755), 0);
    QFile file(Place::databaseFile(kit.dir()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(file.fileName()).constData(), 0644), 0);
    QCOMPARE(kit.open(), QString());
    QCOMPARE(modeOf(kit.dir()), 0700U);
    QCOMPARE(modeOf(file.fileName()), 0600U);
}

void tst_StoreOpen::pragmasAreInForce_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("journal") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("durable") << u"synchronous"_s << u"2"_s;
    QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("patience") << u"busy_timeout"_s << u"5000"_s;
    QTest::newRow("schema not trusted") << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("version") << u"user_version"_s << QString::number(schemaSteps().size());
}

void tst_StoreOpen::pragmasAreInForce()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QCOMPARE(StoreKit::ask(u"PRAGMA "_s + pragma).toString(), value);
}

void tst_StoreOpen::readingWhatIsNotThereIsNotFound()
{
    const QTemporaryDir dir;
    const auto opened = Store::open(dir.path(), Store::Mode::Read);
    QVERIFY(!opened);
    QCOMPARE(toString(opened.error().kind), u"not_found"_s);
    QVERIFY(QDir(dir.path()).isEmpty());
}

void tst_StoreOpen::readerSeesWhatTheWriterCommits()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const auto reader = Store::open(kit.dir(), Store::Mode::Read);
    VERIFY_OK(reader);
    QCOMPARE((*reader)->history({}, {}, 10)->rows.size(), 0);
    const BatchId id = kit.add(3);
    QVERIFY(id > 0);
    QCOMPARE((*reader)->history({}, {}, 10)->rows.size(), 3);
    QCOMPARE((*reader)->progress(id)->count(SendState::Queued), 3);
}

void tst_StoreOpen::readerCannotWrite()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(1);
    const auto reader = Store::open(kit.dir(), Store::Mode::Read);
    VERIFY_OK(reader);
    const auto written = (*reader)->setBatchState(id, BatchState::Stopped, HoldReason::Person);
    QVERIFY(!written);
    QCOMPARE(toString(written.error().kind), u"storage"_s);
    QCOMPARE(kit.store().batch(id)->state, BatchState::Active);
}

void tst_StoreOpen::readerWorksWhileAWriteIsOpen()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const auto reader = Store::open(kit.dir(), Store::Mode::Read);
    VERIFY_OK(reader);
    qint64 seen = -1;
    const auto added = kit.store().addBatch(kit.newBatch(3000), [&](qint64) {
        // Between two chunks the rows are there, but not yet a batch that anybody may see.
        seen = (*reader)->history({}, {}, 10)->rows.size() + (*reader)->totals({})->messages;
        return true;
    });
    VERIFY_OK(added);
    QCOMPARE(seen, 0);
    QCOMPARE((*reader)->totals({})->messages, 3000);
}

void tst_StoreOpen::readOnlyPlaceCanBeReadButNotWritten()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.add(2) > 0);
    kit.close();
    const QByteArray dir = QFile::encodeName(kit.dir());
    QCOMPARE(::chmod(dir.constData(), 0500), 0);
    const auto writer = Store::open(kit.dir(), Store::Mode::Write);
    const auto reader = Store::open(kit.dir(), Store::Mode::Read);
    QCOMPARE(::chmod(dir.constData(), 0700), 0);
    QVERIFY(!writer);
    QCOMPARE(toString(writer.error().kind), u"storage"_s);
    QVERIFY(writer.error().detail.contains(u"read-only"_s));
    VERIFY_OK(reader);
    QCOMPARE((*reader)->history({}, {}, 10)->rows.size(), 2);
}

void tst_StoreOpen::newerVersionIsOnlyLookedAtAndLeftAlone()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.add(2) > 0);
    QCOMPARE(int(Store::lookingOnly(kit.dir())), int(LookingOnly::No));
    StoreKit::ask(u"PRAGMA user_version = 977"_s);
    kit.close();
    const QByteArray before = contents(Place::databaseFile(kit.dir()));
    const auto writer = Store::open(kit.dir(), Store::Mode::Write);
    QVERIFY(!writer);
    QCOMPARE(toString(writer.error().kind), u"storage"_s);
    QVERIFY(writer.error().detail.contains(u"977"_s));
    QCOMPARE(int(Store::lookingOnly(kit.dir())), int(LookingOnly::Newer));
    {
        const auto reader = Store::open(kit.dir(), Store::Mode::Read);
        VERIFY_OK(reader);
        QCOMPARE((*reader)->history({}, {}, 10)->rows.size(), 2);
        QVERIFY(!(*reader)->saveDraft(u"new"_s, {}, 1));
    }
    QCOMPARE(contents(Place::databaseFile(kit.dir())), before);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        other.setDatabaseName(Place::databaseFile(kit.dir()));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"ALTER TABLE phone RENAME TO somebody"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto reader = Store::open(kit.dir(), Store::Mode::Read); // nothing this program knows is there
    QVERIFY(!reader);
    QVERIFY(reader.error().detail.contains(u"977"_s));
}

namespace {

/** All versions there are, and one more made by @p statements. */
QList<SchemaStep> nextVersion(SchemaStep statements)
{
    const std::span<const SchemaStep> known = schemaSteps();
    QList<SchemaStep> steps(known.begin(), known.end());
    return steps << statements;
}

} // namespace

void tst_StoreOpen::migrationKeepsRowsAndThreeBackups()
{
    static constexpr std::array second { "ALTER TABLE batch ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"_L1 };
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.add(2) > 0);
    kit.close();
    for (int i = 1; i <= 4; ++i) {
        QFile old(kit.dir() + u"/backup-v0-2020010%1T000000Z.db"_s.arg(i));
        QVERIFY(old.open(QIODevice::WriteOnly));
        QVERIFY(old.setFileTime(QDateTime(QDate(2020, 1, i), QTime(0, 0), Qt::UTC), QFileDevice::FileModificationTime));
    }
    {
        Connection connection(Place::databaseFile(kit.dir()), Connection::Mode::Write);
        VERIFY_OK(connection.configure());
        const QList<SchemaStep> steps = nextVersion(second);
        VERIFY_OK(migrate(connection, kit.dir(), std::span(steps.constData(), std::size_t(steps.size()))));
        QCOMPARE(schemaVersion(connection).value_or(0), int(schemaSteps().size()) + 1);
        QCOMPARE(StoreKit::ask(u"SELECT count(*) || colour FROM batch"_s).toString(), u"1blue"_s);
        QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM message"_s).toInt(), 2);
    }
    const QStringList backups = QDir(kit.dir()).entryList({ u"backup-*.db"_s }, QDir::Files, QDir::Name);
    QCOMPARE(backups.size(), 3);
    QVERIFY(backups.contains(u"backup-v0-20200104T000000Z.db"_s));
    QVERIFY(backups.last().startsWith(u"backup-v%1-"_s.arg(schemaSteps().size())));
    QCOMPARE(modeOf(kit.dir() + u'/' + backups.last()), 0600U);
}

void tst_StoreOpen::failedMigrationChangesNothing()
{
    static constexpr std::array broken { "CREATE TABLE half (id INTEGER)"_L1, "CREATE TABLE batch (id INTEGER)"_L1 };
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    kit.close();
    Connection connection(Place::databaseFile(kit.dir()), Connection::Mode::Write);
    VERIFY_OK(connection.configure());
    const QList<SchemaStep> steps = nextVersion(broken);
    QVERIFY(!migrate(connection, kit.dir(), std::span(steps.constData(), std::size_t(steps.size()))));
    QCOMPARE(schemaVersion(connection).value_or(0), int(schemaSteps().size()));
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s).toInt(), 0);
}

void tst_StoreOpen::openedBackupNeverSends()
{
    static constexpr std::array second { "CREATE TABLE other (id INTEGER PRIMARY KEY) STRICT"_L1 };
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(2);
    const QString prefix = kit.store().installationPrefix().value_or(QString());
    VERIFY_OK(kit.store().endRun(true));
    kit.close();
    {
        Connection connection(Place::databaseFile(kit.dir()), Connection::Mode::Write);
        VERIFY_OK(connection.configure());
        const QList<SchemaStep> steps = nextVersion(second);
        VERIFY_OK(migrate(connection, kit.dir(), std::span(steps.constData(), std::size_t(steps.size()))));
    }
    const QString backup = QDir(kit.dir()).entryList({ u"backup-*.db"_s }).value(0);
    QVERIFY(!backup.isEmpty());
    QVERIFY(QFile::remove(Place::databaseFile(kit.dir())));
    QVERIFY(QFile::rename(kit.dir() + u'/' + backup, Place::databaseFile(kit.dir())));
    QCOMPARE(kit.open(), QString());
    QCOMPARE(kit.report.heldCopy, 2);
    QCOMPARE(kit.store().progress(id)->count(SendState::Held), 2);
    QVERIFY(kit.store().installationPrefix().value_or(prefix) != prefix);
}

void tst_StoreOpen::damagedFileIsPutAside_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not a database") << qint64 { 0 } << QByteArray(4096, 'x');
    QTest::newRow("pages overwritten") << qint64 { 8192 } << QByteArray(200'000, '\x5a');
}

void tst_StoreOpen::damagedFileIsPutAside()
{
    QFETCH(qint64, at);
    QFETCH(QByteArray, bytes);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.add(500) > 0);
    kit.close();
    QVERIFY(overwrite(Place::databaseFile(kit.dir()), at, bytes));
    const QByteArray damaged = contents(Place::databaseFile(kit.dir()));
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.report.quarantined.startsWith(u"corrupt-"_s));
    QCOMPARE(contents(kit.dir() + u'/' + kit.report.quarantined), damaged);
    QCOMPARE(kit.store().totals({})->messages, 0);
    QVERIFY(kit.add(1) > 0);
}

void tst_StoreOpen::networkFileSystemsAreKnown_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isNetwork");
    for (const char *type : { "nfs", "nfs4", "cifs", "smb3", "fuse.sshfs" })
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type : { "ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuse", "fuseblk", "" })
        QTest::addRow("local %s", type) << QByteArray(type) << false;
}

void tst_StoreOpen::networkFileSystemsAreKnown()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isNetwork);
    QCOMPARE(Place::isNetworkFileSystem(type), isNetwork);
}

void tst_StoreOpen::littleRoomIsAnError()
{
    const QTemporaryDir dir;
    VERIFY_OK(Place::checkFree(dir.path(), 1));
    const auto checked = Place::checkFree(dir.path(), std::numeric_limits<qint64>::max());
    QVERIFY(!checked);
    QCOMPARE(toString(checked.error().kind), u"storage"_s);
    QVERIFY(checked.error().detail.contains(u"MiB free"_s));
}

void tst_StoreOpen::fullDiskLosesNoAnswer()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(400);
    const auto attempt = kit.attempt(id, 400);
    VERIFY_OK(attempt);
    Settlement settled = kit.settlement(*attempt, SendState::Accepted);
    QVERIFY(QFileInfo::exists(Place::ballastFile(kit.dir())));
    const int pages = StoreKit::ask(u"PRAGMA page_count"_s).toInt();
    QCOMPARE(StoreKit::ask(u"PRAGMA max_page_count = %1"_s.arg(pages)).toInt(), pages);

    const auto full = kit.store().settle(settled);
    QVERIFY(!full);
    QCOMPARE(toString(full.error().kind), u"storage"_s);
    QVERIFY(!QFileInfo::exists(Place::ballastFile(kit.dir()))); // the reserve was given up and it was tried again
    QCOMPARE(kit.store().progress(id)->count(SendState::InFlight), 400);
    QVERIFY(!kit.store().addBatch(kit.newBatch(3000)));
    QCOMPARE(kit.store().totals({})->messages, 400);

    StoreKit::ask(u"PRAGMA max_page_count = 1000000"_s);
    VERIFY_OK(kit.store().settle(settled));
    QCOMPARE(kit.store().progress(id)->count(SendState::Accepted), 400);
    QCOMPARE(StoreKit::ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(kit.add(1) > 0);
    QCOMPARE(QFileInfo(Place::ballastFile(kit.dir())).size(), Place::BallastSize); // made again
}

void tst_StoreOpen::lockedDatabaseIsAnError()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(2);
    StoreKit::ask(u"PRAGMA busy_timeout = 20"_s); // nobody wants to wait the usual 5 s here
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(Place::databaseFile(kit.dir()));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        const auto attempt = kit.attempt(id);
        QVERIFY(!attempt);
        QCOMPARE(toString(attempt.error().kind), u"storage"_s);
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(kit.store().progress(id)->count(SendState::Queued), 2);
    VERIFY_OK(kit.attempt(id));
}

QTEST_GUILESS_MAIN(tst_StoreOpen)
#include "tst_storeopen.moc"
