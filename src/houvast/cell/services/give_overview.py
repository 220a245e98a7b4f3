"""Giving an overview: the mayor's seat gives it, or signs it; what it said is kept as it was said."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.cell.finding.overviews import composed
from houvast.cell.services._overviews import asked_of, keep_overview, take_overview, to_be_given
from houvast.cell.values.overviews import GivenBy, OverviewAsked, OverviewGiven
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Giving:
    """To whom it is given, when and how; ``has_read`` says that its giver read each line.

    ``paper`` says where the page lies that the mayor signed: the coordinator gives none without.
    """

    case_id: UUID
    overview_id: UUID
    on: date
    to: str
    how: GivenBy
    has_read: bool = False
    paper: str = ""
    passed_on: date | None = None


def give_overview(actor: Actor, giving: Giving) -> None:
    """Keeps that it was given, and what it said; a second time does nothing.

    Raises Invalid when it is not whole, or nobody read it or signed it; Conflict while telling the person is
    postponed or when it was given otherwise; NotFound.
    """
    must(actor, "cell.give_overview")
    case, row, content = take_overview(actor, giving.case_id, giving.overview_id)
    if _is_done(asked_of(content), giving):
        return
    asked = to_be_given(content)
    _ensure_whole(actor, asked, giving)
    found = composed(actor, case, asked)
    if found.postponed_until is not None:
        raise Conflict(
            message("Telling the person is postponed. Tell them first, or wait until that day is over.")
        )
    given = OverviewGiven(
        giving.on, actor.name, giving.to, giving.how, found.entries, giving.paper, giving.passed_on
    )
    keep_overview(actor, row, replace(content, said=replace(asked, given=given)))
    log.record("cell.give_overview", dossier=case.dossier_id, subject=row.id)


def _is_done(asked: OverviewAsked, giving: Giving) -> bool:
    given = asked.given
    return given is not None and (given.on, given.to, given.how) == (giving.on, giving.to, giving.how)


def _ensure_whole(actor: Actor, asked: OverviewAsked, giving: Giving) -> None:
    if not giving.to.strip():
        raise Invalid(message("Write to whom it is given."))
    if not asked.on <= giving.on <= clock.today():
        raise Invalid(message("It is given today, or on a day since it was asked."))
    if giving.passed_on is not None and giving.passed_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    if not giving.has_read:
        raise Invalid(message("Read each line first: nothing from police or courts, and nobody else."))
    if Function.MAYOR not in actor.functions and not giving.paper.strip():
        raise Invalid(message("The mayor gives it. Write where the page lies that the mayor signed."))
