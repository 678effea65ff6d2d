// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole engine on a disk that is really full, really read-only or held by somebody else: small file systems in
// memory, in a namespace of this process. The practice gateway's ledger is the judge.

#include "practicekit.h"
#include "store/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

bool put(const char *path, const QByteArray &text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool done = fd >= 0 && ::write(fd, text.constData(), size_t(text.size())) == text.size();
    if (fd >= 0)
        ::close(fd);
    return done;
}

/** A place where mounting is allowed and seen by nobody else; before any thread is made. Empty, or why not. */
QByteArray enterOwnNamespace()
{
    const QByteArray uid = QByteArray::number(::getuid());
    const QByteArray gid = QByteArray::number(::getgid());
    const bool isRoot = ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0;
    if (!isRoot) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return QByteArray("no namespace: ") + std::strerror(errno);
        if (!put("/proc/self/setgroups", "deny") || !put("/proc/self/uid_map", uid + ' ' + uid + " 1")
            || !put("/proc/self/gid_map", gid + ' ' + gid + " 1"))
            return "the namespace takes no users";
    }
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return QByteArray("mounts stay shared: ") + std::strerror(errno);
    return {};
}

QByteArray &noNamespace()
{
    static QByteArray why;
    return why;
}

/** A file system of @p mib in memory. */
class SmallDisk
{
public:
    explicit SmallDisk(int mib)
    {
        const QByteArray options = "mode=0700,size=" + QByteArray::number(mib) + 'm';
        isMounted = ::mount("small", QFile::encodeName(m_dir.path()).constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (isMounted)
            ::umount2(QFile::encodeName(m_dir.path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    SmallDisk(SmallDisk &&) = delete;
    SmallDisk &operator=(SmallDisk &&) = delete;

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    /** Takes every block there is. */
    void fill() const
    {
        const int fd
            = ::open(QFile::encodeName(path(u"filler"_s)).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        for (size_t piece = size_t(1) << 20; piece >= 4096; piece /= 4) {
            const QByteArray bytes(qsizetype(piece), 'x');
            while (::write(fd, bytes.constData(), piece) == ssize_t(piece)) { }
        }
        ::close(fd);
    }
    void empty() const { QFile::remove(path(u"filler"_s)); }

    bool isMounted = false;

private:
    QTemporaryDir m_dir;
};

/** The engine on such a disk, the practice gateway elsewhere. */
class DiskKit
{
public:
    static constexpr int Factor = 400;

    explicit DiskKit(int mib)
        : disk(mib)
        , clock(std::make_shared<FastClock>(Factor))
        , gateway(gatewaySetup(clock.get()))
    {
        if (const auto started = gateway.start())
            m_url = *started;
        setup.dataDir = disk.path(u"data"_s);
        setup.clock = clock;
        setup.machineId = "machine-1";
        setup.sleepJumpMs = 0;
        setup.rowsPerRequest = 2;
        setup.makeGateway = [clock = clock](const Account &account, SecretBuffer secret) {
            return fastClient(account, std::move(secret), clock, Factor);
        };
        setup.atPoint = [this](const char *name) {
            if (m_at == name && m_act) {
                std::exchange(m_act, {})();
                m_at.clear();
            }
        };
    }
    /** As a disk is when somebody took the room of the reserve as well. */
    void fillDiskAndReserve() const
    {
        QFile::remove(ballast());
        fillDisk();
    }
    /** Takes every block, also those the journal would use again. In the worker thread. */
    void fillDisk() const
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"filler"_s);
            other.setDatabaseName(Place::databaseFile(setup.dataDir));
            if (!other.open() || !QSqlQuery(other).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
                qFatal("the journal cannot be emptied");
        }
        QSqlDatabase::removeDatabase(u"filler"_s);
        disk.fill();
    }
    /** Once, in the worker thread, when sending gets there. Before start(). */
    void once(const QByteArray &point, const std::function<void()> &act)
    {
        m_at = point;
        m_act = act;
    }
    Result<StartReport> start()
    {
        engine = std::make_unique<Engine>(setup);
        failed = std::make_unique<QSignalSpy>(engine.get(), &Engine::storageFailed);
        auto report = await(engine->start());
        engine->setAccount(practiceAccount(m_url), SecretBuffer("practice"));
        return report;
    }
    [[nodiscard]] QString counts(BatchId batch) const
    {
        const auto progress = await(engine->progress(batch));
        return progress ? countsOf(*progress) : progress.error().detail;
    }
    [[nodiscard]] QueuePause pause() const { return engine->accountStatus(TestAccount).pause; }
    [[nodiscard]] qsizetype sends() const
    {
        const QList<PracticeGateway::RequestRecord> requests = gateway.requests();
        return std::count_if(requests.cbegin(), requests.cend(),
            [](const PracticeGateway::RequestRecord &request) { return request.endpoint == u"send"_s; });
    }
    [[nodiscard]] QString verdict() const
    {
        const auto page = await(engine->history({}, {}, 1000));
        return page ? judge(page->rows, gateway) : page.error().detail;
    }
    [[nodiscard]] QString ballast() const { return Place::ballastFile(setup.dataDir); }

    SmallDisk disk;
    std::shared_ptr<FastClock> clock;
    PracticeGateway gateway;
    Engine::Setup setup;
    std::unique_ptr<QSignalSpy> failed;
    std::unique_ptr<Engine> engine;

private:
    static PracticeGateway::Setup gatewaySetup(const Clock *clock)
    {
        PracticeGateway::Setup setup;
        setup.clock = clock;
        setup.duplicateGuard = false; // it would hide our mistakes
        setup.strictLimits = false;
        return setup;
    }
    QUrl m_url;
    QByteArray m_at;
    std::function<void()> m_act;
};

} // namespace

class tst_DiskTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void littleRoomTakesNoBatch();
    void fullDiskBeforeTheWireSendsNothing();
    void fullDiskAfterTheAnswerUsesTheReserve();
    void fullDiskWithoutReserveKeepsTheAnswer();
    void crashWithAnUnwrittenAnswerIsDoubt();
    void readOnlyFolderIsForLooking();
    void readOnlyDatabaseSendsNothing();
    void fullDiskAtTheStartIsNoReadOnlyFolder();
    void networkFolderIsForLooking();
    void lockedDatabaseSendsNothing();
};

void tst_DiskTrouble::initTestCase()
{
    // Elsewhere the same is tried without a namespace, with errors made by a preloaded library: tst_iofaults.
    if (!noNamespace().isEmpty())
        QSKIP(noNamespace().constData());
}

void tst_DiskTrouble::littleRoomTakesNoBatch()
{
    DiskKit kit(60); // less than 64 MiB
    QVERIFY(kit.disk.isMounted);
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(!batch);
    QCOMPARE(int(batch.error().kind), int(Error::Kind::Storage));
    QVERIFY2(batch.error().detail.contains(u"MiB free"_s), qPrintable(batch.error().detail));
    QVERIFY(kit.gateway.ledger().isEmpty());
    QCOMPARE(await(kit.engine->history({}, {}, 10))->rows.size(), 0);
}

void tst_DiskTrouble::fullDiskBeforeTheWireSendsNothing()
{
    DiskKit kit(100);
    QVERIFY(kit.disk.isMounted);
    kit.once("before-t1", [&kit] { kit.fillDisk(); });
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(6))));
    QVERIFY(batch);
    QTRY_VERIFY(!kit.failed->isEmpty()); // the person is told
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Storage));
    QCOMPARE(kit.sends(), 0);
    QCOMPARE(kit.counts(*batch), u"queued 6"_s);
    QCOMPARE(QFileInfo(kit.ballast()).size(), Place::BallastSize); // it is kept for an answer
    kit.engine->retryPaused(TestAccount);                          // still full
    QTRY_VERIFY(kit.failed->size() > 1);
    QCOMPARE(kit.sends(), 0);
    kit.disk.empty();
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 6"_s);
    QCOMPARE(kit.sends(), 3);
    QCOMPARE(kit.verdict(), QString());
}

