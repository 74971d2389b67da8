# shellcheck shell=bash
# Sourced by test.sh: a release of Debian with its LibreOffice, in a folder of its own that is kept for the next time,
# also for other copies of this project.

system_packages=(libreoffice-calc libreoffice-writer libreoffice-gtk3 libreoffice-l10n-nl fonts-liberation
    fonts-dejavu-core xvfb openbox xdotool imagemagick strace)

cannot() {
    echo "SKIPPED: $1"
    exit 77
}

# The mirror from which this machine has its own packages.
mirror() {
    apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Component: main' 2>/dev/null |
        grep -m 1 -E '/debian/?$'
}

# The option of unshare with which mounts made apart stay there; nothing where there is none. In a chroot the root is no
# mount of its own and cannot be made private. There a mount shows whether the system around it would have it too.
propagation() {
    local folder
    if unshare --mount true 2>/dev/null; then
        echo --propagation=private
        return
    fi
    folder=$(mktemp -d)
    if unshare --mount --propagation=unchanged mount -t tmpfs tmpfs "$folder" 2>/dev/null; then
        umount "$folder" 2>/dev/null || echo --propagation=unchanged
    fi
    rmdir "$folder"
}

mounts=$(propagation)

# apart <option of unshare>... <command>...: with mounts and processes of its own, which end with it, and with this
# script even where that is killed.
apart() {
    setpriv --pdeathsig KILL unshare --mount "$mounts" --pid --fork --kill-child "$@" &
    trap 'kill -KILL $!' INT TERM
    wait $!
}

is_ready() { # <system>
    [ "$(cat "$1/.packages" 2>/dev/null)" = "${system_packages[*]}" ] && apart chroot "$1" true
}

set_up() { # <release> <system>
    command -v debootstrap >/dev/null || cannot 'there is no debootstrap.'
    local site
    site=$(mirror) || cannot 'the packages of this machine come from no mirror of Debian.'
    echo "Setting up $1 in $2"
    rm -rf --one-file-system "$2" "$2.part"
    apart bash -euc '
        release=$1; system=$2; site=$3; shift 3
        debootstrap --variant=minbase --include=ca-certificates "$release" "$system" "$site"
        mount -t proc proc "$system/proc"
        mount -t tmpfs tmpfs "$system/var/cache/apt/archives"
        chroot "$system" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
            -o Dpkg::Options::=--force-unsafe-io "$@"
        # An unstable system can have an office that does not run at all.
        chroot "$system" env HOME=/tmp LC_ALL=C.UTF-8 soffice --headless --norestore --terminate_after_init
        echo "$*" >"$system/.packages"' - "$1" "$2.part" "$site" "${system_packages[@]}" >"$2.log" 2>&1 ||
        cannot "$1 cannot be had from $site: $(tail -n 1 "$2.log") All that was said is in $2.log"
    mv "$2.part" "$2"
}

# prepare <release> <system> <lock>: sets it up where it is not there, is another than is wanted or cannot start.
prepare() {
    is_ready "$2" && return
    flock "$3" # nobody uses it any more
    is_ready "$2" || set_up "$1" "$2"
    flock --shared "$3"
}
