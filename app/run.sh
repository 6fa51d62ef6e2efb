#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh [ARGUMENT...]: installs what is missing, builds, and opens the window on the demo fleet,
# or starts the program with the arguments given. CHARGETREE_PRESET picks another preset than
# release.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$root/packaging/install-dependencies.sh" build run recommended
preset=${CHARGETREE_PRESET:-release}
"$root/packaging/build.sh" "$preset"

if [[ $# -eq 0 ]]; then
    set -- --demo
fi
if [[ $* == --demo && -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
    echo "No display here, so no window: this is the demo fleet as text."
    set -- tree --demo
fi
exec "$root/build/$preset/app/chargetree" "$@"
