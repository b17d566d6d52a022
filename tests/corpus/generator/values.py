"""Invented values of every kind: how each may be written, and its canonical form.

The check digits are computed here, by rules taken from their sources and not from the detectors.
Each function gets a random.Random and returns (written, canonical).
"""

import datetime

FIRST = {
    "nl": ["Jan", "Lotte", "Wout", "Noor", "Bram", "Katrien", "Joris", "Saar", "Ruben", "Hilde"],
    "fr": ["Luc", "Chloé", "Mathieu", "Amélie", "Benoît", "Zoé", "Jérôme", "Sylvie", "Cédric", "Inès"],
    "en": ["Oliver", "Grace", "Harry", "Emily", "George", "Alice", "Thomas", "Ruby", "Jack", "Ellen"],
    "de": ["Jürgen", "Anke", "Heinz", "Uta", "Lars", "Greta", "Dieter", "Käthe", "Jens", "Silke"],
}
LAST = {
    "nl": ["Peeters", "Van den Bossche", "D'Hondt", "De Clercq", "Wouters", "Maes", "Coppens"],
    "fr": ["Lambert", "Lefèvre", "Delvaux", "Piérard", "Dufrêne", "Hanquet", "Collignon"],
    "en": ["Whitfield", "Hartley", "O'Dell", "Marsh", "Bexley", "Thornton", "Ashdown"],
    "de": ["Brückner", "Kessel", "Lindner", "Vogt", "Rautenberg", "Hofmeier", "Zander"],
}
STREETS = {
    "nl": ["Lindelaan", "Kerkstraat", "Molenweg", "Stationsplein", "Gentsesteenweg", "Oude Baan"],
    "fr": ["Rue des Tanneurs", "Avenue du Parc", "Place du Marché", "Chaussée de Namur", "Clos du Bois"],
    "en": ["Kerkstraat", "Rue du Moulin", "Dorpsstraat", "Avenue Louise"],
    "de": ["Hochstraße", "Malmedyer Straße", "Kirchweg", "Neustraße"],
}
CITIES = {
    "nl": [("9000", "Gent"), ("8000", "Brugge"), ("3500", "Hasselt"), ("2800", "Mechelen"), ("3000", "Leuven")],
    "fr": [("5000", "Namur"), ("4000", "Liège"), ("1300", "Wavre"), ("7000", "Mons"), ("1050", "Ixelles")],
    "en": [("1000", "Brussels"), ("2000", "Antwerp"), ("9000", "Ghent"), ("3000", "Leuven")],
    "de": [("4700", "Eupen"), ("4780", "Sankt Vith"), ("4760", "Büllingen")],
}
DOMAINS = ["postvak-linde.be", "courrier-meuse.be", "netpost-demer.nl", "briefkasten-our.de",
           "mailhaven-scheldt.com", "boite-sambre.fr", "kantoor-dijle.eu"]


def digits(r, count):
    return "".join(r.choice("0123456789") for _ in range(count))


def plain(text):
    table = str.maketrans("éèêëàâäáïîíöôóüûúçñÉÈ", "eeeeaaaaiiiooouuucnEE")
    return "".join(c for c in text.translate(table).lower() if c.isalnum())


def email(r, lang="nl"):
    first, last = plain(r.choice(FIRST[lang])), plain(r.choice(LAST[lang]))
    local = r.choice([f"{first}.{last}", f"{first[0]}{last}", f"{first}_{last}{r.randint(1, 99)}",
                      f"{first}+lijst", f"{last}.{first}"])
    value = f"{local}@{r.choice(DOMAINS)}"
    written = r.choice([value, value, value, value.upper(), value.title()])
    if r.random() < 0.05:
        written = value.replace("@", " [at] ").replace(".", " [dot] ") if "." not in local else value
    return written, value.lower()


def mobile_digits(r):
    return "4" + r.choice(["70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "84", "85", "86",
                           "87", "88", "89", "91", "92", "93", "94", "95", "96", "97", "98", "99"]) + digits(r, 6)


def phone(r, lang="nl"):
    n = mobile_digits(r)
    a, b, c, d = n[:3], n[3:5], n[5:7], n[7:9]
    written = r.choice([f"0{a} {b} {c} {d}", f"0{a}/{b}.{c}.{d}", f"0{a}-{b}{c}{d}", f"0{a}/{b} {c} {d}",
                        f"+32 {a} {b} {c} {d}", f"+32{n}", f"0032 {a} {b} {c} {d}", f"+32 (0){a} {b} {c} {d}",
                        f"0{a}.{b}.{c}.{d}", f"+32.{a}.{b}{c}{d}", f"(0{a}) {b} {c} {d}"])
    return written, "+32" + n


