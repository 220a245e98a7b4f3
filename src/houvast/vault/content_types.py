"""How each type that content may have is written as JSON and read back, strictly: a closed list."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Final, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from houvast.kernel.errors import HouvastError, Invalid, Tampered
from houvast.kernel.messages import message

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
T = TypeVar("T")

WHOLE_NUMBERS: Final = range(-(2**63), 2**63)


@dataclass(frozen=True, slots=True)
class Codec:
    """How values of one declared type are written and read."""

    encode: Callable[[object], Json]
    decode: Callable[[Json], object]


_nested: Final[dict[type, Codec]] = {}
_kinds: Final[dict[type, str]] = {}


def register_nested(cls: type, kind: str, codec: Codec) -> None:
    """Makes a content class, which says its kind when written, usable as the type of a field of others."""
    _nested[cls], _kinds[cls] = codec, kind


def codecs_of(cls: type, names: Sequence[str]) -> dict[str, Codec]:
    """Returns a codec for each named field of a class; TypeError for a type outside the closed list."""
    hints = get_type_hints(cls)
    return {name: codec_of(hints[name]) for name in names}


def codec_of(declared: object) -> Codec:
    """Returns the codec of one declared type; TypeError when it is not of the closed list."""
    origin, arguments = get_origin(declared), get_args(declared)
    if origin in {Union, UnionType}:
        return _optional(arguments) if NoneType in arguments else _one_of(arguments)
    if origin is tuple:
        return _tuple(arguments)
    if isinstance(declared, type):
        if declared in _SIMPLE:
            return _SIMPLE[declared]
        if issubclass(declared, StrEnum):
            return _enum(declared)
        if declared in _nested:
            return _content(declared, _nested[declared])
    raise TypeError(f"content cannot hold {declared!r}")


def _refusal() -> HouvastError:
    return Tampered(message("This is not the content that belongs here; it is not opened."))


def _exactly(value: object, kind: type[T]) -> T:
    """What we write ourselves must be of the declared type: bool is no int, a datetime no date."""
    if type(value) is not kind:
        raise TypeError(f"a {kind.__name__} was declared, a {type(value).__name__} given")
    return value


def _read(value: Json, kind: type[T]) -> T:
    if type(value) is not kind:
        raise _refusal()
    return value


def _parsed(value: Json, parse: Callable[[str], T], write: Callable[[T], Json]) -> T:
    """Reads text that has exactly one way of being written."""
    text = _read(value, str)
    try:
        parsed = parse(text)
    except ValueError:
        raise _refusal() from None
    if write(parsed) != text:
        raise _refusal()
    return parsed


def _write_text(value: object) -> Json:
    # str subclasses (lazy or marked-safe text, enum members) are written as the plain text they are.
    if not isinstance(value, str) or isinstance(value, StrEnum):
        return _exactly(value, str)
    return str(value)


def _write_whole(value: object) -> Json:
    whole = _exactly(value, int)
    if whole not in WHOLE_NUMBERS:
        raise Invalid(message("This number is too large to keep."))
    return whole


def _write_fraction(value: object) -> Json:
    fraction = _exactly(value, float)
    if not math.isfinite(fraction):
        raise Invalid(message("This number is too large to keep."))
    return fraction


def _write_day(value: object) -> Json:
    return _exactly(value, date).isoformat()


def _write_moment(value: object) -> Json:
    moment = _exactly(value, datetime)
    if moment.tzinfo is None:
        raise TypeError("a moment in content knows its time zone")
    try:
        return moment.astimezone(UTC).isoformat()
    except OverflowError:
        raise Invalid(message("This moment lies outside the calendar.")) from None


def _write_id(value: object) -> Json:
    return str(_exactly(value, UUID))


def _enum(declared: type[StrEnum]) -> Codec:
    members = {str(member.value): member for member in declared}

    def decode(value: Json) -> object:
        member = members.get(_read(value, str))
        if member is None:
            raise _refusal()
        return member

    return Codec(lambda value: _exactly(value, declared).value, decode)


def _content(declared: type, nested: Codec) -> Codec:
    return Codec(lambda value: nested.encode(_exactly(value, declared)), nested.decode)


def _optional(arguments: tuple[object, ...]) -> Codec:
    """``X | None`` only: of two other types the reader could not tell which was meant."""
    others = [argument for argument in arguments if argument is not NoneType]
    if len(others) != 1 or len(arguments) != len(others) + 1:
        raise TypeError("content unites a type with None, or contents with each other")
    inner = codec_of(others[0])
    return Codec(
        lambda value: None if value is None else inner.encode(value),
        lambda value: None if value is None else inner.decode(value),
    )


def _one_of(arguments: tuple[object, ...]) -> Codec:
    """``X | Y`` of contents: each says its kind, so that the reader can tell which was meant."""
    classes = {each: _nested[each] for each in arguments if isinstance(each, type) and each in _nested}
    if len(classes) != len(arguments):
        raise TypeError("content unites a type with None, or contents with each other")
    by_kind = {_kinds[each]: codec for each, codec in classes.items()}

    def encode(value: object) -> Json:
        codec = classes.get(type(value))
        if codec is None:
            raise TypeError(f"none of the declared contents, but a {type(value).__name__} given")
        return codec.encode(value)

    def decode(value: Json) -> object:
        kind = _read(value, dict).get("kind")
        codec = by_kind.get(kind) if isinstance(kind, str) else None
        if codec is None:
            raise _refusal()
        return codec.decode(value)

    return Codec(encode, decode)


def _tuple(arguments: tuple[object, ...]) -> Codec:
    """``tuple[X, ...]`` of any length; ``tuple[X, Y]`` of exactly these."""
    if len(arguments) == 2 and arguments[1] is Ellipsis:  # noqa: PLR2004 - the element and the ellipsis
        repeated = codec_of(arguments[0])
        return Codec(
            lambda value: [repeated.encode(item) for item in _exactly(value, tuple)],
            lambda value: tuple([repeated.decode(item) for item in _read(value, list)]),
        )
    each = tuple(codec_of(argument) for argument in arguments)

    def encode(value: object) -> Json:
        items = _exactly(value, tuple)
        if len(items) != len(each):
            raise TypeError(f"{len(each)} values were declared, {len(items)} given")
        return [codec.encode(item) for codec, item in zip(each, items, strict=True)]

    def decode(value: Json) -> object:
        items = _read(value, list)
        if len(items) != len(each):
            raise _refusal()
        return tuple([codec.decode(item) for codec, item in zip(each, items, strict=True)])

    return Codec(encode, decode)


def _read_whole(value: Json) -> object:
    whole = _read(value, int)
    if whole not in WHOLE_NUMBERS:
        raise _refusal()
    return whole


def _read_moment(value: Json) -> object:
    moment = _parsed(value, datetime.fromisoformat, datetime.isoformat)
    if moment.tzinfo is not UTC:
        raise _refusal()
    return moment


_SIMPLE: Final[dict[type, Codec]] = {
    str: Codec(_write_text, lambda value: _read(value, str)),
    bool: Codec(lambda value: _exactly(value, bool), lambda value: _read(value, bool)),
    int: Codec(_write_whole, _read_whole),
    float: Codec(_write_fraction, lambda value: _read(value, float)),
    NoneType: Codec(lambda value: _exactly(value, NoneType), lambda value: _read(value, NoneType)),
    date: Codec(_write_day, lambda value: _parsed(value, date.fromisoformat, date.isoformat)),
    datetime: Codec(_write_moment, _read_moment),
    UUID: Codec(_write_id, lambda value: _parsed(value, UUID, str)),
}
