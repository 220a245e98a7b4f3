"""What a code and an address lead to, where nobody is signed in: one round of asking, one place in it."""

import secrets
from typing import Final
from uuid import UUID

from django.conf import settings

from houvast.access.voices import lay_down
from houvast.kernel.errors import Invalid
from houvast.vault.crockford import plain_letters, written
from houvast.vault.deriving import check_pepper, derive
from houvast.vault.framing import frame
from houvast.vault.unanimity import found_by, held_back, share_of

TOKEN_BYTES: Final = 5
CODE_LETTERS: Final = 16
_ROUND: Final = b"houvast sheet round 1"


def new_token() -> str:
    """Returns the end of an address that people copy from paper: eight letters and digits."""
    return written(secrets.token_bytes(TOKEN_BYTES))


def round_of(token: str) -> UUID:
    """Returns the number an address leads to, under the pepper; the database does not know the address."""
    letters = plain_letters(token).encode()
    return UUID(bytes=derive(letters, check_pepper(settings.PEPPER), frame(_ROUND))[:16], version=4)


def place_of_code(round_id: UUID, code: str) -> bytes | None:
    """Returns the hash that finds a code's place; nothing for what cannot be a code."""
    try:
        letters = plain_letters(code)
    except Invalid:
        return None
    return found_by(settings.PEPPER, round_id, code) if len(letters) == CODE_LETTERS else None


def answer(round_id: UUID, code: str, *, agrees: bool) -> None:
    """Lays down a code's share, or random bytes in its place. Nothing comes back."""
    laid = share_of(settings.PEPPER, round_id, code) if agrees else held_back()
    lay_down(round_id, found_by(settings.PEPPER, round_id, code), laid)
