"""Invented people, and the numbers that go with them, with check digits computed.

Nothing here is taken from a real person or firm: names are drawn from lists, numbers from a seeded
generator, and the mail domains were made up for these samples.
"""

import random
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

FIRM = "Atelier Zonnewende BV"
# A valid enterprise number, and a near miss: a mobile number is written with the same digits.
FIRM_VAT = "0475338107"
FIRM_DOMAIN = "atelier-zonnewende.be"

_MAIL_DOMAINS = {
    "nl": ["postvak-linde.be", "brievenbus-noord.be", "netpost-demer.be"],
    "fr": ["courrier-meuse.be", "boite-sambre.be"],
}
_FIRST = {
    "nl": {"m": ["Jan", "Wout", "Pieter", "Bram", "Thijs", "Joris", "Koen", "Stijn", "Ruben"],
           "f": ["Noor", "Lotte", "Greet", "An", "Katrien", "Saar", "Inès", "Hilde", "Fien"]},
    "fr": {"m": ["Mathieu", "Benoît", "Luc", "Thierry", "Jérôme", "Cédric"],
           "f": ["Élise", "Chloé", "Amélie", "Françoise", "Zoé", "Sylvie"]},
}
_LAST = {
    "nl": ["Peeters", "Janssens", "Maes", "De Clercq", "Verbeke", "Wouters", "Van den Bossche",
           "Claes", "Goossens", "Vermeulen", "D'Hondt", "Coppens", "Smeyers", "Baeten"],
    "fr": ["Lambert", "Dufrêne", "Lefèvre", "Renard", "Delvaux", "Noël", "Piérard", "Gérard",
           "Hanquet", "Collignon"],
}
_STREETS = {
    "nl": [("Lindelaan", "9000", "Gent"), ("Kerkstraat", "8000", "Brugge"),
           ("Molenweg", "3500", "Hasselt"), ("Stationsplein", "2800", "Mechelen")],
    "fr": [("Rue des Tanneurs", "5000", "Namur"), ("Avenue du Parc", "4000", "Liège"),
           ("Place du Marché", "1300", "Wavre")],
}


@dataclass(frozen=True)
class Person:
    first: str
    last: str
    sex: str
    lang: str
    born: date
    email: str
    mobile: str  # E.164
    landline: str
    iban: str
    nrn: str
    street: str
    postcode: str
    city: str

    @property
    def name(self):
        return f"{self.first} {self.last}"

    @property
    def colleague(self):
        """The address of one who works for the firm."""
        return f"{ascii_word(self.first)}.{ascii_word(self.last)}@{FIRM_DOMAIN}"


