"""Asks the database's search functions: for whoever is signed in, or for a stranger on an open page.

They stand in the migrations beside this file, and read past the row policies, under which an index over words
is not used: comparing words is not leakproof. Whatever is asked travels as a parameter.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias, TypedDict
from uuid import UUID

from django.db import connections

from houvast.directory.municipalities import distance_km, municipalities
from houvast.directory.values.folding import asked_words, meant, query
from houvast.directory.values.package import TABLES, Entry, Package, package_of
from houvast.directory.values.search import (
    PAGE,
    FoundService,
    FoundServices,
    PublicTitle,
    Understood,
    Wanted,
)
from houvast.directory.values.services import Service
from houvast.directory.values.written import Cell, read

Given: TypeAlias = str | int | float | bool | UUID | list[str] | list[float] | list[UUID] | None


_FIT: Final = (
    "%s, %s::text[], %s::text[], %s::text[], %s::numeric, %s::boolean, %s, %s::text[], %s::real[], %s::real"
)


class _Line(TypedDict):
    key: str
    organization: str
    languages: list[str]
    places: list[str]
    areas: list[str]
    is_free: bool | None


@dataclass(frozen=True)
class Reader:
    """Who asks: over which login, by which functions, and what these are told of the reader."""

    login: str
    words: str
    lines: str
    entries: str
    told: tuple[Given, ...] = ()
    listed: tuple[Given, ...] = ()


def signed_in(controllers: Sequence[UUID] | None = None, *, retired: bool = False) -> Reader:
    """Returns the reader who is signed in; of these controllers' entries only, where any are named."""
    return Reader(
        login="default",
        words="SELECT asked, word FROM directory.words_for_me(%s::uuid[], %s)",
        lines=f"SELECT * FROM directory.lines_for_me(%s::uuid[], {_FIT}, %s, %s, %s)",
        entries="SELECT * FROM directory.entries_for_me(%s)",
        told=(None if controllers is None else list(controllers),),
        listed=(not retired,),
    )


def stranger(address: str) -> Reader:
    """Returns whoever opens a page at this address; one that is not open answers nothing."""
    return Reader(
        login="signin",
        words="SELECT asked, word FROM directory.words_for_public(%s, %s)",
        lines=f"SELECT * FROM directory.lines_for_public(%s, {_FIT}, %s, %s)",
        entries="SELECT * FROM directory.entries_for_public(%s, %s)",
        told=(address,),
    )


def find(reader: Reader, wanted: Wanted, page: int = 1) -> FoundServices:
    """Returns a page of the services that fit, nearest first where the asker's municipality is known.

    A word that no entry knows is left out, as long as another one is known; the answer says so.
    """
    understood = _understood(reader, wanted.question)
    known = [one.meant for one in understood if one.meant]
    if understood and not known:
        return FoundServices((), 0, understood, page)
    near = _near(wanted.here)
    given: tuple[Given, ...] = (
        *reader.told,
        query(known) or None,
        list(wanted.needs) or None,
        list(wanted.sectors) or None,
        list(wanted.languages) or None,
        wanted.age,
        wanted.is_free or None,
        wanted.here if near else None,
        list(near),
        list(near.values()),
        wanted.within if near else None,
        *reader.listed,
        PAGE,
        PAGE * (page - 1),
    )
    with connections[reader.login].cursor() as cursor:
        cursor.execute(reader.lines, given)
        rows = cursor.fetchall()
    services = tuple(_found(*row) for row in rows)
    return FoundServices(services, int(rows[0][3]) if rows else 0, understood, page)


def entries(reader: Reader, service_id: UUID) -> tuple[UUID, Package] | None:
    """Returns the controller of a service and all that belongs to it; nothing for what is not there."""
    given = (service_id,) if reader.login == "default" else (*reader.told, service_id)
    with connections[reader.login].cursor() as cursor:
        cursor.execute(reader.entries, given)
        rows = cursor.fetchall()
    if not rows:
        return None
    return rows[0][0], package_of(_entry(at, key, cells) for _, at, key, cells in rows)


def public_page(address: str) -> PublicTitle | None:
    """Returns how the page at an address is called; nothing where none is open."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT title_nl, title_fr, is_indexed FROM directory.public_page_at(%s)", [address])
        row = cursor.fetchone()
    return None if row is None else PublicTitle(address, *row)


def _understood(reader: Reader, question: str) -> tuple[Understood, ...]:
    """Returns what each word of a question means among the words of the entries."""
    asked = asked_words(question)
    if not asked:
        return ()
    candidates: dict[str, list[str]] = {word: [] for word in asked}
    with connections[reader.login].cursor() as cursor:
        cursor.execute(reader.words, (*reader.told, list(asked)))
        for word, candidate in cursor.fetchall():
            candidates[word].append(candidate)
    found = {word: meant(word, candidates[word]) for word in asked}
    return tuple(
        Understood(word, words, is_guess=not any(word in one for one in words))
        for word, words in found.items()
    )


def _near(here: str) -> dict[str, float]:
    """Returns the distance in kilometres to every municipality, from the one with this NIS code.

    Merged ones are among them: an entry may still bear an old code.
    """
    centre = municipalities().get(here)
    if centre is None:
        return {}
    return {place.nis: round(distance_km(centre, place), 2) for place in municipalities().values()}


def _found(
    found_id: UUID,
    controller_id: UUID,
    km: float | None,
    _total: int,
    line: str | _Line,
    cells: str | dict[str, Cell],
) -> FoundService:
    facts: _Line = json.loads(line) if isinstance(line, str) else line
    written: dict[str, Cell] = json.loads(cells) if isinstance(cells, str) else cells
    return FoundService(
        id=found_id,
        controller_id=controller_id,
        service=read(Service, UUID(facts["key"]), written),
        organization=facts["organization"],
        languages=tuple(facts["languages"]),
        places=tuple(facts["places"]),
        areas=tuple(facts["areas"]),
        is_free=facts["is_free"],
        km=km,
    )


def _entry(at: str, key: UUID, cells: str | Mapping[str, Cell]) -> Entry:
    written: Mapping[str, Cell] = json.loads(cells) if isinstance(cells, str) else cells
    return read(TABLES[at], key, written)
