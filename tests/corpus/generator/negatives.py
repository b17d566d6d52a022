"""Hard negatives: what looks like personal data and is none. No labels."""

import uuid

from . import values as v


def structured(r):
    head = v.digits(r, 10)
    n = head + f"{int(head) % 97 or 97:02d}"
    return f"+++{n[:3]}/{n[3:7]}/{n[7:]}+++"


def ean(r):
    head = r.choice(["54", "87", "978", "400"]).ljust(3, "1") + v.digits(r, 9)
    head = head[:12]
    total = sum(int(c) * (1 if i % 2 == 0 else 3) for i, c in enumerate(head))
    return head + str(-total % 10)


def off_by_one(r, make):
    written, value = make(r)
    at = max(i for i, c in enumerate(written) if c.isdigit())
    return written[:at] + str((int(written[at]) + r.randint(1, 9)) % 10) + written[at + 1:]


def hexes(r, count):
    return "".join(r.choice("0123456789abcdef") for _ in range(count))


def base64(r, count):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return "".join(r.choice(letters) for _ in range(count))


def business(r):
    return r.choice([
        f"Ordernummer {v.digits(r, 10)}", f"Factuur {r.randint(2015, 2024)}-{v.digits(r, 6)}", f"Klantnr. {v.digits(r, 9)}",
        f"Bestelling ORD-{v.digits(r, 11)}", f"Mededeling: {structured(r)}", f"EAN {ean(r)}", f"Artikel {v.digits(r, 8)}",
        f"ISBN 978-90-{v.digits(r, 4)}-{v.digits(r, 3)}-{v.digits(r, 1)}", f"Tracking {v.digits(r, 14)}",
        f"Serienummer {hexes(r, 12).upper()}", f"IBAN-referentie {off_by_one(r, v.iban)}",
        f"Kaart geweigerd: {off_by_one(r, lambda q: (v.payment_card(q)[1],) * 2)}",
        f"nummer {off_by_one(r, v.nrn)}", f"dossier {v.digits(r, 11)}", f"Onze ref. {v.digits(r, 9)}/{v.digits(r, 2)}",
        f"Polis nr. {v.digits(r, 12)}", f"{r.randint(1000, 9999)} stuks aan {r.randint(1, 999)},{v.digits(r, 2)} euro",
        f"Leverdatum {r.randint(1, 28):02d}/{r.randint(1, 12):02d}/{r.randint(2015, 2024)}",
        f"Factuurdatum: {r.randint(1, 28)} maart {r.randint(1990, 2024)}",
        f"https://git.voorbeeld.be/x/y/-/issues/{v.digits(r, 5)}", "git@code.voorbeeld.be:team/project.git",
        f"logo@{r.randint(2, 3)}x.png", "user@localhost", "info@example.com", "jan@example.org", "@types/node",
        f"De gemeente telde in {r.randint(1990, 2024)} {v.digits(r, 5)} inwoners en {v.digits(r, 4)} wagens.",
        "Het beleid rond ziekteverlof en vakbonden wordt volgend jaar herzien.",
        "La religion et la politique ne se discutent pas à table.",
        "Diabetes is een veel voorkomende ziekte, zegt de folder.",
    ])


def log_line(r):
    stamp = f"2024-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}T{r.randint(0, 23):02d}:{r.randint(0, 59):02d}:{r.randint(0, 59):02d}.{v.digits(r, 3)}Z"
    return r.choice([
        f"{stamp} INFO [worker-{r.randint(1, 16)}] request {uuid.UUID(int=r.getrandbits(128))} took {r.random() * 900:.3f} ms",
        f"{stamp} DEBUG id={v.digits(r, 12)} epoch={r.randint(1500000000, 1720000000)} ms={r.randint(1500000000000, 1720000000000)}",
        f"{stamp} WARN retry {r.randint(1, 9)}/10 after {r.randint(100, 9999)} ms, offset 0x{hexes(r, 8)}",
        f"kernel: [{r.randint(1, 99999)}.{v.digits(r, 6)}] usb 1-{r.randint(1, 9)}: new device number {r.randint(2, 99)}",
        f"{stamp} ERROR at com.firma.App.run(App.java:{r.randint(10, 900)}) code {r.randint(100, 599)}",
        f"sha256:{hexes(r, 64)} size={v.digits(r, 9)}",
    ])


def lock_line(r):
    version = f"{r.randint(0, 20)}.{r.randint(0, 60)}.{r.randint(0, 30)}"
    return r.choice([
        f'    "resolved": "https://pakketten.voorbeeld.be/lib/-/lib-{version}.tgz",',
        f'    "integrity": "sha512-{base64(r, 86)}==",', f'checksum = "{hexes(r, 64)}"', f'version = "{version}"',
        f"lib.firma.be/x v{version} h1:{base64(r, 43)}=", f'"@scope/pakket": "^{version}",', f"pakket=={version}.{r.randint(0, 9)}",
    ])


def code_line(r):
    return r.choice([
        f"const uint64_t k_{r.randint(1, 99)} = 0x{hexes(r, 16)};", f"x[{r.randint(0, 999)}] = {r.random() * 1000:.6f};",
        f"static const int table[] = {{{', '.join(v.digits(r, r.randint(1, 8)) for _ in range(8))}}};",
        "std::cout << a << b::c << '\\n';", f"// see section {r.randint(1, 9)}.{r.randint(1, 9)}.{r.randint(1, 9)}.{r.randint(1, 9)}",
        f"if (id == {v.digits(r, 9)}) return {v.digits(r, 10)}L;", f'Color("#{hexes(r, 6)}"), Guid("{uuid.UUID(int=r.getrandbits(128))}")',
    ])


def measurement(r):
    return r.choice(["\t", ";", " "]).join(
        r.choice([f"{r.random() * 1000:.4f}", f"{r.randint(0, 99999)}", f"{r.random():.6f}", f"{r.randint(0, 999)}"]) for _ in range(9))


def products(corpus, number):
    r = corpus.random
    nouns = ["Bureaustoel", "Lamp", "Kast", "Tafel", "Boormachine", "Schroef M8", "Verf wit", "Deurklink"]
    head = r.choice(["naam;prijs;voorraad;status", "Name;Price;Stock;Status", "nom;prix;stock;statut",
                     "productnaam;artikelnr;ean;adres magazijn"])
    lines = [head] + [f"{r.choice(nouns)};{r.randint(1, 900)},{v.digits(r, 2)};{r.randint(0, 900)};{r.choice(['ok', 'op', 'nieuw'])}" for _ in range(40)]
    corpus.write(f"negatives/products-{number}.csv", "\n".join(lines) + "\n")


def write_all(corpus):
    r = corpus.random
    for name, line, count in (("business", business, 4000), ("log", log_line, 9000), ("lock", lock_line, 6000),
                              ("code", code_line, 6000), ("measurements", measurement, 8000)):
        ending = {"code": "cpp", "log": "log"}.get(name, "txt")
        corpus.write(f"negatives/{name}.{ending}", "\n".join(line(r) for _ in range(count)) + "\n")
    corpus.write("negatives/hexdump.txt", "\n".join(
        f"{i * 16:08x}  " + " ".join(hexes(r, 2) for _ in range(16)) for i in range(4000)) + "\n")
    corpus.write("negatives/random11.txt", "\n".join(v.digits(r, 11) for _ in range(20000)) + "\n")
    for number in range(10):
        products(corpus, number)
