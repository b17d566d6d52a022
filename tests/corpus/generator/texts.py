"""Running text: letters, minutes, mails, chat, code and logs with values in them."""

from . import values
from .corpus import folded
from .wording import TEXT

FILLER = {
    "nl": ["We spraken af dat de vergadering van volgende week doorgaat in zaal 3.",
           "De levering van 12 paletten wordt verwacht op 14 mei 2024 om 10.30 uur.",
           "Artikel 17 van het reglement blijft ongewijzigd, zie bladzijde 42.",
           "Het budget voor 2025 bedraagt 1.250.000 euro, een stijging met 3,5 %."],
    "fr": ["La réunion de la semaine prochaine se tiendra dans la salle 3.",
           "La livraison de 12 palettes est attendue le 14 mai 2024 à 10h30.",
           "L'article 17 du règlement reste inchangé, voir page 42."],
    "en": ["We agreed that next week's meeting takes place in room 3.",
           "Delivery of 12 pallets is expected on 14 May 2024 at 10:30.",
           "Section 4.2.1 of the manual, version 2.14.3, explains this on page 42."],
    "de": ["Die Besprechung der nächsten Woche findet in Raum 3 statt.",
           "Die Lieferung von 12 Paletten wird am 14. Mai 2024 um 10.30 Uhr erwartet."],
}


def sentences(corpus, kind, lang, count):
    """`count` sentences of a kind, and their labels."""
    r = corpus.random
    make, wordings = TEXT[kind]
    lines, labels = [], []
    for _ in range(count):
        written, value = make(r, lang)
        lines.append(r.choice(wordings[lang]).format(written))
        labels.append((kind, value))
    return lines, labels


def document(corpus, kind, lang, number):
    r = corpus.random
    lines, labels = sentences(corpus, kind, lang, 6)
    body = []
    for line in lines:
        body += [r.choice(FILLER[lang]) + r.choice([" ", "\n"]) + line, r.choice(FILLER[lang]), ""]
    corpus.write(f"text/{kind}-{lang}-{number}.txt", "\n".join(body) + "\n", labels)


def signature_mail(corpus, lang, number):
    r = corpus.random
    address, mail = values.email(r, lang)
    written, number_value = values.phone(r, lang)
    name = f"{r.choice(values.FIRST[lang])} {r.choice(values.LAST[lang])}"
    vat, vat_value = values.enterprise(r)
    text = (f"Subject: {r.choice(FILLER[lang])}\n\n{r.choice(FILLER[lang])}\n\n-- \n{name}\n"
            f"T {written}\n{address}\nBTW {vat}\n")
    corpus.write(f"mails/{lang}-{number}.txt", text,
                 [("email", mail), ("phone", number_value), ("be-enterprise-number", vat_value),
                  ("name", folded(name))])


def address_letter(corpus, lang, number):
    r = corpus.random
    lines, labels = [], []
    for _ in range(5):
        street = f"{r.choice(values.STREETS[lang])} {r.randint(1, 240)}{r.choice(['', '', 'A', ' bus 4'])}"
        code, city = r.choice(values.CITIES[lang])
        joined = r.choice([", ", "\n", " - "])
        prefix = r.choice(["", "", "B-"])
        lines.append(f"{r.choice(FILLER[lang])}\n\n{street}{joined}{prefix}{code} {city}\n")
        labels.append(f"{street}{joined}{prefix}{code} {city}")
    corpus.write(f"letters/{lang}-{number}.txt", "\n".join(lines), [("address", folded(a)) for a in labels])


def access_log(corpus, number):
    r = corpus.random
    lines, labels = [], []
    for _ in range(30):
        ip = values.ipv4(r)[0] if r.random() < 0.8 else values.ipv6(r)[1]
        lines.append(f'{ip} - - [{r.randint(1, 28):02d}/Mar/2024:10:{r.randint(0, 59):02d}:{r.randint(0, 59):02d} +0100] '
                     f'"GET /page/{r.randint(1, 9999)} HTTP/1.1" 200 {r.randint(100, 99999)}')
        labels.append(("ip-address", ip))
    corpus.write(f"logs/access-{number}.log", "\n".join(lines) + "\n", labels)


def source_code(corpus, number):
    r = corpus.random
    mail, phone, account = values.email(r), values.phone(r), values.iban(r)
    text = (f'#include <string>\n// test data\nstatic const char* k_mail = "{mail[1]}";\n'
            f'const std::string phone = "{phone[0]}";\nconst auto iban = "{account[1]}";\n'
            "int main() { return 0; }\n")
    corpus.write(f"code/test-{number}.cpp", text,
                 [("email", mail[1]), ("phone", phone[1]), ("iban", account[1])])
