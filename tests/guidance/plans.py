"""Barriers, goals and plans for the tests, made through the services a worker uses."""

from datetime import date
from uuid import UUID

from guidance.trajectories import in_days
from houvast.guidance.models.plan import PolicySignal
from houvast.guidance.services.agree_plan import NewPlan, agree_plan
from houvast.guidance.services.follow_goal import FollowedGoal, follow_goal
from houvast.guidance.services.name_barrier import NewBarrier, name_barrier
from houvast.guidance.services.set_goal import FirstStep, NewGoal, set_goal
from houvast.guidance.services.take_step import NewStep, take_step
from houvast.guidance.values.goals import Goal, GoalLadder, GoalLevel, Weight
from houvast.guidance.values.lists import Domain, Owner
from houvast.guidance.values.plan import Agreeing, Barrier, LegalKind, LegalTerm, Step, Whose, Within
from houvast.guidance.values.policy_signals import BarrierKind, ServiceKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person

LADDER = GoalLadder("No school.", "A talk.", "Enrolled.", "Every day.", "Gladly.")


def a_barrier(what: str = "The school does not answer.", **changes: object) -> Barrier:
    """A barrier on the side of a service, looked at again in a fortnight."""
    facts: dict[str, object] = {
        "what": what,
        "domain": Domain.SCHOOL,
        "whose": Whose.SERVICE,
        "owner": Owner.WORKER,
        "partner": "Pupil guidance",
        "due_on": in_days(14),
        "person": "They think I am trouble.",
    }
    return Barrier(**(facts | changes))  # type: ignore[arg-type]


def a_term(days: int) -> LegalTerm:
    """A last day to appeal against an exclusion, so many days from today."""
    return LegalTerm(LegalKind.SCHOOL_EXCLUSION, in_days(days), "A lawyer of the children's rights shop")


def barrier_of(worker: Person, trajectory: UUID, barrier: Barrier | None = None) -> UUID:
    """Names a barrier."""
    number = new_id()
    with worker.acts() as actor:
        name_barrier(actor, NewBarrier(number, trajectory, barrier or a_barrier()))
    return number


def a_goal(own_words: str = "I want to go to school again.", weight: Weight | None = None) -> Goal:
    """A goal with five levels in words."""
    return Goal(own_words, Domain.SCHOOL, LADDER, weight, GoalLevel.MUCH_LESS)


def goal_of(worker: Person, trajectory: UUID, goal: Goal | None = None, *steps: Step) -> UUID:
    """Sets a goal."""
    number = new_id()
    with worker.acts() as actor:
        first = tuple(FirstStep(step) for step in steps)
        set_goal(actor, NewGoal(number, trajectory, goal or a_goal(), first))
    return number


def step_of(worker: Person, trajectory: UUID, thread: UUID, what: str = "Ring the school.") -> UUID:
    """Agrees on a step within two weeks."""
    number = new_id()
    with worker.acts() as actor:
        step = Step(what, Owner.PERSON, within=Within.TWO_WEEKS)
        take_step(actor, NewStep(number, trajectory, thread, step))
    return number


def follow(worker: Person, trajectory: UUID, goal: UUID, level: GoalLevel, on: date | None = None) -> None:
    """Says where a goal stands."""
    with worker.acts() as actor:
        moment = FollowedGoal(new_id(), trajectory, goal, on or clock.today(), level, "I was there.", "")
        follow_goal(actor, moment)


def agree_on_plan(
    worker: Person, trajectory: UUID, agreeing: Agreeing = Agreeing.AGREES, person: str = ""
) -> UUID:
    """Talks the plan through today."""
    number = new_id()
    with worker.acts() as actor:
        agree_plan(actor, NewPlan(number, trajectory, clock.today(), agreeing, person, ""))
    return number


def signal_of_last_quarter(controller: UUID) -> UUID:
    """Plants a signal to policy of a quarter that is over, as time does."""
    signal = PolicySignal(
        controller_id=controller,
        domain=Domain.SCHOOL.value,
        kind=BarrierKind.WAITING.value,
        service=ServiceKind.SCHOOL.value,
        quarter="2020-Q1",
        sentence="A place is promised and then waits.",
    )
    signal.save(using="owner", force_insert=True)
    return signal.id
