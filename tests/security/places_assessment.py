"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from assessment.drafts import begun
from houvast.instruments.editing import Part
from world import Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in Anna's trajectory and at her service."""
    assert trajectory
    draft = begun(town.centre.coach)
    return {"own_version": draft, "draft_part": Part("head").number(draft)}
