"""Readers that are made to fail on purpose: each costs one file or member, and nothing else changes.

Usage: check_faults.py DATAKAART, built with the format of tests/hostile/faulty
"""

import io
import json
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zipfile
from pathlib import Path

SIGNATURE = "datakaart-test-format\n"
PROGRAM = Path(sys.argv[1]).resolve()
FAULTS = {"crash": "crashed", "abort": "crashed", "exit": "crashed", "babble": "crashed",
          "hang": "timed-out", "eat": "out-of-memory", "throw": "out-of-memory"}
# What a helper must not be able to do: this ends it, other things are refused.
DEADLY = ("connect",)


def page(address):
    return f"<html><body><p>Contact: {address}</p></body></html>"


def fault(word, before="", after=""):
    lines = [f"text {before}"] if before else []
    lines.append(word)
    if after:
        lines.append(f"text {after}")
    return SIGNATURE + "\n".join(lines) + "\n"


def tar_of(members):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def zip_of(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def scan(folder, *options):
    """The files of the JSON report by their path below the folder, and the exit code."""
    with tempfile.TemporaryDirectory() as outputs:
        report = Path(outputs) / "report.json"
        done = subprocess.run([PROGRAM, "scan", folder, "-o", report, "--max-time", "2", *options],
                              capture_output=True, text=True, timeout=280)
        if done.returncode not in (0, 3):
            raise AssertionError(done.stderr)
        if "zonnewende" in done.stdout + done.stderr:
            raise AssertionError("a value was printed")
        told = json.loads(report.read_text())
    files = {file["location"].removeprefix(f"{folder}/"): file for file in told["files"]}
    return files, done.returncode


def outcome(file):
    return file["state"], file["reason"]


def found(file):
    return sum(count["high"] + count["medium"] for count in file["counts"].values())


class Faults(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name)

    def test_each_costs_one_file(self):
        for number in range(20):
            (self.folder / f"{number:02}.html").write_text(page(f"an.peeters{number}@zonnewende.be"))
        healthy, code = scan(self.folder)
        self.assertEqual(code, 0)
        for number, word in enumerate(FAULTS):
            (self.folder / f"{number:02}-{word}.test").write_text(
                fault(word, before="mail eva.maes@zonnewende.be", after="mail na@zonnewende.be"))
        files, code = scan(self.folder, "--max-memory", "300M")
        self.assertEqual(code, 3)
        for number, (word, reason) in enumerate(FAULTS.items()):
            file = files.pop(f"{number:02}-{word}.test")
            with self.subTest(word):
                self.assertEqual(outcome(file), ("partial", reason))
                self.assertEqual(found(file), 1, "what was found before the fault is kept")
        self.assertEqual(files, healthy)

    def test_a_member_costs_itself(self):
        inner = zip_of({"a.html": page("an@zonnewende.be"), "b.test": fault("crash", "bo@zonnewende.be"),
                        "c.html": page("cleo@zonnewende.be"), "d.test": fault("hang"),
                        "e.html": page("els@zonnewende.be")})
        (self.folder / "outer.tar.gz").write_bytes(tar_of({
            "1.html": page("first@zonnewende.be").encode(), "2.test": fault("abort").encode(),
            "3.zip": inner, "4.html": page("last@zonnewende.be").encode()}))
        files, code = scan(self.folder)
        self.assertEqual(code, 3)
        outcomes = {name.removeprefix("outer.tar.gz"): outcome(file) for name, file in files.items()}
        self.assertEqual(outcomes, {
            "": ("partial", "members-unread"),
            "!1.html": ("examined", None), "!2.test": ("skipped", "crashed"),
            "!3.zip": ("partial", "members-unread"),
            "!3.zip!a.html": ("examined", None), "!3.zip!b.test": ("partial", "crashed"),
            "!3.zip!c.html": ("examined", None), "!3.zip!d.test": ("skipped", "timed-out"),
            "!3.zip!e.html": ("examined", None), "!4.html": ("examined", None)})
        self.assertEqual(sum(found(file) for file in files.values()), 6)

    def test_a_file_full_of_faults_is_given_up(self):
        members = {f"{number:02}.test": fault("crash") for number in range(40)}
        (self.folder / "many.zip").write_bytes(zip_of(members))
        (self.folder / "other.html").write_text(page("an@zonnewende.be"))
        files, _ = scan(self.folder)
        self.assertEqual(outcome(files["many.zip"]), ("partial", "crashed"))
        self.assertEqual(found(files["other.html"]), 1)

    def test_a_helper_that_does_not_leave_does_not_keep_the_scan(self):
        (self.folder / "stay.test").write_text(fault("linger", before="mail an@zonnewende.be"))
        files, code = scan(self.folder, "-j", "1")
        self.assertEqual(code, 0)
        self.assertEqual(outcome(files["stay.test"]), ("examined", None))

    def test_what_a_library_prints_is_not_shown(self):
        (self.folder / "loud.test").write_text(fault("say bad line: an@zonnewende.be"))
        files, code = scan(self.folder, "-j", "1")
        self.assertEqual(code, 0)
        self.assertEqual(outcome(files["loud.test"]), ("examined", None))

    def test_a_helper_can_do_nothing_else(self):
        victim = self.folder / "victim.txt"
        victim.write_text("nothing\n")
        words = {"open": f"open {victim}", "system": "open /etc/passwd", "write": f"write {victim}",
                 "new": f"write {self.folder}/new", "start": "start", "connect": "connect"}
        for name, line in words.items():
            (self.folder / f"{name}.test").write_text(fault(line))
        files, _ = scan(self.folder)
        for name in words:
            with self.subTest(name):
                self.assertEqual(found(files[f"{name}.test"]), 0)
                expected = ("skipped", "crashed") if name in DEADLY else ("examined", None)
                self.assertEqual(outcome(files[f"{name}.test"]), expected)
        self.assertFalse((self.folder / "new").exists())
        # The same without the sandbox, or else this shows nothing.
        files, _ = scan(self.folder, "--sandbox", "off")
        self.assertEqual(found(files["system.test"]), 1)
        self.assertEqual(found(files["connect.test"]), 1)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
