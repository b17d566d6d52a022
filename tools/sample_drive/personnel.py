"""Personeel and Sollicitaties: staff, payroll, sick leave, recruitment."""

from . import office
from .customers import OFFICE_PHONE, letterhead, national
from .flat_odf import Letter, Padded, Sheet, escape, table
from .identity import FIRM, FIRM_VAT, PHONE_STYLES, ascii_word, vat_dotted
from .items import Item, Planted, text


def _staff_list(numbers, staff):
    t = Planted()
    lines = [["Naam", "Voornaam", "Rijksregisternummer", "Geboortedatum", "Geslacht",
              "Burgerlijke staat", "GSM privé", "E-mail werk", "Rekeningnummer", "Brutoloon"]]
    for row, p in enumerate(staff):
        nrn = Padded(int(p.nrn), 11) if row % 3 == 0 else t.nrn(p.nrn)
        if row % 3 == 0:
            t.nrn(p.nrn)
        t.phone(p.mobile)
        lines.append([p.last, p.first, nrn, p.born, p.sex.upper(),
                      "gehuwd" if row % 2 else "ongehuwd", Padded(national(p.mobile), 10),
                      t.email(p.colleague), t.iban(p.iban), 2450 + 83.5 * row])
    hours = [["Week", "Uren", "Overuren", "Code"]] + [
        [w, 38, w % 3, f"2023{w:02}{numbers.digits(4)}"] for w in range(1, 14)]
    return office.workbook("Personeel/Personeelslijst.ods",
                           [Sheet("Actief", lines), Sheet("Uren", hours)], t, "Personeelslijst")


def _payslip(numbers, p, labels):
    t = Planted()
    body = [f"{labels['title']} 11/2023", f"{escape(p.name)}",
            f"{p.street}, {p.postcode} {p.city}",
            f"{labels['nrn']}: {t.nrn(p.nrn, labels['style'])}",
            f"{labels['staff']}: 000{numbers.digits(4)}   PC 126.00   R.S.Z. 000-1234567-31",
            table([[labels["gross"], "3.120,45"], ["RSZ/ONSS 13,07 %", "-407,84"],
                   [labels["net"], "2.214,18"]]),
            f"{labels['account']}: {t.iban(p.iban, labels['space'])}"]
    name = f"Personeel/Loonfiches 2023/{labels['file']}_{ascii_word(p.last)}.pdf"
    return office.letter(name, Letter(body, footer=f"{FIRM}, KBO {vat_dotted(FIRM_VAT)}"), t)


_DUTCH = {"file": "loonfiche_2023-11",
          "title": "Loonfiche", "nrn": "Rijksregisternummer", "staff": "Personeelsnummer",
          "gross": "Brutoloon", "net": "Netto te betalen", "account": "Rekening",
          "style": "dotted", "space": " "}
_FRENCH = {"file": "fiche_de_paie_2023-11",
           "title": "Fiche de paie", "nrn": "N° registre national (NISS)",
           "staff": "Matricule", "gross": "Salaire brut", "net": "Net à payer",
           "account": "Compte", "style": "spaced", "space": ""}


def _contract(numbers, p):
    t = Planted()
    header, footer = letterhead(t)
    body = ["Arbeidsovereenkomst van onbepaalde duur voor bedienden",
            f"Tussen {FIRM} en {escape(p.name)}, geboren op {p.born:%d/%m/%Y} te {p.city}, "
            f"rijksregisternummer {t.nrn(p.nrn)}, wonende te {p.street}, {p.postcode} {p.city}.",
            "Artikel 1. De bediende treedt in dienst op 01/02/2024 als meubelmaker (PC 126).",
            f"Artikel 2. Het loon wordt gestort op rekening {t.iban(p.iban)}.",
            f"Artikel 3. Bij ziekte verwittigt de bediende voor 9 uur het nummer "
            f"{t.phone(OFFICE_PHONE, 'slash')}.",
            f"Bereikbaar op {t.phone(p.mobile, 'plus')} en {t.email(p.email)}."]
    return office.letter(f"Personeel/Contracten/arbeidsovereenkomst_{ascii_word(p.last)}.docx",
                         Letter(body, header, footer, "Arbeidsovereenkomst"), t)


