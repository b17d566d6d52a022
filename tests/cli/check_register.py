#!/usr/bin/python3
"""Scans samples/ with the built program and compares the register's proposed activities, and the data
sets under each, with samples/expected-register.csv, both ways.

Usage: check_register.py BINARY REPOSITORY
"""

import csv
import io
import subprocess
import sys
import tempfile
from pathlib import Path

# Some files are locked, damaged or of unknown format on purpose.
EXIT_SOME_UNREAD = 3


def proposed(binary, repository, folder):
    """data set -> activity, as the Dutch workbook says."""
    book = Path(folder, "register.xlsx")
    done = subprocess.run([binary, "scan", "samples", "-o", book, "--store", Path(folder, "s.dk"),
                           "--quiet", "--lang", "nl"], cwd=repository, check=False)
    if done.returncode != EXIT_SOME_UNREAD:
        sys.exit(f"scan ended with {done.returncode}, not {EXIT_SOME_UNREAD}")
    text = subprocess.run(["xlsx2csv", "-n", "Datasets", book], check=True, capture_output=True,
                          encoding="utf-8").stdout
    rows = list(csv.reader(io.StringIO(text)))
    header = next(at for at, row in enumerate(rows) if row and row[0] == "Nr.")
    name, activity = (rows[header].index(title) for title in ["Dataset", "Voorgestelde verwerking"])
    return {row[name]: row[activity] for row in rows[header + 1:] if row[0]}


def main():
    binary, repository = sys.argv[1:]
    with open(Path(repository, "samples", "expected-register.csv"), newline="",
              encoding="utf-8") as file:
        expected = {row["data set"]: row["activity"] for row in csv.DictReader(file)}
    with tempfile.TemporaryDirectory() as folder:
        found = proposed(binary, repository, folder)
    wrong = [name for name in sorted(expected | found) if expected.get(name) != found.get(name)]
    for name in wrong:
        print(f"{name}: expected {expected.get(name)}, found {found.get(name)}")
    sys.exit(1 if wrong or not expected else 0)


if __name__ == "__main__":
    main()
