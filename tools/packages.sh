# The Debian 12 packages that datakaart needs; sourced by the other scripts here.
# shellcheck shell=bash
BUILD_PACKAGES=(
  g++ cmake ninja-build pkg-config gettext
  libboost-program-options-dev libre2-dev libhwy-dev libarchive-dev libpoppler-cpp-dev libqpdf-dev libgmime-3.0-dev libgsf-1-dev libpff-dev libbfio-dev
  libxlsxwriter-dev libexpat1-dev libxml2-dev libphonenumber-dev libsqlite3-dev libsodium-dev libseccomp-dev libacl1-dev
  libuchardet-dev libxxhash-dev libtomlplusplus-dev nlohmann-json3-dev libfmt-dev libexpected-dev)
TEST_PACKAGES=(
  catch2 xlsx2csv poppler-utils libxml2-utils zip p7zip-full acl python3 python3-jsonschema
  python3-openpyxl sqlite3
  strace dpkg-dev file git pre-commit python3-yaml)
FUZZ_PACKAGES=(clang-14 libclang-rt-14-dev libfuzzer-14-dev llvm-14 python3 sqlite3)

# install_missing PACKAGE...: installs those that are not there, and says so; says nothing when all are.
install_missing() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      missing+=("$package")
  done
  ((${#missing[@]} == 0)) && return 0
  local as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || {
      echo "These Debian packages are missing; install them as root:" >&2
      echo "  apt-get install ${missing[*]}" >&2
      return 1
    }
    as_root=(sudo)
  fi
  echo "Installing Debian packages: ${missing[*]}" >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 || return 1
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET CMAKE_OPTION... [-- BUILD_OPTION...]: configures once, builds what has changed, and keeps
# quiet unless it fails.
build() {
  local preset=$1 log options=()
  shift
  while (($# > 0)) && [[ $1 != -- ]]; do
    options+=("$1")
    shift
  done
  log=$(mktemp)
  if ! { cmake --preset "$preset" "${options[@]}" && cmake --build --preset "$preset" "${@:2}"; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}
