#!/usr/bin/python3
"""Scans a drive of bombs, strange names and healthy files, and checks what is promised about it.

Usage: check_hostile.py BINARY

Every file is told, sums add up, limits are named, the healthy files are read as if alone, memory
stays bounded, and nothing that was planted stands in any output, in any encoding.
"""

import base64
import json
import os
import resource
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import bombs

MEMORY = 2 << 30  # of any one process
TIME = 280
INCOMPLETE = 3
LIMITS = ["--max-time", "20", "--max-expanded", "1G"]
# Of an invented person; the account has right check digits.
PLANTED = {"email": "floortje.nachtegael@wolkenveld-molen.be", "iban": "BE68539007547034"}
NAMES = [b"line\nfeed.txt", b"\x1b[31mred\x07.txt", "\u202etxt.gpj".encode(), b"\xff\xfe\x80.txt",
         b"n" * 251 + b".txt", b'=cmd|calc.txt', b"quote'\",;.txt"]
WANTED = {"zeros.gz": "limit-ratio", "zeros.bz2": "limit-ratio", "zeros.xz": "limit-ratio",
          "wide.zip": "limit-ratio", "entities.docx": "limit-ratio",
          "entities.xlsx": "limit-ratio", "entities.odt": "limit-ratio", "nested.zip": "members-unread", "cut-zeros.gz": None}

problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def make_drive(drive):
    (drive / "bombs").mkdir(parents=True)
    bombs.make_all(drive / "bombs")
    healthy = drive / "healthy"
    healthy.mkdir()
    text = f"mail {PLANTED['email']}, rekening {PLANTED['iban']}\n"
    for name in NAMES:
        with open(os.path.join(os.fsencode(healthy), name), "w", encoding="utf-8") as file:
            file.write(text)
    (healthy / "page.html").write_text(f"<p>{text}</p>", encoding="utf-8")
    bombs.zipped(healthy / "good.zip", {"a.txt": text, "b.html": f"<p>{text}</p>"})
    (healthy / "loop").symlink_to("../healthy")
    (healthy / "out").symlink_to("/etc/passwd")


def scan(binary, folder, name, *options):
    out = Path(folder, name + ".json")
    done = subprocess.run([binary, "scan", "drive", "-v", "--no-progress", "-o", out, *LIMITS,
                           *options], cwd=folder, timeout=TIME, capture_output=True, check=False)
    expect(done.returncode == (INCOMPLETE if not options else 0), f"{name}: ended with {done.returncode}")
    Path(folder, name + ".said").write_bytes(done.stdout + done.stderr)
    controls = {byte for byte in done.stdout + done.stderr if byte < 32 and byte != 10}
    expect(not controls, f"{name}: control characters {controls} were printed")
    return json.loads(out.read_text(encoding="utf-8"))


def check_coverage(report, drive):
    files = report["files"]
    on_disk = {base64.b64decode(file["location_base64"]) if "location_base64" in file
               else file["location"].encode() for file in files if "!" not in file["location"]}
    met = {os.path.join(b"drive", os.path.relpath(os.path.join(top, name), os.fsencode(drive)))
           for top, folders, names in os.walk(os.fsencode(drive))
           for name in names + [f for f in folders if os.path.islink(os.path.join(top, f))]}
    expect(on_disk == met, f"told and met differ: {on_disk ^ met}")
    summary = report["summary"]
    expect(summary["files"] + summary["members"] == len(files), "the totals are not those of the list")
    for what in ["files", "members", "bytes"]:
        total = sum(count[what] for count in summary["coverage"])
        expect(total == summary[what], f"coverage does not add up: {what}")
    for file in files:
        expect((file["state"] == "examined") == (file["reason"] is None) or file["state"] == "skipped",
               f"{file['location']}: {file['state']}, {file['reason']}")


def check_limits(report):
    told = {file["location"]: file for file in report["files"]}
    for name, reason in WANTED.items():
        file = told[f"drive/bombs/{name}"]
        expect(file["state"] != "examined", f"{name} was examined")
        expect(reason is None or file["reason"] == reason, f"{name}: {file['reason']}, not {reason}")
    expect(any(file["reason"] == "limit-depth" for file in report["files"]), "no depth was limited")


def healthy_part(report):
    files = [file for file in report["files"] if file["location"].startswith("drive/healthy")]
    # A token counts values over the whole report.
    findings = [{k: v for k, v in finding.items() if k != "hash"} for finding in report["findings"]
                if finding["location"].startswith("drive/healthy")]
    return files, findings


def encodings(value):
    for text in [value, value.lower(), value[::-1]]:
        for encoding in ["utf-8", "utf-16-le", "utf-16-be"]:
            raw = text.encode(encoding)
            yield raw
            yield raw.hex().encode()
            # Where it stands in what was encoded shifts base64 by 0 to 2 bytes: the middle stays.
            for shift in range(3):
                yield base64.b64encode(bytes(shift) + raw)[4:-4]


def check_leaks(folder):
    seen = 0
    for path in [p for p in Path(folder).iterdir() if p.is_file()]:
        contents = [path.read_bytes()]
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                contents += [book.read(name) for name in book.namelist()]
        if path.suffix != ".said":
            expect(path.stat().st_mode & 0o777 == 0o600, f"{path.name} is not private")
        for content in contents:
            seen += 1
            for kind, value in PLANTED.items():
                leaked = any(form in content for form in encodings(value))
                expect(not leaked, f"{path.name} holds the planted {kind}")
    expect(seen > 10, "too few outputs were looked at")


def main():
    binary = sys.argv[1]
    with tempfile.TemporaryDirectory(prefix="datakaart-hostile-") as folder:
        drive = Path(folder, "drive")
        make_drive(drive)
        alone = scan(binary, folder, "alone", "--exclude", "bombs")
        among = scan(binary, folder, "among")
        for ending in ["csv", "xlsx"]:
            subprocess.run([binary, "report", Path(folder, "among.datakaart"), "-o",
                            Path(folder, "among." + ending)], check=True)
        check_coverage(among, drive)
        check_limits(among)
        files, findings = healthy_part(alone)
        expect(len(findings) >= 2 * len(NAMES), "the healthy files were not read")
        expect((files, findings) == healthy_part(among), "bombs changed the results of healthy files")
        check_leaks(folder)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    expect(most < MEMORY, f"{most} bytes of memory were used")
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