void tst_DiskTrouble::fullDiskAfterTheAnswerUsesTheReserve()
{
    DiskKit kit(100);
    QVERIFY(kit.disk.isMounted);
    kit.once("before-t2", [&kit] { kit.fillDisk(); });
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(6))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"queued 4, accepted 2"_s); // written into the room of the reserve
    // Without a reserve for its answer nothing more is sent, and the person is told.
    QTRY_VERIFY(!kit.failed->isEmpty());
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Storage));
    QTRY_VERIFY(!QFileInfo::exists(kit.ballast()));
    QCOMPARE(kit.sends(), 1);
    kit.engine->retryPaused(TestAccount);
    QTRY_VERIFY(kit.failed->size() > 1);
    QCOMPARE(kit.sends(), 1);
    kit.disk.empty();
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 6"_s);
    QCOMPARE(QFileInfo(kit.ballast()).size(), Place::BallastSize); // made again
    QCOMPARE(kit.verdict(), QString());
}

void tst_DiskTrouble::fullDiskWithoutReserveKeepsTheAnswer()
{
    DiskKit kit(100);
    QVERIFY(kit.disk.isMounted);
    kit.once("before-t2", [&kit] { kit.fillDiskAndReserve(); });
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(6))));
    QVERIFY(batch);
    QTRY_VERIFY(kit.failed->size() > 2); // tried again and again
    QCOMPARE(int(kit.pause()), int(QueuePause::Storage));
    QCOMPARE(kit.counts(*batch), u"queued 4, in_flight 2"_s);
    QVERIFY(kit.engine->isSending()); // quitting asks
    QCOMPARE(kit.sends(), 1);
    QCOMPARE(kit.gateway.ledger().size(), 2);
    kit.disk.empty();
    QTRY_COMPARE(kit.counts(*batch), u"accepted 6"_s);
    QCOMPARE(kit.sends(), 3);
    QCOMPARE(kit.verdict(), QString());
}

