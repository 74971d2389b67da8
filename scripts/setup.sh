# shellcheck shell=bash
# Sourced by the scripts beside it: stands in the project's folder, and knows what a build needs of Debian and Ubuntu.

set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/.."

# The office reads paths as the locale says: in the plain C locale it loses those with an accent.
[ "$(locale charmap)" = UTF-8 ] || export LC_ALL=C.UTF-8

# Of `a|b` either will do, and a is installed where neither is there. A Calc without windows, as a server may have,
# cannot stand beside the usual one.
packages=(g++ cmake ninja-build 'libreoffice-calc|libreoffice-calc-nogui' libreoffice-dev libcsv-dev libutf8proc-dev libminizip-dev zlib1g-dev zip pandoc)
test_packages=(libreoffice-l10n-nl libreoffice-writer libreoffice-gtk3 xvfb openbox xdotool imagemagick catch2 unzip binutils)
# What looks at how the source is written.
source_packages=(shellcheck)
# For `scripts/test.sh --all`: what looks deeper, watches the office, or makes other builds and systems for the tests.
all_packages=(clang libclang-rt-dev strace debootstrap)

# Debian 12 has two versions of Boost, of which the usual one is too old, and names the font otherwise. Its Clang is the
# one that looks at the source.
if grep -qs '^VERSION_CODENAME=bookworm$' /etc/os-release; then
    packages+=(libboost1.81-dev)
    test_packages+=(fonts-liberation2)
    source_packages+=(clang-format)
    all_packages+=(clang-tidy)
else
    packages+=(libboost-dev)
    test_packages+=(fonts-liberation)
fi

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

has() { # <package>
    [ "$(dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | sort -u)" = installed ]
}

# install_missing <package>...: nothing where all is there, so that it needs the network only once.
install_missing() {
    local package alternative missing=() root=()
    if ! command -v apt-get >/dev/null; then
        echo "There is no apt-get here. This project needs what Debian calls: ${*%%|*}" >&2
        for package in c++ cmake ninja zip soffice; do
            command -v "$package" >/dev/null || fail "There is no $package."
        done
        return
    fi

    for package in "$@"; do
        for alternative in ${package//|/ }; do
            has "$alternative" && continue 2
        done
        missing+=("${package%%|*}")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    if [[ " ${missing[*]} " == *' libboost1.81-dev '* ]] && has libboost1.74-dev; then
        fail 'libboost1.74-dev is installed here. This project needs libboost1.81-dev, and they cannot both be there.' \
            'To replace the one by the other: apt-get install libboost1.81-dev'
    fi
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "As root, first: apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    "${root[@]}" apt-get update || echo 'Going on with the lists of packages that are here.' >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-remove --no-install-recommends "${missing[@]}" </dev/null
}
