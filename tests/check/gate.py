"""What the tests of `check` share: repositories, invented values, and runs of the program."""

import os
import subprocess
from pathlib import Path

ENVIRONMENT = {name: value for name, value in os.environ.items()
               if not name.startswith(("GIT_", "DATAKAART_", "NO_COLOR"))}
ENVIRONMENT.update(GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null",
                   GIT_AUTHOR_NAME="Test", GIT_AUTHOR_EMAIL="test@example.org",
                   GIT_COMMITTER_NAME="Test", GIT_COMMITTER_EMAIL="test@example.org",
                   LC_ALL="C.UTF-8")


def national_number(serial):
    """An invented one of somebody born on 2 January 1985."""
    first = f"850102{serial:03}"
    return f"{first}{97 - int(first) % 97:02}"


def customers(first, count):
    return "".join(f"{i};{national_number(i)}\n" for i in range(first, first + count))


def address(name):
    return f"{name}@telenet.be"


class Run:
    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout
        self.err = done.stderr
        self.lines = done.stdout.splitlines()

    def __repr__(self):
        return f"exit {self.code}\n--- stdout\n{self.out}--- stderr\n{self.err}"


class Folder:
    """A folder in which the program runs."""

    def __init__(self, binary, path):
        self.binary = binary
        self.path = Path(path)
        self.path.mkdir(parents=True, exist_ok=True)

    def write(self, name, text):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def check(self, *words, stdin=None, env=None):
        return Run(subprocess.run([self.binary, "check", *map(str, words)], cwd=self.path,
                                  env={**ENVIRONMENT, **(env or {})}, input=stdin, check=False,
                                  capture_output=True, encoding="utf-8", timeout=120))

    def git(self, *words, **more):
        return subprocess.run(["git", *words], cwd=self.path, env=ENVIRONMENT, check=True,
                              capture_output=True, encoding="utf-8", **more).stdout

    def commit(self, message="change"):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)


class Repository(Folder):
    def __init__(self, binary, path):
        super().__init__(binary, path)
        self.git("init", "-q", "-b", "main")


def expect(run, code, *wanted, lines=None):
    """The exit code, texts in stdout or stderr, and the number of lines on stdout."""
    text = run.out + run.err
    assert run.code == code, f"not exit {code}: {run!r}"
    for one in wanted:
        assert one in text, f"no {one!r}: {run!r}"
    if lines is not None:
        assert len(run.lines) == lines, f"not {lines} lines: {run!r}"
    return run
