#!/bin/sh
# Installs the named Debian packages that are missing. Asks for sudo only then, and only when not root.
# Usage: scripts/install.sh PACKAGE...
set -eu

missing=""
for package in "$@"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) || status=""
    [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "This system has no apt-get. Please install what these Debian packages hold yourself:$missing" >&2
    exit 0
fi

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Please install these packages as root, then try again:$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi

echo "Installing:$missing"
$as_root apt-get update --quiet=2 || echo "Going on with the package lists that are there." >&2
# shellcheck disable=SC2086 # the names are meant to be split
$as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --quiet=2 --yes --no-install-recommends $missing
