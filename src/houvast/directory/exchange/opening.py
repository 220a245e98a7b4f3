"""Opens a package, zipped or a folder, without trusting a single number or name in it.

A zip says how large its files are and how they are called; both may be lies. Names that lead out of the
package, files that are packed far too tightly, and more than can be read are refused before anything is
unpacked; what is unpacked is counted all the same.
"""

import stat
import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from io import BufferedReader
from pathlib import Path
from typing import IO, BinaryIO, Final, Protocol
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo, is_zipfile

from houvast.directory.exchange.findings import Findings, Unreadable
from houvast.kernel.messages import message

MEGABYTE: Final = 1024 * 1024
MOST_UNPACKED: Final = 128 * MEGABYTE
"""Twice what a package of 20,000 services with all their details takes."""
MOST_FILES: Final = 200
TIGHTEST: Final = 200
"""Text packs ten or twenty times; what packs more than this was made to burst."""
TIGHT_FROM: Final = MEGABYTE
ENCRYPTED: Final = 0x1
DIRECTORY: Final = "datapackage.json"
DAMAGE: Final = (
    *(BadZipFile, zlib.error, struct.error, NotImplementedError, EOFError, OSError, ValueError),
    *(RuntimeError, KeyError, IndexError),
)
"""What the reader of zips raises, depending on which of its bytes is another one."""

BROKEN: Final = message("This zip file is damaged, or not a zip file; make it anew.")
LOCKED: Final = message("This file is locked with a password; pack it without one.")
LEADS_OUT: Final = message("The name of this file leads out of the package; such a package is not opened.")
A_LINK: Final = message("This is a link to another file; pack the file itself.")
TOO_MUCH: Final = message("Unpacked, the package is larger than %(most)s MB; that is more than can be read.")
TOO_TIGHT: Final = message("This file is packed far more tightly than text can be; it is not opened.")
TOO_MANY: Final = message("The package holds more than %(most)s files.")
UNKNOWN_PACKING: Final = message("This file is packed in a way that is not read here; use an ordinary zip.")
SAME_NAME: Final = message("This file is in the package more than once.")


class Readable(Protocol):
    """A file that is read from its front."""

    def read(self, size: int, /) -> bytes:
        """Returns the next bytes, at most so many."""
        ...

    def readline(self, size: int, /) -> bytes:
        """Returns the next line, or so many bytes of it."""
        ...


class Package(Protocol):
    """The files of a package, by their plain names."""

    @property
    def names(self) -> tuple[str, ...]:
        """What is in it, without folders."""
        ...

    def open(self, name: str) -> AbstractContextManager[Readable]:
        """Opens a file of it for the length of a block."""
        ...


class Folder:
    """A package that lies unpacked in a folder of this machine: for the command line and for tests."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def names(self) -> tuple[str, ...]:
        """Its files."""
        return tuple(sorted(one.name for one in self._path.iterdir() if one.is_file()))

    def open(self, name: str) -> BufferedReader:
        """Opens one of them."""
        return (self._path / name).open("rb")


class Zipped:
    """A package in a zip file; everything in it was looked at before."""

    def __init__(self, found: Findings, archive: ZipFile, files: Mapping[str, ZipInfo]) -> None:
        self._found, self._archive, self._files = found, archive, files

    @property
    def names(self) -> tuple[str, ...]:
        """Its files."""
        return tuple(sorted(self._files))

    @contextmanager
    def open(self, name: str) -> Iterator[Readable]:
        """Opens one of them; reading gives no more bytes than the zip admitted to."""
        with _trusting_nothing(self._found):
            opened = self._archive.open(self._files[name])
        with opened:
            yield _Unpacked(self._found, opened)


class _Unpacked:
    """A file that is unpacked while it is read; what is wrong with it is found out on the way."""

    def __init__(self, found: Findings, opened: IO[bytes]) -> None:
        self._found, self._opened = found, opened

    def read(self, size: int, /) -> bytes:
        """Returns the next bytes."""
        with _trusting_nothing(self._found):
            return self._opened.read(size)

    def readline(self, size: int, /) -> bytes:
        """Returns the next line."""
        with _trusting_nothing(self._found):
            return self._opened.readline(size)


@contextmanager
def _trusting_nothing(found: Findings) -> Iterator[None]:
    """Turns whatever a damaged zip makes of its reader into one sentence; raises Unreadable."""
    try:
        yield
    except DAMAGE as error:
        found.refuse("", 0, "", BROKEN)
        raise Unreadable from error


def is_zip(file: BinaryIO) -> bool:
    """Returns whether a file is, or says it is, a zip."""
    file.seek(0)
    starts = file.read(4) == b"PK\x03\x04"
    file.seek(0)
    return starts or is_zipfile(file)


@contextmanager
def opened_zip(found: Findings, file: BinaryIO) -> Iterator[Zipped]:
    """Opens a zip for the length of the block; raises Unreadable for one that is not to be trusted."""
    file.seek(0)
    with _trusting_nothing(found):
        archive = ZipFile(file)
    with archive:
        yield Zipped(found, archive, _looked_at(found, archive.infolist()))


def _looked_at(found: Findings, listed: list[ZipInfo]) -> dict[str, ZipInfo]:
    files: dict[str, ZipInfo] = {}
    if len(listed) > MOST_FILES:
        found.refuse("", 0, "", TOO_MANY, most=MOST_FILES)
        raise Unreadable
    if sum(one.file_size for one in listed) > MOST_UNPACKED:
        found.refuse("", 0, "", TOO_MUCH, most=MOST_UNPACKED // MEGABYTE)
        raise Unreadable
    for one in listed:
        plain = one.filename.rpartition("/")[2]
        if one.is_dir() or _is_of_no_use(one.filename):
            continue
        why = _why_not(one) or (SAME_NAME if plain in files else "")
        if why:
            found.refuse(one.filename[:120], 0, "", why)
        files[plain] = one
    if found.is_refused:
        raise Unreadable
    return files


def _why_not(one: ZipInfo) -> str:
    parts = one.filename.split("/")
    if one.filename.startswith("/") or ".." in parts or "\\" in one.orig_filename or ":" in one.filename:
        return LEADS_OUT
    if stat.S_ISLNK(one.external_attr >> 16):
        return A_LINK
    if one.flag_bits & ENCRYPTED:
        return LOCKED
    if one.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        return UNKNOWN_PACKING
    if one.file_size > TIGHT_FROM and one.file_size > TIGHTEST * max(1, one.compress_size):
        return TOO_TIGHT
    return ""


def _is_of_no_use(name: str) -> bool:
    """What some systems add to every zip."""
    return name.startswith("__MACOSX/") or name.rpartition("/")[2] in {".DS_Store", "Thumbs.db"}
