#!/usr/bin/env bash
# Runs the tests of the office and of its windows, with the very .oxt that was built here, in another version of
# LibreOffice: that of a release of Debian, in a folder of its own that is kept for the next time.
#
#     tests/versions/test.sh <release> <build folder> [<program> [<filter of Catch2>]]
#
# Without a program, such as office/office_tests, it runs those of the office and of the window.
#
# Ends with 77, and says why, where it cannot: it needs root, debootstrap and a mirror of Debian.

set -euo pipefail
release=$1
build=$(cd -P "$2" && pwd)
programs=(office/office_tests window/window_tests)
[ -z "${3:-}" ] || programs=("$3")
filter=${4:-}
project=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
system="$build/versions/$release"

cannot() {
    echo "Skipped: $1"
    exit 77
}

# The mirror from which this machine has its own packages.
mirror() {
    apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Component: main' 2>/dev/null |
        grep -E '/debian/?$' | head -n 1
}

set_up() {
    [ "$(id -u)" = 0 ] || cannot 'only root can set up another system.'
    command -v debootstrap >/dev/null || cannot 'there is no debootstrap.'
    local site
    site=$(mirror)
    [ -n "$site" ] || cannot 'the packages of this machine come from no mirror of Debian.'
    rm -rf "$system" "$system.part"
    debootstrap --variant=minbase --include=ca-certificates "$release" "$system.part" "$site" >"$system.log" 2>&1 ||
        cannot "debootstrap could not get $release from $site; see $system.log."
    inside "$system.part" apt-get install --yes --no-install-recommends libreoffice-calc libreoffice-writer \
        libreoffice-gtk3 libreoffice-l10n-nl fonts-liberation xvfb openbox xdotool imagemagick >>"$system.log" 2>&1
    rm -rf "$system.part/var/cache/apt/archives"
    mv "$system.part" "$system"
}

# inside <system> <command>...: with mounts that end with it.
inside() {
    local root=$1
    shift
    mkdir -p "$root$project" "$root$build"
    unshare --mount --pid --fork --kill-child bash -euo pipefail -c '
        root=$1; project=$2; build=$3; shift 3
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/tmp"
        mount --bind "$project" "$root$project"
        mount --bind "$build" "$root$build"
        cd /
        exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "$@"' - "$root" "$project" "$build" "$@" </dev/null
}

mkdir -p "$build/versions"
[ -d "$system" ] || set_up
inside "$system" dpkg-query -W -f 'LibreOffice ${Version}\n' libreoffice-calc
failures=0
for program in "${programs[@]}"; do
    inside "$system" "$build/tests/$program" ${filter:+"$filter"} || failures=$((failures + 1))
done
exit $((failures > 0))
