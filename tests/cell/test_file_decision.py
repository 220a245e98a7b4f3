"""Filing the mayor's decision on paper …"""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connections, transaction

from cell.given import a_cell, a_proposal, listed, proposed
from cell.given_cases import a_mayors_seat, filed, seen
from cell.kept import closed, discussed, in_days, stands
from houvast.access.models.dossiers import Dossier
from houvast.access.selectors.list_notices import list_notices
from houvast.cell.models.cases import Case, Filing
from houvast.cell.services.file_decision import PaperDecision, file_decision
from houvast.cell.values.cases import CaseState
from houvast.cell.values.decisions import Decision, Verdict
from houvast.cell.values.keeping import CaseClosed, KeptLonger, ObjectiveGround
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


def test_says_why_somebody_stays_on_the_list_and_frees_what_stood_still(town: Town) -> None:
    """F4: within six months, and no later than the first of the month of an eighteenth birthday (F14)."""
    cell = a_cell(town)
    case, seat = listed(town, cell), a_mayors_seat(town, cell)
    Dossier.objects.using("owner").filter(id=case).update(state="frozen")
    with pytest.raises(Invalid):
        filed(town, case, seat, verdict=Verdict.KEEP, review_on=in_days(200))
    filed(town, case, seat, verdict=Verdict.KEEP, review_on=in_days(60))
    assert stands(case) == ("listed", in_days(60))
    said = seen(town.city.mira, case).steps[-1].said
    assert isinstance(said, Decision)
    assert (said.verdict, said.by, said.paper) == (Verdict.KEEP, "Mira", "Cabinet 3, folder 12")


def test_takes_somebody_off_the_list_and_keeps_the_case_longer(town: Town) -> None:
    """F4, F12: the mayor signs, the coordinator files; each page says where it lies."""
    cell = a_cell(town, "french_community")
    case, seat = listed(town, cell), a_mayors_seat(town, cell)
    discussed(case, in_days(-10))
    with pytest.raises(Invalid):
        filed(town, case, seat, verdict=Verdict.UNLIST)
    filed(town, case, seat, verdict=Verdict.UNLIST, positive="He works again.")
    assert stands(case)[0] == "closed"
    grounds = (ObjectiveGround.PREVIOUS_ARREST,)
    with pytest.raises(Invalid):
        filed(town, case, seat, verdict=Verdict.EXTEND, until_on=in_days(800))
    filed(town, case, seat, verdict=Verdict.EXTEND, until_on=in_days(800), grounds=grounds)
    assert stands(case) == ("closed", in_days(800))
    closing, longer = (step.said for step in seen(town.city.mira, case).steps[-2:])
    assert isinstance(closing, CaseClosed)
    assert isinstance(longer, KeptLonger)
    assert closing.paper == longer.paper == "Cabinet 3, folder 12"


def test_decides_only_what_is_to_be_decided_there_and_after_what_was(town: Town) -> None:
    cell = a_cell(town, "french_community")
    seat, proposal, case = a_mayors_seat(town, cell), proposed(town, cell), listed(town, cell)
    for number, verdict in ((proposal, Verdict.UNLIST), (case, Verdict.LIST), (case, Verdict.EXTEND)):
        with pytest.raises(Conflict):
            filed(town, number, seat, verdict=verdict)
    yesterday = in_days(-1)
    with pytest.raises(Invalid):
        filed(town, case, seat, verdict=Verdict.UNLIST, positive="Well.", signed_on=yesterday)


def test_is_no_way_around_the_mayor_for_a_coordinator_without_a_page(town: Town) -> None:
    """F4: the database refuses each statement, also beside a page about somebody else."""
    cell = a_cell(town, "french_community")
    case, gone = listed(town, cell), listed(town, cell)
    discussed(gone, in_days(-10))
    closed(town, gone)
    other = proposed(town, cell, a_proposal("Lore Maes"))
    seat = a_mayors_seat(town, cell)
    page = PaperDecision(other, new_id(), Verdict.REFUSE, clock.today(), seat, "Both.", "Cabinet")
    with town.city.cas.acts() as cas:
        file_decision(cas, page)
        row = Case.objects.get(id=case)
        Filing.objects.create(dossier_id=case, compartment_id=row.compartment_id, step_id=page.step_id)
        for statement in (
            lambda: Dossier.objects.filter(id=case).update(state="closed"),
            lambda: Dossier.objects.filter(id=case).update(due_on=in_days(900)),
            lambda: Case.objects.filter(id=gone).update(erase_on=in_days(900)),
            lambda: Case.objects.filter(id=gone).update(erase_on=None),
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                statement()
    assert stands(case)[0] == "listed"