def _french_contract(numbers, p):
    t = Planted()
    bis = numbers.national_number(p.born, p.sex, 40)
    body = ["Contrat de travail à durée déterminée",
            table([["Nom", "Registre national", "Compte", "GSM"],
                   [escape(p.name), t.nrn(p.nrn, "bare"), t.iban(p.iban),
                    t.phone(p.mobile, "bare")],
                   [escape(numbers.person("fr").name), t.nrn(bis, "bare"),
                    t.iban(numbers.french_iban()), t.phone("+33612345678", "+33 6 12 34 56 78")]]),
            "Période : du 01/03/2024 au 30/09/2024, 38 heures par semaine.",
            f"Fait à Namur, n° de dossier {numbers.wrong_national_number()}."]
    return office.letter(f"Personeel/Contracten/contrat été {p.last}.odt", Letter(body), t)


def _sick_leave(numbers, staff):
    t = Planted()
    lines = ["Naam;INSZ;Van;Tot;Attest;Arts;Tel. arts"]
    for row, p in enumerate(staff[:8]):
        lines.append(f"{p.name};{t.nrn(p.nrn, 'bare')};{row + 3:02}/02/2024;{row + 7:02}/02/2024;"
                     f"ja;Dr. {numbers.person().last};{t.phone(numbers.landline(), 'slash')}")
    return text("Personeel/Ziekte/ziektemeldingen 2024.csv", "csv", "\n".join(lines) + "\n", t,
                "cp1252")


def _certificate(numbers, p):
    page = Letter(["Geneeskundig getuigschrift", f"Ondergetekende verklaart dat {escape(p.name)}",
                   f"({p.nrn}) arbeidsongeschikt is van 05/02/2024 tot 09/02/2024."])
    scan = office.scanned_pdf("Personeel/Ziekte/ziekteattest_scan.pdf", [page])
    t = Planted()
    cover = [f"Doorgestuurd door {t.email(p.colleague)}, gsm {t.phone(p.mobile, 'spaces')}."]
    mixed = office.scanned_pdf("Personeel/Ziekte/attest met begeleidend schrijven.pdf", [page], t,
                               cover)
    return [scan, mixed]


def _emergency(numbers, staff):
    t = Planted()
    lines = [["Medewerker", "Te verwittigen", "Relatie", "Telefoon"]]
    for row, p in enumerate(staff[:7]):
        lines.append([escape(p.name), escape(numbers.person().name), "partner",
                      t.phone(numbers.mobile(), PHONE_STYLES[row])])
    lines.append(["Poetsdienst", "Sofie (NL)", "-", t.phone("+31612345678", "+31 6 12345678")])
    body = ["Noodcontacten, versie 3.2.1 van 12/01/2024", table(lines), "Algemeen noodnummer 112."]
    return office.letter("Personeel/noodcontacten.docm", Letter(body), t)


def _form(numbers, p):
    t = Planted()
    fields = [("Naam", "naam", escape(p.name)), ("Rijksregisternummer", "rrn", t.nrn(p.nrn)),
              ("Gsm", "gsm", t.phone(p.mobile, "slash")),
              ("Rekening", "iban", t.iban(p.iban))]
    return office.letter("Personeel/personeelsfiche formulier.pdf",
                         Letter(["Personeelsfiche, in te vullen bij indiensttreding"],
                                form_fields=fields), t)


def _declaration(staff):
    t = Planted()
    people = "".join(f"  <Werknemer>\n    <INSZ>{t.nrn(p.nrn, 'bare')}</INSZ>\n"
                     f"    <Naam>{p.last}</Naam>\n    <Begin>2024-02-01</Begin>\n  </Werknemer>\n"
                     for p in staff[:5])
    xml = ('<?xml version="1.0" encoding="UTF-8"?>\n<Aangifte versie="20240101">\n'
           f"  <Werkgever><KBO>{FIRM_VAT}</KBO></Werkgever>\n{people}</Aangifte>\n")
    return text("Personeel/aangifte_indiensttreding.xml", "xml", xml, t)


def _calendar(numbers, staff):
    t = Planted()
    events = ""
    for row, p in enumerate(staff[:6]):
        events += (f"BEGIN:VEVENT\r\nUID:{numbers.uuid()}\r\nDTSTAMP:20240102T080000Z\r\n"
                   f"DTSTART;VALUE=DATE:202407{row + 10}\r\nDTEND;VALUE=DATE:202407{row + 17}\r\n"
                   f"SUMMARY:Verlof {p.first}\r\nATTENDEE;CN={p.first}:"
                   f"mailto:{t.email(p.colleague)}\r\nEND:VEVENT\r\n")
    return text("Personeel/verlof 2024.ics", "icalendar",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//zonnewende//verlof 1.4//NL\r\n" +
                events + "END:VCALENDAR\r\n", t)


