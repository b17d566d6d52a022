#!/usr/bin/env python3
"""The program that walks, stores and reports links no parser of documents: its helper does.

Usage: check_linking.py DATAKAART HELPER
"""

import re
import subprocess
import sys

PARSERS = ("libarchive", "libexpat", "libpoppler", "libpoppler-cpp", "libqpdf", "libxml2")


def linked(program):
    """The shared libraries that a program names, without their versions."""
    section = subprocess.run(["readelf", "--dynamic", "--wide", program], check=True,
                             capture_output=True, text=True).stdout
    return {name.split(".so")[0] for name in re.findall(r"\(NEEDED\).*\[(.+)\]", section)}


def loaded(program):
    """All that is loaded with it, the libraries of its libraries too."""
    told = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
    return {line.split(".so")[0].strip() for line in told.splitlines() if ".so" in line}


def main():
    main_program, helper = sys.argv[1:]
    wrong = sorted((linked(main_program) | loaded(main_program)) & set(PARSERS))
    if wrong:
        sys.exit(f"{main_program} links {', '.join(wrong)}")
    missing = set(PARSERS) - loaded(helper)
    if missing:
        sys.exit(f"{helper} does not link {', '.join(sorted(missing))}: is this test still right?")


if __name__ == "__main__":
    main()
