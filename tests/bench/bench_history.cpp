// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history is filled once for all measurements: clazy:excludeall=non-pod-global-static

// History at a million messages (VISNYK_BENCH_MESSAGES for another size). Each figure carries "x_bare": how many times
// a bare SELECT of 100 rows by key on the same file in the same run.

#include "historyfill.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PageRows = 100;

qint64 wantedMessages()
{
    const qint64 wanted = qEnvironmentVariable("VISNYK_BENCH_MESSAGES").toLongLong();
    return wanted >= 2 * MessagesPerFilledBatch ? wanted : 1'000'000;
}

class Fixture
{
public:
    Fixture()
        : messages(wantedMessages())
    {
        QElapsedTimer timer;
        timer.start();
        store = open(Store::Mode::Write);
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        m_db.setDatabaseName(m_dir.path() + u"/visnyk.db"_s);
        if (!m_db.open())
            qFatal("the bench's database cannot be opened");
        fillHistory(m_db, messages);
        store = open(Store::Mode::Read);
        bareMs = measureBare();
        std::printf("%lld messages made in %lld ms, %lld MiB; bare page by key %.3f ms\n", messages, timer.elapsed(),
            QFileInfo(m_db.databaseName()).size() / 1024 / 1024, bareMs);
    }
    ~Fixture()
    {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"bench"_s);
    }
    Fixture(const Fixture &) = delete;
    Fixture &operator=(const Fixture &) = delete;
    Fixture(Fixture &&) = delete;
    Fixture &operator=(Fixture &&) = delete;

    /** 100 whole rows of one table by key, read into variants: what Qt and SQLite cost whatever we do. */
    qint64 bare(qint64 below)
    {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        query.prepare(u"SELECT * FROM message WHERE id < ? ORDER BY id DESC LIMIT 100"_s);
        query.bindValue(0, below);
        qint64 rows = 0;
        if (query.exec())
            while (query.next()) {
                for (int column = 0; column < 22; ++column)
                    benchmark::DoNotOptimize(query.value(column));
                ++rows;
            }
        return rows;
    }

    const qint64 messages;
    std::unique_ptr<Store> store;
    double bareMs = 0;

