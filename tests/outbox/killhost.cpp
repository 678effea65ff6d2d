// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that sends a batch and dies: the child of tst_killloop.
//   killhost send    DIR URL EPOCH EACH ROWS POINT NTH CONTENT
//       sends ROWS messages, EACH in a request; kills itself at the NTH time POINT is reached ("-" = never) and says so
//       with its last breath; CONTENT is text, personal, parts or file
//   killhost recover DIR URL EPOCH EACH
//       waits for a line, reconciles, waits for another and goes on as a person would
// Both print one line for each thing the parent waits for.

#include "contents.h"
#include "practicekit.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Factor = 400;
constexpr int EndsWithinMs = 50'000;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/** The clock of all children of one test: it goes on from one to the next. */
class SharedFastClock final : public Clock
{
public:
    explicit SharedFastClock(qint64 epochMs)
        : m_epoch(epochMs)
    {
    }
    [[nodiscard]] qint64 utcMs() const override { return m_epoch + (m_real.utcMs() - m_epoch) * Factor; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_real.monotonicMs() * Factor; }

private:
    SystemClock m_real;
    qint64 m_epoch;
};

Engine::Setup setupFor(const QStringList &arguments)
{
    Engine::Setup setup;
    setup.dataDir = arguments.at(2);
    setup.machineId = "machine-1";
    setup.sleepJumpMs = 0;
    setup.rowsPerRequest = arguments.at(5).toInt();
    const auto clock = std::make_shared<SharedFastClock>(arguments.at(4).toLongLong());
    setup.clock = clock;
    setup.makeGateway = [clock](const Account &account, SecretBuffer secret) {
        return fastClient(account, std::move(secret), clock, Factor);
    };
    return setup;
}

bool isOver(Engine &engine, BatchId batch, bool queuedToo)
{
    const auto progress = await(engine.progress(batch));
    return progress && progress->count(SendState::InFlight) == 0 && progress->count(SendState::Unknown) == 0
        && (!queuedToo || progress->count(SendState::Queued) == 0);
}

int sendAndDie(const QStringList &arguments)
{
    Engine::Setup setup = setupFor(arguments);
    const QByteArray point = arguments.at(7).toUtf8();
    int left = arguments.at(8).toInt();
    setup.atPoint = [point, left](const char *name) mutable {
        if (point != name || --left != 0)
            return;
        say(u"dies at "_s + QString::fromUtf8(point));
        ::kill(::getpid(), SIGKILL);
    };
    Engine engine(setup);
    if (!await(engine.start()))
        return 2;
    engine.setAccount(practiceAccount(QUrl(arguments.at(3))), SecretBuffer("practice"));
    say(u"started"_s);
    const auto batch = await(engine.queue(contentPlan(arguments.at(9), arguments.at(6).toInt(), arguments.at(2))));
    if (!batch)
        return 3;
    say(u"queued"_s);
    if (!QTest::qWaitFor([&] { return isOver(engine, *batch, true); }, EndsWithinMs))
        return 4;
    const auto progress = await(engine.progress(*batch));
    const auto isDone = [&] { return await(engine.batch(*batch)).value_or(BatchInfo()).state == BatchState::Done; };
    if (progress && progress->count(SendState::Accepted) == progress->sum() && !QTest::qWaitFor(isDone, EndsWithinMs))
        return 6;
    say(u"done"_s);
    return await(engine.shutDown(false)) ? 0 : 5;
}

bool isToldToGoOn()
{
    char line[16];
    return std::fgets(line, sizeof line, stdin) != nullptr;
}

int recover(const QStringList &arguments)
{
    say(u"ready"_s);
    if (!isToldToGoOn())
        return 6;
    Engine engine(setupFor(arguments));
    const auto report = await(engine.start());
    if (!report) {
        say(u"start failed: "_s + report.error().detail);
        return 2;
    }
    engine.setAccount(practiceAccount(QUrl(arguments.at(3))), SecretBuffer("practice"));
    const auto page = await(engine.history({}, {}, 1));
    if (!page)
        return 3;
    if (page->rows.isEmpty()) {
        say(u"nothing"_s);
        return await(engine.shutDown(false)) ? 0 : 5;
    }
    const BatchId batch = page->rows.constFirst().batch;
    if (!QTest::qWaitFor([&] { return isOver(engine, batch, false); }, EndsWithinMs))
        return 4;
    say(u"reconciled %1 found in flight; now %2"_s.arg(report->becameUnknown)
            .arg(countsOf(*await(engine.progress(batch)))));
    if (!isToldToGoOn())
        return 6;
    if (!await(engine.resume(batch)) || !await(sendAbsentAgain(engine, batch)))
        return 7;
    if (!QTest::qWaitFor([&] { return isOver(engine, batch, true); }, EndsWithinMs))
        return 8;
    say(u"settled "_s + countsOf(*await(engine.progress(batch))));
    return await(engine.shutDown(false)) ? 0 : 5;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 10 && arguments.at(1) == u"send"_s)
        return sendAndDie(arguments);
    if (arguments.size() == 6 && arguments.at(1) == u"recover"_s)
        return recover(arguments);
    return 1;
}
