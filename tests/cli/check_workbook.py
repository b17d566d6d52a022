#!/usr/bin/python3
"""Checks workbooks by the rules of ECMA-376 (Office Open XML) and the limits of Excel: what breaks
one of these is met with an offer to repair the file. openpyxl reads each as well, and refuses values
that the schema does not know.

Usage: check_workbook.py BINARY SAMPLES
"""

import posixpath
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import openpyxl

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# The children of a worksheet in the order that its type prescribes (CT_Worksheet, 18.3.1.99).
ORDER = ("sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection "
         "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells "
         "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins "
         "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors "
         "smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems "
         "tableParts extLst").split()
OFTEN = {"conditionalFormatting"}


def column_number(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def area(reference):
    cells = [re.fullmatch(r"\$?([A-Z]{1,3})\$?(\d+)", cell) for cell in reference.split(":")]
    corners = [(int(cell[2]), column_number(cell[1])) for cell in cells]
    return corners[0] + corners[-1]


def overlap(a, b):
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


class Workbook:
    def __init__(self, path):
        self.wrong = []
        self.parts = {}
        self.taken = set()  # ids and names of tables
        with zipfile.ZipFile(path) as package:
            names = package.namelist()
            if len(names) != len(set(names)):
                self.wrong.append("two parts of one name")
            for name in names:
                if name.endswith((".xml", ".rels", ".vml")):
                    self.parts[name] = ElementTree.fromstring(package.read(name))
            self.names = set(names)

    def expect(self, right, what):
        if not right:
            self.wrong.append(what)

    def check(self):
        self.check_package()
        self.styles = self.parts["xl/styles.xml"]
        strings = self.parts.get("xl/sharedStrings.xml")
        self.strings = [] if strings is None else strings.findall(f"{MAIN}si")
        self.check_names()
        for name in sorted(self.names):
            if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name):
                self.check_sheet(name)
        return self.wrong

    def check_package(self):
        types = self.parts["[Content_Types].xml"]
        endings = {t.get("Extension") for t in types if t.tag.endswith("Default")}
        overrides = {t.get("PartName")[1:] for t in types if t.tag.endswith("Override")}
        self.expect(overrides <= self.names, f"types of parts that are not there: {overrides}")
        for name in self.names - {"[Content_Types].xml"}:
            self.expect(name in overrides or name.rsplit(".", 1)[-1] in endings, f"{name}: no type")
        for name, part in self.parts.items():
            if not name.endswith(".rels"):
                continue
            folder = posixpath.dirname(posixpath.dirname(name))
            ids = [relation.get("Id") for relation in part]
            self.expect(len(ids) == len(set(ids)), f"{name}: an id twice")
            for relation in part:
                if relation.get("TargetMode") == "External":
                    self.expect(len(relation.get("Target")) <= 2079, f"{name}: a link too long")
                    continue
                target = relation.get("Target")
                path = target[1:] if target.startswith("/") else posixpath.normpath(
                    posixpath.join(folder, target))
                self.expect(path in self.names, f"{name}: no part {path}")

    def check_names(self):
        book = self.parts["xl/workbook.xml"]
        names = [sheet.get("name") for sheet in book.find(f"{MAIN}sheets")]
        self.expect(len({n.lower() for n in names}) == len(names), "two sheets of one name")
        for name in names:
            self.expect(0 < len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name), f"sheet {name}")
        defined = book.find(f"{MAIN}definedNames")
        for one in defined if defined is not None else []:
            self.expect(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.]*", one.get("name")),
                        f"defined name {one.get('name')}")

    def check_sheet(self, name):
        sheet = self.parts[name]
        tags = [child.tag.replace(MAIN, "") for child in sheet]
        places = [ORDER.index(tag) for tag in tags]
        self.expect(places == sorted(places), f"{name}: order {tags}")
        for tag in set(tags) - OFTEN:
            self.expect(tags.count(tag) == 1, f"{name}: {tag} more than once")
        self.check_cells(name, sheet)
        self.check_areas(name, sheet)
        self.check_rules(name, sheet)
        links = sheet.findall(f".//{MAIN}hyperlink")
        self.expect(len(links) <= 65530, f"{name}: {len(links)} links")
        relations = self.parts.get(f"xl/worksheets/_rels/{posixpath.basename(name)}.rels", [])
        ids = {relation.get("Id") for relation in relations}
        for relation in relations:
            if relation.get("Type").endswith("/table"):
                part = posixpath.normpath(posixpath.join("xl/worksheets", relation.get("Target")))
                self.check_table(name, sheet, self.parts[part])
        for element in sheet.iter():
            wanted = element.get(f"{LINK}id")
            self.expect(wanted is None or wanted in ids, f"{name}: no relation {wanted}")

    def check_cells(self, name, sheet):
        formats = len(self.styles.find(f"{MAIN}cellXfs"))
        last = (0, 0)
        for row in sheet.find(f"{MAIN}sheetData"):
            for cell in row:
                place = area(cell.get("r"))[:2]
                self.expect(place > last and place[0] == int(row.get("r")), f"{name}: {cell.get('r')}")
                last = place
                self.expect(int(cell.get("s", 0)) < formats, f"{name}: style of {cell.get('r')}")
                self.expect(place[0] <= 1048576 and place[1] <= 16384, f"{name}: beyond the sheet")
                value = cell.find(f"{MAIN}v")
                if cell.get("t") == "s":
                    self.expect(int(value.text) < len(self.strings), f"{name}: string {value.text}")
                text = "".join(cell.itertext())
                self.expect(len(text) <= 32767, f"{name}: a long text in {cell.get('r')}")
        for string in self.strings:
            self.expect(len("".join(string.itertext())) <= 32767, "a long shared text")

    def check_areas(self, name, sheet):
        merged = [area(cell.get("ref")) for cell in sheet.findall(f".//{MAIN}mergeCell")]
        for i, one in enumerate(merged):
            self.expect(one[:2] != one[2:], f"{name}: a single cell is merged")
            for other in merged[:i]:
                self.expect(not overlap(one, other), f"{name}: merged cells overlap")
        for columns in sheet.findall(f"{MAIN}cols"):
            ends = [(int(c.get("min")), int(c.get("max"))) for c in columns]
            self.expect(all(a[1] < b[0] for a, b in zip(ends, ends[1:])), f"{name}: columns overlap")
            self.expect(all(0 <= float(c.get("width")) <= 255 for c in columns), f"{name}: widths")

    def text_of(self, sheet, place):
        for cell in sheet.iter(f"{MAIN}c"):
            if area(cell.get("r"))[:2] == place:
                if cell.get("t") == "s":
                    return "".join(self.strings[int(cell.find(f"{MAIN}v").text)].itertext())
                return "".join(cell.itertext())
        return None

    def check_table(self, name, sheet, table):
        place = area(table.get("ref"))
        titles = [column.get("name") for column in table.iter(f"{MAIN}tableColumn")]
        self.expect(len({title.lower() for title in titles}) == len(titles), f"{name}: titles {titles}")
        self.expect(all(0 < len(title) <= 255 for title in titles), f"{name}: a title's length")
        self.expect(len(titles) == place[3] - place[1] + 1, f"{name}: columns of the table")
        self.expect(place[2] > place[0], f"{name}: a table without rows")
        for at, title in enumerate(titles):
            self.expect(self.text_of(sheet, (place[0], place[1] + at)) == title, f"{name}: {title}")
        self.expect(sheet.find(f"{MAIN}autoFilter") is None, f"{name}: a filter beside the table's")
        for cell in sheet.findall(f".//{MAIN}mergeCell"):
            self.expect(not overlap(place, area(cell.get("ref"))), f"{name}: merged cells in a table")
        for key in ("id", "displayName"):
            self.expect((key, table.get(key)) not in self.taken, f"{name}: {key} twice")
            self.taken.add((key, table.get(key)))

    def check_rules(self, name, sheet):
        formats = self.styles.find(f"{MAIN}dxfs")
        count = 0 if formats is None else len(formats)
        priorities = [int(rule.get("priority")) for rule in sheet.iter(f"{MAIN}cfRule")]
        self.expect(len(priorities) == len(set(priorities)), f"{name}: a priority twice")
        for rule in sheet.iter(f"{MAIN}cfRule"):
            self.expect(int(rule.get("dxfId", -1)) < count, f"{name}: a rule's format")
        seen = []
        for validation in sheet.iter(f"{MAIN}dataValidation"):
            place = area(validation.get("sqref"))
            self.expect(not any(overlap(place, other) for other in seen), f"{name}: two drop-downs")
            seen.append(place)
            for key, most in (("promptTitle", 32), ("errorTitle", 32), ("prompt", 255), ("error", 255)):
                self.expect(len(validation.get(key, "")) <= most, f"{name}: {key} too long")
            for formula in validation:
                self.expect(len(formula.text or "") <= 255, f"{name}: a list too long")


def main():
    binary, samples = (Path(word).resolve() for word in sys.argv[1:3])
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for language in ("nl", "fr", "en", "de"):
            book = Path(folder, f"{language}.xlsx")
            subprocess.run([binary, "scan", samples, "-q", "-o", book, "--lang", language], check=False)
            update = Path(folder, f"{language}-again.xlsx")
            store = book.with_suffix(".datakaart")
            subprocess.run([binary, "report", store, "-o", update, "--lang", language,
                            "--update", book], check=True)
            notice = Path(folder, f"{language}-breach.xlsx")
            subprocess.run([binary, "breach", store, "-o", notice, "--lang", language], check=False)
            for path in (book, update, notice):
                wrong += [f"{path.name}: {what}" for what in Workbook(path).check()]
                openpyxl.load_workbook(path)
    for line in wrong[:50]:
        print(line)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
