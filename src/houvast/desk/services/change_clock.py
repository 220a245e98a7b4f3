"""Choosing within how many working days those who come by each entrance hear something: a steward does."""

from collections.abc import Mapping
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.desk.models.response import EntranceClock
from houvast.desk.values.entrances import Asker
from houvast.desk.values.response import FEWEST_DAYS, MOST_DAYS
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


def change_clock(actor: Actor, controller_id: UUID, days: Mapping[Asker, int]) -> None:
    """Sets the working days for questions asked from now on.

    Raises NotFound where the actor is no steward, Invalid outside the bounds.
    """
    must(actor, "desk.change_clock")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    if any(not FEWEST_DAYS <= number <= MOST_DAYS for number in days.values()):
        sentence = message("Choose between %(fewest)s and %(most)s working days.")
        raise Invalid(sentence, fewest=FEWEST_DAYS, most=MOST_DAYS)
    EntranceClock.objects.bulk_create(
        [
            EntranceClock(controller_id=controller_id, entrance=entrance, days=number)
            for entrance, number in days.items()
        ],
        update_conflicts=True,
        update_fields=["days"],
        unique_fields=["controller_id", "entrance"],
    )
    log.record("desk.change_clock", subject=controller_id)
