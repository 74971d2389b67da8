#!/usr/bin/env bash
# Runs tests of the office or of its windows, as they were built here and with the very .oxt, in another version of
# LibreOffice: that of a release of Debian.
#
#     tests/versions/test.sh <release> <build folder>                               sets it up
#     tests/versions/test.sh <release> <build folder> <program> [<filter of Catch2>]
#
# Ends with 77, and says why, where it cannot: it needs root, debootstrap and a mirror of Debian.

set -euo pipefail
project=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
source "$project/tests/versions/system.sh"

# inside <command>...: without a network, and with a /tmp and screens of its own.
inside() {
    apart --net --ipc bash -euc '
        system=$1; project=$2; build=$3; shift 3
        mount -t proc proc "$system/proc"
        mount --rbind /dev "$system/dev"
        mount -t tmpfs tmpfs "$system/tmp"
        for folder in "$project" "$build"; do
            mkdir -p "$system$folder"
            mount --bind "$folder" "$system$folder"
        done
        cd /
        exec chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8 "$@"' \
        - "$system" "$project" "$build" "$@"
}

release=$1
build=$(cd -P "$2" && pwd)
system=${XDG_CACHE_HOME:-$HOME/.cache}/participatieladder/versions/$release
[ "$(id -u)" = 0 ] || cannot "$release: only root can have another system."
[ -n "$mounts" ] || cannot "$release: this machine lets root make no mounts that stay in another system."
mkdir -p "${system%/*}"
exec {lock}>"$system.lock"
flock --shared "$lock"
if [ $# = 2 ]; then
    prepare "$release" "$system" "$lock"
else
    is_ready "$system" || cannot "$release is not set up."
fi
inside dpkg-query -W -f 'LibreOffice ${Version}\n' libreoffice-calc
# Whatever number it ends with, 77 would say that it did not run.
[ $# = 2 ] || inside "$build/tests/$3" "${@:4}" || exit 1
