"""What an event of the life line must keep to, and the question it asks when it names somebody."""

from datetime import date

from houvast.access.actor import Actor
from houvast.guidance.models.trajectory import Trajectory
from houvast.guidance.selectors._names import named_in
from houvast.guidance.values.story import LifeEvent, is_on_line
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.people.selectors.list_people import list_people


def check_event(event: LifeEvent, today: date) -> None:
    """Raises Invalid without words, for days that do not fit, or a height that is not on the line."""
    if not event.what.strip():
        raise Invalid(message("Write what happened, in the person's words."))
    if event.begins.first_day > today:
        raise Invalid(message("This day is yet to come."))
    if event.ends is not None and event.ends.last_day < event.begins.first_day:
        raise Invalid(message("The end comes before the beginning."))
    if event.height is not None and not is_on_line(event.height):
        raise Invalid(message("The line goes from three down to three up."))


def check_names(actor: Actor, trajectory: Trajectory, event: LifeEvent) -> None:
    """Raises Invalid as a question when an event names somebody of the dossier other than the person."""
    people = list_people(actor, trajectory.dossier_id)
    (names,) = named_in(people, [f"{event.what}\n{event.helped}"])
    if names:
        raise Invalid(
            message("“%(names)s” is the name of somebody in this dossier. Would a role do, as “mother”?"),
            names=", ".join(names),
        )
