"""The glossary as a booklet: every term that holds, or came with the product, with its examples."""

from dataclasses import dataclass
from datetime import date

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.assessment.selectors._language import TermLine, lines_of
from houvast.assessment.selectors._terms import latest_terms_of, service_of
from houvast.audit import log
from houvast.kernel import clock


@dataclass(frozen=True)
class Booklet:
    """What is printed."""

    service: str
    language: str
    made_on: date
    terms: tuple[TermLine, ...]


def print_glossary(actor: Actor, language: str) -> Booklet:
    """Returns the booklet in a language. Raises NotFound."""
    must(actor, "assessment.print_glossary")
    controller = service_of(actor)
    lines = lines_of(latest_terms_of(controller).values(), language, frozenset())
    log.record("assessment.print_glossary")
    name = controller_names([controller]).get(controller, "")
    kept = tuple(line for line in lines if not line.is_left)
    return Booklet(name, language, clock.today(), kept)
