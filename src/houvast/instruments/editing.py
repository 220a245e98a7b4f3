"""Changing a definition part by part: each page of the editor holds one part, and each part has a name.

A part's name is where a fault or a difference stands: "head", "licence", "sections", "items/school",
"items/school/barrier". Nothing here looks whether the result is sound; a draft may be anything on its way.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid5

from houvast.instruments.definition import Definition, Item, Polarity, Side
from houvast.instruments.drafting import NO_LICENCE

HEAD: Final = "head"
LICENCE: Final = "licence"
SECTIONS: Final = "sections"
NEW: Final = "new"
LONGEST_NAME: Final = 40


@dataclass(frozen=True)
class Part:
    """One part of a definition: its name, and the question and side it is about, if any."""

    name: str
    item: Item | None = None
    side: Side | None = None

    def number(self, version: UUID) -> UUID:
        """Returns the part's number within a version, the same each time: a page has an address by it."""
        return uuid5(version, self.name)


def parts_of(definition: Definition) -> Iterator[Part]:
    """Yields every part, in the order in which one goes through them; a new question comes last."""
    yield from (Part(name) for name in (HEAD, LICENCE, SECTIONS))
    for item in definition.every_item():
        yield Part(f"items/{item.id}", item)
        yield from (Part(f"items/{item.id}/{side.polarity}", item, side) for side in item.sides)
    yield Part(NEW)


def part_at(definition: Definition, where: str) -> Part:
    """Returns the part in which something stands: the deepest whose name begins the place; else the head."""
    named = [part for part in parts_of(definition) if f"{where}/".startswith(f"{part.name}/")]
    return max(named, key=lambda part: len(part.name), default=Part(HEAD))


def mark_of(definition: Definition, part: Part) -> str:
    """Returns a mark that changes when what a part's page shows was changed."""
    shown: dict[str, object] = {
        HEAD: replace(definition, items=(), closing=(), sections=(), licence=NO_LICENCE),
        LICENCE: definition.licence,
        SECTIONS: definition.sections,
        NEW: NEW,
    }
    told = shown.get(part.name, (part.side or part.item, definition.languages))
    return sha256(repr(told).encode()).hexdigest()[:24]


def with_item(definition: Definition, item: Item) -> Definition:
    """Returns the definition with another item in the place of the one of that name."""
    return replace(
        definition,
        items=tuple(item if each.id == item.id else each for each in definition.items),
        closing=tuple(item if each.id == item.id else each for each in definition.closing),
    )


def with_side(definition: Definition, item: Item, side: Side) -> Definition:
    """Returns the definition with another side in the place of the item's side of that polarity."""
    sides = tuple(side if each.polarity is side.polarity else each for each in item.sides)
    return with_item(definition, replace(item, sides=sides))


def without_side(item: Item, polarity: Polarity) -> Item:
    """Returns the item without that side."""
    return replace(item, sides=tuple(side for side in item.sides if side.polarity is not polarity))


def without_item(definition: Definition, name: str) -> Definition:
    """Returns the definition without the item of that name."""
    return replace(
        definition,
        items=tuple(each for each in definition.items if each.id != name),
        closing=tuple(each for each in definition.closing if each.id != name),
    )


def with_new_item(definition: Definition, item: Item, place: int, *, at_the_end: bool) -> Definition:
    """Returns the definition with one more item, at that place among the questions or those at the end."""
    group = definition.closing if at_the_end else definition.items
    grown = (*group[:place], item, *group[place:])
    return replace(definition, closing=grown) if at_the_end else replace(definition, items=grown)


def moved(definition: Definition, name: str, by: int) -> Definition:
    """Returns the definition with an item further up (-1) or down (1); at the edge it stays."""
    return replace(
        definition,
        items=_moved(definition.items, name, by),
        closing=_moved(definition.closing, name, by),
    )


def name_from(words: str, taken: frozenset[str]) -> str:
    """Returns a name for a new question or part that is free: from its words, as letters and digits."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:LONGEST_NAME] or "question"
    number, found = 2, name
    while found in taken:
        found, number = f"{name}_{number}", number + 1
    return found


def new_name(words: str, number: UUID) -> str:
    """Returns a name for a new question: from its words, and from the number of the form it came with."""
    return f"{name_from(words, frozenset())}_{number.hex[:6]}"


def _moved(group: tuple[Item, ...], name: str, by: int) -> tuple[Item, ...]:
    place = next((number for number, each in enumerate(group) if each.id == name), None)
    if place is None or not 0 <= place + by < len(group):
        return group
    found = list(group)
    found.insert(place + by, found.pop(place))
    return tuple(found)
