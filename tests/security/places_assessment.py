"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from assessment.exercising import begun
from assessment.given import a_round_alone, stated
from world import Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in Anna's trajectory and at her service.

    The round is hers alone, so that nobody else comes to open her trajectory by it.
    """
    rating_round = a_round_alone(town.centre.anna, trajectory)
    stated(town.centre.anna, rating_round)
    exercise, (case, *_) = begun(town)
    return {
        "rating_round": rating_round,
        "dossier_id": trajectory,
        "exercise": exercise,
        "case_round": case,
    }
