"""What one function writes to another without a common dossier: sealed to it, signed by its giver.

Each seal and each signature is bound to its row and to what it is for, so that nothing can be moved or taken
for something else. Who signed is proven by the service that certified them, not by the row.
"""

from dataclasses import Field, dataclass
from typing import ClassVar, Protocol, TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.certificates import PublicKeys
from houvast.vault.pairs import open_from, seal_to, sign, verify

Content = TypeVar("Content")


class Written(Protocol):
    """Content of any kind: a frozen dataclass that was declared with ``@content``."""

    __dataclass_fields__: ClassVar[dict[str, Field[object]]]


@dataclass(frozen=True)
class Signed:
    """A signature, by whom and with which of their keys."""

    giver_id: UUID
    giver_version: int
    signature: bytes


def sign_row(actor: Actor, purpose: bytes, row_id: UUID, sealed: bytes) -> Signed:
    """Returns the actor's signature over what a row holds."""
    bundle = actor.keyring.bundle
    return Signed(bundle.user, bundle.version, sign(bundle.signing, row_id.bytes + sealed, purpose))


def signer_of(actor: Actor, purpose: bytes, row_id: UUID, sealed: bytes, signed: Signed) -> UUID:
    """Returns the service that vouches for whoever signed a row. Raises Tampered for anybody else's words."""
    try:
        giver = actor.keyring.public_keys_at(signed.giver_id, signed.giver_version)
    except NotFound as error:
        raise Tampered(message("This key was given by somebody nobody vouches for.")) from error
    verify(giver.signing or b"", row_id.bytes + sealed, signed.signature, purpose)
    return giver.controller


def seal_for(receiver: PublicKeys, purpose: bytes, row_id: UUID, written: Written) -> bytes:
    """Returns what only the members of a function open; whoever wrote it cannot read it back."""
    return seal_to(receiver.encryption, contents.dump(written), purpose + row_id.bytes)


def open_for(  # noqa: PLR0917 - the facts of one row
    actor: Actor, function_id: UUID, purpose: bytes, row_id: UUID, sealed: bytes, held: type[Content]
) -> Content:
    """Opens what was sealed to a function of the actor's. Raises NotFound for a function of others."""
    for pair in actor.keyring.function_pairs(function_id).values():
        try:
            return contents.load(held, open_from(pair, sealed, purpose + row_id.bytes))
        except Tampered:
            continue
    raise NotFound(message("This does not exist, or not for you."))
