"""Changing the sender of letters …"""

import pytest

from guidance.trajectories import trajectory_of
from houvast.guidance.selectors.propose_letter import propose_letter
from houvast.guidance.services.change_sender import change_sender
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from world import Town, build_town


def test_puts_it_on_the_letters_of_its_service() -> None:
    town = build_town()
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        assert not propose_letter(anna, trajectory).has_sender
    for lines in ("Huis Noord\nPostbus 7", "Huis Zuid\nPostbus 8"):
        with town.centre.steward.acts() as steward:
            change_sender(steward, town.centre.id, lines)
        with town.centre.anna.acts() as anna:
            assert propose_letter(anna, trajectory).sender == lines


def test_is_for_the_services_own_steward(town: Town) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        change_sender(anna, town.centre.id, "Huis Noord")
    with town.elsewhere.steward.acts() as steward, pytest.raises(NotFound):
        change_sender(steward, town.centre.id, "Huis Noord")


def test_is_not_left_empty_or_endless(town: Town) -> None:
    for lines in ("  ", "x" * 401):
        with town.centre.steward.acts() as steward, pytest.raises(Invalid):
            change_sender(steward, town.centre.id, lines)
