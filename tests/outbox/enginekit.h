// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/account.h"
#include "doubles.h"
#include "outbox/engine.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace Visnyk {

inline const AccountId TestAccount { QStringLiteral("office") };

/** A fictional number: +380501000100 and on; none ends in 0000, which the practice gateway refuses. */
inline Address person(int number)
{
    const QString phone = QStringLiteral("+38050%1").arg(1'000'100 + number, 7, 10, QLatin1Char('0'));
    return Address(phone);
}

inline QList<Address> people(int count)
{
    QList<Address> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i)
        all.append(person(i));
    return all;
}

inline Draft textDraft(const QString &text = QStringLiteral("Meeting at 10"))
{
    Draft draft;
    draft.account = TestAccount;
    draft.text = text;
    return draft;
}

inline SendPlan planFor(const QList<Address> &addresses, int holdSeconds = 0)
{
    SendPlan plan;
    plan.account = TestAccount;
    plan.draft = textDraft();
    plan.addresses = addresses;
    plan.partsEach = 1;
    plan.holdSeconds = holdSeconds;
    plan.currency = QStringLiteral("UAH");
    return plan;
}

/** The answer of a future; fails the test when none comes. */
template <typename T> Result<T> await(QFuture<Result<T>> future, int ms = 20'000)
{
    QFutureWatcher<Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!watcher.isFinished() && !finished.wait(ms))
        return failure(Error::Kind::Cancelled, QStringLiteral("no answer in time"));
    if (future.resultCount() == 0)
        return failure(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    return future.result();
}

/** The person is shown how many there are and says yes to them. */
inline QFuture<Result<qint64>> sendAbsentAgain(Engine &engine, BatchId batch)
{
    const auto progress = await(engine.progress(batch));
    return engine.sendAbsentAgain(batch, progress ? progress->count(SendState::Absent) : -1);
}

/** Counts of a batch as "accepted 3, unknown 1", in the order of the states. */
inline QString countsOf(const BatchProgress &progress)
{
    QStringList parts;
    for (const SendState state : allSendStates) {
        if (progress.count(state) > 0)
            parts.append(QStringLiteral("%1 %2").arg(toString(state)).arg(progress.count(state)));
    }
    return parts.join(QStringLiteral(", "));
}

/** An engine over a real store in a temporary directory and a fake gateway, with a clock moved by hand. */
class EngineKit
{
    QTemporaryDir m_dir; // first: it outlives the engine

public:
    EngineKit()
    {
        m_setup.dataDir = m_dir.filePath(QStringLiteral("data"));
        m_setup.clock = clock;
        m_setup.machineId = "machine-1";
        m_setup.sleepJumpMs = 0;
        m_setup.makeGateway
            = [script = script](const Account &, SecretBuffer) { return std::make_unique<FakeGateway>(script); };
    }

    Engine::Setup &setup() { return m_setup; }
    [[nodiscard]] QString dataDir() const { return m_setup.dataDir; }

    Result<StartReport> start()
    {
        engine = std::make_unique<Engine>(m_setup);
        return await(engine->start());
    }
    void signIn(const QByteArray &secret = "secret", const QString &login = QStringLiteral("office"))
    {
        Account account;
        account.id = TestAccount;
        account.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        account.login = login;
        engine->setAccount(account, SecretBuffer(secret));
    }
    Result<StartReport> startSignedIn()
    {
        auto report = start();
        if (report)
            signIn();
        return report;
    }
    /** Ends without a word, as a crash does. */
    void crash() { engine.reset(); }

    [[nodiscard]] QString counts(BatchId batch)
    {
        const auto progress = await(engine->progress(batch));
        return progress ? countsOf(*progress) : progress.error().detail;
    }
    /** Of all messages of the batch in that state; nullopt when there are none, or they differ. */
    [[nodiscard]] std::optional<SettledBy> settledBy(BatchId batch, SendState state)
    {
        HistoryFilter filter;
        filter.batch = batch;
        filter.states = { state };
        const auto page = await(engine->history(filter, {}, 1000));
        if (!page || page->rows.isEmpty())
            return {};
        const SettledBy by = page->rows.constFirst().settledBy;
        const bool alike = std::all_of(page->rows.cbegin(), page->rows.cend(),
            [by](const MessageInfo &message) { return message.settledBy == by; });
        return alike ? std::optional(by) : std::nullopt;
    }
    [[nodiscard]] QueuePause pause() const { return engine->accountStatus(TestAccount).pause; }

    std::shared_ptr<HandClock> clock = std::make_shared<HandClock>();
    std::shared_ptr<GatewayScript> script = std::make_shared<GatewayScript>();
    std::unique_ptr<Engine> engine;

private:
    Engine::Setup m_setup;
};

} // namespace Visnyk
