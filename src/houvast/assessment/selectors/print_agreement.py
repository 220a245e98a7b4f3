"""How far a team agrees, as a file to keep: the log keeps each time one was made."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors.show_agreement import agreement_page
from houvast.assessment.values.counted import Agreement
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def print_agreement(actor: Actor, wanted: str = "") -> Agreement:
    """Returns what the report says. Raises NotFound when there is nothing to show."""
    must(actor, "assessment.print_agreement")
    chosen = agreement_page(actor, wanted).chosen
    if chosen is None:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("assessment.print_agreement")
    return chosen
