// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What several processes of one account know of each other, and that nothing in that file can stop anybody for ever.

#include "gateway/requestlimiter.h"
#include "gateway/requestqueue.h"
#include "gateway/sharedlimits.h"
#include "gatewaytesting.h"
#include "scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <array>

#ifdef Q_OS_LINUX
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_SharedLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalQuestionsAreCountedTogether();
    void accountsAreCountedApart();
    void theWindowSlides();
    void whatNeverLeftIsGivenBack();
    void fourPlacesAndOneOfASend();
    void aProcessThatDiesLeavesItsPlaces();
    void aWorkerThatIsStoppedHoldsNobodyUp();
    void theFileNamesNobodyAndIsTheOwnersAlone();
    void anythingInTheFileIsSurvived_data();
    void anythingInTheFileIsSurvived();
    void anotherBootCountsForNothing();
    void aSweptFileIsMadeAnew();
    void filesOfForgottenAccountsGo();
    void aPlaceThatIsNotOursIsNotUsed_data();
    void aPlaceThatIsNotOursIsNotUsed();
    void limitersOfTwoProcessesAgree();
    void withoutAPlaceTheOwnLimitsHold();
    void aRequestWaitsForAPlaceAndGoesOn();
    void placesHeldForEverDoNotStopASend();

private:
    [[nodiscard]] QString place() const { return m_dir->filePath(u"meeting"_s); }
    [[nodiscard]] std::unique_ptr<SharedLimits> process(const QByteArray &account = "a") const
    {
        return std::make_unique<SharedLimits>(place(), account, m_clock);
    }
    [[nodiscard]] QByteArray content() const;
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<ManualClock> m_clock;
};

namespace {

QList<LimitRule> costRule()
{
    return { { "cost/1", 4 } };
}

int allowed(int tries, SharedLimits &limits, const QList<LimitRule> &rules = costRule())
{
    int count = 0;
    for (int i = 0; i < tries; ++i) {
        const auto answer = limits.count(rules);
        count += answer && answer->waitMs == 0 ? 1 : 0;
    }
    return count;
}

} // namespace

void tst_SharedLimits::init()
{
#ifndef Q_OS_LINUX
    QSKIP("nothing is shared here");
#endif
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_clock = std::make_shared<ManualClock>();
}