def phone_bare(r):
    n = mobile_digits(r)
    return "0" + n, "+32" + n


def iban_check(country, bban):
    number = "".join(str(int(c, 36)) for c in bban + country + "00")
    return f"{98 - int(number) % 97:02d}"


def be_bban(r):
    head = r.choice("123456789") + digits(r, 9)
    return head + f"{int(head) % 97 or 97:02d}"


def iban(r, lang="nl"):
    country = r.choice(["BE"] * 5 + ["NL", "DE", "LU"])
    bban = {"BE": lambda: be_bban(r), "NL": lambda: "".join(r.choice("ABCDEFGHKLMNR") for _ in range(4)) + digits(r, 10),
            "DE": lambda: digits(r, 18), "LU": lambda: digits(r, 16)}[country]()
    value = country + iban_check(country, bban) + bban
    groups = [value[i:i + 4] for i in range(0, len(value), 4)]
    return r.choice([" ".join(groups), value, "-".join(groups), ".".join(groups), value.lower(),
                     "\u00a0".join(groups)]), value


def old_account(r):
    bban = be_bban(r)
    return f"{bban[:3]}-{bban[3:10]}-{bban[10:]}", "BE" + iban_check("BE", bban) + bban


def birth(r, least=1930, most=2010):
    return datetime.date(least, 1, 1) + datetime.timedelta(days=r.randrange((most - least) * 365))


def national_number(r):
    born = birth(r, 1930, 2012)
    month = born.month + r.choice([0] * 9 + [20, 40])
    head = f"{born.year % 100:02d}{month:02d}{born.day:02d}{r.randint(1, 997):03d}"
    check = 97 - int(("2" if born.year >= 2000 else "") + head) % 97
    return head + f"{check:02d}"


def nrn(r, lang="nl"):
    n = national_number(r)
    return r.choice([f"{n[:2]}.{n[2:4]}.{n[4:6]}-{n[6:9]}.{n[9:]}", f"{n[:6]}-{n[6:9]}-{n[9:]}",
                     f"{n[:2]} {n[2:4]} {n[4:6]} {n[6:9]} {n[9:]}", f"{n[:6]} {n[6:9]} {n[9:]}",
                     f"{n[:2]}.{n[2:4]}.{n[4:6]}.{n[6:9]}.{n[9:]}", f"{n[:2]}/{n[2:4]}/{n[4:6]}-{n[6:9]}.{n[9:]}"]), n


def nrn_bare(r):
    n = national_number(r)
    return n, n


