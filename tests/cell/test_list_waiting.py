"""What waits around a cell …"""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cell.given import a_cell, a_meeting, listed, on_agenda, proposed
from cell.given_meetings import invited_for
from cell.taking_part import coming, composed, invited
from houvast.cell.selectors.list_waiting import list_waiting
from houvast.cell.services.recall_extract import recall_extract
from houvast.cell.values.waiting import Waiting, WaitingKind
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed
from world import Person, Town, build_town

NAME = "Younes"


@pytest.fixture
def own() -> Town:
    return build_town()


def waits(person: Person) -> dict[WaitingKind, Waiting]:
    with person.acts() as actor:
        found = list_waiting(actor)
    assert NAME not in repr(found)
    return {one.kind: one for one in found}


def test_counts_for_each_seat_what_is_its_own_and_names_nobody(own: Town) -> None:
    """F27: a reminder says that something waits, by when, and never about whom."""
    cell = a_cell(own)
    case, soon = listed(own, cell), a_meeting(own, cell, clock.now() + timedelta(days=20))
    item = on_agenda(own, soon, case)
    proposed(own, cell)
    day = clock.at_midnight(clock.today()) + timedelta(days=20)
    mayor, coordinator, police = waits(own.city.mira), waits(own.city.cas), waits(own.city.pol)
    assert mayor[WaitingKind.PROPOSALS].number == 1
    assert WaitingKind.PROPOSALS not in coordinator
    assert coordinator[WaitingKind.NOT_INVITED] == Waiting(WaitingKind.NOT_INVITED, 1, day.date(), soon)
    assert police == {WaitingKind.MEETINGS: Waiting(WaitingKind.MEETINGS, 1, day.date(), soon)}
    invited_for(own, cell, item)
    coordinator = waits(own.city.cas)
    assert WaitingKind.NOT_INVITED not in coordinator
    assert coordinator[WaitingKind.NO_ANSWER].place == soon
    assert coordinator[WaitingKind.EVALUATIONS].place == cell
    assert WaitingKind.REVIEWS not in coordinator


def test_tells_an_invited_service_what_to_answer_and_confirm(own: Town) -> None:
    invited(own)
    assert waits(own.centre.siham)[WaitingKind.INVITATIONS].number == 1
    participation = coming(own)
    extract = composed(own, own.centre.siham, participation, own.city.seats["police"])
    assert waits(own.centre.siham)[WaitingKind.TAKING_PART].number == 1
    assert waits(own.city.pol)[WaitingKind.EXTRACTS].number == 1
    with own.centre.siham.acts() as siham:
        recall_extract(siham, extract)
    police = waits(own.city.pol)
    assert police[WaitingKind.RECALLS].number == 1
    assert WaitingKind.EXTRACTS not in police


def test_asks_the_database_as_often_for_many_as_for_one(own: Town) -> None:
    cell = a_cell(own)

    def queries() -> int:
        with own.city.cas.acts() as cas, CaptureQueriesContext(connection) as asked:
            list_waiting(cas)
        return len(asked)

    on_agenda(own, a_meeting(own, cell), listed(own, cell))
    one = queries()
    for _more in range(2):
        other = a_cell(own)
        on_agenda(own, a_meeting(own, other), listed(own, other))
    assert queries() == one


def test_is_for_nobody_outside(own: Town) -> None:
    for person in (own.centre.anna, own.city.dpo, own.city.steward):
        with pytest.raises(NotAllowed):
            waits(person)
