"""Whom somebody can turn to: a municipality's own numbers, coordinator, data-protection officer."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.colleagues import names_serving
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.rights.finding import number_of
from houvast.rights.models.aids import HelpNumber
from houvast.rights.values import PublicNumber


@dataclass(frozen=True)
class HelpAtHand:
    """Numbers filled in by a steward, empty until then, and names of colleagues."""

    numbers: tuple[PublicNumber, ...]
    coaches: tuple[str, ...]
    officers: tuple[str, ...]
    may_change: bool


def show_help(actor: Actor) -> HelpAtHand:
    """Returns whom the actor can turn to, in the services they work in."""
    must(actor, "rights.show_help")
    rows = HelpNumber.objects.order_by("controller_id", "place")
    return HelpAtHand(
        numbers=tuple(number_of(row) for row in rows),
        coaches=names_serving(actor, Function.COACH),
        officers=names_serving(actor, Function.DPO),
        may_change=bool(actor.serves_as(Function.STEWARD)),
    )
