"""Marks what HSDS 3.0 has no column for: a municipality, a need, a sector, a translation, who checked."""

from dataclasses import Field, field, fields
from typing import Any, Final

OURS: Final = "houvast_"
"""How a column that is ours is called in a data package: this, then the field's name."""


def own_words() -> str:
    """Declares a text of ours, empty until somebody fills it in."""
    return field(default="", metadata={OURS: True})


def own_keys() -> tuple[str, ...]:
    """Declares a list of keys of ours, empty until somebody chooses."""
    return field(default=(), metadata={OURS: True})


def _is_ours(one: "Field[Any]") -> bool:
    return bool(one.metadata.get(OURS))


def standard_columns(entry: type) -> tuple[str, ...]:
    """Returns the columns HSDS 3.0 has for a table, in its order."""
    return tuple(one.name for one in fields(entry) if not _is_ours(one))


def own_columns(entry: type) -> tuple[str, ...]:
    """Returns the fields of a table that are ours, without the prefix they have in a data package."""
    return tuple(one.name for one in fields(entry) if _is_ours(one))
