"""One term: what the service means, what it meant before, what the law says, what is proposed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import user_names
from houvast.access.rules import must
from houvast.assessment.models.language import Proposal
from houvast.assessment.selectors._language import ProposalLine, TermLine, line_of, proposal_lines
from houvast.assessment.selectors._terms import STRANGE, service_of, term_or_new
from houvast.assessment.values.language import Term, Wording
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.legal.selectors.show_citations import ShownCitation, show_citations


@dataclass(frozen=True)
class VersionLine:
    """What held from a day on; without words in the reader's language, those of another stand here."""

    number: int
    adopted_on: date
    adopted_by: str
    is_left: bool
    words: Wording | None
    language: str
    reason: str


@dataclass(frozen=True)
class LegalText:
    """What a text of law says of the term: the act, and its article with date and source."""

    act: str
    citation: ShownCitation


@dataclass(frozen=True)
class TermPage:
    """A term whole; ``line`` is None for one that was only proposed. ``shipped`` came with the product."""

    id: UUID
    name: str
    line: TermLine | None
    shipped: Wording | None
    versions: tuple[VersionLine, ...]
    legal: tuple[LegalText, ...]
    proposals: tuple[ProposalLine, ...]
    settled: tuple[ProposalLine, ...]


def show_term(actor: Actor, term_id: UUID, language: str) -> TermPage:
    """Returns a term of the actor's service. Raises NotFound."""
    must(actor, "assessment.show_term")
    controller = service_of(actor)
    term = term_or_new(controller, term_id)
    rows = Proposal.objects.filter(controller_id=controller, term_id=term_id).order_by("-created_at")
    proposals = proposal_lines(actor, rows, {term_id: term}, language)
    discussed = frozenset({term_id} if any(one.is_open for one in proposals) else ())
    line = line_of(term, language, discussed)
    if line is None and not proposals:
        raise NotFound(STRANGE)
    log.record("assessment.show_term", subject=term_id)
    return TermPage(
        term_id,
        line.words.name if line else proposals[0].name,
        line,
        term.shipped.wordings.get(language) if term.shipped else None,
        _versions(term, language),
        _legal(term, language),
        tuple(one for one in proposals if one.is_open),
        tuple(one for one in proposals if not one.is_open),
    )


def _versions(term: Term, language: str) -> tuple[VersionLine, ...]:
    names = user_names(version.adopted_by for version in term.versions)
    lines = []
    for version in term.versions:
        spoken = language if language in version.wordings else next(iter(version.wordings), language)
        lines.append(
            VersionLine(
                version.number,
                version.adopted_on,
                names.get(version.adopted_by, ""),
                version.is_left,
                version.wordings.get(spoken),
                spoken,
                version.reason,
            )
        )
    return tuple(lines)


def _legal(term: Term, language: str) -> tuple[LegalText, ...]:
    wanted = term.shipped.citations if term.shipped else ()
    if not wanted:
        return ()
    return tuple(
        LegalText(act.title, citation)
        for act in show_citations(language, clock.today()).acts
        for citation in act.citations
        if citation.id in wanted
    )
