// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A child process sends a batch, dies by SIGKILL and is started again; the gateway's ledger is the judge. Compile
// definitions say how large the batch is (ROWS, ROWS_A_REQUEST), how often each point of sending is the child's last
// (KILLS_AT_A_POINT, each time in another request) and how many further kills come at random times (RANDOM_KILLS):
// more of all in the long variant.

#include "practicekit.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <memory>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Requests = ROWS / ROWS_A_REQUEST;
constexpr int ChildWaitMs = 120'000;

struct Life
{
    QTemporaryDir dir;
    PracticeGateway gateway;
    QUrl url;
    QString epoch = QString::number(SystemClock().utcMs());
    QString content;

    explicit Life(QString what)
        : gateway(setup())
        , content(std::move(what))
    {
        if (const auto started = gateway.start())
            url = *started;
    }
    static PracticeGateway::Setup setup()
    {
        PracticeGateway::Setup setup;
        setup.balanceMicros = 1'000'000'000'000;
        setup.duplicateGuard = false; // it would hide our mistakes
        setup.strictLimits = false;   // the child's clock runs faster than the gateway's
        return setup;
    }
    [[nodiscard]] QStringList common(const QString &command) const
    {
        return { command, dir.filePath(u"data"_s), url.toString(), epoch, QString::number(ROWS_A_REQUEST) };
    }
    [[nodiscard]] qsizetype sends() const
    {
        const QList<PracticeGateway::RequestRecord> requests = gateway.requests();
        return std::count_if(requests.cbegin(), requests.cend(),
            [](const PracticeGateway::RequestRecord &request) { return request.endpoint == u"send"_s; });
    }
    void setFaults(const QByteArray &script) { gateway.setFaults(*PracticeGateway::parseScript(script)); }
};

/** How a sending child ended. */
struct Death
{
    bool killed = false;
    QByteArrayList lines;
    qint64 afterMs = 0;
};

/** Runs the sending child until it dies at the @p nth time it reaches @p point, or is killed after @p killMs. */
Death sendAndDie(const Life &life, const QString &point, int nth, qint64 killMs)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments = life.common(u"send"_s);
    arguments << QString::number(ROWS) << point << QString::number(nth) << life.content;
    QElapsedTimer timer;
    timer.start();
    child.start(QStringLiteral(KILLHOST), arguments);
    if (killMs >= 0)
        QTimer::singleShot(std::chrono::milliseconds(killMs), &child, &QProcess::kill);
    QSignalSpy finished(&child, &QProcess::finished);
    if (child.state() != QProcess::NotRunning)
        finished.wait(ChildWaitMs);
    Death death;
    death.killed = child.exitStatus() == QProcess::CrashExit && child.exitCode() == SIGKILL;
    death.lines = child.readAllStandardOutput().split('\n');
    death.afterMs = timer.elapsed();
    return death;
}

QByteArray nextLine(QProcess &child)
{
    if (!QTest::qWaitFor(
            [&child] { return child.canReadLine() || child.state() == QProcess::NotRunning; }, ChildWaitMs))
        return "silence";
    return child.canReadLine() ? child.readLine().trimmed() : "ended with " + QByteArray::number(child.exitCode());
}

struct Second
{
    QString problem;      // what the second life gets wrong; empty = nothing
    qsizetype before = 0; // requests that the first life had put on the wire
    int inFlight = 0;     // messages it found so
    bool waited = false;  // others were still to be sent
};

Second recover(Life &life)
{
    const int expected = life.content == u"parts"_s ? 2 * ROWS : ROWS;
    Second second;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(KILLHOST), life.common(u"recover"_s));
    if (const QByteArray ready = nextLine(child); ready != "ready")
        second.problem = u"starting again: "_s + QString::fromUtf8(ready);
    // Only now: the gateway may have read the last words of the dead one meanwhile.
    second.before = life.sends();
    child.write("go on\n");
    const QByteArray first = nextLine(child);
    if (first == "nothing") { // died before the batch was durable: nobody was told it would be sent
        if (!life.gateway.ledger().isEmpty())
            second.problem = u"sent without a record"_s;
    } else if (!first.startsWith("reconciled")) {
        second.problem = u"recovering: "_s + QString::fromUtf8(first);
    } else {
        if (life.sends() != second.before)
            second.problem = u"sent by itself after the crash"_s;
        second.waited = first.contains("queued");
        second.inFlight = first.split(' ').value(1).toInt();
        child.write("go on\n");
        const QByteArray last = nextLine(child);
        const QMap<QString, int> times = acceptedTexts(life.gateway);
        const bool twice = std::any_of(times.cbegin(), times.cend(), [](int count) { return count > 1; });
        if (twice)
            second.problem = u"sent twice"_s;
        else if (times.size() != expected)
            second.problem
                = u"lost: only %1 arrived, the outbox says: %2"_s.arg(times.size()).arg(QString::fromUtf8(last));
        else if (last != "settled accepted " + QByteArray::number(ROWS))
            second.problem = u"the outbox says: "_s + QString::fromUtf8(last);
    }
    QSignalSpy finished(&child, &QProcess::finished);
    if (child.state() != QProcess::NotRunning)
        finished.wait(ChildWaitMs);
    if (second.problem.isEmpty() && child.exitCode() != 0)
        second.problem = u"the second life ended with %1"_s.arg(child.exitCode());
    return second;
}

