"""Filing the mayor's decision on paper …"""

from datetime import date, timedelta

import pytest
from django.db import connections

from cell.given import a_cell, proposed
from cell.given_cases import a_mayors_seat, filed, seen
from houvast.access.selectors.list_notices import list_notices
from houvast.cell.services.file_decision import PaperDecision, file_decision
from houvast.cell.values.cases import CaseState
from houvast.cell.values.decisions import Decision, Verdict
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from houvast.kernel.ids import new_id
from world import Town


def test_carries_out_what_the_page_says_and_tells_the_mayors_seat(town: Town) -> None:
    """F4: who signed, when, why and where the page lies; the mayor learns that it was filed."""
    cell = a_cell(town)
    case = proposed(town, cell)
    filed(town, case, a_mayors_seat(town, cell))
    page = seen(town.city.cas, case)
    assert page.state is CaseState.LISTED
    said = page.steps[-1].said
    assert isinstance(said, Decision)
    assert (said.by, said.paper, said.on) == ("Mira", "Cabinet 3, folder 12", clock.today())
    for mayor in (town.city.mira, town.city.milan):
        with mayor.acts() as actor:
            notices = [(notice.event, notice.reference) for notice in list_notices(actor)]
        assert ("cell.file_decision", page.reference) in notices


def test_refuses_a_proposal_as_well(town: Town) -> None:
    cell = a_cell(town)
    case = proposed(town, cell)
    filed(town, case, a_mayors_seat(town, cell), verdict=Verdict.REFUSE, review_on=None)
    page = seen(town.city.mira, case)
    assert (page.state, page.erase_on) == (CaseState.REFUSED, clock.today() + timedelta(days=30))


def test_needs_who_held_the_seat_on_the_day_of_signing(town: Town) -> None:
    """A deputy counts for the time they hold it, and nobody before or after."""
    cell = a_cell(town)
    case = proposed(town, cell)
    yesterday = clock.today() - timedelta(days=1)
    gone = a_mayors_seat(town, cell, "Gone", until_on=yesterday)
    to_come = a_mayors_seat(town, cell, "To come", from_on=clock.today() + timedelta(days=1))
    elsewhere = a_mayors_seat(town, a_cell(town), "Elsewhere")
    for seat in (gone, to_come, elsewhere, new_id()):
        with pytest.raises(Invalid):
            filed(town, case, seat)
    deputy = a_mayors_seat(town, cell, "Milan", from_on=clock.today(), is_deputy=True)
    filed(town, case, deputy)
    said = seen(town.city.mira, case).steps[-1].said
    assert isinstance(said, Decision)
    assert said.by == "Milan"


@pytest.mark.parametrize(
    "lame",
    [
        {"reasons": " "},
        {"paper": ""},
        {"review_on": None},
        {"verdict": Verdict.UNLIST},
        {"signed_on": date(2020, 1, 1)},
        {"signed_on": clock.today() + timedelta(days=1)},
        {"reasons": "De informatiekaart zegt het."},
    ],
    ids=str,
)
def test_needs_reasons_a_place_a_day_and_a_box(town: Town, lame: dict[str, object]) -> None:
    cell = a_cell(town)
    case = proposed(town, cell)
    with pytest.raises(Invalid):
        filed(town, case, a_mayors_seat(town, cell), **lame)
    assert seen(town.city.mira, case).is_proposed


def test_happens_once(town: Town) -> None:
    cell = a_cell(town)
    case, seat, step = proposed(town, cell), a_mayors_seat(town, cell), new_id()
    for _ in range(2):
        filed(town, case, seat, step_id=step)
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT count(*) FROM cell.filing WHERE dossier_id = %s", [case])
        assert cursor.fetchone() == (1,)
    with pytest.raises(Conflict):
        filed(town, case, seat)


def test_is_the_coordinators(town: Town) -> None:
    cell = a_cell(town)
    case, seat = proposed(town, cell), a_mayors_seat(town, cell)
    page = PaperDecision(case, new_id(), Verdict.LIST, clock.today(), seat, "Both.", "Cabinet", clock.today())
    for person in (town.city.pol, town.city.prisca, town.centre.siham, town.centre.anna):
        with person.acts() as actor, pytest.raises(NotAllowed):
            file_decision(actor, page)
