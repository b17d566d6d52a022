"""The corpora of the benchmark: invented people, and the same bytes for the same seed and size.

Each maker writes below a folder and returns how many e-mail addresses it put in (None: not counted).
"""
import base64
import io
import random
import tarfile
import zipfile

SEED = 20240501
FIRST = ["jan", "an", "piet", "els", "tom", "lien", "karim", "sofie"]
LAST = ["voorbeeldmans", "proefkens", "testaert", "fictief", "verzonnen"]


def iban(number):
    bban = f"539{number % 10**7:07d}"
    bban += f"{int(bban) % 97 or 97:02d}"
    return f"BE{98 - int(bban + '111400') % 97:02d}{bban}"


def address(rng, number):
    return f"{rng.choice(FIRST)}.{rng.choice(LAST)}{number}@voorbeeld.be"


def filler(rng, style):
    words = "de nota van dienst werd gelezen en bewaard bij het dossier over water wegen".split()
    lines = []
    while sum(map(len, lines)) < 4000:
        text = " ".join(rng.choices(words, k=9))
        number = rng.randrange(100000)
        lines.append({"log": f"2024-05-01 10:{number % 60:02d}:07 INFO worker[{number % 90}] {text}\n",
                      "prose": text.capitalize() + ".\n",
                      "csv": f"{number};{text};{number % 97},50\n",
                      "json": f'{{"id": {number}, "text": "{text}"}}\n'}[style])
    return "".join(lines)


def hit(rng, style, number):
    mail, account = address(rng, number), iban(number)
    return {"log": f"2024-05-01 10:00:07 INFO mail to {mail} account {account}\n",
            "prose": f"Schrijf naar {mail} over rekening {account}.\n",
            "csv": f"{number};{mail};{account}\n",
            "json": f'{{"mail": "{mail}", "iban": "{account}"}}\n'}[style]


def mixed(folder, size, files=16):
    rng = random.Random(SEED)
    styles = [("log", "log"), ("prose", "txt"), ("csv", "csv"), ("json", "jsonl")]
    fill = {style: [filler(rng, style) for _ in range(64)] for style, _ in styles}
    count = 0
    for index in range(files):
        style, ending = styles[index % 4]
        written = 0
        with open(folder / f"part{index:02d}.{ending}", "w", encoding="ascii") as out:
            while written < size // files:
                block = rng.choice(fill[style]) + hit(rng, style, count)
                written += out.write(block)
                count += 1
    return count


def small_files(folder, number):
    rng = random.Random(SEED)
    fill = [filler(rng, "prose")[:2000] for _ in range(32)]
    for index in range(number):
        below = folder / f"d{index // 200:03d}"
        below.mkdir(exist_ok=True)
        (below / f"f{index}.txt").write_text(rng.choice(fill) + "\n" + hit(rng, "prose", index))
    return number


def customers(folder, rows):
    rng = random.Random(SEED)
    with open(folder / "customers.csv", "w", encoding="ascii") as out:
        out.write("nr;email;iban;city\n")
        for row in range(rows):
            out.write(f"{row};{address(rng, row)};{iban(row)};Gent\n")
    return rows


def zipped(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as out:
        for name, text in members.items():
            out.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)


REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def xlsx(folder, books, rows=20000):
    rng = random.Random(SEED)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PKG}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{MIME}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{MIME}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PKG}/relationships"><Relationship Id="rId1" '
        f'Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets><sheet name="A" '
        'sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PKG}/relationships"><Relationship '
        f'Id="rId1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'}
    for book in range(books):
        sheet = [f'<worksheet xmlns="{MAIN}"><sheetData>']
        for row in range(1, rows + 1):
            number = book * rows + row
            texts = [address(rng, number), iban(number), "Gent", "water en wegen"]
            cells = [f'<c r="{c}{row}" t="inlineStr"><is><t>{t}</t></is></c>'
                     for c, t in zip("ABCD", texts)]
            cells += [f'<c r="{c}{row}"><v>{number % 977}</v></c>' for c in "EFGH"]
            sheet.append(f'<row r="{row}">{"".join(cells)}</row>')
        sheet.append("</sheetData></worksheet>")
        zipped(folder / f"book{book:03d}.xlsx",
               {**parts, "xl/worksheets/sheet1.xml": "".join(sheet)})
    return books * rows


