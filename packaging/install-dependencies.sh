#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# install-dependencies.sh SECTION...: installs what is missing of these sections of
# dependencies.txt (build, run, recommended, test, ci, package). Needs neither root nor network when nothing is.
set -euo pipefail

list="$(dirname "${BASH_SOURCE[0]}")/dependencies.txt"

packages_of() {
    awk -v wanted=" $* " '
        { sub(/#.*/, "") }
        /^\[/ { section = substr($1, 2, length($1) - 2); next }
        NF && index(wanted, " " section " ") { print $1 }' "$list"
}

# Prints the packages, given one a line, that dpkg does not count as installed.
missing_of() {
    local packages
    mapfile -t packages
    dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null |
        awk '$1 == "installed" { print $2 }' |
        grep -vxFf - <(printf '%s\n' "${packages[@]}") || true
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Shows the command's output only if it fails.
quietly() {
    local output
    if ! output=$("$@" 2>&1); then
        printf '%s\n' "$output" | tail -n 20 >&2
        return 1
    fi
}

if [[ $# -eq 0 ]]; then
    echo "usage: ${0##*/} build|run|recommended|test|ci|package..." >&2
    exit 2
fi
if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian system: packaging/dependencies.txt names what has to be installed."
    exit 0
fi

mapfile -t missing < <(packages_of "$@" | missing_of)
if [[ ${#missing[@]} -eq 0 ]]; then
    exit 0
fi
if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
    echo "Packages are missing and there is no sudo. Please run as root:" >&2
    echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
fi

echo "Installing ${missing[*]}"
quietly as_root apt-get -qq -o DPkg::Lock::Timeout=300 update ||
    { echo "The package lists could not be updated: see above." >&2; exit 1; }
quietly as_root apt-get -qq -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends \
    "${missing[@]}" ||
    { echo "The packages could not be installed: see above." >&2; exit 1; }
