"""Plays what a story tells of domains, barriers, goals and the plan through the services a worker uses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.stories_plan import (
    DomainLook,
    Hope,
    Hurdle,
    Looked,
    PlannedStep,
    PlanStory,
    PlanTalk,
    Taps,
)
from houvast.guidance.services.agree_plan import NewPlan, agree_plan
from houvast.guidance.services.describe_domain import NewDomainView, describe_domain
from houvast.guidance.services.follow_goal import FollowedGoal, follow_goal
from houvast.guidance.services.give_feedback import NewFeedback, give_feedback
from houvast.guidance.services.name_barrier import NewBarrier, name_barrier
from houvast.guidance.services.set_goal import NewGoal, set_goal
from houvast.guidance.services.settle_barrier import SettledBarrier, settle_barrier
from houvast.guidance.services.take_step import NewStep, take_step
from houvast.guidance.services.tick_step import Tick, tick_step
from houvast.guidance.values.entries import DomainView
from houvast.guidance.values.feedback import SessionFeedback
from houvast.guidance.values.goals import Goal, GoalLadder
from houvast.guidance.values.plan import Barrier, LegalTerm, Step
from houvast.kernel import clock

Played = tuple[int, int, Callable[[Actor], object]]
"""How many days ago, in which order on that day, and what was done."""


@dataclass(frozen=True)
class PlanPlay:
    """A story's plan in one trajectory; ``row`` gives ids that stay the same, ``due`` the day of a number."""

    plan: PlanStory
    trajectory: UUID
    row: Callable[..., UUID]
    due: Callable[[int], date]

    def acts(self) -> Iterator[Played]:
        """Yields everything that happened, in no order."""
        for number, look in enumerate(self.plan.looks):
            yield look.day, 160 + number, self._look(number, look)
        for number, hurdle in enumerate(self.plan.hurdles):
            yield from self._hurdle(number, hurdle)
        for number, hope in enumerate(self.plan.hopes):
            yield from self._hope(number, hope)
        for number, talk in enumerate(self.plan.talks):
            yield talk.day, 400 + number, partial(self._talk, entry=self.row("plan", number), talk=talk)
        for number, taps in enumerate(self.plan.taps):
            yield taps.day, 450 + number, self._taps(number, taps)

    def _look(self, number: int, look: DomainLook) -> Callable[[Actor], object]:
        view = DomainView(look.key, look.strength, look.barrier, "", "", look.level, look.worker_level)
        new = NewDomainView(self.row("look", number), self.trajectory, view)
        return lambda actor: describe_domain(actor, new)

    def _hurdle(self, number: int, hurdle: Hurdle) -> Iterator[Played]:
        legal = None
        if hurdle.legal is not None and hurdle.appeal is not None:
            legal = LegalTerm(hurdle.legal, self.due(hurdle.appeal), hurdle.helper)
        barrier = Barrier(
            what=hurdle.what,
            domain=hurdle.domain,
            whose=hurdle.whose,
            owner=hurdle.owner,
            partner=hurdle.partner,
            due_on=self.due(hurdle.due),
            person=hurdle.person,
            legal=legal,
        )
        named = self.row("barrier", number)
        yield (
            hurdle.day,
            200 + number,
            lambda actor: name_barrier(actor, NewBarrier(named, self.trajectory, barrier)),
        )
        yield from self._steps(named, hurdle.steps)
        if hurdle.settled is not None and hurdle.outcome is not None:
            end = SettledBarrier(
                self.row("barrier", number, "end"), self.trajectory, named, hurdle.outcome, hurdle.word, ""
            )
            yield hurdle.settled, 380 + number, lambda actor: settle_barrier(actor, end)

    def _hope(self, number: int, hope: Hope) -> Iterator[Played]:
        least, less, hoped, more, most = hope.levels
        ladder = GoalLadder(least, less, hoped, more, most)
        goal = Goal(hope.own_words, hope.domain, ladder, hope.weight, hope.start)
        set_as = self.row("goal", number)
        yield hope.day, 210 + number, lambda actor: set_goal(actor, NewGoal(set_as, self.trajectory, goal))
        yield from self._steps(set_as, hope.steps)
        for place, looked in enumerate(hope.looked):
            entry = self.row("goal", number, "moment", place)
            yield looked.day, 300 + place, partial(self._follow, entry=entry, goal=set_as, looked=looked)

    def _follow(self, actor: Actor, *, entry: UUID, goal: UUID, looked: Looked) -> None:
        moment = FollowedGoal(entry, self.trajectory, goal, clock.today(), looked.level, looked.person, "")
        follow_goal(actor, moment)

    def _talk(self, actor: Actor, *, entry: UUID, talk: PlanTalk) -> None:
        agree_plan(actor, NewPlan(entry, self.trajectory, clock.today(), talk.agreeing, talk.person, ""))

    def _steps(self, thread: UUID, steps: tuple[PlannedStep, ...]) -> Iterator[Played]:
        for place, step in enumerate(steps):
            taken = self.row("step", str(thread), place)
            new = NewStep(taken, self.trajectory, thread, Step(step.what, step.owner, within=step.within))
            yield step.day, 250 + place, partial(take_step, new=new)
            if step.done is not None:
                tick = Tick(
                    self.row("step", str(thread), place, "done"), self.trajectory, taken, step.by, step.word
                )
                yield step.done, 280 + place, partial(tick_step, tick=tick)

    def _taps(self, number: int, taps: Taps) -> Callable[[Actor], object]:
        def act(actor: Actor) -> None:
            told = SessionFeedback(clock.today(), taps.heard, taps.mattered, taps.way, taps.overall)
            give_feedback(actor, NewFeedback(self.row("taps", number), self.trajectory, told))

        return act
