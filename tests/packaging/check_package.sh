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
test -x "$work/prefix/libexec/datakaart/datakaart-helper"
"$work/prefix/bin/datakaart" --version
# A helper reads this: it is found from wherever the tree was put.
printf '<p>mie@atelier-zonnewende.be</p>\n' >"$work/a.html"
mv "$work/prefix" "$work/moved"
"$work/moved/bin/datakaart" scan "$work/a.html" --quiet -o "$work/y.json"
grep -q '"email"' "$work/y.json"
rm "$work/moved/libexec/datakaart/datakaart-helper"
if "$work/moved/bin/datakaart" scan "$work/a.html" --quiet -o "$work/z.json" 2>"$work/said"; then
  echo "a scan without its helper did not fail" && exit 1
fi
grep -q 'moved/libexec/datakaart/datakaart-helper' "$work/said"

(cd "$work" && cpack --config "$build/CPackConfig.cmake" -B "$work/out" >/dev/null)
package=("$work"/out/datakaart_*.deb)
depends=$(dpkg-deb -f "${package[0]}" Depends)
for library in libre2 libarchive libpoppler-cpp libxlsxwriter libphonenumber libsqlite3 libtomlplusplus; do
  grep -q "$library" <<<"$depends" || { echo "no dependency on $library: $depends"; exit 1; }
done
dpkg-deb -x "${package[0]}" "$work/root"
"$work/root/usr/bin/datakaart" scan "$work/a.html" --quiet -o "$work/x.json"
grep -q '"email"' "$work/x.json"
