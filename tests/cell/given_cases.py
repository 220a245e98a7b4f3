"""What the tests of a case need besides: who holds the mayor's seat, proposals, decisions on paper."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from cell.given import INDICATION, STRENGTH, a_proposal
from houvast.access.sealing import seal_content
from houvast.cell.finding.cells import cell_row
from houvast.cell.models.cells import Seat
from houvast.cell.selectors.show_case import CasePage, show_case
from houvast.cell.services.file_decision import PaperDecision, file_decision
from houvast.cell.services.list_case import Listing, list_case
from houvast.cell.services.propose_case import NewCase, propose_case
from houvast.cell.services.refuse_case import Refusal, refuse_case
from houvast.cell.values.cases import CaseContent, Statement
from houvast.cell.values.cells import SeatContent, SeatKind
from houvast.cell.values.decisions import Verdict
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town


def a_mayors_seat(
    town: Town,
    cell: UUID,
    holder: str = "Mira",
    *,
    from_on: date = date(2026, 1, 1),
    until_on: date | None = None,
    is_deputy: bool = False,
) -> UUID:
    """Writes down somebody's time in the mayor's seat; returns its number."""
    content = SeatContent(SeatKind.MAYOR, "City", holder, is_deputy, from_on, until_on)
    with town.city.cas.acts() as cas:
        known = cell_row(cell)
        row = Seat(id=new_id(), dossier_id=cell, compartment_id=known.compartment_id)
        seal_content(cas, row, content)
        row.save(force_insert=True)
    return row.id


def a_case_of(
    *indications: Statement, positive: tuple[Statement, ...] = (STRENGTH,), **more: object
) -> CaseContent:
    """A proposal of these indications."""
    content = a_proposal()
    proposal = replace(content.proposal, indications=indications or (INDICATION,), positive=positive)
    return replace(content, proposal=proposal, **more)  # type: ignore[arg-type]


def proposing(person: Person, cell: UUID, content: CaseContent, *, looked: bool = False) -> UUID:
    """Proposes somebody as whoever acts."""
    with person.acts() as actor:
        return propose_case(actor, NewCase(new_id(), cell, content, looked))


def seen(person: Person, case: UUID) -> CasePage:
    """A case as somebody sees it."""
    with person.acts() as actor:
        return show_case(actor, case)


def put_on_list(person: Person, case: UUID, reasons: str = "Both are indications.", days: int = 90) -> None:
    """Puts a proposal on the list as whoever acts."""
    with person.acts() as actor:
        list_case(actor, Listing(case, new_id(), reasons, clock.today() + timedelta(days=days)))


def refused(person: Person, case: UUID, reasons: str = "A talk is enough.") -> None:
    """Refuses a proposal as whoever acts."""
    with person.acts() as actor:
        refuse_case(actor, Refusal(case, new_id(), reasons))


def filed(town: Town, case: UUID, seat: UUID, **more: object) -> UUID:
    """Has the coordinator file a page that the mayor signed today; returns the step's number."""
    told: dict[str, object] = {
        "case_id": case,
        "step_id": new_id(),
        "verdict": Verdict.LIST,
        "signed_on": clock.today(),
        "seat_id": seat,
        "reasons": "Two indications, and guidance was refused.",
        "paper": "Cabinet 3, folder 12",
        "review_on": clock.today() + timedelta(days=60),
    }
    filing = PaperDecision(**{**told, **more})  # type: ignore[arg-type]
    with town.city.cas.acts() as cas:
        file_decision(cas, filing)
    return filing.step_id
