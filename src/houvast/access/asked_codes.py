"""The receipt code of a question by form: sixteen digits, of which the last finds a slip of the pen.

A code is stored nowhere. One Argon2id makes of it what finds the question and what opens it: so trying a code
costs the same whether it exists or not, and who has database and pepper must stretch every guess too.
The code follows from the secret of the page it was written on, so that a second click brings the same one.
"""

from typing import Final
from uuid import UUID

from django.conf import settings

from houvast.access.hashing import PLACES, Lane
from houvast.vault.deriving import derive
from houvast.vault.framing import frame
from houvast.vault.passwords import SALT_BYTES, Stretched, StretchParameters

DIGITS: Final = 15
GROUP: Final = 4
ASKERS: Final = Lane(max(1, PLACES - 1))
"""Places of their own at the costly work, so that a flood of codes keeps no colleague from signing in."""
_CODE: Final = b"houvast asked code 1"
_SALT: Final = b"houvast asked salt 1"
# Damm's quasigroup of order ten (H. M. Damm, 2004): finds every wrong digit and every two swapped neighbours.
_DAMM: Final = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


def code_of(form_id: UUID, secret: bytes) -> str:
    """Returns the code that belongs to a page's secret, under the pepper: sixteen digits."""
    drawn = int.from_bytes(derive(secret, settings.PEPPER, frame(_CODE, form_id.bytes)), "big")
    digits = f"{drawn % 10**DIGITS:0{DIGITS}d}"
    return digits + check_digit(digits)


def check_digit(digits: str) -> str:
    """Returns the digit that belongs behind these."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


def read_code(typed: str) -> str:
    """Returns the digits of what somebody typed, spaces and dashes aside; empty when it cannot be a code."""
    digits = "".join(sign for sign in typed if not sign.isspace() and sign not in ".-")
    return digits if len(digits) == DIGITS + 1 and digits.isascii() and digits.isdigit() else ""


def is_slip(code: str) -> bool:
    """Returns whether a digit of sixteen must be wrong."""
    return check_digit(code[:-1]) != code[-1]


def grouped(code: str) -> tuple[str, ...]:
    """Returns a code in groups of four, as it is printed and said."""
    return tuple(code[start : start + GROUP] for start in range(0, len(code), GROUP))


def stretched(form_id: UUID, code: str, cost: tuple[int, int]) -> Stretched:
    """Stretches a code once: ``verifier`` finds its question, ``wrap_key`` opens it. Raises Busy.

    ``cost`` is what the form was opened with: memory in KiB and passes.
    """
    salt = derive(form_id.bytes, settings.PEPPER, _SALT)[:SALT_BYTES]
    return ASKERS.stretch(f"{form_id} {code}", StretchParameters(*cost, salt))