def luhn(head):
    total = 0
    for i, c in enumerate(reversed(head)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return head + str(-total % 10)


def payment_card(r, lang="nl"):
    value = luhn(r.choice(["4", "51", "53", "55", "2223"]).ljust(6, r.choice("0123456789")) + digits(r, 9))
    groups = [value[i:i + 4] for i in range(0, 16, 4)]
    return r.choice([" ".join(groups), "-".join(groups), value, " ".join(groups)]), value


def mod97_12(r):
    head = r.choice("123456789") + digits(r, 9)
    return head + f"{int(head) % 97 or 97:02d}"


def eid(r, lang="nl"):
    n = mod97_12(r)
    return r.choice([f"{n[:3]}-{n[3:10]}-{n[10:]}", n, f"{n[:3]} {n[3:10]} {n[10:]}"]), n


def passport(r, lang="nl"):
    n = r.choice(["EH", "EJ", "EK", "EL", "EM", "EN", "GA"]) + digits(r, 6)
    return r.choice([n, n, f"{n[:2]} {n[2:]}"]), n


def licence(r, lang="nl"):
    n = r.choice("123456789") + digits(r, 9)
    return n, n


def plate(r, lang="nl"):
    letters = "".join(r.choice("ABCDEFGHJKLNPRSTUVXYZ") for _ in range(3))
    n = r.choice("12") + letters + digits(r, 3)
    return r.choice([f"{n[0]}-{letters}-{n[4:]}", f"{n[0]}-{letters}-{n[4:]}", n, f"{n[0]} {letters} {n[4:]}"]), n


def enterprise(r, lang="nl"):
    head = r.choice(["04", "05", "06", "07", "08", "10"]) + digits(r, 6)
    n = head + f"{97 - int(head) % 97:02d}"
    dotted = f"{n[:4]}.{n[4:7]}.{n[7:]}"
    return r.choice([dotted, f"BE {dotted}", f"BE{n}", f"BE-{dotted}", dotted]), n


def ehic(r, lang="nl"):
    n = luhn("80" + r.choice(["056", "528", "250", "276"]) + digits(r, 14))
    return r.choice([n, f"{n[:5]} {n[5:10]} {n[10:]}"]), n


def mrz_check(field):
    total = 0
    for i, c in enumerate(field):
        value = 0 if c == "<" else int(c, 36)
        total += value * (7, 3, 1)[i % 3]
    return str(total % 10)


def mrz(r, lang="nl"):
    last, first = plain(r.choice(LAST[lang])).upper(), plain(r.choice(FIRST[lang])).upper()
    born, sex = birth(r, 1950, 1999).strftime("%y%m%d"), r.choice("MF")
    number, ends = passport(r)[1].replace(" ", "") + "<", "3" + digits(r, 1) + "0615"
    dates = born + mrz_check(born) + sex + ends + mrz_check(ends)
    if r.random() < 0.5:
        one = f"P<BEL{last}<<{first}".ljust(44, "<")
        two = number + mrz_check(number) + "BEL" + dates + "<" * 14 + "0"
        two += mrz_check(two[:10] + two[13:20] + two[21:43])
        lines = [one, two]
    else:
        number = digits(r, 9)
        one = ("IDBEL" + number + mrz_check(number)).ljust(30, "<")
        two = dates[:15] + "BEL" + "<" * 11
        two += mrz_check(one[5:] + two[:7] + two[8:15] + two[18:29])
        lines = [one, two, f"{last}<<{first}".ljust(30, "<")]
    return "\n".join(lines), "".join(lines)


MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}


def date_of_birth(r, lang="nl"):
    d = birth(r)
    month = MONTHS[lang].split()[d.month - 1]
    named = {"nl": f"{d.day} {month} {d.year}", "fr": f"{d.day} {month} {d.year}",
             "en": f"{d.day} {month} {d.year}", "de": f"{d.day}. {month} {d.year}"}[lang]
    return r.choice([d.strftime("%d/%m/%Y"), d.strftime("%d-%m-%Y"), d.strftime("%d.%m.%Y"), d.isoformat(),
                     named, f"{d.day}/{d.month}/{d.year}"]), d.isoformat()


def ipv4(r, lang="nl"):
    value = ".".join(str(n) for n in (r.choice([81, 84, 91, 109, 178, 194, 213]), r.randint(1, 254),
                                      r.randint(1, 254), r.randint(1, 254)))
    return value, value


def ipv6(r, lang="nl"):
    tail = [f"{r.randint(0x1000, 0xffff):x}" for _ in range(6)]
    value = ":".join(["2a02", "a03f", *tail])
    return r.choice([value, value.upper()]), value


def mac(r, lang="nl"):
    pairs = [f"{r.choice([0, 4, 8, 60, 120, 244, 252]):02x}"] + [f"{r.randint(0, 255):02x}" for _ in range(5)]
    return r.choice([":", "-"]).join(p.upper() if r.random() < .01 else p for p in pairs), "".join(pairs)


def gps(r, lang="nl"):
    lat, lon = r.uniform(49.6, 51.4), r.uniform(2.7, 6.2)
    a, b = f"{lat:.5f}", f"{lon:.5f}"
    return r.choice([f"{a}, {b}", f"{a},{b}", f"{a} {b}", f"{a}° N, {b}° E"]), f"{a},{b}"


def bsn(r, lang="nl"):
    while True:
        n = digits(r, 9)
        total = sum(int(c) * w for c, w in zip(n, (9, 8, 7, 6, 5, 4, 3, 2, -1)))
        if total % 11 == 0 and not n.startswith("00"):
            return r.choice([n, f"{n[:4]}.{n[4:6]}.{n[6:]}", f"{n[:3]} {n[3:6]} {n[6:]}"]), n


