"""A draft on its way from being looked at to being taken over: carried by the page, kept nowhere.

What a page carries comes back as it went or not at all: it is packed so that no form tidies a sign of it,
and unpacked within bounds.
"""

import base64
import binascii
import zlib

from houvast.instruments.definition import Definition
from houvast.instruments.plain import as_text
from houvast.instruments.reading import LARGEST, read_definition


def carried(definition: Definition) -> str:
    """Returns a draft as a short line of plain signs."""
    return base64.b64encode(zlib.compress(as_text(definition).encode(), 9)).decode()


def brought(line: str) -> Definition | None:
    """Returns the draft of such a line; None for any other line."""
    unpacking = zlib.decompressobj()
    try:
        data = unpacking.decompress(base64.b64decode(line, validate=True), LARGEST)
    except (binascii.Error, zlib.error, ValueError):
        return None
    return read_definition(data).definition if unpacking.eof else None
