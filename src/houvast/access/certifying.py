"""Stores public keys with the signature of the controller they belong to; compares those read aloud."""

from houvast.access.models.keys import PublicKey
from houvast.access.values import ReceiverKind
from houvast.vault.certificates import PublicKeys, fingerprint
from houvast.vault.crockford import plain_letters


def save_public_keys(keys: PublicKeys, kind: ReceiverKind, using: str | None = None) -> None:
    """Stores certified public keys of a user, a function or a recovery."""
    PublicKey.objects.using(using).create(
        owner_id=keys.owner,
        owner_kind=kind,
        controller_id=keys.controller,
        version=keys.version,
        encryption=keys.encryption,
        signing=keys.signing,
        signature=keys.signature,
    )


def reads_as(public: bytes, read_out: str) -> bool:
    """Returns whether somebody read this key's fingerprint, however it was typed.

    Raises Invalid for a sign that no fingerprint has.
    """
    return plain_letters(fingerprint(public)) == plain_letters(read_out)
