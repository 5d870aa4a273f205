#!/bin/sh
# Runs a command inside a Debian tree, with the checkout at /src/checkout, read only.
# Everything belongs to namespaces of its own: no mount, process or network connection outlives the
# command, even when this script is killed, and no network but loopback is there.
#
# Usage: in_tree.sh TREE CHECKOUT SITE RESULTS COMMAND...   (as root)
#   SITE     Python packages for the tests, seen as /src/site
#   RESULTS  a folder the command may write to, seen as /src/results
set -eu

if [ "${TILEPACK_IN_NAMESPACE:-}" != yes ]; then
    export TILEPACK_IN_NAMESPACE=yes
    exec unshare --mount --net --pid --ipc --uts --fork --kill-child sh "$0" "$@"
fi

tree=$1 checkout=$2 site=$3 results=$4
shift 4

mount --make-rprivate /
mount -t proc proc "$tree/proc"
mount --rbind /dev "$tree/dev"
mount -t tmpfs -o mode=1777 tmpfs "$tree/dev/shm"
mount -t tmpfs -o mode=1777 tmpfs "$tree/tmp"
mkdir -p "$tree/src"
mount -t tmpfs tmpfs "$tree/src"
mkdir "$tree/src/checkout" "$tree/src/site" "$tree/src/results"

# The tests may write to these two; what they write is gone afterwards.
mkdir -p "$checkout/build" "$checkout/.qgis-settings"
mount --bind "$checkout" "$tree/src/checkout"
mount -o remount,bind,ro "$tree/src/checkout"
mount -t tmpfs tmpfs "$tree/src/checkout/build"
mount -t tmpfs tmpfs "$tree/src/checkout/.qgis-settings"
mount --bind "$site" "$tree/src/site"
mount --bind "$results" "$tree/src/results"

shared=$checkout/../shared
if [ -d "$shared" ]; then
    mkdir "$tree/src/shared"
    mount --bind "$shared" "$tree/src/shared"
    mount -o remount,bind,ro "$tree/src/shared"
fi

chroot "$tree" ip link set lo up
mkdir "$tree/tmp/home"
exec chroot "$tree" env --ignore-environment \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home LANG=C.UTF-8 TERM=dumb \
    PYTHONPATH=/src/site PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    HYPOTHESIS_STORAGE_DIRECTORY=/tmp/hypothesis ${CI:+"CI=$CI"} \
    sh -c 'cd /src/checkout && exec "$@"' sh "$@"
