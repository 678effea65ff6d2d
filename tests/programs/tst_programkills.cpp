// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real programs send, die by SIGKILL at random times and are started again; the ledger of a gateway outside of them
// is the judge. KILLS, a compile definition, says how often each way of sending dies: more in the long variant.

#include "programkit.h"

#include "outbox/contents.h"

#include <QRandomGenerator>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

struct Figures
{
    int kills = 0;
    int wrong = 0;       // sent twice, lost, or said otherwise than the ledger
    int endedBefore = 0; // the program was faster
    qsizetype rows = 0;
    qsizetype accepted = 0;
    qsizetype unknown = 0;
    qsizetype doubtAfterKill = 0;
};

/** Answers that are slow, lost or none: the kill may strike at any of it. */
QByteArray script(int round)
{
    static const QList<QByteArray> scripts { "send delay 25", "send 2 close-after-accept\nsend delay 10",
        "send 1 hang-after-accept 60\nsend 3 reset-after-read", "send 2 late-accept 40\nsend 3 half-reply",
        "send delay 60", "" };
    return scripts.at(round % scripts.size());
}

/** Lines for the command line's `send`, of many kinds; every text is another, so that the ledger tells them apart. */
QByteArray draftLines(int round)
{
    const auto to = [round](int from, int count) {
        QJsonArray numbers;
        for (int i = 0; i < count; ++i)
            numbers.append(person(from + i + (round % 7) * 100).text());
        return numbers;
    };
    const QList<QJsonObject> lines {
        { { u"kind"_s, u"sms"_s }, { u"to"_s, to(0, 7) }, { u"text"_s, u"Meeting at 10"_s } },
        { { u"kind"_s, u"flash"_s }, { u"to"_s, to(20, 3) }, { u"text"_s, u"Door open"_s } },
        { { u"kind"_s, u"sms"_s }, { u"to"_s, to(30, 4) }, { u"text"_s, u"Довгий текст "_s.repeated(20) } },
        { { u"kind"_s, u"binary"_s }, { u"to"_s, to(40, 2) }, { u"data"_s, u"C832"_s.repeated(100) } },
        { { u"kind"_s, u"wap-si"_s }, { u"to"_s, to(50, 2) }, { u"text"_s, u"News"_s },
            { u"href"_s, u"http://example.com/a"_s } },
        { { u"kind"_s, u"hlr"_s }, { u"to"_s, to(60, 3) } },
        { { u"kind"_s, u"call"_s }, { u"to"_s, to(70, 2) }, { u"text"_s, u"Hello"_s } },
        { { u"kind"_s, u"viber"_s }, { u"to"_s, to(80, 2) }, { u"text"_s, u"Hello in Viber"_s } },
    };
    QByteArray all;
    for (const QJsonObject &line : lines)
        all += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return all;
}

/** Everything there is, by a look from outside. */
QList<MessageInfo> rowsOf(const ProgramKit &kit)
{
    const InsideEngine looker(kit, true);
    QList<MessageInfo> all;
    std::optional<MessageId> before;
    do {
        const auto page = await(looker.engine->history({}, before, 500));
        if (!page)
            return all;
        all += page->rows;
        before = page->next;
    } while (before);
    return all;
}

qsizetype countOf(const QList<MessageInfo> &rows, SendState state)
{
    return std::count_if(rows.cbegin(), rows.cend(), [state](const MessageInfo &row) { return row.state == state; });
}

/** How often each (number, content) was accepted; parts of one binary message differ in their content. */
QString twice(const PracticeGateway &gateway)
{
    const QMap<QString, int> times = acceptedTexts(gateway);
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        if (it.value() > 1)
            return u"%1 times: %2"_s.arg(it.value()).arg(it.key().left(60));
    }
    return {};
}

/** A state that is not what the ledger has; every number of a round has one message. */
QString lieOf(const QList<MessageInfo> &rows, const PracticeGateway &gateway)
{
    const QMap<QString, int> times = acceptedTimes(gateway);
    for (const MessageInfo &row : rows) {
        const bool taken = times.contains(row.address.text().mid(1));
        if (row.state == SendState::Accepted && !taken)
            return u"said to be sent, but it was not: row %1"_s.arg(row.id);
        const bool doubtful = row.state == SendState::Accepted || row.state == SendState::Unknown;
        if (!doubtful && taken)
            return u"said to be %1, but it was sent: row %2"_s.arg(toString(row.state)).arg(row.id);
    }
    return {};
}

