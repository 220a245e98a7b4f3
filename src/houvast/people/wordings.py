"""The words that take the place of names, places, days and ages, in Dutch, French and English.

They stand inside a text somebody wrote, so they follow the text's language and not the reader's.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from houvast.people.names import plain
from houvast.people.recognising.spans import Kind
from houvast.people.values import Part

GONE: Final = "[…]"
SEAM: Final = "\x00"
"""Stands between what was and what comes instead, while the two are fitted together."""


@dataclass(frozen=True)
class Wording:
    """One language: roles, places (the first of its kind, and any other), months, seasons, ages."""

    central: str
    worker: str
    family: str
    families: str
    parts: Mapping[Part, str]
    places: Mapping[Kind, tuple[str, str]]
    months: tuple[str, ...]
    seasons: tuple[str, ...]
    leads: Mapping[str, str]
    ages: str
    young: str
    old: str
    aged: str
    one: str
    another: str
    belonging: str
    seams: tuple[tuple[re.Pattern[str], str], ...]


def _seams(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(found), instead) for found, instead in pairs)


DUTCH = Wording(
    central="de jongere",
    worker="begeleider",
    family="iemand van de familie",
    families="de familie",
    parts={
        Part.CENTRAL: "de jongere",
        Part.FAMILY: "familielid",
        Part.FRIEND: "vriend",
        Part.SCHOOL: "iemand van school",
        Part.HELPER: "hulpverlener",
        Part.OTHER: "persoon",
    },
    places={
        Kind.TOWN: ("een stad", "een andere stad"),
        Kind.STREET: ("een straat", "een andere straat"),
        Kind.SCHOOL: ("een school", "een andere school"),
        Kind.CLUB: ("een club", "een andere club"),
    },
    months=tuple(
        "januari februari maart april mei juni juli augustus september oktober november december".split()
    ),
    seasons=("lente", "zomer", "herfst", "winter"),
    leads={"op": "in", "le": "in", "on": "in", "du": "van", "au": "tot"},
    ages="{low} tot {high}",
    young="jonger dan {high}",
    old="ouder dan {low}",
    aged="{low}- tot {high}-jarige",
    one="een {noun}",
    another="een andere {noun}",
    belonging="{what} van {who}",
    seams=_seams((rf"\bte {SEAM}een", f"in {SEAM}een")),
)
FRENCH = Wording(
    central="le jeune",
    worker="l’accompagnateur",
    family="quelqu’un de la famille",
    families="la famille",
    parts={
        Part.CENTRAL: "le jeune",
        Part.FAMILY: "membre de la famille",
        Part.FRIEND: "connaissance",
        Part.SCHOOL: "membre de l’école",
        Part.HELPER: "intervenant",
        Part.OTHER: "personne",
    },
    places={
        Kind.TOWN: ("une ville", "une autre ville"),
        Kind.STREET: ("une rue", "une autre rue"),
        Kind.SCHOOL: ("une école", "une autre école"),
        Kind.CLUB: ("un club", "un autre club"),
    },
    months=tuple(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
    ),
    seasons=("printemps", "été", "automne", "hiver"),
    leads={"op": "en", "le": "en", "on": "en", "du": "de", "au": "à"},
    ages="{low} à {high}",
    young="moins de {high}",
    old="plus de {low}",
    aged="{low} à {high} ans",
    one="un {noun}",
    another="un autre {noun}",
    belonging="{what} de {who}",
    seams=_seams(
        (rf"\b([Dd])(?:e |['’]){SEAM}le ", rf"\1u {SEAM}"),
        (rf"\b([Dd])(?:e |['’]){SEAM}les ", rf"\1es {SEAM}"),
        (rf"\bà {SEAM}le ", f"au {SEAM}"),
        (rf"\bÀ {SEAM}le ", f"Au {SEAM}"),
        (rf"\b(?:à|au) {SEAM}(une? )", rf"dans {SEAM}\1"),
        (rf"\b(?:À|Au) {SEAM}(une? )", rf"Dans {SEAM}\1"),
        (rf"\b([Dd])(?:e |['’]){SEAM}(une? )", rf"\1’{SEAM}\2"),
        (rf"\b([Dd])['’]{SEAM}(?!une?\b|[aeiouyéèêh])", rf"\1e {SEAM}"),
        (rf"\b([Qq]u|[Ll]orsqu|[Pp]uisqu)['’]{SEAM}(?![aeiouyéèê])", rf"\1e {SEAM}"),
        (rf"\bl['’]{SEAM}printemps", f"le {SEAM}printemps"),
        (rf"\ble {SEAM}(été|automne|hiver)", rf"l’{SEAM}\1"),
        (rf"\bau {SEAM}(été|automne|hiver)", rf"en {SEAM}\1"),
        (rf"\ben {SEAM}printemps", f"au {SEAM}printemps"),
    ),
)
ENGLISH = Wording(
    central="the young person",
    worker="worker",
    family="somebody of the family",
    families="the family",
    parts={
        Part.CENTRAL: "the young person",
        Part.FAMILY: "relative",
        Part.FRIEND: "friend",
        Part.SCHOOL: "somebody at school",
        Part.HELPER: "helper",
        Part.OTHER: "person",
    },
    places={
        Kind.TOWN: ("a town", "another town"),
        Kind.STREET: ("a street", "another street"),
        Kind.SCHOOL: ("a school", "another school"),
        Kind.CLUB: ("a club", "another club"),
    },
    months=tuple(
        "January February March April May June July August September October November December".split()
    ),
    seasons=("spring", "summer", "autumn", "winter"),
    leads={"op": "in", "le": "in", "on": "in", "du": "from", "au": "to"},
    ages="{low} to {high}",
    young="under {high}",
    old="over {low}",
    aged="{low}-to-{high}-year-old",
    one="a {noun}",
    another="another {noun}",
    belonging="{what} of {who}",
    seams=(),
)
WORDINGS: Final[Mapping[str, Wording]] = {"nl": DUTCH, "fr": FRENCH, "en": ENGLISH}

_HER = (
    "mere maman tante tata soeur grand-mere mamy mamie cousine amie copine voisine directrice educatrice "
    "marraine "
    "belle-mere belle-soeur compagne epouse femme niece enseignante assistante professeure avocate "
    "psychologue fille"
)
_HIS = (
    "pere papa oncle tonton frere grand-pere papy cousin ami copain voisin directeur educateur parrain "
    "beau-pere "
    "beau-frere compagnon mari neveu enseignant professeur prof assistant avocat medecin entraineur coach "
    "imam fils"
)
_ARTICLES: Final = dict.fromkeys(_HER.split(), "la") | dict.fromkeys(_HIS.split(), "le")
_VOWELS = "aeiouyh"


def with_article(role: str, language: str) -> str:
    """Returns a role as it stands in a sentence: in French with its article, where we know it."""
    first = plain(role.split(" ", 1)[0]).decode("ascii").strip().replace(" ", "-")
    article = _ARTICLES.get(first) if language == "fr" else None
    if article is None:
        return role
    return f"l’{role}" if first[:1] in _VOWELS else f"{article} {role}"


def feminine(noun: str) -> bool:
    """Says whether a French word for a place takes “une”."""
    first = plain(noun.split(" ", 1)[0]).decode("ascii").strip()
    return first in {"mosquee", "eglise", "paroisse", "synagogue", "maison", "asbl"}
