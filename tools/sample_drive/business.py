"""Leveranciers, Boekhouding, Marketing, Bezoekers and Geschillen."""

import json

from . import office
from .customers import OFFICE_MAIL, OFFICE_PHONE, letterhead
from .flat_odf import Letter, Sheet, Slide, bold, escape, link, table
from .identity import FIRM, FIRM_VAT, PHONE_STYLES, vat_dotted
from .items import Planted, text, unread

_SUPPLIERS = ["Houthandel De Zaag", "Quincaillerie Sambre", "Verf & Vernis Noord", "Glas Leie",
              "Scierie du Bocq", "Transport Waterkant", "Beslag Meetjesland"]


def _suppliers(numbers):
    t = Planted()
    lines = [["Leverancier", "BTW-nummer", "Contactpersoon", "E-mail", "Telefoon", "IBAN", "BIC",
              "Betaaltermijn"]]
    for row, firm in enumerate(_SUPPLIERS):
        p = numbers.person("fr" if row % 2 else "nl")
        vat = numbers.enterprise_number(["0475", "0412", "0478", "07", "0496", "0203", "0870"][row])
        account = numbers.german_iban() if row == 5 else p.iban
        lines.append([firm, vat if row % 2 else vat_dotted(vat), p.name, t.email(p.email),
                      t.phone(p.landline, PHONE_STYLES[row]), t.iban(account, "" if row % 3 else
                                                                     " "),
                      "XXXXBEBB", 30])
    return office.workbook("Leveranciers/leveranciers.xlsx", [Sheet("Leveranciers", lines)], t)


def _order_form(numbers):
    t = Planted()
    p = numbers.person("fr")
    body = ["Bon de commande 2024-331", f"TVA {vat_dotted(numbers.enterprise_number('0479'))}",
            table([["Article", "EAN", "Qté", "Prix"],
                   ["Vernis mat 2,5 l", numbers.ean("30"), "12", "24,15"],
                   ["Charnière 110°", numbers.ean("40"), "200", "1,85"]]),
            f"Personne de contact : {escape(p.name)}, {t.phone(p.landline, 'slash')}",
            f"Livraison le 18/04/2024 entre 08:00 et 12:00, quai 4, réf. {numbers.uuid()[:18]}"]
    return office.letter("Leveranciers/bon de commande 2024-331.pdf", Letter(body), t)


def _price_list(numbers):
    lines = ["artikel,omschrijving,ean,dikte_mm,lengte_mm,prijs,voorraad,leverancier_ref"]
    for row in range(60):
        lines.append(f"{100000 + row * 37},Plaat eik {18 + row % 5} mm,{numbers.ean()},"
                     f"{18 + row % 5}.0,{2440 + row},{row * 3.17 + 20:.2f},{row % 13},"
                     f"DZ-{numbers.digits(4)}-{numbers.digits(6)}")
    return text("Leveranciers/prijslijst hout.csv", "csv", "\n".join(lines) + "\n")


def _catalogue(numbers):
    books = [{"isbn": numbers.ean("978"), "isbn10": f"90 {numbers.digits(4)} {numbers.digits(3)} X",
              "titel": title, "btw": 6, "prijs": 24.95 + row, "id": numbers.uuid()}
             for row, title in enumerate(["Houtverbindingen", "Le meuble contemporain",
                                          "Vernissen", "Tables et chaises"])]
    return text("Leveranciers/catalogue.json", "json",
                json.dumps({"versie": "2024.03.1", "boeken": books}, indent=1) + "\n")


def _invoices(numbers):
    t = Planted()
    lines = ["factuurnr;datum;klant;BTW-nr;bedrag;mededeling;IBAN klant;betaald op"]
    for row, p in enumerate(numbers.people(22)):
        vat = vat_dotted(numbers.enterprise_number("047")) if row % 4 == 0 else ""
        # In every fifth line the last digit was mistyped: no account.
        account = numbers.wrong_iban() if row % 5 == 4 else t.iban(p.iban, "")
        lines.append(f"F2024-{871 + row:05};{row % 28 + 1:02}/01/2024;{p.name};{vat};"
                     f"{numbers.random.randrange(100, 9999)},00;{numbers.structured('047')};"
                     f"{account};2024-02-{row % 28 + 1:02}")
    return text("Boekhouding/facturen_2024-01.csv", "csv", "\r\n".join(lines) + "\r\n", t)


def _invoice(numbers):
    t = Planted()
    p = numbers.person()
    header, footer = letterhead(t)
    body = ["Factuur F2024-00871", escape(p.name), f"{p.street}, {p.postcode} {p.city}",
            table([["Omschrijving", "Aantal", "Bedrag"], ["Tafel beuk 220 x 100", "1", "1.890,00"],
                   ["Levering", "1", "75,00"]]),
            f"Te betalen op {t.iban(numbers.belgian_iban())}",
            f"met mededeling {numbers.structured()} voor 15/02/2024",
            f"Uw klantnummer: K10412, order WEB-2024-{numbers.digits(6)}"]
    return office.letter("Boekhouding/Factuur F2024-00871.pdf", Letter(body, header, footer), t)


