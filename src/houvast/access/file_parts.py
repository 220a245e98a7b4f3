"""What every file that is taken in passes: its own name, and the parts of a megabyte it is stored in."""

from collections.abc import Iterable, Iterator
from typing import Final

PART_BYTES: Final = 1024 * 1024
LONGEST_NAME: Final = 120


def stored_parts(sealed: Iterable[bytes]) -> Iterator[bytes]:
    """Yields a sealed stream in parts of a megabyte; the last is what is left."""
    waiting = bytearray()
    for piece in sealed:
        waiting += piece
        while len(waiting) >= PART_BYTES:
            yield bytes(waiting[:PART_BYTES])
            del waiting[:PART_BYTES]
    if waiting:
        yield bytes(waiting)


def plain_name(given: str) -> str:
    """Returns a file's own name without folders, ending, and signs that do not print."""
    name = given.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or given
    return "".join(sign for sign in name if sign.isprintable()).strip()[:LONGEST_NAME] or "file"
