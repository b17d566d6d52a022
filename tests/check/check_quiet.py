#!/usr/bin/python3
"""Kinds of text that repositories are full of and that hold no personal data: the gate says nothing of
them as it is, but for the real addresses of authors.

Usage: check_quiet.py BINARY
"""

import hashlib
import sys
import tempfile
from pathlib import Path

from gate import Folder, expect


def digest(i, name="sha256"):
    return hashlib.new(name, str(i).encode()).hexdigest()


def many(line, count=40):
    return "".join(line(i) for i in range(count))


QUIET = {
    "src/buffer.c": many(lambda i: f"  if (buf->len > {i * 7919}) return buf_grow(buf, 0x{i * 40503:08x}u);\n"),
    "src/table.h": "static const unsigned k_crc[] = {\n" + many(lambda i: f"  0x{digest(i)[:8]}, {i * 2654435761 % 2**32}u,\n")
                   + "};\n",
    "src/model.py": '@dataclass\nclass User:\n    name: str\n    email: str  # user@example.com\n    phone: str | None\n\n'
                    + many(lambda i: f"    def get_{i}(self, key={i * 1009}):\n        return self._cache[{i}]\n"),
    "src/Person.java": "public class Person {\n  @Column(name = \"first_name\") private String firstName;\n"
                       "  @Email private String email;\n  private LocalDate birthDate;\n}\n",
    "src/schema.sql": "CREATE TABLE customers (\n  id BIGINT PRIMARY KEY,\n  name VARCHAR(200) NOT NULL,\n  email VARCHAR(320),\n"
                      "  national_number CHAR(11),\n  birth_date DATE,\n  iban VARCHAR(34)\n);\n",
    "package-lock.json": "{\n" + many(lambda i: f'  "node_modules/lib{i}": {{"version": "{i % 9}.{i}.{i % 4}", "resolved": '
                                      f'"https://registry.npmjs.org/lib{i}/-/lib{i}-{i % 9}.{i}.0.tgz", "integrity": '
                                      f'"sha512-{digest(i)}=="}},\n') + '  "end": 1\n}\n',
    "Cargo.lock": many(lambda i: f'[[package]]\nname = "crate{i}"\nversion = "0.{i}.1"\nchecksum = "{digest(i)}"\n\n'),
    "go.sum": many(lambda i: f"example.com/mod{i} v1.{i}.0 h1:{digest(i)[:43]}=\n"
                             f"example.com/mod{i} v0.0.0-2019{i % 12 + 1:02}15094715-{digest(i)[:12]}/go.mod h1:{digest(i + 9)[:43]}=\n"),
    "yarn.lock": many(lambda i: f'"@types/node@^{i}.11.5", lib{i}@{i}.x:\n  version "{i}.20.1"\n  resolved '
                                f'"https://registry.yarnpkg.com/lib{i}/-/lib{i}.tgz#{digest(i, "sha1")}"\n\n'),
    "app.min.js": "!function(e,t){" + many(lambda i: f"var a{i}=t({i * 31337}),b{i}=function(e){{return e.x{i}?e.y(1e{i % 9},"
                                           f".{i}5,{i * 1234567}):null}};", 200) + "}(this,r);\n",
    "style.css": many(lambda i: f".col-{i}{{margin:{i}px {i + 1}px;color:#{digest(i)[:6]};background:url(img/icon@2x.png)}}\n")
                 + "@media (min-width:768px){a:hover{top:0}}\n",
    "server.log": many(lambda i: f"2024-03-{i % 28 + 1:02}T10:{i:02}:07.123Z INFO [worker-{i % 8}] request_id={digest(i)[:32]} "
                                 f"took={i * 13}ms bytes={i * 982451653}\n"),
    "build.log": many(lambda i: f"[{i}/40] Building CXX object CMakeFiles/app.dir/src/part{i}.cpp.o\n"
                                f"#{i} 12.{i} Get:{i} http://deb.debian.org/debian bookworm/main amd64 lib{i} 1.{i}-2 [{i * 977} kB]\n"),
    "tests/fixtures/users.json": '[\n' + many(lambda i: f'  {{"id": {i}, "email": "user{i}@example.com", "site": "https://example.org/{i}"}},\n')
                                 + '  {"id": 99, "email": "test@test.invalid"}\n]\n',
    "tests/fixtures/users.csv": "id,email,active\n" + many(lambda i: f"{i},user{i}@example.com,true\n"),
    "tests/fixtures/network.yaml": "servers:\n" + many(lambda i: f"  - host: 10.0.2.{i}\n    gateway: 192.168.1.{i}\n"
                                                       f"    v6: fd00::{i}\n    local: 127.0.0.1\n"),
    "LICENSE": "MIT License\n\nCopyright (c) 2011-2024 The Example Authors\n\nPermission is hereby granted, free of charge, to any "
               "person obtaining a copy of this software, to deal in the Software without restriction.\n",
    "CHANGELOG.md": many(lambda i: f"## [2.{i}.0] - 2023-{i % 12 + 1:02}-{i % 28 + 1:02}\n\n- Fixed #{i * 37 + 1000} (commit "
                                   f"{digest(i, 'sha1')[:10]}, thanks @contributor{i})\n\n"),
    "uuids.txt": many(lambda i: f"{digest(i)[:8]}-{digest(i)[8:12]}-4{digest(i)[13:16]}-a{digest(i)[17:20]}-{digest(i)[20:32]}\n"),
    "data/prices.csv": "sku;omschrijving;prijs;voorraad\n" + many(lambda i: f"{i * 104729:08};schroef M{i};{i},{i % 90 + 10};{i * 7}\n"),
    ".github/workflows/ci.yml": "on: [push]\njobs:\n  test:\n    runs-on: ubuntu-22.04\n    steps:\n    - uses: actions/checkout@v4\n"
                                f"    - uses: actions/cache@{digest(1, 'sha1')}\n    - run: make test\n",
    "Dockerfile": "FROM debian:12@sha256:" + digest(3) + "\nRUN apt-get update && apt-get install -y curl=7.88.1-10+deb12u5\n"
                  "ENV DATABASE_URL=postgres://user:password@db:5432/app\n",
    "README.md": "# Example\n\n[![build](https://img.shields.io/badge/build-passing-green)](https://example.com/ci)\n\n"
                 "    git clone git@github.com:example/example.git\n    curl -u user:pass https://api.example.com/v1/users/123\n",
    "locale/nl.po": many(lambda i: f'#: src/form.c:{i * 17}\nmsgid "Field {i}: date of birth"\nmsgstr "Veld {i}: geboortedatum"\n\n'),
}

AUTHORS = {
    "AUTHORS": "Lien Verzonnen <lien.verzonnen@telenet.be>\n",
    "debian/copyright": "Copyright: 2019-2024, Lien Verzonnen <lien.verzonnen@telenet.be>\nLicense: GPL-3+\n",
}


def main():
    with tempfile.TemporaryDirectory() as path:
        folder = Folder(sys.argv[1], path)
        assert len(QUIET) >= 20
        for name, text in QUIET.items():
            folder.write(name, text)
        expect(folder.check(), 0, lines=0)
        for name, text in AUTHORS.items():
            folder.write(name, text)
        run = expect(folder.check(), 1)
        told = {tuple(line.split(": ", 1)[0].split(":")[:2]) + tuple(line.split(": ", 1)[1].split()[:1])
                for line in run.lines}
        assert told == {("AUTHORS", "1", "email"), ("debian/copyright", "1", "email")}, run


main()
