"""Describing a domain …"""

import json
from uuid import UUID

import pytest

from guidance.trajectories import trajectory_of
from houvast.guidance.selectors.show_domains import show_domains
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.describe_domain import NewDomainView, describe_domain
from houvast.guidance.values.domains import DomainLevel
from houvast.guidance.values.entries import DomainView
from houvast.guidance.values.lists import Domain
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from houvast.vault.content import dump, load
from world import Person, Town


def describe(worker: Person, trajectory: UUID, view: DomainView) -> None:
    with worker.acts() as actor:
        describe_domain(actor, NewDomainView(new_id(), trajectory, view))


def test_keeps_how_it_stood_before(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for strength in ("Grandmother.", "Grandmother, and an uncle."):
        describe(town.centre.anna, trajectory, DomainView(Domain.FAMILY, strength, "Nobody speaks.", "", ""))
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
    with pytest.raises(Invalid):
        describe(town.centre.anna, trajectory, view)


def test_keeps_a_level_from_each_side(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    levels = (DomainLevel.IN_THE_WAY, DomainLevel.HOLDS)
    describe(town.centre.anna, trajectory, DomainView(Domain.WORK, "A trade.", "No job.", "", "", *levels))
    with town.centre.anna.acts() as anna:
        (course,) = (one for one in show_domains(anna, trajectory).courses if one.views)
    assert course.choice.key == "work"
    assert [(one.view.level, one.view.worker_level) for one in course.views] == [levels]


def test_of_no_list_is_refused(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with pytest.raises(Invalid):
        describe(town.centre.anna, trajectory, DomainView("own-elsewhere", "A.", "B.", "", ""))


def test_of_before_there_were_levels_is_still_read() -> None:
    view = DomainView("family", "Grandmother.", "Nobody speaks.", "", "")
    written = json.loads(dump(view))
    written["version"] = 1
    for name in ("level", "worker_level", "named"):
        del written["fields"][name]
    assert load(DomainView, json.dumps(written).encode().ljust(256)) == view
