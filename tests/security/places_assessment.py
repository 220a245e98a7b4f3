"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from assessment.drafts import begun
from assessment.given import a_round_alone, stated
from assessment.speaking import adopted, changed, proposed, reworded, said
from houvast.instruments.editing import Part
from houvast.kernel.ids import new_id
from world import Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in Anna's trajectory and at her service.

    The round is hers alone, so that nobody else comes to open her trajectory by it.
    """
    draft = begun(town.centre.coach)
    rating_round = a_round_alone(town.centre.anna, trajectory)
    stated(town.centre.anna, rating_round)
    return {
        "rating_round": rating_round,
        "dossier_id": trajectory,
        "own_version": draft,
        "draft_part": Part("head").number(draft),
        **_language(town),
    }


def _language(town: Town) -> dict[str, UUID]:
    """A term that was adopted, and Anna's proposal to change it, with a remark of hers."""
    centre = town.centre
    term = proposed(centre.anna, reworded(new_id().hex))
    adopted(centre.coach, term)
    proposal = changed(centre.anna, term)
    return {"glossary_term": term, "proposal": proposal, "remark": said(centre.anna, proposal)}
