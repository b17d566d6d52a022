#!/usr/bin/python3
"""Writes what the fuzzers begin with, one folder a target, from the sample drive.

Usage: make_seeds.py FOLDER DATAKAART
"""

import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LARGEST = 256 * 1024  # larger inputs make slow fuzzers
BY_ENDING = {
    "pdf": "pdf", "docx": "word", "docm": "word", "xlsx": "spreadsheet", "xlsm": "spreadsheet",
    "pptx": "presentation", "odt": "opendocument", "ods": "opendocument", "odp": "opendocument",
    "doc": "encrypted_office", "fodt": "flat_opendocument", "fods": "flat_opendocument",
    "html": "html", "htm": "html", "csv": "csv", "tsv": "csv", "txt": "text", "log": "text",
    "json": "text", "xml": "text", "sql": "text", "vcf": "text", "ics": "text", "eml": "mail",
    "mbox": "mailbox", "rtf": "rtf", "msg": "ole2", "xls": "ole2", "ppt": "ole2", "dat": "tnef",
    "pst": "pst", "zip": "archive",
    "7z": "archive", "tar": "archive", "gz": "archive", "tgz": "archive", "bz2": "archive",
    "xz": "archive", "zst": "archive", "lz4": "archive", "iso": "archive", "cpio": "archive"}
PACKAGES = {"word", "spreadsheet", "presentation", "opendocument"}


def parts_of(path):
    """A package as tests/fuzz/package.h reads it: its small parts of XML, one after the other."""
    text = b""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as package:
        for info in package.infolist():
            if info.filename.endswith((".xml", ".rels")) and info.file_size <= LARGEST // 8:
                text += b"PART " + info.filename.encode() + b"\n" + package.read(info)[:LARGEST // 8]
    return text[:LARGEST // 2]


def write(folder, target, name, content):
    into = folder / f"fuzz_{target}"
    into.mkdir(parents=True, exist_ok=True)
    if content and len(content) <= LARGEST:
        (into / name).write_bytes(content)


def packed(*values):
    return b"".join(struct.pack("<Q", v) if isinstance(v, int) else struct.pack("<Q", len(v)) + v
                    for v in values)


def windows_list():
    """What Samba keeps of a file that everyone can read: a version and a hash before the list."""
    everyone = struct.pack("<BB6sI", 1, 1, b"\0\0\0\0\0\1", 0)
    entry = struct.pack("<BBHI", 0, 0, 8 + len(everyone), 1) + everyone
    entries = struct.pack("<HHI", 2, 8 + len(entry), 1) + entry
    head = struct.pack("<HHIIII", 1, 0x8004, 20 + len(entries), 0, 0, 20)
    return struct.pack("<HHI66s", 3, 3, 0x20000, b"h" * 66) + head + entries + everyone


def write_others(folder):
    write(folder, "config", "all", (ROOT / "docs" / "configuration.md").read_bytes())
    write(folder, "engine", "line", "Jan Peeters, jan@zonnewende.be, 0475 12 34 56, "
          "BE68 5390 0754 7034, geboren 12/03/1981".encode())
    write(folder, "messages", "identities", packed(1, 0, 2, 0, 7, 1, 8))
    write(folder, "messages", "job",
          packed(1, 0, 5, 0, 0, 0, b"a.zip", 0, 0, b"zip", 0))
    write(folder, "access_list", "everyone", windows_list())


def write_store(folder, program):
    """A scan file of a few files, as small as one can be."""
    drive = folder / "drive"
    drive.mkdir()
    (drive / "a.csv").write_text("naam;mail\nJan Peeters;jan@zonnewende.be\n")
    (drive / "b.html").write_text("<p>0475 12 34 56</p>")
    store = folder / "store.tmp"
    subprocess.run([program, "scan", drive, "-q", "-o", folder / "report.json",
                    "--store", store], check=True)
    write(folder, "store", "small", store.read_bytes())
    for path in [*drive.iterdir(), store, folder / "report.json", folder / "store.tmp.key"]:
        path.unlink(missing_ok=True)
    drive.rmdir()


def main():
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for number, path in enumerate(sorted((ROOT / "samples").rglob("*"))):
        target = BY_ENDING.get(path.suffix[1:].lower())
        if not path.is_file() or target is None:
            continue
        name = f"{number:04}{path.suffix}"
        content = path.read_bytes()
        write(folder, target, name, parts_of(path) if target in PACKAGES else content)
        write(folder, "examiner", name, b"\0" + content)
    write_others(folder)
    write_store(folder, sys.argv[2])


if __name__ == "__main__":
    main()
