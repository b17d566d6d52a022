#!/usr/bin/python3
"""Runs `datakaart check` as people and CI jobs do: on folders, exports, changes of a repository and
kept scans, with rules, comments, baselines and decisions.

Usage: check_gate.py BINARY [NAME]...
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import gate
from gate import Folder, Repository, address, customers, expect, national_number

HEADER = "klant;rijksregisternummer\n"


def test_merge_request(binary, folder):
    """A repository with a baseline; a branch adds a number to an accepted file, renames another,
    and adds an address that is allowed: one finding, at its line."""
    repo = Repository(binary, folder)
    repo.write("data/klanten.csv", HEADER + customers(1, 4))
    repo.write("data/leden.csv", HEADER + customers(100, 3))
    repo.write("README.md", "Geen gegevens.\n")
    repo.write(".datakaart.toml", """
[check]
baseline = ".datakaart-baseline"

[[allow]]
values = ["*@ons-bedrijf.be"]
reason = "our own desk"
""")
    expect(repo.check("--write-baseline", ".datakaart-baseline"), 0, "7 accepted", lines=0)
    repo.commit("with a baseline")
    expect(repo.check(), 0, "0 findings", lines=0)

    repo.git("checkout", "-q", "-b", "branch")
    repo.write("data/klanten.csv",
               HEADER + customers(1, 2) + f"50;{national_number(50)}\n" + customers(3, 2))
    repo.git("mv", "data/leden.csv", "data/leden 2024.csv")
    repo.write("README.md", "Geen gegevens. Vragen: hulp@ons-bedrijf.be\n")
    repo.commit("a merge request")

    run = expect(repo.check("--diff", "main"), 1, "1 finding in", lines=1)
    assert run.lines[0].startswith("data/klanten.csv:4:4: be-national-number (high) "), run
    assert national_number(50) not in run.out + run.err

    # Before it is committed, and before it is staged, it is the same.
    repo.git("reset", "-q", "--soft", "main")
    again = expect(repo.check("--diff", "main"), 1, lines=1)
    assert again.lines == run.lines, again
    repo.git("reset", "-q")
    expect(repo.check("--diff", "HEAD", "data/klanten.csv"), 1, lines=1)

    # A whole check tells that there is one too many, and which file.
    whole = expect(repo.check(), 1, "without a secret", lines=1)
    assert whole.lines[0].startswith("data/klanten.csv:"), whole


def test_secret(binary, folder):
    """With a secret a replaced value fails too, at its line, and another secret is told."""
    here = Folder(binary, folder)
    key = {"DATAKAART_KEY": "a secret that nobody guesses"}
    here.write("a.csv", HEADER + customers(1, 5))
    expect(here.check("--write-baseline", "base", env=key), 0)
    expect(here.check("--baseline", "base", env=key), 0, lines=0)
    here.write("a.csv", HEADER + customers(1, 2) + customers(20, 1) + customers(4, 2))
    run = expect(here.check("--baseline", "base", env=key), 1, lines=1)
    assert run.lines[0].startswith("a.csv:4:"), run
    # Counts alone do not see it.
    here.write("b/a.csv", HEADER + customers(1, 5))
    counts = Folder(binary, Path(folder, "b"))
    expect(counts.check("--write-baseline", "base"), 0)
    here.write("b/a.csv", HEADER + customers(11, 5))
    expect(counts.check("--baseline", "base"), 0)
    here.write("key", "a secret in a file, long enough\n")
    expect(here.check("--baseline", "base", "--key", "key"), 1)
    expect(here.check("--key", "missing"), 2, "cannot read")
    here.write("short", "short")
    expect(here.check("--key", "short"), 2, "16 characters")
    # The hash that is shown can be written into a rule.
    shown = here.check("a.csv", env=key).lines[0].split()[-1]
    here.write(".datakaart.toml", f'[[allow]]\nvalues = ["{shown}"]\nreason = "one"\n')
    expect(here.check("a.csv", env=key), 1, lines=4)
    expect(here.check("a.csv"), 2, "secret")


def test_baseline_tells_nothing(binary, folder):
    """A baseline holds counts, or hashes that another secret makes otherwise."""
    here = Folder(binary, folder)
    here.write("a.csv", HEADER + customers(1, 3))
    here.check("--write-baseline", "counts")
    here.check("--write-baseline", "one", env={"DATAKAART_KEY": "0123456789abcdef one"})
    here.check("--write-baseline", "two", env={"DATAKAART_KEY": "0123456789abcdef two"})
    texts = {name: Path(folder, name).read_text() for name in ("counts", "one", "two")}
    for text in texts.values():
        assert not any(national_number(i) in text for i in (1, 2, 3)), text
    assert "be-national-number 3" in texts["counts"], texts["counts"]
    longest = max(len(word) for line in texts["counts"].splitlines() if not line.startswith("#")
                  for word in line.split())
    assert longest <= len("be-national-number"), texts["counts"]
    hashes = [{line for line in texts[name].splitlines() if line.startswith("    ")}
              for name in ("one", "two")]
    assert len(hashes[0]) == 3 and not hashes[0] & hashes[1], texts


def test_baseline_shrinks(binary, folder):
    """--update-baseline takes out what is gone, moves what moved, and grows only what is named."""
    here = Repository(binary, folder)
    here.write("a.csv", HEADER + customers(1, 4))
    here.write("b.csv", HEADER + customers(10, 3))
    here.write("c.csv", HEADER + customers(20, 2))
    expect(here.check("--write-baseline", "base"), 0)
    here.write("a.csv", HEADER + customers(1, 2))
    Path(folder, "b.csv").unlink()
    Path(folder, "c.csv").rename(Path(folder, "moved.csv"))
    here.write("new.csv", HEADER + customers(30, 1))
    run = expect(here.check("--baseline", "base"), 1, "1 of 3 files of the baseline", lines=1)
    assert run.lines[0].startswith("new.csv:"), run
    expect(here.check("--baseline", "base", "--update-baseline"), 1)
    text = Path(folder, "base").read_text()
    assert "a.csv\n  be-national-number 2\n" in text and "moved.csv" in text, text
    assert not any(gone in text for gone in ("b.csv", " c.csv", "new.csv")), text
    here.check("--baseline", "base", "--update-baseline", "new.csv")
    text = Path(folder, "base").read_text()
    assert all(name in text for name in ("a.csv", "moved.csv", "new.csv")), text
    expect(here.check("--baseline", "base"), 0)
    expect(here.check("--update-baseline"), 2, "--baseline")
    here.write("broken", "nothing\n")
    expect(here.check("--baseline", "broken"), 2, "broken:1")


def test_exit_codes(binary, folder):
    here = Folder(binary, folder)
    here.write("clean/a.txt", "Niets te zien.\n")
    expect(here.check("clean"), 0, "0 findings in 1 file", lines=0)
    quiet = expect(here.check("clean", "--quiet"), 0)
    assert not quiet.out and not quiet.err, quiet
    here.write("found/a.txt", f"mail: {address('jan')}\n")
    expect(here.check("found"), 1, "found/a.txt:1:7: email (high)", lines=1)
    here.write("unread/a.pdf", b"%PDF-1.4\nbroken")
    expect(here.check("unread"), 3, "unread/a.pdf: not read")
    expect(here.check("unread", "--allow-incomplete", "damaged"), 0)
    expect(here.check("unread", "found"), 1, "unread/a.pdf", lines=1)
    expect(here.check("nowhere"), 2, "nowhere")
    expect(here.check("found", "--fail-on", "sure"), 2, "--fail-on")
    expect(here.check("found", "--report", "word=x"), 2, "--report")
    expect(here.check("found", "--write-baseline", "no/such/folder/base"), 4, "base")
    left = {path.name for path in Path(folder).iterdir()}
    assert left == {"clean", "found", "unread"}, left


def test_thresholds(binary, folder):
    here = Folder(binary, folder)
    here.write("a.txt", f"{address('jan')}\n{address('an')}\n{address('jan')}\n")
    here.write("b.txt", "tel. 09 224 45 67\n")
    medium = here.check()
    assert medium.code == 1 and len(medium.lines) == 4, medium
    expect(here.check("--max", "email=2", "--max", "phone=1"), 0)
    expect(here.check("--max", "email=1", "--max", "phone=1"), 1, lines=3)
    expect(here.check("--max", "emails=1"), 2, "emails")
    expect(here.check("--fail-on", "high,email=low", "--kinds", "email"), 1, lines=3)
    expect(here.check("--first"), 1, lines=1)
    expect(here.check("--first", "--max", "email=2", "--max", "phone=1"), 0)


def test_standard_input(binary, folder):
    here = Folder(binary, folder)
    run = expect(here.check("-", "--stdin-name", "export.csv", stdin=HEADER + customers(1, 2)), 1,
                 lines=2)
    assert run.lines[0].startswith("export.csv:2:3: "), run
    expect(here.check("-", stdin="niets\n"), 0)
    here.write("list", "a.txt\0")
    here.write("a.txt", address("jan"))
    expect(here.check("--files-from", "list"), 1, lines=1)
    expect(here.check("-", "a.txt", stdin=""), 2)
    expect(here.check("a.txt", "--stdin-name", "b"), 2)


def test_rules(binary, folder):
    """Configuration is found from the folder upwards to the repository's root, not beyond."""
    Folder(binary, folder).write(".datakaart.toml", "not toml")
    repo = Repository(binary, Path(folder, "repo"))
    repo.write("src/a.txt", f"{address('jan')} desk@example.be\n")
    rules = """
[[allow]]
path = "src"
kinds = ["email"]
values = ["desk@example.be"]
reason = "the desk"

[[allow]]
path = "old/*"
reason = "was there once"
"""
    repo.write(".datakaart.toml", rules)
    expect(repo.check(), 1, "rule 2 of [[allow]] (was there once) matches nothing", lines=1)
    inner = Folder(binary, Path(folder, "repo", "src"))
    expect(inner.check(), 1, "src/a.txt:1:1:", lines=1)
    expect(inner.check("a.txt"), 1, lines=1)
    expect(repo.check("--no-config", "src"), 1, lines=2)
    repo.write("other.toml", '[[allow]]\nkinds = ["email"]\nreason = "all"\n')
    expect(repo.check("--config", "other.toml", "src"), 0)
    for wrong, word in ((rules.replace('reason = "the desk"', ""), "reason"),
                        (rules.replace('["email"]', '["e-mail"]'), "e-mail"),
                        (rules.replace("desk@example.be", "850102"), "keyed hash"),
                        (rules + "until = 2020-01-31\n", "until 2020-01-31"),
                        ('[scan]\nsandbox = "off"\n', "sandbox"),
                        ('[[allow]]\nreason = "all"\n', "everything")):
        repo.write(".datakaart.toml", wrong)
        expect(repo.check(), 2, ".datakaart.toml:", word)
    outside = Folder(binary, Path(folder, "plain", "deeper"))
    outside.write("a.txt", "niets\n")
    Folder(binary, Path(folder, "plain")).write(".datakaart.toml", "not toml")
    expect(outside.check(), 0)


