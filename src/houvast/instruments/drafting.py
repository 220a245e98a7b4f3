"""Beginning a version: from nothing, from what comes with the product, or from an earlier one.

What is made from somebody's instrument keeps its licence and its attribution, and says that it was changed;
it has a name of its own, so that nobody takes it for the original.
"""

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from houvast.instruments.definition import Definition, Kind, Licence, Status, Words

OWN: Final = "own."
FIRST: Final = "1.0"
NO_LICENCE: Final = Licence("", "", "", "", is_altered=False, verified_on=None)
LONGEST: Final = 40
NUMBERED: Final = re.compile(r"(?:[0-9]+\.)*[0-9]{1,6}")


def blank(name: str, title: Words, kind: Kind, languages: tuple[str, ...]) -> Definition:
    """Returns a draft without questions; its licence is to be filled in before it is published."""
    return Definition(f"{OWN}{name}", FIRST, Status.DRAFT, kind, languages, title, Words(), NO_LICENCE, ())


def altered(definition: Definition) -> Definition:
    """Returns a draft of somebody's instrument: their licence and name stay, and it says it was changed."""
    name = definition.id if definition.id.startswith(OWN) else OWN + definition.id.split(".", 1)[-1]
    licence = replace(definition.licence, is_altered=True)
    return replace(definition, id=name, status=Status.DRAFT, licence=licence)


def may_become_own(definition: Definition) -> bool:
    """Whether a version can be made from it: not from a historical list of which nothing can be rated."""
    rated = any(side.levels for item in definition.every_item() for side in item.sides)
    return rated or definition.status is not Status.HISTORICAL or definition.id.startswith(OWN)


def next_version(version: str, taken: Collection[str]) -> str:
    """Returns the version itself where it is free, else the next number after it that is."""
    while version in taken:
        if NUMBERED.fullmatch(version):
            head, dot, last = version.rpartition(".")
            version = f"{head}{dot}{int(last) + 1}"
        else:
            version = f"{version[: LONGEST - 2]}.1"
    return version
