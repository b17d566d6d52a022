#!/usr/bin/python3
"""Tries the hooks of .pre-commit-hooks.yaml with the real pre-commit, on repositories of its own.

Usage: check_hooks.py BINARY HOOKS [NAME]...
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import gate
from gate import Repository, address


class Hooked(Repository):
    """A repository that uses a hook of ours, from a repository of hooks beside it."""

    def __init__(self, binary, path, hooks, hook):
        super().__init__(binary, path / "work")
        source = Repository(binary, path / "hooks")
        shutil.copy(hooks, source.path / ".pre-commit-hooks.yaml")
        source.commit("the hooks")
        rev = source.git("rev-parse", "HEAD").strip()
        # The installed program is the one that was built.
        tools = path / "bin"
        tools.mkdir()
        (tools / "datakaart").symlink_to(Path(binary).resolve())
        self.environment = {**gate.ENVIRONMENT, "PRE_COMMIT_HOME": str(path / "home"),
                            "PATH": f"{tools}:{os.environ['PATH']}"}
        self.write(".pre-commit-config.yaml",
                   f"repos:\n- repo: {source.path}\n  rev: {rev}\n  hooks:\n  - id: {hook}\n")
        self.run("pre-commit", "install")

    def run(self, *words):
        return gate.Run(subprocess.run(words, cwd=self.path, env=self.environment, check=False,
                                       capture_output=True, encoding="utf-8", timeout=300))

    def try_commit(self, code, *wanted):
        self.git("add", "-A")
        run = gate.expect(self.run("git", "commit", "-q", "-m", "change"), code, *wanted)
        committed = self.git("status", "--porcelain") == ""
        assert committed == (code == 0), f"committed: {committed}, {run!r}"
        return run


def test_blocks_and_lets_through(binary, folder, hooks):
    """A value blocks the commit; taken out, or allowed with a reason, it passes."""
    for hook in ("datakaart", "datakaart-staged"):
        repo = Hooked(binary, folder / hook, hooks, hook)
        repo.write("notes.txt", "Nothing here.\n")
        repo.try_commit(0)
        repo.write("notes.txt", f"Nothing here.\nAsk {address('jan.peeters')}.\n")
        run = repo.try_commit(1, "notes.txt:2:5: email (high) ")
        assert "jan.peeters" not in run.out + run.err, run
        repo.write("notes.txt", "Nothing here.\nAsk us.\n")
        repo.try_commit(0)
        repo.write("notes.txt", f"Ask {address('jan.peeters')}.  # datakaart:allow email he asks for it\n")
        repo.try_commit(0)
        repo.write("notes.txt", f"Ask {address('an.proef')}.\n")
        repo.write(".datakaart.toml", '[[allow]]\nvalues = ["*@telenet.be"]\nreason = "a test"\n')
        repo.try_commit(0)
        # What cannot be read is no reason to stop work.
        repo.write("logo.png", b"\x89PNG\r\n\x1a\n" + bytes(64))
        repo.try_commit(0)


def test_what_is_staged_counts(binary, folder, hooks):
    """What the commit holds is judged, and not what stands in the folder by then."""
    for hook in ("datakaart", "datakaart-staged"):
        repo = Hooked(binary, folder / hook, hooks, hook)
        repo.write("a.txt", f"{address('jan.peeters')}\n")
        repo.git("add", "-A")
        repo.write("a.txt", "taken out, but not added\n")
        gate.expect(repo.run("git", "commit", "-q", "-m", "change"), 1, "a.txt:1:1: email")


def test_more_files_than_a_command_line(binary, folder, hooks):
    """A list of files that is longer than the system's limit for a command line."""
    # That limit is a quarter of the stack's: a smaller one saves files.
    resource.setrlimit(resource.RLIMIT_STACK, (2 << 20, resource.getrlimit(resource.RLIMIT_STACK)[1]))
    repo = Hooked(binary, folder, hooks, "datakaart")
    long_name = "x" * 200
    count = os.sysconf("SC_ARG_MAX") // 205
    for i in range(count):
        repo.write(f"{i % 50}/{long_name}/{i:06}.txt", f"{i}\n")
    repo.write(f"49/{long_name}/zz.txt", f"{address('jan.peeters')}\n")
    repo.git("add", "-A")
    listed = repo.git("ls-files", "-z")
    assert len(listed) > os.sysconf("SC_ARG_MAX"), len(listed)
    gate.expect(repo.run("pre-commit", "run", "--all-files"), 1, "zz.txt:1:1: email")
    repo.write(f"49/{long_name}/zz.txt", "nothing\n")
    repo.git("add", "-A")
    gate.expect(repo.run("pre-commit", "run", "--all-files"), 0)


def main():
    binary, hooks = sys.argv[1:3]
    tests = [value for name, value in globals().items() if name.startswith("test_") and name[5:] in (sys.argv[3:] or [name[5:]])]
    for test in tests:
        with tempfile.TemporaryDirectory() as folder:
            test(binary, Path(folder), hooks)


main()
