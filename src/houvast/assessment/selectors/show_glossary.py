"""All terms of a service with what it means by them, what is talked about, and what was left aside."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.assessment.models.language import Proposal
from houvast.assessment.selectors._language import ProposalLine, TermLine, lines_of, proposal_lines
from houvast.assessment.selectors._terms import latest_terms_of, service_of
from houvast.assessment.values.language import ProposalState
from houvast.audit import log


@dataclass(frozen=True)
class Glossary:
    """The shared language of a service in the reader's language."""

    service: str
    terms: tuple[TermLine, ...]
    left: tuple[TermLine, ...]
    proposals: tuple[ProposalLine, ...]


def show_glossary(actor: Actor, language: str) -> Glossary:
    """Returns the glossary of the actor's service, by the alphabet. Raises NotFound."""
    must(actor, "assessment.show_glossary")
    controller = service_of(actor)
    terms = latest_terms_of(controller)
    rows = list(
        Proposal.objects.filter(controller_id=controller, state=ProposalState.OPEN).order_by("created_at")
    )
    lines = lines_of(terms.values(), language, frozenset(row.term_id for row in rows))
    log.record("assessment.show_glossary")
    return Glossary(
        controller_names([controller]).get(controller, ""),
        tuple(line for line in lines if not line.is_left),
        tuple(line for line in lines if line.is_left),
        proposal_lines(actor, rows, terms, language),
    )