def test_comments(binary, folder):
    here = Folder(binary, folder)
    here.write("a.py", f"a = '{address('jan')}'  # datakaart:allow email he agreed\n"
                       f"b = '{address('an')}'  # datakaart:allow email\n")
    expect(here.check(), 1, "a.py:2: 'datakaart:allow' wants kinds and a reason", "1 accepted",
           lines=1)


def test_staged(binary, folder):
    """The index counts, not the working tree; before the first commit all of it."""
    repo = Repository(binary, folder)
    repo.write("a.txt", address("jan"))
    repo.git("add", "a.txt")
    repo.write("a.txt", "weg\n")
    repo.write("untracked.txt", address("an"))
    expect(repo.check("--staged"), 1, "a.txt:1:1:", lines=1)
    expect(repo.check("--diff", "HEAD"), 2, "HEAD")
    repo.commit()
    expect(repo.check("--staged"), 0)
    repo.write("map/b.csv", HEADER + customers(1, 1))
    repo.git("add", "-A")
    expect(repo.check("--staged"), 1, "map/b.csv:2:3:", lines=1)
    expect(repo.check("--staged", "map"), 1)
    expect(repo.check("--staged", "a.txt"), 0)
    inner = Folder(binary, Path(folder, "map"))
    expect(inner.check("--staged"), 1, "map/b.csv:2:3:")
    many = [f"none/{i}.txt" for i in range(5000)]
    expect(repo.check("--staged", *many), 0)
    expect(repo.check("--staged", *many, "map/b.csv"), 1, lines=1)
    expect(repo.check("--staged", str(repo.path)), 1, lines=1)
    expect(repo.check("--staged", "--diff", "HEAD"), 2)
    outside = Folder(binary, Path(folder).parent / "no repository")
    expect(outside.check("--staged"), 2, "git says")