def _statement(numbers):
    t = Planted()
    own = numbers.belgian_iban()
    entries = ""
    for row, p in enumerate(numbers.people(8)):
        entries += (f"<Ntry><Amt Ccy=\"EUR\">{numbers.random.randrange(20, 900)}.50</Amt>"
                    f"<BookgDt><Dt>2024-01-{row + 10}</Dt></BookgDt><NtryRef>{numbers.digits(14)}"
                    f"</NtryRef><Dbtr><Nm>{p.name}</Nm></Dbtr><DbtrAcct><Id><IBAN>"
                    f"{t.iban(p.iban, '')}</IBAN></Id></DbtrAcct></Ntry>\n")
    xml = ('<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:'
           f'xsd:camt.053.001.02"><Stmt><Id>{numbers.digits(16)}</Id><CreDtTm>2024-01-31T23:59:59'
           f"</CreDtTm><Acct><Id><IBAN>{t.iban(own, '')}</IBAN></Id></Acct>\n{entries}"
           "</Stmt></Document>\n")
    return text("Boekhouding/rekeninguittreksel januari.xml", "xml", xml, t)


def _ledger(numbers):
    lines = [["Rekening", "Omschrijving", "Debet", "Credit", "Saldo", "Stuk"]]
    for row in range(40):
        lines.append([400000 + row * 113, f"Boeking {row}", row * 123.45, row * 99.1,
                      row * 24.35, f"{numbers.digits(3)}-{numbers.digits(4)}"])
    totals = [["Jaar", "Omzet"], [2022, 1834567.89], [2023, 1912345.67]]
    return office.workbook("Boekhouding/grootboek.ods",
                           [Sheet("Grootboek", lines), Sheet("Totalen", totals)])


def _reminder(numbers):
    t = Planted()
    p = numbers.person()
    letter = (f"Geachte {p.name},\r\n\r\nOnze factuur F2023-00412 van 14/09/2023 is nog niet "
              f"betaald.\r\nGelieve 412,30 EUR te storten op {t.iban(numbers.belgian_iban())}\r\n"
              f"met de mededeling {numbers.structured('047')}.\r\n\r\nVragen: tel. "
              f"{t.phone(OFFICE_PHONE, 'plus_zero')} of {t.email(OFFICE_MAIL)}.\r\n"
              f"Kopie aan {t.email(p.email)}\r\n")
    return text("Boekhouding/herinnering 2.txt", "text", letter, t, "utf-16-le")


def _vat_list(numbers):
    lines = ["Volgnr;BTW-nummer;Omzet;BTW"]
    for row in range(25):
        lines.append(f"{row + 1};BE{numbers.enterprise_number('047' if row % 2 else '08')};"
                     f"{row * 1210.5:.2f};{row * 254.2:.2f}")
    return text("Boekhouding/btw-klantenlisting.csv", "csv", "\n".join(lines) + "\n")


def _talks(numbers):
    t = Planted()
    p, q = numbers.person(), numbers.person("fr")
    dutch = office.slides("Marketing/voorstelling bedrijf.pptx", [
        Slide(FIRM, ["Meubelen op maat sinds 1987", "www.atelier-zonnewende.be"]),
        Slide("Contact", [f"{escape(p.name)}, {t.email(p.colleague)}",
                          f"gsm {t.phone(p.mobile, 'slash')}", "4.275 volgers, +12,5 % in 2023"],
              f"Niet tonen: klant bereikbaar op {t.phone(numbers.mobile(), 'spaces')}.")], t)
    u = Planted()
    french = office.slides("Marketing/présentation salon.odp", [
        Slide("Salon de l'habitat 2024", [f"Stand 4.12, du 02/03 au 10/03, {escape(q.name)}",
                                          f"Tél. {u.phone(q.mobile, 'dots')}"],
              f"Rappeler {u.email(q.email)} après le salon.")], u)
    return [dutch, french]


def _campaign(numbers):
    t = Planted()
    p = numbers.person("fr")
    note = f"""# Campagne najaar

- budget: 4 500 EUR, looptijd 15.09.2024-31.10.2024
- doelgroep 35-54, straal 30 km rond 51.0543, 3.7174
- drukwerk bij {p.name} ({t.phone(p.landline, "plus")})
- proefdruk naar <{t.email(p.email)}>
- beelden `banner@2x.png`, `banner@3x.webp`, post via @zonnewende_atelier
"""
    return text("Marketing/campagne najaar.md", "markdown", note, t)


