"""A folder of files with the labels of what stands in them."""

import random
import unicodedata
from pathlib import Path


def folded(text):
    """Lower case, no accents, all but letters and digits as one blank: the value of what headers tell."""
    out = []
    lower_before = False
    for c in text:
        base = {"ß": "ss", "œ": "oe", "æ": "ae", "°": ""}.get(c, unicodedata.normalize("NFKD", c)[0])
        if not base:
            continue
        if base.isupper() and lower_before:
            out.append(" ")
        lower_before = c.isascii() and c.islower()
        out.append(base.lower() if base[0].isalnum() else " ")
    return " ".join("".join(out).split())


def ordered(name):
    """A name's value is the same in whatever order its words stand."""
    return " ".join(sorted(name.split()))


class Corpus:
    def __init__(self, folder, seed, spoil=False):
        self.folder = Path(folder)
        self.random = random.Random(seed)
        self.labels = []
        self.spoil = spoil

    def write(self, name, content, labels=()):
        """`labels`: (kind, canonical value), once for each occurrence."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        self.labels += [(name, kind, ordered(value) if kind == "name" else value) for kind, value in labels]

    def finish(self):
        """Spoilt labels name values that do not stand in the files."""
        with open(self.folder / "labels.tsv", "w", encoding="utf-8") as file:
            for name, kind, value in self.labels:
                file.write(f"{name}\t{kind}\t{value + '0' if self.spoil else value}\n")
