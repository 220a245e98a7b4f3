"""Making the person's copy: what the worker ticked, told back to the one it is about; only that is logged."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors.preview_copy import preview_copy
from houvast.guidance.values.copies import Address, CopyItem
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class CopyChoice:
    """What the worker ticked, and how the copy speaks: its language ("nl", "fr") and its form of address."""

    trajectory_id: UUID
    keys: tuple[str, ...]
    language: str
    address: Address


@dataclass(frozen=True)
class PersonsCopy:
    """A copy as it is handed over; no name is in it but those in the texts that were ticked."""

    reference: str
    controller: str
    made_on: date
    language: str
    address: Address
    items: tuple[CopyItem, ...]


def make_copy(actor: Actor, choice: CopyChoice) -> PersonsCopy:
    """Returns the copy.

    Raises NotFound, Invalid when nothing was ticked, Conflict when what was ticked is no longer there.
    """
    must(actor, "guidance.make_copy")
    if not choice.keys:
        raise Invalid(message("Tick at least one thing that goes into the copy."))
    preview = preview_copy(actor, choice.trajectory_id)
    offered = {item.key: item for item in preview.items}
    if not offered.keys() >= set(choice.keys):
        raise Conflict(message("Something you ticked has changed meanwhile. Look again, and make the copy."))
    log.record("guidance.make_copy", dossier=choice.trajectory_id)
    return PersonsCopy(
        preview.identity.reference,
        preview.identity.controller,
        clock.today(),
        choice.language,
        choice.address,
        tuple(item for item in preview.items if item.key in choice.keys),
    )
