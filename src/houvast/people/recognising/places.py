"""Finds addresses, streets and municipalities by how they are written, in Dutch, French and English."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from houvast.people.names import plain
from houvast.people.recognising.spans import Kind, Span

LIST: Final = Path(__file__).parent / "municipalities.txt"
WORDED: Final = r"[A-ZÀ-ÖØ-Þ][\w’'-]*"
NAME: Final = (
    rf"{WORDED}(?:[ ](?:(?:de|het|van|den|der|du|des|la|le|les|aux?|sur|en|et)[ ]){{0,2}}{WORDED}){{0,4}}"
)

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+|(?<=-[lLdD])[’'][^\W\d_]+)*")
_SUFFIXES: Final = tuple(
    "straat laan steenweg stwg plein dreef kaai singel vest boulevard wegel weg baan lei pad gang "
    "hofstede".split()
)
_CAPITALS_BEFORE = re.compile(rf"(?:\b{WORDED}[ ]){{1,3}}$")
_ADJECTIVE_BEFORE = re.compile(r"\b(?:Lange|Korte|Oude|Nieuwe|Grote|Kleine|Hoge|Lage|Groene|Rode|Witte)[ ]$")
_NO_NAME: Final = frozenset(
    "de het een die dat deze dit in op aan bij door over langs elke zijn haar en".split()
)
_LONGEST_BEFORE = 40
_STREETS_FR: Final = frozenset(
    "rue avenue av chaussée boulevard bd place quai allée impasse square chemin clos drève ruelle".split()
)
_STREET_FR = re.compile(
    rf"(?:[Aa]v\.|[Bb]d\.|[^\W\d_]+)[ ](?:(?:de|du|des|d[’']|la|le|les|l[’']|aux?|sur)[ ]?){{0,3}}"
    rf"{WORDED}(?:[ ](?:(?:de|du|des|la|le|les)[ ]){{0,2}}{WORDED}){{0,4}}"
)
_NUMBER_BEFORE = re.compile(r"\b\d{1,4}[a-z]?[ ]$")
_STREET_EN = re.compile(r"[ ](?:Street|Road|Lane|Avenue|Square)\b")
_NUMBERED = re.compile(
    r",?[ ](?:n(?:r|°|o)\.?[ ]?)?\d{1,4}[A-Za-z]?(?:[ ]?(?:bus|bte|boîte|b|/)[ ]?\w{1,4})?(?![\w%/])"
    r"(?![ ](?:jaar|ans|euro|janv|janua|febru|févr|maart|mars|apr|avr|mei|mai|ju[nil]|a[uo][gû]|sept"
    r"|o[kc]t|nov|d[ée]c))"
)
_ARTICLE = re.compile(r"\b(?:de|het|een|la|le|une?|the|a)[ ]$|\bl[’']$", re.IGNORECASE)
_POSTCODE = re.compile(rf"[1-9](?<!\w.)\d{{3}}[ ](?P<name>{NAME})")
_PLACE_BEFORE: Final = frozenset(
    "in te uit naar bij rond van stad gemeente à de d vers ville commune from near to of".split()
)
_YEARS = range(1900, 2100)
_MOST_WORDS = 3


@cache
def municipalities() -> dict[str, bool]:
    """Returns the names of Belgian towns and villages, folded; whether each is also an ordinary word."""
    known: dict[str, bool] = {}
    for line in LIST.read_text(encoding="utf-8").splitlines():
        for name in [] if line.startswith("#") else line.split(","):
            known[_folded(name.removeprefix("?"))] = name.startswith("?")
    known.pop("", None)
    return known


@cache
def _beginnings() -> frozenset[str]:
    """Returns the first four letters with which a municipality begins: most words are none of them."""
    return frozenset(name[:4] for name in municipalities())


def find_places(text: str) -> Iterator[Span]:
    """Yields every address, street and municipality; an article before a street belongs to it."""
    words = list(_WORD.finditer(text))
    for index, word in enumerate(words):
        written = word[0]
        if written.endswith(_SUFFIXES) or written.lower() in _STREETS_FR:
            yield from _street(text, word)
        if written[0].isupper():
            yield from _english_street(text, word)
            yield from _town(text, words, index)
    for found in _POSTCODE.finditer(text):
        is_year = int(found[0][:4]) in _YEARS
        if not is_year or _folded(found["name"].split()[0]) in municipalities():
            start = found.start() - (2 if text[max(0, found.start() - 2) : found.start()] == "B-" else 0)
            yield Span(start, found.end(), Kind.TOWN)


def with_article(text: str, start: int) -> int:
    """Returns where a place begins with the article before it."""
    article = _ARTICLE.search(text[max(0, start - 6) : start])
    return start - len(article[0]) if article else start


def _street(text: str, word: re.Match[str]) -> Iterator[Span]:
    """Yields the street that begins (French) or ends (Dutch) with a word, if it has a name of its own."""
    start, end = word.span()
    if word[0].lower() in _STREETS_FR:
        found = _STREET_FR.match(text, start)
        if found:
            yield _numbered(text, start, found.end())
    if word[0].endswith(_SUFFIXES):
        before = _CAPITALS_BEFORE.search(text[max(0, start - _LONGEST_BEFORE) : start])
        is_whole_word = word[0].lower() in _SUFFIXES
        if word[0][0].isupper() and not is_whole_word:
            adjective = _ADJECTIVE_BEFORE.search(text[max(0, start - _LONGEST_BEFORE) : start])
            yield _numbered(text, start - (len(adjective[0]) if adjective else 0), end)
        elif before and is_whole_word and before[0].split()[-1].lower() not in _NO_NAME:
            yield _numbered(text, start - len(before[0]), end)


def _english_street(text: str, word: re.Match[str]) -> Iterator[Span]:
    found = _STREET_EN.match(text, word.end())
    if found:
        number = _NUMBER_BEFORE.search(text[max(0, word.start() - _LONGEST_BEFORE) : word.start()])
        start = word.start() - (len(number[0]) if number else 0)
        yield Span(start, found.end(), Kind.ADDRESS) if number else _numbered(text, start, found.end())


def _numbered(text: str, start: int, end: int) -> Span:
    number = _NUMBERED.match(text, end)
    if number:
        return Span(start, number.end(), Kind.ADDRESS)
    return Span(with_article(text, start), end, Kind.STREET)


def _town(text: str, words: list[re.Match[str]], index: int) -> Iterator[Span]:
    """Yields the municipality a word begins; one that is also a word only after a word of place."""
    word = words[index]
    if _folded(word[0][:8])[:4] not in _beginnings() and len(word[0]) > _MOST_WORDS:
        return
    for last in reversed(words[index : index + _MOST_WORDS]):
        written = text[word.start() : last.end()]
        is_word = municipalities().get(_folded(written))
        if is_word is None or not _PLAIN_PLACE.fullmatch(written):
            continue
        before = _word_before(text, words, index)
        if not is_word or before in _PLACE_BEFORE:
            yield Span(word.start(), last.end(), Kind.TOWN)
            return


def _word_before(text: str, words: list[re.Match[str]], index: int) -> str:
    """Returns the word that stands directly before another, an elided one too; empty without one."""
    gap = text[words[index - 1].end() : words[index].start()] if index else ""
    return words[index - 1][0].lower() if gap in {" ", "’", "'"} else ""


_PLAIN_PLACE = re.compile(r"[\w’' -]+")


def _folded(name: str) -> str:
    return plain(name).decode("ascii").replace(" ", "")
