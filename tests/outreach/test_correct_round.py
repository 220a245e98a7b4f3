"""Correcting a round …"""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.outreach.selectors.show_round import show_round
from houvast.outreach.services.correct_round import correct_round
from houvast.outreach.values.rounds import correctable_until
from outreach.given import logged, said
from world import Service


def test_puts_what_it_was_in_the_place_of_what_was_written(street: Service) -> None:
    number, told = logged(street.anna, said("Quay", 60)), said("Quay", 6)
    for _ in range(2):
        with street.anna.acts() as anna:
            correct_round(anna, number, told)
    with street.anna.acts() as anna:
        assert show_round(anna, number).said == told


def test_is_for_its_writer_alone(street: Service) -> None:
    number = logged(street.anna)
    for other in (street.bert, street.coach, street.cas):
        with other.acts() as actor, pytest.raises(NotFound):
            correct_round(actor, number, said("Mine now", 1))


def test_is_over_at_noon_of_the_next_day(street: Service) -> None:
    number = logged(street.anna)
    noon = correctable_until(clock.now())
    with clock.frozen_at(noon + timedelta(minutes=1)):
        with street.anna.acts() as anna, pytest.raises(Conflict):
            correct_round(anna, number, said("Too late", 1))
        with street.anna.acts() as anna:
            assert not show_round(anna, number).can_correct
    with clock.frozen_at(noon - timedelta(minutes=1)), street.anna.acts() as anna:
        correct_round(anna, number, said("Just in time", 1))


def test_refuses_what_could_not_be_logged_either(street: Service) -> None:
    number = logged(street.anna)
    with street.anna.acts() as anna, pytest.raises(Invalid):
        correct_round(anna, number, said("", 1))


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)))  # noqa: DTZ001 - Belgium is added below
def test_always_leaves_a_night_and_never_two(at: datetime) -> None:
    written = at.replace(tzinfo=BELGIUM)
    left = correctable_until(written) - written
    assert timedelta(hours=10) < left < timedelta(hours=38)
