"""Exercises for the tests, begun and rated as a team would."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from assessment.given import LIFE, a_sheet, an_impression, kept, stated
from houvast.access.sealing import seal_content, unseal_content
from houvast.assessment.models.exercises import Exercise
from houvast.assessment.models.rounds import Round
from houvast.assessment.selectors.show_case import show_case
from houvast.assessment.selectors.show_exercise import show_exercise
from houvast.assessment.services.begin_exercise import NewExercise, begin_exercise
from houvast.assessment.services.give_overall import NewOverall, give_overall
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.assessment.values.exercises import ExerciseContent
from houvast.assessment.values.ratings import RatingContent
from houvast.assessment.values.rounds import RoundContent
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town

CASES = ("lander", "noor", "tibo")


def an_exercise(town: Town, *raters: Person, cases: tuple[str, ...] = CASES) -> NewExercise:
    """An exercise that Anna could begin and lead."""
    centre = town.centre
    people = raters or (centre.anna, centre.bert)
    return NewExercise(
        new_id(),
        as_text(LIFE),
        cases,
        tuple(person.user_id for person in people),
        centre.anna.user_id,
        clock.today() + timedelta(days=20),
    )


def begun(town: Town, *raters: Person, cases: tuple[str, ...] = CASES) -> tuple[UUID, tuple[UUID, ...]]:
    """Begins an exercise; returns its number and its rounds."""
    new = an_exercise(town, *raters, cases=cases)
    with town.centre.anna.acts() as anna:
        begin_exercise(anna, new)
    with town.centre.anna.acts() as anna:
        return new.exercise_id, tuple(case.round_id for case in show_exercise(anna, new.exercise_id).cases)


def figured(rater: Person, round_id: UUID, points: int) -> None:
    """Gives an overall figure where one is asked now."""
    with rater.acts() as actor:
        if show_case(actor, round_id).own.asks_figure:
            give_overall(actor, NewOverall(new_id(), round_id, points))


def practised(
    rater: Person, round_id: UUID, sheet: RatingContent | None = None, *, points: int = 5, first: int = 3
) -> None:
    """Rates one case from beginning to end."""
    figured(rater, round_id, first)
    stated(rater, round_id)
    with rater.acts() as actor:
        kept(actor, round_id, sheet or a_sheet())
    figured(rater, round_id, points)
    with rater.acts() as actor:
        lock_sheet(actor, round_id, new_id(), an_impression("He is angry, and he is alone."))


def in_words_alone(town: Town, exercise: UUID, rounds: tuple[UUID, ...]) -> None:
    """Makes of an exercise one as it could be begun before: with an instrument that asks for no levels."""
    text = as_text(shipped_definitions()["houvast.one_page"])
    with town.centre.anna.acts() as anna:
        row = Exercise.objects.get(id=exercise)
        seal_content(anna, row, replace(unseal_content(anna, row, ExerciseContent), definition=text))
        row.save(using="owner", update_fields=["content"])
        for case in Round.objects.filter(id__in=rounds):
            seal_content(anna, case, replace(unseal_content(anna, case, RoundContent), definition=text))
            case.save(using="owner", update_fields=["content"])
