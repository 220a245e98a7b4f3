"""Seals what is asked by form, and proves to each side that the other wrote it.

The asker's key pair is made with the question; the receipt code alone opens its private half. Each message is
sealed twice, to the desk's team and to the asker, and carries a proof that only these two can make: whoever
writes the database can neither read a message nor slip in one, nor move it to another place.
"""

import hmac
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, TypeVar
from uuid import UUID

from houvast.access.asked_values import Author
from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.framing import frame, number_part, unframe
from houvast.vault.hidden import SECRET_BYTES
from houvast.vault.pairs import EncryptionPair, open_from, seal_to
from houvast.vault.sealing import SymmetricKey, decrypt, encrypt

WORD: Final = b"houvast asked word 1"
SECRET: Final = b"houvast asked secret 1"

Content = TypeVar("Content")


@dataclass(frozen=True)
class Spot:
    """Where a message belongs: in which question, which number it has, who wrote it."""

    thread_id: UUID
    number: int
    author: Author

    def bound(self) -> bytes:
        """Returns the place as bytes that are sealed with the message."""
        return frame(WORD, self.thread_id.bytes, number_part(self.number), self.author.value.encode())


@dataclass(frozen=True)
class AskerKeys:
    """What the receipt code opens: the pair answers are sealed to, and the key of the proofs."""

    pair: EncryptionPair
    proof: SymmetricKey = field(repr=False)

    def reveal(self) -> bytes:
        """Returns both secrets, to be sealed under the code or in a visit's cookie."""
        return self.pair.reveal() + self.proof.reveal()


def asker_keys(secret: bytes) -> AskerKeys:
    """Returns the keys from the bytes that ``reveal`` gave; raises Tampered for any others."""
    if len(secret) != 2 * SECRET_BYTES:
        raise Tampered(message("This key does not have the right form."))
    return AskerKeys(EncryptionPair(secret[:SECRET_BYTES]), SymmetricKey(secret[SECRET_BYTES:]))


def seal_keys(key: SymmetricKey, thread_id: UUID, keys: AskerKeys) -> bytes:
    """Seals an asker's keys under their code."""
    return encrypt(key, frame(SECRET, thread_id.bytes), keys.reveal())


def open_keys(key: SymmetricKey, thread_id: UUID, sealed: bytes) -> AskerKeys:
    """Opens an asker's keys with their code; raises Tampered for any other code or question."""
    return asker_keys(decrypt(key, frame(SECRET, thread_id.bytes), sealed))


def seal_word(public: bytes, proof: SymmetricKey, spot: Spot, content: object) -> bytes:
    """Seals one message to one side, with the proof that it comes from the other."""
    plain = contents.dump(content)
    return seal_to(public, frame(WORD, _tag(proof, spot, plain), plain), spot.bound())


def open_word(
    pair: EncryptionPair, spot: Spot, sealed: bytes, as_: type[Content], proof: SymmetricKey | None
) -> Content:
    """Opens a message; raises Tampered when it is another, of another place, or of nobody here.

    Without ``proof`` (the desk, who finds that key in the opening itself) only the place is proven.
    """
    parts = unframe(WORD, open_from(pair, sealed, spot.bound()))
    if len(parts) != 2 or (  # noqa: PLR2004 - the proof and the message
        proof is not None and not hmac.compare_digest(parts[0], _tag(proof, spot, parts[1]))
    ):
        raise Tampered(message("This sealed value is not what it claims to be; it is not opened."))
    return contents.load(as_, parts[1])


def _tag(proof: SymmetricKey, spot: Spot, plain: bytes) -> bytes:
    return hmac.digest(proof.reveal(), frame(WORD, spot.bound(), plain), sha256)
