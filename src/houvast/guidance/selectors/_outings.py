"""Opens what is sealed about an outing, as its worker or as whoever watches over them."""

from collections.abc import Iterable, Sequence
from typing import TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.guidance.models.outing import Outing
from houvast.guidance.values.outings import OutingDestination, OutingNotice
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.certificates import PublicKeys, verify_by_one_of
from houvast.vault.pairs import EncryptionPair, open_from

OUTING = b"houvast outing 1"
NOTICE = b" notice "
DESTINATION = b" destination "

Content = TypeVar("Content", OutingNotice, OutingDestination)


def context_of(row_id: UUID, part: bytes) -> bytes:
    """Returns what a sealed part of an outing is bound to."""
    return OUTING + part + row_id.bytes


def lookup_place(row_id: UUID) -> str:
    """Returns where the reason of somebody who looked belongs."""
    return f"outing {row_id}"


def claim_of(row_id: UUID, notice: bytes, destination: bytes) -> bytes:
    """Returns the bytes a worker signs, so that nobody exchanges where they went."""
    return row_id.bytes + len(notice).to_bytes(4, "big") + notice + destination


def givers_of(actor: Actor, rows: Iterable[Outing]) -> dict[UUID, tuple[PublicKeys, ...]]:
    """Returns the keys of the workers who are out, read at once: all versions that were certified."""
    return actor.keyring.signers({row.user_id for row in rows})


def open_notice(actor: Actor, row: Outing, givers: Sequence[PublicKeys]) -> OutingNotice:
    """Returns who is out and back when. Raises NotFound when they are back, Tampered when exchanged."""
    return _open(actor, row, givers, NOTICE, OutingNotice)


def open_destination(actor: Actor, row: Outing, givers: Sequence[PublicKeys]) -> OutingDestination:
    """Returns where somebody is. Raises NotFound when they are back, Tampered when exchanged."""
    return _open(actor, row, givers, DESTINATION, OutingDestination)


def _open(
    actor: Actor, row: Outing, givers: Sequence[PublicKeys], part: bytes, content_class: type[Content]
) -> Content:
    if row.notice is None or row.destination is None:
        raise NotFound(message("Your colleague is back. What they had said of their visit is gone."))
    notice, destination = bytes(row.notice), bytes(row.destination)
    claim = claim_of(row.id, notice, destination)
    verify_by_one_of(givers, claim, bytes(row.signature or b""), OUTING)
    sealed = notice if part == NOTICE else destination
    return contents.load(content_class, open_from(_pair(actor, row), sealed, context_of(row.id, part)))


def _pair(actor: Actor, row: Outing) -> EncryptionPair:
    if row.receiver_id != actor.user_id:
        return actor.keyring.function_pair(row.receiver_id, row.receiver_version)
    if row.receiver_version != actor.keyring.bundle.version:
        raise Tampered(message("This was sealed to a key you no longer have."))
    return actor.keyring.bundle.encryption
