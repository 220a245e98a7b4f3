"""A term as it stands now, to propose something for it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors._language import TermLine, line_of
from houvast.assessment.selectors._terms import STRANGE, service_of, term_of
from houvast.kernel.errors import NotFound


def start_change(actor: Actor, term_id: UUID, language: str) -> TermLine:
    """Returns the term in a language, or the nearest. Raises NotFound for one that was only proposed."""
    must(actor, "assessment.propose_change")
    line = line_of(term_of(service_of(actor), term_id), language, frozenset())
    if line is None:
        raise NotFound(STRANGE)
    return line
