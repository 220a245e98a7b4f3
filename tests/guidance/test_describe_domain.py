"""Describing a domain …"""

import pytest

from guidance.trajectories import trajectory_of
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.describe_domain import NewDomainView, describe_domain
from houvast.guidance.values.entries import DomainView
from houvast.guidance.values.lists import Domain
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_how_it_stood_before(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for strength in ("Grandmother.", "Grandmother, and an uncle."):
        with town.centre.anna.acts() as anna:
            view = DomainView(Domain.FAMILY, strength, "Nobody speaks.", "", "")
            describe_domain(anna, NewDomainView(new_id(), trajectory, view))
    with town.centre.anna.acts() as anna:
        page = show_trajectory(anna, trajectory)
    (now,) = page.domains
    assert (now.view.strength, now.times) == ("Grandmother, and an uncle.", 2)
    assert len(page.entries) == 3


@pytest.mark.parametrize(
    "view",
    [DomainView(Domain.WORK, "", "No job.", " ", ""), DomainView(Domain.WORK, "A trade.", "", "", "")],
)
def test_asks_for_a_strength_and_a_barrier(town: Town, view: DomainView) -> None:
    """F21: what holds is never optional."""
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        describe_domain(anna, NewDomainView(new_id(), trajectory, view))
