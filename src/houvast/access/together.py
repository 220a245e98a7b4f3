"""What is sealed to a team, an inbox or a duty: every member opens it, and sees that a colleague wrote it.

Sealing alone would let whoever can write the database slip in words of their own; the signature does not.
"""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.certificates import PublicKeys, verify_by_one_of
from houvast.vault.pairs import open_from, seal_to, sign

Content = TypeVar("Content")

TOGETHER = b"houvast together 1"


def seal_together(actor: Actor, function_id: UUID, place: str, content: object) -> tuple[bytes, bytes]:
    """Returns content sealed to a function, and the actor's signature over it; raises NotFound."""
    receiver = actor.keyring.public_keys({function_id})[function_id]
    context = _context(function_id, place)
    sealed = seal_to(receiver.encryption, contents.dump(content), context)
    return sealed, sign(actor.keyring.bundle.signing, sealed, context)


def open_together(
    actor: Actor,
    function_id: UUID,
    place: str,
    written: tuple[bytes, bytes, Sequence[PublicKeys]],
    as_: type[Content],
) -> Content:
    """Opens what a colleague sealed to a function; ``written`` is the sealed value, signature and writer.

    A writer is all certified versions of their keys: they may have new ones by now.

    Raises Tampered when the writer did not sign it, NotFound for somebody without the function's key.
    """
    sealed, signature, signers = written
    verify_by_one_of(signers, sealed, signature, _context(function_id, place))
    return open_unsigned(actor, function_id, place, sealed, as_)


def open_unsigned(actor: Actor, function_id: UUID, place: str, sealed: bytes, as_: type[Content]) -> Content:
    """Opens what was sealed to a function and bears nobody's name: anybody's who writes the database.

    For what no one relies on and whose writer stays unknown. Raises NotFound without the function's key.
    """
    context = _context(function_id, place)
    for pair in actor.keyring.function_pairs(function_id).values():
        try:
            return contents.load(as_, open_from(pair, sealed, context))
        except Tampered:
            continue
    raise NotFound(message("This does not exist, or not for you."))


def _context(function_id: UUID, place: str) -> bytes:
    return TOGETHER + function_id.bytes + place.encode()
