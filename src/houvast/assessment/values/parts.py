"""A sheet in pages of a handful of items, so that a tired worker sees an end; life domains stay whole.

Pure counting of questions of a form that were answered: how much of the paper is filled in, never what
stands on it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from houvast.assessment.values.ratings import RatingContent
from houvast.instruments.definition import Definition, Item

MOST: Final = 6
"""Items on one page; a domain that holds more stays on a page of its own."""


@dataclass(frozen=True)
class SheetPart:
    """One page of a sheet: its number from one, and its items; the last part asks for words."""

    number: int
    items: tuple[Item, ...]
    is_closing: bool = False

    @property
    def domains(self) -> tuple[str, ...]:
        """The life domains of its items, each once, in the order of the instrument."""
        return tuple(dict.fromkeys(item.domain for item in self.items if item.domain))


def parts_of(definition: Definition) -> tuple[SheetPart, ...]:
    """Returns the pages of a sheet: what is rated, and at the end what is written."""
    pages = [*_pages([item for item in definition.items if item.sides])]
    rated = tuple(SheetPart(number, items) for number, items in enumerate(pages, start=1))
    words = (*(item for item in definition.items if not item.sides), *definition.closing)
    return (*rated, SheetPart(len(rated) + 1, words, is_closing=True))


def domains_of(definition: Definition) -> tuple[str, ...]:
    """Returns the life domains of an instrument, each once."""
    return tuple(dict.fromkeys(item.domain for item in definition.items if item.domain))


def is_answered(item: Item, sheet: RatingContent) -> bool:
    """Returns whether every side of an item has a level or says why not, and a question its words."""
    if not item.sides:
        return bool(sheet.said(item.id).strip())
    ratings = [sheet.side(item.id, side.polarity) for side in item.sides]
    return all(rating is not None and (rating.level or rating.missing) for rating in ratings)


def _pages(items: list[Item]) -> Iterator[tuple[Item, ...]]:
    page: list[Item] = []
    for _, group in groupby(items, key=lambda item: (item.section, item.domain)):
        together = list(group)
        if page and len(page) + len(together) > MOST:
            yield tuple(page)
            page = []
        page.extend(together)
    if page:
        yield tuple(page)
