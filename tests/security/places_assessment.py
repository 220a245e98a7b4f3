"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from assessment.filling import begun, finished
from world import Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in Anna's trajectory and at her service."""
    return {"dossier_id": trajectory} | _forms(town, trajectory)


def _forms(town: Town, trajectory: UUID) -> dict[str, UUID]:
    anna = town.centre.anna
    finished(anna, trajectory)
    return {"form_draft": begun(anna, trajectory), "filled_form": finished(anna, trajectory)}
