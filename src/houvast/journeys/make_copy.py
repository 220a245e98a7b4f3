"""Making the person's copy: what the worker ticked, told back to the one it is about; only that is logged."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.values.told import Told
from houvast.audit import log
from houvast.guidance.values.copies import Address, CopyItem
from houvast.journeys.preview_copy import preview_copy
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
    """A copy as it is handed over; no name is in it but those in the texts that were ticked.

    ``waits`` says that judgements follow: whoever made the copy was rating, and may not have read them yet.
    """

    reference: str
    controller: str
    made_on: date
    language: str
    address: Address
    items: tuple[CopyItem, ...]
    told: tuple[Told, ...]
    waits: bool


def make_copy(actor: Actor, choice: CopyChoice) -> PersonsCopy:
    """Returns the copy.

    Raises NotFound, Invalid when nothing was ticked, Conflict when what was ticked is no longer there.
    """
    must(actor, "guidance.make_copy")
    if not choice.keys:
        raise Invalid(message("Tick at least one thing that goes into the copy."))
    preview = preview_copy(actor, choice.trajectory_id)
    if not set(preview.keys) >= set(choice.keys):
        raise Conflict(message("Something you ticked has changed meanwhile. Look again, and make the copy."))
    log.record("guidance.make_copy", dossier=choice.trajectory_id)
    identity = preview.own.identity
    return PersonsCopy(
        identity.reference,
        identity.controller,
        clock.today(),
        choice.language,
        choice.address,
        tuple(item for item in preview.own.items if item.key in choice.keys),
        _ticked(preview.told, frozenset(choice.keys)),
        preview.waits,
    )


def _ticked(told: tuple[Told, ...], keys: frozenset[str]) -> tuple[Told, ...]:
    """What was ticked of judgements and forms; one of which nothing was ticked is not in the copy."""
    kept = (replace(each, items=tuple(item for item in each.items if item.key in keys)) for each in told)
    return tuple(each for each in kept if each.items)
