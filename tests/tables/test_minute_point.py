"""Writing the minutes of a point …"""

from datetime import timedelta
from uuid import UUID

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.tables.selectors.show_meeting import show_meeting
from houvast.tables.services.make_agreement import NewAgreement
from houvast.tables.services.minute_point import Minuted, minute_point
from tables.given import founded, held, joined, planned, points_of
from world import Service


def taken_on(owner: UUID, meeting: UUID, point: UUID, what: str = "Ask the drivers") -> NewAgreement:
    by = clock.today() + timedelta(days=20)
    return NewAgreement(new_id(), what, owner, by, (meeting, point))


def test_keeps_what_was_said_and_what_a_member_takes_on(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    meeting = held(city.dina, table, bus)
    point = points_of(city.dina, table, meeting)[1]
    told = Minuted(meeting, point.id, "Drivers want one number.", taken_on(bus, meeting, point.id))
    for _ in range(2):
        with city.anna.acts() as anna:
            minute_point(anna, table, told)
    with city.dina.acts() as dina:
        page = show_meeting(dina, table, meeting)
    assert [one.point.said for one in page.agenda] == ["", "Drivers want one number."]
    ((_number, made),) = page.agenda[1].agreements
    assert (made.what, made.owner.organisation) == ("Ask the drivers", "De Lijn")
    assert page.agenda[0].agreements == ()


def test_waits_until_it_was_said_who_came(city: Service) -> None:
    table = founded(city.dina)
    meeting = planned(city.dina, table)
    point = points_of(city.dina, table, meeting)[0].id
    with city.dina.acts() as dina, pytest.raises(Conflict):
        minute_point(dina, table, Minuted(meeting, point, "A talk."))


def test_is_of_a_point_of_that_meeting_and_of_no_person(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    meeting = held(city.dina, table, bus)
    point = points_of(city.dina, table, meeting)[0].id
    with city.dina.acts() as dina, pytest.raises(NotFound):
        minute_point(dina, table, Minuted(meeting, new_id(), "A talk."))
    case = taken_on(bus, meeting, point, "Bel de ouders van Yassine Amrani")
    for told in (
        Minuted(meeting, point, " "),
        Minuted(meeting, point, "De buschauffeur kent Yassine Amrani."),
        Minuted(meeting, point, "A talk.", case),
    ):
        with pytest.raises(Invalid), city.dina.acts() as dina:
            minute_point(dina, table, told)
    assert points_of(city.dina, table, meeting)[0].said == "", "a refusal keeps nothing of it"
