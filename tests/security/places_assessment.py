"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from world import Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in Anna's trajectory and at her service."""
    assert town
    assert trajectory
    return {}
