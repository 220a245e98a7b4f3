"""Ideals and allies: what a young person stands for, their own projects, and who stands by them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._threads import ThreadLines, threads_of
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import (
    Ally,
    Ideal,
    Ideals,
    IdealTopic,
    Involvement,
    OwnProject,
    ProjectEnd,
    ProjectNews,
    Wish,
)
from houvast.people.selectors.list_people import PersonLine, list_people
from houvast.people.values import Part


@dataclass(frozen=True)
class IdealSaid:
    """What was said to one question on one day."""

    held_on: date
    writer: str
    topic: IdealTopic


@dataclass(frozen=True)
class IdealStory:
    """One question through time: the newest words, and the earlier ones, newest first."""

    ideal: Ideal
    newest: IdealSaid
    earlier: tuple[IdealSaid, ...]


@dataclass(frozen=True)
class AllyNow:
    """An ally as they stand now, and how that moved, oldest first."""

    id: UUID
    ally: Ally
    since: date
    earlier: tuple[Ally, ...]

    @property
    def is_forgotten(self) -> bool:
        """Whether somebody could still be brought in: not in the plan yet, and the person did not say no."""
        return self.ally.involvement is Involvement.NOT_YET and self.ally.wish is not Wish.NO


@dataclass(frozen=True)
class ProjectNow:
    """A project with what was told of it, oldest first, and what became of it, if it ended."""

    id: UUID
    project: OwnProject
    news: tuple[ProjectNews, ...]
    end: ProjectEnd | None


@dataclass(frozen=True)
class IdealsPage:
    """The page; ``unthought`` are persons of the dossier whom nobody named as an ally."""

    topics: tuple[IdealStory, ...]
    projects: tuple[ProjectNow, ...]
    allies: tuple[AllyNow, ...]
    unthought: tuple[PersonLine, ...]

    @property
    def forgotten(self) -> tuple[AllyNow, ...]:
        """Positive ties that have no place in the plan yet."""
        return tuple(ally for ally in self.allies if ally.is_forgotten)


def show_ideals(actor: Actor, trajectory_id: UUID) -> IdealsPage:
    """Returns ideals, projects and allies, in a constant number of queries. Raises NotFound."""
    must(actor, "guidance.show_ideals")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_ideals", dossier=trajectory.dossier_id)
    threads = threads_of(actor, trajectory, EntryKind.IDEALS, EntryKind.ALLY, EntryKind.PROJECT)
    allies = tuple(now for thread in threads for now in _ally(thread))
    named = {now.ally.person_id for now in allies}
    return IdealsPage(
        _topics(threads),
        tuple(now for thread in threads for now in _project(thread)),
        allies,
        tuple(
            person
            for person in list_people(actor, trajectory.dossier_id)
            if person.part is not Part.CENTRAL and person.id not in named
        ),
    )


def _topics(threads: tuple[ThreadLines, ...]) -> tuple[IdealStory, ...]:
    said: dict[Ideal, list[IdealSaid]] = {}
    for thread in threads:
        if isinstance(thread.first.body, Ideals):
            for topic in thread.first.body.topics:
                moment = IdealSaid(thread.first.body.held_on, thread.first.writer, topic)
                said.setdefault(topic.ideal, []).append(moment)
    stories = []
    for ideal in Ideal:
        moments = sorted(said.get(ideal, ()), key=lambda moment: moment.held_on)[::-1]
        if moments:
            stories.append(IdealStory(ideal, moments[0], tuple(moments[1:])))
    return tuple(stories)


def _ally(thread: ThreadLines) -> tuple[AllyNow, ...]:
    versions = [line.body for line in (thread.first, *thread.later) if isinstance(line.body, Ally)]
    if not versions:
        return ()
    return (AllyNow(thread.first.id, versions[-1], thread.newest.at.date(), tuple(versions[:-1])),)


def _project(thread: ThreadLines) -> tuple[ProjectNow, ...]:
    if not isinstance(thread.first.body, OwnProject):
        return ()
    later = [line.body for line in thread.later]
    news = tuple(body for body in later if isinstance(body, ProjectNews))
    end = next((body for body in later if isinstance(body, ProjectEnd)), None)
    return (ProjectNow(thread.first.id, thread.first.body, news, end),)
