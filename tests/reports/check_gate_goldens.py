"""Holds the golden reports of a check to the rules of their formats that readers count on. The whole
schemas of SARIF and JUnit are in no Debian package: what is here of them are the parts in use.

check_gate_goldens.py FOLDER SCHEMA_OF_JSON
"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

import jsonschema

TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
LOCATION = {
    "type": "object", "additionalProperties": False, "required": ["physicalLocation"],
    "properties": {
        "physicalLocation": {
            "type": "object", "additionalProperties": False, "required": ["artifactLocation"],
            "properties": {
                "artifactLocation": {
                    "type": "object", "additionalProperties": False, "required": ["uri"],
                    "properties": {"uri": {"pattern": r"^(file:///)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"},
                                   "uriBaseId": {"const": "SRCROOT"}}},
                "region": {
                    "type": "object", "additionalProperties": False, "required": ["startLine"],
                    "properties": {name: {"type": "integer", "minimum": 1}
                                   for name in ("startLine", "startColumn", "endColumn")}}}},
        "logicalLocations": {
            "type": "array", "minItems": 1, "uniqueItems": True,
            "items": {"type": "object", "additionalProperties": False,
                      "required": ["name", "fullyQualifiedName", "kind"],
                      "properties": {name: {"type": "string", "minLength": 1}
                                     for name in ("name", "fullyQualifiedName", "kind")}}}}}
RESULT = {
    "type": "object", "additionalProperties": False,
    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
    "properties": {
        "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": 0}, "level": LEVEL,
        "message": TEXT, "locations": {"type": "array", "items": LOCATION, "minItems": 1, "maxItems": 1},
        "partialFingerprints": {"type": "object", "required": ["datakaart/v1"],
                                "additionalProperties": {"type": "string"}},
        "suppressions": {
            "type": "array", "minItems": 1, "uniqueItems": True,
            "items": {"type": "object", "additionalProperties": False,
                      "required": ["kind", "status", "justification"],
                      "properties": {"kind": {"enum": ["inSource", "external"]},
                                     "status": {"const": "accepted"},
                                     "justification": {"type": "string", "minLength": 1}}}}}}
NOTIFICATION = {
    "type": "object", "additionalProperties": False, "required": ["descriptor", "level", "message"],
    "properties": {"descriptor": {"type": "object", "required": ["id", "index"]}, "level": LEVEL,
                   "message": TEXT, "locations": {"type": "array", "items": LOCATION}}}


def valid(schema, value):
    jsonschema.Draft7Validator(schema).validate(value)


def check_sarif(text):
    log = json.loads(text)
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-2.1.0.json")
    run, = log["runs"]
    assert set(run) == {"tool", "columnKind", "originalUriBaseIds", "invocations", "results"}, set(run)
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    root = run["originalUriBaseIds"]["SRCROOT"]["uri"]
    assert re.fullmatch(r"file:///([A-Za-z0-9._~/-]|%[0-9A-F]{2})*/", root), root
    driver = run["tool"]["driver"]
    rules, notices = driver["rules"], driver["notifications"]
    assert len({rule["id"] for rule in rules}) == len(rules) and len(rules) < 25000
    for rule in rules:
        for name in ("shortDescription", "fullDescription", "help"):
            valid(TEXT, rule[name])
        assert len(rule["fullDescription"]["text"]) <= 1024 and len(rule["properties"]["tags"]) <= 10
        assert 0 < float(rule["properties"]["security-severity"]) <= 10
    for result in run["results"]:
        valid(RESULT, result)
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    invocation, = run["invocations"]
    assert isinstance(invocation["executionSuccessful"], bool)
    told = invocation["toolExecutionNotifications"] + invocation["toolConfigurationNotifications"]
    for notice in told:
        valid(NOTIFICATION, notice)
        assert notices[notice["descriptor"]["index"]]["id"] == notice["descriptor"]["id"]
    assert run["results"] and told


def check_junit(text):
    root = ET.fromstring(text)
    assert root.tag == "testsuites"
    for suite in root:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", suite.get("timestamp"))
        assert {"name", "hostname", "package", "id", "time"} <= set(suite.attrib)
        cases = suite.findall("testcase")
        assert [child.tag for child in suite] == (
            ["properties"] + ["testcase"] * len(cases) + ["system-out", "system-err"])
        assert len({case.get("name") for case in cases}) == len(cases) == int(suite.get("tests"))
        for tag, counter in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
            of_tag = [case.find(tag) for case in cases if case.find(tag) is not None]
            assert of_tag and len(of_tag) == int(suite.get(counter)), counter
            assert all(one.get("message") for one in of_tag)
            assert tag == "skipped" or all(one.get("type") for one in of_tag)
        assert all(len(case) <= 1 and set(case.attrib) == {"name", "classname", "time"} for case in cases)


def check_gitlab(text):
    issues = json.loads(text)
    assert issues and not text.startswith("\ufeff")
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    for issue in issues:
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["description"] and issue["check_name"] and issue["location"]["path"]
        assert issue["location"]["lines"]["begin"] >= 1


def check_checkstyle(text):
    files = ET.fromstring(text).findall("file")
    assert files and all(file.get("name") and len(file) for file in files)
    for error in (error for file in files for error in file):
        assert error.tag == "error" and error.get("severity") in ("info", "warning", "error")
        assert int(error.get("line")) >= 0 and error.get("message") and error.get("source")


def check_github(text):
    for line in text.splitlines():
        assert re.match(r"::(error|warning|notice) (\w+=[^:,\n]*)(,\w+=[^:,\n]*)*::", line), line


def main():
    folder, schema = map(pathlib.Path, sys.argv[1:])
    checks = {"check.sarif": check_sarif, "check.junit.xml": check_junit, "check.gitlab.json": check_gitlab,
              "check.checkstyle.xml": check_checkstyle, "check.github.txt": check_github}
    for name, check in checks.items():
        check((folder / name).read_text(encoding="utf-8"))
    rules = json.loads(schema.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(rules)
    report = json.loads((folder / "check.json").read_text(encoding="utf-8"))
    valid(rules, report)
    del report["files"][1]["findings"][0]["id"]
    assert not jsonschema.Draft7Validator(rules).is_valid(report), "the schema lets a broken report pass"


main()
