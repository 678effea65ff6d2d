// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Google Benchmark keeps its list in static objects: clazy:excludeall=non-pod-global-static

#include "recipients/recipientlist.h"

#include <QStringList>

#include <benchmark/benchmark.h>

#include <phonenumbers/phonenumberutil.h>

#include <chrono>
#include <random>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr int Numbers = 100'000;

/** Numbers as they stand in an office's spreadsheet: all Ukrainian mobile codes, in the spellings people use. */
QStringList officeMix(int count)
{
    const QStringList codes { u"50"_s, u"66"_s, u"95"_s, u"99"_s, u"67"_s, u"68"_s, u"96"_s, u"97"_s, u"98"_s, u"63"_s,
        u"73"_s, u"93"_s, u"44"_s, u"32"_s };
    std::mt19937 random(1);
    QStringList numbers;
    numbers.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString code = codes.at(qsizetype(random() % std::size_t(codes.size())));
        const QString rest = QString::number(2'000'000 + random() % 7'999'999);
        const QString spaced
            = QStringView(rest).first(3) % u' ' % QStringView(rest).sliced(3, 2) % u' ' % QStringView(rest).sliced(5);
        const auto dice = random() % 100;
        if (dice < 35)
            numbers.append(u'0' + code + rest);
        else if (dice < 60)
            numbers.append("+380"_L1 + code + rest);
        else if (dice < 75)
            numbers.append("380"_L1 + code + rest);
        else if (dice < 85)
            numbers.append(code + rest); // a spreadsheet took the zero
        else if (dice < 93)
            numbers.append(u'0' + code + u' ' + spaced);
        else
            numbers.append("+38 (0"_L1 + code + ") "_L1 + QString(spaced).replace(u' ', u'-'));
    }
    return numbers;
}

/** What plain libphonenumber needs for the same: parse, check, format. */
bool plainLibrary(const QString &typed)
{
    static const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(typed.toStdString(), "UA", &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsValidNumber(number))
        return false;
    std::string text;
    util.Format(number, PhoneNumberUtil::E164, &text);
    return !text.empty();
}

double secondsFor(const QStringList &numbers, bool (*read)(const QString &))
{
    const auto start = std::chrono::steady_clock::now();
    int valid = 0;
    for (const QString &number : numbers)
        valid += read(number) ? 1 : 0;
    benchmark::DoNotOptimize(valid);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

bool ours(const QString &typed)
{
    static const RecipientReader reader(u"UA"_s);
    const auto phone = reader.readOne(typed);
    return phone && !phone->unsure;
}

/** Goal: >= 5 M numbers/s. The counters tell the speed of both in the same run and their ratio. */
void readNumbers(benchmark::State &state)
{
    const QStringList numbers = officeMix(Numbers);
    const QStringList sample = numbers.mid(0, 2000); // the library needs its time
    (void)secondsFor(numbers, ours);
    (void)secondsFor(sample, plainLibrary);
    double mine = 0;
    double library = 0;
    qint64 read = 0;
    qint64 readByLibrary = 0;
    for ([[maybe_unused]] const auto round : state) {
        mine += secondsFor(numbers, ours);
        library += secondsFor(sample, plainLibrary);
        read += numbers.size();
        readByLibrary += sample.size();
    }
    const double speed = double(read) / mine;
    const double librarySpeed = double(readByLibrary) / library;
    state.counters["numbers/s"] = speed;
    state.counters["libphonenumber/s"] = librarySpeed;
    state.counters["times"] = speed / librarySpeed;
}
BENCHMARK(readNumbers)->Unit(benchmark::kMillisecond);

/** One pasted column of 100 000 lines: found, checked, folded. */
void readColumn(benchmark::State &state)
{
    const QString column = officeMix(Numbers).join(u'\n');
    const RecipientReader reader(u"UA"_s);
    for ([[maybe_unused]] const auto round : state)
        benchmark::DoNotOptimize(reader.read(column).people);
    state.SetItemsProcessed(state.iterations() * Numbers);
}
BENCHMARK(readColumn)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