def test_repositories(binary, folder):
    """Work trees, bare repositories, submodules, binary files, Git LFS."""
    repo = Repository(binary, Path(folder, "repo"))
    repo.write("a.txt", "niets\n")
    repo.commit()
    repo.git("worktree", "add", "-q", "../tree", "-b", "side")
    tree = Folder(binary, Path(folder, "tree"))
    tree.write("b.txt", address("jan"))
    tree.commit()
    expect(tree.check("--diff", "main"), 1, "b.txt:1:1:", lines=1)

    bare = Folder(binary, Path(folder, "bare.git"))
    bare.git("clone", "-q", "--bare", "../repo", ".")
    bare.git("symbolic-ref", "HEAD", "refs/heads/side")
    expect(bare.check("--diff", "main"), 1, "b.txt:1:1:", lines=1)
    expect(bare.check("--staged"), 2, "bare repository")

    subprocess.run(["git", "-c", "protocol.file.allow=always", "submodule", "add", "-q",
                    str(Path(folder, "repo")), "sub"], cwd=tree.path, env=gate.ENVIRONMENT,
                   check=True, capture_output=True)
    expect(tree.check("--staged"), 0, "sub: a submodule is a repository of its own")
    tree.commit()

    tree.write("kapot.pdf", b"%PDF-1.4\n\0\1\2")
    tree.commit()
    expect(tree.check("--diff", "HEAD~1"), 3, "kapot.pdf: not read: damaged")
    oid = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393"
    tree.write("big.csv", f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize 9\n")
    tree.commit()
    expect(tree.check("--diff", "HEAD~1"), 3, "big.csv: not read", "Git LFS")
    objects = Path(folder, "repo", ".git", "lfs", "objects", oid[:2], oid[2:4])
    objects.mkdir(parents=True)
    (objects / oid).write_text(HEADER + customers(1, 1))
    run = expect(tree.check("--diff", "HEAD~1"), 1, lines=1)
    assert run.lines[0].startswith("big.csv:"), run
    expect(tree.check("--diff", "no-such-branch"), 2, "no-such-branch")
    expect(tree.check("--diff", "--output=stolen"), 2)
    assert not (tree.path / "stolen").exists()
    tree.git("checkout", "-q", "--orphan", "alone")
    tree.commit("no ancestor")
    expect(tree.check("--diff", "main"), 2, "no common ancestor")


def test_hostile_repository(binary, folder):
    """Nothing that a repository brings along is run."""
    repo = Repository(binary, folder)
    run = f"touch {Path(folder, 'ran')}; cat"
    script = repo.write("run.sh", f"#!/bin/sh\n{run}\n")
    script.chmod(0o755)
    repo.write(".gitattributes", "*.txt filter=evil diff=evil\n")
    repo.write("a.txt", "niets\n")
    repo.commit()
    for name, value in (("core.fsmonitor", str(script)), ("core.hooksPath", str(folder)),
                        ("filter.evil.clean", run), ("filter.evil.smudge", run),
                        ("filter.evil.process", run), ("filter.evil.required", "true"),
                        ("diff.evil.textconv", run), ("diff.evil.command", run),
                        ("diff.external", str(script)), ("core.pager", run),
                        ("core.sshCommand", run), ("core.alternateRefsCommand", run)):
        repo.git("config", name, value)
    for hook in ("post-index-change", "pre-commit", "reference-transaction"):
        repo.write(hook, f"#!/bin/sh\n{run}\n").chmod(0o755)
    with open(repo.path / "a.txt", "a", encoding="utf-8") as file:
        file.write(address("jan") + "\n")
    Path(folder, "ran").unlink(missing_ok=True)
    found = expect(repo.check("--diff", "HEAD"), 1, "a.txt:2:1:", lines=1)
    expect(repo.check("--staged"), 0)
    assert not Path(folder, "ran").exists(), found


def test_names(binary, folder):
    """Names are harmless on a terminal and in the log of a CI runner."""
    here = Folder(binary, folder)
    for name in ("::error::x.txt", "##[error]x.txt", "esc\x1b[31m.txt", "nl\n.txt"):
        here.write(name, address("jan"))
    run = expect(here.check(), 1, lines=4)
    assert "\x1b" not in run.out, run
    assert not any(line.startswith("::") or "##[" in line for line in run.lines), run
    coloured = here.check("--color", "always")
    assert "\x1b[" in coloured.out, coloured
    plain = here.check("--color", "always", "--color", "never")
    assert plain.code == 2, plain


def test_members_and_cells(binary, folder):
    import openpyxl
    here = Folder(binary, folder)
    book = openpyxl.Workbook()
    book.active.title = "Blad1"
    book.active["C14"] = f"mail {address('jan')}"
    book.save(Path(folder, "klanten.xlsx"))
    expect(here.check(), 1, "klanten.xlsx: sheet 'Blad1' C14: email (high)", lines=1)
    subprocess.run([sys.executable, "-c", "import zipfile; zipfile.ZipFile('export.zip', 'w')"
                    ".write('klanten.xlsx')"], cwd=folder, check=True)
    Path(folder, "klanten.xlsx").unlink()
    expect(here.check(), 1, "export.zip!klanten.xlsx: sheet 'Blad1' C14: email (high)", lines=1)
    expect(here.check("--write-baseline", "base"), 0)
    expect(here.check("--baseline", "base"), 0)


def test_decisions(binary, folder):
    """A kept scan is judged by the same rules, and what people keep in its workbook is accepted."""
    import openpyxl
    here = Folder(binary, folder)
    here.write("data/a.txt", address("jan"))
    here.write("data/b.txt", address("an"))
    subprocess.run([binary, "scan", "data", "-o", "inventory.xlsx", "--quiet", "--lang", "en"],
                   cwd=folder, check=True)
    expect(here.check("--scan", "inventory.datakaart"), 1, "data/a.txt:1:", lines=2)
    expect(here.check("--scan", "inventory.datakaart", "--max", "email=2"), 0)
    here.write(".datakaart.toml", '[[allow]]\npath = "data/a.txt"\nreason = "known"\n')
    expect(here.check("--scan", "inventory.datakaart"), 1, lines=1)
    Path(folder, ".datakaart.toml").unlink()
    book = openpyxl.load_workbook(Path(folder, "inventory.xlsx"))
    sheet = book["Inventory"]
    row = next(row for row in range(1, 20)
               if any(cell.value == "Decision" for cell in sheet[row]))
    column = next(cell.column for cell in sheet[row] if cell.value == "Decision")
    for at in range(row + 1, sheet.max_row + 1):
        if any("a.txt" in str(cell.value) for cell in sheet[at]):
            sheet.cell(at, column).value = "Keep"
        elif any("b.txt" in str(cell.value) for cell in sheet[at]):
            sheet.cell(at, column).value = "Erase"
    book.save(Path(folder, "decided.xlsx"))
    run = expect(here.check("data", "--accepted", "decided.xlsx"), 1, "1 accepted", lines=1)
    assert run.lines[0].startswith("data/b.txt:"), run
    expect(here.check("--scan", "inventory.datakaart", "--accepted", "decided.xlsx"), 1, lines=1)
    expect(here.check("data", "--accepted", "data/a.txt"), 2, "workbook")


def main():
    binary = str(Path(sys.argv[1]).resolve())
    tests = {name[5:]: test for name, test in globals().items() if name.startswith("test_")}
    failed = []
    for name in sys.argv[2:] or tests:
        with tempfile.TemporaryDirectory(prefix="datakaart-gate-") as folder:
            try:
                tests[name](binary, str(Path(folder, "here")))
            except AssertionError as wrong:
                failed.append(f"{name}: {wrong}")
    print("\n\n".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
