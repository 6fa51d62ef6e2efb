#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# build.sh PRESET [CMAKE-OPTION...]: configures and builds a preset of CMakePresets.json into
# build/PRESET, with ccache where there is one; shows configuring only if it fails.
set -euo pipefail

preset=$1
shift
cd "$(dirname "${BASH_SOURCE[0]}")/.."

options=("$@")
if command -v ccache >/dev/null; then
    options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    # Without the first it refuses whatever uses a precompiled header, which is nearly all; with the
    # others a second checkout is built from what the first one left.
    export CCACHE_SLOPPINESS=pch_defines,time_macros
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=10G
    # The precompiled headers are hundreds of megabytes: read once, not for each file.
    export CCACHE_INODECACHE=1
fi
if [[ ! -d build/$preset ]]; then
    echo "Building for the first time: this takes some minutes."
fi

mkdir -p build
if ! cmake --preset "$preset" "${options[@]}" >"build/$preset.log" 2>&1; then
    cat "build/$preset.log" >&2
    exit 1
fi
# A terminal sees one line that counts; a log sees only what went wrong.
if [[ -t 1 ]]; then
    cmake --build --preset "$preset" --parallel "$(nproc)"
else
    cmake --build --preset "$preset" --parallel "$(nproc)" -- --quiet |
        sed '/^ninja: no work to do\.$/d'
fi
