"""The terms that come with the product, as data: our own texts (CC0-1.0), in Dutch, French and English.

They are files, not rows: a service that adopts or changes one makes a version of its own from it.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final
from uuid import UUID, uuid5

from houvast.assessment.values.language import LANGUAGES, ShippedTerm, Wording, with_own_name
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

DATA: Final = Path(__file__).parents[1] / "data" / "terms"
LICENCE: Final = "CC0-1.0"
_SPACE: Final = UUID("6f1d7a52-3c0e-4f0b-9d55-2f1f6b8a7c10")
_TEXTS: Final = ("name", "meaning", "is_not")
_LISTS: Final = ("forms", "examples", "counter_examples")


def shipped_id(key: str) -> UUID:
    """Returns the number of a shipped term: the same in every installation."""
    return uuid5(_SPACE, key)


@cache
def shipped_terms() -> Mapping[UUID, ShippedTerm]:
    """Returns the shipped terms by number; read once per process."""
    return load(DATA)


def load(folder: Path) -> Mapping[UUID, ShippedTerm]:
    """Reads a folder of terms; raises Invalid with the first that is not whole in a language."""
    found = {}
    for path in sorted(folder.glob("*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        wordings = {language: _wording(path.stem, told.get(language)) for language in LANGUAGES}
        citations = tuple(str(named) for named in told.get("citations", ()))
        term = ShippedTerm(shipped_id(path.stem), path.stem, citations, MappingProxyType(wordings))
        found[term.id] = term
    return MappingProxyType(found)


def _wording(key: str, told: object) -> Wording:
    if not isinstance(told, dict) or not all(told.get(name) for name in (*_TEXTS, *_LISTS)):
        raise Invalid(message("A term that comes with the product is not whole: %(place)s."), place=key)
    lists = {name: tuple(str(one) for one in told[name]) for name in _LISTS}
    return with_own_name(
        Wording(
            str(told["name"]),
            lists["forms"],
            str(told["meaning"]),
            lists["examples"],
            lists["counter_examples"],
            str(told["is_not"]),
        )
    )
