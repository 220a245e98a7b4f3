"""Beginning an exercise on fictional cases …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from assessment.exercising import an_exercise, begun, practised
from assessment.given import LIFE
from houvast.access.dossiers import dossiers_of
from houvast.access.values import Function, FunctionKeyKind, Track
from houvast.assessment.models.exercises import Draw, Exercise
from houvast.assessment.selectors.list_exercises import list_exercises
from houvast.assessment.selectors.show_exercise import show_exercise
from houvast.assessment.selectors.start_exercise import start_exercise
from houvast.assessment.services.begin_exercise import begin_exercise
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from world import Town, build_town, hire, team

WORDS_ALONE = shipped_definitions()["houvast.one_page"]


def test_opens_a_dossier_of_learning_that_the_team_holds(town: Town) -> None:
    number, rounds = begun(town)
    assert len(rounds) == 3
    for person in (town.centre.anna, town.centre.bert, town.centre.coach):
        with person.acts() as actor:
            assert number in {line.id for line in dossiers_of(Track.LEARNING, {"open"}, 1).lines}
            assert number in {line.id for line in list_exercises(actor).exercises}
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        show_exercise(chloe, number)


def test_is_done_once_however_often_it_is_sent(town: Town) -> None:
    new = an_exercise(town)
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            begin_exercise(anna, new)
    with town.centre.anna.acts():
        assert Exercise.objects.filter(id=new.exercise_id).count() == 1


def test_lets_the_database_draw_a_half_that_nobody_else_learns_of(town: Town) -> None:
    centre = town.centre
    number, _ = begun(town, centre.anna, centre.bert, centre.coach)
    rows = Draw.objects.using("owner").filter(dossier_id=number)
    assert sorted(rows.values_list("is_asked_first", flat=True)) == [False, True, True]
    for person in (centre.anna, centre.bert, centre.coach):
        with person.acts():
            seen = Draw.objects.filter(dossier_id=number).values_list("user_id", flat=True)
            assert list(seen) == [person.user_id]


def test_draws_anew_each_time(town: Town) -> None:
    """Over a dozen exercises it is not always the same one who is asked first (one in 2,000 would be)."""
    numbers = [begun(town)[0] for _ in range(12)]
    rows = Draw.objects.using("owner").filter(dossier_id__in=numbers, is_asked_first=True)
    assert len(set(rows.values_list("user_id", flat=True))) == 2


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"vignettes": ("lander", "noor")}, "three to twelve cases"),
        ({"vignettes": ("lander", "noor", "noor")}, "each once"),
        ({"due_on": clock.today()}, "within half a year"),
        ({"due_on": clock.today() + timedelta(days=400)}, "within half a year"),
        ({"raters": ()}, "at least 2 colleagues"),
        ({"definition": as_text(shipped_definitions()["houvast.rulers"])}, "levels are chosen"),
        ({"definition": as_text(WORDS_ALONE)}, "levels are chosen"),
    ],
)
def test_waits_for_what_is_missing(town: Town, change: dict[str, object], told: str) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match=told):
        begin_exercise(anna, replace(an_exercise(town), **change))


def test_offers_only_instruments_on_which_levels_are_chosen(town: Town) -> None:
    with town.centre.anna.acts() as anna:
        offered = [each.definition for each in start_exercise(anna).instruments]
    assert LIFE in offered
    assert WORDS_ALONE not in offered


def test_asks_people_of_the_team_only(town: Town) -> None:
    new = an_exercise(town)
    stranger = town.elsewhere.chloe.user_id
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="belongs to the team"):
        begin_exercise(anna, replace(new, raters=(*new.raters, stranger)))
    with town.centre.holder1.acts() as holder, pytest.raises((Conflict, Exception)):
        begin_exercise(holder, new)


def test_takes_no_data_protection_officer() -> None:
    """The log they read says to the minute who worked on a sheet of their own."""
    town = build_town()
    centre = town.centre
    both = hire(centre, "both", Function.GUIDE, Function.DPO)
    team(centre, FunctionKeyKind.TEAM, centre.anna, centre.bert, both)
    with centre.anna.acts() as anna:
        assert both.user_id not in dict(start_exercise(anna).colleagues)
    new = an_exercise(town)
    for refused in (replace(new, leader_id=both.user_id), replace(new, raters=(*new.raters, both.user_id))):
        with centre.anna.acts() as anna, pytest.raises(Invalid, match=r"article 38\(6\)"):
            begin_exercise(anna, refused)


def test_offers_cases_that_one_rated_before_first_and_names_no_others_so(town: Town) -> None:
    """A case of an exercise that was only begun, or that a colleague rated, is new to who asks."""
    _, (first, *_) = begun(town, cases=("tibo", "yassine", "safiya"))
    practised(town.centre.bert, first)
    with town.centre.bert.acts() as bert:
        cases = start_exercise(bert).cases
    old = [case.id for case in cases if case.is_old]
    assert "tibo" in old
    assert not {"yassine", "safiya"} & set(old)
    assert [case.id for case in cases][: len(old)] == old
    assert len(cases) == 8
    with town.centre.coach.acts() as coach:
        mine = {case.id for case in start_exercise(coach).cases if case.is_old}
    assert not {"yassine", "safiya"} & mine
