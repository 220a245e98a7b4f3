"""A trajectory as a whole: the person's words, what holds and hinders, what is agreed, and one timeline."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import Holder, openness_of
from houvast.access.fill_pages import waiting_fill_pages
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.values import Track
from houvast.audit import log
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.selectors._entries import EntryLine, opened, trajectory_row
from houvast.guidance.selectors._identity import TrajectoryIdentity, identity_from
from houvast.guidance.values.domains import in_order
from houvast.guidance.values.entries import Action, Conversation, DomainView, Topic
from houvast.guidance.values.lists import ActionState, EntryState, Need, Owner
from houvast.guidance.values.plan import Barrier, BarrierChange, LegalTerm, Step
from houvast.guidance.values.trajectory import TrajectoryContent
from houvast.kernel import clock
from houvast.people.selectors.list_people import PersonLine, list_people
from houvast.people.values import Part

PAGE = 50
WHOLE = 5_000


@dataclass(frozen=True)
class TopicNow:
    """What was last said to one of the six questions, when, and how often it was spoken of."""

    topic: Topic
    held_on: date
    times: int


@dataclass(frozen=True)
class DomainNow:
    """How a domain was last described, and how often."""

    line: EntryLine
    view: DomainView
    times: int


@dataclass(frozen=True)
class ActionLine:
    """An action still to do."""

    id: UUID
    action: Action
    due_on: date | None
    is_late: bool


@dataclass(frozen=True)
class StandingLine:
    """A barrier that stands, or a step still to take, as it is held today.

    A term to appeal comes before everything else.
    """

    id: UUID
    what: str
    owner: Owner
    owner_words: str
    legal: LegalTerm | None
    due_on: date | None
    is_step: bool
    is_late: bool


@dataclass(frozen=True)
class TrajectoryPage:
    """Everything the page of a trajectory shows; ``entries`` is one page of its timeline, newest first."""

    identity: TrajectoryIdentity
    people: tuple[PersonLine, ...]
    topics: tuple[TopicNow, ...]
    domains: tuple[DomainNow, ...]
    actions: tuple[ActionLine, ...]
    standing: tuple[StandingLine, ...]
    holders: tuple[Holder, ...]
    entries: tuple[EntryLine, ...]
    total: int
    number: int
    pages: int
    answers_wait: bool


def show_trajectory(actor: Actor, trajectory_id: UUID, number: int = 1) -> TrajectoryPage:
    """Returns a trajectory with one page (50) of its timeline, the whole of it for number 0.

    A constant number of queries, however long the timeline. Raises NotFound.
    """
    must(actor, "guidance.show_trajectory")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_trajectory", dossier=trajectory.dossier_id)
    total = Entry.objects.filter(dossier_id=trajectory.dossier_id).count()
    pages = max(1, -(-total // PAGE)) if number else 1
    number = min(max(1, number), pages) if number else 0
    people = list_people(actor, trajectory.dossier_id)
    name = next((one.name for one in people if one.part is Part.CENTRAL and one.name), "")
    opened_to = openness_of(actor, trajectory.dossier_id)
    topics, domains = _story(actor, trajectory)
    actions, standing = _open(actor, trajectory)
    return TrajectoryPage(
        identity=identity_from(trajectory, name, opened_to.reason),
        people=people,
        topics=topics,
        domains=domains,
        actions=actions,
        standing=standing,
        holders=opened_to.holders,
        entries=_timeline(actor, trajectory, number),
        total=total,
        number=number or 1,
        pages=pages,
        answers_wait=trajectory.dossier_id in waiting_fill_pages(Track.GUIDANCE),
    )


def _timeline(actor: Actor, trajectory: Trajectory, number: int) -> tuple[EntryLine, ...]:
    rows = Entry.objects.filter(dossier_id=trajectory.dossier_id).order_by("-created_at", "id")
    return opened(actor, rows[(number - 1) * PAGE : number * PAGE] if number else rows[:WHOLE])


def _story(actor: Actor, trajectory: Trajectory) -> tuple[tuple[TopicNow, ...], tuple[DomainNow, ...]]:
    """Opens the conversations and domain views, wherever in the timeline they stand."""
    content = unseal_content(actor, trajectory, TrajectoryContent)
    wanted = (*content.conversations, *content.domains)
    rows = {row.id: row for row in Entry.objects.filter(id__in=wanted)}
    lines = opened(actor, [rows[entry] for entry in wanted if entry in rows])
    topics: dict[Need, TopicNow] = {}
    domains: dict[str, DomainNow] = {}
    for line in lines:
        if isinstance(line.body, Conversation):
            for topic in line.body.topics:
                before = topics.get(topic.need)
                topics[topic.need] = TopicNow(topic, line.body.held_on, (before.times if before else 0) + 1)
        elif isinstance(line.body, DomainView):
            known = domains.get(line.body.domain)
            domains[line.body.domain] = DomainNow(line, line.body, (known.times if known else 0) + 1)
    return (
        tuple(topics[need] for need in Need if need in topics),
        tuple(domains[key] for key in in_order(domains)),
    )


def _open(actor: Actor, trajectory: Trajectory) -> tuple[tuple[ActionLine, ...], tuple[StandingLine, ...]]:
    rows = Entry.objects.filter(dossier_id=trajectory.dossier_id, state=ActionState.OPEN)
    lines = opened(actor, rows.order_by("due_on", "created_at"))
    changes = _changes(actor, [line.id for line in lines if isinstance(line.body, Barrier)])
    today, actions, standing = clock.today(), list[ActionLine](), list[StandingLine]()
    for line in lines:
        is_late = line.due_on is not None and line.due_on < today
        if isinstance(line.body, Action):
            actions.append(ActionLine(line.id, line.body, line.due_on, is_late))
        elif isinstance(line.body, Barrier | Step):
            standing.append(_standing(line, line.body, changes.get(line.id), is_late=is_late))
    return tuple(actions), tuple(sorted(standing, key=lambda one: one.legal is None))


def _standing(
    line: EntryLine, body: Barrier | Step, change: BarrierChange | None, *, is_late: bool
) -> StandingLine:
    held = change or body
    legal = None if isinstance(held, Step) else held.legal
    is_step = isinstance(body, Step)
    return StandingLine(
        line.id, body.what, held.owner, held.owner_words, legal, line.due_on, is_step, is_late
    )


def _changes(actor: Actor, barriers: Sequence[UUID]) -> dict[UUID, BarrierChange]:
    """The newest change of each barrier; steps, which have a state, are not even opened."""
    rows = Entry.objects.filter(about_id__in=barriers, state=EntryState.STANDS)
    found = opened(actor, rows.order_by("created_at", "id")) if barriers else ()
    return {
        line.about_id: line.body for line in found if line.about_id and isinstance(line.body, BarrierChange)
    }
