"""Plays a trajectory: its talks, domains, agreements, notes, looks back and its end, day by day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo import stories
from houvast.cli.demo.agreements_play import AgreementsPlay
from houvast.cli.demo.appointments_play import AHEAD, an_hour_after, meetings
from houvast.cli.demo.calendar import Pace
from houvast.cli.demo.fill_play import FillPlay, play_fill
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.papers_play import PapersPlay, Timed
from houvast.cli.demo.person_play import PersonPlay
from houvast.cli.demo.plan_play import PlanPlay
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.stories import Guidance, Story
from houvast.cli.demo.values import Language
from houvast.guidance.selectors.preview_presentation import preview_presentation
from houvast.guidance.selectors.show_note import show_note
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.services.close_trajectory import NewClosing, close_trajectory
from houvast.guidance.services.describe_domain import NewDomainView, describe_domain
from houvast.guidance.services.evaluate_trajectory import NewEvaluation, evaluate_trajectory
from houvast.guidance.services.finish_action import ActionEnd, finish_action
from houvast.guidance.services.hold_conversation import NewConversation, hold_conversation
from houvast.guidance.services.open_trajectory import NewTrajectory, open_trajectory
from houvast.guidance.services.plan_action import NewAction, plan_action
from houvast.guidance.services.prepare_presentation import NewPresentation, prepare_presentation
from houvast.guidance.values.entries import Action, Closing, Conversation, DomainView, Evaluation, Note, Topic
from houvast.guidance.values.lists import ActionState, Need
from houvast.guidance.values.presentations import Method
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.people.selectors.list_people import list_people
from houvast.people.selectors.show_person import show_person
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.services.change_person import PersonChange, change_person
from houvast.people.values import Part, PersonContent

AGED = {Language.NL: "jaar", Language.FR: "ans"}
UNTIL_THE_MEETING = timedelta(days=8)
PLANNED_AHEAD = 21
"""An action is agreed on so many days before it is due, when the story does not say."""

Act = Callable[[Actor], object]


@dataclass(frozen=True)
class Event:
    """Something that happened on a day; ``order`` sorts what happened on the same one."""

    ago: int
    order: int
    act: Act
    hour: str = ""


@dataclass(frozen=True)
class GuidancePlay:
    """One story's part in guidance."""

    story: Story
    guidance: Guidance
    ledger: Ledger
    pace: Pace

    @property
    def trajectory(self) -> UUID:
        """The trajectory's id, which is its dossier's as well."""
        return self.ledger.row(self.story.id, "trajectory")

    def row(self, *parts: object) -> UUID:
        """Returns the id of a row of this story."""
        return self.ledger.row(self.story.id, "guidance", *parts)

    def events(self) -> Iterator[Event]:
        """Yields everything that happened, in no order."""
        yield Event(self.guidance.opened, 0, self._begin)
        yield from self._first_talk()
        yield from self._meetings()
        for number, action in enumerate(self.guidance.actions):
            yield from self._action(number, action)
        for number, note in enumerate(self.guidance.notes):
            yield Event(note.day, 50 + number, self._note(number, note))
        for ago, order, act, hour in self._told():
            yield Event(ago, order, act, hour)
        evaluations, closing = self.guidance.evaluations, self.guidance.closing
        ahead = closing.day if closing is not None and closing.day < 0 else None
        for number, look in enumerate(evaluations):
            following = evaluations[number + 1].due if number + 1 < len(evaluations) else ahead
            if look.held is not None:
                yield Event(look.held, 150, self._evaluation(number, look, following))
        if closing is not None and closing.day >= 0:
            yield Event(closing.day, 900, self._closing(closing))
        if self.guidance.peer_supervision is not None:
            yield Event(1, 950, partial(self._bring, self.guidance.peer_supervision))

    def _bring(self, case: stories.PeerSupervision, actor: Actor) -> None:
        """Proposes a case for the colleagues' next meeting; reading it through is left to who visits."""
        offered = (item for item in preview_presentation(actor, self.trajectory).items if item.is_offered)
        prepare_presentation(
            actor,
            NewPresentation(
                self.row("peer_supervision"),
                self.trajectory,
                tuple(item.key for item in offered),
                case.question,
                clock.today() + UNTIL_THE_MEETING,
                self.story.language.value,
                case.called,
                Method.ROUNDS,
            ),
        )

    def _told(self) -> Iterator[Timed]:
        """Yields the plan, the person's side, what was agreed, calls and letters."""
        told, calendar = self.guidance, self.pace.calendar
        if told.plan is not None:
            plan = PlanPlay(told.plan, self.trajectory, self.row, calendar.due)
            yield from ((*played, "") for played in plan.acts())
        if told.side is not None:
            person = PersonPlay(told.side, told.person.relatives, self.trajectory, self.row, calendar)
            yield from ((*played, "") for played in person.acts())
        if told.agreed is not None:
            agreements = AgreementsPlay(told.agreed, self.trajectory, self.row, calendar)
            yield from ((*played, "") for played in agreements.acts())
        if told.papers is not None:
            papers = PapersPlay(told.papers, self.story.language.value, self.trajectory, self.row, calendar)
            yield from papers.acts()

    def _begin(self, actor: Actor) -> None:
        """Opens the trajectory when no referral did, and writes down who belongs to it."""
        person = self.guidance.person
        central = PersonContent(
            Part.CENTRAL, person.name, f"{person.age} {AGED[self.story.language]}", "", ""
        )
        open_trajectory(
            actor,
            NewTrajectory(
                trajectory_id=self.trajectory,
                stand_in_id=self.ledger.people[self.guidance.stand_in],
                controller_id=self.ledger.services[self.guidance.centre],
                person=central,
                came_by=self.guidance.came_by,
                stand_in_told=True,
            ),
        )
        self._complete_people(actor, central)

    def _complete_people(self, actor: Actor, central: PersonContent) -> None:
        """Adds the age that a referral does not carry, and the relatives by role."""
        for line in list_people(actor, self.trajectory):
            if line.part is Part.CENTRAL and not line.role:
                page = show_person(actor, self.trajectory, line.id)
                change_person(actor, PersonChange(line.id, central, page.seen))
        for number, role in enumerate(self.guidance.person.relatives):
            relative = PersonContent(Part.FAMILY, "", role, "", "")
            add_person(actor, NewPerson(self.row("relative", number), self.trajectory, relative))

    def _first_talk(self) -> Iterator[Event]:
        talk = self.guidance.first_conversation
        day = talk.day if talk else self.guidance.opened
        if talk is not None:
            yield Event(day, 20, self._conversation(talk))
        for number, domain in enumerate(self.guidance.domains):
            yield Event(day, 30 + number, self._domain(number, domain))

    def _meetings(self) -> Iterator[Event]:
        told = self.guidance.appointments
        for meeting in meetings(told, self.trajectory, self.ledger, self.pace.calendar):
            first, last = meeting.moments[0], meeting.last
            yield Event(max(0, min(self.guidance.opened, first.day + AHEAD)), 5, meeting.plan)
            for number, moved in enumerate(meeting.moments[:-1]):
                yield Event(moved.day, 8, partial(meeting.move, number=number))
            if meeting.is_over:
                entry = self.row("appointment", meeting.number, "end")
                yield Event(last.day, 10, partial(meeting.settle, entry=entry), an_hour_after(last.at))

    def _conversation(self, talk: stories.FirstConversation) -> Act:
        topics = tuple(Topic(need, getattr(talk, need), "") for need in Need if getattr(talk, need))

        def act(actor: Actor) -> None:
            held = Conversation(clock.today(), talk.filled_in, topics)
            hold_conversation(actor, NewConversation(self.row("talk"), self.trajectory, held))

        return act

    def _domain(self, number: int, domain: stories.LifeDomain) -> Act:
        view = DomainView(domain.key, "", "", domain.strength, domain.barrier)
        new = NewDomainView(self.row("domain", number), self.trajectory, view)
        return lambda actor: describe_domain(actor, new)

    def _action(self, number: int, action: stories.Action) -> Iterator[Event]:
        ended = action.due if action.done is None else action.done
        planned = min(self.guidance.opened, max(0, max(action.due, ended) + PLANNED_AHEAD))
        talk = self.guidance.first_conversation
        planned = min(planned, talk.day) if talk and talk.day >= ended else planned
        agreed = Action(action.what, action.owner, "", action.domain)
        new = NewAction(
            self.row("action", number), self.trajectory, agreed, self.pace.calendar.due(action.due)
        )
        yield Event(planned, 40 + number, lambda actor: plan_action(actor, new))
        if action.state is not ActionState.OPEN:
            done = action.state is ActionState.DONE
            end = ActionEnd(
                self.row("action", number, "end"), self.trajectory, new.action_id, done, action.outcome
            )
            yield Event(max(0, ended), 100 + number, lambda actor: finish_action(actor, end))

    def _note(self, number: int, note: stories.Note) -> Act:
        new = NewNote(self.row("note", number), self.trajectory, Note(note.text, note.kind))
        return lambda actor: add_note(actor, new)

    def _evaluation(self, number: int, look: stories.Evaluation, following: int | None) -> Act:
        next_on = None if following is None else self.pace.calendar.due(following)

        def act(actor: Actor) -> None:
            held = Evaluation(clock.today(), look.person, look.worker, next_on)
            evaluate_trajectory(actor, NewEvaluation(self.row("evaluation", number), self.trajectory, held))

        return act

    def _closing(self, closing: stories.Closing) -> Act:
        aftercare = None if closing.aftercare is None else self.pace.calendar.due(closing.aftercare)
        ended = Closing(closing.reason, closing.person, closing.words, aftercare)
        new = NewClosing(self.row("closing"), self.trajectory, ended)
        return lambda actor: close_trajectory(actor, new)


def play_guidance(stage: Stage, play: GuidancePlay) -> None:
    """Plays a trajectory as its holder, then the page its person filled in today, if there is one."""
    _play_events(stage, play)
    papers = play.guidance.papers
    if papers is not None and papers.page is not None:
        holder, language = play.guidance.holder, play.story.language.value
        play_fill(stage, FillPlay(papers.page, play.row("page"), play.trajectory, holder, language))


def _play_events(stage: Stage, play: GuidancePlay) -> None:
    """Plays all that happened in one transaction: all of it stands, or nothing."""
    with stage.acts(play.guidance.holder) as holder:
        if _is_played(holder, play):
            return
        for event in sorted(play.events(), key=lambda each: (-each.ago, each.order)):
            with clock.frozen_at(play.pace.at(event.ago, event.hour)):
                event.act(holder)


def _is_played(holder: Actor, play: GuidancePlay) -> bool:
    """Whether an interrupted try got so far, and only failed to write it down."""
    try:
        return bool(show_note(holder, play.trajectory, play.row("note", 0)))
    except NotFound:
        return False
