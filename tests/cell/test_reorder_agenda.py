"""Moving an item on the agenda …"""

from uuid import UUID

import pytest

from cell.given import listed, on_agenda
from cell.given_meetings import Planned, planned
from houvast.access.finding import set_state
from houvast.cell.finding.agendas import agenda_of
from houvast.cell.models.cases import Case
from houvast.cell.services.reorder_agenda import Reordering, reorder_agenda
from houvast.cell.values.cases import CaseState
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed
from world import Town


def agenda(given: Planned) -> list[UUID]:
    with given.town.city.cas.acts() as cas:
        return [line.id for line in agenda_of(cas, given.meeting)]


def moved(given: Planned, item: UUID, *, earlier: bool) -> list[UUID]:
    with given.town.city.cas.acts() as cas:
        reorder_agenda(cas, Reordering(item, earlier))
    return agenda(given)


def discussed_before(given: Planned) -> UUID:
    case = listed(given.town, given.cell)
    with given.town.city.cas.acts():
        Case.objects.filter(id=case).update(last_discussed_on=clock.today())
    return on_agenda(given.town, given.meeting, case)


def to_close(given: Planned) -> UUID:
    case = listed(given.town, given.cell)
    with given.town.city.mira.acts():
        set_state(case, CaseState.TO_CLOSE, None)
    return on_agenda(given.town, given.meeting, case)


def test_keeps_new_ones_before_running_ones_before_those_to_close(town: Town) -> None:
    """F22: new, running, to close, whatever was put on first."""
    given = planned(town)
    last, running = to_close(given), discussed_before(given)
    second = on_agenda(town, given.meeting, listed(town, given.cell))
    assert agenda(given) == [given.item, second, running, last]
    assert moved(given, running, earlier=True) == [given.item, second, running, last]
    assert moved(given, second, earlier=True) == [second, given.item, running, last]


def test_moves_within_its_kind_and_stops_at_the_end(town: Town) -> None:
    given = planned(town)
    second = on_agenda(town, given.meeting, listed(town, given.cell))
    third = on_agenda(town, given.meeting, listed(town, given.cell))
    assert moved(given, given.item, earlier=False) == [second, given.item, third]
    assert moved(given, given.item, earlier=False) == [second, third, given.item]
    assert moved(given, given.item, earlier=False) == [second, third, given.item]


def test_belongs_to_the_mayor_and_the_coordinator(town: Town) -> None:
    given = planned(town)
    for person in (town.city.pol, town.centre.anna):
        with pytest.raises(NotAllowed), person.acts() as actor:
            reorder_agenda(actor, Reordering(given.item, is_earlier=True))
