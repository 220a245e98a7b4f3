"""Whom the vault's tests need: a service that certifies, and people with keys of their own."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from houvast.vault.bundles import UserBundle
from houvast.vault.certificates import PublicKeys, certify
from houvast.vault.pairs import SigningPair, new_encryption_pair, new_signing_pair
from houvast.vault.values import Place

PEPPER = bytes(range(32))


@dataclass(frozen=True)
class Service:
    """A controller with its signing key."""

    id: UUID
    signing: SigningPair

    @property
    def anchors(self) -> dict[UUID, bytes]:
        """What its people trust."""
        return {self.id: self.signing.public}


@dataclass(frozen=True)
class Person:
    """Somebody's bundle and certified public keys."""

    bundle: UserBundle
    keys: PublicKeys


def new_service() -> Service:
    return Service(uuid4(), new_signing_pair())


def new_person(service: Service, version: int = 1) -> Person:
    user, encryption, signing = uuid4(), new_encryption_pair(), new_signing_pair()
    keys = certify(
        service.signing,
        owner=user,
        controller=service.id,
        version=version,
        encryption=encryption.public,
        signing=signing.public,
    )
    return Person(UserBundle(user, encryption, signing, service.anchors, version), keys)


def new_place(column: str = "content") -> Place:
    return Place("guidance_note", column, uuid4(), uuid4(), uuid4())


def flipped(raw: bytes, bit: int) -> bytes:
    """Returns the bytes with one bit changed; any number names a bit."""
    changed = bytearray(raw)
    bit %= len(raw) * 8
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
