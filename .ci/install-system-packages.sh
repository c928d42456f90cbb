#!/bin/sh
# Installs through apt what the build needs and this machine lacks: the packages that Package.swift names for its system
# libraries, SQLite's for GRDB, and pkg-config. Does nothing where all is there.
set -eu
cd "$(dirname "$0")/.."

wanted="$(sed -n 's/.*\.apt(\["\([^"]*\)"\]).*/\1/p' Package.swift) libsqlite3-dev pkg-config"
missing=""
for package in $wanted; do
  if command -v dpkg-query >/dev/null; then
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  fi
done
[ -n "$missing" ] || exit 0

root=""
[ "$(id -u)" = 0 ] || root="sudo"
echo "copydesk: installing$missing" >&2
install="$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing"
$install >/dev/null 2>&1 || { $root apt-get update -qq && $install >/dev/null; }
