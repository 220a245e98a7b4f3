"""One secret, many purposes: each purpose gets a key of its own that says nothing about the others.

HKDF with SHA-256 (RFC 5869), from the standard library's hmac. The salt is hashed first: HMAC fills a short
key up with zero bytes, so that without it two salts that differ in final zeros would be one.
"""

import hmac
from hashlib import sha256

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

KEY_BYTES = 32
PEPPER_BYTES = 32


def derive(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Derives 32 bytes from a secret that is already strong; purpose is a frame that names its use."""
    extracted = hmac.digest(sha256(salt).digest(), secret, sha256)
    # One block of expansion is exactly the 32 bytes of a key.
    return hmac.digest(extracted, purpose + b"\x01", sha256)


def check_pepper(pepper: bytes) -> bytes:
    """Returns the server's pepper; raises Invalid below 32 bytes, for then a stolen database is a risk."""
    if not isinstance(pepper, bytes) or len(pepper) < PEPPER_BYTES:
        raise Invalid(message("The pepper must be at least %(bytes)s bytes long."), bytes=PEPPER_BYTES)
    return pepper
