"""Removing a member …"""

import pytest

from houvast.kernel.errors import NotFound
from houvast.tables.services.change_practice import change_practice
from houvast.tables.services.remove_member import remove_member
from houvast.tables.services.share_practice import NewPractice
from tables.given import a_member, agreed, founded, held, joined, seen, shared
from world import Service


def test_keeps_nothing_of_the_contact_and_the_organisations_name_in_what_was_agreed(city: Service) -> None:
    table, bus = founded(city.dina), a_member()
    joined(city.dina, table, bus)
    agreed(city.dina, table, bus.id)
    held(city.dina, table, bus.id)
    with city.dina.acts() as dina:
        remove_member(dina, table, bus.id)
    page = seen(city.dina, table)
    assert page.content.members == ()
    assert [one.owner.organisation for _n, one in page.entries.agreements(is_open=True)] == ["De Lijn"]
    (meeting,) = [one for _n, one in page.entries.meetings()]
    assert [one.organisation for one in meeting.held.came] == ["De Lijn"]
    with city.dina.acts() as dina, pytest.raises(NotFound):
        remove_member(dina, table, bus.id)


def test_leaves_its_practice_to_be_corrected_still(city: Service) -> None:
    table, bus = founded(city.dina), a_member()
    joined(city.dina, table, bus)
    practice = shared(city.dina, table, bus.id)
    with city.dina.acts() as dina:
        remove_member(dina, table, bus.id)
        change_practice(dina, table, NewPractice(practice, "Talking", "Sit down first.", "", "", bus.id))
    ((_number, kept),) = seen(city.dina, table).entries.practices()
    assert (kept.title, kept.owner.organisation) == ("Talking", "De Lijn")
