"""Two versions laid side by side: what came in, what went, what is said otherwise, down to each language.

A version that changed without anybody noticing is how a shared language is lost. Every difference is found:
each thing is known by its name (a question, a side, a level, a part), not by where it stands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

from houvast.instruments.definition import (
    LANGUAGES,
    Definition,
    Item,
    Level,
    Licence,
    Relevance,
    Section,
    Side,
    Words,
)

IDENTITY: Final = frozenset({"id", "version", "status"})
"""What tells two versions apart is no difference between what they ask."""

Thing = Item | Section | Side | Level
THINGS: Final = (Item, Section, Side, Level)
Shape = Thing | Definition | Licence


class What(StrEnum):
    """What became of something."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True)
class Difference:
    """One difference: where ("items/school/barrier/2"), in which respect ("anchor"), in which language.

    For what was added, removed or moved as a whole, ``before`` or ``after`` holds its name.
    """

    where: str
    what: What
    aspect: str = ""
    language: str = ""
    before: object = ""
    after: object = ""


def compare(before: Definition, after: Definition) -> tuple[Difference, ...]:
    """Returns every difference in what two versions ask and say; none when they ask the same."""
    return tuple(_fields("", before, after, skipped=IDENTITY))


def condition_words(relevance: Relevance) -> str:
    """Returns when something is asked, in the format's own words."""
    joined = " | " if relevance.any_is_enough else " & "
    return joined.join(f"{each.item} {each.comparison} {each.value}".strip() for each in relevance.conditions)


def _fields(
    where: str, before: Shape, after: Shape, *, skipped: frozenset[str] = frozenset()
) -> Iterator[Difference]:
    for each in fields(before):
        if each.name not in skipped:
            yield from _aspect(where, each.name, getattr(before, each.name), getattr(after, each.name))


def _aspect(where: str, name: str, before: object, after: object) -> Iterator[Difference]:
    if isinstance(before, Words) and isinstance(after, Words):
        every = sorted({*before.by_language, *after.by_language})
        for language in sorted(every, key=lambda code: (*LANGUAGES, code).index(code)):
            old, new = before.by_language.get(language, ""), after.by_language.get(language, "")
            if old != new:
                yield Difference(where, What.CHANGED, name, language, old, new)
    elif isinstance(before, Licence) and isinstance(after, Licence):
        yield from _fields("licence", before, after)
    elif isinstance(before, tuple) and isinstance(after, tuple) and _are_things(before + after):
        yield from _things(
            f"{where}/{name}" if name in {"closing", "sections", "items"} else where, before, after
        )
    elif before != after:
        yield Difference(where, What.CHANGED, name, "", _told(before), _told(after))


def _are_things(values: Sequence[object]) -> bool:
    return bool(values) and all(isinstance(value, THINGS) for value in values)


def _things(where: str, before: Sequence[Thing], after: Sequence[Thing]) -> Iterator[Difference]:
    old, new = _named(before), _named(after)
    moved = _moved([name for name in old if name in new], [name for name in new if name in old])
    for name in [*old, *(name for name in new if name not in old)]:
        place = f"{where}/{name}".lstrip("/")
        if name not in new:
            yield Difference(place, What.REMOVED, before=_name_of(old[name]))
        elif name not in old:
            yield Difference(place, What.ADDED, after=_name_of(new[name]))
        else:
            if name in moved:
                yield Difference(place, What.MOVED, before=_name_of(old[name]), after=_name_of(new[name]))
            yield from _fields(place, _nameless(old[name]), _nameless(new[name]))


def _named(things: Sequence[Thing]) -> dict[str, Thing]:
    """Returns things by their name; a name that occurs twice in a draft is told apart by a number."""
    found: dict[str, Thing] = {}
    for thing in things:
        name = key = _key(thing)
        number = 2
        while key in found:
            key, number = f"{name}#{number}", number + 1
        found[key] = thing
    return found


def _key(thing: Thing) -> str:
    if isinstance(thing, Side):
        return thing.polarity.value
    return thing.value if isinstance(thing, Level) else thing.id


def _nameless(thing: Thing) -> Thing:
    """Returns a thing without its name, which two compared things share, save for a number behind it."""
    if isinstance(thing, Side):
        return thing
    return replace(thing, value="") if isinstance(thing, Level) else replace(thing, id="")


def _name_of(thing: Thing) -> object:
    if isinstance(thing, Side):
        return thing.polarity
    return thing.title if isinstance(thing, Section) else thing.label


def _moved(before: list[str], after: list[str]) -> set[str]:
    """Returns the fewest names that must be moved to come from one order to the other."""
    stayed = {
        name
        for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
        for name in before[block.a : block.a + block.size]
    }
    return set(before) - stayed


def _told(value: object) -> object:
    return condition_words(value) if isinstance(value, Relevance) else value
