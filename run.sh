#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Visnyk and starts its window in practice mode. Arguments go to the program: ./run.sh --language uk
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
.ci/install build run
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
[ -f build/run/build.ninja ] || cmake --preset run
cmake --build --preset run --target visnyk visnyk-cli
exec build/run/app/visnyk "$@"
