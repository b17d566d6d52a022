"""Checks JSON reports against docs/report.schema.json, and the schema against broken reports.

validate_json.py SCHEMA REPORT...
"""
import copy
import json
import sys

import jsonschema


def add_up(report):
    """The sums of a report must agree with its lists."""
    summary = report["summary"]
    covered = summary["coverage"]
    assert sum(c["files"] + c["members"] for c in covered) == len(report["files"])
    assert sum(c["files"] for c in covered) == summary["files"]
    assert sum(c["members"] for c in covered) == summary["members"]
    for kind, total in summary["counts"].items():
        of_files = [f["counts"][kind] for f in report["files"] if kind in f["counts"]]
        for confidence in ("high", "medium", "low"):
            assert sum(c[confidence] for c in of_files) == total[confidence], kind
        assert max(c["distinct"] for c in of_files) <= total["distinct"], kind
    locations = {f["location"] for f in report["files"]}
    assert all(f["location"] in locations for f in report["findings"])
    assert all(f["copy_of"] in locations for f in report["files"] if "copy_of" in f)


def broken(report):
    """Reports that a schema worth its name refuses."""
    def change(path, value):
        other = copy.deepcopy(report)
        at = other
        for step in path[:-1]:
            at = at[step]
        if value is None:
            del at[path[-1]]
        else:
            at[path[-1]] = value
        return other

    yield change(["scan"], None)
    yield change(["scan", "started"], "yesterday")
    yield change(["extra"], 1)
    yield change(["files", 0, "mode"], 640)
    yield change(["files", 0, "state"], "unread")
    yield change(["files", 0, "reason"], "because")
    yield change(["files", 0, "counts"], {"email": {"high": 1}})
    yield change(["files", 0, "size"], -1)
    yield change(["findings", 0, "confidence"], "certain")
    yield change(["findings", 0, "evidence"], "shape")
    yield change(["findings", 0, "value"], "secret")
    yield change(["findings", 0, "hash"], None)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    for name in sys.argv[2:]:
        with open(name, encoding="utf-8") as file:
            report = json.load(file)
        validator.validate(report)
        add_up(report)
        if report["findings"]:
            for other in broken(report):
                assert not validator.is_valid(other), "the schema lets a broken report pass"


main()
