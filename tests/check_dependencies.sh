#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check_dependencies.sh: packaging/dependencies.txt names each package once and says what it is for,
# and has a row for whatever CMake looks for.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
list=packaging/dependencies.txt
failed=0

complain() {
    echo "$list: $1" >&2
    failed=1
}

rows=$(sed '/^#/d; /^\[/d; /^ *$/d' "$list")
while read -r row; do
    [[ $row =~ ^[a-z0-9][a-z0-9.+-]+\ +#\ .+ ]] || complain "no package with what it is for: $row"
done <<<"$rows"
while read -r package; do
    complain "$package is named more than once"
done < <(cut -d ' ' -f 1 <<<"$rows" | sort | uniq --repeated)

# Words behind find_package and pkg_check_modules, without versions and CMake's own.
sought=$(cat CMakeLists.txt {app,models,packaging,tests,ui}/CMakeLists.txt | tr '\n' ' ' |
    grep -oE '(find_package|pkg_check_modules)\([^)]*\)' |
    sed -E 's/^find_package\(//; s/^pkg_check_modules\([A-Z]+//; s/\)//' | tr -s ' ' '\n' |
    grep -vE '^([0-9.]*|REQUIRED|COMPONENTS|IMPORTED_TARGET|PkgConfig)$' | sort -u)
for name in $sought; do
    grep -qE "#.*\b$name\b" <<<"$rows" || complain "no package is said to bring $name"
done

# Sections are what the scripts ask for.
sections=$(sed -n 's/^\[\(.*\)\]$/\1/p' "$list")
used=$(grep -rhoE 'install-dependencies\.sh"?( [a-z]+)+' app/run.sh tests/run.sh .ci/run packaging/*.sh |
    cut -d ' ' -f 2- | tr ' ' '\n' | sort -u)
for section in $used; do
    grep -qx "$section" <<<"$sections" || complain "there is no section $section"
done
for section in $sections; do
    grep -qx "$section" <<<"$used" || complain "no script installs the section $section"
done
exit "$failed"
