#!/usr/bin/env python3
"""Makes the scored corpus: generate.py FOLDER [--spoil].

The same folder every time (fixed seed). All people, firms and numbers are invented. With --spoil the
labels name values that do not stand in the files: the score must notice.
"""

import shutil
import sys
from pathlib import Path

from generator import forms, letters, negatives, tables, texts
from generator.corpus import Corpus
from generator.wording import TEXT

LANGUAGES = ("nl", "fr", "en", "de")


def main():
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    corpus = Corpus(folder, 20, spoil="--spoil" in sys.argv[2:])
    for lang in LANGUAGES:
        for kind in TEXT:
            for number in range(8):
                texts.document(corpus, kind, lang, number)
        for number in range(10):
            texts.signature_mail(corpus, lang, number)
            texts.address_letter(corpus, lang, number)
        for number in range(25):
            tables.write_csv(corpus, lang, number)
            tables.write_json(corpus, lang, number)
        for number in range(8):
            tables.write_csv(corpus, lang, number, lost_zeros=True)
            tables.write_headless(corpus, lang, number)
            tables.write_html(corpus, lang, number)
            tables.write_sql(corpus, lang, number)
            tables.write_xlsx(corpus, lang, number)
    for number in range(10):
        texts.access_log(corpus, number)
        texts.source_code(corpus, number)
    forms.write_all(corpus, LANGUAGES)
    negatives.write_all(corpus)
    for lang in LANGUAGES:
        for number in range(20):
            letters.write(corpus, lang, number)
    corpus.finish()


if __name__ == "__main__":
    main()
