"""The instruments a service may rate and ask with: what comes with the product, in published versions."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.instruments.definition import Definition, Status
from houvast.instruments.shipped import shipped_definitions


@dataclass(frozen=True)
class InstrumentAtHand:
    """A published version: the key by which a form names it, and the instrument whole."""

    key: str
    definition: Definition


def instruments_at_hand(actor: Actor) -> tuple[InstrumentAtHand, ...]:
    """Returns every published instrument of the actor's service, what comes with the product first."""
    must(actor, "assessment.instruments_at_hand")
    shipped = (each for each in shipped_definitions().values() if each.status is Status.PUBLISHED)
    return tuple(InstrumentAtHand(f"{each.id}@{each.version}", each) for each in shipped)
