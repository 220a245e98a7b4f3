"""Reads a TOML file into frozen dataclasses and refuses whatever does not fit, naming file and key.

TOML was chosen because a story is written by people: no quoting rules to trip over, one line per note. The
reader knows only what the stories need (text, whole numbers, yes or no, lists of words, nested shapes).
"""

import tomllib
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import TypeVar, cast, get_args, get_origin, get_type_hints

Shape = TypeVar("Shape")


class StoryUnreadable(ValueError):
    """A file of the demonstration town that cannot be taken as it stands; the message names file and key."""


def read_toml(path: Path, shape: type[Shape]) -> Shape:
    """Reads a file into the shape of a dataclass; raises ``StoryUnreadable`` where it does not fit."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        message = f"{path.name} is not readable: {problem}"
        raise StoryUnreadable(message) from problem
    return cast("Shape", _shaped(shape, content, path.name))


def _value(kind: object, value: object, where: str) -> object:
    if get_origin(kind) is UnionType:
        kind = next(one for one in get_args(kind) if one is not NoneType)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise StoryUnreadable(f"{where} should be a list.")
        return tuple(_value(get_args(kind)[0], one, f"{where}[{n}]") for n, one in enumerate(value))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _chosen(kind, value, where)
    if isinstance(kind, type) and is_dataclass(kind):
        return _shaped(kind, value, where)
    if type(value) is not kind:
        raise StoryUnreadable(f"{where} should be of the kind {getattr(kind, '__name__', kind)}.")
    return value.strip() if isinstance(value, str) else value


def _chosen(kind: type[StrEnum], value: object, where: str) -> StrEnum:
    for one in kind:
        if one.value == value:
            return one
    allowed = ", ".join(kind)
    raise StoryUnreadable(f"{where} is “{value}”; it should be one of: {allowed}.")


def _shaped(kind: type, value: object, where: str) -> object:
    if not isinstance(value, dict):
        raise StoryUnreadable(f"{where} should be a table with keys.")
    hints = get_type_hints(kind)
    for key in value:
        if key not in hints:
            raise StoryUnreadable(f"{where}: {key} is not a key that is known here.")
    given: dict[str, object] = {}
    for field in fields(kind):
        if field.name in value:
            given[field.name] = _value(hints[field.name], value[field.name], f"{where}: {field.name}")
        elif field.default is MISSING:
            raise StoryUnreadable(f"{where}: {field.name} is missing.")
    return cast("object", kind(**given))