def _payroll_sheet(numbers, staff):
    t = Planted()
    lines = [["Nr", "Naam", "Rekeningnummer", "Bruto", "Netto", "Mededeling"]]
    for row, p in enumerate(staff):
        account = p.iban if row % 5 else numbers.dutch_iban()
        lines.append([row + 1, p.name, t.iban(account, "" if row % 2 else " "), 3000 + row * 41.25,
                      2100 + row * 20.5, numbers.structured()])
    return office.workbook("Personeel/loonberekening 2023-11.xlsm", [Sheet("Lonen", lines)], t)


def _applicants(numbers, people):
    t = Planted()
    lines = ["voornaam,naam,email,gsm,functie,beslissing,datum"]
    for row, p in enumerate(people):
        lines.append(f"{p.first},{p.last},{t.email(p.email)},"
                     f"{t.phone(p.mobile, 'bare' if row % 2 else 'slash')},meubelmaker,"
                     f"{'neen' if row % 3 else 'uitnodigen'},2022-0{row % 9 + 1}-14")
    return text("Sollicitaties/sollicitanten 2022.csv", "csv", "\n".join(lines) + "\n", t)


def _cv(p, name, words):
    t = Planted()
    body = [f"{words['cv']} {escape(p.name)}", f"{p.street}, {p.postcode} {p.city}",
            f"{words['born']} {p.born:%d/%m/%Y}",
            f"{words['phone']} {t.phone(p.mobile, words['style'])}", t.email(p.email),
            "2012-2016 Atelier Beukenhof, 2016-2023 Houthandel De Zaag",
            f"{words['license']} B, VCA 20231107"]
    return office.letter("Sollicitaties/" + name, Letter(body, title=f"CV {p.first}"), t)


def _motivation(p):
    t = Planted()
    body = ["Geachte, met veel interesse las ik uw vacature VAC-2022-018 voor meubelmaker.",
            f"U bereikt mij op {t.phone(p.landline, 'plus')} of {t.phone(p.mobile, 'zeros')}.",
            f"Met vriendelijke groet, {escape(p.name)} ({t.email(p.email)})"]
    return office.letter("Sollicitaties/motivatiebrief.docx", Letter(body), t)


def items(numbers):
    staff = numbers.people(14) + [numbers.person("fr", first_year=2000) for _ in range(2)]
    applicants = numbers.people(11, first_year=1985)
    french = numbers.person("fr", 1988)
    of_old_cv = Planted()
    old_cv = Letter([f"CV {escape(applicants[3].name)}, {of_old_cv.email(applicants[3].email)}"])
    secret = Letter([f"Evaluatie {escape(staff[4].name)}: vertrouwelijk, {staff[4].colleague}"])
    return [
        _staff_list(numbers, staff),
        _payslip(numbers, staff[0], _DUTCH),
        _payslip(numbers, staff[14], _FRENCH),
        _contract(numbers, staff[1]), _french_contract(numbers, staff[14]),
        _sick_leave(numbers, staff), *_certificate(numbers, staff[2]),
        _emergency(numbers, staff), _form(numbers, staff[3]), _declaration(staff),
        _calendar(numbers, staff), _payroll_sheet(numbers, staff),
        office.locked_pdf("Personeel/evaluatie vertrouwelijk.pdf", secret, "zonnewende"),
        _applicants(numbers, applicants),
        _cv(applicants[0], f"cv_{ascii_word(applicants[0].first)}.pdf", {
            "cv": "Curriculum vitae", "born": "Geboren op", "phone": "Gsm", "style": "slash",
            "license": "Rijbewijs"}),
        _cv(french, f"CV {french.name}.odt", {
            "cv": "CV", "born": "Né le", "phone": "Tél.", "style": "plus_zero",
            "license": "Permis"}),
        _motivation(applicants[1]),
        Item("Sollicitaties/oud cv.doc", "doc", office.convert(old_cv.xml(), "fodt", "doc"),
             of_old_cv)]
