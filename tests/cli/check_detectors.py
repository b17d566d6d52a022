"""Compares the table of kinds in docs/detectors.md with what the program tells of them.

    check_detectors.py BINARY SOURCE_FOLDER [--update]

--update writes the table anew.
"""
import pathlib
import subprocess
import sys

HEAD = ["| kind | what counts as one | where the rule comes from |", "|---|---|---|"]
SOURCE = "source: "


def table(binary):
    """The rows of `datakaart detectors`: a line with name and summary, then one with the source."""
    out = subprocess.run([binary, "detectors"], capture_output=True, text=True, check=True).stdout
    lines = out.splitlines()
    rows = []
    for line, below in zip(lines[::2], lines[1::2]):
        name, summary = line.split(maxsplit=1)
        source = below.strip()
        if not source.startswith(SOURCE):
            sys.exit(f"no source below '{line}'")
        rows.append(f"| {name} | {summary} | {source.removeprefix(SOURCE)} |")
    return HEAD + rows


def main():
    binary, folder = sys.argv[1:3]
    document = pathlib.Path(folder) / "docs" / "detectors.md"
    lines = document.read_text(encoding="utf-8").splitlines()
    begin = lines.index(HEAD[0])
    end = next(i for i in range(begin, len(lines)) if not lines[i].startswith("|"))
    expected = table(binary)
    if sys.argv[3:] == ["--update"]:
        lines[begin:end] = expected
        document.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return
    for told, is_so in zip(lines[begin:end] + [""] * len(expected), expected):
        if told != is_so:
            sys.exit(f"docs/detectors.md tells\n  {told}\nand the program\n  {is_so}\n"
                     f"write it anew: {sys.argv[0]} BINARY SOURCE_FOLDER --update")
    if end - begin != len(expected):
        sys.exit("docs/detectors.md tells of more kinds than the program has")


if __name__ == "__main__":
    main()
