#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/lint/tidy.sh [FILE|FOLDER...]  clang-tidy over the given sources (app), but not over those that nothing has changed
# for since they were last clean: neither them, nor a header they read, nor their compile command, nor the checks.
# Needs build/clazy built, whose dependency log says what each source reads. An interrupted run is taken up where it stopped.
# LINT_JOBS is how many sources are looked at at once (2).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
build=$root/build/clazy
stamps=$build/tidy
lists=$(mktemp -d)
trap 'rm -rf "$lists"' EXIT
mkdir -p "$stamps"

# What a verdict depends on, one list a source in the format of sha256sum: its command and the version are comment lines.
cd "$build"
ninja -t commands | awk -v app="$root/app/" '{ for (i = 1; i < NF; i++) if ($i == "-o") object = $(i + 1) }
    $(NF - 1) == "-c" && index($NF, app) == 1 { print object "\t" $NF "\t" $0 }' >"$lists/commands"
ninja -t deps | awk '/^[^ ].*: #deps/ { object = $1; sub(/:$/, "", object) } /^    / { print object "\t" substr($0, 5) }' >"$lists/reads"
{ cut -f2 "$lists/reads"; echo "$root/.clang-tidy"; } | sort -u | xargs -d '\n' sha256sum 2>/dev/null >"$lists/sums" || true
version=$(clang-tidy --version | tr -s '\n ' ' ')
awk -F '\t' -v out="$lists" -v root="$root/" -v version="$version" '
    FILENAME ~ /sums$/ { path = substr($0, 67); sum[path] = $0; next }
    FILENAME ~ /reads$/ { read[$1] = read[$1] ($2 in sum ? sum[$2] : "# gone " $2) "\n"; next }
    read[$1] != "" {
        name = substr($2, length(root) + 1)
        gsub("/", "+", name)
        printf "# %s\n# %s\n%s\n%s", version, $3, sum[root ".clang-tidy"], read[$1] >>(out "/" name ".list")
        close(out "/" name ".list")
    }' "$lists/sums" "$lists/reads" "$lists/commands"
cd "$root"

# Prints a finding and the lines below it unless another source has shown it: a header's comes with each that reads it.
# shellcheck disable=SC2016 # awk's own
once='BEGIN { print_it = 1; while ((getline line < seen) > 0) known[line] = 1 }
    /^[^ ].*: (error|warning): / { print_it = !($0 in known); if (print_it) { known[$0] = 1; print >>seen } }
    print_it'

# tidy SOURCE: its findings, and its name in the list of failures; or its stamp.
tidy() {
    local name=${1//\//+}
    if ! clang-tidy -p "$build" --quiet --warnings-as-errors='*' "$1" >"$lists/$name.log" 2>"$lists/$name.err"; then
        awk -v seen="$lists/seen" "$once" "$lists/$name.log"
        grep -vE '^[0-9]+ (warnings?|errors?) ' "$lists/$name.err" || true
        echo "$1" >>"$lists/failures"
    elif (cd "$build" && sha256sum --status --check "$lists/$name.list" 2>/dev/null); then # unless changed meanwhile
        sha256sum <"$lists/$name.list" >"$stamps/$name"
    fi
    echo "tidy: $1" >&2
}
export -f tidy
export build stamps lists once

[ $# -gt 0 ] || set -- app
mapfile -t sources < <(git ls-files -- "$@" | grep '^app/.*[.]cpp$')
[ ${#sources[@]} -gt 0 ] || { echo "clang-tidy: no sources of app in: $*" >&2; exit 2; }
touch "$lists/failures" "$lists/due" "$lists/seen"
for source in "${sources[@]}"; do
    name=${source//\//+}
    if [ ! -f "$lists/$name.list" ]; then
        echo "$source: not compiled in build/clazy"
        echo "$source" >>"$lists/failures"
    elif [ "$(sha256sum <"$lists/$name.list")" != "$(cat "$stamps/$name" 2>/dev/null)" ]; then
        echo "$source" >>"$lists/due"
    fi
done
echo "clang-tidy: $(wc -l <"$lists/due") of ${#sources[@]} sources to read"
# shellcheck disable=SC2016 # the inner shell expands it
xargs -a "$lists/due" -r -d '\n' -n 1 -P "${LINT_JOBS:-2}" bash -c 'tidy "$1"' tidy
if [ -s "$lists/failures" ]; then
    echo "Not clean:"
    sort "$lists/failures" | sed 's/^/  /'
    exit 1
fi