/** Whether what a child left is what dying at @p point of its request @p nth leaves. */
bool isFrom(const QString &point, int nth, const Second &second)
{
    const qsizetype sends = second.before;
    const int inFlight = second.inFlight;
    if (point == u"queued" || point == u"hold-ended")
        return sends == 0 && inFlight == 0;
    if (point == u"before-t1")
        return sends == nth - 1 && inFlight == 0;
    if (point == u"t1-committed")
        return sends == nth - 1 && inFlight == ROWS_A_REQUEST;
    if (point == u"sending") // the gateway may have read it, or not
        return (sends == nth - 1 || sends == nth) && inFlight == ROWS_A_REQUEST;
    if (point == u"answered" || point == u"before-t2")
        return sends == nth && inFlight == ROWS_A_REQUEST;
    if (point == u"t2-committed")
        return sends == nth && inFlight == 0;
    if (point == u"batch-done")
        return sends == Requests && inFlight == 0;
    return sends >= nth && sends <= Requests; // its answer was lost, the others go on beside the question
}

/** What the kills were: a report for people. */
struct Figures
{
    int kills = 0;
    int wrong = 0;
    int endedBefore = 0; // the child was faster
    int doubted = 0;
    int waited = 0;
    QSet<qsizetype> requests; // so many had been sent

    void add(const Second &second)
    {
        ++kills;
        wrong += second.problem.isEmpty() ? 0 : 1;
        doubted += second.inFlight > 0 ? 1 : 0;
        waited += second.waited ? 1 : 0;
        requests.insert(second.before);
    }
    void print(const char *what) const
    {
        qInfo("%s: %d kills (%d after the child's own end) after %d different numbers of requests; rows in doubt at "
              "the restart in %d, rows still waiting in %d; wrong %d",
            what, kills, endedBefore, int(requests.size()), doubted, waited, wrong);
    }
};

} // namespace

class tst_KillLoop : public QObject
{
    Q_OBJECT

private:
    Figures m_points;
    Figures m_contents;
    Figures m_anyTime;
    QHash<QString, qint64> m_lastsMs; // how long a child takes that nobody kills, by content and faults

    void killAt(Life &life, const QString &point, int nth, const QByteArray &faults, Figures &figures, Second *second);

private Q_SLOTS:
    void cleanupTestCase();
    void killedAtAPointNothingIsTwiceOrLost_data();
    void killedAtAPointNothingIsTwiceOrLost();
    void killedWithAnyContentNothingIsTwiceOrLost_data();
    void killedWithAnyContentNothingIsTwiceOrLost();
    void killedAnyTimeNothingIsTwiceOrLost_data();
    void killedAnyTimeNothingIsTwiceOrLost();
};

void tst_KillLoop::cleanupTestCase()
{
    m_points.print("named points");
    m_contents.print("other contents");
    m_anyTime.print("any time");
}

/** The kill must come from that point: a point that is never reached, or another end, fails. */
void tst_KillLoop::killAt(
    Life &life, const QString &point, int nth, const QByteArray &faults, Figures &figures, Second *second)
{
    QVERIFY(life.url.isValid());
    life.setFaults(faults);
    const Death death = sendAndDie(life, point, nth, -1);
    QVERIFY2(death.killed, "the point was never reached");
    QVERIFY2(death.lines.contains("dies at " + point.toUtf8()), "it died elsewhere");
    life.setFaults({});
    *second = recover(life);
    figures.add(*second);
    QVERIFY2(second->problem.isEmpty(), qPrintable(second->problem));
}