void tst_DiskTrouble::crashWithAnUnwrittenAnswerIsDoubt()
{
    DiskKit kit(100);
    QVERIFY(kit.disk.isMounted);
    kit.once("before-t2", [&kit] { kit.fillDiskAndReserve(); });
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(6))));
    QVERIFY(batch);
    QTRY_VERIFY(!kit.failed->isEmpty());
    kit.engine.reset(); // ends without a word, as a crash does
    kit.disk.empty();
    const auto report = kit.start();
    QVERIFY(report);
    QCOMPARE(report->becameUnknown, 2);
    QTRY_COMPARE(kit.counts(*batch), u"queued 4, accepted 2"_s); // found at the gateway
    QCOMPARE(kit.sends(), 1);                                    // nothing by itself
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(0), 4);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 6"_s);
    QCOMPARE(kit.verdict(), QString());
}

void tst_DiskTrouble::readOnlyFolderIsForLooking()
{
    DiskKit kit(100);
    QVERIFY(kit.disk.isMounted);
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QVERIFY(await(kit.engine->shutDown(false)));
    kit.engine.reset();
    const QByteArray root = QFile::encodeName(QFileInfo(kit.disk.path(u"data"_s)).path());
    QCOMPARE(::mount(nullptr, root.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0); // root obeys this too
    const auto report = kit.start();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->readOnly);
    QCOMPARE(await(kit.engine->history({}, {}, 10))->rows.size(), 2);
    const auto refused = await(kit.engine->queue(planFor(people(1))));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.startsWith(u"read-only"_s));
    QCOMPARE(kit.sends(), 1);
    kit.engine.reset();
}

void tst_DiskTrouble::readOnlyDatabaseSendsNothing()
{
    DiskKit kit(100);
    QVERIFY(kit.disk.isMounted);
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QVERIFY(await(kit.engine->shutDown(false)));
    kit.engine.reset();
    const QByteArray file = QFile::encodeName(Place::databaseFile(kit.setup.dataDir));
    QCOMPARE(::mount(file.constData(), file.constData(), nullptr, MS_BIND, nullptr), 0);
    QCOMPARE(::mount(nullptr, file.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr), 0);
    const auto report = kit.start();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->readOnly);
    QCOMPARE(await(kit.engine->history({}, {}, 10))->rows.size(), 2); // still to be seen
    QVERIFY(!await(kit.engine->queue(planFor(people(1)))));
    QCOMPARE(kit.sends(), 1);
    kit.engine.reset();
    QCOMPARE(::umount2(file.constData(), MNT_DETACH), 0);
}

