"""A definition as the format's plain data, and back: the one shape in which versions are kept and exchanged.

The keys of the format are the names of the fields in ``definition.py``. What stands at its default is left
out, so that the same definition always gives the same text, and its digest says whether two are the same.
"""

import hashlib
import json
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Final, TypeVar, cast, get_args, get_origin, get_type_hints

from houvast.instruments.definition import Definition, Words

FORMAT: Final = 1
Plain = Mapping[str, object]
Shape = TypeVar("Shape")


def as_plain(definition: Definition) -> dict[str, object]:
    """Returns the definition as plain data in the order of the format."""
    return {"format": FORMAT} | cast("dict[str, object]", _out(definition))


def as_text(definition: Definition) -> str:
    """Returns the definition as JSON, indented so that two versions can be laid side by side."""
    return json.dumps(as_plain(definition), ensure_ascii=False, indent=1) + "\n"


def digest_of(definition: Definition) -> str:
    """Returns the SHA-256 of everything that is asked and said, in hex: 64 characters.

    The status is left out: a version that is published stays the version it was.
    """
    plain = as_plain(definition)
    del plain["status"]
    return hashlib.sha256(json.dumps(plain, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def from_plain(plain: Plain) -> Definition:
    """Returns the definition that plain data describes, which the schema has found sound before."""
    return _into(Definition, {key: value for key, value in plain.items() if key != "format"})


def from_text(text: str) -> Definition:
    """Returns the definition that ``as_text`` wrote; raises ValueError for any other text.

    For what was looked at before it was kept; what comes from outside is read with ``reading``.
    """
    try:
        return from_plain(json.loads(text))
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(text[:40]) from error


def _out(value: object) -> object:
    if isinstance(value, Words):
        return {language: text for language, text in value.by_language.items() if text}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_out(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        kept = ((each.name, getattr(value, each.name)) for each in fields(value) if _says(value, each))
        return {name: _out(kept_value) for name, kept_value in kept}
    return value


def _says(value: object, each: "Field[Any]") -> bool:
    return each.default is MISSING or getattr(value, each.name) != each.default


@cache
def _hints(shape: Hashable) -> Mapping[str, Any]:
    return get_type_hints(shape)


def _into(shape: type[Shape], plain: Plain) -> Shape:
    hints = _hints(cast("Hashable", shape))
    return shape(**{key: _value(hints[key], value) for key, value in plain.items()})


def _value(shape: Any, value: object) -> object:  # noqa: ANN401 - a type hint is whatever typing gives
    if get_origin(shape) is tuple:
        return tuple(_value(get_args(shape)[0], each) for each in cast("Sequence[object]", value))
    if isinstance(shape, UnionType):
        return None if value is None else _value(get_args(shape)[0], value)
    if shape is Words:
        return Words(cast("Mapping[str, str]", value))
    if shape is date:
        return date.fromisoformat(str(value))
    if is_dataclass(shape):
        return _into(cast("type", shape), cast("Plain", value))
    return shape(value) if issubclass(shape, Enum) else value
