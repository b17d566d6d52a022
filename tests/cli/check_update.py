#!/usr/bin/python3
"""Works in the workbook of a scan as people do (fills in, changes, sorts, hides, adds rows, columns
and a sheet), scans again with --update after files came and went, and checks that nothing that was
typed is lost, and that what nobody touched is written anew.

Usage: check_update.py BINARY
"""

import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl


def national_number(serial):
    """An invented one of somebody born on 2 January 1985."""
    first = f"850102{serial:03}"
    return f"{first}{97 - int(first) % 97:02}"


def people(first, count):
    return "naam,rijksregisternummer\n" + "".join(
        f"Persoon {i},{national_number(i)}\n" for i in range(first, first + count))


def scan(binary, folder, output, *more):
    done = subprocess.run([binary, "scan", "schijf", "-o", output, "--quiet", *more], cwd=folder,
                          check=False, capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        sys.exit(f"scan {more} ended with {done.returncode}: {done.stderr}")
    return openpyxl.load_workbook(Path(folder, output))


class Sheet:
    """A list of the workbook: its header is the row that ends in the key."""

    def __init__(self, sheet):
        self.sheet = sheet
        self.header = next(row for row in range(1, 20)
                           if any(cell.value == "k" for cell in sheet[row]))
        self.columns = {cell.value: cell.column for cell in sheet[self.header] if cell.value}

    def rows(self):
        return range(self.header + 1, self.sheet.max_row + 1)

    def row(self, title, value):
        return next((row for row in self.rows() if self.cell(row, title).value == value), None)

    def cell(self, row, title):
        return self.sheet.cell(row, self.columns[title])


def reverse_rows(sheet, width):
    """Sorts the list the other way round."""
    rows = [[sheet.sheet.cell(row, at).value for at in range(1, width + 1)] for row in sheet.rows()]
    for row, values in zip(sheet.rows(), reversed(rows)):
        for at, value in enumerate(values, start=1):
            cell = sheet.sheet.cell(row, at)
            cell.hyperlink = None
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"  # never a formula


def work_in(book):
    """What a person does. Returns the keys of the rows."""
    register = Sheet(book["Register"])
    keys = {}
    for name, code in [("staff", "personnel"), ("customers", "customers")]:
        keys[name] = next(register.cell(row, "k").value for row in register.rows()
                          if str(register.cell(row, "k").value).startswith(code[:6]))
    staff = register.row("k", keys["staff"])
    width = register.sheet.max_column
    register.sheet.cell(register.header, width + 1).value = "Onze code"
    register.columns["Onze code"] = width + 1
    register.cell(staff, "Onze code").value = "HR-7"
    register.cell(staff, "Doeleinden*").value = "Lonen betalen\nen verlof bijhouden"
    register.cell(staff, "Naam van de verwerking").value = "Ons personeel"
    register.cell(staff, "Rechtsgrond (art. 6)").value = "Overeenkomst (art. 6.1.b)"
    register.cell(staff, "Nagekeken op, door").value = "31/03/2026, Bea"
    register.cell(staff, "Opmerkingen").value = "=1+1"
    register.cell(staff, "Aantal betrokkenen (ongeveer)").value = 25
    register.cell(staff, "Status").value = "Bevestigd"
    added = register.sheet.max_row + 1
    register.cell(added, "Naam van de verwerking").value = "Camera's aan de poort"
    register.cell(added, "Onze code").value = 12
    customers = register.row("k", keys["customers"])
    register.cell(customers, "Bewaartermijn*").value = None  # cleared on purpose
    reverse_rows(register, width + 1)
    register.sheet.row_dimensions[register.header + 1].hidden = True

    organisation = Sheet(book["Organisatie"])
    organisation.sheet.cell(organisation.header + 1, 2).value = "Voorbeeld BV"
    actions = Sheet(book["Acties"])
    actions.cell(actions.header + 1, "Wie").value = "Bea"
    actions.cell(actions.header + 1, "Tegen").value = datetime.date(2026, 12, 24)
    keys["action"] = actions.cell(actions.header + 1, "k").value
    sets = Sheet(book["Datasets"])
    accepted = sets.row("Dataset", "Klanten: klanten")
    sets.cell(accepted, "Oordeel").value = "Aanvaard: mag hier staan"
    keys["set"] = sets.cell(accepted, "k").value
    files = Sheet(book["Inventaris"])
    file = files.header + 1
    files.cell(file, "Beslissing").value = "Rechten beperken"
    files.cell(file, "Beslist door").value = "Bea"
    files.cell(file, "Beslist op").value = datetime.date(2026, 12, 1)
    keys["file"] = files.cell(file, "k").value
    own = book.create_sheet("Onze notities")
    own["B3"] = "Vragen aan de boekhouder"
    own["C4"] = 42
    return keys


def open_actions(keys, book):
    """How many actions there are on the data set that was accepted."""
    actions = Sheet(book["Acties"])
    return sum(str(actions.cell(row, "k").value).endswith(":" + keys["set"]) and
               actions.cell(row, DUTCH["change"]).value != DUTCH["gone"] for row in actions.rows())


def check(keys, book, texts):
    wrong = []

    def expect(what, got, wanted):
        if got != wanted:
            wrong.append(f"{what}: {got!r} instead of {wanted!r}")

    register = Sheet(book["Register"])
    staff = register.row("k", keys["staff"])
    expect("a column that people added", register.cell(staff, "Onze code").value, "HR-7")
    expect("a filled-in cell with a line break", register.cell(staff, texts["purpose"]).value,
           "Lonen betalen\nen verlof bijhouden")
    expect("a changed proposal", register.cell(staff, texts["name"]).value, "Ons personeel")
    expect("a choice", register.cell(staff, texts["basis"]).value, texts["contract"])
    expect("a review", register.cell(staff, texts["reviewed"]).value, "31/03/2026, Bea")
    expect("a number of people that a person knows better",
           register.cell(staff, texts["persons"]).value, 25)
    expect("one that nobody touched",
           register.cell(register.row("k", keys["customers"]), texts["persons"]).value, 60)
    expect("a text that looks like a formula", register.cell(staff, texts["remarks"]).value, "=1+1")
    expect("its type", register.cell(staff, texts["remarks"]).data_type, "s")
    row = register.row(texts["name"], "Camera's aan de poort")
    expect("a row that people added", row is not None, True)
    if row is not None:
        expect("a number in it", register.cell(row, "Onze code").value, 12)
    customers = register.row("k", keys["customers"])
    expect("a proposal that was cleared", register.cell(customers, texts["term"]).value, None)
    expect("a list that went", register.cell(staff, texts["change"]).value, texts["gone"])
    expect("a list that came", [register.cell(r, texts["change"]).value for r in register.rows()]
           .count(texts["new"]), texts["new rows"])
    expect("what a person said of its status", register.cell(staff, texts["status"]).value,
           texts["confirmed"])
    kept = [register.cell(r, "k").value for r in register.rows() if register.cell(r, "k").value]
    expect("rows told twice", len(kept), len(set(kept)))
    organisation = Sheet(book[texts["organisation"]])
    expect("the organisation", organisation.sheet.cell(organisation.header + 1, 2).value,
           "Voorbeeld BV")
    expect("rows of the organisation", organisation.sheet.max_row, texts["organisation rows"])
    actions = Sheet(book[texts["actions"]])
    action = actions.row("k", keys["action"])
    expect("who does it", actions.cell(action, texts["who"]).value, "Bea")
    expect("by when", actions.cell(action, texts["due"]).value in
           (datetime.datetime(2026, 12, 24), "24/12/2026"), True)
    files = Sheet(book[texts["inventory"]])
    file = files.row("k", keys["file"])
    expect("a decision on a file", [files.cell(file, texts[what]).value for what in
                                    ("decision", "decided by", "decided on")],
           [texts["restrict"], "Bea", datetime.datetime(2026, 12, 1)])
    summary = [cell.value for row in book[texts["summary"]] for cell in row]
    expect("the summary tells what was kept", texts["since"] in summary, True)
    own = book["Onze notities"]
    expect("a sheet that people added", (own["B3"].value, own["C4"].value),
           ("Vragen aan de boekhouder", 42))
    return wrong


DUTCH = {"purpose": "Doeleinden*", "name": "Naam van de verwerking", "basis": "Rechtsgrond (art. 6)",
         "contract": "Overeenkomst (art. 6.1.b)", "reviewed": "Nagekeken op, door",
         "remarks": "Opmerkingen", "term": "Bewaartermijn*", "persons": "Aantal betrokkenen (ongeveer)", "change": "Sinds het vorige werkboek",
         "gone": "niet meer gevonden", "new": "nieuw", "new rows": 1, "status": "Status",
         "confirmed": "Bevestigd", "organisation": "Organisatie",
         "organisation rows": 17, "actions": "Acties", "who": "Wie",
         "due": "Tegen", "inventory": "Inventaris", "decision": "Beslissing",
         "decided by": "Beslist door", "decided on": "Beslist op", "restrict": "Rechten beperken",
         "summary": "Samenvatting",
         "since": "register: 1 rijen met ingevulde cellen behouden, 1 nieuw, 1 niet meer gevonden"}


def main():
    binary = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        drive = Path(folder, "schijf")
        for name, content in [("Personeel/personeel.csv", people(1, 20)),
                              ("Klanten/klanten.csv", people(100, 30))]:
            path = drive / name
            path.parent.mkdir(parents=True)
            path.write_text(content, encoding="utf-8")
        book = scan(binary, folder, "een.xlsx", "--lang", "nl")
        keys = work_in(book)
        book.save(Path(folder, "gewerkt.xlsx"))

        wrong = []
        # What nobody worked in may be written over; what somebody did, not.
        scan(binary, folder, "een.xlsx", "--lang", "nl")
        before = Path(folder, "gewerkt.xlsx").read_bytes()
        done = subprocess.run([binary, "scan", "schijf", "-o", "gewerkt.xlsx"], cwd=folder,
                              check=False, capture_output=True, encoding="utf-8")
        if done.returncode != 2 or "people have worked in gewerkt.xlsx" not in done.stderr:
            wrong.append(f"written over what was filled in: {done.returncode} {done.stderr}")
        if Path(folder, "gewerkt.xlsx").read_bytes() != before:
            wrong.append("what was filled in is gone")

        again = scan(binary, folder, "zelfde.xlsx", "--lang", "nl", "--update", "een.xlsx")
        same = Sheet(again["Register"])
        changes = {same.cell(row, DUTCH["change"]).value for row in same.rows()}
        if changes != {None}:
            wrong.append(f"changes where nothing changed: {changes}")
        for sheet in openpyxl.load_workbook(Path(folder, "een.xlsx")):
            more = sheet.title == DUTCH["summary"]  # the line that tells what changed
            if again[sheet.title].max_row != sheet.max_row + more:
                wrong.append(f"{sheet.title}: lines that came from nowhere")

        accepted = scan(binary, folder, "aanvaard.xlsx", "--lang", "nl", "--update", "gewerkt.xlsx")
        if open_actions(keys, accepted) != 0:
            wrong.append("actions on a data set that was accepted")
        register = Sheet(accepted["Register"])
        if register.cell(register.row("k", keys["staff"]), DUTCH["persons"]).value != 25:
            wrong.append("the number of people that a person knows better")

        (drive / "Personeel" / "personeel.csv").unlink()
        (drive / "Klanten" / "klanten.csv").write_text(people(100, 60), encoding="utf-8")
        suppliers = drive / "Leveranciers" / "leveranciers.csv"
        suppliers.parent.mkdir()
        suppliers.write_text(people(300, 5), encoding="utf-8")
        second = scan(binary, folder, "twee.xlsx", "--lang", "nl", "--update", "gewerkt.xlsx")
        wrong += check(keys, second, DUTCH)
        if open_actions(keys, second) == 0:
            wrong.append("no action on an accepted data set with new values")
        # Again, through the workbook that the update wrote itself.
        third = scan(binary, folder, "drie.xlsx", "--lang", "nl", "--update", "twee.xlsx")
        wrong += [f"third: {w}" for w in check(
            keys, third, {**DUTCH, "new rows": 0, "since": DUTCH["since"].replace("1 nieuw", "0 nieuw")})]

        Path(folder, "stuk.xlsx").write_bytes(Path(folder, "een.xlsx").read_bytes()[:3000])
        for name in ["stuk.xlsx", "schijf/Klanten/klanten.csv", "niet-daar.xlsx"]:
            done = subprocess.run([binary, "scan", "schijf", "-o", "vier.xlsx", "--update", name],
                                  cwd=folder, check=False, capture_output=True)
            if done.returncode != 2 or Path(folder, "vier.xlsx").exists():
                wrong.append(f"{name} was taken for a workbook")
    for line in wrong:
        print(line)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
