"""Declaring an absence …"""

from datetime import timedelta

import pytest

from houvast.access.finding import dossier_row
from houvast.access.selectors.list_notices import list_notices
from houvast.access.selectors.show_team import show_team
from houvast.access.services.declare_absence import NewAbsence, ToldStandIns, declare_absence
from houvast.access.services.dismiss_notice import dismiss_notice
from houvast.access.services.end_absence import end_absence
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import Function, GrantReason
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Service, dossier_of, found, hire, secure_recovery


@pytest.fixture(scope="module")
def service() -> Service:
    service = found()
    secure_recovery(service)
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    hire(service, "coach", Function.COACH)
    return service


def away(service: Service, days: int = 7) -> NewAbsence:
    today = clock.today()
    return NewAbsence(new_id(), service.id, service.anna.user_id, today, today + timedelta(days=days))


def test_tells_the_stand_ins_and_opens_nothing(service: Service) -> None:
    opened = dossier_of(service.anna, service)
    with service.anna.acts() as anna:
        give_grant(anna, NewGrant(opened.compartment_id, service.bert.user_id, GrantReason.STAND_IN))
    alone = dossier_of(service.anna, service)
    absence = away(service)
    with service.coach.acts() as coach:
        assert declare_absence(coach, absence) == ToldStandIns(1, 1)
        with pytest.raises(NotFound):
            dossier_row(opened.id)
    with service.bert.acts() as bert:
        events = {(notice.event, notice.reference): notice.id for notice in list_notices(bert)}
        assert ("access.declare_absence", opened.reference) in events
        assert ("access.name_stand_in", opened.reference) in events
        dismiss_notice(bert, events["access.declare_absence", opened.reference])
        assert len(list_notices(bert)) == len(events) - 1
        assert dossier_row(opened.id)
        with pytest.raises(NotFound):
            dossier_row(alone.id)


def test_shows_on_the_team_page_until_it_ends(service: Service) -> None:
    absence = away(service)
    with service.coach.acts() as coach:
        declare_absence(coach, absence)
        assert declare_absence(coach, absence) == ToldStandIns(0, 0)
        line = next(one for one in show_team(coach)[0].colleagues if one.id == service.anna.user_id)
        assert line.absence is not None
        end_absence(coach, line.absence.id)


def test_is_for_oneself_the_coach_and_the_steward(service: Service) -> None:
    for person in (service.anna, service.coach, service.steward):
        with person.acts() as actor:
            declare_absence(actor, away(service))
    with service.bert.acts() as bert, pytest.raises(NotFound):
        declare_absence(bert, away(service))


def test_refuses_days_in_the_wrong_order(service: Service) -> None:
    with service.coach.acts() as coach, pytest.raises(Invalid):
        declare_absence(coach, away(service, days=-1))
