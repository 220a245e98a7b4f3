"""Agreeing a trajectory …"""

from dataclasses import replace

import pytest

from cell.given import a_cell, listed
from cell.kept import in_days
from houvast.cell.selectors.show_case import show_case
from houvast.cell.services.agree_trajectory import NewTrajectory, agree_trajectory
from houvast.cell.values.keeping import TrajectoryAgreed
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from world import Town


def agreed() -> TrajectoryAgreed:
    return TrajectoryAgreed(
        on=clock.today(),
        with_person=True,
        why_without="",
        own_words="I want to finish the year.",
        agreed="A talk every week.",
        contact="Fatma, 09 123 45 67",
    )


def test_keeps_the_persons_words_and_whom_they_can_turn_to(town: Town) -> None:
    """F21: worked out with the person."""
    case = listed(town, a_cell(town))
    with town.city.cas.acts() as cas:
        agree_trajectory(cas, NewTrajectory(case, new_id(), agreed()))
        assert show_case(cas, case).steps[-1].said == agreed()


@pytest.mark.parametrize(
    "missing",
    [
        {"own_words": " "},
        {"with_person": False, "own_words": "", "why_without": ""},
        {"agreed": ""},
        {"contact": " "},
        {"on": in_days(1)},
    ],
)
def test_wants_words_of_the_person_or_the_reason_for_none(town: Town, missing: dict[str, object]) -> None:
    case = listed(town, a_cell(town))
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        agree_trajectory(cas, NewTrajectory(case, new_id(), replace(agreed(), **missing)))  # type: ignore[arg-type]
