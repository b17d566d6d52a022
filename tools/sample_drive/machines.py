"""IT: logs, dumps, settings and source code, full of near misses."""

import json

from .identity import FIRM_DOMAIN, PHONE_STYLES
from .items import Item, Planted, text


def _access_log(numbers):
    t = Planted()
    lines = []
    for row in range(150):
        query = ""
        if row % 40 == 17:
            query = "?mail=" + t.email(numbers.person().email)
        lines.append(f'81.82.{row % 250}.{row % 199} - - [14/Mar/2024:10:{row % 60:02}:'
                     f'{row % 59:02} +0100] "GET /p/{numbers.digits(6)}/img@2x.png{query} HTTP/1.1"'
                     f' 200 {numbers.digits(5)} "-" "Mozilla/5.0 (X11; Linux x86_64; rv:109.0)" '
                     f"rid={numbers.uuid()}")
    return text("IT/Logs/access.log", "log", "\n".join(lines) + "\n", t)


def _shop_log(numbers):
    lines = []
    for row in range(120):
        lines.append(f"2024-03-14T10:{row % 60:02}:{row % 59:02}.{numbers.digits(6)}Z INFO "
                     f"worker-{row % 4} order={2024000000 + row * 131} trace={numbers.hex(32)} "
                     f"took={numbers.digits(2)}.{numbers.digits(3)}ms ref={numbers.structured()} "
                     f"parcel=3SBE{numbers.digits(11)} build=1.14.{row}-rc.2")
    return text("IT/Logs/webshop.log", "log", "\n".join(lines) + "\n")


def _dump(numbers):
    t = Planted()
    lines = ["-- Dump van webshop, server 10.3.39", "CREATE TABLE klanten (id INT, naam "
             "VARCHAR(80), email VARCHAR(120), gsm VARCHAR(20), iban CHAR(16), hash CHAR(64));"]
    for row, p in enumerate(numbers.people(16)):
        account = t.iban(p.iban, "") if row % 2 else ""
        last = p.last.replace("'", "''")
        lines.append(f"INSERT INTO klanten VALUES ({row + 1},'{p.first} {last}',"
                     f"'{t.email(p.email)}','{t.phone(p.mobile, PHONE_STYLES[row % 8])}',"
                     f"'{account}','{numbers.hex(64)}');")
    lines.append("CREATE TABLE orders (id BIGINT, ean CHAR(13), totaal DECIMAL(9,2));")
    for row in range(30):
        lines.append(f"INSERT INTO orders VALUES ({2024000000 + row},'{numbers.ean()}',"
                     f"{row * 17.35:.2f});")
    return text("IT/webshop_dump.sql", "sql", "\n".join(lines) + "\n", t)


def _settings(numbers):
    t = Planted()
    ini = ("[mail]\nserver = 10.0.12.25\nport = 587\n"
           f"afzender = {t.email('noreply@' + FIRM_DOMAIN)}\n"
           f"sleutel = {numbers.hex(40)}\n\n[beheer]\nnaam = extern\n"
           f"telefoon = {t.phone(numbers.mobile(), 'plus')}\n")
    u = Planted()
    p = numbers.person()
    yaml = (f"# inzet van de webshop\nimage: registry.intern/webshop:1.14.2\nreplicas: 2\n"
            f"digest: sha256:{numbers.hex(64)}\ncontact:\n  naam: {p.name}\n"
            f"  email: {u.email(p.colleague)}\n  gsm: \"{u.phone(p.mobile, 'bare')}\"\n"
            "timeouts: [1000, 2500, 86400000]\n")
    return [text("IT/Config/mailer.ini", "ini", ini, t),
            text("IT/Config/webshop.yaml", "yaml", yaml, u)]


def _lock_file(numbers):
    packages = {f"node_modules/@types/{name}": {
        "version": f"{row + 1}.{row * 3}.{row}",
        "resolved": f"https://registry.invalid/@types/{name}/-/{name}-{row + 1}.tgz",
        "integrity": "sha512-" + numbers.hex(86) + "=="}
        for row, name in enumerate(["node", "react", "lodash", "express", "jest", "ws"])}
    return text("IT/webshop/package-lock.json", "json",
                json.dumps({"name": "webshop", "lockfileVersion": 3, "packages": packages},
                           indent=1) + "\n")


def _source(numbers):
    code = f'''"""Order numbers of the web shop."""
# clone: git@github.com:atelier-zonnewende/webshop.git
import re

EPOCH = 1704067200000
MAGIC = 0x{numbers.hex(16)}
ORDER = re.compile(r"WEB-(\\d{{4}})-(\\d{{6}})")
SAMPLE = "WEB-2024-{numbers.digits(6)}"
FACTORS = [0.4750, 12.3456, 3.14159265358979]


@staticmethod
def check(order_id: str = "{numbers.digits(12)}") -> bool:
    return ORDER.match(order_id) is not None and int(order_id[-6:]) % 97 != 0
'''
    t = Planted()
    p = numbers.person()
    readme = (f"# Webshop\n\n    git clone git@github.com:atelier-zonnewende/webshop.git\n"
              f"    npm install @types/node@20.11.5 vue@3.4.21\n\nBeheer: {p.name}, "
              f"{t.email(p.colleague)}, gsm {t.phone(p.mobile, 'hyphen')}\n")
    return [text("IT/webshop/orders.py", "source", code),
            text("IT/webshop/README.md", "markdown", readme, t)]


def _sensors(numbers):
    lines = ["tijd;temp_oven;vochtigheid;druk_hPa;teller;lat;lon"]
    for row in range(150):
        lines.append(f"{1709280000 + row * 300};{18 + row % 7}.{numbers.digits(4)};"
                     f"0.{numbers.digits(8)};10{numbers.digits(2)}.{numbers.digits(2)};"
                     f"{numbers.digits(9)};51.0{numbers.digits(5)};3.7{numbers.digits(5)}")
    return text("IT/sensoren atelier.csv", "csv", "\n".join(lines) + "\n")


def items(numbers):
    return [_access_log(numbers), _shop_log(numbers), _dump(numbers), *_settings(numbers),
            _lock_file(numbers), *_source(numbers), _sensors(numbers),
            Item("IT/Logs/fouten.log", "empty", b"")]
