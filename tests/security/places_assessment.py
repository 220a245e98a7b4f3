"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from assessment.drafts import begun as begun_draft
from assessment.exercising import begun as begun_exercise
from assessment.filling import begun, finished
from assessment.given import a_round_alone, stated
from assessment.judged import revealed, settled
from assessment.nameless import a_case, a_locked
from assessment.speaking import adopted, changed, proposed, reworded, said
from guidance.trajectories import trajectory_of
from houvast.assessment.values.nameless import CaseKind
from houvast.instruments.editing import Part
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in Anna's trajectory and at her service."""
    in_dossiers = _under_way(town, trajectory) | _over(town) | _forms(town.centre.anna, trajectory)
    return in_dossiers | _cases(town) | _instruments(town) | _language(town)


def _under_way(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """A round of Anna's alone, so that nobody else comes to open her trajectory by it."""
    rating_round = a_round_alone(town.centre.anna, trajectory)
    stated(town.centre.anna, rating_round)
    return {"rating_round": rating_round, "dossier_id": trajectory}


def _over(town: Town) -> dict[str, UUID]:
    """What is over stands in a trajectory of its own, in which the coach looked along.

    Who looks along may read the dossier, and nobody is to open the other pages of the first one by it.
    """
    over = trajectory_of(town.centre.anna, town.centre.holder1)
    raters = (town.centre.anna, town.centre.coach)
    judgement = settled(town, revealed(town, over, raters))
    return {"judgement": judgement, "revealed_round": revealed(town, over, raters)}


def _forms(anna: Person, trajectory: UUID) -> dict[str, UUID]:
    finished(anna, trajectory)
    return {"form_draft": begun(anna, trajectory), "filled_form": finished(anna, trajectory)}


def _cases(town: Town) -> dict[str, UUID]:
    exercise, (case, *_) = begun_exercise(town)
    practised = (a_locked(["1"]), a_locked(["2"]))
    a_case(town.centre.anna, town.centre, clock.today(), *practised, kind=CaseKind.PRACTICE)
    return {"exercise": exercise, "case_round": case}


def _instruments(town: Town) -> dict[str, UUID]:
    draft = begun_draft(town.centre.coach)
    return {"own_version": draft, "draft_part": Part("head").number(draft)}


def _language(town: Town) -> dict[str, UUID]:
    """A term that was adopted, and Anna's proposal to change it, with a remark of hers."""
    centre = town.centre
    term = proposed(centre.anna, reworded(new_id().hex))
    adopted(centre.coach, term)
    proposal = changed(centre.anna, term)
    return {"glossary_term": term, "proposal": proposal, "remark": said(centre.anna, proposal)}
