// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that sends a batch while its disk misbehaves (iotrap): the child of tst_powerloss and tst_iofaults.
//   iohost DIR URL ROWS ROWS-PER-REQUEST CONTENT
// A person who goes on after each trouble sits before it. It prints one line: "done COUNTS, CALLS calls" with what the
// outbox says and how many calls might have failed, or what went wrong.

#include "contents.h"
#include "practicekit.h"

#include <QCoreApplication>

#include <cstdio>
#include <dlfcn.h>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Factor = 400;
constexpr int PatienceMs = 200'000;
constexpr int Tries = 50;

template <typename Function> Function trapped(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_DEFAULT, name));
}

int say(const QString &line, int code)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
    return code;
}

Engine::Setup setupFor(const QStringList &arguments)
{
    Engine::Setup setup;
    setup.dataDir = arguments.at(1);
    setup.machineId = "machine-1";
    setup.sleepJumpMs = 0;
    setup.rowsPerRequest = arguments.at(4).toInt();
    const auto clock = std::make_shared<FastClock>(Factor);
    setup.clock = clock;
    setup.makeGateway = [clock](const Account &account, SecretBuffer secret) {
        return fastClient(account, std::move(secret), clock, Factor);
    };
    return setup;
}

/** Goes on after whatever stopped the queue; true when nothing is left to do. */
bool pushOn(Engine &engine, BatchId batch)
{
    const auto progress = await(engine.progress(batch));
    if (!progress)
        return false;
    const bool isOver = progress->sum() > 0 && progress->count(SendState::Accepted) == progress->sum();
    if (isOver && await(engine.batch(batch)).value_or(BatchInfo()).state == BatchState::Done)
        return true;
    if (engine.accountStatus(TestAccount).pause == QueuePause::Storage)
        engine.retryPaused(TestAccount);
    if (await(engine.batch(batch)).value_or(BatchInfo()).state == BatchState::Paused)
        (void)await(engine.resume(batch));
    return false;
}

int run(const QStringList &arguments)
{
    Engine engine(setupFor(arguments));
    const auto started = await(engine.start());
    if (!started)
        return say(u"start: "_s + started.error().detail, 2);
    if (!started->quarantined.isEmpty())
        return say(u"quarantined"_s, 3);
    engine.setAccount(practiceAccount(QUrl(arguments.at(2))), SecretBuffer("practice"));
    if (const auto arm = trapped<void (*)()>("iotrapArm"))
        arm();
    const SendPlan plan = contentPlan(arguments.at(5), arguments.at(3).toInt(), arguments.at(1));
    auto batch = await(engine.queue(plan));
    for (int i = 0; !batch && i < Tries; ++i)
        batch = await(engine.queue(plan));
    if (!batch)
        return say(u"queue: "_s + batch.error().detail, 4);
    engine.sendNow(*batch);
    const bool isOver = QTest::qWaitFor([&] { return pushOn(engine, *batch); }, PatienceMs);
    const auto progress = await(engine.progress(*batch));
    const QString counts = progress ? countsOf(*progress) : progress.error().detail;
    if (!isOver)
        return say(u"not over: %1, pause %2"_s.arg(counts).arg(int(engine.accountStatus(TestAccount).pause)), 5);
    const auto counted = trapped<long (*)()>("iotrapCounted");
    say(u"done %1, %2 calls"_s.arg(counts).arg(counted ? counted() : 0), 0);
    return await(engine.shutDown(false)) ? 0 : 6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 6 ? run(arguments) : 1;
}
