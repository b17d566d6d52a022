"""Containers, each packed by the program that people pack them with."""

import os
import subprocess
import tempfile
from pathlib import Path

from .items import container

_TIME = "2019-11-04T10:15:00"


def run(*command, cwd=None, stdout=subprocess.DEVNULL, stdin=None):
    subprocess.run(command, cwd=cwd, stdout=stdout, stderr=subprocess.DEVNULL, input=stdin,
                   check=True)


def _unpack(folder, members):
    """Lays the members out in `folder` as files; returns their names."""
    for member in members:
        path = Path(folder, member.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(member.data)
        run("touch", "-d", _TIME, str(path))
    return [member.name for member in members]


def _packed(make, members, ending):
    """The bytes of the archive that `make(archive, names, folder)` writes."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as out:
        archive = os.path.join(out, "packed." + ending)
        make(archive, _unpack(folder, members), folder)
        return Path(archive).read_bytes()


def zipped(name, members, password=None):
    lock = ["-P", password] if password else []

    def make(archive, names, folder):
        run("zip", "-X", "-q", *lock, archive, *names, cwd=folder)
    return container(name, "zip", _packed(make, members, "zip"), members)


def zipped_half_locked(name, opened, locked, password):
    """One archive with open and encrypted members, as `zip` makes it in two goes."""
    def make(archive, _, folder):
        run("zip", "-X", "-q", archive, *[m.name for m in opened], cwd=folder)
        run("zip", "-X", "-q", "-P", password, archive, *[m.name for m in locked], cwd=folder)
    members = opened + locked
    return container(name, "zip", _packed(make, members, "zip"), members)


def seven(name, members, password=None):
    lock = [f"-p{password}", "-mhe=on"] if password else []

    def make(archive, names, folder):
        run("7z", "a", "-bd", "-mtm=on", *lock, archive, *names, cwd=folder)
    return container(name, "7z", _packed(make, members, "7z"), members)


_TAR = ["tar", "--owner=0", "--group=0", "--numeric-owner", "-cf"]


def tar(name, members, compressor=None):
    """`compressor`: gz, bz2, xz or zst."""
    with tempfile.TemporaryDirectory() as folder:
        names = _unpack(folder, members)
        plain = subprocess.run([*_TAR, "-", *names], cwd=folder, check=True,
                               stdout=subprocess.PIPE).stdout
    if not compressor:
        return container(name, "tar", plain, members)
    return container(name, "tar." + compressor, squeeze(plain, compressor), members)


_SQUEEZE = {
    "gz": ["gzip", "-9nc"], "bz2": ["bzip2", "-9c"], "xz": ["xz", "-c"],
    "zst": ["zstd", "-q", "-19", "-c"], "lz4": ["lz4", "-q", "-c"],
}


def squeeze(data, compressor):
    return subprocess.run(_SQUEEZE[compressor], input=data, stdout=subprocess.PIPE,
                          check=True).stdout


def single(name, member, compressor):
    """A single compressed file; its member is named as the file without the last ending."""
    return container(name, compressor, squeeze(member.data, compressor), [member])


def iso(name, members):
    def make(archive, _, folder):
        run("genisoimage", "-quiet", "-J", "-r", "-V", "ARCHIEF", "-o", archive, folder)
    return container(name, "iso", _packed(make, members, "iso"), members)


def cpio(name, members):
    with tempfile.TemporaryDirectory() as folder:
        names = _unpack(folder, members)
        data = subprocess.run(["cpio", "-o", "-H", "newc", "--quiet"], cwd=folder, check=True,
                              input="\n".join(names).encode() + b"\n",
                              stdout=subprocess.PIPE).stdout
    return container(name, "cpio", data, members)