private:
    std::unique_ptr<Store> open(Store::Mode mode) const
    {
        auto opened = Store::open(m_dir.path(), mode);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    double measureBare()
    {
        std::vector<double> times;
        for (int i = 0; i < 101; ++i) {
            QElapsedTimer timer;
            timer.start();
            bare(messages / 2);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::nth_element(times.begin(), times.begin() + 50, times.end());
        return times[50];
    }

    QTemporaryDir m_dir;
    QSqlDatabase m_db;
};

std::unique_ptr<Fixture> fixture;

template <typename Action> void measure(benchmark::State &state, const Action &action)
{
    qint64 rows = 0;
    QElapsedTimer timer;
    timer.start();
    for (auto _ : state)
        rows = action();
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / static_cast<double>(state.iterations());
    state.counters["rows"] = static_cast<double>(rows);
    state.counters["x_bare"] = each / fixture->bareMs;
}

void barePage(benchmark::State &state)
{
    measure(state, [] { return fixture->bare(fixture->messages / 2); });
}

void page(benchmark::State &state, const HistoryFilter &filter, double where)
{
    const auto before = static_cast<qint64>(static_cast<double>(fixture->messages) * where) + 1;
    measure(state, [&] {
        const auto found = fixture->store->history(filter, before, PageRows);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return found->rows.size();
    });
}

void sums(benchmark::State &state, const HistoryFilter &filter)
{
    measure(state, [&] {
        const auto found = fixture->store->totals(filter);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return found->messages;
    });
}

NewBatch bigBatch(bool isShuffled)
{
    NewBatch batch;
    batch.publicId = u"BENCH"_s;
    batch.account = AccountId(u"practice"_s);
    batch.text = u"Ваше замовлення готове"_s;
    batch.createdMs = FilledSinceMs;
    for (int i = 0; i < 100'000; ++i)
        batch.addresses << Address(u"+38050"_s + QString::number(1'000'000 + i));
    if (isShuffled)
        std::shuffle(batch.addresses.begin(), batch.addresses.end(), std::mt19937(5));
    return batch;
}

/** 100 000 recipients confirmed at once, none of them known before; in the order of a list that is not sorted too. */
void storeBatch(benchmark::State &state, bool isShuffled)
{
    const NewBatch batch = bigBatch(isShuffled);
    qint64 longest = 0;
    for (auto _ : state) {
        const QTemporaryDir dir;
        const auto store = Store::open(dir.path(), Store::Mode::Write);
        QElapsedTimer chunk;
        chunk.start();
        const auto each = [&](qint64 rows) {
            const qint64 took = chunk.restart();
            if (rows > 2000) // before the first chunk all numbers are stored, in transactions of their own
                longest = std::max(longest, took);
            return true;
        };
        if (!store || !(*store)->addBatch(batch, each))
            qFatal("the batch was not stored");
    }
    state.counters["rows"] = static_cast<double>(batch.addresses.size());
    state.counters["longest_ms"] = static_cast<double>(longest);
}

/** What a request of 100 messages costs beside the wire: one commit before it and one after. */
void journal(benchmark::State &state)
{
    const QTemporaryDir dir;
    const auto store = Store::open(dir.path(), Store::Mode::Write);
    if (!store || !(*store)->beginRun(FilledSinceMs, "bench"))
        qFatal("no store");
    const auto batch = (*store)->addBatch(bigBatch(true));
    int request = 0;
    for (auto _ : state) {
        const auto rows = (*store)->nextQueued(batch.value_or(0), 100);
        NewAttempt attempt { *batch, GatewayId(u"BENCH-%1"_s.arg(++request)), {}, QByteArray(32, 'f'),
            FilledSinceMs + request };
        for (const MessageInfo &row : *rows)
            attempt.messages << row.id;
        const auto begun = (*store)->beginAttempt(attempt);
        if (!begun)
            qFatal("%s", qPrintable(begun.error().detail));
        Settlement settled { begun->id, SendState::Accepted, SettledBy::Answer, 200, 0, FilledSinceMs + request, {},
            Money::fromMicros(5) };
        for (const MessageId message : std::as_const(attempt.messages))
            settled.rows << Settlement::Row { message, SendState::Accepted, HoldReason::None, 0,
                Money::fromMicros(1'364'000), 1 };
        if (!(*store)->settle(settled))
            qFatal("not settled");
    }
    state.counters["rows"] = 100;
}

HistoryFilter searching(const QString &text)
{
    HistoryFilter filter;
    filter.search = text;
    return filter;
}

void registerAll()
{
    struct Named
    {
        const char *name;
        HistoryFilter filter;
    };
    HistoryFilter refused;
    refused.states = { SendState::Refused };
    HistoryFilter account;
    account.account = AccountId(u"account1"_s);
    HistoryFilter both = account;
    both.states = refused.states;
    HistoryFilter dates;
    dates.sinceMs = FilledSinceMs + fixture->messages / MessagesPerFilledBatch * 60'000 / 4;
    dates.untilMs = FilledSinceMs + fixture->messages / MessagesPerFilledBatch * 60'000 / 2;
    const std::vector<Named> all { { "all", {} }, { "refused", refused }, { "account", account },
        { "account_refused", both }, { "dates", dates }, { "common_word", searching(u"Замовлення"_s) },
        { "two_words", searching(u"візит кабінет"_s) }, { "rare_word", searching(u"кабінет 7778"_s) },
        { "no_such_word", searching(u"неіснуюче"_s) }, { "number_part", searching(u"067 123"_s) },
        { "three_digits", searching(u"791"_s) }, { "whole_number", searching(u"+380 67 000 79 19"_s) } };
    const auto unit = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("bare_page", barePage)->Unit(unit);
    for (const Named &each : all)
        for (const double where : { 1.0, 0.5 })
            benchmark::RegisterBenchmark(
                QByteArray("page/").append(each.name).append(where < 1 ? "/middle" : "/first").constData(),
                [each, where](benchmark::State &state) { page(state, each.filter, where); })
                ->Unit(unit);
    for (const bool isShuffled : { false, true })
        benchmark::RegisterBenchmark(isShuffled ? "store_batch/shuffled" : "store_batch/sorted",
            [isShuffled](benchmark::State &state) { storeBatch(state, isShuffled); })
            ->Unit(unit)
            ->Iterations(3);
    benchmark::RegisterBenchmark("journal/100", journal)->Unit(unit)->Iterations(200);
    for (const Named &each : all)
        benchmark::RegisterBenchmark(QByteArray("totals/").append(each.name).constData(),
            [each](benchmark::State &state) { sums(state, each.filter); })
            ->Unit(unit);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    fixture = std::make_unique<Fixture>();
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    fixture.reset();
    return 0;
}