def ascii_word(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(c for c in plain.lower() if c.isalnum())


class Numbers:
    """A seeded source of invented numbers."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def digits(self, count):
        return "".join(str(self.random.randrange(10)) for _ in range(count))

    def mobile(self):
        return "+32" + self.random.choice(["47", "48", "49"]) + self.digits(7)

    def landline(self):
        area, first, rest = self.random.choice([
            ("2", "345", 6), ("3", "23", 6), ("4", "23", 6), ("9", "23", 6), ("50", "34", 5),
            ("51", "23", 5), ("11", "23", 5), ("14", "45", 5), ("16", "24", 5), ("81", "23", 5)])
        return "+32" + area + self.random.choice(first) + self.digits(rest)

    def birthday(self, first_year, last_year):
        return date(first_year, 1, 1) + timedelta(self.random.randrange(
            (date(last_year, 12, 28) - date(first_year, 1, 1)).days))

    def person(self, lang="nl", first_year=1955, last_year=2004):
        sex = self.random.choice("mf")
        first = self.random.choice(_FIRST[lang][sex])
        last = self.random.choice(_LAST[lang])
        born = self.birthday(first_year, last_year)
        street, postcode, city = self.random.choice(_STREETS[lang])
        local = f"{ascii_word(first)}.{ascii_word(last)}{born.year % 100:02}"
        return Person(first, last, sex, lang, born,
                      f"{local}@{self.random.choice(_MAIL_DOMAINS[lang])}", self.mobile(),
                      self.landline(), self.belgian_iban(), self.national_number(born, sex),
                      f"{street} {self.random.randrange(1, 190)}", postcode, city)

    def people(self, count, lang="nl", **years):
        seen, found = set(), []
        while len(found) < count:
            person = self.person(lang, **years)
            if person.email not in seen:
                seen.add(person.email)
                found.append(person)
        return found

    def national_number(self, born, sex="m", month_shift=0):
        """`month_shift` 20 or 40 makes it a BIS number."""
        order = self.random.randrange(1, 499) * 2 - (1 if sex == "m" else 0)
        nine = f"{born.year % 100:02}{born.month + month_shift:02}{born.day:02}{order:03}"
        base = int(nine) + (2_000_000_000 if born.year >= 2000 else 0)
        return f"{nine}{97 - base % 97:02}"

    def belgian_iban(self):
        ten = self.random.choice("234567") + self.digits(9)
        return iban("BE", f"{ten}{int(ten) % 97 or 97:02}")

    def dutch_iban(self):
        return iban("NL", "RABO0" + self.digits(9))

    def french_iban(self):
        bank, desk, account = self.digits(5), self.digits(5), self.digits(11)
        key = 97 - (89 * int(bank) + 15 * int(desk) + 3 * int(account)) % 97
        return iban("FR", f"{bank}{desk}{account}{key:02}")

    def german_iban(self):
        return iban("DE", "3" + self.digits(17))

    # Near misses: numbers that look like personal data and are none.

    def wrong_iban(self):
        good = self.belgian_iban()
        return good[:-1] + str((int(good[-1]) + 1) % 10)

    def wrong_national_number(self):
        """Eleven digits with a plausible date on which both modulo rules fail."""
        good = self.national_number(self.birthday(1960, 1999))
        check = int(good[9:])
        newer = 97 - (2_000_000_000 + int(good[:9])) % 97
        wrong = next(c for c in range(11, 97) if c not in (check, newer))
        return f"{good[:9]}{wrong}"

    def enterprise_number(self, start="0"):
        """Ten digits. One that starts with 047 has exactly the shape of a mobile number."""
        eight = start + self.digits(8 - len(start))
        return f"{eight}{97 - int(eight) % 97:02}"

    def structured(self, start=""):
        ten = start + self.digits(10 - len(start))
        full = f"{ten}{int(ten) % 97 or 97:02}"
        return f"+++{full[:3]}/{full[3:7]}/{full[7:]}+++"

    def ean(self, start="54"):
        twelve = start + self.digits(12 - len(start))
        weighted = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(twelve))
        return f"{twelve}{-weighted % 10}"

    def uuid(self):
        h = "".join(self.random.choice("0123456789abcdef") for _ in range(32))
        return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"

    def hex(self, count):
        return "".join(self.random.choice("0123456789abcdef") for _ in range(count))


def iban(country, bban):
    number = "".join(str(int(c, 36)) for c in bban + country + "00")
    return f"{country}{98 - int(number) % 97:02}{bban}"


def iban_grouped(value, space=" "):
    return space.join(value[i:i + 4] for i in range(0, len(value), 4))


def vat_dotted(ten):
    return f"BE {ten[:4]}.{ten[4:7]}.{ten[7:]}"


def nrn_dotted(nrn):
    return f"{nrn[:2]}.{nrn[2:4]}.{nrn[4:6]}-{nrn[6:9]}.{nrn[9:]}"


def nrn_spaced(nrn):
    return f"{nrn[:2]} {nrn[2:4]} {nrn[4:6]} {nrn[6:9]} {nrn[9:]}"


def _belgian_groups(national):
    """(area, rest in groups) of a national number without its zero."""
    if len(national) == 9:
        return national[:3], [national[3:5], national[5:7], national[7:]]
    if national[0] in "2349":
        return national[:1], [national[1:4], national[4:6], national[6:]]
    return national[:2], [national[2:4], national[4:6], national[6:]]


def phone(e164, style="slash"):
    """A Belgian number in one of the ways in which Belgians write it."""
    area, rest = _belgian_groups(e164[3:])
    return {
        "slash": f"0{area}/{'.'.join(rest)}",
        "slash_spaces": f"0{area}/{' '.join(rest)}",
        "spaces": f"0{area} {' '.join(rest)}",
        "dots": f"0{area}.{'.'.join(rest)}",
        "bare": f"0{area}{''.join(rest)}",
        "hyphen": f"0{area}-{'.'.join(rest)}",
        "plus": f"+32 {area} {' '.join(rest)}",
        "plus_bare": f"+32{area}{''.join(rest)}",
        "plus_zero": f"+32 (0){area} {' '.join(rest)}",
        "zeros": f"0032 {area} {' '.join(rest)}",
    }[style]


PHONE_STYLES = ["slash", "spaces", "plus", "dots", "plus_zero", "slash_spaces", "zeros", "hyphen"]
