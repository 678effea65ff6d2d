// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Google Benchmark keeps its list in static objects: clazy:excludeall=non-pod-global-static

#include "domain/wappushreader.h"

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <random>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

/** What an office pushes: a link of 25 to 60 characters and a title of 10 to 60, a third of them Cyrillic. */
QList<WapPush> mixedPushes(int count)
{
    std::mt19937 random(1);
    const auto upTo = [&random](unsigned most) { return static_cast<int>(random() % (most + 1)); };
    const QStringList starts { u"http://www.example.com/"_s, u"https://example.org/"_s, u"https://shop.example.ua/"_s };
    const QString path = u"catalogue/summer/sale?id=1234567&from=sms&page="_s;
    const QString latin = u"Everything for summer is cheaper until Sunday evening, come in "_s;
    const QString cyrillic = u"\u0423\u0441\u0435 \u0434\u043b\u044f \u043b\u0456\u0442\u0430 "
                             u"\u0434\u0435\u0448\u0435\u0432\u0448\u0435 "_s;
    QList<WapPush> pushes;
    pushes.reserve(count);
    for (int i = 0; i < count; ++i) {
        WapPush push;
        push.mode = upTo(4) == 0 ? WapPush::Mode::ServiceLoading : WapPush::Mode::ServiceIndication;
        push.href = starts.at(upTo(2)) % path.first(5 + upTo(unsigned(path.size()) - 5)) % QString::number(i);
        if (push.mode == WapPush::Mode::ServiceIndication) {
            push.title = upTo(2) == 0 ? cyrillic.first(10 + upTo(9)) : latin.first(10 + upTo(50));
            if (upTo(3) == 0)
                push.expiresUtcMs = 1'772'323'200'000 + qint64(upTo(100'000)) * 1000;
        }
        pushes.append(push);
    }
    return pushes;
}

/** The least there is to do: a header, one octet for each character, two digits for each octet; no tokens, no UTF-8,
 * no memory asked for. */
qsizetype bareLoop(const QList<WapPush> &pushes)
{
    constexpr std::array<char, 17> head { 6, 5, 4, 0x0B, char(0x84), 0x23, char(0xF0), char(0xDC), 6, 1, char(0xAE), 2,
        5, 0x6A, 0, 0x45, char(0xC6) };
    constexpr std::array<char16_t, 16> digits { u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7', u'8', u'9', u'A', u'B',
        u'C', u'D', u'E', u'F' };
    std::array<char, 512> octets {};
    std::array<char16_t, 1024> hex {};
    qsizetype sum = 0;
    for (const WapPush &push : pushes) {
        char *to = std::copy(head.cbegin(), head.cend(), octets.data());
        for (const QString *text : { &push.href, &push.title }) {
            *to++ = 3;
            for (const QChar unit : *text)
                *to++ = char(unit.unicode());
            *to++ = 0;
        }
        char16_t *digit = hex.data();
        for (const char *from = octets.data(); from != to; ++from) {
            *digit++ = digits[quint8(*from) >> 4U];
            *digit++ = digits[quint8(*from) & 15U];
        }
        benchmark::DoNotOptimize(hex.data());
        sum += digit - hex.data();
    }
    return sum;
}

qsizetype encodedOctets(const QList<WapPush> &pushes)
{
    qsizetype sum = 0;
    for (const WapPush &push : pushes) {
        const Result<OctetMessage> message = encodeWapPush(push, 7);
        sum += message ? message->parts.constFirst().userData.size() : 0;
    }
    return sum;
}

qsizetype encodedMessages(const QList<WapPush> &pushes)
{
    qsizetype sum = 0;
    for (const WapPush &push : pushes) {
        const Result<QStringList> messages = wapPushMessages(push, 7);
        sum += messages ? messages->constFirst().size() : 0;
    }
    return sum;
}

double secondsOf(qsizetype (*work)(const QList<WapPush> &), const QList<WapPush> &pushes)
{
    const auto start = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(work(pushes));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/** Ours and the bare loop in turn, so that a busy machine slows both. */
void measure(benchmark::State &state, qsizetype (*work)(const QList<WapPush> &))
{
    const QList<WapPush> pushes = mixedPushes(static_cast<int>(state.range(0)));
    double ours = 0;
    double bare = 0;
    for ([[maybe_unused]] const auto round : state) {
        bare += secondsOf(bareLoop, pushes);
        const double seconds = secondsOf(work, pushes);
        ours += seconds;
        state.SetIterationTime(seconds);
    }
    const auto messages = static_cast<double>(state.iterations()) * static_cast<double>(pushes.size());
    state.counters["messages/s"] = messages / ours;
    state.counters["bare_messages/s"] = messages / bare;
    state.counters["speed_to_bare"] = bare / ours;
}

/** User data of the parts, checked: what the form shows. */
void encodePushes(benchmark::State &state)
{
    measure(state, encodedOctets);
}
BENCHMARK(encodePushes)->Arg(100'000)->UseManualTime()->Unit(benchmark::kMillisecond);

/** The same as hexadecimal: what is sent. */
void encodePushesForTheGateway(benchmark::State &state)
{
    measure(state, encodedMessages);
}
BENCHMARK(encodePushesForTheGateway)->Arg(100'000)->UseManualTime()->Unit(benchmark::kMillisecond);

/** At a key press in the form for hexadecimal, without and with the meaning of every octet. */
void readPush(benchmark::State &state)
{
    const Result<OctetMessage> message = encodeWapPush(mixedPushes(1).constFirst(), 7);
    const QByteArrayList parts { message->parts.constFirst().userData };
    for ([[maybe_unused]] const auto round : state) {
        if (state.range(0) == 0)
            benchmark::DoNotOptimize(readWapPush(parts));
        else
            benchmark::DoNotOptimize(describeWapPush(parts));
    }
}
BENCHMARK(readPush)->Arg(0)->Arg(1);

} // namespace

BENCHMARK_MAIN();
