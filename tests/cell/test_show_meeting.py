"""Reading meetings and agendas …"""

from collections.abc import Callable
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cell.given import listed, on_agenda
from cell.given_meetings import Planned, an_organisation, planned
from houvast.cell.selectors.list_meetings import list_meetings
from houvast.cell.selectors.show_item import show_item
from houvast.cell.selectors.show_meeting import show_meeting
from houvast.cell.selectors.start_item import start_item
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.values.invitations import Way
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_leaves_other_seats_the_meeting_without_its_items(town: Town) -> None:
    """F3: row security decides; a seat holds the cell and not the case."""
    given = planned(town)
    with town.city.pol.acts() as pol:
        found = show_meeting(pol, given.meeting)
        assert (found.agenda, found.may_prepare) == ((), False)
        with pytest.raises(NotAllowed):
            show_item(pol, given.item)
    with town.city.milan.acts() as milan:
        assert len(show_meeting(milan, given.meeting).agenda) == 1


def test_is_nothing_to_another_service(town: Town) -> None:
    given = planned(town)
    for person in (town.centre.anna, town.centre.siham, town.elsewhere.chloe):
        with pytest.raises(NotAllowed), person.acts() as actor:
            show_meeting(actor, given.meeting)
    with pytest.raises(NotFound), town.city.cas.acts() as cas:
        list_meetings(cas, new_id())


def queries(act: Callable[[], object]) -> int:
    with CaptureQueriesContext(connection) as caught:
        act()
    return len(caught)


def more(given: Planned) -> UUID:
    """Another case on the agenda with four organisations invited, two of them by account."""
    item = on_agenda(given.town, given.meeting, listed(given.town, given.cell))
    invited = tuple(
        an_organisation(given.town, given.cell, f"{seat}{new_id()}", seat_of=seat)
        for seat in ("centre", "elsewhere", "", "")
    )
    with given.town.city.cas.acts() as cas:
        invite(cas, NewInvitations(new_id(), item, invited, Way.LETTER))
    return item


def test_asks_the_database_no_more_for_a_long_agenda(town: Town) -> None:
    given = planned(town)
    first = more(given)
    listed(town, given.cell)

    def counted() -> list[int]:
        with town.city.cas.acts() as cas:
            return [
                queries(lambda: show_meeting(cas, given.meeting)),
                queries(lambda: show_item(cas, first)),
                queries(lambda: start_item(cas, given.meeting)),
                queries(lambda: list_meetings(cas, given.cell)),
            ]

    before = counted()
    for _ in range(3):
        more(given)
        listed(town, given.cell)
    assert counted() == before
