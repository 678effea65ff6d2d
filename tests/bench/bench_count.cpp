// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Google Benchmark keeps its list in static objects: clazy:excludeall=non-pod-global-static

#include "domain/gsm7.h"
#include "domain/pricebook.h"
#include "domain/segments.h"

#include <QStringList>

#include <benchmark/benchmark.h>

#include <chrono>
#include <random>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

/** What an office sends: half Cyrillic, half Latin, some with signs of two septets, some long, a few with emoji. */
QStringList mixedTexts(int count)
{
    const QString cyrillic = u"\u0412\u0430\u0448\u0435 \u0437\u0430\u043c\u043e\u0432\u043b\u0435\u043d\u043d\u044f "
                             u"\u0433\u043e\u0442\u043e\u0432\u0435, "_s;
    const QString latin = u"Your order is ready, "_s;
    const QString extended = u"pay 250 \u20ac [invoice {7}], "_s;
    std::mt19937 random(1);
    const auto upTo = [&random](unsigned most) { return static_cast<int>(random() % (most + 1)); };
    QStringList texts;
    texts.reserve(count);
    for (int i = 0; i < count; ++i) {
        const int dice = upTo(99);
        const QString &base = dice < 50 ? cyrillic : (dice < 90 ? latin : extended);
        const int length = 20 + (upTo(9) == 0 ? upTo(600) : upTo(140));
        QString text;
        while (text.size() < length)
            text.append(base);
        text.truncate(length);
        if (upTo(19) == 0)
            text.append(u"\U0001f680"_s);
        texts.append(text);
    }
    return texts;
}

/** The least that a right answer needs: a look into the class table for each unit, until one is outside the alphabet.
 */
qsizetype bareLoop(const QStringList &texts)
{
    qsizetype sum = 0;
    for (const QString &text : texts) {
        const char16_t *unit = QStringView(text).utf16();
        const char16_t *const end = unit + text.size();
        qsizetype units = 0;
        for (; unit != end; ++unit) {
            const quint8 price = gsmClasses[*unit];
            if (price == GsmAbsent) {
                units = text.size();
                break;
            }
            units += price;
        }
        sum += units;
    }
    return sum;
}

qsizetype ourCount(const QStringList &texts)
{
    qsizetype sum = 0;
    for (const QString &text : texts) {
        const QuickCount count = quickCount(text);
        sum += count.units + count.parts;
    }
    return sum;
}

double secondsOf(qsizetype (*work)(const QStringList &), const QStringList &texts)
{
    const auto start = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(work(texts));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/** Ours and the bare loop in turn, so that a busy machine slows both; speed_to_bare > 1 means ours is faster. */
void countMixedTexts(benchmark::State &state)
{
    const QStringList texts = mixedTexts(static_cast<int>(state.range(0)));
    double ours = 0;
    double bare = 0;
    for ([[maybe_unused]] const auto round : state) {
        bare += secondsOf(bareLoop, texts);
        const double seconds = secondsOf(ourCount, texts);
        ours += seconds;
        state.SetIterationTime(seconds);
    }
    const auto messages = static_cast<double>(state.iterations()) * static_cast<double>(texts.size());
    state.counters["messages/s"] = messages / ours;
    state.counters["bare_messages/s"] = messages / bare;
    state.counters["speed_to_bare"] = bare / ours;
}
BENCHMARK(countMixedTexts)->Arg(100'000)->UseManualTime()->Unit(benchmark::kMillisecond);

/** One key press on a text of the largest length: normalise, find the comment, split. */
void countMessageAtAKeyPress(benchmark::State &state)
{
    const QString text = u"\u0436"_s.repeated(state.range(0) / 2) % u"\U0001f680"_s.repeated(state.range(0) / 4);
    for ([[maybe_unused]] const auto round : state)
        benchmark::DoNotOptimize(countMessage(text, {}));
}
BENCHMARK(countMessageAtAKeyPress)->Arg(160)->Arg(1000);

PriceBook bookOfUkraine()
{
    PriceBook book;
    for (int code = 39; code < 100; ++code) {
        const Address phone(u"+380%11234567"_s.arg(code));
        benchmark::DoNotOptimize(book.learn(MessageKind::Sms, phone, {}, Money::fromMicros(1'000'000 + code), 1, 1));
    }
    return book;
}

QList<Address> people(qsizetype count)
{
    QList<Address> list;
    for (int i = 0; i < count; ++i)
        list.append(Address(u"+380%1%2"_s.arg(39 + i % 61).arg(i, 7, 10, QLatin1Char('0'))));
    return list;
}

/** When the recipients change. */
void sumPricesOfPeople(benchmark::State &state)
{
    const PriceBook book = bookOfUkraine();
    const QList<Address> list = people(state.range(0));
    for ([[maybe_unused]] const auto round : state)
        benchmark::DoNotOptimize(PriceTally::make(book, MessageKind::Sms, list));
}
BENCHMARK(sumPricesOfPeople)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);

/** When a key is pressed. */
void quoteAtAKeyPress(benchmark::State &state)
{
    const PriceTally tally = PriceTally::make(bookOfUkraine(), MessageKind::Sms, people(state.range(0)));
    qint64 parts = 0;
    for ([[maybe_unused]] const auto round : state)
        benchmark::DoNotOptimize(tally.quote(++parts % 10));
}
BENCHMARK(quoteAtAKeyPress)->Arg(1)->Arg(1'000)->Arg(100'000);

} // namespace

BENCHMARK_MAIN();
