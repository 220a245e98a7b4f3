"""The list of who is away …"""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from houvast.access.selectors.list_absences import AbsenceFacts, list_absences
from houvast.access.services.declare_absence import NewAbsence, declare_absence
from houvast.access.services.end_absence import end_absence
from houvast.access.values import Function
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Person, Service, Town, found, hire


@pytest.fixture
def service() -> Service:
    service = found("Away")
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    hire(service, "coach", Function.COACH)
    return service


def declared(by: Person, service: Service, away: Person, first: int, last: int) -> UUID:
    today = clock.today()
    days = today + timedelta(days=first), today + timedelta(days=last)
    new = NewAbsence(new_id(), service.id, away.user_id, *days)
    with by.acts() as actor:
        declare_absence(actor, new)
    return new.absence_id


def listed(reader: Person, service: Service) -> dict[UUID, AbsenceFacts]:
    with reader.acts() as actor:
        (found,) = [one for one in list_absences(actor) if one.id == service.id]
    return {one.id: one for one in found.absences}


def test_tells_a_coach_who_is_away_who_will_be_and_who_just_was(service: Service) -> None:
    now = declared(service.coach, service, service.anna, -2, 3)
    later = declared(service.coach, service, service.anna, 20, 25)
    over = declared(service.bert, service, service.bert, -12, -10)
    long_ago = declared(service.coach, service, service.bert, -50, -40)
    lines = listed(service.coach, service)
    assert list(lines) == [over, now, later]
    assert long_ago not in lines
    assert [(line.is_now, line.is_over) for line in lines.values()] == [
        (False, True),
        (True, False),
        (False, False),
    ]
    assert (lines[now].name, lines[now].declared_by) == ("Anna", "Coach")
    assert (lines[over].name, lines[over].declared_by) == ("Bert", "")


def test_lets_a_coach_end_what_was_declared_and_everybody_their_own(service: Service) -> None:
    absence = declared(service.coach, service, service.anna, 0, 3)
    own = declared(service.bert, service, service.bert, 0, 3)
    assert {one.may_end for one in listed(service.coach, service).values()} == {True}
    assert [listed(service.bert, service)[one].may_end for one in (absence, own)] == [False, True]
    with service.bert.acts() as bert, pytest.raises(NotFound):
        end_absence(bert, absence)
    with service.coach.acts() as coach:
        end_absence(coach, absence)
    assert list(listed(service.coach, service)) == [own]


def test_shows_nothing_of_another_service(service: Service, town: Town) -> None:
    declared(service.coach, service, service.anna, 0, 3)
    with town.elsewhere.chloe.acts() as chloe:
        assert all(one.id != service.id for one in list_absences(chloe))
    with town.desk.support.acts() as support, pytest.raises(NotAllowed):
        list_absences(support)


def test_asks_the_database_as_often_for_many_as_for_one(service: Service) -> None:
    counts = []
    for number in range(3):
        declared(service.coach, service, service.anna, number, number + 1)
        with service.coach.acts() as coach, CaptureQueriesContext(connection) as queries:
            list_absences(coach)
        counts.append(len(queries))
    assert counts[0] == counts[2] <= 4
