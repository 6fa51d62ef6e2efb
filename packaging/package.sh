#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# package.sh [--reproduce | --unchecked]: installs what is missing, builds the preset package from
# scratch, and leaves a .deb and a .tar.gz in build/packages, and an .rpm where there is rpmbuild;
# then packaging/check-package.sh looks them over. The same source gives the same bytes: the moment
# in them is SOURCE_DATE_EPOCH, by default that of the last commit. --reproduce builds all of it once
# more in another folder, without ccache, and compares (some minutes); --unchecked only builds.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
packages=build/packages

build_packages() {
    local generators=(DEB TGZ) generator
    # Remains of another moment would stay in the package.
    rm -rf build/package "$packages"
    packaging/build.sh package
    if command -v rpmbuild >/dev/null; then
        generators+=(RPM)
    fi
    for generator in "${generators[@]}"; do
        cpack --preset package -G "$generator" >build/cpack.log 2>&1 ||
            { cat build/cpack.log >&2; return 1; }
    done
    rm -rf "$packages/_CPack_Packages"
}

# Whatever could show in the bytes differs: folder, depth, locale, zone, the times of the files.
reproduce() {
    local elsewhere same=1 package
    elsewhere=$(mktemp -d)
    # shellcheck disable=SC2064 # as it is now
    trap "rm -rf '$elsewhere'" EXIT
    mkdir -p "$elsewhere/another/place"
    git ls-files -z --cached --others --exclude-standard |
        tar --create --null --files-from=- --ignore-failed-read |
        tar --extract --directory "$elsewhere/another/place" --touch
    CCACHE_DISABLE=1 TZ=Asia/Kathmandu LC_ALL=C \
        "$elsewhere/another/place/packaging/package.sh" --unchecked
    for package in "$packages"/*; do
        if cmp "$package" "$elsewhere/another/place/$package"; then
            echo "the same bytes twice: ${package##*/}"
        else
            same=0
            mkdir -p build/differing
            cp "$elsewhere/another/place/$package" build/differing/
        fi
    done
    if [[ $same -eq 0 ]]; then
        echo "What differs is in build/packages and build/differing." >&2
        return 1
    fi
}

if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH
umask 022 # CPack gives folders what is left by it
packaging/install-dependencies.sh build package
build_packages
if [[ ${1:-} == --unchecked ]]; then
    exit
fi
packaging/check-package.sh
if [[ ${1:-} == --reproduce ]]; then
    reproduce
fi
ls -l "$packages"
