// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A child process sends, dies by SIGKILL and is started again; the gateway's ledger is the judge.
// RANDOM_KILLS, a compile definition, says how many further kills come at random times: more in the long variant.

#include "practicekit.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 100;
constexpr int ChildWaitMs = 60'000;

struct Life
{
    QTemporaryDir dir;
    PracticeGateway gateway;
    QUrl url;
    QString epoch = QString::number(SystemClock().utcMs());

    Life()
        : gateway(setup())
    {
        if (const auto started = gateway.start())
            url = *started;
    }
    static PracticeGateway::Setup setup()
    {
        PracticeGateway::Setup setup;
        setup.duplicateGuard = false; // it would hide our mistakes
        setup.strictLimits = false;   // the child's clock runs faster than the gateway's
        return setup;
    }
    [[nodiscard]] QStringList common(const QString &command) const
    {
        return { command, dir.filePath(u"data"_s), url.toString(), epoch };
    }
    [[nodiscard]] qsizetype sends() const
    {
        const QList<PracticeGateway::RequestRecord> requests = gateway.requests();
        return std::count_if(requests.cbegin(), requests.cend(),
            [](const PracticeGateway::RequestRecord &request) { return request.endpoint == u"send"_s; });
    }
};

/** Runs the sending child until it dies or is killed @p afterMs; returns false if it ended by itself. */
bool runAndKill(Life &life, const QString &point, int nth, int afterMs, const QString &content)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments = life.common(u"send"_s);
    arguments << QString::number(Rows) << point << QString::number(nth) << content;
    child.start(QStringLiteral(KILLHOST), arguments);
    if (afterMs >= 0)
        QTimer::singleShot(afterMs, &child, &QProcess::kill);
    QSignalSpy finished(&child, &QProcess::finished);
    if (child.state() != QProcess::NotRunning)
        finished.wait(ChildWaitMs);
    return child.exitStatus() == QProcess::CrashExit;
}

QByteArray nextLine(QProcess &child)
{
    if (!QTest::qWaitFor(
            [&child] { return child.canReadLine() || child.state() == QProcess::NotRunning; }, ChildWaitMs))
        return "silence";
    return child.canReadLine() ? child.readLine().trimmed() : "ended with " + QByteArray::number(child.exitCode());
}

/** What the second life gets wrong; empty = nothing. */
QString recover(Life &life, const QString &content)
{
    const int expected = content == u"parts"_s ? 2 * Rows : Rows;
    const qsizetype before = life.sends();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(KILLHOST), life.common(u"recover"_s));
    const QByteArray first = nextLine(child);
    QString problem;
    if (first == "nothing") { // died before the batch was durable: nobody was told it would be sent
        if (!life.gateway.ledger().isEmpty())
            problem = u"sent without a record"_s;
    } else if (!first.startsWith("reconciled")) {
        problem = u"recovering: "_s + QString::fromUtf8(first);
    } else {
        if (life.sends() != before)
            problem = u"sent by itself after the crash"_s;
        child.write("go on\n");
        const QByteArray last = nextLine(child);
        const QMap<QString, int> times = acceptedTexts(life.gateway);
        const bool twice = std::any_of(times.cbegin(), times.cend(), [](int count) { return count > 1; });
        if (twice)
            problem = u"sent twice"_s;
        else if (times.size() != expected)
            problem = u"lost: only %1 arrived, the outbox says: %2"_s.arg(times.size()).arg(QString::fromUtf8(last));
        else if (last != "settled accepted " + QByteArray::number(Rows))
            problem = u"the outbox says: "_s + QString::fromUtf8(last);
    }
    QSignalSpy finished(&child, &QProcess::finished);
    if (child.state() != QProcess::NotRunning)
        finished.wait(ChildWaitMs);
    if (problem.isEmpty() && child.exitCode() != 0)
        problem = u"the second life ended with %1"_s.arg(child.exitCode());
    return problem;
}

} // namespace

class tst_KillLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAPointNothingIsTwiceOrLost_data();
    void killedAtAPointNothingIsTwiceOrLost();
    void killedAnyTimeNothingIsTwiceOrLost();
};

void tst_KillLoop::killedAtAPointNothingIsTwiceOrLost_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<int>("nth");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("content");
    const QByteArray lostAnswer = "send 2 close-after-accept";
    for (const char *point : { "queued", "hold-ended", "batch-done" })
        QTest::newRow(point) << QString::fromLatin1(point) << 1 << QByteArray() << u"text"_s;
    for (const char *point : { "before-t1", "t1-committed", "sending", "answered", "before-t2", "t2-committed" })
        QTest::newRow(point) << QString::fromLatin1(point) << 2 << QByteArray() << u"text"_s;
    for (const char *point : { "reconcile-asked", "reconcile-answered", "reconciled" })
        QTest::newRow(point) << QString::fromLatin1(point) << 1 << lostAnswer << u"text"_s;
    for (const char *content : { "personal", "parts", "file" }) {
        const auto name = [content](const char *point) { return QByteArray(QByteArray(content) + ", " + point); };
        const QString what = QString::fromLatin1(content);
        for (const char *point : { "queued", "t1-committed", "answered", "t2-committed" })
            QTest::newRow(name(point).constData()) << QString::fromLatin1(point) << 1 << QByteArray() << what;
        QTest::newRow(name("reconciled").constData()) << u"reconciled"_s << 1 << lostAnswer << what;
    }
}

void tst_KillLoop::killedAtAPointNothingIsTwiceOrLost()
{
    QFETCH(const QString, point);
    QFETCH(const int, nth);
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, content);
    Life life;
    QVERIFY(life.url.isValid());
    life.gateway.setFaults(*PracticeGateway::parseScript(fault));
    QVERIFY2(runAndKill(life, point, nth, -1, content), "the point was never reached");
    life.gateway.setFaults({});
    const QString problem = recover(life, content);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void tst_KillLoop::killedAnyTimeNothingIsTwiceOrLost()
{
    for (int kill = 0; kill < RANDOM_KILLS; ++kill) {
        Life life;
        // Slow answers spread the sends over the time in which the kill may strike; lost ones, and sends that were
        // never handled, also let it strike while the outbox is reconciling.
        static const QList<QByteArray> scripts { "send delay 15", "send 2 close-after-accept\nsend 4 status-502",
            "send 1 hang-after-accept 40\nsend 3 reset-after-read", "send 2 late-accept 30\nsend 3 half-reply" };
        const QByteArray &script = scripts.at(kill % scripts.size());
        static const QStringList contents { u"text"_s, u"parts"_s, u"personal"_s, u"text"_s, u"file"_s };
        const QString &content = contents.at(kill % contents.size());
        life.gateway.setFaults(*PracticeGateway::parseScript(script));
        const int afterMs = QRandomGenerator::global()->bounded(40, kill % scripts.size() == 0 ? 500 : 1500);
        runAndKill(life, u"-"_s, 0, afterMs, content);
        life.gateway.setFaults({});
        const QString problem = recover(life, content);
        QVERIFY2(problem.isEmpty(), qPrintable(u"kill %1 after %2 ms: %3"_s.arg(kill).arg(afterMs).arg(problem)));
    }
}

QTEST_GUILESS_MAIN(tst_KillLoop)
#include "tst_killloop.moc"
