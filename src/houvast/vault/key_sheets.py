"""A sheet of paper in a drawer or a safe that opens a bundle when the password is forgotten.

160 random bits as 32 letters, and four more that tell a slip of the pen at once: nine groups of four.
So much chance needs no slow stretching.
"""

import hmac
from hashlib import sha256
from typing import ClassVar, Final

from nacl.utils import random

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.vault.crockford import BITS, grouped, plain_letters, read, written
from houvast.vault.deriving import check_pepper, derive
from houvast.vault.framing import frame
from houvast.vault.hidden import Hidden
from houvast.vault.pairs import EncryptionPair
from houvast.vault.sealing import SymmetricKey

SHEET_BYTES: Final = 20
LETTERS: Final = SHEET_BYTES * 8 // BITS
CHECK_LETTERS: Final = 4
_CHECK: Final = b"houvast.vault.sheet.check.1"
_KEY: Final = b"houvast.vault.sheet.key.1"
_PAIR: Final = b"houvast.vault.sheet.pair.1"


class KeySheet(Hidden):
    """The secret of one sheet; ``code`` is what is printed, once."""

    __slots__ = ()
    size: ClassVar[int] = SHEET_BYTES

    @property
    def code(self) -> str:
        """Nine groups of four letters and figures, the last of which checks the others."""
        letters = written(self.reveal())
        return grouped(letters + _check_letters(letters))


def new_sheet() -> KeySheet:
    """Returns a fresh random sheet."""
    return KeySheet(random(SHEET_BYTES))


def read_sheet(code: str) -> KeySheet:
    """Returns the sheet of a code as typed: case, spaces, hyphens, O for 0 and I or L for 1 do not matter.

    Raises Invalid when signs are missing, or when the check group says that one was mistyped.
    """
    letters = plain_letters(code)
    if len(letters) != LETTERS + CHECK_LETTERS:
        raise Invalid(
            message("A key sheet has %(expected)s letters and figures; here are %(found)s."),
            expected=LETTERS + CHECK_LETTERS,
            found=len(letters),
        )
    sheet = letters[:LETTERS]
    if not hmac.compare_digest(letters[LETTERS:], _check_letters(sheet)):
        raise Invalid(message("One of the letters or figures differs from the sheet. Please compare them."))
    return KeySheet(read(sheet))


def sheet_key(code: str, salt: bytes, pepper: bytes) -> SymmetricKey:
    """Returns the key that wraps a user's bundle beside the password; ``salt`` is stored with the wrap."""
    return SymmetricKey(_derived(code, salt, pepper, _KEY))


def sheet_pair(code: str, salt: bytes, pepper: bytes) -> EncryptionPair:
    """Returns the key pair of a sheet in a safe that counts as a holder of the recovery key."""
    return EncryptionPair(_derived(code, salt, pepper, _PAIR))


def _derived(code: str, salt: bytes, pepper: bytes, purpose: bytes) -> bytes:
    return derive(read_sheet(code).reveal(), check_pepper(pepper), frame(purpose, salt))


def _check_letters(letters: str) -> str:
    digest = sha256(frame(_CHECK, letters.encode())).digest()
    return written(digest[:5])[:CHECK_LETTERS]
