"""What somebody looks for in the directory, and what a search answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from houvast.directory.values.services import Service

PAGE: Final = 20
"""Services on one page of a list."""

LANGUAGES: Final = ("nl", "fr", "en", "de")
"""Languages an entry's name and description may be translated into."""


@dataclass(frozen=True)
class Wanted:
    """A search: every part that is empty asks nothing. ``age`` is in years, ``here`` a NIS code.

    ``within`` is a distance in kilometres from ``here``, as the crow flies.
    """

    question: str = ""
    needs: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    age: int | None = None
    is_free: bool = False
    here: str = ""
    within: int | None = None


@dataclass(frozen=True)
class Understood:
    """What a word of the question was taken for: words of entries; a guess when none of them holds it."""

    asked: str
    meant: tuple[str, ...]
    is_guess: bool


@dataclass(frozen=True)
class FoundService:
    """One service of a list; places and areas are NIS codes, ``km`` from the asker's municipality.

    ``km`` is 0 for a service that works for the whole of that municipality, None where no place is known.
    """

    id: UUID
    controller_id: UUID
    service: Service
    organization: str
    languages: tuple[str, ...]
    places: tuple[str, ...]
    areas: tuple[str, ...]
    is_free: bool | None
    km: float | None


@dataclass(frozen=True)
class FoundServices:
    """One page of what was found, how many there are in all, and what the question was taken for."""

    services: tuple[FoundService, ...]
    total: int
    understood: tuple[Understood, ...]
    page: int


@dataclass(frozen=True)
class PublicTitle:
    """A page that is open to anybody: its address, its name, and whether search engines may list it."""

    address: str
    nl: str
    fr: str
    is_indexed: bool


def in_language(entry: Service, column: str, language: str) -> str:
    """Returns name or description of a service in a language, else as it was written."""
    translations: Mapping[str, str] = {
        one: getattr(entry, f"{column}_{one}") for one in LANGUAGES if language.startswith(one)
    }
    found: str = next((text for text in translations.values() if text), "") or getattr(entry, column)
    return found
