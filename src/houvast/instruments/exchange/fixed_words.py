"""The few words an exchanged form needs of its own, in the languages a definition speaks.

They stand in files that other programs show, so they are no translations of a page: they follow the
languages of the instrument.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from houvast.instruments.definition import Missing, Polarity, Words

NO: Final = Words({"nl": "Nee", "fr": "Non", "en": "No", "de": "Nein"})
YES: Final = Words({"nl": "Ja", "fr": "Oui", "en": "Yes", "de": "Ja"})
OTHER: Final = Words(
    {"nl": "Iets anders", "fr": "Autre chose", "en": "Something else", "de": "Etwas anderes"}
)
WHICH: Final = Words({"nl": "Wat dan?", "fr": "Quoi ?", "en": "What is it?", "de": "Was denn?"})
MEANS: Final = Words({"nl": "Betekent", "fr": "Signifie", "en": "Means", "de": "Bedeutet"})
COUNTS: Final = Words({"nl": "Telt mee", "fr": "Compte", "en": "Counts", "de": "Zählt"})
COUNTS_NOT: Final = Words(
    {"nl": "Telt niet mee", "fr": "Ne compte pas", "en": "Does not count", "de": "Zählt nicht"}
)

SIDES: Final[Mapping[Polarity, Words]] = {
    Polarity.STRENGTH: Words({"nl": "Sterkte", "fr": "Force", "en": "Strength", "de": "Stärke"}),
    Polarity.BARRIER: Words({"nl": "Drempel", "fr": "Obstacle", "en": "Barrier", "de": "Hürde"}),
    Polarity.NEED: Words({"nl": "Nood", "fr": "Besoin", "en": "Need", "de": "Bedarf"}),
    Polarity.NEUTRAL: Words({"nl": "Antwoord", "fr": "Réponse", "en": "Answer", "de": "Antwort"}),
}
MISSING: Final[Mapping[Missing, Words]] = {
    Missing.NO_INFO: Words(
        {"nl": "Geen informatie", "fr": "Pas d’information", "en": "No information", "de": "Keine Angabe"}
    ),
    Missing.NOT_ASKED: Words(
        {"nl": "Niet gevraagd", "fr": "Pas demandé", "en": "Not asked", "de": "Nicht gefragt"}
    ),
    Missing.DECLINED: Words(
        {"nl": "Wil niet antwoorden", "fr": "Ne souhaite pas répondre", "en": "Declined", "de": "Abgelehnt"}
    ),
    Missing.NOT_APPLICABLE: Words(
        {"nl": "Niet van toepassing", "fr": "Sans objet", "en": "Not applicable", "de": "Trifft nicht zu"}
    ),
}


def in_languages(words: Words, languages: Iterable[str]) -> Words:
    """Returns fixed words in the languages asked for; English where one is not there."""
    said = words.by_language
    return Words({language: said.get(language, said["en"]) for language in languages})
