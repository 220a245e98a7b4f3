"""What offering a page on a telephone and handing over a tablet share: the page's questions, checked."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import NewFillPage
from houvast.guidance.selectors.show_plan import show_plan
from houvast.guidance.services._writing import take_open_trajectory
from houvast.guidance.values.self_fill import FillSet, OpenStep, questions_of
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewSelfFill:
    """A page to fill in: for which trajectory, in which language, with which questions and greeting.

    ``about`` is what the rulers are about.
    """

    page_id: UUID
    trajectory_id: UUID
    language: str
    sets: tuple[FillSet, ...]
    greeting: str = ""
    about: str = ""


def page_for(actor: Actor, new: NewSelfFill) -> NewFillPage:
    """Returns the page to store. Raises NotFound, Conflict when closed, Invalid without questions."""
    if not new.sets:
        raise Invalid(message("Choose what to ask."))
    if FillSet.RULERS in new.sets and not new.about.strip():
        raise Invalid(message("Write what the rulers are about, in the person's words."))
    trajectory = take_open_trajectory(new.trajectory_id)
    return NewFillPage(
        new.page_id,
        trajectory.dossier_id,
        trajectory.compartment_id,
        new.language,
        new.greeting,
        questions_of(new.sets, new.about.strip(), _open_steps(actor, new)),
    )


def _open_steps(actor: Actor, new: NewSelfFill) -> tuple[OpenStep, ...]:
    """Returns the steps of the plan that are still to do, when the plan is asked about."""
    if FillSet.PLAN not in new.sets:
        return ()
    plan = show_plan(actor, new.trajectory_id)
    of_goals = (step for goal in plan.open_goals for step in goal.steps)
    of_barriers = (step for barrier in plan.open_barriers for step in barrier.steps)
    steps = (*of_goals, *of_barriers)
    return tuple(OpenStep(step.id, step.step.what) for step in steps if step.is_open)
