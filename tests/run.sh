#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh [CTEST-ARGUMENT...]: installs what is missing, builds, and runs the tests.
# CHARGETREE_PRESET picks another preset than dev (asan, tsan).
# CHARGETREE_TEST_DATA names the folder of test data from elsewhere; without it, ../shared/data
# beside the checkout is taken if it is there, else the tests that want it are skipped.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=${CHARGETREE_PRESET:-dev}
"$root/packaging/install-dependencies.sh" build run recommended test

options=()
data=${CHARGETREE_TEST_DATA:-$root/../shared/data}
if [[ -d $data ]]; then
    options+=("-DCHARGETREE_TEST_DATA=$(cd "$data" && pwd)")
elif [[ -n ${CHARGETREE_TEST_DATA:-} ]]; then
    echo "There is no folder '$data' (CHARGETREE_TEST_DATA)." >&2
    exit 2
fi
"$root/packaging/build.sh" "$preset" "${options[@]}"

# Qt warns about, and Python stumbles over, a locale without UTF-8.
if [[ $(locale charmap) != UTF-8 ]]; then
    export LC_ALL=C.UTF-8
fi
cd "$root"
exec ctest --preset "$preset" --parallel "$(nproc)" "$@"
