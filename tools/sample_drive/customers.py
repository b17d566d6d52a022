"""Klanten and Nieuwsbrief: customers, prospects and mailing lists."""

import json

from . import office
from .flat_odf import (Formula, Letter, Noted, Padded, Sheet, bold, comment, escape, footnote,
                       link, table, text_box)
from .identity import FIRM, FIRM_VAT, PHONE_STYLES, ascii_word, vat_dotted
from .items import Planted, text

OFFICE_MAIL = "info@atelier-zonnewende.be"
OFFICE_PHONE = "+3292345617"


def national(e164):
    """The digits of a Belgian number after its zero, as Excel keeps them."""
    return int(e164[3:])


def letterhead(t):
    """Header and footer of the firm's letters."""
    return (f"{FIRM} · Nijverheidskaai 12, 9000 Gent · Tel. {t.phone(OFFICE_PHONE, 'spaces')}",
            f"BTW {vat_dotted(FIRM_VAT)} · {t.email(OFFICE_MAIL)}")


def _customer_workbook(numbers):
    t = Planted()
    lines = [["Klantnr", "Naam", "Voornaam", "E-mail", "GSM", "Telefoon", "Geboortedatum",
              "Adres", "Postcode", "Gemeente", "Omzet 2023", "Klant sinds"]]
    people = numbers.people(24)
    for row, p in enumerate(people):
        mobile = Padded(national(p.mobile), 10)
        t.phone(p.mobile)
        lines.append([f"K{10412 + row * 7}", p.last, p.first, t.email(p.email), mobile,
                      t.phone(p.landline, PHONE_STYLES[row % 6]) if row % 3 else "", p.born,
                      p.street, int(p.postcode), p.city,
                      round(numbers.random.uniform(80, 9000), 2), 2008 + row % 16])
    lines[5][1] = Noted(lines[5][1], f"Belt liever naar {t.phone(numbers.mobile(), 'spaces')}, "
                                     "na 18u")
    old = [["Naam", "E-mail", "Gsm", "Reden"]]
    for p in numbers.people(6):
        old.append([p.name, t.email(p.email), t.phone(p.mobile, "bare"), "verhuisd"])
    products = [["Artikel", "EAN", "Prijs", "Order"]]
    for row in range(12):
        products.append([f"Stoel model {row + 1}", Padded(int(numbers.ean()), 10),
                         119.5 + row * 10, f"WEB-2024-{numbers.digits(6)}"])
    return office.workbook("Klanten/Klantenlijst 2024.xlsx", [
        Sheet("Klanten", lines, hidden_columns=(6,), hidden_rows=(7,)),
        Sheet("Oude klanten", old, hidden=True), Sheet("Artikelen", products)], t,
        "Klantenlijst 2024")


def _shop_export(numbers):
    """As a web shop exports it: semicolons, quotes, and a remark that runs over two lines."""
    t = Planted()
    lines = ["order_id;datum;voornaam;achternaam;email;telefoon;bedrag;opmerking"]
    for row, p in enumerate(numbers.people(30)):
        remark = ""
        if row % 7 == 3:
            remark = ('"Graag bellen voor levering:\n'
                      f'{t.phone(numbers.mobile(), "slash")} (buurvrouw); bel ""aan de poort"""')
        lines.append(f"{2024000000 + row * 131};2024-03-{row % 28 + 1:02};{p.first};{p.last};"
                     f"{t.email(p.email)};{t.phone(p.mobile, PHONE_STYLES[row % 8])};"
                     f"{numbers.random.randrange(20, 900)},95;{remark}")
    return text("Klanten/export webshop maart.csv", "csv", "\r\n".join(lines) + "\r\n", t,
                "utf-8-sig")


def _walloon_customers(numbers):
    t = Planted()
    lines = ["Nom;Prénom;Rue;Code postal;Localité;Téléphone;Courriel;N° de TVA"]
    for row, p in enumerate(numbers.people(18, "fr")):
        phone = p.mobile if row % 2 else p.landline
        vat = vat_dotted(numbers.enterprise_number("0478")) if row % 6 == 0 else ""
        lines.append(f"{p.last};{p.first};{p.street};{p.postcode};{p.city};"
                     f"{t.phone(phone, PHONE_STYLES[row % 8])};{t.email(p.email)};{vat}")
    return text("Klanten/clients_wallonie.csv", "csv", "\r\n".join(lines) + "\r\n", t, "cp1252")


