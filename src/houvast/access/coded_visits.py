"""What a visit to a page behind a code needs of the database, where nobody is signed in."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Generic
from uuid import UUID

from django.db import connections

from houvast.access.coded_pages import (
    ADDRESS,
    CODE_DIGITS,
    RETURN_DIGITS,
    TOKEN_BYTES,
    VISIT,
    CodedPages,
    TypedCode,
    Words,
    digits,
)
from houvast.kernel.errors import Invalid, NotFound, Tampered, TooMany
from houvast.kernel.messages import message

CLOSED: Final = message("This page is closed. Call the service that sent it to you.")
LOCKED: Final = message("Too many tries. Call the service that sent it to you.")
MOST_TRIES: Final = 10
UNREAD: Final = "open"
_CODE: Final = re.compile(rf"[0-9]{{{CODE_DIGITS}}}|[0-9]{{{RETURN_DIGITS}}}")


@dataclass(frozen=True)
class OpenVisit(Generic[Words]):
    """A visit with its page open."""

    page_id: UUID
    state: str
    words: Words | None
    until: datetime


def enter(pages: CodedPages[Words], typed: TypedCode) -> str:
    """Opens a page and returns the secret of a visit, for a cookie; the spoken code is used up.

    Raises Invalid for a wrong or used code, TooMany after ten, NotFound for an address that was never given,
    was taken back, or is past its day.
    """
    code = re.sub(r"[\s.-]", "", typed.code)
    if not _CODE.fullmatch(code):
        raise Invalid(message("The code has six digits, or eight when you come back."))
    found = _row(f"knock_{pages.kind}_page", pages.address_hash(typed.token))
    if found is None:
        raise NotFound(message("This page does not exist. Look at the address again."))
    page_id, sealed, standing, tries = found
    if standing == "locked":
        raise TooMany(LOCKED)
    if sealed is None:
        raise NotFound(CLOSED)
    try:
        words = pages.open_words(pages.address_key(typed.token, code), ADDRESS, page_id, bytes(sealed))
    except Tampered:
        raise _wrong(int(tries)) from None
    return _entered(pages, typed.token, page_id, words, is_first=standing == UNREAD)


def open_visit(pages: CodedPages[Words], visit: str) -> OpenVisit[Words]:
    """Opens a visit by its cookie; the row stays locked in a transaction.

    Raises NotFound when there is none, it ended, or was too long ago.
    """
    found = _row(f"visit_{pages.kind}_page", pages.visit_hash(visit))
    if found is None:
        raise NotFound(CLOSED)
    page_id, state, entered, until = found
    try:
        words = pages.open_words(pages.visit_key(visit), VISIT, page_id, bytes(entered)) if entered else None
    except Tampered:
        raise NotFound(CLOSED) from None
    return OpenVisit(page_id, state, words, until)


def asked(function: str, *values: bytes | bool | None) -> bool:
    """Calls one of the functions somebody without an account may call; returns its yes or no."""
    marks = ", ".join(["%s"] * len(values))
    with connections["signin"].cursor() as cursor:
        cursor.execute(f"SELECT access.{function}({marks})", list(values))
        return bool(cursor.fetchone()[0])


def _row(function: str, found_by: bytes) -> tuple[Any, ...] | None:
    with connections["signin"].cursor() as cursor:
        cursor.execute(f"SELECT * FROM access.{function}(%s)", [found_by])  # noqa: S608 - names of our own
        row: tuple[Any, ...] | None = cursor.fetchone()
        return row


def _entered(pages: CodedPages[Words], token: str, page_id: UUID, words: Words, *, is_first: bool) -> str:
    """Moves what the code opened under a new visit; the first time a page to come back to takes its place."""
    visit, back = secrets.token_urlsafe(TOKEN_BYTES), None
    if is_first:
        code = digits(RETURN_DIGITS)
        back = pages.seal_words(pages.address_key(token, code), ADDRESS, page_id, pages.left(words))
        words = pages.with_code(words, code)
    entered = pages.seal_words(pages.visit_key(visit), VISIT, page_id, words)
    function, lookup = f"enter_{pages.kind}_page", pages.address_hash(token)
    if not asked(function, lookup, pages.visit_hash(visit), entered, back):
        raise NotFound(CLOSED)
    return visit


def _wrong(tries: int) -> Invalid | TooMany:
    left = MOST_TRIES - tries
    if left <= 0:
        return TooMany(LOCKED)
    return Invalid(
        message("This code is not right, or was used before. You can try %(left)s more times."), left=left
    )
