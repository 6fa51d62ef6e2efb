#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh PROGRAM [DRIVER [FILE]]: find_driver.py on a display, a bus and a home of its own. Ends with
# 77, which ctest counts as skipped, where something that it needs is not installed.
set -euo pipefail

program=$(realpath "$1")
driver=${2:-Aino Virtanen}
source=${3:---demo}
folder=$(dirname "$(realpath "${BASH_SOURCE[0]}")")

missing=()
for command in Xvfb dbus-run-session; do
    command -v "$command" >/dev/null || missing+=("$command")
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || missing+=(python3-pyatspi)
[[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ]] || missing+=(at-spi2-core)
if [[ ${#missing[@]} -gt 0 ]]; then
    echo "skipped: ${missing[*]} not installed"
    exit 77
fi

home=$(mktemp -d)
trap 'kill "$display" 2>/dev/null || true; rm -rf "$home"' EXIT
: >"$home/display"
# It takes a number that is free, and says which; in its own time, where much else goes on.
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$home/display" 2>/dev/null &
display=$!
until read -r number <"$home/display"; do # the whole line
    if ! kill -0 "$display" 2>/dev/null || ((SECONDS > 120)); then
        echo "there is no display" >&2
        exit 1
    fi
    sleep 0.05
done

# The bus writes much about itself; what the driver says goes past that.
mkdir -m 700 "$home/runtime"
env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM -u LANGUAGE \
    DISPLAY=":$number" HOME="$home" XDG_RUNTIME_DIR="$home/runtime" \
    CHARGETREE_HOME="$home/chargetree" LC_ALL=C.UTF-8 TZ=UTC QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    timeout --kill-after=10 500 dbus-run-session -- bash -c 'exec "$@" 2>&4' - \
    /usr/bin/python3 "$folder/find_driver.py" "$program" "$driver" "$source" 4>&2 2>/dev/null
