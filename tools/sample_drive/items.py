"""What stands on the drive, and what is planted in it.

An Item is a file or an archive member; a Planted records each value at the moment it is written
into an item's text. The expectations come from these records alone, never from a detector.
"""

import csv
from dataclasses import dataclass, field

from . import identity

KINDS = ["email", "phone", "iban", "be-national-number"]


class Planted:
    """Records a value and returns it the way it is to be written."""

    def __init__(self):
        self.values = {kind: [] for kind in KINDS}

    def _record(self, kind, value, written, times):
        self.values[kind] += [value] * times
        return written

    def email(self, value, times=1, written=None):
        return self._record("email", value.lower(), written or value, times)

    def phone(self, e164, style="slash", times=1):
        """`style` is one of identity.phone's, or the written number itself."""
        written = style if any(c.isdigit() for c in style) else identity.phone(e164, style)
        return self._record("phone", e164, written, times)

    def iban(self, value, space=" ", times=1):
        return self._record("iban", value, identity.iban_grouped(value, space), times)

    def nrn(self, value, style="dotted", times=1):
        write = {"dotted": identity.nrn_dotted, "spaced": identity.nrn_spaced, "bare": str}[style]
        return self._record("be-national-number", value, write(value), times)

    def counts(self):
        return [n for kind in KINDS for n in (len(self.values[kind]), len(set(self.values[kind])))]


@dataclass
class Item:
    name: str  # its path on the drive, or in its container
    type: str
    data: bytes
    planted: Planted = field(default_factory=Planted)
    state: str = "examined"
    reason: str = "none"
    members: list = field(default_factory=list)

    def renamed(self, name):
        return Item(name, self.type, self.data, self.planted, self.state, self.reason,
                    self.members)


def text(name, kind, content, planted=None, encoding="utf-8"):
    return Item(name, kind, content.encode(encoding), planted or Planted())


def unread(name, kind, data, reason, state="skipped"):
    return Item(name, kind, data, Planted(), state, reason)


def container(name, kind, data, members):
    """A container is partial where something in it stays unread; it holds no text itself."""
    gap = any(m.state != "examined" for m in members)
    return Item(name, kind, data, Planted(), "partial" if gap else "examined",
                "members-unread" if gap else "none", members)


def rows(item, prefix=""):
    location = prefix + item.name
    yield [location, item.type, item.state, item.reason, *item.planted.counts()]
    for member in item.members:
        yield from rows(member, location + "!")


def write_expected(path, items):
    header = ["location", "type", "state", "reason"]
    for kind in KINDS:
        header += [kind, f"{kind} distinct"]
    lines = sorted(row for item in items for row in rows(item))
    with open(path, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(lines)
