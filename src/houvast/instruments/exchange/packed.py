"""Looks at a packed spreadsheet before anything of it is unpacked, and believes none of its names.

A spreadsheet is a zip of XML files. One that would burst, leads out of itself, is locked or declares entities
is refused in a sentence; what is opened afterwards is bounded by what was counted here.
"""

import zlib
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from houvast.instruments.exchange.outcome import Refused
from houvast.kernel.messages import message

MEGABYTE: Final = 1024 * 1024
MOST_UNPACKED: Final = 6 * MEGABYTE
MOST_FILES: Final = 200
MOST_SHEETS: Final = 50
"""A form has three; each that is declared costs time, also when all of them are the same part."""
TIGHTEST: Final = 400
"""A sheet of empty cells packs two hundred times; what packs more than this was made to burst."""
TIGHT_FROM: Final = MEGABYTE
ENCRYPTED: Final = 0x1
DAMAGE: Final = (BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, RuntimeError)

BROKEN: Final = message("This spreadsheet is damaged; open it, save it again as .xlsx and choose it again.")
LOCKED: Final = message("This spreadsheet is locked with a password; save it without one.")
LEADS_OUT: Final = message("A name inside this spreadsheet leads out of it; such a file is not opened.")
TOO_MUCH: Final = message("Unpacked, this spreadsheet is larger than %(most)s MB; that is more than is read.")
TOO_TIGHT: Final = message("This spreadsheet is packed far more tightly than text can be; it is not opened.")
TOO_MANY: Final = message("This spreadsheet holds more than %(most)s parts; that is more than is read.")
TOO_MANY_SHEETS: Final = message("This spreadsheet has more than %(most)s sheets; that is more than is read.")
ODD_PACKING: Final = message("This spreadsheet is packed in an unusual way; save it again as .xlsx.")
ENTITIES: Final = message("This spreadsheet declares abbreviations of its own (entities); it is not opened.")
MACROS: Final = message("This spreadsheet holds macros; save it as .xlsx without them.")


def check_packed(data: bytes) -> None:
    """Looks at every part of a packed spreadsheet; raises Refused for one that is not to be trusted."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            listed = archive.infolist()
            _check_sizes(listed)
            for one in listed:
                _check_one(one)
            for one in listed:
                if one.filename.lower().endswith((".xml", ".rels", ".vml")):
                    _check_part(archive.read(one))
    except DAMAGE as error:
        raise Refused(BROKEN) from error


def _check_sizes(listed: list[ZipInfo]) -> None:
    if len(listed) > MOST_FILES:
        raise Refused(TOO_MANY, most=MOST_FILES)
    if sum(one.file_size for one in listed) > MOST_UNPACKED:
        raise Refused(TOO_MUCH, most=MOST_UNPACKED // MEGABYTE)


def _check_one(one: ZipInfo) -> None:
    parts = one.filename.split("/")
    if one.filename.startswith("/") or ".." in parts or "\\" in one.orig_filename or ":" in one.filename:
        raise Refused(LEADS_OUT)
    if one.flag_bits & ENCRYPTED:
        raise Refused(LOCKED)
    if one.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise Refused(ODD_PACKING)
    if one.file_size > TIGHT_FROM and one.file_size > TIGHTEST * max(1, one.compress_size):
        raise Refused(TOO_TIGHT)
    if parts[-1].lower() == "vbaproject.bin":
        raise Refused(MACROS)


def _check_part(part: bytes) -> None:
    """Refuses a document type, spreadsheets have none, and more sheets than anybody makes.

    Both bytes orders of UTF-16 are looked through too.
    """
    signs = part.replace(b"\x00", b"")
    if signs.count(b"sheetId") > MOST_SHEETS:
        raise Refused(TOO_MANY_SHEETS, most=MOST_SHEETS)
    plain = signs.upper()
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise Refused(ENTITIES)
