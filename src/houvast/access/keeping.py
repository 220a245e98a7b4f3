"""To whom a post is sealed that arrives after its session: proven by the pepper, not by the database.

While somebody is signed in, their own bundle says which public key is theirs. It is kept with the session,
sealed under the server's pepper and bound to that session's cookie: whoever writes the database can neither
exchange it nor move it to another session.
"""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.conf import settings

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle
from houvast.vault.framing import frame, unframe
from houvast.vault.peppered import open_with_pepper, seal_with_pepper

_KEEPING: Final = b"houvast keeping 1"
_PURPOSE: Final = "keeping"


@dataclass(frozen=True)
class Writer:
    """Whose session it was, and the public key of theirs that it was opened with."""

    user_id: UUID
    encryption: bytes


def seal_keeping(bundle: UserBundle, hashed_cookie: bytes) -> bytes:
    """Returns what lies with a session so that a late post is sealed to the one whose it was."""
    plain = frame(_KEEPING, hashed_cookie, bundle.encryption.public)
    return seal_with_pepper(settings.PEPPER, _PURPOSE, bundle.user, plain)


def open_keeping(user_id: UUID, hashed_cookie: bytes, sealed: bytes) -> Writer:
    """Returns to whom a post of this session is sealed; raises Tampered for another user's or session's."""
    parts = unframe(_KEEPING, open_with_pepper(settings.PEPPER, _PURPOSE, user_id, sealed))
    if len(parts) != 2 or parts[0] != hashed_cookie:  # noqa: PLR2004 - the cookie's hash and the key
        raise Tampered(message("This does not have the form it should have; it is not opened."))
    return Writer(user_id, parts[1])
