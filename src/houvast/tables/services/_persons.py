"""What every act that keeps a text asks first: whether a person stands in it.

Professionals who speak for a member are known, and so are members, towns and schools. A number, a birthday or
an account of somebody is refused whoever looked, and so are a telephone and an address of mail that belong to
no contact of the table. What looks like a name is asked about.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from houvast.access.actor import Actor
from houvast.directory.municipalities import municipalities
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.people.recognising.identifiers import find_identifiers
from houvast.people.recognising.persons import NameBook
from houvast.people.recognising.pupils import PupilHint, find_pupils
from houvast.people.recognising.signs import find_signs
from houvast.people.recognising.spans import Kind
from houvast.tables.values.tables import Member, TableContent

REACHED: Final = frozenset({Kind.PHONE, Kind.MAIL})
SHORTEST_NUMBER: Final = 6
"""Digits from which a telephone is one: fewer stand in any number by chance."""
_NO_DIGIT: Final = re.compile(r"\D")
_SQUARE: Final = re.compile(r"\b(?:Grote|Oude|Kleine) Markt\b|\bGrand[- ]Place\b")
"""Where town halls stand; an address that begins so is not recognised as one."""


def refuse_persons(actor: Actor, table: TableContent, texts: Iterable[str], *, looked: bool) -> None:
    """Raises Invalid for a text in which a person seems to stand.

    ``looked`` says that the writer looked and that every name is of a professional or an organisation.
    """
    written = [text for text in texts if text.strip()]
    known = (*table.known_names, actor.name)
    hints = [hint for text in written for hint in find_pupils(text, known)]
    foreign = [words for text in written for words in _strange_ways(text, table.ways)]
    _refuse([hint.words for hint in hints if hint.is_sure] + foreign)
    signs = [words for text in written for words in find_signs(text)]
    ours = " ".join((*known, *table.ways))
    asked = [
        words
        for words in (*_unsure(hints), *signs)
        if words not in ours and not _is_way(words, Kind.PHONE, table.ways)
    ]
    _ask(asked, looked=looked)


def refuse_persons_in_table(actor: Actor, table: TableContent, *, looked: bool) -> None:
    """Raises Invalid for a table in whose own name, towns or aims a person seems to stand."""
    refuse_persons(actor, replace(table, name="", municipalities=()), (table.name, table.aims), looked=looked)
    refuse_persons(actor, replace(table, name="", municipalities=()), table.municipalities, looked=True)
    _ask([town for town in table.municipalities if town.casefold() not in _towns()], looked=looked)


def refuse_strangers(actor: Actor, table: TableContent, member: Member, *, looked: bool) -> None:
    """Raises Invalid for a contact of whom more is written than a professional needs."""
    book = NameBook([])
    parts = (member.organisation, member.name, member.function, member.way)
    spans = [(part, span) for part in parts for span in find_identifiers(part, book)]
    sure = {Kind.NATIONAL_NUMBER, Kind.ACCOUNT, Kind.BIRTH, Kind.PLATE}
    _refuse([part[span.start : span.end].strip() for part, span in spans if span.kind in sure])
    refuse_persons(actor, table.with_member(member), (member.function,), looked=looked)


def place_names(place: str) -> tuple[str, ...]:
    """Returns the address in the place of a meeting: it is a building's, and nobody's home."""
    spans = find_identifiers(place, NameBook([]))
    addresses = (place[span.start : span.end].strip() for span in spans if span.kind is Kind.ADDRESS)
    return (*addresses, *(square[0] for square in _SQUARE.finditer(place)))


def _strange_ways(text: str, ways: tuple[str, ...]) -> list[str]:
    """Returns the telephones and addresses of mail in a text that are no contact's of the table."""
    found = (
        (text[span.start : span.end].strip(), span.kind) for span in find_identifiers(text, NameBook([]))
    )
    return [words for words, kind in found if kind in REACHED and not _is_way(words, kind, ways)]


def _is_way(words: str, kind: Kind, ways: tuple[str, ...]) -> bool:
    """Returns whether this is how a contact of the table is reached; a number with or without its country."""
    if kind is Kind.MAIL:
        return any(words.casefold() in way.casefold() for way in ways)
    number = _NO_DIGIT.sub("", words).removeprefix("0032").removeprefix("32").lstrip("0")
    return len(number) >= SHORTEST_NUMBER and any(number in _NO_DIGIT.sub("", way) for way in ways)


def _unsure(hints: Iterable[PupilHint]) -> Iterator[str]:
    return (hint.words for hint in hints if not hint.is_sure)


@cache
def _towns() -> frozenset[str]:
    """Returns the names of all municipalities, as they are compared."""
    places = municipalities().values()
    names = (name for place in places for name in (place.name_nl, place.name_fr, place.name_de) if name)
    return frozenset(name.casefold() for name in names)


def _ask(asked: list[str], *, looked: bool) -> None:
    if asked and not looked:
        raise Invalid(
            message(
                "This looks like a name, or a sign of somebody: “%(what)s”. Is it of a professional or an"
                " organisation? Then tick the box at the foot of the form and save once more. Anybody else"
                " has no place at this table: leave it out."
            ),
            what=", ".join(dict.fromkeys(asked)),
        )


def _refuse(sure: list[str]) -> None:
    if sure:
        raise Invalid(
            message(
                "“%(what)s” belongs to a person, or reaches somebody who is no contact of this table. Leave"
                " it out: a table knows no person."
            ),
            what=", ".join(dict.fromkeys(sure)),
        )
