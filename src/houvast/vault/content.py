"""What a sealed value says: frozen dataclasses of closed types, with a kind and a version.

Content is written as JSON and padded to a size class, so that the length of what somebody confided tells
little. Migrations never see content; a reader lifts an old version to today's, one ``upcast`` a step.
"""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Final, NoReturn, TypeAlias, TypeVar

from houvast.kernel.errors import Invalid, Tampered, TooLarge
from houvast.kernel.messages import message
from houvast.vault.content_types import Codec, Json, codecs_of, register_nested

SMALLEST: Final = 256
LARGEST: Final = 2 * 1024 * 1024

_SHAPE: Final = frozenset({"kind", "version", "fields"})

Fields: TypeAlias = dict[str, Json]
Upcast: TypeAlias = Callable[[Fields], Fields]
C = TypeVar("C")

_kinds: Final[dict[str, type]] = {}
_versions: Final[dict[type, tuple[str, int]]] = {}
_codecs: Final[dict[type, dict[str, Codec]]] = {}
_upcasts: Final[dict[tuple[str, int], Upcast]] = {}


def content(kind: str, version: int) -> Callable[[type[C]], type[C]]:
    """Declares a frozen dataclass as content of this kind ("guidance.note") and version (from 1).

    Its fields may be str, int, bool, float, None, date, datetime, UUID, StrEnum, tuples of these, other
    content, ``X | None``, and ``X | Y`` of content. Its repr is closed: what is written never reaches a log
    by accident.
    """

    def declare(cls: type[C]) -> type[C]:
        parameters = getattr(cls, "__dataclass_params__", None)
        if not is_dataclass(cls) or parameters is None or not parameters.frozen:
            raise TypeError(f"content {kind} must be a frozen dataclass")
        if kind in _kinds or version < 1:
            raise TypeError(f"content {kind} is declared twice, or its version is below 1")
        _kinds[kind] = cls
        _versions[cls] = (kind, version)
        cls.__repr__ = lambda _self: f"<{kind}, closed>"  # type: ignore[method-assign]
        register_nested(cls, kind, Codec(_encode, lambda written: _decode(cls, written)))
        return cls

    return declare


def upcast(kind: str, version: int) -> Callable[[Upcast], Upcast]:
    """Declares how the fields of ``version`` become those of the next: a function from dict to dict."""

    def declare(function: Upcast) -> Upcast:
        if (kind, version) in _upcasts:
            raise TypeError(f"the upcast of {kind} from version {version} is declared twice")
        _upcasts[kind, version] = function
        return function

    return declare


def missing_upcasts() -> tuple[str, ...]:
    """Returns "kind version" for every step from an old version that nothing lifts: a test wants none."""
    return tuple(
        f"{kind} {step}"
        for kind, version in _versions.values()
        for step in range(1, version)
        if (kind, step) not in _upcasts
    )


def kind_of(cls: type) -> str:
    """Returns the kind a content class was declared with; TypeError when it was not."""
    return _declared(cls)[0]


def dump(written: object) -> bytes:
    """Returns content as padded bytes, ready to be sealed.

    Raises TypeError for a value that is not of its declared type (our mistake), Invalid for text or
    numbers that cannot be written, TooLarge above 2 MiB.
    """
    try:
        raw = json.dumps(
            _encode(written), ensure_ascii=False, allow_nan=False, separators=(",", ":")
        ).encode()
    except ValueError:
        raise Invalid(message("This text has signs that cannot be kept.")) from None
    size = SMALLEST
    while size < len(raw):
        size *= 2
    if size > LARGEST:
        raise TooLarge(message("This is too long to keep in one piece."))
    return raw.ljust(size)


def load(cls: type[C], raw: bytes) -> C:
    """Returns the content of a class from the bytes ``dump`` wrote, old versions lifted to today's.

    Raises Tampered when the bytes are not such content; Invalid when they are of a kind or a later
    version that this release does not know.
    """
    if not _is_size_class(len(raw)):
        raise _refusal()
    try:
        written: Json = _DECODER.decode(raw.decode())
    except (ValueError, RecursionError):
        raise _refusal() from None
    return _decode(cls, written)


def _encode(written: object) -> Json:
    kind, version = _declared(type(written))
    values: Fields = {
        name: codec.encode(getattr(written, name)) for name, codec in _codecs_of(type(written)).items()
    }
    return {"kind": kind, "version": version, "fields": values}


def _decode(cls: type[C], written: Json) -> C:
    kind, version = _declared(cls)
    if not isinstance(written, dict) or written.keys() != _SHAPE:
        raise _refusal()
    found_kind, found_version, values = written["kind"], written["version"], written["fields"]
    if not isinstance(found_kind, str) or type(found_version) is not int or not isinstance(values, dict):
        raise _refusal()
    if found_kind not in _kinds or (found_kind == kind and found_version > version):
        raise Invalid(message("This was written by a later version of Houvast."))
    if found_kind != kind or found_version < 1:
        raise _refusal()
    for step in range(found_version, version):
        values = _lifted(kind, step, values)
    codecs = _codecs_of(cls)
    if values.keys() != codecs.keys():
        raise _refusal()
    return cls(**{name: codec.decode(values[name]) for name, codec in codecs.items()})


def _lifted(kind: str, step: int, values: Fields) -> Fields:
    lift = _upcasts.get((kind, step))
    if lift is None:
        raise Invalid(message("This was written by a version of Houvast that is no longer read."))
    return lift(dict(values))


def _declared(cls: type) -> tuple[str, int]:
    declared = _versions.get(cls)
    if declared is None:
        raise TypeError(f"{cls.__name__} is not declared as content")
    return declared


def _codecs_of(cls: type) -> dict[str, Codec]:
    """Types are resolved at first use, when every class they name exists."""
    codecs = _codecs.get(cls)
    if codecs is None:
        names = [field.name for field in fields(cls)]
        codecs = _codecs[cls] = codecs_of(cls, names)
    return codecs


def _is_size_class(size: int) -> bool:
    return SMALLEST <= size <= LARGEST and size & (size - 1) == 0


def _no_constant(_name: str) -> NoReturn:
    raise ValueError("neither NaN nor infinity is ever written")


def _refusal() -> Tampered:
    return Tampered(message("This is not the content that belongs here; it is not opened."))


_DECODER: Final = json.JSONDecoder(parse_constant=_no_constant)
