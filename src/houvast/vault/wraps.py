"""A key handed to someone: sealed to the receiver, signed by the giver, of use to nobody else.

Who can write the database cannot slip in a key of his own: the receiver's keys must be certified by a
controller among the giver's anchors, the giver's by one among the receiver's, and the signature covers
every fact of the wrap.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from uuid import UUID

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle
from houvast.vault.certificates import PublicKeys, check_anchored
from houvast.vault.framing import frame, id_part, number_part
from houvast.vault.pairs import (
    EncryptionPair,
    SigningPair,
    close_for_self,
    is_closed_for_self,
    open_from,
    open_own,
    seal_to,
    sign,
    verify,
)

_WRAP: Final = b"houvast.vault.wrap.1"
_MOST_KNOWN: Final = 16_384
_known: set[bytes] = set()


@dataclass(frozen=True, slots=True)
class Wrap:
    """One key (``kind``, ``subject``, ``version``) for one receiver, as it lies in the store of keys."""

    kind: str
    subject: UUID
    version: int
    receiver: UUID
    receiver_version: int
    giver: UUID
    sealed: bytes
    signature: bytes
    giver_version: int = 1

    def facts(self, dossier: UUID | None) -> bytes:
        """Returns all that is claimed about the wrapped key, as canonical bytes."""
        return frame(
            _WRAP,
            self.kind.encode(),
            id_part(self.subject),
            number_part(self.version),
            id_part(dossier),
            id_part(self.receiver),
            number_part(self.receiver_version),
            id_part(self.giver),
            number_part(self.giver_version),
        )

    def claim(self, facts: bytes, receiver_public: bytes) -> bytes:
        """Returns the bytes the giver signs: the facts, the receiver's very key, the sealed bytes."""
        return frame(_WRAP, facts, receiver_public, self.sealed)


def make_wrap(  # noqa: PLR0917 - a wrap has these facts, and every one is signed
    kind: str,
    subject: UUID,
    version: int,
    secret: bytes,
    receiver: PublicKeys,
    giver: UUID,
    giver_signing: SigningPair,
    dossier: UUID | None = None,
    *,
    anchors: Mapping[UUID, bytes],
    giver_version: int = 1,
) -> Wrap:
    """Seals a key to a receiver and signs it.

    ``kind`` says what the key is of ("compartment", "function", "controller_signing"); ``anchors`` are
    those of the giver's own bundle. Raises Tampered when the receiver's keys are not certified by one.
    """
    check_anchored(receiver, anchors)
    facts = (kind, subject, version, receiver.owner, receiver.version, giver)
    blank = Wrap(*facts, b"", b"", giver_version)
    claimed = blank.facts(dossier)
    sealed = seal_to(receiver.encryption, secret, claimed)
    unsigned = Wrap(*facts, sealed, b"", giver_version)
    signature = sign(giver_signing, unsigned.claim(claimed, receiver.encryption), _WRAP)
    return Wrap(*facts, sealed, signature, giver_version)


def make_own_wrap(  # noqa: PLR0917 - as above
    kind: str, subject: UUID, version: int, secret: bytes, bundle: UserBundle, dossier: UUID | None = None
) -> Wrap:
    """Closes a key for its giver alone, signed like any other: the dossiers one opens oneself, mostly."""
    facts = (kind, subject, version, bundle.user, bundle.version, bundle.user)
    claimed = Wrap(*facts, b"", b"", bundle.version).facts(dossier)
    sealed = close_for_self(bundle.encryption, secret, claimed)
    unsigned = Wrap(*facts, sealed, b"", bundle.version)
    signature = sign(bundle.signing, unsigned.claim(claimed, bundle.encryption.public), _WRAP)
    return Wrap(*facts, sealed, signature, bundle.version)


def open_wrap(
    wrap: Wrap,
    dossier: UUID | None,
    pair: EncryptionPair,
    giver: PublicKeys,
    anchors: Mapping[UUID, bytes],
) -> bytes:
    """Opens a wrapped key with the receiver's pair.

    ``giver`` are the public keys found for the wrap's giver, ``anchors`` those of the opener's own
    bundle. Raises Tampered when the giver is not certified by an anchor, did not sign these very
    facts, or the wrap was made for another pair.
    """
    if giver.owner != wrap.giver or giver.version != wrap.giver_version or giver.signing is None:
        raise Tampered(message("This key was not given by the one it names."))
    check_anchored(giver, anchors)
    claimed = _proven(wrap, dossier, pair, giver.signing)
    return open_from(pair, wrap.sealed, claimed)


def open_own_wrap(wrap: Wrap, dossier: UUID | None, pair: EncryptionPair, signing: SigningPair) -> bytes:
    """Opens what its opener gave: their own signing key comes from their bundle and needs no certificate.

    Raises Tampered when that key did not sign these very facts, or the wrap was made for another pair.
    """
    claimed = _proven(wrap, dossier, pair, signing.public)
    if is_closed_for_self(wrap.sealed):
        return open_own(pair, wrap.sealed, claimed)
    return open_from(pair, wrap.sealed, claimed)


def _proven(wrap: Wrap, dossier: UUID | None, pair: EncryptionPair, giver_signing: bytes) -> bytes:
    """Returns the facts that the giver signed for this very pair; raises Tampered when they did not."""
    claimed = wrap.facts(dossier)
    _check_signature(giver_signing, wrap.claim(claimed, pair.public), wrap.signature)
    return claimed


def _check_signature(giver_signing: bytes, claim: bytes, signature: bytes) -> None:
    """Raises Tampered unless the giver signed this claim.

    What was proven once holds for ever (the same bytes under the same key), so that it is remembered, as a
    digest that says nothing of the wrap; a refusal is not.
    """
    digest = sha256(frame(_WRAP, giver_signing, signature, claim)).digest()
    if digest in _known:
        return
    verify(giver_signing, claim, signature, _WRAP)
    if len(_known) >= _MOST_KNOWN:
        _known.clear()
    _known.add(digest)
