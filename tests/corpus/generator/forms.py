"""Forms, cards, exports and noise: the same values as a clerk, a scanner or a program writes them."""

import io
import zipfile
from xml.sax.saxutils import escape

from . import values as v
from .corpus import folded
from .tables import people, some_kinds

# kind: (maker, labels of a form's field by language)
FIELDS = {
    "email": (v.email, {"nl": "E-mailadres", "fr": "Adresse électronique", "en": "E-mail address", "de": "E-Mail-Adresse"}),
    "phone": (v.phone, {"nl": "Tel. nr. overdag", "fr": "N° de téléphone", "en": "Daytime telephone", "de": "Telefonnummer"}),
    "iban": (v.iban, {"nl": "Bankrekening", "fr": "Compte bancaire", "en": "Bank account (IBAN)", "de": "Bankverbindung"}),
    "be-national-number": (v.nrn_bare, {"nl": "Nr. Rijksregister", "fr": "N° registre national", "en": "National register number", "de": "Nationalregister-Nr."}),
    "date-of-birth": (v.date_of_birth, {"nl": "Geboren op", "fr": "Né(e) le", "en": "Date of birth", "de": "Geboren am"}),
    "payment-card": (v.payment_card, {"nl": "Nr. kredietkaart", "fr": "N° carte de crédit", "en": "Credit card no.", "de": "Kreditkartennummer"}),
    "be-eid-card": (v.eid, {"nl": "Nr. identiteitskaart", "fr": "N° carte d'identité", "en": "Identity card no.", "de": "Nr. des Personalausweises"}),
    "be-passport": (v.passport, {"nl": "Nr. paspoort", "fr": "N° passeport", "en": "Passport", "de": "Reisepass-Nr."}),
    "be-driving-licence": (v.licence, {"nl": "Nr. rijbewijs", "fr": "N° permis de conduire", "en": "Driver's licence", "de": "Führerschein-Nr."}),
    "be-number-plate": (v.plate, {"nl": "Nummerplaat voertuig", "fr": "Plaque du véhicule", "en": "Vehicle licence plate", "de": "Kfz-Kennzeichen"}),
    "nl-bsn": (v.bsn, {"nl": "BSN (Nederland)", "fr": "BSN (Pays-Bas)", "en": "Dutch BSN", "de": "Niederländische BSN"}),
    "fr-nir": (v.nir, {"nl": "Frans sociale zekerheidsnr.", "fr": "N° Sécurité sociale", "en": "French social security no.", "de": "Franz. Sozialversicherungsnr."}),
    "de-steuer-id": (v.steuer_id, {"nl": "Steuer-ID (Duitsland)", "fr": "Steuer-ID (Allemagne)", "en": "German Steuer-ID", "de": "Steuer-Identifikationsnummer"}),
    "pl-pesel": (v.pesel, {"nl": "PESEL (Polen)", "fr": "PESEL (Pologne)", "en": "PESEL (Poland)", "de": "PESEL (Polen)"}),
    "be-enterprise-number": (v.enterprise, {"nl": "Ondernemingsnr.", "fr": "N° d'entreprise", "en": "Enterprise no.", "de": "Unternehmensnr."}),
}


def form(corpus, lang, number):
    """A label and dots, a colon, or the label on a line of its own."""
    r = corpus.random
    style = r.choice(["{0} ......: {1}", "{0}: {1}", "{0}\n{1}", "{0} : {1}", "- {0}: {1}", "{0}\t{1}", "* {0} = {1}"])
    lines, labels = [], []
    for kind, (make, label) in FIELDS.items():
        written, value = make(r) if make is v.nrn_bare else make(r, lang)
        lines.append(style.format(label[lang], written))
        labels.append((kind, value))
    corpus.write(f"forms/{lang}-{number}.txt", "\n\n".join(lines) + "\n", labels)


def two_columns(corpus, lang, number):
    """Label and value side by side, without a header."""
    r = corpus.random
    rows, labels = [], []
    for kind, (make, label) in FIELDS.items():
        written, value = make(r) if make is v.nrn_bare else make(r, lang)
        rows.append(f"{label[lang]};{written}")
        labels.append((kind, value))
    corpus.write(f"forms/columns-{lang}-{number}.csv", "\r\n".join(rows) + "\r\n", labels)


