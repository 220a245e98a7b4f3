"""How the person's own words moved: every conversation, question by question, oldest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.selectors._entries import opened, trajectory_row
from houvast.guidance.selectors._threads import ThreadLines, threads_of
from houvast.guidance.values.domains import DomainName, in_order
from houvast.guidance.values.entries import Conversation, DomainView, Topic
from houvast.guidance.values.lists import EntryKind, FilledIn, Need
from houvast.guidance.values.story import Rulers
from houvast.guidance.values.trajectory import TrajectoryContent
from houvast.kernel import clock


@dataclass(frozen=True)
class Said:
    """What was said to one question on one day, and who wrote it down."""

    held_on: date
    filled_in: FilledIn
    writer: str
    topic: Topic


@dataclass(frozen=True)
class TopicStory:
    """One question through time, oldest first."""

    need: Need
    said: tuple[Said, ...]


@dataclass(frozen=True)
class DomainMoment:
    """A domain as it was described on one day."""

    on: date
    writer: str
    view: DomainView


@dataclass(frozen=True)
class DomainStory:
    """One domain through time, oldest first, under the words it was last written with."""

    domain: str
    named: DomainName | None
    moments: tuple[DomainMoment, ...]


@dataclass(frozen=True)
class RulersTaken:
    """The rulers as they were taken on one day; ``id`` is what the next time begins from."""

    id: UUID
    writer: str
    rulers: Rulers


@dataclass(frozen=True)
class RulersStory:
    """The rulers about one thing through time, oldest first. Each ruler stands for itself; no sum is made."""

    about: str
    taken: tuple[RulersTaken, ...]


@dataclass(frozen=True)
class Story:
    """All that was said to the six questions, every moment of every domain, and the rulers."""

    topics: tuple[TopicStory, ...]
    domains: tuple[DomainStory, ...]
    rulers: tuple[RulersStory, ...] = ()


def show_story(actor: Actor, trajectory_id: UUID) -> Story:
    """Returns the story of a trajectory through time. Raises NotFound."""
    must(actor, "guidance.show_story")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_story", dossier=trajectory.dossier_id)
    content = unseal_content(actor, trajectory, TrajectoryContent)
    rows = Entry.objects.filter(id__in=(*content.conversations, *content.domains))
    topics: dict[Need, list[Said]] = {}
    domains: dict[str, list[DomainMoment]] = {}
    for line in opened(actor, rows.order_by("created_at", "id")):
        if isinstance(line.body, Conversation):
            for topic in line.body.topics:
                said = Said(line.body.held_on, line.body.filled_in, line.writer, topic)
                topics.setdefault(topic.need, []).append(said)
        elif isinstance(line.body, DomainView):
            moment = DomainMoment(clock.day_of(line.at), line.writer, line.body)
            domains.setdefault(line.body.domain, []).append(moment)
    return Story(
        tuple(
            TopicStory(need, tuple(sorted(topics[need], key=lambda said: said.held_on)))
            for need in Need
            if need in topics
        ),
        tuple(
            DomainStory(key, domains[key][-1].view.named, tuple(domains[key])) for key in in_order(domains)
        ),
        _rulers(threads_of(actor, trajectory, EntryKind.RULERS)),
    )


def _rulers(threads: Iterable[ThreadLines]) -> tuple[RulersStory, ...]:
    """Puts together what was taken about the same thing, whoever wrote it with a capital."""
    about: dict[str, list[RulersTaken]] = {}
    for thread in threads:
        if isinstance(thread.first.body, Rulers):
            taken = RulersTaken(thread.first.id, thread.first.writer, thread.first.body)
            about.setdefault(taken.rulers.about.strip().casefold(), []).append(taken)
    return tuple(
        RulersStory(taken[-1].rulers.about, tuple(sorted(taken, key=lambda one: one.rulers.held_on)))
        for taken in about.values()
    )
