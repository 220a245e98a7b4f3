"""What the pages of the shared language have in common: a term's line, a proposal and what was said of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import user_names
from houvast.access.values import Function
from houvast.assessment.models.language import Proposal, Remark
from houvast.assessment.selectors._terms import decides_for
from houvast.assessment.values.language import Change, ProposalState, Stance, Term, Wording, from_plain
from houvast.kernel import clock


@dataclass(frozen=True)
class TermLine:
    """A term in the reader's language, or the nearest there is (``language``), and where it stands.

    ``is_proposed`` marks words that came with the product and were not adopted.
    """

    id: UUID
    words: Wording
    language: str
    adopted_on: date | None
    is_proposed: bool
    is_left: bool
    is_due: bool
    is_discussed: bool


@dataclass(frozen=True)
class RemarkLine:
    """What a colleague said of a proposal."""

    id: UUID
    writer: str
    on: date
    stance: Stance
    words: str
    may_remove: bool


@dataclass(frozen=True)
class ProposalLine:
    """A proposal, what was said of it, and how it ended if it did."""

    id: UUID
    term_id: UUID
    name: str
    change: Change
    state: ProposalState
    language: str
    words: Wording | None
    why: str
    writer: str
    on: date
    settled_on: date | None
    settled_by: str
    settled_because: str
    remarks: tuple[RemarkLine, ...]
    is_mine: bool
    may_decide: bool

    @property
    def is_open(self) -> bool:
        """Whether it is still talked about."""
        return self.state is ProposalState.OPEN

    @property
    def is_disputed(self) -> bool:
        """Whether a colleague disagrees: then adopting it asks for a reason."""
        return any(remark.stance is Stance.DISAGREES for remark in self.remarks)


def line_of(term: Term, language: str, discussed: frozenset[UUID]) -> TermLine | None:
    """Returns a term as a list shows it; None for one without words."""
    found = term.words(language)
    if found is None:
        return None
    words, spoken = found
    return TermLine(
        term.id,
        words,
        spoken,
        term.latest.adopted_on if term.latest else None,
        is_proposed=not term.is_adopted_in(spoken),
        is_left=term.is_left,
        is_due=term.is_due(clock.today()),
        is_discussed=term.id in discussed,
    )


def lines_of(terms: Iterable[Term], language: str, discussed: frozenset[UUID]) -> tuple[TermLine, ...]:
    """Returns terms as a list shows them, by the alphabet."""
    lines = (line_of(term, language, discussed) for term in terms)
    return tuple(sorted((line for line in lines if line), key=lambda line: line.words.place))


def proposal_lines(
    actor: Actor, rows: Iterable[Proposal], terms: Mapping[UUID, Term], language: str
) -> tuple[ProposalLine, ...]:
    """Returns proposals with their remarks, in the order of the rows: two queries, however many."""
    proposals = list(rows)
    remarks = list(
        Remark.objects.filter(proposal_id__in=[row.id for row in proposals]).order_by("created_at")
    )
    people = (
        {row.writer_id for row in proposals}
        | {row.writer_id for row in remarks}
        | {row.settled_by for row in proposals if row.settled_by}
    )
    names = user_names(people)
    return tuple(
        _proposal(
            actor,
            row,
            _name(row, terms.get(row.term_id), language),
            tuple(_remark(actor, one, names) for one in remarks if one.proposal_id == row.id),
            names,
        )
        for row in proposals
    )


def _name(row: Proposal, term: Term | None, language: str) -> str:
    found = term.words(language) if term else None
    return str(row.words.get("name", "")) if found is None else found[0].name


def _proposal(
    actor: Actor, row: Proposal, name: str, remarks: tuple[RemarkLine, ...], names: Mapping[UUID, str]
) -> ProposalLine:
    return ProposalLine(
        row.id,
        row.term_id,
        name,
        Change(row.change),
        ProposalState(row.state),
        row.language,
        from_plain(row.words) if row.words else None,
        row.why,
        names.get(row.writer_id, ""),
        clock.day_of(row.created_at),
        row.settled_on,
        names.get(row.settled_by, "") if row.settled_by else "",
        row.settled_because,
        remarks,
        is_mine=row.writer_id == actor.user_id,
        may_decide=decides_for(actor, row.controller_id),
    )


def _remark(actor: Actor, row: Remark, names: Mapping[UUID, str]) -> RemarkLine:
    is_steward = row.controller_id in actor.serves_as(Function.STEWARD)
    return RemarkLine(
        row.id,
        names.get(row.writer_id, ""),
        clock.day_of(row.created_at),
        Stance(row.stance),
        row.words,
        may_remove=is_steward or row.writer_id == actor.user_id,
    )
