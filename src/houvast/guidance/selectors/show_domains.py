"""The domains of a life through time, from both sides, and what stands in the way in each."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.selectors._domains import domains_of
from houvast.guidance.selectors._entries import opened, trajectory_row
from houvast.guidance.selectors._plan_lines import barriers_in, day_of, urgency
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.values.domains import DomainChoice
from houvast.guidance.values.entries import DomainView
from houvast.guidance.values.folding import BarrierNow
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.trajectory import TrajectoryContent
from houvast.kernel import clock


@dataclass(frozen=True)
class ViewOn:
    """How a domain was described on a day."""

    on: date
    writer: str
    view: DomainView


@dataclass(frozen=True)
class DomainCourse:
    """One domain: how the service calls it today, how it moved, and its open barriers."""

    choice: DomainChoice
    views: tuple[ViewOn, ...]
    barriers: tuple[BarrierNow, ...]

    @property
    def first(self) -> ViewOn | None:
        """How it was described at first."""
        return self.views[0] if self.views else None

    @property
    def last(self) -> ViewOn | None:
        """How it was described last."""
        return self.views[-1] if self.views else None


@dataclass(frozen=True)
class DomainsPage:
    """Every domain that is offered or was ever spoken of, in the service's order; and all barriers."""

    courses: tuple[DomainCourse, ...]
    barriers: tuple[BarrierNow, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which some domain was described, oldest first."""
        return tuple(sorted({view.on for course in self.courses for view in course.views}))


def show_domains(actor: Actor, trajectory_id: UUID) -> DomainsPage:
    """Returns the domains and barriers of a trajectory; a constant number of queries. Raises NotFound."""
    must(actor, "guidance.show_domains")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_domains", dossier=trajectory.dossier_id)
    barriers = barriers_in(threads_of(actor, trajectory, EntryKind.BARRIER), clock.today())
    views = _views(actor, trajectory)
    choices = domains_of(dossier_row(trajectory.dossier_id).controller_id)
    spoken_of = set(views) | {barrier.domain for barrier in barriers}
    return DomainsPage(
        tuple(
            DomainCourse(
                choice,
                tuple(views.get(choice.key, ())),
                tuple(one for one in barriers if one.domain == choice.key and one.is_open),
            )
            for choice in choices
            if not choice.is_hidden or choice.key in spoken_of
        ),
        tuple(sorted(barriers, key=urgency)),
    )


def _views(actor: Actor, trajectory: Trajectory) -> dict[str, list[ViewOn]]:
    wanted = unseal_content(actor, trajectory, TrajectoryContent).domains
    rows = Entry.objects.filter(id__in=wanted, dossier_id=trajectory.dossier_id)
    found: dict[str, list[ViewOn]] = {}
    for line in opened(actor, rows.order_by("created_at", "id")):
        if isinstance(line.body, DomainView):
            found.setdefault(line.body.domain, []).append(ViewOn(day_of(line), line.writer, line.body))
    return found
