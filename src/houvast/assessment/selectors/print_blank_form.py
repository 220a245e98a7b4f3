"""An instrument to fill in on paper, at the table: nothing of anybody stands on it."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors.instruments_at_hand import InstrumentAtHand, instruments_at_hand
from houvast.assessment.values.fitting import is_fillable
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def print_blank_form(actor: Actor, key: str) -> InstrumentAtHand:
    """Returns a published instrument with answers; raises NotFound."""
    must(actor, "assessment.print_blank_form")
    found = (each for each in instruments_at_hand(actor) if each.key == key and is_fillable(each.definition))
    for each in found:
        return each
    raise NotFound(message("This does not exist, or not for you."))
