"""Finds how old somebody is, and leaves alone how long something lasts or was ago."""

import re
from collections.abc import Iterator
from typing import Final

from houvast.people.recognising.spans import Kind, Span

_DUTCH = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien "
    "achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig"
)
_FRENCH = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit "
    "dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq"
)
_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen "
    "eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five"
)
SPELLED: Final = {
    word: number for line in (_DUTCH, _FRENCH, _ENGLISH) for number, word in enumerate(line.split(), 1)
}
OLDEST: Final = 115

_WORDS = "|".join(sorted(SPELLED, key=len, reverse=True))
_NUMBER = rf"(?:\d{{1,3}}|{_WORDS})"
_CANDIDATE = re.compile(r"\d+|[^\W\d_]+(?:-[^\W\d_]+)*")
_TURNED = re.compile(r"(?:[- ]?jarigen?|[ ]jaar[ ]oud|[- ]years?[- ]olds?)\b")
_YEARS = re.compile(
    r"[ ](?:jaar|ans?|years)\b(?![ ]*(?:geleden|lang\b|later|cel|gevangenis|effectief|ervaring|samen"
    r"|getrouwd|gehuwd"
    r"|aan een stuk|plus tard|de prison|de suite|d['’]expérience|de mariage|ago|in prison|of experience))",
    re.IGNORECASE,
)
_VERB_AFTER = re.compile(r"[ ]jaar(?=[ ](?:is|was|wordt|werd)\b)")
_SOMEBODY_BEFORE = re.compile(r"\b(?:hij|ze|zij|ik|je|die|wie)[ ]$", re.IGNORECASE)
_AGED_BEFORE = re.compile(r"\b(?:âgée?s?[ ]d[e’']|aged)[ ]?$", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?:\b(?:is|was|wordt|werd|ben|bent|word|geworden|pas|amper|nauwelijks|bijna|ongeveer"
    r"|leeftijd(?:[ ]van|:)?"
    r"|(?:jongen|meisje|jongere|man|vrouw|dochter|zoon|kind|broer|zus|zusje|broertje|leerling"
    r"|kleinkind)[ ]van"
    r"|(?<!y )a|ai|as|avait|eu|aura|âge[ ]?:?|à peine|presque|turned|nearly"
    r"|(?:jeune|garçon|fille|homme|femme|fils|enfant|frère|sœur|soeur|élève|adolescente?|dame|gamine?"
    r"|ado)s?[ ]de)[ ]"
    r"|[(,:][ ]?)$",
    re.IGNORECASE,
)
_CLOSES: Final = ("", ",", ".", ";", ")")
_LOOK_BACK = 24
_BARE = re.compile(
    r"\b(?:(?:hij|ze|zij|ik|wie|die|je)[ ](?:is|was|wordt|ben)|(?:he|she)[ ](?:is|was))[ ](?:nu[ ]|pas[ ]"
    r"|al[ ])?"
    rf"(?P<n>{_NUMBER})(?=[.,;!?)]|[ ](?:en|maar|and|but)\b|$)"
    r"|\((?P<m>\d{1,2})\)",
    re.IGNORECASE,
)


def find_ages(text: str) -> Iterator[Span]:
    """Yields every age; the words that make it one (“jaar”, “ans”) belong to it."""
    for found in _CANDIDATE.finditer(text):
        end = _end_of_age(text, found)
        if end:
            yield Span(found.start(), end, Kind.AGE)
    for found in _BARE.finditer(text):
        name = "n" if found["n"] else "m"
        yield Span(found.start(name), found.end(name), Kind.AGE)


def _end_of_age(text: str, found: re.Match[str]) -> int:
    """Returns where an age that begins with this word or number ends; 0 when it begins none."""
    word = found[0].lower()
    before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
    if word.endswith(("jarige", "jarigen")):
        is_age = word.split("jarige")[0].rstrip("-") in SPELLED
        return found.end() if is_age and not before.endswith("tot ") else 0
    if word not in SPELLED and not (word.isdecimal() and int(word[:4]) <= OLDEST):
        return 0
    turned, years = _TURNED.match(text, found.end()), _YEARS.match(text, found.end())
    if turned and not before.endswith(("tot ", "to ", "to-")):
        return turned.end()
    verb = _VERB_AFTER.match(text, found.end())
    if verb and _SOMEBODY_BEFORE.search(before):
        return verb.end()
    if _AGED_BEFORE.search(before):
        return years.end() if years else found.end()
    return years.end() if years and _is_of_somebody(text, years.end(), before) else 0


def _is_of_somebody(text: str, end: int, before: str) -> bool:
    """Says whether years, by the words before them, are an age; an aside between commas ends with one."""
    is_aside = before.rstrip()[-1:] in "(,:"
    closes = not is_aside or text[end : end + 1] in _CLOSES
    return closes and _BEFORE.search(before) is not None


def age_in(written: str) -> int | None:
    """Returns the years in a found age; None when nobody is that old."""
    digits = re.search(r"\d+", written)
    if digits:
        years = int(digits[0])
        return years if years <= OLDEST else None
    words = re.findall(_WORDS, written.lower())
    return SPELLED[max(words, key=len)] if words else None
