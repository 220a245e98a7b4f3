"""Filling in the numbers that help in a municipality: public services, known to its steward. None is ours."""

from collections.abc import Sequence
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.rights.models.aids import HelpNumber
from houvast.rights.values import Line, PublicNumber


def change_numbers(actor: Actor, controller_id: UUID, numbers: Sequence[PublicNumber]) -> None:
    """Puts these numbers in place of the service's earlier ones, in this order.

    Raises NotFound where the actor is no steward; Invalid for a name without a number or the other way, and
    for a number of the danger line of which nobody could say from where it is.
    """
    must(actor, "rights.change_numbers")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    for number in numbers:
        _check(number)
    HelpNumber.objects.filter(controller_id=controller_id).delete()
    HelpNumber.objects.bulk_create(
        HelpNumber(
            controller_id=controller_id,
            line=number.line,
            name=number.name,
            phone=number.phone,
            source=number.source,
            checked_on=number.checked_on,
            place=place,
        )
        for place, number in enumerate(numbers)
    )
    log.record("rights.change_numbers", subject=controller_id)


def _check(number: PublicNumber) -> None:
    if not number.phone.strip() or (number.line is Line.OWN and not number.name.strip()):
        raise Invalid(message("Fill in both the service and its number, or neither."))
    if number.line is not Line.OWN and not number.is_traceable:
        raise Invalid(message("Write from where each number of the danger line is, and when you checked it."))
    if number.checked_on is not None and number.checked_on > clock.today():
        raise Invalid(message("This day has not come yet."))
