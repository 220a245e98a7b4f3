"""Removing a file of a trajectory …"""

from uuid import UUID

import pytest

from browsing import browsing
from guidance.files import kept, send
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def trajectory(town: Town) -> UUID:
    """A trajectory of Anna's."""
    return trajectory_of(town.centre.anna, town.centre.holder1)


@pytest.fixture
def address(town: Town, trajectory: UUID) -> str:
    """The address of a file that stands in it."""
    number = new_id()
    send(town.centre.anna, trajectory, number=number)
    return f"/guidance/{trajectory}/files/{number}/"


def test_asks_once_more(town: Town, trajectory: UUID, address: str) -> None:
    page = browsing(town.centre.anna).get(f"{address}remove/").content.decode()
    assert "Remove this file?" in page
    assert "letter.pdf" in page
    assert kept(town.centre.anna, trajectory)


def test_leaves_nothing_to_open(town: Town, trajectory: UUID, address: str) -> None:
    anna = browsing(town.centre.anna)
    assert anna.post(f"{address}remove/").status_code == 303
    assert anna.get(address).status_code == 404
    assert anna.post(f"{address}remove/").status_code == 404
    assert not kept(town.centre.anna, trajectory)


def test_is_not_there_for_who_does_not_hold_the_trajectory(
    town: Town, trajectory: UUID, address: str
) -> None:
    for other in (town.centre.bert, town.elsewhere.chloe):
        assert browsing(other).post(f"{address}remove/").status_code == 404
    assert kept(town.centre.anna, trajectory)


def test_is_not_there_under_another_trajectory(town: Town, trajectory: UUID, address: str) -> None:
    another = trajectory_of(town.centre.anna, town.centre.holder1)
    send(town.centre.anna, another)
    elsewhere = address.replace(str(trajectory), str(another))
    assert browsing(town.centre.anna).post(f"{elsewhere}remove/").status_code == 404
    assert kept(town.centre.anna, trajectory)