def _quote(numbers, customer, ending):
    t = Planted()
    header, footer = letterhead(t)
    mobile = t.phone(customer.mobile, "slash")
    user, domain = t.email(customer.email).split("@")
    body = [f"Offerte 2024-0117 voor {escape(customer.name)}",
            f"{customer.street}, {customer.postcode} {customer.city}",
            # The formatting splits the number and the address over several runs.
            f"Gsm: {mobile[:4]}{bold(mobile[4:8])}{mobile[8:]}",
            f"E-mail: {user[:3]}{bold(user[3:] + '@')}{domain}",
            "Betreft: keuken in eik, werkblad composiet, referentie OFF-2024-0117-03.",
            table([["Omschrijving", "Artikel", "Prijs"],
                   ["Onderkast 60 cm", numbers.ean(), "345,00"],
                   ["Spoelbak", numbers.ean(), "229,90"]]),
            f"Voorschot met mededeling {numbers.structured('047')}.",
            "Vragen? Schrijf naar " + link(f"mailto:{OFFICE_MAIL}", t.email(OFFICE_MAIL)) + "."]
    content = Letter(body, header, footer, "Offerte keuken")
    if ending == "docx":
        seller = numbers.person()
        body[4] += comment("Verkoop", f"Nabellen op {t.phone(seller.mobile, 'plus_zero')}")
        body[4] += footnote(1, f"Maten volgens {t.email(seller.colleague)}.")
        content.inserted = f"contact ter plaatse {t.phone(numbers.mobile(), 'spaces')}"
        content.deleted = f"vorig nummer {t.phone(numbers.mobile(), 'dots')}"
        content.description = f"Dossierbeheerder {t.email('dossiers@atelier-zonnewende.be')}"
    return office.letter(f"Klanten/Offertes/Offerte 2024-0117 keuken.{ending}", content, t)


def _complaint(numbers):
    t = Planted()
    p = numbers.person("fr")
    body = [f"{p.name}, {p.street}, {p.postcode} {p.city}", "Objet : réclamation commande "
            "CMD-2023-004417 du 14/11/2023",
            "Madame, Monsieur, la table livrée le 12 décembre est griffée.",
            f"Vous pouvez me joindre au {t.phone(p.mobile, 'dots')} ou au bureau "
            f"{t.phone(p.landline, 'plus')}.",
            f"Merci de rembourser sur mon compte {t.iban(p.iban)} au nom de {p.name}.",
            f"Mon adresse : {t.email(p.email)}"]
    return office.letter(f"Klanten/Réclamation {p.name}.odt",
                         Letter(body, footer="page 1 / 1", title="Réclamation"), t)


def _flyer(numbers):
    t = Planted()
    p = numbers.person()
    body = ["Kastenwand op maat: opmeting bij de klant.",
            text_box(f"Afspraak met {escape(p.name)}, gsm {t.phone(p.mobile, 'spaces')}"),
            "Afmetingen 2400 x 600 x 350 mm, kleur RAL 9010, plaat 18 mm.",
            f"Bevestigd door {t.email(p.email)} op 04/03/2024."]
    return office.letter("Klanten/kast op maat.docx", Letter(body), t)


def _cards(numbers):
    t = Planted()
    cards = ""
    for lang in ["nl", "fr", "nl"]:
        p = numbers.person(lang)
        cards += (f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{p.last};{p.first};;;\r\nFN:{p.name}\r\n"
                  f"TEL;TYPE=CELL:{t.phone(p.mobile, 'plus_bare')}\r\n"
                  f"TEL;TYPE=HOME:{t.phone(p.landline, 'plus')}\r\n"
                  f"EMAIL;TYPE=INTERNET:{t.email(p.email)}\r\n"
                  f"REV:20240311T081500Z\r\nUID:{numbers.uuid()}\r\nEND:VCARD\r\n")
    return text("Klanten/contacten.vcf", "vcard", cards, t)


def _subscribers(numbers):
    t = Planted()
    lines = ["e-mail\tvoornaam\ttaal\topt-in\tdatum toestemming\tbron"]
    for row, p in enumerate(numbers.people(25) + numbers.people(10, "fr")):
        yes = "ja" if row % 4 else "nee"
        lines.append(f"{t.email(p.email)}\t{p.first}\t{p.lang}\t{yes}\t"
                     f"{row % 28 + 1:02}/05/2023\tformulier website")
    return text("Nieuwsbrief/abonnees.tsv", "csv", "\ufeff" + "\r\n".join(lines) + "\r\n", t,
                "utf-16-le")


