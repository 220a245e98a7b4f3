"""What a person unlocks by signing in: two key pairs, and the controllers this person has reason to trust."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final
from uuid import UUID

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.framing import frame, number_part, unframe
from houvast.vault.pairs import PUBLIC_BYTES, EncryptionPair, SigningPair

ID_BYTES: Final = 16
_FIXED: Final = 4  # user, version, encryption, signing; the anchors follow
_BUNDLE: Final = b"houvast.vault.bundle.1"


@dataclass(frozen=True, slots=True)
class UserBundle:
    """A user's own keys, and per controller the signing key by which certificates are believed."""

    user: UUID
    encryption: EncryptionPair
    signing: SigningPair
    anchors: Mapping[UUID, bytes] = field(default_factory=dict)
    version: int = 1

    def __post_init__(self) -> None:
        """Closes the anchors: trust is added with ``trusting``, never by reaching in."""
        object.__setattr__(self, "anchors", MappingProxyType(dict(self.anchors)))

    def trusting(self, controller: UUID, signing_public: bytes) -> "UserBundle":
        """Returns the same bundle with this controller's signing key as an anchor."""
        anchors = {**self.anchors, controller: signing_public}
        return UserBundle(self.user, self.encryption, self.signing, anchors, self.version)


def dump(bundle: UserBundle) -> bytes:
    """Returns the bundle as bytes, secrets included: only ever to be sealed."""
    anchors = (key.bytes + public for key, public in sorted(bundle.anchors.items()))
    return frame(
        _BUNDLE,
        bundle.user.bytes,
        number_part(bundle.version),
        bundle.encryption.reveal(),
        bundle.signing.reveal(),
        *anchors,
    )


def load(raw: bytes) -> UserBundle:
    """Returns the bundle that ``dump`` wrote; raises Tampered for any other bytes."""
    parts = unframe(_BUNDLE, raw)
    anchors = parts[_FIXED:]
    whole = len(parts) >= _FIXED and len(parts[0]) == ID_BYTES
    if not whole or any(len(anchor) != ID_BYTES + PUBLIC_BYTES for anchor in anchors):
        raise Tampered(message("This does not have the form it should have; it is not opened."))
    return UserBundle(
        user=UUID(bytes=parts[0]),
        encryption=EncryptionPair(parts[2]),
        signing=SigningPair(parts[3]),
        anchors={UUID(bytes=anchor[:ID_BYTES]): anchor[ID_BYTES:] for anchor in anchors},
        version=int.from_bytes(parts[1], "big"),
    )
