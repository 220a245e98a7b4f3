"""My trajectories: those I hold and those I stand in for, what is due first on top."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierLine, dossiers_of, reasons_of
from houvast.access.rules import must
from houvast.access.values import GrantReason, Track
from houvast.audit import log
from houvast.guidance.values.lists import TrajectoryState
from houvast.kernel import clock
from houvast.people.selectors.name_central import name_central


@dataclass(frozen=True)
class CaseloadLine:
    """One trajectory in the list; ``name`` is empty while nobody is named."""

    id: UUID
    reference: str
    name: str
    state: TrajectoryState
    due_on: date | None
    is_late: bool
    reason: GrantReason


@dataclass(frozen=True)
class Caseload:
    """A page of the list, and how many there are."""

    lines: tuple[CaseloadLine, ...]
    total: int
    number: int
    pages: int


def show_caseload(actor: Actor, *, closed: bool = False, number: int = 1) -> Caseload:
    """Returns a page (50) of the actor's open or closed trajectories; a constant number of queries."""
    must(actor, "guidance.show_caseload")
    wanted = TrajectoryState.CLOSED if closed else TrajectoryState.OPEN
    found = dossiers_of(Track.GUIDANCE, {wanted}, number)
    log.record("guidance.show_caseload")
    return Caseload(_lines(actor, found.lines), found.total, found.number, found.pages)


def _lines(actor: Actor, dossiers: Sequence[DossierLine]) -> tuple[CaseloadLine, ...]:
    ids = [dossier.id for dossier in dossiers]
    names, reasons, today = dict(name_central(actor, ids)), reasons_of(actor, ids), clock.today()
    return tuple(
        CaseloadLine(
            dossier.id,
            dossier.reference,
            names.get(dossier.id, ""),
            TrajectoryState(dossier.state),
            dossier.due_on,
            dossier.due_on is not None and dossier.due_on < today,
            reasons.get(dossier.id, GrantReason.TEAM),
        )
        for dossier in dossiers
    )
