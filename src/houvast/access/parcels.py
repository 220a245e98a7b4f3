"""Seals a parcel to an inbox and a word back to a compartment: each bound to its row.

The giver signs the parcel and the key for the word back, so that nobody who can write the database exchanges
the one or reads the other.
"""

from typing import TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.handovers import Handover
from houvast.access.signed import Written, open_for, seal_for
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.certificates import PublicKeys
from houvast.vault.pairs import open_from, seal_to, sign, verify

Parcel = TypeVar("Parcel")


PARCEL = b"houvast parcel 1"
ANSWER = b"houvast parcel answer 1"
WORD = b"houvast parcel word 1"


def seal_parcel(
    actor: Actor, handover: UUID, receiver: PublicKeys, return_public: bytes, parcel: Written
) -> tuple[bytes, bytes]:
    """Returns a parcel sealed to an inbox, and the giver's signature over it and the key to answer to."""
    sealed = seal_for(receiver, PARCEL, handover, parcel)
    return sealed, sign(actor.keyring.bundle.signing, _claim(handover, return_public, sealed), PARCEL)


def open_parcel(
    actor: Actor, row: Handover, parcel_class: type[Parcel], giver: PublicKeys | None = None
) -> Parcel:
    """Opens a parcel as a member of the inbox; a list passes each giver's keys, read at once.

    Raises NotFound when not a member, Tampered when the parcel was exchanged.
    """
    sealed = _checked(row, giver or giver_of(actor, row))
    return open_for(actor, row.to_function_id, PARCEL, row.id, sealed, parcel_class)


def seal_answer(actor: Actor, row: Handover, answer: Written) -> bytes:
    """Returns an answer that only who holds the sender's compartment can open.

    Raises Tampered when the giver did not sign the key to answer to, NotFound when there is no parcel.
    """
    _checked(row, giver_of(actor, row))
    return seal_answer_anew(bytes(row.return_public), row, answer)


def seal_answer_anew(return_public: bytes, row: Handover, answer: Written) -> bytes:
    """Returns another answer, for the same reader and the same row.

    ``return_public`` was kept when the parcel was read; the row's own could have been exchanged since.
    Raises Tampered for a key that is none.
    """
    return seal_to(return_public, contents.dump(answer), ANSWER + row.id.bytes)


def open_answer(actor: Actor, row: Handover, answer_class: type[Parcel]) -> Parcel | None:
    """Opens the receiver's word back, with the keys of the compartment it was sent from."""
    if row.answer is None:
        return None
    pair = actor.keyring.compartment(row.from_compartment_id).pair
    return contents.load(answer_class, open_from(pair, bytes(row.answer), ANSWER + row.id.bytes))


def seal_word(return_public: bytes, handover: UUID, told: Written) -> bytes:
    """Returns a later word that only who holds the sender's compartment can open.

    ``return_public`` was kept on accepting; the row's own could have been exchanged since.
    Raises Tampered for a key that is none.
    """
    return seal_to(return_public, contents.dump(told), WORD + handover.bytes)


def open_word(actor: Actor, row: Handover, word_class: type[Parcel]) -> Parcel | None:
    """Opens what was told back later, with the keys of the compartment it was sent from."""
    if row.word is None:
        return None
    pair = actor.keyring.compartment(row.from_compartment_id).pair
    return contents.load(word_class, open_from(pair, bytes(row.word), WORD + row.id.bytes))


def giver_of(actor: Actor, row: Handover) -> PublicKeys:
    """Returns the keys with which the giver signed: theirs of then, since they may have new ones by now.

    They are certified like today's. Raises NotFound, Tampered.
    """
    return actor.keyring.public_keys_at(row.giver_id, row.giver_version)


def _checked(row: Handover, giver: PublicKeys) -> bytes:
    """Returns the sealed parcel when it is the giver's; raises NotFound, Tampered."""
    if row.parcel is None:
        raise NotFound(message("What was handed over is no longer here."))
    sealed, signature = bytes(row.parcel), bytes(row.signature or b"")
    verify(giver.signing or b"", _claim(row.id, bytes(row.return_public), sealed), signature, PARCEL)
    return sealed


def _claim(handover: UUID, return_public: bytes, sealed: bytes) -> bytes:
    return handover.bytes + return_public + sealed
