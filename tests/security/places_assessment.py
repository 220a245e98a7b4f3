"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from assessment.speaking import adopted, changed, proposed, reworded, said
from houvast.kernel.ids import new_id
from world import Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in Anna's trajectory and at her service."""
    assert trajectory
    return _language(town)


def _language(town: Town) -> dict[str, UUID]:
    """A term that was adopted, and Anna's proposal to change it, with a remark of hers."""
    centre = town.centre
    term = proposed(centre.anna, reworded(new_id().hex))
    adopted(centre.coach, term)
    proposal = changed(centre.anna, term)
    return {"glossary_term": term, "proposal": proposal, "remark": said(centre.anna, proposal)}
