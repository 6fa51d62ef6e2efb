#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check_format.sh [--fix]: compares every C++ file with what .clang-format asks for.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
mode=(--dry-run -Werror)
if [[ ${1:-} == --fix ]]; then
    mode=(-i)
fi
git ls-files -z --cached --others --exclude-standard -- '*.h' '*.cpp' |
    xargs -0 --no-run-if-empty clang-format-14 "${mode[@]}"
