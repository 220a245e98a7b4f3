"""Remembering somebody …"""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, connections, transaction
from hypothesis import given
from hypothesis import strategies as st

from houvast.access.personal import open_for_self
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound, Tampered
from houvast.kernel.ids import new_id
from houvast.outreach.models.remembered import Remembered
from houvast.outreach.selectors.list_remembered import list_remembered
from houvast.outreach.selectors.show_remembered import show_remembered
from houvast.outreach.services.remember_person import NewRemembered, remember_person
from houvast.outreach.values.remembered import (
    FEWEST_DAYS,
    MOST_DAYS,
    USUAL_DAYS,
    RememberedContent,
    lapse_day,
    remembered_place,
)
from outreach.given import a_talk, remembered
from world import Service


def test_keeps_a_name_for_sixty_days_and_says_until_when(street: Service) -> None:
    talk = a_talk()
    number = remembered(street.anna, "Lina", talk)
    with street.anna.acts() as anna:
        page = show_remembered(anna, number)
    assert page.content == RememberedContent("Lina", (talk,))
    assert page.lapses_on == clock.today() + timedelta(days=USUAL_DAYS)


@pytest.mark.parametrize("name", ["", "  "])
def test_needs_a_name_and_a_word_of_the_talk(street: Service, name: str) -> None:
    with street.anna.acts() as anna:
        with pytest.raises(Invalid):
            remember_person(anna, NewRemembered(new_id(), name, a_talk()))
        silent = replace(a_talk(" "), themes=())
        with pytest.raises(Invalid):
            remember_person(anna, NewRemembered(new_id(), "Lina", silent))
        tomorrow = a_talk(on=clock.today() + timedelta(days=1))
        with pytest.raises(Invalid):
            remember_person(anna, NewRemembered(new_id(), "Lina", tomorrow))


def test_does_nothing_twice_and_refuses_other_words_under_the_same_number(street: Service) -> None:
    new = NewRemembered(new_id(), "Twice", a_talk())
    for _ in range(2):
        with street.anna.acts() as anna:
            remember_person(anna, new)
    with street.anna.acts() as anna:
        assert [line.name for line in list_remembered(anna).lines].count("Twice") == 1
        with pytest.raises(Conflict):
            remember_person(anna, replace(new, name="Somebody else"))


def test_tells_no_colleague_of_the_team_anything(street: Service) -> None:
    """The attack: Bert, in the same team, the coach and the steward try every way there is."""
    number = remembered(street.anna, "Yassine van het plein")
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT sealed FROM outreach.remembered WHERE id = %s", [number])
        stolen = bytes(cursor.fetchone()[0])
    assert b"Yassine" not in stolen
    for other in (street.bert, street.coach):
        with other.acts() as actor:
            assert list_remembered(actor).lines == ()
            assert not Remembered.objects.exists()
            with pytest.raises(NotFound):
                show_remembered(actor, number)
            # Even with the sealed bytes in hand, as from a copy of the database, it does not open.
            with pytest.raises(Tampered):
                open_for_self(actor, remembered_place(number), stolen, RememberedContent)
    with street.steward.acts(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM outreach.remembered")
        assert cursor.fetchone() == (0,)


def test_opens_in_its_own_place_only(street: Service) -> None:
    """A note exchanged for another of the same worker's is noticed."""
    one, other = remembered(street.anna, "One"), remembered(street.anna, "Other")
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE outreach.remembered SET sealed ="
            " (SELECT sealed FROM outreach.remembered WHERE id = %s) WHERE id = %s",
            [other, one],
        )
    with street.anna.acts() as anna:
        with pytest.raises(NotFound):
            show_remembered(anna, one)
        assert list_remembered(anna).closed == 1
    with connections["owner"].cursor() as cursor:
        cursor.execute("DELETE FROM outreach.remembered WHERE id = %s", [one])


def test_is_never_for_longer_than_ninety_days_whatever_is_asked(street: Service) -> None:
    number = remembered(street.anna)
    with street.anna.acts(), pytest.raises(DatabaseError), transaction.atomic():
        Remembered.objects.filter(id=number).update(lapses_on=clock.today() + timedelta(days=MOST_DAYS + 1))


@given(st.dates(max_value=clock.today()), st.integers(-1000, 1000))
def test_always_gives_a_day_within_the_bounds(today: object, days: int) -> None:
    kept = lapse_day(today, days) - today  # type: ignore[arg-type,operator]
    assert timedelta(days=FEWEST_DAYS) <= kept <= timedelta(days=MOST_DAYS)