/** What the dead program had put on the wire may still be read by the gateway. */
qsizetype sendsAfterAll(const ProgramKit &kit)
{
    qsizetype last = -1;
    while (last != kit.sends()) {
        last = kit.sends();
        QTest::qWait(150);
    }
    return last;
}

/** Starts the command line as a person would after the crash; empty = as it should be. */
QString recoverByCommand(const ProgramKit &kit, Figures &figures)
{
    kit.gateway->setFaults({});
    const qsizetype before = sendsAfterAll(kit);
    const auto reconcile = kit.cli({ u"reconcile"_s, u"--wait"_s, u"0"_s }); // does the reckoning
    if (!reconcile->ended())
        return u"reconcile does not end"_s;
    const QList<MessageInfo> doubtful = rowsOf(kit);
    figures.doubtAfterKill += countOf(doubtful, SendState::Unknown);
    if (countOf(doubtful, SendState::InFlight) > 0)
        return u"still in flight after the start"_s;
    if (kit.sends() != before)
        return u"sent by itself after the crash"_s;
    const auto resume = kit.cli({ u"resume"_s, u"--yes"_s, u"--wait"_s, u"60"_s });
    if (!resume->ended(120'000))
        return u"resume does not end"_s;
    const auto again = kit.cli({ u"reconcile"_s, u"--wait"_s, u"6"_s });
    if (!again->ended(120'000))
        return u"the second reconcile does not end"_s;
    const QList<MessageInfo> rows = rowsOf(kit);
    figures.rows += rows.size();
    figures.accepted += countOf(rows, SendState::Accepted);
    figures.unknown += countOf(rows, SendState::Unknown);
    if (const QString times = twice(*kit.gateway); !times.isEmpty())
        return u"sent twice, "_s + times;
    if (const QString lie = lieOf(rows, *kit.gateway); !lie.isEmpty())
        return u"%1; resume ended with %2: %3"_s.arg(lie)
            .arg(resume->exitCode())
            .arg(QString::fromUtf8(resume->errors() + resume->output().right(2'000)));
    const qsizetype settled
        = countOf(rows, SendState::Accepted) + countOf(rows, SendState::Refused) + countOf(rows, SendState::Unknown);
    if (settled != rows.size())
        return u"%1 of %2 rows are not settled; resume said: %3"_s.arg(rows.size() - settled)
            .arg(rows.size())
            .arg(QString::fromUtf8(resume->errors()));
    // What the ledger has, and the outbox has not, would be lost sight of.
    QSet<QString> known;
    for (const MessageInfo &row : rows)
        known.insert(row.address.text().mid(1));
    const QMap<QString, int> ledger = acceptedTimes(*kit.gateway);
    for (auto it = ledger.cbegin(); it != ledger.cend(); ++it) {
        if (!known.contains(it.key()))
            return u"sent without a record"_s;
    }
    return {};
}

/** Kills @p program after a random time from now; counts what came of it. */
void killSometime(Program &program, int mostMs, Figures &figures)
{
    const int after = QRandomGenerator::global()->bounded(5, mostMs);
    if (program.ended(after))
        ++figures.endedBefore;
    program.signal(SIGKILL);
    (void)program.ended();
    ++figures.kills;
}

void print(const char *what, const Figures &figures)
{
    qInfo("%s: %d kills (%d after the program's own end), %lld rows: %lld accepted, %lld unknown; in doubt at the "
          "restart %lld; wrong %d",
        what, figures.kills, figures.endedBefore, qint64(figures.rows), qint64(figures.accepted),
        qint64(figures.unknown), qint64(figures.doubtAfterKill), figures.wrong);
}

/** When the first byte of a send has reached the gateway; a moment of the program's start would test nothing. */
bool sendHasBegun(const ProgramKit &kit, const Program &program, qsizetype before)
{
    return QTest::qWaitFor([&] { return kit.sends() > before || !program.isRunning(); }, 60'000);
}

} // namespace

class tst_ProgramKills : public QObject
{
    Q_OBJECT

private:
    /** A row for each kill: the time limit of a test function holds for one of them. */
    static void rounds()
    {
        QTest::addColumn<int>("round");
        for (int round = 1; round <= KILLS; ++round)
            QTest::addRow("kill %d", round) << round;
    }
    Figures m_send;
    Figures m_resume;
    Figures m_window;

private Q_SLOTS:
    void cleanupTestCase()
    {
        print("send", m_send);
        print("resume", m_resume);
        print("window", m_window);
    }
    void theCommandLineIsKilledWhileItSends_data() { rounds(); }
    void theCommandLineIsKilledWhileItSends();
    void theCommandLineIsKilledWhileItResumes_data() { rounds(); }
    void theCommandLineIsKilledWhileItResumes();
    void theWindowIsKilledWhileItSends_data() { rounds(); }
    void theWindowIsKilledWhileItSends();
};

void tst_ProgramKills::theCommandLineIsKilledWhileItSends()
{
    QFETCH(const int, round);
    const ProgramKit kit;
    kit.setFault(script(round));
    const auto send = kit.cli({ u"send"_s, u"--yes"_s, u"--wait"_s, u"60"_s, u"-"_s });
    send->write(draftLines(round));
    if (round % 4 != 0) // sometimes anywhere, from its start on
        QVERIFY(sendHasBegun(kit, *send, 0));
    killSometime(*send, round % 4 != 0 ? 80 : 600, m_send);
    const QString problem = recoverByCommand(kit, m_send);
    m_send.wrong += problem.isEmpty() ? 0 : 1;
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void tst_ProgramKills::theCommandLineIsKilledWhileItResumes()
{
    QFETCH(const int, round);
    const ProgramKit kit;
    const auto send = kit.cli({ u"send"_s, u"--yes"_s, u"--hold"_s, u"60"_s, u"-"_s });
    send->write(draftLines(round));
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto store = Store::open(kit.dataDir(), Store::Mode::Read);
            const auto open = store ? (*store)->openBatches(0) : Result<QList<BatchInfo>>();
            return open && open->size() == 8;
        },
        60'000));
    send->signal(SIGKILL);
    QVERIFY(send->ended());
    QCOMPARE(kit.sends(), 0);
    kit.setFault(script(round));
    const auto resume = kit.cli({ u"resume"_s, u"--yes"_s, u"--wait"_s, u"60"_s });
    if (round % 4 != 0)
        QVERIFY(sendHasBegun(kit, *resume, 0));
    killSometime(*resume, 80, m_resume);
    const QString problem = recoverByCommand(kit, m_resume);
    m_resume.wrong += problem.isEmpty() ? 0 : 1;
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

/** What an earlier window left, and was told to go on with, goes out of this one. */
void tst_ProgramKills::theWindowIsKilledWhileItSends()
{
    QFETCH(const int, round);
    const ProgramKit kit;
    {
        const InsideEngine past(kit);
        QVERIFY(past.report);
        static const QStringList contents { u"text"_s, u"personal"_s, u"parts"_s, u"file"_s };
        SendPlan plan = contentPlan(contents.at(round % contents.size()), 12, kit.path(u"file"_s));
        plan.account = AccountId(PracticeAccountId);
        plan.draft.account = plan.account;
        plan.holdSeconds = 1;
        for (int batch = 0; batch < 4; ++batch) {
            for (int i = 0; i < plan.addresses.size(); ++i)
                plan.addresses[i] = person(batch * 100 + i);
            QVERIFY(await(past.engine->queue(plan)));
        }
        QVERIFY(await(past.engine->shutDown(true)));
    }
    kit.setFault(script(round));
    const auto window = kit.window();
    QVERIFY(sendHasBegun(kit, *window, 0));
    QVERIFY2(window->isRunning(), window->errors().constData());
    killSometime(*window, 120, m_window);
    // A window that is opened again goes on with nothing.
    const qsizetype before = sendsAfterAll(kit);
    const auto next = kit.openWindow();
    QVERIFY(next);
    QVERIFY(QTest::qWaitFor([&] { return countOf(rowsOf(kit), SendState::InFlight) == 0; }, 60'000));
    next->signal(SIGTERM);
    QVERIFY(next->ended());
    QCOMPARE(next->exitCode(), 0);
    QCOMPARE(kit.sends(), before);
    const QString problem = recoverByCommand(kit, m_window);
    m_window.wrong += problem.isEmpty() ? 0 : 1;
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(tst_ProgramKills)
#include "tst_programkills.moc"