def vcard(corpus, lang, number):
    r = corpus.random
    cards, labels = [], []
    for _ in range(5):
        first, last = r.choice(v.FIRST[lang]), r.choice(v.LAST[lang])
        (phone, number_value), (_, mail), (_, born) = v.phone(r), v.email(r, lang), v.date_of_birth(r)
        cards.append(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{first} {last}\r\nN:{last};{first};;;\r\nTEL;TYPE=CELL:{phone}\r\n"
                     f"EMAIL;TYPE=INTERNET:{mail}\r\nBDAY:{r.choice([born, born.replace('-', '')])}\r\nEND:VCARD\r\n")
        labels += [("phone", number_value), ("email", mail), ("date-of-birth", born),
                   ("name", folded(f"{first} {last}")), ("name", folded(last)), ("first-name", folded(first))]
    corpus.write(f"cards/{lang}-{number}.vcf", "".join(cards), labels)


def xml(corpus, lang, number):
    headers, rows, labels = people(corpus, lang, some_kinds(corpus.random), 8)
    names = ["_".join(folded(h).split()) for h in headers]
    body = "".join("  <persoon>\n" + "".join(f"    <{n}>{escape(c)}</{n}>\n" for n, c in zip(names, row)) + "  </persoon>\n"
                   for row in rows)
    corpus.write(f"xml/{lang}-{number}.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<personen>\n{body}</personen>\n', labels)


def yaml(corpus, lang, number):
    r = corpus.random
    lines, labels = ["contacten:"], []
    for _ in range(6):
        (phone, number_value), (_, mail), (account, iban) = v.phone(r), v.email(r, lang), v.iban(r)
        lines += [f"  - gsm: \"{phone}\"", f"    email: {mail}", f"    iban: '{account}'"]
        labels += [("phone", number_value), ("email", mail), ("iban", iban)]
    corpus.write(f"config/{lang}-{number}.yaml", "\n".join(lines) + "\n", labels)


def docx(corpus, lang, number):
    headers, rows, labels = people(corpus, lang, some_kinds(corpus.random), 6)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    cell = lambda text: f"<w:tc><w:p><w:r><w:t xml:space=\"preserve\">{escape(text)}</w:t></w:r></w:p></w:tc>"
    table = "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in [headers, *rows])
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>Lijst</w:t></w:r></w:p><w:tbl>{table}</w:tbl></w:body></w:document>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    corpus.write(f"docx/{lang}-{number}.docx", out.getvalue(), labels)


def noise(corpus, lang, number):
    """As recognised from paper, or copied from a page: other blanks and hyphens, broken lines."""
    r = corpus.random
    lines, labels = [], []
    for kind, label in (("phone", "Tel"), ("iban", "IBAN"), ("be-national-number", "NISS"), ("payment-card", "Visa")):
        for _ in range(4):
            make = {"phone": v.phone, "iban": v.iban, "be-national-number": v.nrn, "payment-card": v.payment_card}[kind]
            written, value = make(r)
            noisy = r.choice([lambda t: t.replace(" ", "\u2009"), lambda t: t.replace("-", "\u2013"),
                              lambda t: t.replace(" ", "\u00a0"), lambda t: t.replace("-", " - "),
                              lambda t: t.replace(" ", "  ", 1)])(written)
            lines.append(f"{label} :  {noisy} .")
            labels.append((kind, value))
    mail = v.email(r, lang)[1]
    lines.append(f"\u201c{mail}\u201d, <{mail}>; {mail}.")
    labels += [("email", mail)] * 3
    corpus.write(f"noise/{lang}-{number}.txt", "\n".join(lines) + "\n", labels)


def chat(corpus, lang, number):
    r = corpus.random
    lines, labels = [], []
    for minute in range(10, 40):
        who = r.choice(v.FIRST[lang])
        pick = r.random()
        if pick < 0.3:
            written, value = v.phone(r)
            lines.append(f"[14/03/2024, 18:{minute}:07] {who}: {written}")
            labels.append(("phone", value))
        elif pick < 0.6:
            written, value = v.email(r, lang)
            lines.append(f"[14/03/2024, 18:{minute}:07] {who}: {value} aub")
            labels.append(("email", value))
        else:
            lines.append(f"[14/03/2024, 18:{minute}:07] {who}: ok tot {r.randint(1, 12)}u{r.randint(10, 59)}, zaal {r.randint(1, 300)}")
    corpus.write(f"chat/{lang}-{number}.txt", "\n".join(lines) + "\n", labels)


def write_all(corpus, languages):
    for lang in languages:
        for number in range(10):
            for make in (form, two_columns, vcard, xml, yaml, docx, noise, chat):
                make(corpus, lang, number)
