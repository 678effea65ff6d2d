#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./test.sh            builds everything and runs the default tests
# ./test.sh asan       the same under the address and undefined behaviour sanitizers
# ./test.sh tsan       the tests of sending under the thread sanitizer
# ./test.sh long       kill loops and property tests at full length
# ./test.sh bench      benchmarks, optimised
# ./test.sh fuzz [S]   libFuzzer targets, S seconds each (60); -runs=N instead of S: N inputs each
# ./test.sh lint       layout, clazy, clang-tidy
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
what=${1:-dev}
groups=(build run test)
case $what in
    dev|asan|tsan|bench|long) ;;
    fuzz|lint) groups+=(lint) ;;
    *) sed -n '4,10s/^# //p' "$0"; exit 2 ;;
esac
.ci/install "${groups[@]}"
# Where that installs, nothing is missing now: a test that does not find its tool fails instead of being skipped.
command -v apt-get >/dev/null && export VISNYK_ALL_TOOLS=${VISNYK_ALL_TOOLS:-1}
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

build() { # PRESET [OPTION...]
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1"
    cmake --build --preset "$@"
}

case $what in
    dev|asan|tsan) build "$what"; ctest --preset "$what" ;;
    long) build dev; ctest --preset long ;;
    bench) build release; ctest --preset bench --verbose ;;
    fuzz)
        limit=${2:-60}
        [[ $limit == -* ]] || limit=-max_total_time=$limit
        names=()
        for source in tests/fuzz/fuzz_*.cpp; do names+=("$(basename "$source" .cpp)"); done
        build fuzz --target "${names[@]}"
        # Where an allocation came from is not kept: that took half of the time. Repeat a find without this.
        export ASAN_OPTIONS=${ASAN_OPTIONS:-malloc_context_size=0:quarantine_size_mb=16}
        # Short inputs come first; without the second they would stay short for millions of runs.
        reach=(-max_len=10000 -len_control=20)
        for name in "${names[@]}"; do
            echo "== $name"
            corpus=(build/fuzz/corpus/"$name")
            mkdir -p "${corpus[0]}"
            [ ! -d "tests/data/$name" ] || corpus+=("tests/data/$name") # new finds go into the first folder only
            build/fuzz/tests/fuzz/"$name" "$limit" "${reach[@]}" -print_final_stats=1 "${corpus[@]}"
        done ;;
    lint)
        failed=()
        git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror || failed+=(layout)
        build clazy -- -k 0 || failed+=(clazy) # all that it finds, not the first
        tests/lint/tidy.sh || failed+=(clang-tidy)
        [ ${#failed[@]} -eq 0 ] || { echo "lint failed: ${failed[*]}" >&2; exit 1; } ;;
esac
