"""A store that is not as the scan wrote it is never reported from: each page of a small one is
overwritten in turn, and each command that opens stores is run. So are stores that are cut off, or
that other programs wrote to, and what a scan that was killed left.

Usage: check_damaged_store.py DATAKAART
"""

import concurrent.futures
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PROGRAM = Path(sys.argv[1]).resolve()
PAGE = 4096
SEAL = 32
DONE, USAGE, INCOMPLETE, FAILED = 0, 2, 3, 4
PERSON = "an.peeters@voorbeeld.be\n"


def damages(page):
    """The page overwritten by zeros, by noise, and with one bit turned somewhere."""
    noise = random.Random(page)
    yield bytes(len(page))
    yield noise.randbytes(len(page))
    at = noise.randrange(len(page))
    yield page[:at] + bytes([page[at] ^ 1 << noise.randrange(8)]) + page[at + 1:]


class DamagedStore(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        share = cls.folder / "share"
        share.mkdir()
        for name in ("klanten.csv", "leden.csv", "kopie van klanten.csv"):
            first = "an.peeters" if "klanten" in name else "jan.maes"
            (share / name).write_text("Naam,E-mail,Telefoon\n" + "".join(
                f"Persoon {i},{first}{i or ''}@voorbeeld.be,0470 12 34 {i:02}\n" for i in range(40)))
        (share / "brief.txt").write_text("Contact: an.peeters@voorbeeld.be\n")
        cls.store = cls.folder / "whole.datakaart"
        scan = subprocess.run([PROGRAM, "scan", share, "-q", "-o", cls.folder / "scan.json",
                               "--store", cls.store], capture_output=True, text=True)
        assert scan.returncode == DONE, scan.stderr
        cls.bytes = cls.store.read_bytes()
        assert len(cls.bytes) % PAGE == SEAL

    @staticmethod
    def commands(store):
        """Each with its input and the file that it writes."""
        out = store.with_suffix
        for ending in (".json", ".csv", ".xlsx"):
            yield ["report", store, "-o", out(ending)], "", out(ending)
        yield ["breach", store, "-o", out(".breach.md")], "", out(".breach.md")
        yield ["person", store, "-o", out(".person.md")], PERSON, out(".person.md")

    def run_all(self, store):
        """The exit code, the sentence, and whether there is an output, of each command."""
        for words, given, output in self.commands(store):
            done = subprocess.run([PROGRAM, *words], input=given, capture_output=True, text=True,
                                  timeout=60, env={**os.environ, "SOURCE_DATE_EPOCH": "1"})
            there = output.exists()
            output.unlink(missing_ok=True)
            yield words[0], done.returncode, done.stderr, there

    def with_bytes(self, name, content):
        store = self.folder / f"{name}.datakaart"
        store.write_bytes(content)
        shutil.copy(f"{self.store}.key", f"{store}.key")
        return store

    def check_all(self, store, code):
        for command, returned, told, there in self.run_all(store):
            self.assertEqual(returned, code, f"{command} of {store.name}: {told}")
            self.assertEqual(there, code in (DONE, INCOMPLETE), command)
            if code == FAILED:
                self.assertIn("damaged", told)

    def test_the_whole_store_is_reported(self):
        self.check_all(self.with_bytes("same", self.bytes), DONE)

    def test_each_page_overwritten_in_turn(self):
        def check(start):
            page = self.bytes[start:start + PAGE]
            for i, damaged in enumerate(damages(page)):
                self.assertNotEqual(damaged, page)
                store = self.with_bytes(f"page{start // PAGE}-{i}", self.bytes[:start] + damaged +
                                        self.bytes[start + PAGE:])
                self.check_all(store, FAILED)
                store.unlink()

        starts = [s for s in range(0, len(self.bytes), PAGE)]
        self.assertGreater(len(starts), 15)
        with concurrent.futures.ThreadPoolExecutor(2) as threads:
            list(threads.map(check, starts))

    def test_a_store_that_is_cut_off_or_grew(self):
        for i, content in enumerate((self.bytes[:len(self.bytes) // 2], self.bytes[:-1],
                                     self.bytes[:-SEAL - PAGE], self.bytes + b"more",
                                     self.bytes + bytes(PAGE), self.bytes + self.bytes)):
            self.check_all(self.with_bytes(f"cut{i}", content), FAILED)

    def test_a_store_without_its_seal_is_read_as_incomplete(self):
        self.check_all(self.with_bytes("unsealed", self.bytes[:-SEAL]), INCOMPLETE)

    def test_a_store_that_another_program_wrote_to(self):
        store = self.with_bytes("changed", self.bytes)
        database = sqlite3.connect(store)
        database.execute("UPDATE kind_count SET high = high + 1")
        database.commit()
        database.close()
        self.check_all(store, FAILED)

    def test_what_is_no_store_is_wrong_usage(self):
        self.check_all(self.with_bytes("text", b"no store\n" * 1000), USAGE)
        self.check_all(self.with_bytes("empty", b""), USAGE)
        self.check_all(self.folder / "missing.datakaart", USAGE)

    def kill_scan(self, share, store):
        """True where the scan was killed while it wrote."""
        log = Path(f"{store}-wal")
        with subprocess.Popen([PROGRAM, "scan", share, "-q", "-o", store.with_suffix(".csv"),
                               "--store", store], stderr=subprocess.DEVNULL) as scan:
            while scan.poll() is None and not (log.exists() and log.stat().st_size > 20 * PAGE):
                time.sleep(0.001)
            scan.kill()
        return scan.returncode == -signal.SIGKILL and len(store.read_bytes()) % PAGE == 0

    def test_a_killed_scan_is_read_as_incomplete_and_sealed_by_its_first_reader(self):
        share = self.folder / "many"
        share.mkdir()
        for i in range(8000):
            (share / f"{i}.txt").write_text(f"Contact: jan.maes{i}@voorbeeld.be\n" * 20)
        store = self.folder / "killed.datakaart"
        shutil.copy(f"{self.store}.key", f"{store}.key")
        self.assertTrue(any(self.kill_scan(share, store) for _ in range(10)))
        self.check_all(store, INCOMPLETE)
        content = store.read_bytes()
        self.assertEqual(len(content) % PAGE, SEAL)
        middle = len(content) // 2
        store.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1:])
        self.check_all(store, FAILED)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