def docx(folder, number, paragraphs=2000):
    rng = random.Random(SEED)
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PKG}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{mime}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PKG}/relationships"><Relationship Id="rId1" '
        f'Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>'}
    for index in range(number):
        lines = [line for _ in range(paragraphs // 60 + 1) for line in filler(rng, "prose").splitlines()]
        lines = lines[:paragraphs] + [hit(rng, "prose", index).strip()]
        body = "".join('<w:p><w:pPr><w:spacing w:after="120"/></w:pPr><w:r><w:rPr><w:lang '
                       f'w:val="nl-BE"/></w:rPr><w:t>{line}</w:t></w:r></w:p>' for line in lines)
        zipped(folder / f"letter{index:03d}.docx",
               {**parts, "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{body}</w:body>'
                                              '</w:document>'})
    return number


def one_pdf(pages):
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "",
               "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    for lines in pages:
        text = "BT /F1 10 Tf 50 800 Td 12 TL " + " ".join(f"({x}) Tj T*" for x in lines) + " ET"
        objects.append(f"<</Length {len(text)}>>stream\n{text}\nendstream")
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R"
                       f">>>>/Contents {len(objects)} 0 R>>")
    kids = " ".join(f"{5 + 2 * i} 0 R" for i in range(len(pages)))
    objects[1] = f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>"
    out, offsets = "%PDF-1.4\n", []
    for index, body in enumerate(objects):
        offsets.append(len(out))
        out += f"{index + 1} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{o:010d} 00000 n \n" for o in offsets)
    size = len(objects) + 1
    return (f"{out}xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\n"
            f"startxref\n{len(out)}\n%%EOF\n")


def pdf(folder, number, pages=10):
    rng = random.Random(SEED)
    for index in range(number):
        content = [filler(rng, "prose").splitlines()[:50] + [address(rng, index * pages + page)]
                   for page in range(pages)]
        (folder / f"letter{index:03d}.pdf").write_text(one_pdf(content), encoding="ascii")
    return number * pages


def source_file(rng, language):
    names = "order invoice buffer reader value index total config cache handler".split()
    lines = []
    for _ in range(rng.randrange(20, 200)):
        a, b, number = rng.choice(names), rng.choice(names), rng.randrange(10000)
        lines.append({"c": f"  if ({a}->{b}_count > {number}) return {b}_of({a}, 0x{number:04x});",
                      "py": f"    {a} = self.{b}({a}, limit={number})  # see {b}.{a}",
                      "js": f"  const {a}{number} = await {b}.get('/{a}/{number}');",
                      "json": f'  "{a}-{b}": {{"version": "{number % 9}.{number % 31}.{number % 7}"}},'}[language])
    return "\n".join(lines) + "\n"


def repository(folder, files):
    """Source files in folders; one of a hundred names its author."""
    rng = random.Random(SEED)
    count = 0
    for index in range(files):
        language = ("c", "py", "js", "json")[index % 4]
        text = source_file(rng, language)
        if index % 100 == 0:
            text += f"// written by {address(rng, index)}\n"
            count += 1
        where = folder / f"part{index % 40:02d}" / f"sub{index % 7}"
        where.mkdir(parents=True, exist_ok=True)
        (where / f"file{index:05d}.{language}").write_text(text, encoding="ascii")
    return count


def parts_of_megabytes(blocks):
    rng = random.Random(SEED)
    fill = [filler(rng, "prose") for _ in range(64)]
    for first in range(0, blocks, 256):
        text = "".join(rng.choice(fill) + hit(rng, "prose", n)
                       for n in range(first, min(first + 256, blocks)))
        yield f"part{first}.txt", text.encode()


def tar_gz(folder, size):
    with tarfile.open(folder / "backup.tar.gz", "w:gz", compresslevel=6) as out:
        for name, data in parts_of_megabytes(size // 4096):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            out.addfile(info, io.BytesIO(data))
    return size // 4096


def zip_archive(folder, size):
    with zipfile.ZipFile(folder / "backup.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=6) as out:
        for name, data in parts_of_megabytes(size // 4096):
            out.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return size // 4096


def adversarial(folder, size, kind):
    rng = random.Random(SEED)
    with open(folder / f"{kind}.txt", "wb") as out:
        for _ in range(max(1, size >> 20)):
            if kind == "at":
                out.write(b"@" * (1 << 20))
                continue
            data = rng.randbytes(1 << 19)
            if kind == "digits":
                data = data.translate(bytes(48 + byte % 10 for byte in range(256))) * 2
            elif kind == "hex":
                data = data.hex().encode()
            elif kind == "base64":
                data = base64.encodebytes(data)
            else:
                data = filler(rng, "prose").replace("\n", " ").encode() * 256
            out.write(data)
    return None
