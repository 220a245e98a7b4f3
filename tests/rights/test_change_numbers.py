"""The numbers that help in a municipality …"""

import pytest

from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.rights.selectors.show_help import show_help
from houvast.rights.selectors.show_numbers import show_numbers
from houvast.rights.services.change_numbers import change_numbers
from houvast.rights.values import PublicNumber
from world import Town, build_town

NUMBERS = (PublicNumber("Local police", "02 000 00 01"), PublicNumber("Hospital", "02 000 00 02"))


def test_are_empty_until_a_steward_fills_them_in() -> None:
    town = build_town()
    with town.centre.anna.acts() as anna:
        assert show_help(anna).numbers == ()
    with town.centre.steward.acts() as steward:
        change_numbers(steward, town.centre.id, NUMBERS)
        assert show_numbers(steward).numbers == NUMBERS
    with town.centre.anna.acts() as anna:
        assert show_help(anna).numbers == NUMBERS
    with town.desk.dina.acts() as dina:
        assert show_help(dina).numbers == ()


def test_are_replaced_as_a_whole() -> None:
    town = build_town()
    with town.centre.steward.acts() as steward:
        change_numbers(steward, town.centre.id, NUMBERS)
        change_numbers(steward, town.centre.id, NUMBERS[:1])
        assert show_numbers(steward).numbers == NUMBERS[:1]


def test_are_changed_by_the_steward_of_that_service_only(town: Town) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        change_numbers(anna, town.centre.id, NUMBERS)
    with town.desk.steward.acts() as steward, pytest.raises(NotFound):
        change_numbers(steward, town.centre.id, NUMBERS)


def test_have_a_name_each(town: Town) -> None:
    with town.centre.steward.acts() as steward, pytest.raises(Invalid):
        change_numbers(steward, town.centre.id, [PublicNumber("", "02 000 00 03")])


def test_stand_beside_the_names_of_coordinator_and_officer(town: Town) -> None:
    with town.centre.anna.acts() as anna:
        at_hand = show_help(anna)
    assert at_hand.coaches == ("Coach",)
    assert at_hand.officers == ("Dpo",)
