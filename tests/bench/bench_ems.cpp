// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Google Benchmark keeps its list in static objects: clazy:excludeall=non-pod-global-static

#include "domain/emsdecode.h"
#include "domain/octetmessage.h"

#include <QStringList>

#include <benchmark/benchmark.h>

#include <chrono>
#include <vector>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

TextStyle bold()
{
    TextStyle style;
    style.bold = true;
    return style;
}

/** Short messages as they are sent: a word in bold, now and then a sound or a picture, a quarter of them Cyrillic. */
std::vector<EmsText> shortMessages(int count)
{
    const QString latin = u"Sale today: everything at half the price"_s;
    const QString cyrillic = u"\u0412\u0430\u0436\u043b\u0438\u0432\u043e! \u0417\u043d\u0438\u0436\u043a\u0430"_s;
    std::vector<EmsText> messages;
    messages.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        EmsText ems { i % 4 == 3 ? cyrillic : latin, { { 0, 4, bold() } }, {} };
        ems.text.append(QString::number(i));
        if (i % 8 == 0)
            ems.objects.append(EmsObject::sound(4, i % EmsSounds));
        if (i % 16 == 1)
            ems.objects.append(EmsObject::picture(0, 16, 16, QByteArray(32, '\x55')));
        messages.push_back(ems);
    }
    return messages;
}

/** Three parts with runs across their borders. */
std::vector<EmsText> longMessages(int count)
{
    std::vector<EmsText> messages;
    for (int i = 0; i < count; ++i) {
        EmsText ems { u"Everything at half the price, only today. "_s.repeated(8), {}, {} };
        for (int run = 0; run < 8; ++run)
            ems.runs.append({ run * 42 + 5, 20, bold() });
        messages.push_back(ems);
    }
    return messages;
}

/** What cannot be done without: an allocation for the octets, one for the digits, and a pass over the characters. */
qsizetype bareLoop(const std::vector<EmsText> &messages)
{
    static constexpr char16_t digits[] = u"0123456789ABCDEF";
    qsizetype sum = 0;
    for (const EmsText &ems : messages) {
        QByteArray octets(ems.text.size(), Qt::Uninitialized);
        char *out = octets.data();
        for (const QChar c : ems.text)
            *out++ = static_cast<char>(c.cell());
        QString hex(octets.size() * 2, Qt::Uninitialized);
        QChar *digit = hex.data();
        for (const char octet : octets) {
            *digit++ = QChar(digits[static_cast<quint8>(octet) >> 4U]);
            *digit++ = QChar(digits[static_cast<quint8>(octet) & 15U]);
        }
        sum += hex.size();
    }
    return sum;
}

qsizetype ourEncoding(const std::vector<EmsText> &messages)
{
    qsizetype sum = 0;
    for (const EmsText &ems : messages) {
        const auto message = encodeEms(ems, 23);
        for (const OctetPart &part : message->parts)
            sum += hexMes(part.userData, message->values).size();
    }
    return sum;
}

double secondsOf(qsizetype (*work)(const std::vector<EmsText> &), const std::vector<EmsText> &messages)
{
    const auto start = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(work(messages));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/** Ours and the bare loop in turn, so that a busy machine slows both; speed_to_bare = 1 is what the machine allows. */
void encode(benchmark::State &state, const std::vector<EmsText> &messages)
{
    double ours = 0;
    double bare = 0;
    for ([[maybe_unused]] const auto round : state) {
        bare += secondsOf(bareLoop, messages);
        const double seconds = secondsOf(ourEncoding, messages);
        ours += seconds;
        state.SetIterationTime(seconds);
    }
    const auto count = static_cast<double>(state.iterations()) * static_cast<double>(messages.size());
    state.counters["messages/s"] = count / ours;
    state.counters["bare_messages/s"] = count / bare;
    state.counters["speed_to_bare"] = bare / ours;
}

void encodeShortEms(benchmark::State &state)
{
    encode(state, shortMessages(static_cast<int>(state.range(0))));
}
BENCHMARK(encodeShortEms)->Arg(100'000)->UseManualTime()->Unit(benchmark::kMillisecond);

void encodeLongEms(benchmark::State &state)
{
    encode(state, longMessages(static_cast<int>(state.range(0))));
}
BENCHMARK(encodeLongEms)->Arg(10'000)->UseManualTime()->Unit(benchmark::kMillisecond);

void decodeShortEms(benchmark::State &state)
{
    const auto message = encodeEms(shortMessages(1).front(), 1);
    const QList<QByteArray> parts { message->parts.constFirst().userData };
    for ([[maybe_unused]] const auto round : state)
        benchmark::DoNotOptimize(decodeMessage(parts));
}
BENCHMARK(decodeShortEms);

/** What the live view of the octets does at a key press in a long text. */
void encodeAndExplainAtAKeyPress(benchmark::State &state)
{
    const EmsText ems = longMessages(1).front();
    for ([[maybe_unused]] const auto round : state) {
        const auto message = encodeEms(ems, 1);
        for (const OctetPart &part : message->parts)
            benchmark::DoNotOptimize(octetNotes(part.userData, message->coding));
    }
}
BENCHMARK(encodeAndExplainAtAKeyPress)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
