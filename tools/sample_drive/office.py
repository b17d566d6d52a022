"""Real documents: LibreOffice converts the flat sources, qpdf locks, pdftoppm draws."""

import base64
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

from . import flat_odf
from .items import Item, Planted, unread

# The filters that an ending alone does not name.
_FILTERS = {
    "docm": "docm:MS Word 2007 XML VBA",
    "xlsm": "xlsm:Calc MS Excel 2007 VBA XML",
    "doc": "doc:MS Word 97",
}
_profile = tempfile.TemporaryDirectory(prefix="sample-profile-")


def convert(source, suffix, ending):
    """`source` is a flat document's XML or bytes; `suffix` its own ending."""
    data = source.encode() if isinstance(source, str) else source
    with tempfile.TemporaryDirectory() as folder:
        made_from = Path(folder, "source." + suffix)
        made_from.write_bytes(data)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{_profile.name}", "--headless",
                        "--convert-to", _FILTERS.get(ending, ending), "--outdir", folder,
                        str(made_from)], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        return Path(folder, "source." + ending).read_bytes()


def _ending(name):
    return name.rsplit(".", 1)[1]


def letter(name, content, planted=None):
    """A docx, docm, odt, pdf or doc from a flat_odf.Letter."""
    return Item(name, _ending(name), convert(content.xml(), "fodt", _ending(name)),
                planted or Planted())


def workbook(name, sheets, planted=None, title=""):
    return Item(name, _ending(name),
                convert(flat_odf.workbook(sheets, title), "fods", _ending(name)),
                planted or Planted())


def slides(name, pages, planted=None, title=""):
    return Item(name, _ending(name),
                convert(flat_odf.slides(pages, title), "fodp", _ending(name)),
                planted or Planted())


def locked_pdf(name, content, password):
    with tempfile.TemporaryDirectory() as folder:
        plain, locked = Path(folder, "plain.pdf"), Path(folder, "locked.pdf")
        plain.write_bytes(convert(content.xml(), "fodt", "pdf"))
        subprocess.run(["qpdf", "--encrypt", password, password + "-owner", "256", "--",
                        str(plain), str(locked)], check=True)
        return unread(name, "pdf", locked.read_bytes(), "encrypted")


def draw(content, kind="png", dots=60):
    """The first page of a letter as a picture."""
    with tempfile.TemporaryDirectory() as folder:
        pdf = Path(folder, "page.pdf")
        pdf.write_bytes(convert(content.xml(), "fodt", "pdf"))
        subprocess.run(["pdftoppm", f"-{kind}", "-gray", "-r", str(dots), "-singlefile", str(pdf),
                        str(Path(folder, "page"))], check=True)
        return Path(folder, "page." + ("jpg" if kind == "jpeg" else kind)).read_bytes()


def scanned_pdf(name, pages, planted=None, cover=None):
    """A PDF whose `pages` (letters) are only pictures, after the text page of `cover`."""
    pictures = [flat_odf.picture(base64.b64encode(draw(page)).decode()) for page in pages]
    whole = flat_odf.Letter((cover or []) + [flat_odf.new_page(picture) for picture in pictures])
    data = convert(whole.xml(), "fodt", "pdf")
    return Item(name, "pdf", data, planted or Planted(), "partial", "needs-ocr")


def plain_png(width, height, rgb):
    """A one-coloured picture."""
    def chunk(tag, body):
        return (struct.pack(">I", len(body)) + tag + body +
                struct.pack(">I", zlib.crc32(tag + body)))
    lines = (b"\0" + bytes(rgb) * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0,
                                                              0, 0)) +
            chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b""))
