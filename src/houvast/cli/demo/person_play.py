"""Plays the person's side of a story through the services a worker uses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.plan_play import Played
from houvast.cli.demo.stories_person import (
    Ago,
    Event,
    IdealsTalk,
    PersonSide,
    Project,
    RulersTaken,
    StandsBy,
    ToldAgain,
)
from houvast.guidance.services.add_life_event import NewLifeEvent, add_life_event
from houvast.guidance.services.begin_project import NewProject, begin_project
from houvast.guidance.services.change_ally import AllyChange, change_ally
from houvast.guidance.services.end_project import EndOfProject, end_project
from houvast.guidance.services.hold_conversation import NewConversation, hold_conversation
from houvast.guidance.services.name_ally import NewAlly, name_ally
from houvast.guidance.services.speak_of_ideals import NewIdeals, speak_of_ideals
from houvast.guidance.services.take_rulers import NewRulers, take_rulers
from houvast.guidance.services.tell_of_project import NewsOfProject, tell_of_project
from houvast.guidance.values.entries import Conversation, Topic
from houvast.guidance.values.story import (
    Ally,
    Ideals,
    IdealTopic,
    LifeEvent,
    LifeMoment,
    OwnProject,
    RulerReading,
    Rulers,
)
from houvast.kernel import clock

MONTHS = 12


@dataclass(frozen=True)
class PersonPlay:
    """A story's person's side in one trajectory; ``row`` gives ids that stay the same.

    An ally who is one of the ``relatives`` is the same person of the dossier.
    """

    side: PersonSide
    relatives: tuple[str, ...]
    trajectory: UUID
    row: Callable[..., UUID]
    calendar: Calendar

    def acts(self) -> Iterator[Played]:
        """Yields everything that happened, in no order."""
        for number, talk in enumerate(self.side.again):
            yield talk.day, 22 + number, partial(self._again, row=self.row("again", number), talk=talk)
        for number, told in enumerate(self.side.ideals):
            yield told.day, 500 + number, partial(self._ideals, row=self.row("ideals", number), talk=told)
        for number, ally in enumerate(self.side.allies):
            yield from self._ally(self.row("ally", number), ally)
        for number, project in enumerate(self.side.projects):
            yield from self._project(self.row("project", number), project)
        for number, taken in enumerate(self.side.rulers):
            yield taken.day, 540 + number, partial(self._rulers, row=self.row("rulers", number), taken=taken)
        for number, event in enumerate(self.side.life):
            yield event.day, 550 + number, self._event(self.row("life", number), event)

    def _again(self, actor: Actor, *, row: UUID, talk: ToldAgain) -> None:
        topics = tuple(Topic(one.need, one.words, one.view, one.difference) for one in talk.topics)
        held = Conversation(clock.today(), talk.filled_in, topics)
        hold_conversation(actor, NewConversation(row, self.trajectory, held))

    def _ideals(self, actor: Actor, *, row: UUID, talk: IdealsTalk) -> None:
        topics = tuple(IdealTopic(one.ideal, one.words, one.view, one.difference) for one in talk.topics)
        speak_of_ideals(actor, NewIdeals(row, self.trajectory, Ideals(clock.today(), topics)))

    def _ally(self, row: UUID, told: StandsBy) -> Iterator[Played]:
        person = self.row("relative", self.relatives.index(told.who)) if told.who in self.relatives else None
        ally = Ally(told.who, told.parts, told.brings, told.wish, told.wish_words, told.involvement, person)
        yield told.day, 510, partial(name_ally, new=NewAlly(row, self.trajectory, ally))
        if told.later is not None and told.became is not None:
            words = told.later_words or told.wish_words
            now = replace(ally, involvement=told.became, wish=told.later_wish, wish_words=words)
            change = AllyChange(self.row(row, "later"), self.trajectory, row, now)
            yield told.later, 515, partial(change_ally, new=change)

    def _project(self, row: UUID, told: Project) -> Iterator[Played]:
        happens = None if told.happens is None else self.calendar.due(told.happens)
        project = OwnProject(told.idea, told.helpers, told.cost, happens)
        yield told.day, 520, partial(begin_project, new=NewProject(row, self.trajectory, project))
        for place, news in enumerate(told.news):
            entry = self.row(row, "news", place)
            yield news.day, 525 + place, partial(self._news, entry=entry, row=row, words=news.words)
        if told.ended is not None:
            yield told.ended, 535, partial(self._ended, row=row, became=told.became)

    def _news(self, actor: Actor, *, entry: UUID, row: UUID, words: str) -> None:
        tell_of_project(actor, NewsOfProject(entry, self.trajectory, row, clock.today(), words))

    def _ended(self, actor: Actor, *, row: UUID, became: str) -> None:
        end = EndOfProject(self.row(row, "end"), self.trajectory, row, clock.today(), became)
        end_project(actor, end)

    def _rulers(self, actor: Actor, *, row: UUID, taken: RulersTaken) -> None:
        readings = tuple(RulerReading(one.ruler, one.value, one.why) for one in taken.readings)
        take_rulers(actor, NewRulers(row, self.trajectory, Rulers(clock.today(), taken.about, readings)))

    def _event(self, row: UUID, told: Event) -> Callable[[Actor], object]:
        ended = None if told.ended is None else moment(told.ended, self.calendar)
        began = moment(told.began, self.calendar)
        event = LifeEvent(told.what, began, ended, told.height, told.helped, told.goes_on)
        return partial(add_life_event, new=NewLifeEvent(row, self.trajectory, event))


def moment(ago: Ago, calendar: Calendar) -> LifeMoment:
    """Returns when that was, as exactly as it is told."""
    if ago.days is not None:
        day = calendar.day(ago.days)
        return LifeMoment(day.year, day.month, day.day, ago.around)
    if ago.months is not None:
        months = calendar.today.year * MONTHS + calendar.today.month - 1 - ago.months
        return LifeMoment(months // MONTHS, months % MONTHS + 1, None, ago.around)
    return LifeMoment(calendar.today.year - (ago.years or 0), None, None, ago.around)
