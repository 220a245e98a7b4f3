"""The team's trajectories for its coach: that they exist, how they stand and who holds them; never whose."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.dossiers import TeamDossier, team_dossiers
from houvast.access.rules import must
from houvast.access.values import Function, Track
from houvast.audit import log
from houvast.guidance.values.lists import TrajectoryState
from houvast.kernel import clock


@dataclass(frozen=True)
class TeamLine:
    """One trajectory of the team; ``holder`` is empty when nobody holds it."""

    reference: str
    holder: str
    state: TrajectoryState
    due_on: date | None
    is_late: bool
    has_stand_in: bool


@dataclass(frozen=True)
class CoachedService:
    """A service the actor is coach in, where an absence can be declared."""

    id: UUID
    name: str


@dataclass(frozen=True)
class TeamCaseload:
    """A page of the team's list, how many there are, and of which services."""

    lines: tuple[TeamLine, ...]
    total: int
    number: int
    pages: int
    services: tuple[CoachedService, ...]


def show_team_caseload(actor: Actor, number: int = 1) -> TeamCaseload:
    """Returns a page (50) of the trajectories of the actor's teams, the earliest due day first.

    Other tracks are left out: what is asked in a consultation or at a desk is not the coach's to know of.
    """
    must(actor, "guidance.show_team_caseload")
    found, today = team_dossiers(Track.GUIDANCE, number), clock.today()
    log.record("guidance.show_team_caseload")
    lines = tuple(_line(dossier, today) for dossier in found.lines)
    return TeamCaseload(lines, found.total, found.number, found.pages, _services(actor))


def _services(actor: Actor) -> tuple[CoachedService, ...]:
    names = controller_names(actor.serves_as(Function.COACH))
    found = (CoachedService(controller, name) for controller, name in names.items())
    return tuple(sorted(found, key=lambda service: (service.name.casefold(), service.id)))


def _line(dossier: TeamDossier, today: date) -> TeamLine:
    return TeamLine(
        dossier.reference,
        dossier.holder,
        TrajectoryState(dossier.state),
        dossier.due_on,
        dossier.due_on is not None and dossier.due_on < today,
        dossier.has_stand_in,
    )
