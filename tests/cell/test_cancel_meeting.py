"""Cancelling a meeting …"""

import pytest

from cell.given_meetings import an_organisation, parcels, planned
from houvast.cell.finding.cells import item_row, meeting_row
from houvast.cell.services.cancel_meeting import cancel_meeting
from houvast.kernel.errors import Conflict, NotAllowed
from world import Town


def test_puts_its_items_off_and_destroys_what_nobody_answered(town: Town) -> None:
    given = planned(town)
    waiting = len(parcels(town.centre.siham))
    given.invited(an_organisation(town, given.cell, seat_of="centre"))
    assert len(parcels(town.centre.siham)) == waiting + 1
    with town.city.cas.acts() as cas:
        cancel_meeting(cas, given.meeting)
        assert (meeting_row(given.meeting).state, item_row(given.item).state) == ("cancelled", "put_off")
    assert len(parcels(town.centre.siham)) == waiting
    with pytest.raises(Conflict), town.city.cas.acts() as cas:
        cancel_meeting(cas, given.meeting)


def test_belongs_to_the_coordinators(town: Town) -> None:
    given = planned(town)
    for person in (town.city.mira, town.city.pol, town.centre.anna):
        with pytest.raises(NotAllowed), person.acts() as actor:
            cancel_meeting(actor, given.meeting)