QByteArray tst_SharedLimits::content() const
{
    QFile file(process()->path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_SharedLimits::write(const QByteArray &bytes) const
{
    QFile file(process()->path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_SharedLimits::equalQuestionsAreCountedTogether()
{
    const auto window = process();
    const auto commandLine = process();
    QCOMPARE(allowed(3, *window), 3);
    QCOMPARE(allowed(9, *commandLine), 1);
    const auto refused = window->count(costRule());
    QVERIFY(refused);
    QCOMPARE(refused->waitMs, SharedLimits::WindowMs);
    QCOMPARE(allowed(9, *window, { { "cost/2", 4 } }), 4); // another question
}

void tst_SharedLimits::accountsAreCountedApart()
{
    QCOMPARE(allowed(9, *process("a")), 4);
    QCOMPARE(allowed(9, *process("b")), 4);
    const QUrl url(u"https://smsc.ua"_s);
    QVERIFY(SharedLimits::accountDigest(url, u"one"_s) != SharedLimits::accountDigest(url, u"two"_s));
    QVERIFY(SharedLimits::accountDigest(url, u"one"_s)
        != SharedLimits::accountDigest(QUrl(u"https://smsc.example"_s), u"one"_s));
    QCOMPARE(SharedLimits::accountDigest(url, u"one"_s),
        SharedLimits::accountDigest(QUrl(u"https://SMSC.ua/sys/"_s), u"one"_s));
}

void tst_SharedLimits::theWindowSlides()
{
    QCOMPARE(allowed(4, *process()), 4);
    m_clock->now += SharedLimits::WindowMs - 1;
    QCOMPARE(allowed(1, *process()), 0);
    QCOMPARE(process()->count(costRule())->waitMs, 1);
    m_clock->now += 1;
    QCOMPARE(allowed(9, *process()), 4);
}

void tst_SharedLimits::whatNeverLeftIsGivenBack()
{
    const auto one = process();
    const auto other = process();
    const auto first = one->count(costRule());
    QVERIFY(first);
    QCOMPARE(allowed(9, *other), 3);
    one->giveBack({ costRule().constFirst().key }, first->atMs);
    QCOMPARE(allowed(9, *other), 1);
}

void tst_SharedLimits::fourPlacesAndOneOfASend()
{
    const auto window = process();
    const auto commandLine = process();
    SharedLimits::SeatAnswer send = window->takeSeat(true);
    QVERIFY(send.seat);
    const SharedLimits::SeatAnswer second = commandLine->takeSeat(true);
    QVERIFY(!second.seat && !second.unavailable);
    std::array<SharedLimits::SeatAnswer, 3> readers;
    for (SharedLimits::SeatAnswer &reader : readers) {
        reader = commandLine->takeSeat(false);
        QVERIFY(reader.seat);
    }
    QVERIFY(!window->takeSeat(false).seat);
    send.seat.reset();
    QVERIFY(commandLine->takeSeat(true).seat);
    QVERIFY(window->takeSeat(false).seat);
}

void tst_SharedLimits::aProcessThatDiesLeavesItsPlaces()
{
#ifdef Q_OS_LINUX
    std::array<int, 2> pipe {};
    QCOMPARE(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto other = process();
        std::array<SharedLimits::SeatAnswer, 4> seats;
        char taken = 0;
        for (SharedLimits::SeatAnswer &seat : seats) {
            seat = other->takeSeat(&seat == seats.begin());
            taken = char(taken + (seat.seat ? 1 : 0));
        }
        if (::write(pipe[1], &taken, 1) == 1)
            for (;;)
                ::pause();
        ::_exit(1);
    }
    QVERIFY(child > 0);
    char taken = 0;
    QCOMPARE(::read(pipe[0], &taken, 1), 1);
    QCOMPARE(int(taken), 4);
    QVERIFY(!process()->takeSeat(false).seat);
    QVERIFY(!process()->takeSeat(true).seat);
    ::kill(child, SIGKILL);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(process()->takeSeat(true).seat);
    ::close(pipe[0]);
    ::close(pipe[1]);
#endif
}

/** Somebody holds the whole file and never lets go: then nobody can tell, and the own limits have to do. */
void tst_SharedLimits::aWorkerThatIsStoppedHoldsNobodyUp()
{
#ifdef Q_OS_LINUX
    QCOMPARE(allowed(1, *process()), 1);
    const int file = ::open(QFile::encodeName(process()->path()).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(file >= 0);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    QCOMPARE(::fcntl(file, F_OFD_SETLK, &lock), 0);
    const auto other = process();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"somebody holds their file"_s));
    QVERIFY(!other->count(costRule()));
    QVERIFY(!other->count(costRule())); // at once: it is not tried again and again
    ::close(file);
    m_clock->now += 60'000;
    QVERIFY(other->count(costRule()));
#endif
}

void tst_SharedLimits::theFileNamesNobodyAndIsTheOwnersAlone()
{
    const QByteArray account = SharedLimits::accountDigest(QUrl(u"https://smsc.ua"_s), u"office"_s);
    SharedLimits limits(place(), account, m_clock);
    QCOMPARE(allowed(1, limits, { { "status/380501234567/office", 5 } }), 1);
    QFile file(limits.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *secret : { "office", "smsc", "380501234567" }) {
        QVERIFY(!bytes.contains(secret));
        QVERIFY(!limits.path().contains(QLatin1StringView(secret)));
    }
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(file.permissions(), owner);
    QCOMPARE(QFile(place()).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
}

void tst_SharedLimits::anythingInTheFileIsSurvived_data()
{
    QTest::addColumn<int>("damage");
    const std::array names { "empty", "cut in the head", "cut in an entry", "noise", "zeros", "times in the future",
        "negative times", "far too long", "another version" };
    for (int i = 0; i < int(names.size()); ++i)
        QTest::newRow(names.at(std::size_t(i))) << i;
}

void tst_SharedLimits::anythingInTheFileIsSurvived()
{
    QFETCH(const int, damage);
    QCOMPARE(allowed(4, *process()), 4);
    QByteArray bytes = content();
    constexpr int Head = 32;
    constexpr int Entry = 24;
    QCOMPARE(bytes.size(), Head + 4 * Entry);
    const auto withTimes = [&bytes](qint64 time) {
        for (qsizetype at = Head + 16; at + 8 <= bytes.size(); at += Entry)
            qToLittleEndian(time, bytes.data() + at);
    };
    switch (damage) {
    case 0: bytes.clear(); break;
    case 1: bytes.truncate(7); break;
    case 2: bytes.chop(5); break;
    case 3: bytes = QByteArray(5'000, '\xa7'); break;
    case 4: bytes = QByteArray(5'000, '\0'); break;
    case 5: withTimes(std::numeric_limits<qint64>::max()); break;
    case 6: withTimes(std::numeric_limits<qint64>::min()); break;
    case 7: bytes += QByteArray(3'000'000, 'x'); break;
    default: bytes[14] = '9'; break;
    }
    write(bytes);
    const auto limits = process();
    QVERIFY(allowed(9, *limits) <= 4); // it still counts
    m_clock->now += SharedLimits::WindowMs;
    QCOMPARE(allowed(9, *limits), 4); // and a minute later all is well
    QVERIFY(content().size() < 1'000);
}

void tst_SharedLimits::anotherBootCountsForNothing()
{
    QCOMPARE(allowed(4, *process()), 4);
    QByteArray bytes = content();
    bytes[20] = char(bytes.at(20) ^ 1);
    write(bytes);
    QCOMPARE(allowed(9, *process()), 4);
}

void tst_SharedLimits::aSweptFileIsMadeAnew()
{
    const auto window = process();
    QCOMPARE(allowed(2, *window), 2);
    QVERIFY(QFile::remove(window->path()));
    QCOMPARE(allowed(2, *window), 2);
    QCOMPARE(allowed(9, *process()), 2);
}

void tst_SharedLimits::filesOfForgottenAccountsGo()
{
    QCOMPARE(allowed(1, *process("forgotten")), 1);
    QCOMPARE(allowed(1, *process("of today")), 1);
    QFile old(process("forgotten")->path());
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    old.close();
    QCOMPARE(allowed(1, *process("a")), 1);
    QVERIFY(!old.exists());
    QVERIFY(QFile(process("a")->path()).open(QIODevice::ReadOnly));
    QVERIFY(QFile::exists(process("of today")->path()));
    QVERIFY(QFile::exists(process("a")->path()));
}

void tst_SharedLimits::aPlaceThatIsNotOursIsNotUsed_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : { "open to others", "a link", "a file", "file: a link", "file: a pipe", "file: a directory",
             "file: two names", "file: open to others", "cannot be made" })
        QTest::newRow(what) << QByteArray(what);
}

void tst_SharedLimits::aPlaceThatIsNotOursIsNotUsed()
{
#ifdef Q_OS_LINUX
    QFETCH(const QByteArray, what);
    const QByteArray name = QFile::encodeName(place());
    const QByteArray file = QFile::encodeName(process()->path());
    const QByteArray elsewhere = QFile::encodeName(m_dir->filePath(u"elsewhere"_s));
    const auto touch = [](const QByteArray &path, mode_t mode) {
        const int made = ::open(path.constData(), O_WRONLY | O_CREAT, mode);
        ::fchmod(made, mode);
        ::close(made);
    };
    if (what == "a link") {
        QCOMPARE(::mkdir(elsewhere.constData(), 0700), 0);
        QCOMPARE(::symlink(elsewhere.constData(), name.constData()), 0);
    } else if (what == "a file") {
        touch(name, 0600);
    } else if (what == "open to others") {
        QCOMPARE(::mkdir(name.constData(), 0700), 0);
        QCOMPARE(::chmod(name.constData(), 0777), 0);
    } else if (what.startsWith("file: ")) {
        QCOMPARE(::mkdir(name.constData(), 0700), 0);
        touch(elsewhere, 0600);
        if (what == "file: a link")
            QCOMPARE(::symlink(elsewhere.constData(), file.constData()), 0);
        else if (what == "file: a pipe")
            QCOMPARE(::mkfifo(file.constData(), 0600), 0);
        else if (what == "file: a directory")
            QCOMPARE(::mkdir(file.constData(), 0700), 0);
        else if (what == "file: two names")
            QCOMPARE(::link(elsewhere.constData(), file.constData()), 0);
        else
            touch(file, 0666);
    }
    SharedLimits limits(what == "cannot be made" ? m_dir->filePath(u"nowhere/at/all"_s) : place(), "a", m_clock);
    QVERIFY(!limits.count(costRule()));
    const SharedLimits::SeatAnswer seat = limits.takeSeat(true);
    QVERIFY(!seat.seat);
    QVERIFY(seat.unavailable);
    if (QFile::exists(QFile::decodeName(elsewhere)) && !QFileInfo(QFile::decodeName(elsewhere)).isDir())
        QCOMPARE(QFileInfo(QFile::decodeName(elsewhere)).size(), 0); // nothing was written through it
#endif
}

void tst_SharedLimits::limitersOfTwoProcessesAgree()
{
    RequestLimiter window(process());
    RequestLimiter commandLine(process());
    const auto query = [](const char *phone) { return StatusQuery { QString::fromLatin1(phone), GatewayId(u"7"_s) }; };
    const qint64 now = m_clock->now;
    QVERIFY(window.askStatus({ query("1"), query("2") }, now));
    const auto refused = commandLine.askStatus({ query("3"), query("4") }, now); // one list a minute
    QVERIFY(!refused);
    QCOMPARE(kindOf(refused), Error::Kind::Throttled);
    QCOMPARE(refused.error().gatewayCode, 0);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(window.askBalance(now));
        QVERIFY(commandLine.askBalance(now));
    }
    QVERIFY(!window.askBalance(now));
    const auto ticket = commandLine.askTemplates("t", now);
    QVERIFY(ticket && window.askTemplates("t", now) && window.askTemplates("t", now));
    QVERIFY(!window.askTemplates("t", now));
    commandLine.giveBack(*ticket);
    QVERIFY(window.askTemplates("t", now + 1));
    QVERIFY(!commandLine.askTemplates("t", now + 1));
}

void tst_SharedLimits::withoutAPlaceTheOwnLimitsHold()
{
    RequestLimiter limiter(std::make_shared<SharedLimits>(m_dir->filePath(u"nowhere/at/all"_s), "a", m_clock));
    int count = 0;
    for (int i = 0; i < 9; ++i)
        count += limiter.askCost("a", m_clock->now) ? 1 : 0;
    QCOMPARE(count, RequestLimiter::CostPerMinute);
}

void tst_SharedLimits::aRequestWaitsForAPlaceAndGoesOn()
{
    ScriptedServer server([](QTcpSocket &socket, const ScriptedServer::Request &) {
        socket.write(ScriptedServer::http(goodSend()));
        socket.disconnectFromHost();
    });
    GatewayClient::Config config = testConfig(server.url());
    config.limitsDir = place();
    SharedLimits other(place(), SharedLimits::accountDigest(config.baseUrl, config.login), m_clock);
    SharedLimits::SeatAnswer taken = other.takeSeat(true);
    QVERIFY(taken.seat);
    const auto client = clientFor(config);
    const QFuture<Result<SendReply>> future = client->send(sampleRequest());
    QTest::qWait(300); // six looks
    QVERIFY(!future.isFinished());
    QCOMPARE(server.connections, 0);
    taken.seat.reset();
    QVERIFY(resultOf(future));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(other.takeSeat(true).seat); // given back with the answer
}

void tst_SharedLimits::placesHeldForEverDoNotStopASend()
{
    ScriptedServer server([](QTcpSocket &socket, const ScriptedServer::Request &) {
        socket.write(ScriptedServer::http(goodSend()));
        socket.disconnectFromHost();
    });
    GatewayClient::Config config = testConfig(server.url());
    config.limitsDir = place();
    SharedLimits other(place(), SharedLimits::accountDigest(config.baseUrl, config.login), m_clock);
    const SharedLimits::SeatAnswer taken = other.takeSeat(true);
    QVERIFY(taken.seat);
    const auto client = clientFor(config, m_clock);
    const QFuture<Result<SendReply>> future = client->send(sampleRequest());
    QTest::qWait(120);
    QVERIFY(!future.isFinished());
    m_clock->now += RequestQueue::SeatPatienceMs;
    QVERIFY(resultOf(future));
    QCOMPARE(server.requests.size(), 1);
}

QTEST_GUILESS_MAIN(tst_SharedLimits)
#include "tst_sharedlimits.moc"
