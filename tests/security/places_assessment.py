"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from assessment.judged import revealed, settled
from guidance.trajectories import trajectory_of
from world import Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in trajectories of Anna's.

    What is over stands in a trajectory of its own, in which the coach looked along: who looks along may read
    the dossier, and nobody is to come to open the other pages of the first one by it.
    """
    assert trajectory
    over = trajectory_of(town.centre.anna, town.centre.holder1)
    raters = (town.centre.anna, town.centre.coach)
    judgement = settled(town, revealed(town, over, raters))
    return {"judgement": judgement, "revealed_round": revealed(town, over, raters)}
