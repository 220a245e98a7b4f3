"""Ending an exercise …"""

from datetime import timedelta

import pytest

from assessment.exercising import begun, practised
from houvast.access.models.dossiers import Dossier
from houvast.assessment.models.exercises import Draw, Exercise, Practised
from houvast.assessment.models.rounds import Round
from houvast.assessment.retention import lapse_exercises, lapse_rounds
from houvast.assessment.selectors.show_exercise import show_exercise
from houvast.assessment.selectors.show_own_calibration import show_own_calibration
from houvast.assessment.services.end_exercise import end_exercise
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from world import Town


def test_reveals_what_was_locked_and_nothing_else(town: Town) -> None:
    number, (case, *_) = begun(town)
    practised(town.centre.anna, case)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        end_exercise(anna, number, " ")
    with town.centre.bert.acts() as bert, pytest.raises(NotFound):
        end_exercise(bert, number, "Enough.")
    with town.centre.anna.acts() as anna:
        end_exercise(anna, number, "Bert is ill.")
    with town.centre.bert.acts() as bert:
        page = show_exercise(bert, number)
    assert page.ended_because == "Bert is ill."
    assert page.is_finished
    assert [each.raters for each in page.open_cases] == [1, 0, 0]
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        end_exercise(anna, number, "Again.")


def test_says_nothing_of_what_asking_first_did_when_there_are_few(town: Town) -> None:
    centre = town.centre
    number, cases = begun(town, centre.anna, centre.bert, centre.coach)
    for case in cases:
        for person in (centre.anna, centre.bert, centre.coach):
            practised(person, case)
    with centre.anna.acts() as anna:
        page = show_exercise(anna, number)
        assert Draw.objects.filter(dossier_id=number).count() == 3, "all is over: the draw may be known"
    assert page.anchoring.point is None
    assert page.agreement.n == 3


def test_leaves_what_was_chosen_when_the_keys_of_a_round_are_gone(town: Town) -> None:
    """Thirty days after the reveal first impressions and first figures go; the choices stay."""
    number, (case, *_) = begun(town)
    practised(town.centre.anna, case)
    practised(town.centre.bert, case)
    long_ago = clock.today() - timedelta(days=31)
    Round.objects.using("owner").filter(id=case).update(revealed_on=long_ago)
    lapse_rounds()
    with town.centre.anna.acts() as anna:
        page = show_exercise(anna, number)
        assert page.cases[0].state == "long_over"
        assert page.cases[0].form
        assert page.open_cases[0].raters == 2
        assert Practised.objects.filter(round_id=case).count() == 2
        own = show_own_calibration(anna)
    assert case not in {each.title for each in own.figures}
    assert own.cases_this_year >= 1


def test_goes_whole_by_its_day(town: Town) -> None:
    number, (case, *_) = begun(town)
    practised(town.centre.anna, case)
    Exercise.objects.using("owner").filter(id=number).update(lapses_on=clock.today() - timedelta(days=1))
    assert lapse_exercises() >= 1
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        show_exercise(anna, number)
    for model in (Exercise, Practised, Draw, Round):
        assert not model.objects.using("owner").filter(dossier_id=number).exists()
    assert Dossier.objects.using("owner").get(id=number).state == "erased"
