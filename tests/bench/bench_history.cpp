// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

/** 100 000 recipients confirmed at once, none of them known before. */
void storeBatch(benchmark::State &state)
{
    NewBatch batch;
    batch.publicId = u"BENCH"_s;
    batch.account = AccountId(u"practice"_s);
    batch.text = u"Ваше замовлення готове"_s;
    for (int i = 0; i < 100'000; ++i)
        batch.addresses << Address(u"+38050"_s + QString::number(1'000'000 + i));
    for (auto _ : state) {
        const QTemporaryDir dir;
        const auto store = Store::open(dir.path(), Store::Mode::Write);
        if (!store || !(*store)->addBatch(batch))
            qFatal("the batch was not stored");
    }
    state.counters["rows"] = static_cast<double>(batch.addresses.size());
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
    benchmark::RegisterBenchmark("store_batch", storeBatch)->Unit(unit)->Iterations(1);
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
