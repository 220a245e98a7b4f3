"""Which kinds of file are taken, told from what is in them and never from what they are called.

Nothing here can run by itself: no web pages, no pictures that hold scripts, no documents with macros.
"""

import zipfile
from typing import BinaryIO, Final

from houvast.access.values import FileKind
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

HEAD_BYTES: Final = 64
WHOLE: Final = -1
MOST_MEMBERS: Final = 5000
ODT: Final = b"mimetypeapplication/vnd.oasis.opendocument.text"
ODT_AT: Final = 30
SOUND_BRANDS: Final = frozenset({b"M4A ", b"M4B ", b"mp42", b"mp41", b"isom", b"iso2", b"3gp4", b"3gp5"})
BEGINNINGS: Final = {
    b"%PDF-": FileKind.PDF,
    b"\x89PNG\r\n\x1a\n": FileKind.PNG,
    b"\xff\xd8\xff": FileKind.JPEG,
    b"ID3": FileKind.MP3,
    b"\xff\xfb": FileKind.MP3,
    b"\xff\xf3": FileKind.MP3,
    b"\xff\xf2": FileKind.MP3,
}
LONGEST_LISTING: Final = 1_000_000
"""Bytes that the list of files in a document may have; it is read whole before anything else is known."""
ZIP_TAIL: Final = 65_557
"""Bytes at the end of a zip among which its last record stands: 22, and a comment of 65,535 at most."""
MACROS: Final = ("vbaproject.bin", "basic/script-lc.xml")


def file_kind(file: BinaryIO) -> FileKind:
    """Returns what kind of file this is; raises Invalid for every other kind, and for an empty file."""
    file.seek(0)
    head = file.read(HEAD_BYTES)
    file.seek(0)
    if not head:
        raise Invalid(message("This file is empty."))
    kind = _by_head(head) or (_document(file) if head.startswith(b"PK\x03\x04") else _text(file))
    file.seek(0)
    if kind is None:
        raise Invalid(
            message(
                "This kind of file is not taken. Possible are PDF, PNG, JPEG, WebP, DOCX and ODT without"
                " macros, plain text, M4A and MP3."
            )
        )
    return kind


def _by_head(head: bytes) -> FileKind | None:
    if head[4:8] == b"ftyp":
        return FileKind.M4A if head[8:12] in SOUND_BRANDS else None
    if head.startswith(b"RIFF"):
        return FileKind.WEBP if head[8:12] == b"WEBP" else None
    return next((kind for beginning, kind in BEGINNINGS.items() if head.startswith(beginning)), None)


def _document(file: BinaryIO) -> FileKind | None:
    if _listing_bytes(file) > LONGEST_LISTING:
        return None
    try:
        with zipfile.ZipFile(file) as archive:
            names = [name.lower() for name in archive.namelist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return None
    if len(names) > MOST_MEMBERS or any(name.endswith(MACROS) for name in names):
        return None
    if "word/document.xml" in names and "[content_types].xml" in names:
        return FileKind.DOCX
    file.seek(ODT_AT)
    return FileKind.ODT if file.read(len(ODT)) == ODT and "content.xml" in names else None


def _listing_bytes(file: BinaryIO) -> int:
    """Returns how long a zip says its list of files is; more than any for one that hides it."""
    size = file.seek(0, 2)
    file.seek(max(0, size - ZIP_TAIL))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22 or b"PK\x06\x07" in tail:
        return LONGEST_LISTING + 1
    return int.from_bytes(tail[at + 12 : at + 16], "little")


def _text(file: BinaryIO) -> FileKind | None:
    try:
        text = file.read(WHOLE).decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    head = text[:1000].lstrip().lower()
    odd = any(character < " " and character not in "\t\n\r\f" for character in text)
    return (
        None if odd or head.startswith(("<!doctype", "<html", "<?xml", "<svg", "<script")) else FileKind.TEXT
    )
