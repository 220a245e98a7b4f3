"""Removing a presentation …"""

import pytest
from django.conf import settings

from guidance.presentations import named_trajectory, prepared
from houvast.access.register import FILE, read_lines
from houvast.access.services.replay_register import replay_register
from houvast.guidance.models.presentation import Presentation
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


def test_holds_in_a_copy_from_before_that_is_brought_back(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    presentation = prepared(anna, trajectory)
    with anna.acts() as actor:
        row = Presentation.objects.get(id=presentation)
        remove_presentation(actor, trajectory, presentation)
        row.save(force_insert=True)
    lines = read_lines((settings.HOME / FILE).read_bytes())
    replay_register([line for line in lines if line.subject == presentation])
    with anna.acts() as actor:
        assert show_presentations(actor, trajectory) == ()
