"""Opening a receiver's page: once with the code that was said, later with the one shown on it."""

import re
import secrets
from dataclasses import dataclass, field, replace
from typing import Final
from uuid import UUID

from django.db import connections

from houvast.access.referral_pages import (
    ADDRESS,
    CODE_DIGITS,
    RETURN_DIGITS,
    TOKEN_BYTES,
    VISIT,
    address_hash,
    address_key,
    open_words,
    seal_words,
    visit_hash,
    visit_key,
)
from houvast.access.referral_values import ReferralPageState, ReferralWords
from houvast.access.referral_visits import CLOSED, asked
from houvast.access.rules import without_actor
from houvast.kernel.errors import Invalid, NotFound, Tampered, TooMany
from houvast.kernel.messages import message

MOST_TRIES: Final = 10
_CODE: Final = re.compile(rf"[0-9]{{{CODE_DIGITS}}}|[0-9]{{{RETURN_DIGITS}}}")


@dataclass(frozen=True)
class TypedReferralCode:
    """The secret of the address somebody came by, and the code that was said to them or that they noted."""

    token: str = field(repr=False)
    code: str = field(repr=False)


@without_actor("Whoever receives has no account; address and code together are the key.")
def enter_referral_page(typed: TypedReferralCode) -> str:
    """Opens the page and returns the secret of a visit, for a cookie; the spoken code is used up.

    Raises Invalid for a wrong or used code, TooMany after ten, NotFound for an address that was never given,
    was taken back, or is past its day.
    """
    code = re.sub(r"[\s.-]", "", typed.code)
    if not _CODE.fullmatch(code):
        raise Invalid(message("The code has six digits, or eight when you come back."))
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT * FROM access.knock_referral_page(%s)", [address_hash(typed.token)])
        found = cursor.fetchone()
    if found is None:
        raise NotFound(message("This page does not exist. Look at the address again."))
    page_id, sealed, standing, tries = found
    if standing == "locked":
        raise TooMany(message("Too many tries. Call the service that sent it to you."))
    if sealed is None:
        raise NotFound(CLOSED)
    try:
        words = open_words(address_key(typed.token, code), ADDRESS, page_id, bytes(sealed))
    except Tampered:
        raise _wrong(int(tries)) from None
    return _entered(typed.token, page_id, words, is_first=standing == ReferralPageState.OPEN)


def _entered(token: str, page_id: UUID, words: ReferralWords, *, is_first: bool) -> str:
    """Moves what the code opened under a new visit; the first time a page to come back to takes its place."""
    visit, back = secrets.token_urlsafe(TOKEN_BYTES), None
    if is_first:
        code = f"{secrets.randbelow(10**RETURN_DIGITS):0{RETURN_DIGITS}d}"
        back = seal_words(address_key(token, code), ADDRESS, page_id, replace(words, items=()))
        words = replace(words, return_code=code)
    entered = seal_words(visit_key(visit), VISIT, page_id, words)
    if not asked("enter_referral_page", address_hash(token), visit_hash(visit), entered, back):
        raise NotFound(CLOSED)
    return visit


def _wrong(tries: int) -> Invalid | TooMany:
    left = MOST_TRIES - tries
    if left <= 0:
        return TooMany(message("Too many tries. Call the service that sent it to you."))
    return Invalid(
        message("This code is not right, or was used before. You can try %(left)s more times."), left=left
    )
