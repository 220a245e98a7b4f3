"""Finds what the shared language starts from: whose glossary, its terms, a proposal, a remark."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.values import Function
from houvast.assessment.models.language import GlossaryTerm, Proposal, Remark
from houvast.assessment.values.language import ProposalState, Term, Version, from_plain
from houvast.assessment.values.shipped_terms import shipped_terms
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message

SPEAKERS: Final = (Function.DESK, Function.GUIDE, Function.COACH, Function.STEWARD)
DECIDERS: Final = (Function.COACH, Function.STEWARD)
STRANGE: Final = message("This does not exist, or not for you.")


def service_of(actor: Actor) -> UUID:
    """Returns the service whose language the actor speaks: their own first. Raises NotFound."""
    services = frozenset[UUID]().union(*(actor.serves_as(function) for function in SPEAKERS))
    for controller in sorted(services, key=lambda one: (one != actor.home_id, one)):
        return controller
    raise NotFound(STRANGE)


def decides_for(actor: Actor, controller_id: UUID) -> bool:
    """Says whether the actor may adopt and decline in a service."""
    return any(controller_id in actor.serves_as(function) for function in DECIDERS)


def latest_terms_of(controller_id: UUID) -> dict[UUID, Term]:
    """Returns a service's terms with what holds now alone: one query."""
    rows = GlossaryTerm.objects.filter(controller_id=controller_id)
    return _terms(rows.order_by("term_id", "-number").distinct("term_id"))


def term_or_new(controller_id: UUID, term_id: UUID) -> Term:
    """Returns a term with all its versions; one without any may be new, or nothing at all."""
    terms = _terms(GlossaryTerm.objects.filter(controller_id=controller_id, term_id=term_id))
    return terms.get(term_id) or Term(term_id, None, ())


def term_of(controller_id: UUID, term_id: UUID) -> Term:
    """Returns a term with all its versions; raises NotFound for one that was never adopted nor shipped."""
    term = term_or_new(controller_id, term_id)
    if not (term.versions or term.shipped):
        raise NotFound(STRANGE)
    return term


def proposal_row(actor: Actor, proposal_id: UUID) -> Proposal:
    """Returns a proposal of the actor's service; raises NotFound."""
    row = Proposal.objects.filter(id=proposal_id, controller_id=service_of(actor)).first()
    if row is None:
        raise NotFound(STRANGE)
    return row


def open_proposal_row(actor: Actor, proposal_id: UUID) -> Proposal:
    """Returns a proposal that is still talked about; raises NotFound, Conflict when it is settled."""
    row = proposal_row(actor, proposal_id)
    if row.state != ProposalState.OPEN:
        raise Conflict(message("This proposal is settled already."))
    return row


def removable_remark(actor: Actor, remark_id: UUID) -> Remark:
    """Returns a remark the actor may remove: their own, or as a steward; raises NotFound."""
    row = Remark.objects.filter(id=remark_id, controller_id=service_of(actor)).first()
    if row is None:
        raise NotFound(STRANGE)
    if row.writer_id != actor.user_id and row.controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(STRANGE)
    return row


def _terms(rows: Iterable[GlossaryTerm]) -> dict[UUID, Term]:
    versions: dict[UUID, list[Version]] = {}
    for row in rows:
        versions.setdefault(row.term_id, []).append(_version(row))
    shipped = shipped_terms()
    return {
        number: Term(
            number,
            shipped.get(number),
            tuple(sorted(versions.get(number, ()), key=lambda one: one.number, reverse=True)),
        )
        for number in (*shipped, *(one for one in versions if one not in shipped))
    }


def _version(row: GlossaryTerm) -> Version:
    return Version(
        row.number,
        row.adopted_on,
        row.adopted_by,
        row.is_left,
        {language: from_plain(plain) for language, plain in row.words.items()},
        row.reason,
    )
