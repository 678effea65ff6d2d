#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./test.sh            builds everything and runs the default tests
# ./test.sh asan       the same under the address and undefined behaviour sanitizers
# ./test.sh tsan       the tests of sending under the thread sanitizer
# ./test.sh long       kill loops and property tests at full length
# ./test.sh bench      benchmarks, optimised
# ./test.sh fuzz [S]   libFuzzer targets, S seconds each (60)
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
        build fuzz
        for target in build/fuzz/tests/fuzz/fuzz_*; do
            [ -x "$target" ] && [ -f "$target" ] || continue
            corpus=build/fuzz/corpus/$(basename "$target")
            mkdir -p "$corpus"
            "$target" -max_total_time="${2:-60}" -print_final_stats=1 "$corpus"
        done ;;
    lint)
        failed=()
        git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror || failed+=(layout)
        build clazy -- -k 0 || failed+=(clazy) # all that it finds, not the first
        tests/lint/tidy.sh || failed+=(clang-tidy)
        [ ${#failed[@]} -eq 0 ] || { echo "lint failed: ${failed[*]}" >&2; exit 1; } ;;
esac