def _visitors(numbers):
    t = Planted()
    lines = ["Datum;Uur in;Uur uit;Naam;Firma;Nummerplaat;Telefoon;Badge"]
    for row, p in enumerate(numbers.people(15)):
        lines.append(f"{row + 2:02}/05/2024;09:1{row % 10};11:4{row % 10};{p.name};"
                     f"{_SUPPLIERS[row % 7]};1-ABC-{100 + row};"
                     f"{t.phone(p.mobile, 'bare' if row % 2 else 'slash_spaces')};{4400 + row}")
    return text("Bezoekers/bezoekersregister 2024-05.csv", "csv", "\r\n".join(lines) + "\r\n", t)


def _french_visitors(numbers):
    t = Planted()
    lines = [["Date", "Nom", "Téléphone", "Courriel", "Motif"]]
    for row, p in enumerate(numbers.people(6, "fr")):
        lines.append([f"{row + 3:02}/06/2024", p.name, t.phone(p.mobile, PHONE_STYLES[row]),
                      t.email(p.email), "visite atelier"])
    return office.workbook("Bezoekers/registre visiteurs Namur.xlsx", [Sheet("Juin", lines)], t)


def _camera(numbers):
    lines = [f"2024-05-{row // 4 + 1:02} {row % 24:02}:{row % 60:02}:07.{numbers.digits(3)} "
             f"CAM{row % 4 + 1} beweging zone {row % 3} clip {numbers.hex(32)}.mp4 "
             f"{numbers.digits(8)} bytes van 192.168.12.{row % 250}" for row in range(80)]
    return text("Bezoekers/Camera/camera_2024-05.log", "log", "\n".join(lines) + "\n")


def _default_notice(numbers):
    t = Planted()
    p, lawyer = numbers.person(), "kantoor@advocaten-leie.be"
    body = ["Aangetekend en per e-mail: ingebrekestelling",
            f"{escape(p.name)}, {t.nrn(p.nrn)}, {p.street}, {p.postcode} {p.city}",
            f"Uw schuld van 4.812,55 EUR is opeisbaar, dossier {bold('2023/0471/22')}.",
            f"Te storten op de derdenrekening {t.iban(numbers.belgian_iban())}.",
            "Onze raadsman: " + link(f"mailto:{lawyer}", t.email(lawyer)) +
            f", fax {t.phone(numbers.landline(), 'slash')}"]
    return office.letter("Geschillen/ingebrekestelling bouwproject.docx", Letter(body), t)


def _judgment(numbers):
    t = Planted()
    p = numbers.person("fr", 1971, 1989)
    letter = (f"Tribunal de l'entreprise, R\xf4le A/23/00471, audience du 12/10/2023\n"
              f"En cause : {FIRM} (BCE {vat_dotted(FIRM_VAT)[3:]}) contre {p.name},\n"
              f"n\xe9 \xe0 {p.city} le {p.born:%d/%m/%Y}, RN {t.nrn(p.nrn)},\n"
              f"redevable de 1.250 \u20ac. Compte : {t.iban(p.iban)}.\n"
              f"Huissier : {t.phone(numbers.landline(), 'slash')}\n")
    return text("Geschillen/jugement tribunal.txt", "text", letter, t, "iso8859-15")


def _mail(numbers):
    t = Planted()
    p, q = numbers.person("fr"), numbers.person()
    mail = (f"From: {p.name.split()[0]} <{t.email(p.email)}>\r\nTo: <{t.email(OFFICE_MAIL)}>\r\n"
            f"Cc: <{t.email(q.colleague)}>\r\nSubject: Plainte commande CMD-2023-009911\r\n"
            f"Date: Tue, 14 Nov 2023 10:22:31 +0100\r\nMessage-ID: <{numbers.uuid()}@mail.lan>\r\n"
            "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: 8bit\r\n\r\nBonjour,\r\n\r\nLa livraison n'est pas "
            f"arrivée. Rappelez-moi au {t.phone(p.mobile, 'spaces')}.\r\n"
            f"Remboursement : {t.iban(p.iban)}\r\n\r\n{p.name}\r\n")
    return text("Geschillen/plainte livraison.eml", "mail", mail, t)


def items(numbers):
    photo = Letter(["Toonzaal", "Foto van de tafels"])
    return [_suppliers(numbers), _order_form(numbers), _price_list(numbers), _catalogue(numbers),
            _invoices(numbers), _invoice(numbers), _statement(numbers), _ledger(numbers),
            _reminder(numbers), _vat_list(numbers), *_talks(numbers), _campaign(numbers),
            unread("Marketing/toonzaal.jpg", "jpeg", office.draw(photo, "jpeg", 24),
                   "unsupported"),
            unread("Marketing/logo@2x.png", "png", office.plain_png(64, 24, (214, 120, 20)),
                   "unsupported"),
            _visitors(numbers), _french_visitors(numbers), _camera(numbers),
            _default_notice(numbers), _judgment(numbers), _mail(numbers)]
