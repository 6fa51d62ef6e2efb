#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check-package.sh [CHECK...]: looks over what packaging/package.sh has left in build/packages. Says
# a line for each check, and what is wrong where one fails; without CHECK all of them.
# shellcheck disable=SC2317 # the checks are called by name
set -euo pipefail

checks=(needs desktop metainfo types manual completion paths hardening rules archive clean_root)

cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
packaging/install-dependencies.sh package
shopt -s nullglob
debs=(build/packages/*.deb) archives=(build/packages/*.tar.gz)
if [[ ${#debs[@]} -ne 1 || ${#archives[@]} -ne 1 ]]; then
    echo "There is no package in build/packages: packaging/package.sh makes it." >&2
    exit 2
fi
deb=${debs[0]} archive=${archives[0]}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
dpkg-deb --extract "$deb" "$work/deb"
share=$work/deb/usr/share

# Fails if the command says anything.
in_silence() {
    local said
    said=$("$@" 2>&1) || { printf '%s\n' "$said"; return 1; }
    if [[ -n $said ]]; then
        printf '%s\n' "$said"
        return 1
    fi
}

# What packaging/dependencies.txt says of it is what the .deb says.
check_needs() {
    local section field package
    while read -r section field; do
        sed -n "/^\\[$section\\]/,/^\\[/s/^\\([a-z0-9][^ ]*\\) .*/\\1/p" packaging/dependencies.txt |
            while read -r package; do
                dpkg-deb --field "$deb" "$field" | grep -qE "(^|, )$package( |,|\$)" ||
                    { echo "$field of the .deb lacks $package"; return 1; }
            done
    done <<<$'run Depends\nrecommended Recommends'
}

check_desktop() { in_silence desktop-file-validate "$share"/applications/*.desktop; }

# Of the whole tree, so that the metainfo fits the desktop entry and its icon.
check_metainfo() {
    appstreamcli validate --no-net --pedantic "$share"/metainfo/*.metainfo.xml
    appstreamcli validate-tree --no-net "$work/deb"
}

check_types() {
    mkdir -p "$work/mime/packages"
    cp "$share"/mime/packages/*.xml "$work/mime/packages/"
    XDG_DATA_HOME=$work in_silence update-mime-database "$work/mime"
    grep -q ':\*\.fleet\.zst$' "$work/mime/globs2"
}

check_manual() {
    local page=$share/man/man1/chargetree.1.gz
    LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 \
        man --warnings -E UTF-8 -Tutf8 -Z -l "$page" 2>"$work/warnings" >"$work/laid-out"
    in_silence cat "$work/warnings"
    LC_ALL=C.UTF-8 man -l "$page" | grep -q 'chargetree:driver'
}

# The shells, where they are there, take what is installed for them.
check_completion() {
    bash -n "$share/bash-completion/completions/chargetree"
    ! command -v zsh >/dev/null || zsh -n "$share/zsh/vendor-completions/_chargetree"
    ! command -v fish >/dev/null ||
        fish --no-config --no-execute "$share/fish/vendor_completions.d/chargetree.fish"
}

# Nothing tells where it was built.
check_paths() {
    if grep -rlF -e "$root" -e "$HOME/" "$work/deb"; then
        return 1
    fi
}

check_hardening() {
    local mark missing=0
    readelf --file-header --program-headers --dynamic --dyn-syms --wide \
        "$work/deb/usr/bin/chargetree" >"$work/headers"
    for mark in 'Position-Independent Executable' 'Flags:.* NOW' GNU_RELRO __stack_chk_fail; do
        grep -q -e "$mark" "$work/headers" || { echo "The program lacks $mark"; missing=1; }
    done
    if grep -E 'R(UN)?PATH' "$work/headers"; then
        missing=1
    fi
    return "$missing"
}

# It is not uploaded to Debian, so there is no report there that it would close.
check_rules() {
    local said
    said=$(lintian --allow-root --fail-on error,warning --display-info --tag-display-limit 0 \
        --suppress-tags initial-upload-closes-no-bugs "$deb" 2>&1) || { printf '%s\n' "$said"; return 1; }
    printf '%s\n' "$said" | sed '/^N:/d; /^$/d'
}

# What is in the archive is what is in the .deb, and runs where it was unpacked.
check_archive() {
    mkdir "$work/archive"
    tar --extract --file "$archive" --directory "$work/archive" --strip-components 1
    cmp "$work/archive/bin/chargetree" "$work/deb/usr/bin/chargetree"
    "$work/archive/bin/chargetree" --version | grep -q '^chargetree '
}

# A Debian with what the .deb depends on and nothing else; gone when the check ends.
check_clean_root() {
    local sources=(/etc/apt/sources.list.d/debian.sources) codename
    codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    [[ -e ${sources[0]} ]] || sources=(/etc/apt/sources.list)
    # shellcheck disable=SC2016 # $1 is the root, for the hooks
    mmdebstrap --quiet --variant=apt --format=null \
        --aptopt='Apt::Install-Recommends "false"' \
        --customize-hook='mkdir "$1/tmp/try"' \
        --customize-hook="cp '$root/packaging/try-package.sh' '$root/$deb' \"\$1/tmp/try/\"" \
        --customize-hook='chroot "$1" /tmp/try/try-package.sh' \
        "$codename" /dev/null "${sources[@]}"
}

if [[ $# -gt 0 ]]; then
    checks=("$@")
fi
failed=0
for check in "${checks[@]}"; do
    started=$SECONDS
    set +e # as a condition a check would go on behind what fails in it
    (set -e; "check_$check") >"$work/said" 2>&1
    status=$?
    set -e
    if [[ $status -eq 0 ]]; then
        printf 'ok      %-11s %3d s\n' "$check" $((SECONDS - started))
        if [[ $check == rules || $check == clean_root ]]; then
            sed 's/^/        /' "$work/said"
        fi
    else
        failed=1
        printf 'FAILED  %-11s %3d s\n' "$check" $((SECONDS - started))
        sed 's/^/        /' "$work/said"
    fi
done
exit "$failed"
