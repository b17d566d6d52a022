"""Documents, sheets and slides as flat OpenDocument files, the source that LibreOffice converts.

Pieces of text are XML already: escape() what comes from outside, then combine with the functions
below.
"""

from dataclasses import dataclass, field
from datetime import date
from xml.sax.saxutils import escape, quoteattr

_NAMESPACES = " ".join(
    f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in [
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("draw", "drawing"), ("number", "datastyle"), ("form", "form"), ("meta", "meta"),
        ("presentation", "presentation")]) + (
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'
    ' xmlns:ooo="http://openoffice.org/2004/office"')

_MIME = "application/vnd.oasis.opendocument."


def _document(kind, meta, styles, masters, body):
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {_NAMESPACES} '
            f'office:version="1.3" office:mimetype="{_MIME}{kind}"><office:meta>{meta}'
            f"</office:meta><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:master-styles>{masters}</office:master-styles>"
            f"<office:body>{body}</office:body></office:document>")


# Pieces of running text.

def bold(xml):
    return f'<text:span text:style-name="Bold">{xml}</text:span>'


def link(target, xml):
    return f'<text:a xlink:type="simple" xlink:href={quoteattr(target)}>{xml}</text:a>'


def footnote(number, xml):
    return (f'<text:note text:id="ftn{number}" text:note-class="footnote"><text:note-citation>'
            f"{number}</text:note-citation><text:note-body><text:p>{xml}</text:p>"
            "</text:note-body></text:note>")


def comment(author, xml):
    return (f"<office:annotation><dc:creator>{escape(author)}</dc:creator>"
            f"<dc:date>2024-03-12T09:30:00</dc:date><text:p>{xml}</text:p></office:annotation>")


def text_box(xml):
    return ('<draw:frame text:anchor-type="paragraph" svg:x="1cm" svg:y="0.5cm" svg:width="9cm" '
            f'svg:height="2cm"><draw:text-box><text:p>{xml}</text:p></draw:text-box></draw:frame>')


def picture(base64_png, width="17cm", height="24cm"):
    return (f'<draw:frame text:anchor-type="as-char" svg:width="{width}" svg:height="{height}">'
            f"<draw:image><office:binary-data>{base64_png}</office:binary-data></draw:image>"
            "</draw:frame>")


def new_page(xml):
    """A paragraph that starts a page."""
    return f'<text:p text:style-name="NewPage">{xml}</text:p>'


