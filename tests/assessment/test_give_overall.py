"""Giving an overall figure, which exists on fictional cases alone …"""

from uuid import UUID

import pytest
from django.db import DatabaseError, transaction

from assessment.exercising import begun, figured, practised
from assessment.given import a_round, a_sheet, an_impression, kept, stated
from guidance.trajectories import trajectory_of
from houvast.access.dossiers import main_compartment_of
from houvast.access.sealing import seal_content
from houvast.assessment.models.exercises import Draw, Overall, Practised
from houvast.assessment.selectors.show_case import show_case
from houvast.assessment.services.give_overall import NewOverall, give_overall
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.assessment.services.state_impression import NewImpression, state_impression
from houvast.assessment.values.exercises import OverallContent, PractisedContent
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town


def halves(town: Town, number: UUID) -> tuple[Person, Person]:
    """Who of Anna and Bert is asked first, and who is not."""
    row = Draw.objects.using("owner").get(dossier_id=number, is_asked_first=True)
    anna, bert = town.centre.anna, town.centre.bert
    return (anna, bert) if row.user_id == anna.user_id else (bert, anna)


def test_comes_before_the_first_impression_for_the_half_that_was_drawn(town: Town) -> None:
    number, (case, *_) = begun(town)
    asked, other = halves(town, number)
    with asked.acts() as actor, pytest.raises(Invalid, match="a figure first"):
        state_impression(actor, NewImpression(new_id(), case, an_impression()))
    with asked.acts() as actor:
        give_overall(actor, NewOverall(new_id(), case, 4))
    stated(asked, case)
    with other.acts() as actor:
        assert not show_case(actor, case).own.asks_figure
        with pytest.raises(Conflict, match="after the items"):
            give_overall(actor, NewOverall(new_id(), case, 4))


def test_comes_after_the_items_for_everybody(town: Town) -> None:
    _, (case, *_) = begun(town)
    for rater in (town.centre.anna, town.centre.bert):
        figured(rater, case, 2)
        stated(rater, case)
        with rater.acts() as actor:
            kept(actor, case, a_sheet())
        with rater.acts() as actor, pytest.raises(Invalid, match="before you lock"):
            lock_sheet(actor, case, new_id(), an_impression())
        with rater.acts() as actor:
            assert show_case(actor, case).own.asks_figure
            give_overall(actor, NewOverall(new_id(), case, 6))
        with rater.acts() as actor:
            lock_sheet(actor, case, new_id(), an_impression())


def test_stands_once_it_was_given(town: Town) -> None:
    number, (case, *_) = begun(town)
    asked, _ = halves(town, number)
    figured(asked, case, 3)
    with asked.acts() as actor, pytest.raises(Conflict, match="stands already"):
        give_overall(actor, NewOverall(new_id(), case, 9))


@pytest.mark.parametrize("points", [-1, 11])
def test_is_a_figure_from_0_to_10(town: Town, points: int) -> None:
    _, (case, *_) = begun(town)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="0 to 10"):
        give_overall(anna, NewOverall(new_id(), case, points))


def test_does_not_exist_for_a_person(town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    stated(town.centre.anna, number)
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        give_overall(anna, NewOverall(new_id(), number, 5))


def test_is_refused_by_the_database_outside_an_exercise(town: Town) -> None:
    """Attack: a statement of one's own, in a dossier one holds and a round one was asked in (F21)."""
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    number = a_round(town, dossier)
    with town.centre.anna.acts() as anna:
        main = main_compartment_of(dossier)
        figure = Overall(dossier_id=dossier, compartment_id=main, round_id=number, moment="last")
        choices = Practised(dossier_id=dossier, compartment_id=main, round_id=number)
        seal_content(anna, figure, OverallContent(7))
        seal_content(anna, choices, PractisedContent("lander", ()))
        for row in (figure, choices):
            row.user_id = anna.user_id
            with pytest.raises(DatabaseError), transaction.atomic():
                row.save(force_insert=True)


def test_is_refused_by_the_database_for_who_was_not_drawn_and_for_somebody_else(town: Town) -> None:
    number, (case, *_) = begun(town)
    asked, other = halves(town, number)
    with other.acts() as actor:
        for user, moment in ((other, "first"), (asked, "last"), (other, "between")):
            row = Overall(dossier_id=number, compartment_id=main_compartment_of(number), round_id=case)
            row.user_id, row.moment = user.user_id, moment
            seal_content(actor, row, OverallContent(7))
            with pytest.raises(DatabaseError), transaction.atomic():
                row.save(force_insert=True)


def test_of_a_colleague_is_not_there_before_the_reveal_and_a_first_one_never(town: Town) -> None:
    number, (case, *_) = begun(town)
    asked, other = halves(town, number)
    practised(asked, case)
    with other.acts():
        assert not Overall.objects.filter(dossier_id=number).exists()
        assert not Practised.objects.filter(dossier_id=number).exists()
    practised(other, case)
    with other.acts():
        seen = Overall.objects.filter(dossier_id=number).values_list("user_id", "moment")
        assert set(seen) == {(asked.user_id, "last"), (other.user_id, "last")}
        assert Draw.objects.filter(dossier_id=number).count() == 1, "two cases are open still"
    with town.centre.coach.acts():
        assert not Overall.objects.filter(dossier_id=number).exists(), "holds the key, took no part"
