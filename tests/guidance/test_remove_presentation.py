"""Removing a presentation …"""

import pytest

from guidance.presentations import named_trajectory, prepared
from houvast.guidance.selectors.show_presentations import show_presentations
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.remove_presentation import remove_presentation
from houvast.kernel.errors import NotFound
from world import Town


def test_takes_it_away_and_leaves_the_trajectory_as_it_is(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    presentation = prepared(anna, trajectory)
    with anna.acts() as actor:
        before = show_trajectory(actor, trajectory).total
        remove_presentation(actor, trajectory, presentation)
    with anna.acts() as actor:
        assert show_presentations(actor, trajectory) == ()
        assert show_trajectory(actor, trajectory).total == before
    with anna.acts() as actor, pytest.raises(NotFound):
        remove_presentation(actor, trajectory, presentation)
