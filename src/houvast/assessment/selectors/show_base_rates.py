"""Why nobody is given a number here: what lists of signs do when what they look for is rare."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.values.base_rates import DREAMT_OF, USUAL, Counted, in_town


@dataclass(frozen=True)
class BaseRates:
    """The same town with an instrument as good as they come, and with one that nobody has."""

    usual: Counted
    dreamt_of: Counted


def show_base_rates(actor: Actor) -> BaseRates:
    """Returns the arithmetic; it is about nobody, so that nothing stands in the log."""
    must(actor, "assessment.show_base_rates")
    return BaseRates(in_town(USUAL), in_town(DREAMT_OF))
