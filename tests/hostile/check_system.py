"""What the system may do to a scan: files that change, disks that fill, kills, too few descriptors;
and what a scan does to the system: nothing but its outputs.

Usage: check_system.py DATAKAART FAULTY_FILES
"""

import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PROGRAM = Path(sys.argv[1]).resolve()
FAULTY_FILES = Path(sys.argv[2]).resolve()
SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"
KILLS = 200
LINE = "an.peeters@zonnewende.be, een regel van een lange lijst\n"


class System(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name)
        self.drive = self.folder / "drive"
        self.drive.mkdir()

    def scan(self, *options, before=(), drive=None, report="report.json", **environment):
        return subprocess.run(
            [*before, PROGRAM, "scan", drive or self.drive, "-o", self.folder / report, *options],
            env={**os.environ, **environment}, capture_output=True, text=True, timeout=280)

    def files(self):
        told = json.loads((self.folder / "report.json").read_text())
        return {Path(file["location"]).name: file for file in told["files"]}

    def test_files_that_change_while_they_are_read(self):
        for word in ("vanishes", "shrinks", "grows", "broken", "hangs", "sound"):
            (self.drive / f"{word}-list.txt").write_text(LINE * 5_000)
        done = self.scan("--max-time", "4", "-v", # By its name: LD_PRELOAD parts paths at blanks.
                         LD_PRELOAD=FAULTY_FILES.name, LD_LIBRARY_PATH=str(FAULTY_FILES.parent))
        self.assertEqual(done.returncode, 3, done.stderr)
        files = self.files()
        outcomes = {name: (file["state"], file["reason"]) for name, file in files.items()}
        self.assertEqual(outcomes, {
            "vanishes-list.txt": ("skipped", "vanished"), "shrinks-list.txt": ("partial", "changed"),
            "grows-list.txt": ("partial", "changed"), "broken-list.txt": ("partial", "read-error"),
            "hangs-list.txt": ("skipped", "timed-out"), "sound-list.txt": ("examined", None)})
        self.assertEqual(files["sound-list.txt"]["counts"]["email"]["high"], 5_000)
        self.assertGreater(files["broken-list.txt"]["counts"]["email"]["high"], 1000)
        self.assertIn("hangs-list.txt", done.stderr)

    def test_a_file_with_terabytes_of_nothing(self):
        for name, content in {"a.txt": LINE * 1000, "a.zip": "PK\3\4", "a.pdf": "%PDF-1.4\n"}.items():
            (self.drive / name).write_text(content)
            os.truncate(self.drive / name, 4 << 40)
        done = self.scan("--max-time", "2")
        self.assertEqual(done.returncode, 3, done.stderr)
        for name, file in self.files().items():
            self.assertNotEqual(file["state"], "examined", name)
        self.assertEqual(self.files()["a.txt"]["counts"]["email"]["high"], 1000)

    def test_too_few_descriptors(self):
        for number in range(200):
            (self.drive / f"{number % 20}").mkdir(exist_ok=True)
            (self.drive / f"{number % 20}" / f"{number}.html").write_text(f"<p>{LINE}</p>")
        done = self.scan("-j", "8", before=("prlimit", "--nofile=40:40"))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(self.files()), 200)

    def test_a_disk_that_fills_during_a_scan(self):
        for number in range(300):
            (self.drive / f"{number}.txt").write_text(LINE * 300)
        store = self.folder / "full.datakaart"
        done = self.scan("--store", store, "-q", report="full.xlsx", before=(
            "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64",
            "-e", "inject=pwrite64:error=ENOSPC:when=30+"))
        self.assertEqual(done.returncode, 4, done.stderr)
        self.assertIn("disk is full", done.stderr)
        self.assertFalse((self.folder / "full.xlsx").exists())
        again = subprocess.run([PROGRAM, "report", store, "-o", self.folder / "again.csv"],
                               capture_output=True, text=True)
        self.assertIn(again.returncode, (0, 3), again.stderr)

    def test_a_disk_that_fills_during_a_report(self):
        for number in range(300):
            (self.drive / f"{number}.txt").write_text(LINE * 30)
        self.scan("-q")
        for ending in ("xlsx", "csv", "json"):
            with self.subTest(ending):
                report = self.folder / f"full.{ending}"
                report.write_text("an earlier report")
                done = subprocess.run(["prlimit", "--fsize=20000", PROGRAM, "report",
                                       self.folder / "report.datakaart", "-o", report],
                                      capture_output=True, text=True)
                self.assertEqual(done.returncode, 4, done.stderr)
                self.assertIn(report.name, done.stderr)
                self.assertEqual(report.read_text(), "an earlier report")
                left = [path.name for path in self.folder.iterdir() if ending in path.suffix]
                self.assertEqual([n for n in left if "report.json" not in n], [report.name])

    def test_kills_at_any_moment(self):
        chance = random.Random(72)
        finished = 0
        store = self.folder / "kill.datakaart"
        command = [PROGRAM, "scan", SAMPLES, "-q", "-o", self.folder / "kill.csv", "--store", store]
        begin = time.monotonic()
        subprocess.run(command, stderr=subprocess.DEVNULL)
        whole = time.monotonic() - begin
        for number in range(KILLS):
            scan = subprocess.Popen(command, stderr=subprocess.DEVNULL)
            try:
                scan.wait(chance.uniform(0, whole))
                finished += 1
            except subprocess.TimeoutExpired:
                scan.send_signal(signal.SIGKILL)
                scan.wait()
            if not store.exists():
                continue
            with self.subTest(number):
                self.check_store(store)
        self.assertLess(finished, KILLS / 2, "too few scans were killed")

    def check_store(self, store):
        again = subprocess.run([PROGRAM, "report", store, "-o", self.folder / "kill.json"],
                               capture_output=True, text=True)
        self.assertIn(again.returncode, (0, 3), again.stderr)
        told = json.loads((self.folder / "kill.json").read_text())
        self.assertEqual(told["summary"]["files"] + told["summary"]["members"], len(told["files"]))
        counted = sum(sum(count[level] for level in ("high", "medium", "low"))
                      for file in told["files"] for count in file["counts"].values())
        self.assertEqual(counted, sum(sum(count[level] for level in ("high", "medium", "low"))
                                      for count in told["summary"]["counts"].values()))
        database = sqlite3.connect(store)
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        database.close()

    def test_a_scan_does_nothing_but_read_and_write_its_outputs(self):
        trace = self.folder / "trace"
        before = {path: path.read_bytes() for path in SAMPLES.rglob("*") if path.is_file()}
        done = self.scan("-q", drive=SAMPLES, report="out.xlsx", before=(
            "strace", "-f", "-qq", "-y", "-o", trace, "-e",
            "trace=%network,%creds,openat,open,creat,mkdir,mkdirat,unlink,unlinkat,rename,renameat,"
            "renameat2,link,linkat,symlink,symlinkat,truncate,ftruncate,chmod,fchmod,fchmodat"))
        self.assertIn(done.returncode, (0, 3), done.stderr)
        calls = [line.split(maxsplit=1)[1] for line in trace.read_text().splitlines()]
        self.assertGreater(len(calls), 100)
        for call in calls:
            if re.match(r"(socket|connect|bind|listen|accept)", call) and "AF_UNIX" not in call:
                self.fail(f"a network call: {call}")
            writes = re.match(r"(creat|mkdir|unlink|rename|link|symlink|truncate|ftruncate|f?chmod)",
                              call) or re.search(r"O_WRONLY|O_RDWR|O_CREAT", call)
            # Its own outputs, what it unlinks at once, and memory that has a name.
            own = str(self.folder) in call or "O_TMPFILE" in call or "/tmp/tmpf" in call
            if writes and not own and "/dev/null" not in call and "ENOENT" not in call:
                self.fail(f"it wrote elsewhere: {call}")
        self.assertEqual(before, {path: path.read_bytes() for path in before})


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
