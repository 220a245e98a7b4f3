"""The end of a case for whoever took part …"""

import pytest
from django.db import DatabaseError, connection, transaction

from cell.ended import Shared, shared
from cell.given import a_cell, listed
from cell.given_cases import a_mayors_seat, filed
from cell.kept import closed
from cell.taking_part import composed, management
from cell.test_compose_extract import wraps_of
from houvast.access.receipts import end_items
from houvast.cell.finding.participations import extract_row, own_participation
from houvast.cell.models.meetings import Item
from houvast.cell.models.participations import Extract, Receipt
from houvast.cell.selectors.list_closings import list_closings
from houvast.cell.selectors.list_seat_slips import list_seat_slips
from houvast.cell.selectors.list_slips import list_slips
from houvast.cell.values.decisions import Verdict
from houvast.cell.values.slips import DecisionSlip
from houvast.kernel.errors import Conflict, NotFound

GIVEN = (
    "INSERT INTO cell.extract (id, created_at, dossier_id, compartment_id, tag, until_on, giver_id,"
    " giver_version, signature, content)"
    " VALUES (gen_random_uuid(), now(), %s, %s, %s, now(), %s, 1, '', '')"
)


@pytest.fixture
def case() -> Shared:
    return shared()


def receipts(extract: object) -> dict[object, Receipt]:
    return {one.function_id: one for one in Receipt.objects.using("owner").filter(extract_id=extract)}


def test_recalls_what_was_given_and_does_away_with_what_the_cells_own_seats_hold(case: Shared) -> None:
    """F3, F12: nobody but its giver opens an extract of a case that is closed."""
    town, extract = case.town, case.extract()
    case.closed()
    assert wraps_of(extract) == {town.centre.siham.user_id, management(town.centre), town.centre.id}
    for person in (town.elsewhere.solange, town.city.pol, town.city.cas):
        with person.acts(), pytest.raises(NotFound):
            extract_row(extract)
    found = receipts(extract)
    assert found[management(town.elsewhere)].recalled_at is not None
    for seat in ("police", "coordinator"):
        one = found[town.city.seats[seat]]
        assert (one.dropped_at is not None, one.recalled_at) == (True, None)


def test_happens_by_a_page_of_paper_as_well(case: Shared) -> None:
    """F4: the coordinator files; nothing is left to do by hand."""
    extract = case.extract()
    seat = a_mayors_seat(case.town, case.given.cell)
    filed(case.town, case.case, seat, verdict=Verdict.UNLIST, positive="He works again.")
    assert Extract.objects.using("owner").get(id=extract).recalled_at is not None
    assert set(case.lines()) == {"Centre", "Elsewhere", "School"}


def test_tells_each_participant_by_a_slip_and_shows_it_in_their_work(case: Shared) -> None:
    case.closed()
    town = case.town
    with town.centre.siham.acts() as siham:
        said = [line.said for line in list_slips(siham, case.centre).lines]
        assert any(isinstance(one, DecisionSlip) and one.is_closing for one in said)
        assert case.centre in {line.id for line in list_closings(siham)}
    with town.elsewhere.solange.acts() as solange:
        assert any(
            isinstance(line.said, DecisionSlip) and line.said.is_closing for line in list_seat_slips(solange)
        )
        assert case.elsewhere in {line.id for line in list_closings(solange)}
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        own_participation(anna, case.centre)


def test_takes_it_off_agendas_to_come_and_lets_nothing_more_be_given(case: Shared) -> None:
    part = Extract.objects.using("owner").get(id=case.extract()).compartment_id
    case.closed()
    assert not Item.objects.using("owner").filter(dossier_id=case.case).exists()
    with pytest.raises(Conflict):
        composed(case.town, case.town.centre.siham, case.centre)
    with case.town.centre.siham.acts() as siham:
        row = own_participation(siham, case.centre)
        values = [case.centre, part, row.tag, siham.user_id]
        with pytest.raises(DatabaseError, match="this case is closed"), transaction.atomic():
            connection.cursor().execute(GIVEN, values)


def test_is_done_by_whoever_closes_that_case_and_reaches_no_other(case: Shared) -> None:
    """F3: an item's number in other hands, or beside another case, recalls nothing."""
    town, extract = case.town, case.extract()
    tag = Extract.objects.using("owner").get(id=extract).tag
    other = listed(town, a_cell(town, "french_community"))
    closed(town, other)
    for person in (town.city.cas, town.city.pol, town.centre.siham, town.elsewhere.solange):
        for number in (case.case, other):
            with person.acts(), pytest.raises(NotFound):
                end_items(number, [tag])
    with town.city.mira.acts():
        end_items(other, [tag])
        with pytest.raises(NotFound):
            end_items(case.case, [tag])
    assert Extract.objects.using("owner").get(id=extract).recalled_at is None
