"""How far overall figures on practice cases agree …"""

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.exercising import begun, figured, practised
from assessment.given import a_sheet, kept, stated
from houvast.access.services.add_member import add_member
from houvast.access.services.welcome_member import welcome_member
from houvast.access.values import Function, FunctionKeyKind
from houvast.assessment.agreement.late import intraclass
from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.selectors.show_agreement import AgreementPage, show_agreement
from houvast.assessment.selectors.show_exercise import show_exercise
from houvast.assessment.services.end_exercise import end_exercise
from houvast.assessment.values.nameless import CaseKind
from houvast.assessment.values.overalls import OverallAgreement, overall_agreement
from world import Person, Town, build_town, hire

ANNA, BERT, CHLOE = UUID(int=1), UUID(int=2), UUID(int=3)


def page(person: Person) -> AgreementPage:
    with person.acts() as actor:
        return show_agreement(actor)


def overalls(person: Person) -> tuple[OverallAgreement, ...]:
    chosen = page(person).chosen
    assert chosen
    assert chosen.choice.kind is CaseKind.PRACTICE
    return chosen.overalls


@pytest.fixture
def own_town() -> Town:
    return build_town()


def test_are_told_to_whoever_took_part_or_led_and_to_no_colleague_besides(own_town: Town) -> None:
    centre = own_town.centre
    femke = hire(centre, "femke", Function.GUIDE)
    with centre.steward.acts() as steward:
        member = add_member(steward, centre.functions[FunctionKeyKind.INBOX], femke.user_id)
    with centre.anna.acts() as anna:
        welcome_member(anna, member)
    _, cases = begun(own_town, centre.bert, centre.coach)
    for case, points in zip(cases, ((2, 3), (5, 7), (8, 8)), strict=True):
        practised(centre.bert, case, points=points[0])
        practised(centre.coach, case, points=points[1])
    expected = intraclass([(2, 3), (5, 7), (8, 8)])
    for person in (centre.bert, centre.coach, centre.anna):
        assert overalls(person) == (OverallAgreement(3, 2, expected.a1, expected.ak),)
    assert overalls(centre.femke) == (), "she belongs to the team, and took no part"
    assert page(own_town.elsewhere.chloe).chosen is None


def test_say_nothing_of_a_case_before_it_lies_open(own_town: Town) -> None:
    _, (first, second, _) = begun(own_town)
    for person in (own_town.centre.anna, own_town.centre.bert):
        practised(person, first)
    before = overalls(own_town.centre.bert)
    practised(own_town.centre.anna, second)
    assert overalls(own_town.centre.bert) == before
    practised(own_town.centre.bert, second, points=9)
    (found,) = overalls(own_town.centre.bert)
    assert (found.cases, before[0].cases) == (2, 1)
    assert before[0].one.reason is Reason.ONE_CASE
    assert before[0].one.point is before[0].together.point is None


def test_leave_out_who_gave_a_figure_and_did_not_lock(own_town: Town) -> None:
    """What is not locked is shown to nobody; a figure given for it is not, either."""
    centre = own_town.centre
    number, (case, *_) = begun(own_town, centre.anna, centre.bert, centre.coach)
    for person in (centre.anna, centre.bert):
        practised(person, case, points=4)
    figured(centre.coach, case, 9)
    stated(centre.coach, case)
    with centre.coach.acts() as coach:
        kept(coach, case, a_sheet())
    figured(centre.coach, case, 9)
    with centre.anna.acts() as anna:
        end_exercise(anna, number, "We go on.")
    assert [(each.cases, each.raters) for each in overalls(centre.bert)] == [(1, 2)]
    with centre.bert.acts() as bert:
        assert show_exercise(bert, number).open_cases[0].points == (4, 4)


def test_cost_as_many_queries_for_two_exercises_as_for_one(own_town: Town) -> None:
    counts = []
    for _ in range(2):
        _, cases = begun(own_town)
        for case in cases[:2]:
            for person in (own_town.centre.anna, own_town.centre.bert):
                practised(person, case)
        with own_town.centre.bert.acts() as bert, CaptureQueriesContext(connection) as asked:
            show_agreement(bert)
        counts.append(len(asked))
    assert counts[0] == counts[1]


GIVEN = st.dictionaries(st.sampled_from([ANNA, BERT, CHLOE]), st.integers(0, 10), max_size=3)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["lander", "noor", "tibo"]), GIVEN), max_size=12))
def test_equal_a_recount_by_hand(cases: list[tuple[str, dict[UUID, int]]]) -> None:
    """Every group by itself, each case once, as it was rated last; nothing of whoever rated alone."""
    expected = []
    for group in ({ANNA, BERT}, {ANNA, CHLOE}, {BERT, CHLOE}, {ANNA, BERT, CHLOE}):
        last = {name: given for name, given in cases if set(given) == group}
        if last:
            counted = intraclass([[points for _, points in sorted(each.items())] for each in last.values()])
            expected.append((len(last), len(group), counted.a1.n, counted.a1.reason, _near(counted.a1.point)))
    found = [
        (each.cases, each.raters, each.one.n, each.one.reason, _near(each.one.point))
        for each in overall_agreement(cases)
    ]
    assert sorted(found, key=str) == sorted(expected, key=str)
    assert [each.cases for each in overall_agreement(cases)] == sorted((e[0] for e in expected), reverse=True)


def _near(point: float | None) -> float | None:
    return None if point is None else round(point, 9) + 0.0


def test_count_who_is_always_higher_as_differing() -> None:
    """Sorted figures would say so of every case: that is why nothing nameless has them."""
    cases = [("lander", {ANNA: 1, BERT: 3}), ("noor", {ANNA: 5, BERT: 7}), ("tibo", {ANNA: 8, BERT: 10})]
    (found,) = overall_agreement(cases)
    assert found.one.point is not None
    assert found.together.point is not None
    assert found.one.low is not None
    assert found.one.low < found.one.point < found.together.point < 1
