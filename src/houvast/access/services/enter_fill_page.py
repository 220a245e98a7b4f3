"""Opening a page to fill in with its address and the spoken code: the address alone tells nothing."""

import re
import secrets
from dataclasses import dataclass, field
from typing import Final

from django.db import connections

from houvast.access.fill_pages import (
    ADDRESS,
    TOKEN_BYTES,
    VISIT,
    address_hash,
    address_key,
    bound,
    open_form,
    visit_hash,
    visit_key,
)
from houvast.access.fill_values import FillState
from houvast.access.fill_visits import asked
from houvast.access.rules import without_actor
from houvast.kernel.errors import Conflict, Invalid, NotFound, Tampered, TooMany
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.sealing import encrypt

MOST_TRIES: Final = 10
_CODE: Final = re.compile(r"[0-9]{6}")


@dataclass(frozen=True)
class TypedFillCode:
    """The secret of the address somebody came by, and the code that was said to them."""

    token: str = field(repr=False)
    code: str = field(repr=False)


@without_actor("Whoever fills in has no account; address and code together are the key.")
def enter_fill_page(typed: TypedFillCode) -> str:
    """Uses the code up and returns the secret of a visit, for a cookie.

    Raises Invalid for a wrong code, TooMany after ten, Conflict when it was used, NotFound for an address
    that was never given, was taken back, or is older than two days.
    """
    code = re.sub(r"[\s.-]", "", typed.code)
    if not _CODE.fullmatch(code):
        raise Invalid(message("The code has six digits."))
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT * FROM access.knock_fill_page(%s)", [address_hash(typed.token)])
        found = cursor.fetchone()
    if found is None:
        raise NotFound(message("This page does not exist. Look at the address again."))
    page_id, _dossier, _compartment, sealed, standing, tries = found
    _refuse_closed(standing)
    try:
        form = open_form(address_key(typed.token, code), ADDRESS, page_id, bytes(sealed))
    except Tampered:
        raise _wrong(int(tries)) from None
    visit = secrets.token_urlsafe(TOKEN_BYTES)
    entered = encrypt(visit_key(visit), bound(VISIT, page_id), contents.dump(form))
    if not asked("enter_fill_page", address_hash(typed.token), visit_hash(visit), entered):
        _refuse_closed(FillState.ENTERED)
    return visit


def _wrong(tries: int) -> Invalid | TooMany:
    left = MOST_TRIES - tries
    if left <= 0:
        return TooMany(message("Too many tries. Ask your worker for a new code."))
    return Invalid(message("This code is not right. You can try %(left)s more times."), left=left)


def _refuse_closed(standing: str) -> None:
    """Raises what fits a page that is not open."""
    if standing == FillState.OPEN:
        return
    if standing == "locked":
        raise TooMany(message("Too many tries. Ask your worker for a new code."))
    if standing in {FillState.WITHDRAWN, FillState.LAPSED}:
        raise NotFound(message("This page is closed. Ask your worker for a new one."))
    raise Conflict(message("This code was used before. Ask your worker for a new one."))
