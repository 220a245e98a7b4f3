"""Filling in the numbers that help in a municipality: public services, known to its steward. None is ours."""

from collections.abc import Sequence
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.rights.models.aids import HelpNumber
from houvast.rights.values import PublicNumber


def change_numbers(actor: Actor, controller_id: UUID, numbers: Sequence[PublicNumber]) -> None:
    """Puts these numbers in place of the service's earlier ones, in this order.

    Raises NotFound where the actor is no steward, Invalid for a name without a number or the other way.
    """
    must(actor, "rights.change_numbers")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    if any(not number.name.strip() or not number.phone.strip() for number in numbers):
        raise Invalid(message("Fill in both the service and its number, or neither."))
    HelpNumber.objects.filter(controller_id=controller_id).delete()
    HelpNumber.objects.bulk_create(
        HelpNumber(controller_id=controller_id, name=number.name, phone=number.phone, place=place)
        for place, number in enumerate(numbers)
    )
    log.record("rights.change_numbers", subject=controller_id)
