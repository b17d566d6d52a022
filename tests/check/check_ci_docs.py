#!/usr/bin/python3
"""Runs what docs/ci.md tells: the commands of its jobs, each example of its table of exit codes, and
its rule for authors; and looks at the reports that come of it.

Usage: check_ci_docs.py BINARY DOCUMENT SCHEMA
"""

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import yaml

import gate
from gate import Repository, customers, expect

HEADER = "klant;rijksregisternummer\n"


def blocks(text, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def project(binary, folder):
    """What the document says that its examples stand in."""
    repo = Repository(binary, folder)
    repo.write("exports/klanten.csv", HEADER + customers(1, 3))
    repo.write("src/main.c", "int main(void) { return 0; }\n")
    repo.write("logo.png", b"\x89PNG\r\n\x1a\n" + bytes(64))
    repo.commit("what was there")
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD")
    return repo


def shell(repo, command):
    """A command of the document, with the program that was built."""
    command = re.sub(r"\bdatakaart\b(?= check)", f"'{repo.binary}'", command)
    return gate.Run(subprocess.run(["bash", "-c", command], cwd=repo.path, env=gate.ENVIRONMENT,
                                   check=False, capture_output=True, encoding="utf-8", timeout=120))


def check_exit_codes(repo, text):
    rows = re.findall(r"^\| (\d) \| .* \| `(datakaart check .*)` \|$", text, re.M)
    assert {code for code, _ in rows} == {"0", "1", "2", "3", "4"}, rows
    for code, command in rows:
        expect(shell(repo, command), int(code))


def commands_of_jobs(text):
    """As they stand in the examples, each a whole line or the end of one."""
    for language in ("yaml", "groovy", "crontab", "sh"):
        for block in blocks(text, language):
            if language == "yaml":
                yaml.safe_load(block)
            for line in block.splitlines():
                found = re.search(r"((?:cat \S+ \| )?datakaart check .*?)'?$", line)
                if found:
                    yield found.group(1)


def check_jobs(repo, text):
    """The change adds one number: the jobs fail by it, and each report tells it."""
    repo.write("exports/nieuw.csv", HEADER + customers(50, 1))
    repo.commit("a merge request")
    commands = list(commands_of_jobs(text))
    assert len(commands) >= 6, commands
    for command in commands:
        if "share.baseline" in command:
            path = repo.path.parent / "share.baseline"
            expect(repo.check("--write-baseline", path), 3, "accepted")
            expect(shell(repo, command.replace("/var/lib/datakaart/share.baseline", str(path))), 3,
                   "unsupported")
            continue
        expect(shell(repo, command), 1)
    # What the annotations say, with no other line among them that begins so.
    run = shell(repo, next(one for one in commands if "github=-" in one))
    told = [line for line in run.lines if line.startswith("::")]
    assert len(told) == 1 and told[0].startswith("::error file=exports/nieuw.csv,line=2,col=4,"), run


def check_reports(repo, schema):
    sarif = json.loads((repo.path / "datakaart.sarif").read_text())
    result, = sarif["runs"][0]["results"]
    assert result["ruleId"] == "be-national-number", result
    physical = result["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"] == {"uri": "exports/nieuw.csv", "uriBaseId": "SRCROOT"}
    assert physical["region"] == {"startLine": 2, "startColumn": 4, "endColumn": 15}, physical
    issue, = json.loads((repo.path / "gl-code-quality.json").read_text())
    assert issue["location"] == {"path": "exports/nieuw.csv", "lines": {"begin": 2}}, issue
    failed = [case.get("name") for case in ET.parse(repo.path / "datakaart.xml").iter("testcase")
              if case.find("failure") is not None]
    assert "exports/nieuw.csv" in failed and "src/main.c" not in failed, failed
    found = json.loads((repo.path / "found.json").read_text())
    jsonschema.Draft7Validator(json.loads(Path(schema).read_text())).validate(found)
    assert found["summary"]["findings"] == 3, found["summary"]


def check_authors(binary, folder, text):
    rule, = (block for block in blocks(text, "toml") if "authors" in block)
    repo = Repository(binary, folder)
    authors = re.findall(r"\"([^\"]*@[^\"]*)\"", rule)
    names = [value.replace("*", "lien") for value in authors]
    repo.write("AUTHORS", "".join(f"Lien Proef <{name}>\n" for name in names))
    repo.write("src/a.c", f"/* Copyright (C) 2024 Lien Proef <{names[-1]}> */\n")
    expect(repo.check(), 1, "email (high)")
    repo.write(".datakaart.toml", rule)
    expect(repo.check(), 0)
    repo.write("src/a.c", "/* for iemand.anders@telenet.be */\n")
    expect(repo.check(), 1, lines=1)


def main():
    binary, document, schema = sys.argv[1:]
    text = Path(document).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        repo = project(binary, Path(folder, "project"))
        check_exit_codes(repo, text)
        check_jobs(repo, text)
        check_reports(repo, schema)
        check_authors(binary, Path(folder, "authors"), text)


main()
