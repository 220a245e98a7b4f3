"""What a copy for the person can hold, for the worker to tick: nothing of others; whom each text names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._copy_items import copy_items
from houvast.guidance.selectors._names import named_in
from houvast.guidance.selectors.identify_trajectory import TrajectoryIdentity
from houvast.guidance.selectors.list_appointments import list_appointments
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.values.copies import Address, CopyItem, address_for, language_for
from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.people.selectors.list_people import PersonLine
from houvast.people.values import Part


@dataclass(frozen=True)
class CopyPreview:
    """All that a copy can hold, and how it would speak to its reader."""

    identity: TrajectoryIdentity
    items: tuple[CopyItem, ...]
    address: Address
    language: str


def preview_copy(actor: Actor, trajectory_id: UUID) -> CopyPreview:
    """Returns what a copy of a trajectory can hold. A constant number of queries.

    Raises NotFound, and Tampered when something of it does not open: no copy leaves that out in silence.
    """
    must(actor, "guidance.preview_copy")
    page = show_trajectory(actor, trajectory_id, 0)
    items = tuple(copy_items(page, list_appointments(actor, trajectory_id)))
    if actor.closed:
        raise Tampered(
            message("Something in this dossier does not open. A copy for the person is made of all of it.")
        )
    log.record_reading("guidance.preview_copy", dossier=trajectory_id)
    central = next((person for person in page.people if person.part is Part.CENTRAL), None)
    return CopyPreview(
        page.identity,
        _naming(items, page.people),
        address_for(central.role if central else ""),
        language_for(central.language if central else "", actor.language),
    )


def _naming(items: Sequence[CopyItem], people: Sequence[PersonLine]) -> tuple[CopyItem, ...]:
    """Marks which items name somebody else of the dossier; those are not ticked to begin with."""
    found = named_in(people, [" ".join(line.text for line in item.lines) for item in items])
    return tuple(
        replace(item, names=names, is_offered=False) if names else item
        for item, names in zip(items, found, strict=True)
    )
