"""Letters, minutes and contracts: names of persons in running text, labelled as whole names, as family
names behind a form of address, and as first names behind a greeting."""

from . import values
from .corpus import folded

# {0} to {3}: whole names; {f}: the first name of the first, {l}: the family name of the second.
TEXTS = {
    "nl": ["Beste {f},\n\n{1} heeft je brief gelezen en bespreekt hem met {2}. De heer {l} belt je op.\n\n"
           "Vriendelijke groeten\n{3}\nMedewerker onthaal\n",
           "Verslag van de raad\n\nAanwezig: {0}, {1}, {2}\nVerontschuldigd: {3}\n\n{0} licht het budget toe. "
           "Mevrouw {l} stelt een vraag over de lokalen.\n",
           "Tussen {0}, hierna de verhuurder, en {1}, hierna de huurder, werd overeengekomen wat volgt. "
           "Borg staat {2}. De sleutel ligt bij {3}.\n"],
    "fr": ["Bonjour {f},\n\n{1} a lu votre lettre et en parlera avec {2}. Madame {l} vous appellera.\n\n"
           "Cordialement,\n\n{3}\n",
           "Procès-verbal\n\nPrésents : {0}, {1}, {2}\nExcusés : {3}\n\n{0} présente le budget. M. {l} pose une "
           "question sur les locaux.\n",
           "Entre {0}, le bailleur, et {1}, le preneur, il est convenu ce qui suit. La caution est versée par "
           "{2}. Les clés sont chez {3}.\n"],
    "en": ["Dear {f},\n\n{1} has read your letter and will discuss it with {2}. Mr {l} will call you.\n\n"
           "Kind regards,\n{3}\n",
           "Minutes\n\nPresent: {0}, {1}, {2}\nApologies: {3}\n\n{0} presented the budget. Mrs {l} asked about "
           "the rooms.\n"],
    "de": ["Liebe {f},\n\n{1} hat Ihren Brief gelesen und bespricht ihn mit {2}. Herr {l} ruft Sie an.\n\n"
           "Mit freundlichen Grüßen\n{3}\n",
           "Protokoll\n\nAnwesend: {0}, {1}, {2}\nEntschuldigt: {3}\n\n{0} erläutert das Budget. Frau {l} fragt "
           "nach den Räumen.\n"],
}


def write(corpus, lang, number):
    r = corpus.random
    people = [(r.choice(values.FIRST[lang]), r.choice(values.LAST[lang])) for _ in range(4)]
    text = r.choice(TEXTS[lang])
    whole = [f"{first} {last}" for first, last in people]
    labels = [("name", folded(name)) for i, name in enumerate(whole) for _ in range(text.count(f"{{{i}}}"))]
    if "{f}" in text:
        labels.append(("first-name", folded(people[0][0])))
    if "{l}" in text:
        labels.append(("name", folded(people[1][1])))
    corpus.write(f"letters/names-{lang}-{number}.txt", text.format(*whole, f=people[0][0], l=people[1][1]), labels)
