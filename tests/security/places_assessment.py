"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from assessment.exercising import begun
from world import Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in Anna's trajectory and at her service."""
    assert trajectory
    exercise, (case, *_) = begun(town)
    return {"exercise": exercise, "case_round": case}
