"""What is unlocked stays unlocked for a session, and is readable only with the cookie in the browser.

The store holds the blob, the browser holds the key cookie, the server's environment holds the pepper:
each alone, or any two without the third, opens nothing.
"""

from typing import Final

from nacl.utils import random

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.deriving import KEY_BYTES, check_pepper, derive
from houvast.vault.framing import frame
from houvast.vault.sealing import SymmetricKey, decrypt, encrypt

_SESSION: Final = b"houvast.vault.session.1"


def new_cookie_key() -> bytes:
    """Returns 32 random bytes for the key cookie (which is never the session's identifier)."""
    return random(KEY_BYTES)


def seal_session(cookie_key: bytes, pepper: bytes, session_hash: bytes, plain: bytes) -> bytes:
    """Seals bytes for one session; raises Tampered for a cookie of another length, Invalid for the pepper."""
    return encrypt(_key(cookie_key, pepper), frame(_SESSION, session_hash), plain)


def open_session(cookie_key: bytes, pepper: bytes, session_hash: bytes, sealed: bytes) -> bytes:
    """Opens what ``seal_session`` sealed; raises Tampered for another cookie, pepper, session or bytes."""
    return decrypt(_key(cookie_key, pepper), frame(_SESSION, session_hash), sealed)


def _key(cookie_key: bytes, pepper: bytes) -> SymmetricKey:
    if not isinstance(cookie_key, bytes) or len(cookie_key) != KEY_BYTES:
        raise Tampered(message("This key does not have the right form."))
    return SymmetricKey(derive(cookie_key, check_pepper(pepper), frame(_SESSION)))
