#!/usr/bin/env bash
# check_package.sh BUILD_FOLDER: the installed tree and the Debian package hold what they should,
# the package names what it depends on, and the program in it runs.
set -euo pipefail
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --install "$build" --prefix "$work/prefix" >/dev/null
test -x "$work/prefix/bin/datakaart"
test -s "$work/prefix/share/man/man1/datakaart.1"
"$work/prefix/bin/datakaart" --version

(cd "$work" && cpack --config "$build/CPackConfig.cmake" -B "$work/out" >/dev/null)
package=("$work"/out/datakaart_*.deb)
depends=$(dpkg-deb -f "${package[0]}" Depends)
for library in libre2 libarchive libpoppler-cpp libxlsxwriter libphonenumber libsqlite3 libtomlplusplus; do
  grep -q "$library" <<<"$depends" || { echo "no dependency on $library: $depends"; exit 1; }
done
dpkg-deb -x "${package[0]}" "$work/root"
printf 'mail: mie@atelier-zonnewende.be\n' >"$work/a.txt"
"$work/root/usr/bin/datakaart" scan "$work/a.txt" --quiet -o "$work/x.json"
grep -q '"email"' "$work/x.json"
