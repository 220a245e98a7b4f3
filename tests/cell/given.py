"""A cell, a case on its list and a meeting with it on the agenda, as the tests of the cell need them."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from houvast.cell.services.found_cell import NewCell, found_cell
from houvast.cell.services.list_case import Listing, list_case
from houvast.cell.services.plan_meeting import NewMeeting, plan_meeting
from houvast.cell.services.propose_case import NewCase, propose_case
from houvast.cell.services.put_on_agenda import NewItem, put_on_agenda
from houvast.cell.values.cases import (
    About,
    CaseContent,
    PersonDiscussed,
    Proposal,
    Provenance,
    SourceKind,
    Statement,
)
from houvast.cell.values.cells import CellContent, LegalException
from houvast.cell.values.meetings import MeetingContent
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town

EXCEPTION = LegalException(
    "Ordinance of the municipal council", "Minutes of the council", date(2026, 1, 5), "DPO"
)
INDICATION = Statement(
    "He said twice that he wants to fight for them himself.",
    "The youth worker",
    SourceKind.HEARD,
    Provenance.PARTNER,
    "risk_situations",
    about=About.WILLING,
)
STRENGTH = Statement(
    "He trains on Thursdays.", "His trainer", SourceKind.SEEN, Provenance.PARTNER, "social_context"
)


SEATS = ("mayor", "police", "prevention")


def a_cell(
    town: Town,
    regime: str = "federal",
    *,
    exception: LegalException | None = EXCEPTION,
    seats: tuple[str, ...] = SEATS,
) -> UUID:
    """Founds a cell of the city with keys for its seats, all unless others are said; returns its number."""
    keys = [town.city.seats[one] if one in seats else None for one in SEATS]
    content = CellContent("Cell of the city", ("City",), regime, date(2026, 1, 1), exception)
    with town.city.cas.acts() as cas:
        return found_cell(
            cas,
            NewCell(new_id(), content, town.city.seats["coordinator"], *keys),
        )


def a_proposal(name: str = "Younes Haddad", born_on: date | None = date(2004, 5, 17)) -> CaseContent:
    """What a service proposes about somebody."""
    return CaseContent(
        PersonDiscussed(name, "City", born_on),
        Proposal(
            "Youth service", clock.today(), (INDICATION,), (STRENGTH,), "Talked with him.", "He stays away."
        ),
    )


def proposed(town: Town, cell: UUID, content: CaseContent | None = None) -> UUID:
    """Proposes somebody to the mayor; returns the case's number."""
    with town.city.cas.acts() as cas:
        return propose_case(cas, NewCase(new_id(), cell, content or a_proposal()))


def listed(town: Town, cell: UUID, content: CaseContent | None = None) -> UUID:
    """Has the mayor put somebody on the list; returns the case's number."""
    case = proposed(town, cell, content)
    with town.city.mira.acts() as mira:
        day = clock.today() + timedelta(days=90)
        list_case(mira, Listing(case, new_id(), "Both statements are indications.", day))
    return case


def soon() -> datetime:
    """In ten minutes, and still today where a day ends within them: a meeting begins on its own day."""
    tonight = datetime.combine(clock.today(), time.max, clock.BELGIUM)
    return min(clock.now() + timedelta(minutes=10), tonight)


def a_meeting(town: Town, cell: UUID, held_at: datetime | None = None) -> UUID:
    """Plans a meeting, three weeks from now for two hours; returns its number."""
    moment = held_at or clock.now() + timedelta(days=21)
    content = MeetingContent("Town hall, room 2", moment + timedelta(hours=2))
    with town.city.cas.acts() as cas:
        return plan_meeting(cas, NewMeeting(new_id(), cell, moment, content))


def on_agenda(town: Town, meeting: UUID, case: UUID) -> UUID:
    """Puts a case on the agenda; returns the item's number."""
    with town.city.cas.acts() as cas:
        return put_on_agenda(cas, NewItem(new_id(), meeting, case, "To agree who keeps in touch."))
