// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

#include "store/backup.h"
#include "store/place.h"
#include "store/schema.h"

#include <QDir>
#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

using Verdict = BackupFacts::Verdict;

namespace {

constexpr qint64 Later = StoreKit::Start + 86'400'000;

bool statement(const QString &file, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        db.setDatabaseName(file);
        done = db.open() && QSqlQuery(db).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return done;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Copies of the database and putting one in its place. */
class tst_Backup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*is not.*"_s)); }

    void aCopyIsWholePrivateAndSaysThatItIsOne()
    {
        StoreKit kit;
        QCOMPARE(kit.open(), QString());
        const BatchId batch = kit.add(3);
        VERIFY_OK(kit.bring(batch, SendState::Accepted));
        (void)kit.add(2); // the last commits are in the journal only
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"copy.db"_s);
        const auto made = Backup::make(kit.dir(), file, Later);
        VERIFY_OK(made);
        QVERIFY(made->isPrivate);
        QCOMPARE(made->size, QFileInfo(file).size());
        QCOMPARE(int(QFileInfo(file).permissions()
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
            0);
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"copy.db"_s });
        const BackupFacts facts = Backup::inspect(file, kit.dir());
        QCOMPARE(int(facts.verdict), int(Verdict::Good));
        QCOMPARE(facts.messages, 5);
        QCOMPARE(facts.unsettled, 2);
        QCOMPARE(facts.madeMs, Later);
        QCOMPARE(facts.newestMs, StoreKit::Start + 2000);
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"copy.db"_s });
    }

    void whatWasDeletedIsNotInACopy()
    {
        StoreKit kit;
        QCOMPARE(kit.open(), QString());
        Draft draft;
        draft.text = u"Nobody shall read this again"_s;
        VERIFY_OK(kit.store().saveDraft(u"compose"_s, draft, Later));
        VERIFY_OK(kit.store().deleteDraft(u"compose"_s));
        const QTemporaryDir elsewhere;
        VERIFY_OK(Backup::make(kit.dir(), elsewhere.filePath(u"copy.db"_s), Later));
        QVERIFY(!contentOf(elsewhere.filePath(u"copy.db"_s)).contains("Nobody shall read"));
    }

    void aFailedCopyLeavesThePreviousOneAlone()
    {
        StoreKit kit;
        QCOMPARE(kit.open(), QString());
        (void)kit.add(3);
        QVERIFY(!Backup::make(kit.dir(), u"/nowhere/copy.db"_s, Later));
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"copy.db"_s);
        QVERIFY(writeFile(file, "the previous one"));
        QVERIFY(QDir(elsewhere.path()).mkdir(u"copy.db.part"_s)); // nothing can be written there
        QVERIFY(!Backup::make(kit.dir(), file, Later));
        QCOMPARE(contentOf(file), QByteArray("the previous one"));
        for (const QString &own : { u"visnyk.db"_s, u"visnyk.db-wal"_s, u"restore-1.db"_s, u"corrupt-1.db"_s }) {
            const auto refused = Backup::make(kit.dir(), kit.dir() + u"/./"_s + own, Later);
            QVERIFY(!refused);
            QCOMPARE(int(refused.error().kind), int(Error::Kind::Input));
        }
        QCOMPARE(kit.store().totals({})->messages, 3);
    }

    void onlyOurWholeFilesAreTaken_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("verdict");
        QTest::newRow("nothing") << u"nothing"_s << int(Verdict::Missing);
        QTest::newRow("empty") << u"empty"_s << int(Verdict::NotOurs);
        QTest::newRow("another file") << u"text"_s << int(Verdict::NotOurs);
        QTest::newRow("another database") << u"other"_s << int(Verdict::NotOurs);
        QTest::newRow("a trigger put in") << u"trigger"_s << int(Verdict::NotOurs);
        QTest::newRow("damaged") << u"damaged"_s << int(Verdict::Damaged);
        QTest::newRow("cut short") << u"cut"_s << int(Verdict::Damaged);
        QTest::newRow("newer") << u"newer"_s << int(Verdict::Newer);
        QTest::newRow("a journal beside it") << u"journal"_s << int(Verdict::InUse);
        QTest::newRow("sound") << u"sound"_s << int(Verdict::Good);
    }

    void onlyOurWholeFilesAreTaken()
    {
        QFETCH(const QString, what);
        QFETCH(const int, verdict);
        StoreKit kit;
        QCOMPARE(kit.open(), QString());
        (void)kit.add(500);
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"chosen.db"_s);
        VERIFY_OK(Backup::make(kit.dir(), file, Later));
        if (what == "nothing"_L1)
            QVERIFY(QFile::remove(file));
        if (what == "empty"_L1)
            QVERIFY(writeFile(file, {}));
        if (what == "text"_L1)
            QVERIFY(writeFile(file, QByteArray(20'000, 'x')));
        if (what == "other"_L1)
            QVERIFY(QFile::remove(file) && statement(file, u"CREATE TABLE message (id)"_s));
        if (what == "trigger"_L1)
            QVERIFY(statement(file,
                u"CREATE TRIGGER more AFTER INSERT ON batch BEGIN UPDATE phone SET address = '+380671234567'; END"_s));
        if (what == "damaged"_L1) {
            QByteArray content = contentOf(file);
            for (qsizetype at = 4096 * 3; at < content.size(); at += 4096)
                content.replace(at, 512, QByteArray(512, '\xff'));
            QVERIFY(writeFile(file, content));
        }
        if (what == "cut"_L1)
            QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2 / 4096 * 4096));
        if (what == "newer"_L1)
            QVERIFY(statement(file, u"PRAGMA user_version = %1"_s.arg(schemaSteps().size() + 1)));
        if (what == "journal"_L1)
            QVERIFY(writeFile(file + u"-wal"_s, "something"));
        const QByteArray before = contentOf(file);
        QCOMPARE(int(Backup::inspect(file, kit.dir()).verdict), verdict);
        QCOMPARE(contentOf(file), before);
        const Result<> staged = Backup::stage(file, kit.dir());
        QCOMPARE(staged.has_value(), verdict == int(Verdict::Good));
        QCOMPARE(Backup::facts(kit.dir()).restoreWaits, verdict == int(Verdict::Good));
        QCOMPARE(kit.store().totals({})->messages, 500); // nothing is touched yet
    }

    void aRestoredBackupHoldsAndThePresentIsPutAside()
    {
        StoreKit kit;
        QCOMPARE(kit.open(), QString());
        (void)kit.add(3);
        const BatchId flying = kit.add(2);
        VERIFY_OK(kit.attempt(flying));
        const QString prefix = kit.store().installationPrefix().value_or(QString());
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"copy.db"_s);
        VERIFY_OK(Backup::make(kit.dir(), file, Later));
        (void)kit.add(7); // after the copy
        VERIFY_OK(Backup::stage(file, kit.dir()));
        kit.close();

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a backup was restored"_s));
        QCOMPARE(kit.open(Later), QString());
        QVERIFY(kit.report.restored);
        QCOMPARE(kit.report.heldCopy, 3);
        QCOMPARE(kit.report.becameUnknown, 2);
        QVERIFY(kit.store().installationPrefix().value_or(prefix) != prefix);
        QCOMPARE(kit.store().totals({})->messages, 5);
        const auto page = kit.store().history({}, {}, 100);
        for (const MessageInfo &row : page->rows)
            QVERIFY(row.state == SendState::Held || row.state == SendState::Unknown);
        QVERIFY(!Backup::facts(kit.dir()).restoreWaits);
        // What was replaced is whole, in one file, and can be restored in its turn.
        QVERIFY(!QFileInfo::exists(kit.dir() + u'/' + kit.report.replaced + u"-wal"_s));
        const BackupFacts replaced = Backup::inspect(kit.dir() + u'/' + kit.report.replaced, kit.dir());
        QCOMPARE(int(replaced.verdict), int(Verdict::Good));
        QCOMPARE(replaced.messages, 12);
        VERIFY_OK(Backup::stage(kit.dir() + u'/' + kit.report.replaced, kit.dir()));
        kit.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a backup was restored"_s));
        QCOMPARE(kit.open(Later), QString());
        QCOMPARE(kit.store().totals({})->messages, 12);
        QVERIFY(kit.report.heldCopy > 0);
        kit.close();
        QCOMPARE(kit.open(Later), QString());
        QVERIFY(!kit.report.restored); // once
        QCOMPARE(kit.report.heldCopy, 0);
    }

    void anUnmarkedCopyHoldsToo()
    {
        StoreKit kit;
        QCOMPARE(kit.open(), QString());
        (void)kit.add(3);
        kit.close();
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"by-hand.db"_s);
        QVERIFY(QFile::copy(Place::databaseFile(kit.dir()), file)); // somebody's own way of keeping a copy
        VERIFY_OK(Backup::stage(file, kit.dir()));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a backup was restored"_s));
        QCOMPARE(kit.open(), QString());
        QCOMPARE(kit.report.heldCopy, 3);
    }

    /** Dying between any two renames: the next start ends what was begun, and no commit is lost. */
    void aCrashWhileRestoringIsMadeGood_data()
    {
        QTest::addColumn<int>("renames");
        for (int i = 0; i <= 3; ++i)
            QTest::addRow("after %d", i) << i;
    }

    void aCrashWhileRestoringIsMadeGood()
    {
        QFETCH(const int, renames);
        StoreKit kit;
        QCOMPARE(kit.open(), QString());
        (void)kit.add(3);
        const QTemporaryDir elsewhere;
        VERIFY_OK(Backup::make(kit.dir(), elsewhere.filePath(u"copy.db"_s), Later));
        (void)kit.add(4);
        VERIFY_OK(Backup::stage(elsewhere.filePath(u"copy.db"_s), kit.dir()));
        // The directory as a crash leaves it: with a journal that holds the last commits.
        const QTemporaryDir left;
        const QStringList files = QDir(kit.dir()).entryList(QDir::Files);
        for (const QString &name : files)
            QVERIFY(QFile::copy(kit.dir() + u'/' + name, left.filePath(name)));
        kit.close();
        const QString staged = QDir(left.path()).entryList({ u"restore-*.db"_s }).value(0);
        const QString replaced = u"replaced-"_s + staged.mid(8);
        const QStringList order { u"-wal"_s, u"-shm"_s, QString() };
        QVERIFY(QFileInfo::exists(left.filePath(u"visnyk.db-wal"_s)));
        for (int i = 0; i < renames; ++i)
            QVERIFY(QFile::rename(left.filePath(u"visnyk.db"_s + order.at(i)), left.filePath(replaced + order.at(i))));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a backup was restored"_s));
        const auto taken = Backup::takeStaged(left.path());
        VERIFY_OK(taken);
        QVERIFY(taken->restored);
        QCOMPARE(taken->replaced, replaced);
        QVERIFY(!QFileInfo::exists(left.filePath(u"visnyk.db-wal"_s)));
        QCOMPARE(Backup::inspect(left.filePath(u"visnyk.db"_s), left.path()).messages, 3);
        QVERIFY(statement(left.filePath(replaced), u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QCOMPARE(Backup::inspect(left.filePath(replaced), left.path()).messages, 7);
    }

    void aBackupDamagedMeanwhileReplacesNothing()
    {
        StoreKit kit;
        QCOMPARE(kit.open(), QString());
        (void)kit.add(3);
        const QTemporaryDir elsewhere;
        VERIFY_OK(Backup::make(kit.dir(), elsewhere.filePath(u"copy.db"_s), Later));
        VERIFY_OK(Backup::stage(elsewhere.filePath(u"copy.db"_s), kit.dir()));
        kit.close();
        const QString staged = kit.dir() + u'/' + QDir(kit.dir()).entryList({ u"restore-*.db"_s }).value(0);
        QVERIFY(QFile::resize(staged, 8192));
        QCOMPARE(kit.open(), QString());
        QVERIFY(!kit.report.restored);
        QVERIFY(QFileInfo::exists(kit.dir() + u'/' + kit.report.unrestored));
        QCOMPARE(kit.store().totals({})->messages, 3);
    }

    void ownCopiesAreListedAndRemovedByNameOnly()
    {
        StoreKit kit;
        QCOMPARE(kit.open(), QString());
        for (const QString &name : { u"backup-v3-20260101T000000Z.db"_s, u"corrupt-20260101T000000Z.db"_s,
                 u"corrupt-20260101T000000Z.db-wal"_s, u"notes.db"_s })
            QVERIFY(writeFile(kit.dir() + u'/' + name, "12345"));
        const DataFacts facts = Backup::facts(kit.dir());
        QCOMPARE(facts.kept.size(), 2);
        QVERIFY(facts.databaseSize > 0);
        QVERIFY(facts.wholeSize > facts.databaseSize);
        for (const QString &name : { u"notes.db"_s, u"visnyk.db"_s, u"../data/corrupt-20260101T000000Z.db"_s })
            QVERIFY(!Backup::removeKept(kit.dir(), { name }));
        VERIFY_OK(Backup::removeKept(kit.dir(), { u"corrupt-20260101T000000Z.db"_s }));
        QCOMPARE(Backup::facts(kit.dir()).kept.size(), 1);
        QVERIFY(!QFileInfo::exists(kit.dir() + u"/corrupt-20260101T000000Z.db-wal"_s));
        QVERIFY(QFileInfo::exists(kit.dir() + u"/notes.db"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Backup)

#include "tst_backup.moc"
