// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program, started again while it runs, hangs or has died.

#include "programkit.h"

#include "widgets/handover.h"

#include <QLocalSocket>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

QByteArray answerTo(const QString &socketPath, const QByteArray &message, bool *closed)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    QByteArray answer;
    if (!socket.waitForConnected(20'000))
        return "no connection";
    socket.write(message);
    (void)socket.waitForBytesWritten(20'000);
    while (socket.state() == QLocalSocket::ConnectedState && socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    *closed = socket.state() == QLocalSocket::UnconnectedState;
    return answer + socket.readAll();
}

quint64 epochOf(const ProgramKit &kit)
{
    // What the next start gets is one more.
    const InsideEngine inside(kit);
    return inside.report ? inside.report->epoch - 1 : 0;
}

std::optional<Draft> savedDraft(const ProgramKit &kit)
{
    const auto store = Store::open(kit.dataDir(), Store::Mode::Read);
    return store ? (*store)->loadDraft(u"compose"_s).value_or(std::nullopt) : std::nullopt;
}

bool endsInOrder(Program &program)
{
    program.signal(SIGTERM);
    return program.ended() && program.exitCode() == 0;
}

} // namespace

class tst_SecondInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyStartsAtOnceLeaveOneWindow();
    void aKilledOneLeavesNothingInTheWay();
    void aStoppedOneIsNotReplaced();
    void aLinkIsHandedOverAndOnlyFillsTheForm();
    void peersThatMisbehaveAreDropped();
    void aLockOfNobodyHoldsNobodyUp_data();
    void aLockOfNobodyHoldsNobodyUp();
};

void tst_SecondInstance::manyStartsAtOnceLeaveOneWindow()
{
    constexpr int Starts = 50;
    const ProgramKit kit;
    std::vector<std::unique_ptr<Program>> programs;
    programs.reserve(Starts);
    for (int i = 0; i < Starts; ++i)
        programs.push_back(kit.window());
    const auto running = [&] {
        return std::count_if(programs.cbegin(), programs.cend(), [](const auto &p) { return p->isRunning(); });
    };
    QVERIFY(QTest::qWaitFor([&] { return running() == 1; }, 120'000));
    for (const auto &program : programs) {
        if (!program->isRunning())
            QVERIFY2(program->exitCode() == 0, program->errors().constData());
    }
    QVERIFY(kit.listens());
    const auto last = std::find_if(programs.cbegin(), programs.cend(), [](const auto &p) { return p->isRunning(); });
    // It is alive and takes a further start.
    const auto further = kit.window();
    QVERIFY(further->ended());
    QCOMPARE(further->exitCode(), 0);
    QVERIFY(endsInOrder(**last));
    QCOMPARE(epochOf(kit), quint64(1));
    QCOMPARE(kit.sends(), 0);
    QVERIFY(kit.gateway->ledger().isEmpty());
}

void tst_SecondInstance::aKilledOneLeavesNothingInTheWay()
{
    const ProgramKit kit;
    const auto killed = kit.window();
    QVERIFY(kit.listens());
    const QString socket = kit.socketPath();
    QCOMPARE(QFile::permissions(socket) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    killed->signal(SIGKILL);
    QVERIFY(killed->ended());
    QVERIFY(QFileInfo::exists(socket)); // nobody listens at it
    QVERIFY(QFileInfo::exists(kit.dataDir() + u"/window.lock"_s));

    const auto next = kit.openWindow();
    QVERIFY(next);
    QVERIFY(endsInOrder(*next));
}

void tst_SecondInstance::aStoppedOneIsNotReplaced()
{
    const ProgramKit kit;
    const auto first = kit.window();
    QVERIFY(kit.listens());
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo::exists(kit.dataDir() + u"/visnyk.lock"_s); }, 60'000));
    first->signal(SIGSTOP);
    const auto second = kit.window({ u"sms:+380501234567?body=x"_s });
    QVERIFY(
        QTest::qWaitFor([&] { return second->errors().contains("does not answer") || !second->isRunning(); }, 60'000));
    QVERIFY2(second->errors().contains("Nothing was sent"), second->errors().constData());
    second->signal(SIGTERM); // the person closes what it says
    QVERIFY(second->ended());
    QCOMPARE(second->exitCode(), 1);

    first->signal(SIGCONT);
    const auto third = kit.window();
    QVERIFY(third->ended());
    QVERIFY2(third->exitCode() == 0, third->errors().constData());
    QVERIFY(first->isRunning());
    QVERIFY(endsInOrder(*first));
    QCOMPARE(epochOf(kit), quint64(1)); // the second one never opened the outbox
    QCOMPARE(kit.sends(), 0);
}

void tst_SecondInstance::aLinkIsHandedOverAndOnlyFillsTheForm()
{
    const ProgramKit kit;
    const auto first = kit.window();
    QVERIFY(kit.listens());
    const auto second = kit.window({ u"sms:+380501234567,+380671234567?body=Hello%20all"_s });
    QVERIFY(second->ended());
    QCOMPARE(second->exitCode(), 0);
    // The page saves itself as a draft: that is all that becomes of it.
    QVERIFY(QTest::qWaitFor([&] { return savedDraft(kit).has_value(); }, 60'000));
    const std::optional<Draft> draft = savedDraft(kit);
    QCOMPARE(draft->text, u"Hello all"_s);
    QCOMPARE(draft->recipients, u"+380501234567\n+380671234567"_s);

    // A further one finds the page taken, and leaves it.
    const auto third = kit.window({ u"sms:+380501234567?body=Other"_s });
    QVERIFY(third->ended());
    QCOMPARE(third->exitCode(), 0);
    QVERIFY(endsInOrder(*first)); // behind the third one's link, and saves what is unsaved
    QCOMPARE(savedDraft(kit)->text, u"Hello all"_s);
    QVERIFY(await(InsideEngine(kit).engine->openBatches())->isEmpty());
    QCOMPARE(kit.sends(), 0);
}

void tst_SecondInstance::peersThatMisbehaveAreDropped()
{
    const ProgramKit kit;
    const auto first = kit.window();
    QVERIFY(kit.listens());
    const QString path = kit.socketPath();
    const QByteArray good = *HandOverMessage::encode({ "sms:101?body=x", {} });
    bool closed = false;
    QCOMPARE(answerTo(path, "GET / HTTP/1.1\r\n\r\n", &closed), HandOverMessage::NotTaken.toByteArray());
    QVERIFY(closed);
    QCOMPARE(answerTo(path, QByteArray("visnyk\x02") + good.mid(7), &closed), HandOverMessage::NotTaken.toByteArray());
    QVERIFY(closed);
    answerTo(path, QByteArray(3'000'000, 'v'), &closed);
    QVERIFY(closed);
    QCOMPARE(answerTo(path, good.chopped(1), &closed), QByteArray()); // the rest never comes
    QVERIFY(closed);
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 200; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(path);
    }
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::all_of(silent.cbegin(), silent.cend(),
                [](const auto &socket) { return socket->state() == QLocalSocket::UnconnectedState; });
        },
        60'000));
    const auto second = kit.window();
    QVERIFY(second->ended());
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(endsInOrder(*first));
    QVERIFY(!savedDraft(kit));
    QCOMPARE(kit.sends(), 0);
}

void tst_SecondInstance::aLockOfNobodyHoldsNobodyUp_data()
{
    QTest::addColumn<QByteArray>("content");
    // Process 1 runs everywhere; the ids are another computer's.
    QTest::newRow("of a copied profile") << QByteArray(
        "1\nvisnyk\nanother-computer\n0123456789abcdef0123456789abcdef\n01234567-89ab-cdef-0123-456789abcdef\n");
    QTest::newRow("killed before it wrote who it was") << QByteArray();
    QTest::newRow("after a power failure") << QByteArray(86, '\0');
}

void tst_SecondInstance::aLockOfNobodyHoldsNobodyUp()
{
    QFETCH(const QByteArray, content);
    const ProgramKit kit;
    QVERIFY(QDir().mkpath(kit.dataDir()));
    for (const QString &name : { u"/window.lock"_s, u"/visnyk.lock"_s }) {
        QFile lock(kit.dataDir() + name);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QCOMPARE(lock.write(content), content.size());
    }
    const auto window = kit.window();
    QVERIFY(kit.listens());
    // It has the outbox, too: there is a run of it.
    QVERIFY(QTest::qWaitFor([&] { return Store::open(kit.dataDir(), Store::Mode::Read).has_value(); }, 60'000));
    QVERIFY(endsInOrder(*window));
    QCOMPARE(epochOf(kit), quint64(1));
}

QTEST_GUILESS_MAIN(tst_SecondInstance)
#include "tst_secondinstance.moc"
