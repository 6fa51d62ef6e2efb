#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# try-package.sh: in a clean Debian, as root: installs the .deb that lies beside this script with
# nothing but what it depends on, uses it as somebody without rights does, and removes it. Fails
# unless everything is as it was before. packaging/check-package.sh calls it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deb=$(echo "$here"/*.deb)
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

# Every file of the system by kind, rights and size, but for what packages are counted in.
inventory() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp \
        -o -path /var/log -o -path /var/cache -o -path '/var/lib/dpkg/*' -o -path /var/lib/apt \) \
        -prune -o \( -type f -printf '%y %m %s %p\n' -o -printf '%y %m %p\n' \) | sort
}

somebody=(setpriv --reuid=12345 --regid=12345 --clear-groups
    env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME="$here/home" XDG_RUNTIME_DIR="$here/run"
    QT_QPA_PLATFORM=offscreen)

wait_for() {
    local tries
    for ((tries = 0; tries < 600; ++tries)); do
        if "$@"; then
            return
        fi
        sleep 0.1
    done
    echo "Waited in vain for: $*" >&2
    return 1
}

apt-get -qq satisfy --yes --no-install-recommends "$(dpkg-deb --field "$deb" Depends)" >/dev/null
inventory >"$here/before"

dpkg --install "$deb" >/dev/null
echo "installed with $(dpkg-query --show | wc -l) packages in all"
install -d -o 12345 -g 12345 -m 700 "$here/home" "$here/run"
"${somebody[@]}" chargetree --version
"${somebody[@]}" chargetree info --demo --format json | head -c 60
echo …
"${somebody[@]}" chargetree export --demo --what sites --output "$here/home/sites.xlsx"
echo "a workbook of $(stat --format %s "$here/home/sites.xlsx") bytes was written"

# The window is there when it answers to its second start, which hands a link over and is done.
"${somebody[@]}" chargetree --demo 2>"$here/remarks" &
window=$!
wait_for test -S "$here/run/chargetree.socket"
"${somebody[@]}" timeout 60 chargetree chargetree:driver/300012
kill -0 "$window"
echo "a window opened, and a link was followed in it"
kill "$window"
wait "$window" || true

dpkg --purge chargetree >/dev/null
inventory >"$here/after"
diff "$here/before" "$here/after"
echo "removed: $(wc -l <"$here/after") files and folders as before"