void tst_KillLoop::killedAtAPointNothingIsTwiceOrLost_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<int>("request"); // the one in which it dies, or whose answer is lost
    for (int kill = 0; kill < KILLS_AT_A_POINT; ++kill) {
        for (const char *point : { "queued", "hold-ended", "before-t1", "t1-committed", "sending", "answered",
                 "before-t2", "t2-committed", "batch-done", "reconcile-asked", "reconcile-answered", "reconciled" })
            QTest::addRow("%s, kill %d", point, kill + 1) << QString::fromLatin1(point) << 1 + (kill + 1) % Requests;
    }
}

void tst_KillLoop::killedAtAPointNothingIsTwiceOrLost()
{
    QFETCH(const QString, point);
    QFETCH(const int, request);
    static const QStringList once { u"queued"_s, u"hold-ended"_s, u"batch-done"_s };
    const bool reconciling = point.startsWith(u"reconcile");
    const QByteArray faults
        = reconciling ? "send " + QByteArray::number(request) + " close-after-accept" : QByteArray();
    Life life(u"text"_s);
    Second second;
    killAt(life, point, reconciling || once.contains(point) ? 1 : request, faults, m_points, &second);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(isFrom(point, request, second),
        qPrintable(u"dead in request %1, the gateway had seen %2; in flight: %3"_s.arg(request)
                       .arg(second.before)
                       .arg(second.inFlight)));
}

void tst_KillLoop::killedWithAnyContentNothingIsTwiceOrLost_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("point");
    QTest::addColumn<QByteArray>("faults");
    for (const char *content : { "personal", "parts", "file" }) {
        for (const char *point : { "queued", "t1-committed", "answered", "t2-committed", "reconciled" }) {
            const QByteArray faults = qstrcmp(point, "reconciled") == 0 ? "send 2 close-after-accept" : "";
            QTest::addRow("%s, %s", content, point)
                << QString::fromLatin1(content) << QString::fromLatin1(point) << faults;
        }
    }
}

void tst_KillLoop::killedWithAnyContentNothingIsTwiceOrLost()
{
    QFETCH(const QString, content);
    QFETCH(const QString, point);
    QFETCH(const QByteArray, faults);
    Life life(content);
    Second second;
    killAt(life, point, 1, faults, m_contents, &second);
}

void tst_KillLoop::killedAnyTimeNothingIsTwiceOrLost_data()
{
    QTest::addColumn<int>("kill");
    for (int kill = 0; kill < RANDOM_KILLS; ++kill) // a row for each: the time limit of a test function holds for one
        QTest::addRow("kill %d", kill + 1) << kill;
}

void tst_KillLoop::killedAnyTimeNothingIsTwiceOrLost()
{
    QFETCH(const int, kill);
    // Slow answers spread the sends over the time in which the kill may strike; lost ones, and sends that were never
    // handled, also let it strike while the outbox is reconciling.
    static const QByteArrayList scripts { "send delay 15", "send 2 close-after-accept\nsend 4 status-502",
        "send 1 hang-after-accept 40\nsend 3 reset-after-read", "send 2 late-accept 30\nsend 3 half-reply" };
    static const QStringList contents { u"text"_s, u"parts"_s, u"personal"_s, u"text"_s, u"file"_s };
    const QByteArray &script = scripts.at(kill % scripts.size());
    const QString &content = contents.at(kill % contents.size());
    const auto born = [&] {
        auto life = std::make_unique<Life>(content);
        life->setFaults(script);
        return life;
    };
    qint64 &lasts = m_lastsMs[QString(content + QString::fromLatin1(script))];
    if (lasts == 0) {
        const auto whole = born();
        const Death end = sendAndDie(*whole, u"-"_s, 0, -1);
        QVERIFY2(!end.killed && end.lines.contains("done"), "it does not end by itself");
        lasts = end.afterMs;
    }
    const auto life = born();
    const qint64 after = QRandomGenerator::global()->bounded(lasts);
    const Death death = sendAndDie(*life, u"-"_s, 0, after);
    m_anyTime.endedBefore += death.killed ? 0 : 1;
    life->setFaults({});
    const Second second = recover(*life);
    m_anyTime.add(second);
    QVERIFY2(second.problem.isEmpty(), qPrintable(u"after %1 ms: %2"_s.arg(after).arg(second.problem)));
}

QTEST_GUILESS_MAIN(tst_KillLoop)
#include "tst_killloop.moc"
