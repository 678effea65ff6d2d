// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From before the start of the process to its first painted frame, and the most memory until then: the program itself
// beside a form with nothing in it and one with a line of text, in turn; the factors are to these two.
// VISNYK_BENCH_ROWS for another size of the history, the first argument for another number of rounds. The platform is
// the one of QT_QPA_PLATFORM; xvfb-run gives it a real X server.

#include "accounts/settings.h"
#include "figures.h"
#include "historyfill.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSqlError>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultRounds = 21;
constexpr qint64 defaultRows = 100'000;

struct Program
{
    QString name;
    QString file;
    QStringList arguments;
    std::vector<double> ms;
    std::vector<double> mib;
};

/** A data directory of somebody who has used the program before. */
void prepare(const QString &dir, qint64 rows)
{
    Settings settings(dir);
    settings.setWelcomed(true);
    settings.setWindowSize({ 1100, 720 });
    if (!settings.sync())
        qFatal("the settings were not written");
    const auto store = Store::open(dir, Store::Mode::Write);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    if (rows == 0)
        return;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        db.setDatabaseName(dir + u"/visnyk.db"_s);
        if (!db.open())
            qFatal("%s", qPrintable(db.lastError().text()));
        fillHistory(db, rows);
        db.close();
        std::printf("history of %lld messages, %lld MiB\n", rows, QFileInfo(db.databaseName()).size() / 1024 / 1024);
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
}

void measure(Program &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto start = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program.file, program.arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s did not end well", qPrintable(program.file));
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 4 || words.at(0) != "first-frame-ns" || words.at(2) != "peak-kib")
        qFatal("%s says nothing of its first frame", qPrintable(program.file));
    const qint64 startNs = std::chrono::duration_cast<std::chrono::nanoseconds>(start).count();
    program.ms.push_back(static_cast<double>(words.at(1).toLongLong() - startNs) / 1e6);
    program.mib.push_back(words.at(3).toDouble() / 1024);
}

void print(const Program &program, const Program &empty, const Program &withText)
{
    const double ms = quantile(program.ms, 0.5);
    std::printf("%-24s %7.1f ms (p95 %7.1f) %6.2f x %6.2f x   %6.1f MiB\n", qPrintable(program.name), ms,
        quantile(program.ms, 0.95), ms / quantile(empty.ms, 0.5), ms / quantile(withText.ms, 0.5),
        quantile(program.mib, 0.5));
}

Program visnyk(const QString &name, const QTemporaryDir &dir)
{
    return { name, QStringLiteral(VISNYK_PROGRAM),
        { u"--exit-after-first-frame"_s, u"--language"_s, u"uk"_s, u"--data-dir"_s, dir.path() }, {}, {} };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = QCoreApplication::arguments().value(1, QString::number(defaultRounds)).toInt();
    const qint64 wanted = qEnvironmentVariable("VISNYK_BENCH_ROWS").toLongLong();
    const qint64 rows = wanted > 0 ? wanted : defaultRows;
    const QTemporaryDir fresh;
    const QTemporaryDir used;
    if (rounds < 1 || !fresh.isValid() || !used.isValid())
        qFatal("at least one round and two directories are needed");
    prepare(fresh.path(), 0);
    prepare(used.path(), rows);

    std::array programs { Program { u"empty form"_s, QStringLiteral(EMPTYFORM_PROGRAM), {}, {}, {} },
        Program { u"form with a text"_s, QStringLiteral(EMPTYFORM_PROGRAM), { u"--text"_s }, {}, {} },
        visnyk(u"no history"_s, fresh), visnyk(u"%1 messages"_s.arg(rows), used) };
    for (Program &program : programs) { // reads the files into memory
        measure(program);
        program.ms.clear();
        program.mib.clear();
    }
    for (int round = 0; round < rounds; ++round)
        for (Program &program : programs)
            measure(program);
    std::printf("start to first frame, median of %d\n", rounds);
    for (const Program &program : programs)
        print(program, programs.at(0), programs.at(1));
    return 0;
}
