// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real programs are told to end while they send, by the person's Ctrl+C, a script or the end of the session; and
// what a data directory from elsewhere may do.

#include "programkit.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

QString statesOf(const ProgramKit &kit)
{
    const InsideEngine looker(kit, true);
    const auto page = await(looker.engine->history({}, {}, 1000));
    QMap<QString, int> counts;
    if (page) {
        for (const MessageInfo &row : page->rows)
            ++counts[toString(row.state)];
    }
    QStringList all;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        all.append(u"%1 %2"_s.arg(it.key()).arg(it.value()));
    return all.join(u", "_s);
}

QString listOf(const ProgramKit &kit, int count)
{
    QFile file(kit.path(u"list.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the list cannot be written");
    for (int i = 0; i < count; ++i)
        file.write(person(i).text().toUtf8() + '\n');
    return file.fileName();
}

std::unique_ptr<Program> sendTo(const ProgramKit &kit, int count)
{
    return kit.cli(
        { u"send"_s, u"--yes"_s, u"--file"_s, listOf(kit, count), u"--text"_s, u"Hello"_s, u"--wait"_s, u"100"_s });
}

/** Rows that an earlier window left to go on by themselves, or not. */
bool leaveWaiting(const ProgramKit &kit, int count, bool goOn, const QByteArray &machine)
{
    Engine::Setup setup;
    setup.dataDir = kit.dataDir();
    setup.clock = std::make_shared<const SystemClock>();
    setup.machineId = machine;
    Engine engine(setup);
    if (!await(engine.start()))
        return false;
    SendPlan plan = planFor(people(count), 1);
    plan.account = AccountId(PracticeAccountId);
    plan.draft.account = plan.account;
    return await(engine.queue(plan)) && await(engine.shutDown(goOn));
}

bool nobodyTwice(const PracticeGateway &gateway)
{
    const QMap<QString, int> times = acceptedTimes(gateway);
    return std::all_of(times.cbegin(), times.cend(), [](int count) { return count == 1; });
}

bool started(const ProgramKit &kit, qsizetype sends)
{
    return QTest::qWaitFor([&] { return kit.sends() >= sends; }, 60'000);
}

/** The window is up and its reckoning done; then some time in which nothing may happen. */
std::unique_ptr<Program> openedWindow(const ProgramKit &kit)
{
    auto window = kit.openWindow();
    const auto lockOfOutbox = [&] { return QFileInfo::exists(kit.dataDir() + u"/visnyk.lock"_s); };
    if (!window || !QTest::qWaitFor(lockOfOutbox, 60'000))
        return nullptr;
    QTest::qWait(1'500); // longer than the hold that was left
    return window;
}

} // namespace

class tst_Quitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineEndsInOrder_data();
    void theCommandLineEndsInOrder();
    void theWindowEndsInOrder_data();
    void theWindowEndsInOrder();
    void whatDoesNotEndIsUnknownAfterTenSeconds();
    void theRestOfADoubtfulMessageGoesOnWithTheOthers();
    void aCopyOfAnotherComputerHolds();
    void aRestoredBackupHolds();
};

void tst_Quitting::theCommandLineEndsInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a script or the session") << SIGTERM;
    QTest::newRow("the terminal is closed") << SIGHUP;
}

void tst_Quitting::theCommandLineEndsInOrder()
{
    QFETCH(const int, signal);
    const ProgramKit kit;
    kit.setFault("send 1 delay 700");
    const auto send = sendTo(kit, 250);
    QVERIFY(started(kit, 1));
    send->signal(signal);
    QVERIFY(send->ended());
    QVERIFY2(send->exitCode() == 1, send->errors().constData());
    QVERIFY(send->errors().contains("the rest is held"));
    QCOMPARE(kit.sends(), 1); // what was on the wire, and nothing more
    QCOMPARE(statesOf(kit), u"accepted 100, held 150"_s);
    QCOMPARE(send->lines().size(), 250); // and it said so
    QCOMPARE(send->lines().constFirst().value(u"state"_s).toString(), u"accepted"_s);

    const auto resume = kit.cli({ u"resume"_s, u"--yes"_s });
    QVERIFY(resume->ended());
    QCOMPARE(resume->exitCode(), 0);
    QCOMPARE(kit.gateway->ledger().size(), 250);
    QVERIFY(nobodyTwice(*kit.gateway));
}

void tst_Quitting::theWindowEndsInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("the session ends") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
}

void tst_Quitting::theWindowEndsInOrder()
{
    QFETCH(const int, signal);
    const ProgramKit kit;
    QVERIFY(leaveWaiting(kit, 250, true, QSysInfo::machineUniqueId()));
    kit.setFault("send 1 delay 700");
    const auto window = kit.window();
    QVERIFY(started(kit, 1));
    window->signal(signal);
    QVERIFY(window->ended());
    QVERIFY2(window->exitCode() == 0, window->errors().constData());
    QCOMPARE(kit.sends(), 1);
    QCOMPARE(statesOf(kit), u"accepted 100, queued 150"_s);

    const auto next = openedWindow(kit); // nobody chose that it goes on by itself
    QVERIFY(next);
    QCOMPARE(kit.sends(), 1);
    next->signal(SIGTERM);
    QVERIFY(next->ended());
    const auto resume = kit.cli({ u"resume"_s, u"--yes"_s });
    QVERIFY(resume->ended());
    QCOMPARE(kit.gateway->ledger().size(), 250);
    QVERIFY(nobodyTwice(*kit.gateway));
}

void tst_Quitting::whatDoesNotEndIsUnknownAfterTenSeconds()
{
    const ProgramKit byCommand;
    const ProgramKit byWindow;
    QVERIFY(leaveWaiting(byWindow, 150, true, QSysInfo::machineUniqueId()));
    byCommand.setFault("send 1 hang-after-accept 60000");
    byWindow.setFault("send 1 hang-after-accept 60000");
    const auto send = sendTo(byCommand, 150);
    const auto window = byWindow.window();
    QVERIFY(started(byCommand, 1));
    QVERIFY(started(byWindow, 1));
    send->signal(SIGTERM);
    window->signal(SIGTERM);
    QVERIFY(send->ended(50'000)); // long before the deadline of a send is over
    QVERIFY(window->ended(50'000));
    QCOMPARE(window->exitCode(), 0);
    QCOMPARE(send->exitCode(), 1);
    QCOMPARE(statesOf(byCommand), u"held 50, unknown 100"_s);
    QCOMPARE(statesOf(byWindow), u"queued 50, unknown 100"_s);
    QCOMPARE(byCommand.sends() + byWindow.sends(), 2);
}

/** Of two parts one is in doubt and the other was never sent: the message is in doubt, and yet something waits. */
void tst_Quitting::theRestOfADoubtfulMessageGoesOnWithTheOthers()
{
    const ProgramKit kit;
    kit.setFault("send 1 hang-after-accept 60000");
    const auto send = kit.cli({ u"send"_s, u"--yes"_s, u"--kind"_s, u"binary"_s, u"--data"_s, u"C832"_s.repeated(100),
        u"--to"_s, person(1).text() });
    QVERIFY(started(kit, 1));
    send->signal(SIGKILL);
    QVERIFY(send->ended());
    const auto resume = kit.cli({ u"resume"_s, u"--yes"_s });
    QVERIFY(resume->ended());
    QCOMPARE(kit.sends(), 2);
    const QMap<QString, int> parts = acceptedTexts(*kit.gateway);
    QCOMPARE(parts.size(), 2);
    QVERIFY(std::all_of(parts.cbegin(), parts.cend(), [](int times) { return times == 1; }));
}

void tst_Quitting::aCopyOfAnotherComputerHolds()
{
    const ProgramKit kit;
    QVERIFY(leaveWaiting(kit, 5, true, "another-computer")); // there it would have gone on
    const auto window = openedWindow(kit);
    QVERIFY(window);
    QCOMPARE(kit.sends(), 0);
    window->signal(SIGTERM);
    QVERIFY(window->ended());
    QCOMPARE(statesOf(kit), u"held 5"_s);
    // Ordinary work does not wake it.
    const auto send = kit.cli({ u"send"_s, u"--yes"_s, u"--to"_s, person(90).text(), u"--text"_s, u"Hello"_s });
    QVERIFY(send->ended());
    QVERIFY2(send->exitCode() == 0, send->errors().constData());
    QCOMPARE(statesOf(kit), u"accepted 1, held 5"_s);
    QCOMPARE(kit.gateway->ledger().size(), 1);
}

void tst_Quitting::aRestoredBackupHolds()
{
    const ProgramKit kit;
    QVERIFY(leaveWaiting(kit, 5, true, QSysInfo::machineUniqueId()));
    const QString path = kit.dataDir() + u"/visnyk.db"_s;
    const QString backup = kit.path(u"before.db"_s);
    { // as a tool of the system copies a database that is at rest
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"copy"_s);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"VACUUM INTO '%1'"_s.arg(backup)));
    }
    QSqlDatabase::removeDatabase(u"copy"_s);
    const auto window = kit.window(); // sends what waited
    QVERIFY(QTest::qWaitFor([&] { return kit.gateway->ledger().size() == 5; }, 60'000));
    window->signal(SIGTERM);
    QVERIFY(window->ended());

    for (const QString &rest : { QString(), u"-wal"_s, u"-shm"_s })
        QFile::remove(path + rest);
    QVERIFY(QFile::copy(backup, path)); // the person puts the old file back
    const auto next = openedWindow(kit);
    QVERIFY(next);
    QCOMPARE(kit.sends(), 1);
    next->signal(SIGTERM);
    QVERIFY(next->ended());
    QCOMPARE(statesOf(kit), u"held 5"_s);
    QVERIFY(nobodyTwice(*kit.gateway));
}

QTEST_GUILESS_MAIN(tst_Quitting)
#include "tst_quitting.moc"
