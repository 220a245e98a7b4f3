"""Facts as bytes in one way only: what is signed, bound or derived can never be read as something else.

Every frame begins with a context (what it is for, with a version), and every part carries its length,
so that ("ab", "c") and ("a", "bc") differ.
"""

from struct import Struct
from uuid import UUID

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message

LENGTH_BYTES = 4
_LENGTH = Struct(">I").pack  # six frames a key in a list: this form takes half the time of ``to_bytes``


def frame(context: bytes, *parts: bytes) -> bytes:
    """Joins context and parts, each preceded by its length in four bytes."""
    pieces = [_LENGTH(len(context)), context]
    for part in parts:
        pieces.append(_LENGTH(len(part)))
        pieces.append(part)
    return b"".join(pieces)


def unframe(context: bytes, raw: bytes) -> tuple[bytes, ...]:
    """Returns the parts of a frame of this context; raises Tampered when it is any other bytes."""
    parts: list[bytes] = []
    position = 0
    while position < len(raw):
        start = position + LENGTH_BYTES
        position = start + int.from_bytes(raw[position:start], "big")
        parts.append(raw[start:position])
    if position != len(raw) or not parts or parts[0] != context:
        raise Tampered(message("This does not have the form it should have; it is not opened."))
    return tuple(parts[1:])


def id_part(value: UUID | None) -> bytes:
    """Returns sixteen bytes, or none where there is no identifier."""
    return b"" if value is None else value.bytes


def number_part(value: int) -> bytes:
    """Returns a count or version from 0 to 2³² - 1 as four bytes."""
    return value.to_bytes(4, "big")
