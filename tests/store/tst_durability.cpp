// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytesearch.h"
#include "storekit.h"

#include "store/connection.h"
#include "store/place.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

#include <sys/resource.h>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** What a crash leaves: all three files, as they are while the program still runs. */
bool copyFiles(const QString &from, const QString &to)
{
    bool copied = QDir().mkpath(to);
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
        copied = copied && QFile::copy(Place::databaseFile(from) + suffix, Place::databaseFile(to) + suffix);
    return copied;
}

bool overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

/** While it lives no file grows beyond @p bytes; there is no signal, only the error. */
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;
    SmallFiles(SmallFiles &&) = delete;
    SmallFiles &operator=(SmallFiles &&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before {};
};

} // namespace

class tst_Durability : public QObject
{
    Q_OBJECT

private slots:
    void damagedFilesArePutAsideUntouched();
    void journalWithoutItsDatabaseIsPutAside();
    void failedBackupLeavesNothingBehind();
    void deletedTextIsInNoFile();
    void attemptNeedsTheReserve();
    void everyConnectionKeepsItsPragmas_data();
    void everyConnectionKeepsItsPragmas();
};

void tst_Durability::damagedFilesArePutAsideUntouched()
{
    StoreKit kit;
    StoreKit after;
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.add(2000) > 0);
    StoreKit::ask(u"PRAGMA wal_checkpoint(PASSIVE)"_s); // pages in both
    QVERIFY(kit.add(5) > 0);
    QVERIFY(copyFiles(kit.dir(), after.dir()));
    kit.close();
    const QString file = Place::databaseFile(after.dir());
    QVERIFY(QFileInfo(file).size() > 200'000);
    QVERIFY(overwrite(file, 16'384, QByteArray(150'000, '\x5a')));
    const QByteArray database = contents(file);
    const QByteArray journal = contents(file + u"-wal"_s);
    QVERIFY(!journal.isEmpty());
    QCOMPARE(after.open(), QString());
    QVERIFY(after.report.quarantined.startsWith(u"corrupt-"_s));
    const QString aside = after.dir() + u'/' + after.report.quarantined;
    QCOMPARE(contents(aside), database);
    QCOMPARE(contents(aside + u"-wal"_s), journal);
    QVERIFY(QFileInfo::exists(aside + u"-shm"_s));
    QVERIFY(after.add(1) > 0);
}

/** The program died while it put a damaged database aside: SQLite would delete the journal that is left. */
void tst_Durability::journalWithoutItsDatabaseIsPutAside()
{
    StoreKit kit;
    StoreKit after;
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.add(5) > 0);
    QVERIFY(copyFiles(kit.dir(), after.dir()));
    kit.close();
    const QString file = Place::databaseFile(after.dir());
    const QByteArray journal = contents(file + u"-wal"_s);
    QVERIFY(QFile::remove(file));
    QCOMPARE(after.open(), QString());
    QVERIFY(after.report.quarantined.startsWith(u"corrupt-"_s));
    QCOMPARE(contents(after.dir() + u'/' + after.report.quarantined + u"-wal"_s), journal);
    QCOMPARE(after.store().totals({})->messages, 0);
}

/** Half a backup would count as one, and in the end drive out the good ones. */
void tst_Durability::failedBackupLeavesNothingBehind()
{
    static constexpr std::array second { "CREATE TABLE other (id INTEGER PRIMARY KEY) STRICT"_L1 };
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.add(500) > 0);
    kit.close();
    const std::span<const SchemaStep> known = schemaSteps();
    QList<SchemaStep> steps(known.begin(), known.end());
    steps << SchemaStep(second);
    Connection connection(Place::databaseFile(kit.dir()), Connection::Mode::Write);
    VERIFY_OK(connection.configure());
    {
        const SmallFiles limit(65'536);
        QVERIFY(!migrate(connection, kit.dir(), std::span(steps.constData(), std::size_t(steps.size()))));
    }
    QCOMPARE(QDir(kit.dir()).entryList({ u"backup-*"_s }, QDir::Files), QStringList());
    QCOMPARE(schemaVersion(connection).value_or(0), int(known.size()));
    VERIFY_OK(migrate(connection, kit.dir(), std::span(steps.constData(), std::size_t(steps.size()))));
    const QStringList backups = QDir(kit.dir()).entryList({ u"backup-*"_s }, QDir::Files);
    QCOMPARE(backups.size(), 1);
    QVERIFY(backups.first().endsWith(u".db"_s));
}

void tst_Durability::deletedTextIsInNoFile()
{
    const QString secret = u"Mirabelle plum 4711"_s;
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    Draft draft;
    draft.text = secret + u" "_s.repeated(9000) + secret; // several pages
    VERIFY_OK(kit.store().saveDraft(u"main"_s, draft, StoreKit::Start));
    Template kept;
    kept.name = u"Plums"_s;
    kept.draft.text = secret;
    const auto id = kit.store().saveTemplate(kept);
    VERIFY_OK(id);
    kit.close();
    QCOMPARE(filesWith(kit.dir(), secret), QStringList { u"visnyk.db"_s }); // or the search would prove nothing
    QCOMPARE(kit.open(), QString());
    VERIFY_OK(kit.store().deleteDraft(u"main"_s));
    VERIFY_OK(kit.store().deleteTemplate(*id));
    kit.close();
    QCOMPARE(filesWith(kit.dir(), secret), QStringList());
}

/** The room that an answer may need must be there before a question is sent. */
void tst_Durability::attemptNeedsTheReserve()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(2);
    QVERIFY(QFile::remove(Place::ballastFile(kit.dir())));
    {
        const SmallFiles limit(Place::BallastSize / 2);
        const auto attempt = kit.attempt(id);
        QVERIFY(!attempt);
        QCOMPARE(toString(attempt.error().kind), u"storage"_s);
        QCOMPARE(kit.store().progress(id)->count(SendState::Queued), 2);
    }
    QVERIFY(!QFileInfo::exists(Place::ballastFile(kit.dir())));
    VERIFY_OK(kit.attempt(id));
    QCOMPARE(QFileInfo(Place::ballastFile(kit.dir())).size(), Place::BallastSize);
}

void tst_Durability::everyConnectionKeepsItsPragmas_data()
{
    QTest::addColumn<bool>("writes");
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("deleting wipes") << true << u"secure_delete"_s << u"1"_s;
    QTest::newRow("writer, schema not trusted") << true << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("reader only reads") << false << u"query_only"_s << u"1"_s;
    QTest::newRow("reader waits") << false << u"busy_timeout"_s << u"5000"_s;
    QTest::newRow("reader, schema not trusted") << false << u"trusted_schema"_s << u"0"_s;
}

void tst_Durability::everyConnectionKeepsItsPragmas()
{
    QFETCH(bool, writes);
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    if (writes) {
        QCOMPARE(StoreKit::ask(u"PRAGMA "_s + pragma).toString(), value);
        return;
    }
    kit.close();
    const auto reader = Store::open(kit.dir(), Store::Mode::Read);
    VERIFY_OK(reader);
    QCOMPARE(StoreKit::ask(u"PRAGMA "_s + pragma).toString(), value);
}

QTEST_GUILESS_MAIN(tst_Durability)
#include "tst_durability.moc"
