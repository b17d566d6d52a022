"""Files made to hurt a scan: each function writes one of them, from nothing but the standard library.

`make_all(folder)` writes all.
"""

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib

MEBI = 1 << 20
BRACKETS = 10 * MEBI
CONTENT_TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
ENTITIES = ('<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaaaaaaaa">'
            + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 16}">' for i in range(9))
            + "]>")
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def relations(*targets):
    links = "".join(f'<Relationship Id="r{i}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
                    for i, (kind, target) in enumerate(targets, 1))
    return f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}">{links}</Relationships>'


def overlapping_zip(path, entries=4000, size=8 * MEBI):
    """Every entry of the directory points to the same packed data."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = bytes(size)
    packed = packer.compress(data) + packer.flush()
    fields = (zlib.crc32(data), len(packed), size)
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, *fields, 1, 0) + b"a"
    central = io.BytesIO()
    for i in range(entries):
        name = b"%d" % i
        central.write(struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 0, *fields, len(name),
                                  0, 0, 0, 0, 0, 0) + name)
    directory = central.getvalue()
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, entries, entries, len(directory),
                      len(local) + len(packed), 0)
    path.write_bytes(local + packed + directory + end)


def nested_zips(path, depth=40):
    """An archive in an archive in an archive..., as one that holds itself looks to a reader."""
    content = b"the innermost"
    for _ in range(depth):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr("again.zip", content)
        content = buffer.getvalue()
    path.write_bytes(content)


def wide_zips(path, width=10, depth=6):
    """Each archive holds ten of the next: a million of them in a few kilobytes."""
    content = bytes(MEBI)
    for _ in range(depth):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for i in range(width):
                archive.writestr(f"{i}.zip", content)
        content = buffer.getvalue()
    path.write_bytes(content)


def stream_bomb(path, packer, size):
    with packer(path, "wb") as out:
        for _ in range(size // MEBI):
            out.write(bytes(MEBI))


def sparse_tar(path):
    """A header of GNU's sparse kind that claims eight terabytes of holes."""
    header = bytearray(tarfile.TarInfo("holes").tobuf(tarfile.GNU_FORMAT))
    header[156:157] = b"S"
    eight = b"\x80" + (8 << 40).to_bytes(11, "big")
    header[386:410] = eight + b"00000000000\0"
    header[482:483] = b"\0"
    header[483:495] = eight
    header[148:156] = b"        "
    header[148:156] = b"%06o\0 " % sum(header)
    path.write_bytes(bytes(header) + bytes(1024))


def entity_docx(path):
    zipped(path, {"[Content_Types].xml": CONTENT_TYPES,
                  "_rels/.rels": relations(("officeDocument", "word/document.xml")),
                  "word/document.xml": ENTITIES + f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r>'
                  "<w:t>&j;</w:t></w:r></w:p></w:body></w:document>"})


def sheet(path, worksheet):
    zipped(path, {"[Content_Types].xml": CONTENT_TYPES,
                  "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
                  "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{RELATIONS}"><sheets>'
                  '<sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
                  "xl/_rels/workbook.xml.rels": relations(("worksheet", "worksheets/sheet1.xml")),
                  "xl/worksheets/sheet1.xml": worksheet})


def entity_xlsx(path):
    sheet(path, ENTITIES + f'<worksheet xmlns="{SHEET}"><sheetData><row r="1"><c r="A1" '
          't="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>')


def huge_xlsx(path):
    """Claims all cells that a sheet can have, and numbers rows beyond that."""
    sheet(path, f'<worksheet xmlns="{SHEET}"><dimension ref="A1:XFD1048576"/><sheetData>'
          '<row r="4294967295"><c r="XFD1048576"><v>1</v></c><c r="ZZZZZZZZ99999999999"><v>2</v>'
          "</c></row></sheetData></worksheet>")


def open_document(path, kind, content):
    zipped(path, {"mimetype": "application/vnd.oasis.opendocument." + kind, "content.xml": content})


ODF = ('<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
       'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
       'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>')


def entity_odt(path):
    open_document(path, "text", ENTITIES + ODF + "<office:text><text:p>&j;</text:p></office:text>"
                  "</office:body></office:document-content>")


def repeating_ods(path, cell):
    open_document(path, "spreadsheet", ODF + '<office:spreadsheet><table:table table:name="A">'
                  '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell '
                  f'table:number-columns-repeated="1000000000">{cell}</table:table-cell>'
                  "</table:table-row></table:table></office:spreadsheet></office:body>"
                  "</office:document-content>")


def pdf(path, objects):
    path.write_bytes(b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % (i, body)
                                               for i, body in enumerate(objects, 1))
                     + b"trailer <</Root 1 0 R /Size %d>>\n%%%%EOF\n" % (len(objects) + 1))


def make_all(folder):
    cyclic = [b"<</Type/Catalog /Pages 2 0 R /AcroForm<</Fields[2 0 R]>> /Outlines 2 0 R>>",
              b"<</Type/Pages /Kids[2 0 R 2 0 R] /Count 2000000000 /Parent 2 0 R /First 2 0 R /Next 2 0 R>>"]
    chain = [b"<</Type/Catalog /Pages 2 0 R>>"] + [
        b"<</Type/Pages /Kids[%d 0 R] /Count 1>>" % (i + 1) for i in range(2, 20000)]
    makers = {
        "overlap.zip": overlapping_zip,
        "nested.zip": nested_zips,
        "wide.zip": wide_zips,
        "zeros.gz": lambda path: stream_bomb(path, gzip.open, 300 * MEBI),
        "zeros.bz2": lambda path: stream_bomb(path, bz2.open, 300 * MEBI),
        "zeros.xz": lambda path: stream_bomb(path, lambda p, m: lzma.open(p, m, preset=0), 300 * MEBI),
        "holes.tar": sparse_tar,
        "entities.docx": entity_docx,
        "entities.xlsx": entity_xlsx,
        "entities.odt": entity_odt,
        "huge.xlsx": huge_xlsx,
        "empty-cells.ods": lambda path: repeating_ods(path, ""),
        "full-cells.ods": lambda path: repeating_ods(path, "<text:p>x</text:p>"),
        "cycle.pdf": lambda path: pdf(path, cyclic),
        "chain.pdf": lambda path: pdf(path, chain),
        "brackets.pdf": lambda path: pdf(path, [b"<</Type/Catalog /Pages " + b"[" * BRACKETS + b">>"]),
        "brackets.json": lambda path: path.write_bytes(b"[" * BRACKETS),
        "objects.json": lambda path: path.write_bytes(b'{"a":' * (BRACKETS // 5)),
        "elements.xml": lambda path: path.write_bytes(b'<?xml version="1.0"?>' + b"<a>" * (BRACKETS // 3)),
        "elements.html": lambda path: path.write_bytes(b"<html><body>" + b"<div>" * (BRACKETS // 5)),
        "line.txt": lambda path: path.write_bytes(b"a" * (64 * MEBI)),
        "field.csv": lambda path: path.write_bytes(b'a,b\n1,"' + b"x" * (64 * MEBI)),
    }
    for name, make in makers.items():
        make(folder / name)
    for name in ["nested.zip", "zeros.gz", "zeros.xz", "entities.docx", "huge.xlsx", "cycle.pdf"]:
        whole = (folder / name).read_bytes()
        (folder / f"cut-{name}").write_bytes(whole[:len(whole) * 2 // 3])