def table(lines):
    body = "".join("<table:table-row>" + "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in line) + "</table:table-row>" for line in lines)
    columns = f'<table:table-column table:number-columns-repeated="{len(lines[0])}"/>'
    return f"<table:table>{columns}{body}</table:table>"


@dataclass
class Letter:
    """A text document. `body` holds the XML inside each paragraph, tables and new_page()s."""
    body: list
    header: str = ""
    footer: str = ""
    title: str = ""
    description: str = ""
    inserted: str = ""  # tracked changes, in a paragraph of their own at the end
    deleted: str = ""
    form_fields: list = field(default_factory=list)  # (label, name, value)

    def _tracked(self):
        info = ("<office:change-info><dc:creator>Zaakvoerder</dc:creator>"
                "<dc:date>2024-03-12T09:30:00</dc:date></office:change-info>")
        regions, line = "", ""
        if self.inserted:
            regions += ('<text:changed-region xml:id="c1" text:id="c1"><text:insertion>' + info +
                        "</text:insertion></text:changed-region>")
            line += ('<text:change-start text:change-id="c1"/>' + self.inserted +
                     '<text:change-end text:change-id="c1"/>')
        if self.deleted:
            regions += ('<text:changed-region xml:id="c2" text:id="c2"><text:deletion>' + info +
                        f"<text:p>{self.deleted}</text:p></text:deletion></text:changed-region>")
            line += ' <text:change text:change-id="c2"/>'
        if not regions:
            return "", ""
        return (f"<text:tracked-changes>{regions}</text:tracked-changes>",
                f"<text:p>Aanpassing: {line}</text:p>")

    def _form(self):
        if not self.form_fields:
            return "", ""
        controls = "".join(
            f'<form:text form:name="{name}" xml:id="f{i}" form:id="f{i}" '
            'form:control-implementation="ooo:com.sun.star.form.component.TextField" '
            f'form:value="{value}" form:current-value="{value}"/>'
            for i, (_, name, value) in enumerate(self.form_fields))
        lines = "".join(
            f'<text:p>{label} <draw:control text:anchor-type="as-char" svg:width="9cm" '
            f'svg:height="0.7cm" draw:control="f{i}"/></text:p>'
            for i, (label, _, _) in enumerate(self.form_fields))
        return ('<office:forms form:apply-design-mode="false"><form:form form:name="Fiche">'
                f"{controls}</form:form></office:forms>", lines)

    def xml(self):
        regions, tracked = self._tracked()
        forms, fields = self._form()
        paragraphs = "".join(p if p.startswith(("<table:", "<text:p ")) else f"<text:p>{p}</text:p>"
                             for p in self.body)
        edge = "".join(f"<style:{w}><text:p>{x}</text:p></style:{w}>"
                       for w, x in [("header", self.header), ("footer", self.footer)] if x)
        styles = ('<style:style style:name="Bold" style:family="text"><style:text-properties '
                  'fo:font-weight="bold"/></style:style><style:style style:name="NewPage" '
                  'style:family="paragraph"><style:paragraph-properties fo:break-before="page"/>'
                  '</style:style><style:page-layout style:name="A4">'
                  '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
                  'fo:margin="2cm"/><style:header-style/><style:footer-style/>'
                  "</style:page-layout>")
        masters = ('<style:master-page style:name="Standard" style:page-layout-name="A4">'
                   f"{edge}</style:master-page>")
        meta = (f"<dc:title>{escape(self.title)}</dc:title>"
                f"<dc:description>{escape(self.description)}</dc:description>")
        return _document("text", meta, styles, masters, "<office:text>" + forms + regions +
                         paragraphs + fields + tracked + "</office:text>")


# Sheets. A cell is a string, a number, a date, or one of these.

@dataclass
class Padded:
    """A number shown with leading zeros by its format, the way Excel keeps such columns."""
    value: int
    width: int


@dataclass
class Formula:
    formula: str
    result: str


@dataclass
class Noted:
    text: str
    note: str


@dataclass
class Sheet:
    name: str
    lines: list
    hidden: bool = False
    hidden_columns: tuple = ()
    hidden_rows: tuple = ()


def _number(value, style=""):
    return (f'<table:table-cell {style} office:value-type="float" office:value="{value}">'
            "</table:table-cell>")


def _cell(value):
    if isinstance(value, Padded):
        return _number(value.value, f'table:style-name="pad{value.width}"')
    if isinstance(value, Formula):
        return (f"<table:table-cell table:formula={quoteattr(value.formula)} "
                f'office:value-type="string"><text:p>{escape(value.result)}</text:p>'
                "</table:table-cell>")
    if isinstance(value, Noted):
        return (f'<table:table-cell office:value-type="string">{comment("Boekhouding", value.note)}'
                f"<text:p>{escape(value.text)}</text:p></table:table-cell>")
    if isinstance(value, date):
        return ('<table:table-cell table:style-name="day" office:value-type="date" '
                f'office:date-value="{value.isoformat()}"></table:table-cell>')
    if isinstance(value, (int, float)):
        return _number(value)
    return (f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p>'
            "</table:table-cell>")


def workbook(sheets, title=""):
    padded = "".join(
        f'<number:number-style style:name="n{w}"><number:number number:decimal-places="0" '
        f'number:min-integer-digits="{w}"/></number:number-style><style:style style:name="pad{w}" '
        f'style:family="table-cell" style:data-style-name="n{w}"/>' for w in (9, 10, 11))
    styles = padded + (
        '<number:date-style style:name="nday"><number:day number:style="long"/><number:text>/'
        '</number:text><number:month number:style="long"/><number:text>/</number:text>'
        '<number:year number:style="long"/></number:date-style><style:style style:name="day" '
        'style:family="table-cell" style:data-style-name="nday"/><style:style '
        'style:name="shown" style:family="table"><style:table-properties table:display="true"/>'
        '</style:style><style:style style:name="hidden" style:family="table">'
        '<style:table-properties table:display="false"/></style:style>')
    body = ""
    for sheet in sheets:
        width = max(len(line) for line in sheet.lines)
        body += (f"<table:table table:name={quoteattr(sheet.name)} "
                 f'table:style-name="{"hidden" if sheet.hidden else "shown"}">')
        for column in range(width):
            seen = ' table:visibility="collapse"' if column in sheet.hidden_columns else ""
            body += f"<table:table-column{seen}/>"
        for row, line in enumerate(sheet.lines):
            seen = ' table:visibility="collapse"' if row in sheet.hidden_rows else ""
            body += f"<table:table-row{seen}>" + "".join(map(_cell, line)) + "</table:table-row>"
        body += "</table:table>"
    return _document("spreadsheet", f"<dc:title>{escape(title)}</dc:title>", styles, "",
                     f"<office:spreadsheet>{body}</office:spreadsheet>")


@dataclass
class Slide:
    title: str
    lines: list
    notes: str = ""


def slides(pages, title=""):
    styles = ('<style:page-layout style:name="PM"><style:page-layout-properties '
              'fo:page-width="28cm" fo:page-height="21cm"/></style:page-layout>')
    masters = '<style:master-page style:name="Default" style:page-layout-name="PM"/>'
    body = ""
    for number, page in enumerate(pages, 1):
        lines = "".join(f"<text:p>{line}</text:p>" for line in page.lines)
        body += (f'<draw:page draw:name="page{number}" draw:master-page-name="Default">'
                 '<draw:frame svg:x="2cm" svg:y="1cm" svg:width="24cm" svg:height="2cm">'
                 f"<draw:text-box><text:p>{page.title}</text:p></draw:text-box></draw:frame>"
                 '<draw:frame svg:x="2cm" svg:y="4cm" svg:width="24cm" svg:height="14cm">'
                 f"<draw:text-box>{lines}</draw:text-box></draw:frame>")
        if page.notes:
            body += ('<presentation:notes><draw:page-thumbnail svg:x="4cm" svg:y="2cm" '
                     f'svg:width="12cm" svg:height="9cm" draw:page-number="{number}"/>'
                     '<draw:frame presentation:class="notes" svg:x="2cm" svg:y="13cm" '
                     f'svg:width="17cm" svg:height="12cm"><draw:text-box><text:p>{page.notes}'
                     "</text:p></draw:text-box></draw:frame></presentation:notes>")
        body += "</draw:page>"
    return _document("presentation", f"<dc:title>{escape(title)}</dc:title>", styles, masters,
                     f"<office:presentation>{body}</office:presentation>")
