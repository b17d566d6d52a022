"""Tables of people in many formats: CSV, JSON, HTML, SQL and real workbooks."""

import csv
import datetime
import html
import io
import json
import zipfile

from . import values as v
from .corpus import folded
from .wording import CELLS, HEADERS, TEXT


def cell(r, kind, lang):
    """(what stands in the cell, canonical value)"""
    if kind in CELLS:
        text = r.choice(CELLS[kind][lang])
        return text, folded(text)
    if kind == "name":
        text = r.choice(v.LAST[lang])
        return text, folded(text)
    if kind == "first-name":
        text = r.choice(v.FIRST[lang])
        return text, folded(text)
    if kind == "address":
        text = f"{r.choice(v.STREETS[lang])} {r.randint(1, 200)}"
        return text, folded(text)
    if kind == "salary":
        text = f"{r.randint(2000, 6000)},{r.randint(0, 99):02d}"
        return text, folded(text)
    if kind == "login":
        text = v.plain(r.choice(v.FIRST[lang]))[:3] + v.plain(r.choice(v.LAST[lang]))[:4]
        return text, folded(text)
    if kind == "phone" and r.random() < 0.5:
        return v.phone_bare(r)
    if kind == "be-national-number" and r.random() < 0.5:
        return v.nrn_bare(r)
    return TEXT[kind][0](r, lang)


def styled(r, header):
    words = folded(header).split()
    return r.choice([header, header, header.upper(), "_".join(words), words[0] + "".join(w.title() for w in words[1:])])


def people(corpus, lang, kinds, rows, lost_zeros=False):
    """Headers, rows and labels of a table of people."""
    r = corpus.random
    headers = [styled(r, r.choice(HEADERS[kind][lang])) for kind in kinds]
    body, labels = [], []
    for _ in range(rows):
        row = []
        for kind in kinds:
            text, value = cell(r, kind, lang)
            if lost_zeros and kind in ("phone", "be-national-number", "nl-bsn"):
                text, value = {"phone": v.phone_bare, "be-national-number": v.nrn_bare}.get(kind, v.bsn)(r)
                text = text.replace(".", "").replace(" ", "").lstrip("0")
            if lost_zeros and kind == "date-of-birth":
                text = str((datetime.date.fromisoformat(value) - datetime.date(1899, 12, 30)).days)
            row.append(text)
            labels.append((kind, value))
        body.append(row)
    return headers, body, labels


def some_kinds(r):
    people_kinds = ["name", "first-name"]
    others = [k for k in HEADERS if k not in people_kinds]
    return people_kinds + r.sample(others, 6)


def write_csv(corpus, lang, number, lost_zeros=False):
    r = corpus.random
    headers, rows, labels = people(corpus, lang, some_kinds(r), 12, lost_zeros)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=r.choice([";", ";", ",", "\t"]), lineterminator=r.choice(["\n", "\r\n"]))
    writer.writerows([headers, *rows])
    corpus.write(f"tables/{'zeros-' if lost_zeros else ''}{lang}-{number}.csv", out.getvalue(), labels)


def write_headless(corpus, lang, number):
    r = corpus.random
    kinds = ["email", "phone", "be-national-number", "iban"]
    _, rows, labels = people(corpus, lang, kinds, 12)
    corpus.write(f"tables/headless-{lang}-{number}.csv", "\n".join(";".join(row) for row in rows) + "\n", labels)


def write_json(corpus, lang, number):
    r = corpus.random
    headers, rows, labels = people(corpus, lang, some_kinds(r), 8)
    records = [dict(zip(headers, row)) for row in rows]
    text = r.choice([lambda: json.dumps({"klanten": records}, ensure_ascii=False, indent=2),
                     lambda: json.dumps(records),
                     lambda: "\n".join(json.dumps(record, ensure_ascii=False) for record in records)])()
    corpus.write(f"json/{lang}-{number}.json", text + "\n", labels)


def write_html(corpus, lang, number):
    headers, rows, labels = people(corpus, lang, some_kinds(corpus.random), 8)
    tag = lambda name, cells: "<tr>" + "".join(f"<{name}>{html.escape(c)}</{name}>" for c in cells) + "</tr>"
    text = "<html><body><h1>Lijst</h1><table>" + tag("th", headers) + "".join(tag("td", row) for row in rows)
    corpus.write(f"html/{lang}-{number}.html", text + "</table></body></html>\n", labels)


def write_sql(corpus, lang, number):
    headers, rows, labels = people(corpus, lang, some_kinds(corpus.random), 8)
    columns = ["_".join(folded(h).split()) for h in headers]
    quoted = lambda text: "'" + text.replace("'", "''") + "'"
    lines = [f"INSERT INTO personen ({', '.join(columns)}) VALUES ({', '.join(map(quoted, row))});" for row in rows]
    corpus.write(f"sql/{lang}-{number}.sql", "\n".join(lines) + "\n", labels)


def write_xlsx(corpus, lang, number):
    headers, rows, labels = people(corpus, lang, some_kinds(corpus.random), 10)
    cells = lambda row, line: "".join(
        f'<c r="{chr(65 + i)}{line}" t="inlineStr"><is><t>{html.escape(text)}</t></is></c>' for i, text in enumerate(row))
    sheet = "".join(f'<row r="{n}">{cells(row, n)}</row>' for n, row in enumerate([headers, *rows], 1))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    corpus.write(f"xlsx/{lang}-{number}.xlsx", out.getvalue(), labels)
