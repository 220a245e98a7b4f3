"""Remembering somebody longer …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.outreach.models.remembered import Remembered
from houvast.outreach.selectors.show_remembered import RememberedPage, show_remembered
from houvast.outreach.services.change_keeping import change_keeping
from houvast.outreach.services.renew_remembered import renew_remembered
from houvast.outreach.values.remembered import USUAL_DAYS, Renewal
from outreach.given import remembered
from world import Person, Service


def a_yes(who: str = "Lina", how: str = "Aloud, on the bench.") -> Renewal:
    return Renewal(new_id(), clock.today(), who, how)


def page_of(person: Person, number: object) -> RememberedPage:
    with person.acts() as actor:
        return show_remembered(actor, number)  # type: ignore[arg-type]


def shortened(person: Person, number: object) -> None:
    """As if most of the days had gone by."""
    with person.acts():
        Remembered.objects.filter(id=number).update(lapses_on=clock.today() + timedelta(days=3))


def test_begins_the_days_anew_and_keeps_who_agreed_when_and_how(street: Service) -> None:
    number, yes = remembered(street.anna), a_yes()
    shortened(street.anna, number)
    for _ in range(2):
        with street.anna.acts() as anna:
            renew_remembered(anna, number, yes)
    page = page_of(street.anna, number)
    assert page.lapses_on == clock.today() + timedelta(days=USUAL_DAYS)
    assert page.content.renewals == (yes,)


@pytest.mark.parametrize(("who", "how"), [("", "Aloud."), ("Lina", " ")])
def test_happens_only_with_a_yes(street: Service, who: str, how: str) -> None:
    number = remembered(street.anna)
    shortened(street.anna, number)
    with street.anna.acts() as anna, pytest.raises(Invalid):
        renew_remembered(anna, number, a_yes(who, how))
    assert page_of(street.anna, number).lapses_on == clock.today() + timedelta(days=3)


def test_comes_too_late_after_the_day(street: Service) -> None:
    number = remembered(street.anna)
    after = clock.now() + timedelta(days=USUAL_DAYS + 1)
    with clock.frozen_at(after), street.anna.acts() as anna, pytest.raises(NotFound):
        renew_remembered(anna, number, a_yes())


def test_follows_what_the_steward_chose_and_never_makes_it_shorter(street: Service) -> None:
    number = remembered(street.bert)
    before = page_of(street.bert, number).lapses_on
    with street.steward.acts() as steward:
        change_keeping(steward, street.id, 20)
    try:
        with street.bert.acts() as bert:
            renew_remembered(bert, number, a_yes())
        assert page_of(street.bert, number).lapses_on == before
        shortened(street.bert, number)
        with street.bert.acts() as bert:
            renew_remembered(bert, number, a_yes())
        assert page_of(street.bert, number).lapses_on == clock.today() + timedelta(days=20)
    finally:
        with street.steward.acts() as steward:
            change_keeping(steward, street.id, USUAL_DAYS)