def nir(r, lang="nl"):
    born = birth(r, 1935, 2005)
    head = (r.choice("12") + born.strftime("%y%m") + r.choice(["75", "59", "13", "69", "2A", "33"]) +
            f"{r.randint(1, 900):03d}{r.randint(1, 900):03d}")
    key = 97 - int(head.replace("2A", "19")) % 97
    n = head + f"{key:02d}"
    return r.choice([n, f"{n[0]} {n[1:3]} {n[3:5]} {n[5:7]} {n[7:10]} {n[10:13]} {n[13:]}"]), n


def steuer_id(r, lang="nl"):
    while True:
        pool = r.sample("0123456789", 9)
        head = pool + [r.choice(pool)]
        r.shuffle(head)
        head = "".join(head)
        if head[0] == "0" or any(head[i] == head[i + 1] == head[i + 2] for i in range(8)):
            continue
        product = 10
        for c in head:
            total = (int(c) + product) % 10 or 10
            product = total * 2 % 11
        n = head + str((11 - product) % 10)
        return r.choice([n, f"{n[:2]} {n[2:5]} {n[5:8]} {n[8:]}"]), n


def verhoeff(head):
    d = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9, 5], [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
         [3, 4, 0, 1, 2, 8, 9, 5, 6, 7], [4, 0, 1, 2, 3, 9, 5, 6, 7, 8], [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
         [6, 5, 9, 8, 7, 1, 0, 4, 3, 2], [7, 6, 5, 9, 8, 2, 1, 0, 4, 3], [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
         [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]]
    p = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]]
    for i in range(2, 8):
        p.append([p[i - 1][p[1][j]] for j in range(10)])
    check = 0
    for i, c in enumerate(reversed(head)):
        check = d[check][p[(i + 1) % 8][int(c)]]
    return str([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][check])


def matricule(r, lang="nl"):
    head = birth(r, 1935, 2005).strftime("%Y%m%d") + digits(r, 3)
    n = luhn(head) + verhoeff(head)
    return r.choice([n, f"{n[:4]} {n[4:8]} {n[8:]}", f"{n[:8]} {n[8:]}"]), n


def nino(r, lang="nl"):
    n = r.choice(["AB", "CE", "HJ", "JM", "LR", "PW", "SX"]) + digits(r, 6) + r.choice("ABCD")
    return r.choice([n, f"{n[:2]} {n[2:4]} {n[4:6]} {n[6:8]} {n[8]}"]), n


def dni(r, lang="nl"):
    letters = "TRWAGMYFPDXBNJZSQVHLCKE"
    if r.random() < 0.6:
        n = r.choice("12345678") + digits(r, 7)
        value = n + letters[int(n) % 23]
        return r.choice([value, f"{n}-{value[-1]}", f"{n[:2]}.{n[2:5]}.{n[5:]}-{value[-1]}"]), value
    lead = r.choice("XYZ")
    n = digits(r, 7)
    value = lead + n + letters[int(str("XYZ".index(lead)) + n) % 23]
    return r.choice([value, f"{lead}-{n}-{value[-1]}"]), value


def codice_fiscale(r, lang="nl"):
    letters = "BCDFGLMNPRSTV"
    born = birth(r, 1935, 2005)
    head = "".join(r.choice(letters) for _ in range(6)) + f"{born.year % 100:02d}" + \
        "ABCDEHLMPRST"[born.month - 1] + f"{born.day + r.choice([0, 40]):02d}" + r.choice("ADFHLZ") + digits(r, 3)
    odd = dict(zip("0123456789", (1, 0, 5, 7, 9, 13, 15, 17, 19, 21)))
    odd.update(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8,
                                                  12, 14, 16, 10, 22, 25, 24, 23)))
    total = sum(odd[c] if i % 2 == 0 else int(c, 36) - (10 if c.isalpha() else 0) for i, c in enumerate(head))
    n = head + chr(ord("A") + total % 26)
    return n, n


def pesel(r, lang="nl"):
    born = birth(r, 1930, 2010)
    month = born.month + (20 if born.year >= 2000 else 0)
    head = f"{born.year % 100:02d}{month:02d}{born.day:02d}" + digits(r, 4)
    total = sum(int(c) * w for c, w in zip(head, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)))
    n = head + str(-total % 10)
    return n, n


def nif(r, lang="nl"):
    head = r.choice("123") + digits(r, 7)
    total = sum(int(c) * w for c, w in zip(head, range(9, 1, -1)))
    n = head + str((11 - total % 11) % 11 % 10)
    return r.choice([n, f"{n[:3]} {n[3:6]} {n[6:]}"]), n
