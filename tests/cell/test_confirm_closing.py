"""Confirming a closing …"""

import pytest

from cell.ended import Shared, shared
from cell.taking_part import management, named
from houvast.cell.models.participations import Participation, Receipt
from houvast.cell.selectors.list_closings import list_closings
from houvast.cell.selectors.list_waiting import list_waiting
from houvast.cell.services.confirm_closing import confirm_closing
from houvast.cell.services.erase_participation import erase_participation
from houvast.cell.values.waiting import WaitingKind
from houvast.kernel.errors import Conflict, NotAllowed, NotFound


@pytest.fixture
def case() -> Shared:
    return shared()


def waiting(case: Shared) -> set[str]:
    return {name for name, line in case.lines().items() if not line.is_confirmed}


def test_tells_the_cell_that_it_was_and_never_why_not_yet(case: Shared) -> None:
    """F5, F12: yes or not yet, alike for whoever was given something and whoever was not."""
    case.extract()
    case.closed()
    assert waiting(case) == {"Centre", "Elsewhere", "School"}
    for person, number in (
        (case.town.centre.siham, case.centre),
        (case.town.elsewhere.solange, case.elsewhere),
    ):
        with person.acts() as actor:
            for _ in range(2):
                confirm_closing(actor, number)
            assert number not in {line.id for line in list_closings(actor)}
    assert waiting(case) == {"School"}


def test_confirms_the_recalls_to_the_own_seat_with_it(case: Shared) -> None:
    extract = case.extract()
    case.closed()
    with case.town.elsewhere.solange.acts() as solange:
        assert WaitingKind.RECALLS in {one.kind for one in list_waiting(solange)}
        confirm_closing(solange, case.elsewhere)
    receipt = Receipt.objects.using("owner").get(
        extract_id=extract, function_id=management(case.town.elsewhere)
    )
    assert receipt.confirmed_at is not None


def test_is_the_superiors_and_only_once_it_is_closed(case: Shared) -> None:
    named(case.town, case.centre, case.town.centre.paul)
    with case.town.centre.siham.acts() as siham, pytest.raises(Conflict):
        confirm_closing(siham, case.centre)
    case.closed()
    with case.town.centre.paul.acts() as paul:
        assert case.centre in {line.id for line in list_closings(paul)}
        with pytest.raises(NotAllowed):
            confirm_closing(paul, case.centre)
    with case.town.elsewhere.solange.acts() as solange, pytest.raises(NotFound):
        confirm_closing(solange, case.centre)
    assert not Participation.objects.using("owner").get(id=case.centre).closing_confirmed_at


def test_is_not_waited_for_where_the_service_erased_what_it_had(case: Shared) -> None:
    case.closed()
    with case.town.centre.siham.acts() as siham:
        erase_participation(siham, case.centre)
    assert "Centre" not in waiting(case)
