"""A text that only everybody together can release, and of which nobody learns who held it back.

Each of those present gets a code of their own. From it follows, under the pepper, a share of the text's key.
Whoever agrees lays their share down; a no, and silence, leave random bytes in its place, which look the same.
All shares together with the mask are the key. One short of all they are nothing: no count, no name, no hint.
"""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.vault.crockford import grouped, plain_letters, written
from houvast.vault.deriving import KEY_BYTES, check_pepper, derive
from houvast.vault.framing import frame
from houvast.vault.sealing import SymmetricKey, decrypt, encrypt, new_key

CODE_BYTES: Final = 10
_TEXT: Final = b"houvast.vault.unanimity.text.1"
_SHARE: Final = b"houvast.vault.unanimity.share.1"
_FINDING: Final = b"houvast.vault.unanimity.finding.1"


@dataclass(frozen=True)
class Voice:
    """The place of one voice: the hash that a code finds it by, and what lies in it (32 bytes)."""

    found_by: bytes
    laid_down: bytes = field(repr=False)


@dataclass(frozen=True)
class Unanimous:
    """A text sealed until everybody agrees: its ciphertext, the mask, and one place per voice."""

    sealed: bytes = field(repr=False)
    mask: bytes = field(repr=False)
    voices: tuple[Voice, ...]


def new_codes(count: int) -> tuple[str, ...]:
    """Returns a code for each of those present: sixteen letters and digits in groups of four.

    Raises Invalid for nobody.
    """
    if count < 1:
        raise Invalid(message("Nobody is present: there is nobody to ask."))
    return tuple(grouped(written(secrets.token_bytes(CODE_BYTES))) for _ in range(count))


def seal_until_all_agree(pepper: bytes, text_id: UUID, codes: Sequence[str], plain: bytes) -> Unanimous:
    """Seals a text so that all codes together release it; the order of the voices is random.

    Raises Invalid for nobody, for a code used twice, or a short pepper.
    """
    if not codes or len(set(codes)) != len(codes):
        raise Invalid(message("Each of those present needs a code of their own."))
    key = new_key()
    mask = key.reveal()
    for code in codes:
        mask = _mixed(mask, share_of(pepper, text_id, code))
    voices = [Voice(found_by(pepper, text_id, code), held_back()) for code in codes]
    secrets.SystemRandom().shuffle(voices)
    return Unanimous(encrypt(key, frame(_TEXT, text_id.bytes), plain), mask, tuple(voices))


def share_of(pepper: bytes, text_id: UUID, code: str) -> bytes:
    """Returns what somebody lays down who agrees (32 bytes); raises Invalid for signs no code has."""
    return _of_code(pepper, text_id, code, _SHARE)


def found_by(pepper: bytes, text_id: UUID, code: str) -> bytes:
    """Returns the hash that finds a code's voice (32 bytes); raises Invalid for signs no code has."""
    return _of_code(pepper, text_id, code, _FINDING)


def held_back() -> bytes:
    """Returns what lies in the place of a voice that did not agree: random bytes, new each time."""
    return secrets.token_bytes(KEY_BYTES)


def release(text_id: UUID, sealed: bytes, mask: bytes, laid_down: Iterable[bytes]) -> bytes:
    """Returns the text when everybody agreed; raises Tampered when one did not, whoever it was."""
    key = mask
    for share in laid_down:
        key = _mixed(key, share)
    return decrypt(SymmetricKey(key), frame(_TEXT, text_id.bytes), sealed)


def _of_code(pepper: bytes, text_id: UUID, code: str, use: bytes) -> bytes:
    return derive(plain_letters(code).encode(), check_pepper(pepper), frame(use, text_id.bytes))


def _mixed(one: bytes, other: bytes) -> bytes:
    return bytes(left ^ right for left, right in zip(one, other, strict=True))
