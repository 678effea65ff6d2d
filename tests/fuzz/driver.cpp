// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for libFuzzer where clang is not used: <program> <runs> [seed directory]. The inputs are the same in every
// run, so that a failure can be repeated; the number of the failing one is printed. Most are short, because these find
// most; one in LongEvery is long, because limits and what grows with the square of the length show there only.

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;

constexpr std::size_t LongFrom = 4'000; // octets
constexpr std::size_t Longest = 10'000; // beyond the limit of a link, the shortest of all
constexpr long LongEvery = 100;

volatile std::sig_atomic_t currentRun = 0;

class Inputs
{
public:
    explicit Inputs(std::vector<Input> seeds)
        : m_pool(std::move(seeds))
    {
    }

    Input next(long run)
    {
        if (run % LongEvery == LongEvery - 1) // never into the pool, or all would be long soon
            return mutated(stretched(m_pool.empty() ? fresh() : m_pool[upTo(m_pool.size() - 1)]));
        Input input = m_pool.empty() || upTo(3) == 0 ? fresh() : mutated(m_pool[upTo(m_pool.size() - 1)]);
        if (m_pool.size() < 256)
            m_pool.push_back(input);
        else if (upTo(31) == 0)
            m_pool[upTo(m_pool.size() - 1)] = input;
        return input;
    }

private:
    std::size_t upTo(std::size_t most) { return m_random() % (most + 1); }
    std::uint8_t byte() { return static_cast<std::uint8_t>(upTo(255)); }

    Input fresh()
    {
        Input input(upTo(upTo(9) == 0 ? 4000 : 400));
        const bool printable = upTo(1) == 0;
        std::generate(input.begin(), input.end(),
            [this, printable] { return printable ? static_cast<std::uint8_t>(' ' + upTo(94)) : byte(); });
        return input;
    }

    /** A piece of the input many times over: more of what a reader knows, as long answers and tables are. */
    Input stretched(const Input &input)
    {
        const std::size_t from = upTo(input.size());
        const auto middle = input.begin() + static_cast<std::ptrdiff_t>(from);
        Input piece(middle, input.end());
        piece.resize(std::min(piece.size(), 1 + upTo(99)));
        if (piece.empty())
            piece.push_back(byte());
        const std::size_t wanted = LongFrom + upTo(Longest - LongFrom);
        Input all(input.begin(), middle);
        while (all.size() + input.size() - from < wanted)
            all.insert(all.end(), piece.begin(), piece.end());
        all.insert(all.end(), middle, input.end());
        return all;
    }

    Input mutated(Input input)
    {
        for (std::size_t steps = upTo(7); steps-- > 0;)
            mutate(&input);
        return input;
    }

    void mutate(Input *input)
    {
        const auto place = static_cast<std::ptrdiff_t>(input->empty() ? 0 : upTo(input->size() - 1));
        const auto at = input->begin() + place;
        switch (upTo(5)) {
        case 0: input->insert(at, byte()); break;
        case 1: input->insert(at, upTo(200), byte()); break;
        case 2: input->resize(input->size() - upTo(input->size())); break;
        case 3:
            input->erase(at, at + std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(upTo(8)), input->end() - at));
            break;
        case 4:
            if (!input->empty())
                *at = static_cast<std::uint8_t>(*at ^ (1U << upTo(7)));
            break;
        default: { // a piece of another input
            const Input other = m_pool[upTo(m_pool.size() - 1)];
            const std::size_t from = upTo(other.size());
            const std::size_t length = std::min(upTo(64), other.size() - from);
            const auto begin = other.begin() + static_cast<std::ptrdiff_t>(from);
            input->insert(at, begin, begin + static_cast<std::ptrdiff_t>(length));
        }
        }
        if (input->size() > Longest)
            input->resize(Longest);
    }

    std::mt19937_64 m_random { 20'261'124 };
    std::vector<Input> m_pool;
};

std::vector<Input> readSeeds(const char *directory)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(directory)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end()); // the order of a directory is not repeatable
    std::vector<Input> seeds;
    for (const auto &file : files) {
        std::ifstream stream(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return seeds;
}

extern "C" void reportRun(int signal)
{
    std::fprintf(stderr, "input number %ld ended with signal %d\n", static_cast<long>(currentRun), signal);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

int main(int argc, char **argv)
{
    const long runs = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 0;
    if (runs <= 0) {
        std::fprintf(stderr, "usage: %s RUNS [SEED-DIRECTORY]\n", argv[0]);
        return 2;
    }
    std::signal(SIGABRT, reportRun);
    const std::vector<Input> seeds = argc > 2 ? readSeeds(argv[2]) : std::vector<Input>();
    for (const Input &seed : seeds)
        LLVMFuzzerTestOneInput(seed.data(), seed.size());
    Inputs inputs(seeds);
    long longOnes = 0;
    for (long run = 0; run < runs; ++run) {
        currentRun = static_cast<std::sig_atomic_t>(run);
        const Input input = inputs.next(run);
        longOnes += input.size() >= LongFrom ? 1 : 0;
        LLVMFuzzerTestOneInput(input.data(), input.size());
    }
    std::printf(
        "%ld inputs, %ld of them of %zu octets or more, and %zu seeds\n", runs, longOnes, LongFrom, seeds.size());
    return longOnes >= runs / (4 * LongEvery) ? 0 : 1;
}
