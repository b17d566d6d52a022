#!/usr/bin/python3
"""Scans samples/ with the built program and compares with samples/expected.csv, both ways.

Usage: check_samples.py BINARY REPOSITORY

All that was planted must be found at confidence medium or above, and nothing else; every file and
member must be told with its type, state and reason. Prints each difference, never a value.
"""

import csv
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

KINDS = ["email", "phone", "iban", "be-national-number"]
# The drive's own papers: they are scanned too, and must hold nothing.
PAPERS = ["README.md", "expected.csv", "expected-register.csv"]
# Where a value may rightly be met more often than it was planted (link and text, field and page).
DOCUMENTS = {"docx", "docm", "xlsx", "xlsm", "pptx", "odt", "ods", "odp", "pdf"}
# Some files are locked, damaged or of unknown format on purpose.
EXIT_SOME_UNREAD = 3


def scan(binary, repository, folder):
    store, first, second = (Path(folder, name) for name in ["s.datakaart", "1.json", "2.json"])
    done = subprocess.run([binary, "scan", "samples", "-o", first, "--store", store, "--quiet"],
                          cwd=repository, check=False)
    if done.returncode != EXIT_SOME_UNREAD:
        sys.exit(f"scan ended with {done.returncode}, not {EXIT_SOME_UNREAD}")
    subprocess.run([binary, "report", store, "-o", second], check=True)
    if first.read_bytes() != second.read_bytes():
        sys.exit("the scan's own report and the one from its store differ")
    return json.loads(first.read_text(encoding="utf-8"))


def expectations(repository):
    with open(Path(repository, "samples", "expected.csv"), newline="", encoding="utf-8") as file:
        return {"samples/" + row["location"]: row for row in csv.DictReader(file)}


def distinct_values(report):
    """location, kind -> the hashes of values found at medium or above."""
    found = defaultdict(set)
    for finding in report["findings"]:
        if finding["confidence"] != "low":
            found[finding["location"], finding["kind"]].add(finding["hash"])
    return found


def occurrences(file, kind):
    counts = file["counts"].get(kind, {})
    return counts.get("high", 0) + counts.get("medium", 0)


def compare_file(location, wanted, file, hashes):
    for field in ["type", "state", "reason"]:
        if (file[field] or "none") != wanted[field]:
            yield f"{location}: {field} is {file[field]}, expected {wanted[field]}"
    for kind in KINDS:
        found, planted = occurrences(file, kind), int(wanted[kind])
        different, planted_different = len(hashes[location, kind]), int(wanted[f"{kind} distinct"])
        exact = wanted["type"] not in DOCUMENTS
        if different != planted_different:
            yield f"{location}: {different} different {kind}, expected {planted_different}"
        if found < planted or (exact and found > planted):
            yield f"{location}: {kind} {found} times, expected {planted}"


def differences(report, expected):
    files = {file["location"]: file for file in report["files"]}
    hashes = distinct_values(report)
    if len(files) != len(report["files"]):
        yield "a location is told twice"
    for location, wanted in expected.items():
        if location in files:
            yield from compare_file(location, wanted, files[location], hashes)
        else:
            yield f"{location}: not in the report"
    papers = ["samples/" + name for name in PAPERS]
    for location, file in files.items():
        if location not in expected and location not in papers:
            yield f"{location}: not in expected.csv"
        elif location in papers and any(occurrences(file, kind) for kind in KINDS):
            yield f"{location}: a find in the drive's own papers"


def on_disk(repository, expected):
    """The table must name every file of the drive, or a new sample would go unchecked."""
    root = Path(repository, "samples")
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_file() and name not in PAPERS and "samples/" + name not in expected:
            yield f"samples/{name}: on the drive, but not in expected.csv"


def main():
    binary, repository = sys.argv[1:3]
    expected = expectations(repository)
    with tempfile.TemporaryDirectory(prefix="datakaart-samples-") as folder:
        report = scan(binary, repository, folder)
    wrong = list(on_disk(repository, expected)) + list(differences(report, expected))
    for line in wrong:
        print(line)
    if wrong:
        sys.exit(f"{len(wrong)} differences")
    print(f"{len(expected)} files and members as expected")


main()
