"""Searches bytes for words that must not be there, however they were written down.

Each word is sought in every encoding: as it is, in upper case, UTF-16, hexadecimal, base64 at each of its
three alignments, percent-encoded, with JSON or bytea escapes, and backwards. As it is, it is sought in
windows of eight bytes, so that PostgreSQL's own compression, which lets a control byte in after every eight
literals, does not hide it. Streams of zlib and gzip are opened wherever they begin, and what is in them is
searched again.

That is some two hundred patterns. One pass over the bytes finds which of them begin anywhere at all; only
those are sought, each by itself.
"""

import base64
import json
import subprocess
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import quote

import numpy as np
from numpy.typing import NDArray

from houvast.cli.client import client_program

WINDOW: Final = 8
STREAMS: Final = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x1f\x8b\x08")
SMALLEST_STREAM: Final = 24
DEEPEST: Final = 3
LARGEST_STREAM: Final = 256 * 1024 * 1024
PIECE: Final = 32 * 1024 * 1024
BLOCK: Final = 256 * 1024
BEGINNING: Final = 4
"""Bytes of a pattern that the first pass looks for."""


def encodings(word: str) -> Iterator[bytes]:
    """Every way in which a word may have been written down."""
    plain = word.encode()
    yield from (plain, word.upper().encode(), word.lower().encode())
    yield from (word.encode("latin-1", "replace"), word.encode("utf-16-le"), word.encode("utf-16-be"))
    yield from (plain.hex().encode(), plain.hex().upper().encode(), plain[::-1])
    yield from (quote(word, safe="").encode(), json.dumps(word)[1:-1].encode())
    yield "".join(chr(byte) if byte < 128 else f"\\{byte:03o}" for byte in plain).encode()
    yield "".join(chr(byte) if byte < 128 else f"\\\\{byte:03o}" for byte in plain).encode()
    for coded in (plain, word.encode("utf-16-le")):
        yield from _base64(coded)


def _base64(plain: bytes) -> Iterator[bytes]:
    """The characters of base64 that depend on nothing but the word, at each alignment."""
    for before in range(3):
        for encode in (base64.standard_b64encode, base64.urlsafe_b64encode):
            whole = encode(bytes(before) + plain)
            first = -(-before * 8 // 6)
            yield whole[first : (before + len(plain)) * 8 // 6]


@dataclass(frozen=True)
class Found:
    """A word that was found, and where."""

    word: str
    place: str


@dataclass
class Scanner:
    """Words to look for, and how many bytes were searched so far."""

    words: Iterable[str]
    searched: int = 0
    _owner: dict[bytes, str] = field(default_factory=dict)
    _pairs: NDArray[np.bool_] = field(init=False)
    _beginnings: NDArray[np.uint32] = field(init=False)

    def __post_init__(self) -> None:
        """Writes every word down in every way, and in windows as it is."""
        for word in self.words:
            plain = word.encode()
            windows = (plain[start : start + WINDOW] for start in range(len(plain) - WINDOW + 1))
            for pattern in (*windows, *encodings(word)):
                if not any(shorter in pattern for shorter, owner in self._owner.items() if owner == word):
                    self._owner[pattern] = word
        self._beginnings = np.array(sorted({_beginning(pattern) for pattern in self._owner}), np.uint32)
        self._pairs = np.zeros(1 << 16, np.bool_)
        self._pairs[self._beginnings >> 16] = True

    def search(self, data: bytes, place: str, depth: int = 0) -> set[Found]:
        """What is found in bytes, and in what is compressed in them."""
        self.searched += len(data)
        begun = self._begun(data)
        found = {
            Found(word, place)
            for pattern, word in self._owner.items()
            if _beginning(pattern) in begun and pattern in data
        }
        if depth < DEEPEST:
            for offset, plain in _streams(data):
                found |= self.search(plain, f"{place} ▸ stream at {offset}", depth + 1)
        return found

    def _begun(self, data: bytes) -> set[int]:
        """The beginnings of patterns that stand anywhere in bytes, looked through a block at a time."""
        begun: set[int] = set()
        for start in range(0, len(data) - BEGINNING + 1, BLOCK):
            block = np.frombuffer(data[start : start + BLOCK + BEGINNING - 1], np.uint8).astype(np.uint16)
            pairs = (block[:-1] << 8) | block[1:]
            here = np.flatnonzero(self._pairs[pairs[:-2]])
            fours = (pairs[here].astype(np.uint32) << 16) | pairs[here + 2]
            begun.update(np.intersect1d(fours, self._beginnings).tolist())
        return begun

    def search_file(self, path: Path) -> set[Found]:
        """What is found in a file; a large one is read in pieces that overlap."""
        found: set[Found] = set()
        size = path.stat().st_size
        if size <= PIECE:
            return self.search(path.read_bytes(), str(path))
        with path.open("rb") as file:
            for start in range(0, size, PIECE - 4096):
                file.seek(start)
                found |= self.search(file.read(PIECE), f"{path} from {start}")
        return found


def _beginning(pattern: bytes) -> int:
    if len(pattern) < BEGINNING:
        raise ValueError(f"{pattern!r} is too short to look for")
    return int.from_bytes(pattern[:BEGINNING], "big")


def unpacked(dump: Path) -> bytes:
    """A dump in custom format as the statements it holds: its streams are cut up by lengths in between."""
    done = subprocess.run(  # noqa: S603
        [client_program("pg_restore"), "--file=-", str(dump)], capture_output=True, check=True
    )
    return done.stdout


def _streams(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Every stream of zlib or gzip that can be opened, with the place where it begins."""
    view = memoryview(data)
    for beginning in STREAMS:
        offset = data.find(beginning)
        while offset >= 0:
            opened = _opened(view[offset:], gzip=beginning[0] == 0x1F)
            if len(opened) >= SMALLEST_STREAM:
                yield offset, opened
            offset = data.find(beginning, offset + 1)


def _opened(data: memoryview, *, gzip: bool) -> bytes:
    """As much of a stream as opens: its beginning where it breaks off, nothing where there is none."""
    opener = zlib.decompressobj(wbits=31 if gzip else 15)
    opened = bytearray()
    start, size = 0, 64
    try:
        while start < len(data) and not opener.eof and len(opened) < LARGEST_STREAM:
            opened += opener.decompress(data[start : start + size])
            start, size = start + size, min(size * 2, 65536) if start > 65536 else 64
    except zlib.error:
        pass
    return bytes(opened)
