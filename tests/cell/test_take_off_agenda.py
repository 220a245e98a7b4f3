"""Taking a case off an agenda …"""

import pytest

from cell.given import listed, on_agenda
from cell.given_meetings import an_organisation, parcels, planned
from houvast.cell.finding.cells import item_row
from houvast.cell.models.meetings import Invitation
from houvast.cell.services.take_off_agenda import take_off_agenda
from houvast.kernel.errors import NotAllowed, NotFound
from world import Town


def test_takes_its_invitations_along_and_leaves_the_case_to_be_put_on_again(town: Town) -> None:
    given = planned(town)
    waiting = len(parcels(town.centre.siham))
    given.invited(an_organisation(town, given.cell, seat_of="centre"))
    with town.city.mira.acts() as mira:
        take_off_agenda(mira, given.item)
        assert not Invitation.objects.filter(item_id=given.item).exists()
        with pytest.raises(NotFound):
            item_row(given.item)
    assert len(parcels(town.centre.siham)) == waiting
    assert on_agenda(town, given.meeting, given.case)


def test_leaves_the_places_of_the_others_apart(town: Town) -> None:
    given = planned(town)
    second = on_agenda(town, given.meeting, listed(town, given.cell))
    with town.city.cas.acts() as cas:
        take_off_agenda(cas, given.item)
    third = on_agenda(town, given.meeting, listed(town, given.cell))
    with town.city.cas.acts():
        assert item_row(second).place < item_row(third).place


def test_belongs_to_the_mayor_and_the_coordinator(town: Town) -> None:
    given = planned(town)
    for person in (town.city.pol, town.city.prisca, town.centre.anna):
        with pytest.raises(NotAllowed), person.acts() as actor:
            take_off_agenda(actor, given.item)