void tst_DiskTrouble::fullDiskAtTheStartIsNoReadOnlyFolder()
{
    DiskKit kit(100);
    QVERIFY(kit.disk.isMounted);
    QVERIFY(QDir().mkpath(kit.setup.dataDir));
    kit.disk.fill();
    const auto report = kit.start();
    QVERIFY(!report); // a read-only folder is for looking; here there is something to mend
    QCOMPARE(int(report.error().kind), int(Error::Kind::Storage));
    QVERIFY2(report.error().detail.contains(u"full"_s), qPrintable(report.error().detail));
    QVERIFY(!await(kit.engine->queue(planFor(people(2)))));
    QCOMPARE(kit.sends(), 0);
    kit.engine.reset();
    kit.disk.empty();
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
}

/** The kernel's list of mounts says that the folder comes over the network; nothing else can be had everywhere. */
void tst_DiskTrouble::networkFolderIsForLooking()
{
    DiskKit kit(100);
    QVERIFY(kit.disk.isMounted);
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(2), 60)));
    QVERIFY(batch);
    QVERIFY(await(kit.engine->shutDown(true)));
    kit.engine.reset();
    const QByteArray mountPoint = QFile::encodeName(QFileInfo(kit.setup.dataDir).path()) + ' ';
    QFile mounts(u"/proc/self/mountinfo"_s);
    QVERIFY(mounts.open(QIODevice::ReadOnly));
    QByteArrayList lines = mounts.readAll().split('\n');
    mounts.close();
    int changed = 0;
    for (QByteArray &line : lines)
        if (line.contains(mountPoint) && line.contains(" - tmpfs ")) {
            line.replace(" - tmpfs ", " - nfs4 ");
            ++changed;
        }
    QCOMPARE(changed, 1);
    QTemporaryFile list;
    QVERIFY(list.open());
    QVERIFY(list.write(lines.join('\n')) > 0 && list.flush());
    const QByteArray real = "/proc/" + QByteArray::number(::getpid()) + "/mountinfo";
    if (::mount(QFile::encodeName(list.fileName()).constData(), real.constData(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("this kernel's list of mounts cannot be replaced");
    const auto report = kit.start();
    const auto refused = await(kit.engine->queue(planFor(people(1))));
    const auto page = await(kit.engine->history({}, {}, 10));
    const auto resumed = await(kit.engine->resume(*batch));
    QCOMPARE(::umount2(real.constData(), MNT_DETACH), 0);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(int(report->lookingOnly), int(LookingOnly::Network));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"network"_s), qPrintable(refused.error().detail));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2); // still to be seen
    QVERIFY(!resumed);
    QCOMPARE(kit.sends(), 0);
}

void tst_DiskTrouble::lockedDatabaseSendsNothing()
{
    DiskKit kit(100);
    QVERIFY(kit.disk.isMounted);
    std::unique_ptr<QSqlDatabase> other;
    kit.once("before-t1", [&kit, &other] {
        other = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s));
        other->setDatabaseName(Place::databaseFile(kit.setup.dataDir));
        if (!other->open() || !QSqlQuery(*other).exec(u"BEGIN EXCLUSIVE"_s))
            qFatal("the database cannot be held");
    });
    QVERIFY(kit.start());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_VERIFY_WITH_TIMEOUT(!kit.failed->isEmpty(), 30'000); // it is waited for, but not for ever
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Storage));
    QCOMPARE(kit.sends(), 0);
    QCOMPARE(kit.counts(*batch), u"queued 2"_s);
    other->close();
    other.reset();
    QSqlDatabase::removeDatabase(u"other"_s);
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QCOMPARE(kit.verdict(), QString());
}

int main(int argc, char **argv)
{
    noNamespace() = enterOwnNamespace();
    QCoreApplication app(argc, argv);
    tst_DiskTrouble test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_disktrouble.moc"
