"""Describing a domain of life: never only what is missing, always also what holds."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._domains import domain_of
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    content_of,
    keep_content,
    take_open_trajectory,
)
from houvast.guidance.values.entries import DomainView
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewDomainView:
    """A view on a domain to keep; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    view: DomainView


def describe_domain(actor: Actor, new: NewDomainView) -> None:
    """Keeps how a domain stands today, beside how it stood before.

    A level goes with what was said, and may stay open; it never becomes a number. Raises NotFound, Conflict
    when closed, Invalid for a domain the service does not know or when a strength or a barrier
    is missing (F21: strengths are never optional, and a barrier may be "none now").
    """
    must(actor, "guidance.describe_domain")
    view = new.view
    if not (view.strength.strip() or view.worker_strength.strip()):
        raise Invalid(message("Name a strength as well: something that holds, however small."))
    if not (view.barrier.strip() or view.worker_barrier.strip()):
        raise Invalid(message("Name what stands in the way, or write that nothing does now."))
    trajectory = take_open_trajectory(new.trajectory_id)
    domain = domain_of(trajectory, view.domain)
    view = replace(view, domain=domain.key, named=domain.named)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, view)):
        keep_content(actor, trajectory, content_of(actor, trajectory).with_domain(new.entry_id))
        log.record("guidance.describe_domain", dossier=trajectory.dossier_id)