def _newsletter(numbers):
    t = Planted()
    mobile = numbers.mobile()
    shown = t.phone(mobile, "spaces").replace(" ", "&nbsp;")
    t.phone(mobile)  # again in the tel: link
    person = numbers.person()
    marked = t.email(person.colleague)
    html = f"""<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Nieuwsbrief juni</title>
<style>@media (max-width:600px) {{ .kolom {{ width:100% }} }}</style></head>
<body><img src="https://cdn.zonnewende.invalid/img/logo@2x.png" width="320" height="90" alt="logo">
<p>Dag {{{{voornaam}}}}, onze opendeurdagen zijn op 15 en 16 juni, van 10 tot 18 uur.</p>
<p>Inschrijven: <a href="mailto:{t.email("opendeur@atelier-zonnewende.be", 2)}?subject=Opendeur">\
opendeur&#64;atelier-zonnewende.be</a></p>
<p>Of bel <a href="tel:{mobile}">{shown}</a>.</p>
<p>Vraag naar {person.first}: {marked.replace(person.last[:1].lower(), "<b>" +
   person.last[:1].lower() + "</b>", 1)}</p>
<p>Volg ons: instagram @zonnewende_atelier &middot; code ZON-2024-0615</p>
<a href="https://www.atelier-zonnewende.be/u/{numbers.uuid()}">Uitschrijven</a>
</body></html>
"""
    return text("Nieuwsbrief/nieuwsbrief juni.html", "html", html, t)


def _french_newsletter(numbers):
    t = Planted()
    p = numbers.person("fr")
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">
<title>Infolettre d'\xe9t\xe9</title></head><body>
<p>Remise de 15 % jusqu'au 30/06/2024, soit 250 \u20ac sur une table en h\xeatre.</p>
<p>Rendez-vous avec {p.name} : t\xe9l. {t.phone(p.mobile, "slash_spaces")}</p>
<p>R\xe9ponse \xe0 {t.email(p.colleague)}</p></body></html>
"""
    return text("Nieuwsbrief/infolettre été.html", "html", html, t, "iso8859-15")


def _signups(numbers):
    t = Planted()
    lines = []
    for row, p in enumerate(numbers.people(20)):
        record = {"id": numbers.uuid(), "ts": 1709280000 + row * 4211, "email": t.email(p.email),
                  "voornaam": p.first, "consent": row % 5 != 0, "ip": f"81.82.{row}.17"}
        if row % 2:
            record["gsm"] = t.phone(p.mobile, "bare")
        lines.append(json.dumps(record, ensure_ascii=False))
    return text("Nieuwsbrief/inschrijvingen.jsonl", "jsonl", "\n".join(lines) + "\n", t)


def _shop_accounts(numbers):
    """As PHP writes JSON: slashes and letters with accents are escaped."""
    t = Planted()
    accounts = []
    for row, p in enumerate(numbers.people(8, "fr")):
        accounts.append({"id": row + 1, "pr\xe9nom": p.first, "nom": p.last,
                         "t\xe9l\xe9phone": t.phone(p.mobile, "slash" if row % 2 else "bare"),
                         "courriel": t.email(p.email), "panier": [numbers.ean(), numbers.ean()]})
    return text("Klanten/comptes webshop.json", "json",
                json.dumps(accounts).replace("/", "\\/"), t)


def _unsubscribed(numbers):
    t = Planted()
    lines = ["Uitgeschreven sinds 1 januari, niet meer aanschrijven:"]
    lines += [f"- {t.email(p.email)}" for p in numbers.people(9)]
    lines.append(f"- {t.email('zoë.noël@netpost-demer.be')} (via telefoon)")
    lines.append(f"- <{t.email(numbers.person('fr').email)}>, per kaartje.")
    return text("Nieuwsbrief/uitgeschreven.txt", "text", "\n".join(lines) + "\n", t)


def _survey(numbers):
    """A formula joins the addresses: only its kept result holds them."""
    t = Planted()
    lines = [["Login", "Domein", "Adres", "Score"]]
    for row, p in enumerate(numbers.people(7)):
        login, domain = ascii_word(p.first) + str(row), "postvak-linde.be"
        lines.append([login, domain, Formula(f'of:=[.A{row + 2}]&"@"&[.B{row + 2}]',
                                             t.email(f"{login}@{domain}")), 7 + row % 4])
    return office.workbook("Nieuwsbrief/tevredenheid.ods", [Sheet("Antwoorden", lines)], t)


def items(numbers):
    customer = numbers.person()
    return [_customer_workbook(numbers), _shop_export(numbers), _walloon_customers(numbers),
            _quote(numbers, customer, "docx"), _quote(numbers, customer, "pdf"),
            _complaint(numbers), _flyer(numbers), _cards(numbers), _subscribers(numbers),
            _newsletter(numbers), _french_newsletter(numbers), _signups(numbers),
            _unsubscribed(numbers), _survey(numbers), _shop_accounts(numbers)]
