"""Archief: backups and old lists, packed in every way, some locked, some damaged."""

import json

from . import office, packing
from .flat_odf import Letter, Sheet, escape
from .identity import PHONE_STYLES
from .items import Item, Planted, text, unread


def _list(numbers, name, count, encoding="utf-8", lang="nl"):
    """An old customer list."""
    t = Planted()
    lines = ["Nom;Courriel;Téléphone" if lang == "fr" else "Naam;E-mail;Telefoon"]
    for row, p in enumerate(numbers.people(count, lang)):
        lines.append(f"{p.name};{t.email(p.email)};{t.phone(p.landline, PHONE_STYLES[row % 8])}")
    return text(name, "csv", "\r\n".join(lines) + "\r\n", t, encoding)


def _contract(numbers, name, lang="nl"):
    t = Planted()
    p = numbers.person(lang)
    word = "registre national" if lang == "fr" else "rijksregisternummer"
    return office.letter(name, Letter([f"{escape(p.name)}, {word} {t.nrn(p.nrn)}",
                                       f"IBAN {t.iban(p.iban)}",
                                       f"gsm {t.phone(p.mobile, 'slash')}"]), t)


def _products(numbers, name, count):
    lines = ["ean;artikel;ref"] + [f"{numbers.ean()};Artikel {row};{numbers.hex(12)}"
                                   for row in range(count)]
    return text(name, "csv", "\n".join(lines) + "\n")


def _log(numbers, name):
    lines = [f"2018-06-{row % 28 + 1:02} 03:00:{row % 60:02} backup {numbers.uuid()} "
             f"{numbers.digits(10)} bytes ok" for row in range(60)]
    return text(name, "log", "\n".join(lines) + "\n")


def _note(numbers, name, encoding="utf-8"):
    t = Planted()
    p = numbers.person()
    return text(name, "text", f"Overname dossier door {p.name}: gsm {t.phone(p.mobile, 'spaces')}, "
                f"{t.email(p.email)}\nVerzekering polis {numbers.digits(9)}, sinds 01/07/2016.\n",
                t, encoding)


def _wages(numbers, name):
    t = Planted()
    lines = [["Naam", "Rijksregisternr", "Rekeningnummer", "Netto"]]
    for row, p in enumerate(numbers.people(6)):
        lines.append([p.name, t.nrn(p.nrn, "bare" if row % 2 else "dotted"),
                      t.iban(p.iban), 1900 + row * 35])
    return office.workbook(name, [Sheet("Lonen", lines)], t)


def _nested(numbers):
    """Zip in tar.gz in zip, the way backups of backups grow."""
    inner = packing.zipped("oud/mailings.zip", [_list(numbers, "mailing 2014.csv", 5)])
    hr = packing.tar("2019/hr.tar.gz", [_contract(numbers, "contracten/jan.docx"),
                                        _note(numbers, "overname.txt"), inner], "gz")
    photo = unread("2019/kerstfeest.jpg", "jpeg",
                   office.draw(Letter(["Kerstfeest 2019"]), "jpeg", 20), "unsupported")
    return packing.zipped("Archief/backup.zip", [
        hr, _list(numbers, "2019/klanten 2019.csv", 8, "cp1252"), photo])


def _locked(numbers):
    secret = unread("lonen geheim.csv", "csv", b"naam;netto\r\n" + b"x;1\r\n" * 40, "encrypted")
    other = unread("lonen 2018.csv", "csv", b"naam;netto\r\n" + b"y;2\r\n" * 40, "encrypted")
    opened = _note(numbers, "lees mij.txt")
    seven = packing.seven("Archief/lonen_2018 beveiligd.7z", [other], "zonnewende")
    seven.state, seven.reason, seven.members = "skipped", "encrypted", []
    return [packing.zipped("Archief/vertrouwelijk.zip", [secret], "zonnewende"),
            packing.zipped_half_locked("Archief/gemengd.zip", [opened], [other], "zonnewende"),
            seven]


def _damaged(numbers):
    """Cut off, as after a disk that was full. Nothing was planted in what is left, and the unpacker
    gives nothing back of so small a member."""
    letter = office.convert(Letter(["Verslag van de vergadering."] * 3).xml(), "fodt", "docx")
    sheet = office.workbook("x.xlsx", [Sheet("Blad", [["a", 1], ["b", 2]])]).data
    cut = packing.zipped("x.zip", [_products(numbers, "artikelen.csv", 400)]).data
    return [unread("Archief/beschadigd verslag.docx", "docx", letter[:900], "damaged"),
            unread("Archief/beschadigd.xlsx", "xlsx", sheet[:700], "damaged"),
            Item("Archief/kapot.zip", "zip", cut[:len(cut) // 2], Planted(), "partial", "damaged",
                 [unread("artikelen.csv", "csv", b"", "damaged")])]


def _singles(numbers):
    records = Planted()
    lines = "\n".join(json.dumps({"email": records.email(p.email), "land": "BE"})
                      for p in numbers.people(6))
    export = text("export.jsonl", "jsonl", lines + "\n", records)
    packed = [(_list(numbers, "klanten_2017.csv", 7), "gz"),
              (_list(numbers, "klanten_2016.csv", 6, "cp1252"), "bz2"),
              (_list(numbers, "clients_2015.csv", 6, "utf-8", "fr"), "xz"), (export, "zst"),
              (_log(numbers, "backup_2018.log"), "lz4")]
    made = []
    for member, how in packed:
        made.append(packing.single(f"Archief/{member.name}.{how}", member, how))
    return made


def items(numbers):
    return [
        _nested(numbers),
        packing.seven("Archief/oude boekhouding.7z", [
            _wages(numbers, "2017/lonen.xlsx"), _products(numbers, "2017/artikelen.csv", 30)]),
        packing.tar("Archief/site.tar.xz", [_log(numbers, "site/cron.log"), _note(
            numbers, "site/contact.txt", "utf-16")], "xz"),
        packing.tar("Archief/mailing_2018.tar.bz2", [
            _list(numbers, "mailing/adressen.csv", 9, lang="fr")], "bz2"),
        packing.tar("Archief/logs.tar.zst", [_log(numbers, "logs/a.log"),
                                             _log(numbers, "logs/b.log")], "zst"),
        packing.tar("Archief/verkoop.tar", [_list(numbers, "verkoop/prospecten été.csv", 6),
                                            _products(numbers, "verkoop/artikelen.csv", 10)]),
        packing.iso("Archief/dvd 2012.iso", [_contract(numbers, "contract.odt", "fr"),
                                             _list(numbers, "klanten 2012.csv", 6)]),
        packing.cpio("Archief/server.cpio", [_note(numbers, "home/nota.txt"),
                                             _log(numbers, "home/backup.log")]),
        *_singles(numbers), *_locked(numbers), *_damaged(numbers)]
